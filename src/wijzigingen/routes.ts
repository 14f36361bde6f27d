import { operation } from '../http/operation.ts';
import type { Feature } from '../http/plugin.ts';
import { Probleem } from '../http/problem.ts';
import { doelenOf, visibleTo } from '../toestemmingen/rules.ts';
import { presentVerhaal } from '../verhalen/present.ts';
import { readPublishedMany } from '../verhalen/queries.ts';
import { lastPosition, listWijzigingen, previousPosition } from './queries.ts';
import { DeltaPage, ListDeltasQuery } from './schema.ts';

const toStateId = (position: number) => (position === 0 ? null : `w${position}`);

export const wijzigingen: Feature = async (app, { deps }) => {
  const { db } = deps;

  app.get(
    '/verhalen/_deltas',
    {
      schema: operation({
        operationId: 'listDeltas',
        tag: 'Wijzigingen',
        summary: 'Volg wat er verandert',
        description:
          'Elke delta is één verandering, in volgorde. Begin zonder after, en vraag daarna steeds verder vanaf de laatste id; een lege lijst betekent dat je bij bent. Zie create en update allebei als: zet er neer wat er staat. Bij delete ben je verplicht om het verhaal uit je eigen systeem te halen, met alles wat je ervan bewaarde, binnen 7 dagen.',
        query: ListDeltasQuery,
        response: { 200: DeltaPage },
        errors: ['ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { actor, query } = request;
      const after = query.after ? Number(query.after.slice(1)) : 0;
      if (after > (await lastPosition(db))) {
        throw new Probleem('ingetrokken', 'Deze id kennen we niet. Begin opnieuw, zonder after.');
      }
      const publicOnly = doelenOf(actor).length === 1;
      const entries = await listWijzigingen(db, { after, limit: query.limit, noun: 'verhaal', publicOnly });
      const ids = [...new Set(entries.map((entry) => entry.object_id))];
      const rows = await readPublishedMany(db, visibleTo(actor), ids);
      const current = new Map(rows.map((row) => [row.id, presentVerhaal(row, false)]));
      let previous = await previousPosition(db, { before: entries[0]?.id ?? 0, noun: 'verhaal', publicOnly });
      const items = entries.map((entry) => {
        const resource = current.get(entry.object_id);
        const type = resource ? (entry.soort === 'gepubliceerd' ? 'create' : 'update') : 'delete';
        const operations = [{ type, resourceId: entry.object_id, ...(resource ? { resource } : {}) }];
        const item = { id: `w${entry.id}`, prevId: toStateId(previous), op: entry.op.toISOString(), operations };
        previous = entry.id;
        return item;
      });
      return reply.send({ items });
    },
  );
};
