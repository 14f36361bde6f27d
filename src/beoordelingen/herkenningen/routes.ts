import { inTransaction } from '../../db/transaction.ts';
import { etagOf } from '../../http/conditional.ts';
import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { lockState } from '../../verhalen/queries.ts';
import { versieOf } from '../anonimisering/commands.ts';
import { requireDecider } from '../rules.ts';
import { askHerkenner } from './commands.ts';
import { presentHerkenner } from './present.ts';
import { findHerkenning } from './queries.ts';
import { HerkennerResponse } from './schema.ts';

/** A second recogniser, of the organisation itself. */
export const herkenningen: Feature = async (app, { deps }) => {
  const { db } = deps;

  app.put(
    '/verhalen/:id/anonimisering/herkenning',
    {
      schema: operation({
        operationId: 'askHerkenner',
        tag: 'Anonimisering',
        summary: 'Laat de tweede herkenner naar de tekst kijken',
        description: 'Als er een is, en hij over deze tekst nog niet antwoordde. Wat hij vindt, komt bij de vondsten.',
        params: IdParams,
        response: { 200: HerkennerResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const read = () =>
        inTransaction(db, async (trx) => {
          const { verhaal } = requireDecider(await lockState(trx, id), request.actor);
          const { hash } = await currentFields(trx, versieOf(verhaal));
          const row = await findHerkenning(trx, versieOf(verhaal), hash);
          return { verhaal, row };
        });
      await read();
      await askHerkenner(deps, id, request.actor);
      const { verhaal, row } = await read();
      reply.header('etag', etagOf(verhaal.versie));
      return reply.send(presentHerkenner(deps.herkenner !== null && !verhaal.fictief, row));
    },
  );
};
