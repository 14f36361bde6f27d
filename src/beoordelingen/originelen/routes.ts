import { inTransaction } from '../../db/transaction.ts';
import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { notFound } from '../../http/problem.ts';
import { lockState } from '../../verhalen/queries.ts';
import { doerOf, logHandeling } from '../anonimisering/commands.ts';
import { requireKenner } from '../rules.ts';
import type { Original } from './commands.ts';
import { findOrigineel } from './queries.ts';
import { OrigineelResponse } from './schema.ts';

/** What was written before anything was replaced. */
export const originelen: Feature = async (app, { deps }) => {
  const { db, kluis } = deps;

  app.get(
    '/verhalen/:id/origineel',
    {
      schema: operation({
        operationId: 'getOrigineel',
        tag: 'Anonimisering',
        summary: 'Lees wat er stond voordat er iets werd vervangen',
        description:
          'Alleen voor wie het verhaal indiende en wie het voor de redactie las, tot de bewaartijd om is. Dat je las, wordt onthouden.',
        params: IdParams,
        response: { 200: OrigineelResponse },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const body = await inTransaction(db, async (trx) => {
        const { verhaal, rol } = requireKenner(await lockState(trx, request.params.id), request.actor);
        const doer = doerOf(request.actor, rol, deps);
        const row = await findOrigineel(trx, verhaal.id, doer.now);
        const original = row && kluis.open<Original>(verhaal.id, Buffer.from(row.inhoud));
        if (!row || !original) throw notFound('Een origineel van dit verhaal');
        await logHandeling(trx, verhaal, doer, { wat: 'origineel-gelezen' });
        return { ...original, bewarenTot: row.bewaren_tot.toISOString() };
      });
      return reply.header('cache-control', 'no-store').send(body);
    },
  );
};
