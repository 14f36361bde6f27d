import { inTransaction } from '../../db/transaction.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { lockState } from '../../verhalen/queries.ts';
import { readGroep } from '../groepen/commands.ts';
import { GroepParams } from '../groepen/schema.ts';
import { requireInsider } from '../rules.ts';
import { readKeuze } from './commands.ts';
import { NamenResponse } from './schema.ts';

/** Made-up names for people in a verhaal. */
export const namen: Feature = async (app, { deps }) => {
  const { db, now } = deps;

  app.get(
    '/verhalen/:id/anonimisering/groepen/:groep/namen',
    {
      schema: operation({
        operationId: 'listNamen',
        tag: 'Anonimisering',
        summary: 'Lees welke verzonnen namen een persoon mag krijgen',
        description: 'Kies er een bij het besluit over de groep, of laat ons er een kiezen.',
        params: GroepParams,
        response: { 200: NamenResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { id, groep } = request.params;
      const body = await inTransaction(db, async (trx) => {
        const verhaal = requireInsider(await lockState(trx, id), request.actor);
        const rows = await readGroep(trx, verhaal, groep, now());
        return { namen: await readKeuze(trx, verhaal, rows, deps.kluis) };
      });
      return reply.send(body);
    },
  );
};
