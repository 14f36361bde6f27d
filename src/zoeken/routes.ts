import { countFacets, filterConditions, type ResolvedFilter, resolveFilter } from '../filter/queries.ts';
import type { Facet } from '../filter/schema.ts';
import { sendPage } from '../http/list.ts';
import { operation } from '../http/operation.ts';
import { type Position, toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { doelenOf, visibleTo } from '../toestemmingen/rules.ts';
import { listPublished } from '../verhalen/queries.ts';
import { MAX_TREFFERS } from './port.ts';
import { begrippenOf, chooseMoments, presentHit, presentRef } from './present.ts';
import { countVerhalen, keepVisible, readBegripRefs, readHits } from './queries.ts';
import { ZoekBody, ZoekPage, ZoekQuery } from './schema.ts';

export const zoeken: Feature = async (app, { deps }) => {
  const { db, cursors, zoeker } = deps;

  app.post(
    '/verhalen/_zoek',
    {
      schema: operation({
        operationId: 'searchVerhalen',
        tag: 'Verhalen',
        summary: 'Zoek verhalen',
        description:
          'Vraag in je eigen woorden; typefouten mogen. We lezen begrippen in je vraag en vinden ook verhalen die andere woorden gebruiken. Verder bladeren: stuur dezelfde vraag naar het adres in de Link-header.',
        query: ZoekQuery,
        body: ZoekBody,
        response: { 200: ZoekPage },
      }),
    },
    async (request, reply) => {
      const { cursor = request.query.cursor, limit, ...vraag } = request.body;
      const at = cursors.decode(cursor, vraag);
      const filter = await resolveFilter(db, vraag.filter);
      const visible = visibleTo(request.actor);
      const conditions = [visible, ...filterConditions(filter)];
      const send = async (ids: readonly string[], page: Ends, answer: Answer) => {
        const stammen = new Set(answer.woorden);
        const rows = new Map(
          (await readHits(db, visible, ids, { begrepen: answer.begrepen, stammen })).map((row) => [row.id, row]),
        );
        const hits = ids
          .flatMap((id) => rows.get(id) ?? [])
          .map((row) => chooseMoments(row, { begrepen: answer.begrepen, stammen }));
        const refs = await readBegripRefs(db, [...answer.begrepen, ...begrippenOf(hits)]);
        const begrepen = answer.begrepen.flatMap((id) => refs.get(id) ?? []).map(presentRef);
        const { totaal, totaalIsOndergrens, facetten } = answer;
        const items = hits.map((hit) => presentHit(hit, stammen, refs));
        reply.header('zoekmachine', answer.machine);
        const body = { items, totaal, totaalIsOndergrens, begrepen, ...(facetten ? { facetten } : {}) };
        return sendPage(request, reply, deps, vraag, page, body);
      };

      if (vraag.tekst.trim() === '') {
        const newestFirst = vraag.sortering !== 'oudste';
        const after = at && { key: String(at.key), id: at.id };
        const rows = await listPublished(db, conditions, {
          after,
          backwards: at?.direction === 'prev',
          newestFirst,
          limit: limit + 1,
        });
        const page = toPage(rows, limit, at, ({ key, id }) => ({ key, id }));
        const { totaal, bounded } = await countVerhalen(db, conditions, conditions.length > 1);
        const facetten = vraag.facetten.length > 0 ? await countFacets(db, visible, filter, vraag.facetten) : undefined;
        const answer = {
          totaal,
          totaalIsOndergrens: bounded,
          facetten,
          begrepen: [],
          woorden: [],
          machine: 'postgres',
        };
        return send(
          page.rows.map((row) => row.id),
          page,
          answer,
        );
      }

      const ask = (zonder?: string) =>
        zoeker.search({ tekst: vraag.tekst, filter, doelen: doelenOf(request.actor), ...(zonder ? { zonder } : {}) });
      const answer = await ask();
      const found = answer.treffers.map((hit) => hit.id);
      // PostgreSQL looked at the rows themselves a moment ago; a copy may be behind, and knows no order but its own.
      const live = answer.machine === 'postgres' && vraag.sortering === 'relevantie';
      const ids = live ? found : await keepVisible(db, conditions, found, vraag.sortering);
      const facetten = vraag.facetten.length > 0 ? await countAmong(vraag.facetten, filter, ids, ask) : undefined;
      const page = cutPage(ids, limit, at);
      return send(page.ids, page, {
        ...answer,
        totaal: ids.length,
        totaalIsOndergrens: answer.treffers.length >= MAX_TREFFERS,
        facetten,
      });

      /** A facet ignores its own filter, so where there is one the engine is asked once more without it. */
      async function countAmong(
        facets: readonly Facet[],
        resolved: ResolvedFilter,
        hits: string[],
        search: typeof ask,
      ) {
        const own = (facet: Facet) =>
          resolved.groups.some((g) => g.key === facet && !g.niet) ||
          ((facet === 'taal' || facet === 'regio') && resolved[facet] !== undefined);
        const counts = await countFacets(
          db,
          visible,
          resolved,
          facets.filter((facet) => !own(facet)),
          hits,
        );
        for (const facet of facets.filter(own)) {
          const wider = (await search(facet)).treffers.map((hit) => hit.id);
          Object.assign(counts, await countFacets(db, visible, resolved, [facet], wider));
        }
        return counts;
      }
    },
  );
};

interface Answer {
  totaal: number;
  totaalIsOndergrens: boolean;
  facetten: Awaited<ReturnType<typeof countFacets>> | undefined;
  begrepen: readonly string[];
  woorden: readonly string[];
  machine: string;
}

interface Ends {
  next: Position | null;
  prev: Position | null;
}

/** A page of a ranked list. A cursor names the last verhaal seen; when that is gone, the place it had. */
function cutPage(ids: readonly string[], limit: number, at: Position | null): Ends & { ids: readonly string[] } {
  const found = at ? ids.indexOf(at.id) : -1;
  const place = found >= 0 ? found : Number(at?.key ?? -1);
  const begin = at === null ? 0 : at.direction === 'next' ? place + 1 : Math.max(0, place - limit);
  const page = at?.direction === 'prev' ? ids.slice(begin, place) : ids.slice(begin, begin + limit);
  const first = page[0];
  const last = page.at(-1);
  return {
    ids: page,
    next:
      last && begin + page.length < ids.length ? { key: begin + page.length - 1, id: last, direction: 'next' } : null,
    prev: first && begin > 0 ? { key: begin, id: first, direction: 'prev' } : null,
  };
}
