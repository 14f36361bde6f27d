import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/types.ts';
import { filterConditions } from '../filter/queries.ts';
import { visibleFor } from '../toestemmingen/rules.ts';
import type { ZoekDocument } from './document.ts';
import { begripWoord, isWord, regioWoord, SCALE, soundKey, taalWoord, weigh } from './gewichten.ts';
import { MAX_TREFFERS, type Machine, type ZoekTreffer, type ZoekVraag } from './port.ts';
import { stem } from './stam.ts';
import type { GelezenVraag } from './vraag.ts';
import { isIndexed } from './woorden.ts';

/** Another number makes every index start anew. */
const ANALYSE = 2;
/** Entries read over all lists: what bounds a search, however many verhalen there are. */
const BUDGET = 9_000;
/** How much wider a search looks when what it finds is sifted afterwards. */
const SIFTED = 5;
/** How much a begrip counts against a word of the text. */
const BEGRIP = 1.3;
/** Hits below this part of what a full answer would score, or of the best hit, answer nothing. */
const FLOOR = 0.17;
const FLOOR_OF_BEST = 0.12;

/** Numbers of clauses from here on are begrippen. */
const BEGRIPPEN = 1000;

interface Clause {
  clause: number;
  woord: string;
  factor: number;
  heel: boolean;
}

export function createPostgres(db: Db, now: () => Date): Machine {
  let size = { count: 0, readAt: 0 };
  async function countVerhalen(): Promise<number> {
    if (now().getTime() - size.readAt > 30_000 || size.count < 100) {
      const { rows } = await sql<{ count: number }>`select count(*)::int as count from zoek_verhaal`.execute(db);
      size = { count: rows[0]?.count ?? 0, readAt: now().getTime() };
    }
    return size.count;
  }

  return {
    naam: 'postgres',
    extern: false,
    lezer: `zoeken:postgres:${ANALYSE}`,
    async search(vraag, gelezen) {
      const clauses = makeClauses(gelezen);
      const treffers = await searchIndex(db, vraag, gelezen, clauses, await countVerhalen());
      const woorden = [...new Set(clauses.map((c) => c.woord).filter(isWord))];
      return { treffers, woorden };
    },
    index: writeIndex,
    async rebuild(fill) {
      await fill();
      await sql`vacuum (analyze) zoek_vermelding, zoek_verhaal, zoek_woord`.execute(db);
      // The embedded database has nobody else to count its rows, and plans badly without.
      await sql`analyze`.execute(db);
    },
    async health() {
      await sql`select 1 from zoek_woord limit 1`.execute(db);
      return true;
    },
  };
}

function makeClauses({ woorden, varianten, begrippen }: GelezenVraag): Clause[] {
  const out: Clause[] = [];
  const seen = new Set<string>();
  for (const [i, list] of varianten) {
    const stam = woorden[i]?.stam as string;
    if (seen.has(stam)) continue;
    seen.add(stam);
    for (const { woord, deel } of list) out.push({ clause: i, woord, factor: deel, heel: false });
  }
  for (const [i, { id, gewicht, heel }] of begrippen.entries()) {
    out.push({ clause: BEGRIPPEN + i, woord: begripWoord(id), factor: gewicht * BEGRIP, heel });
  }
  return out;
}

async function searchIndex(
  db: Db,
  vraag: ZoekVraag,
  gelezen: GelezenVraag,
  clauses: Clause[],
  count: number,
): Promise<ZoekTreffer[]> {
  const { filter, zonder } = vraag;
  const conditions = filterConditions(filter, zonder);
  const groups = filter.groups.filter((group) => !group.niet && group.key !== zonder);
  // Begrippen of the filter and words of a phrase are lists too: who is not on them is not read at all.
  const musts = [
    ...groups.map(({ ids }) => ids.map(begripWoord)),
    ...gelezen.zinnen.flatMap((words) => words.filter(isIndexed).map((vorm) => [stem(vorm)])),
    ...(filter.regio && zonder !== 'regio' ? [filter.regio.map(regioWoord)] : []),
    // Nearly everything is in Dutch: that list is too long to be of use.
    ...(filter.taal && zonder !== 'taal' && !filter.taal.includes('nl') ? [filter.taal.map(taalWoord)] : []),
  ];
  const wide = conditions.length > musts.length || gelezen.zinnen.length > 0 ? SIFTED : 1;
  const ofVersie = filter.taal !== undefined || filter.regio !== undefined || wide > 1;
  conditions.push(visibleFor(vraag.doelen), ...gelezen.zinnen.map(hasPhrase));
  if (clauses.length === 0) return gelezen.zinnen.length > 0 ? searchPhrases(db, conditions) : [];
  const each = Math.max(500, Math.ceil((BUDGET * wide) / clauses.length));
  // `is true` keeps this a test per entry: as a join it would read and sort every list to its end.
  const on = (woorden: readonly string[]) => sql`(p.nr in (select m.nr from zoek_vermelding m
    where m.woord in (select id from zoek_woord where woord = any(${[...woorden]}::text[])))) is true`;
  const { rows } = await sql<ZoekTreffer & { heel: boolean }>`
    with clause as (
      select c.clause, c.heel, w.id as woord, c.factor
        * ln(1 + greatest(0, ${count}::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
      from unnest(${clauses.map((c) => c.clause)}::int[], ${clauses.map((c) => c.woord)}::text[],
        ${clauses.map((c) => c.factor)}::real[], ${clauses.map((c) => c.heel)}::boolean[]) c (clause, woord, factor, heel)
      left join zoek_woord w on w.woord = c.woord
    ), found as (
      select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
      from clause c cross join lateral (
        select p.nr, p.gewicht from zoek_vermelding p where ${sql.join([sql`p.woord = c.woord`, ...musts.map(on)], sql` and `)}
        order by p.gewicht desc, p.nr desc limit ${each}) p
      group by c.clause, p.nr
    ), ranked as (
      select nr, sum(score) / ${SCALE} as score, bool_or(heel) as heel from found
      group by nr order by score desc limit ${1.2 * MAX_TREFFERS * wide}
    ), floor as (
      select ${FLOOR} * coalesce(sum(best), 0) as score from (
        select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
        from clause where clause < ${BEGRIPPEN} group by clause) b
    )
    select v.id, r.score, r.heel from ranked r join zoek_verhaal z on z.nr = r.nr join verhaal v on v.id = z.verhaal_id
    ${ofVersie ? sql`join verhaal_versie t on t.id = v.gepubliceerde_versie_id` : sql``}
    where (r.heel or r.score >= (select score from floor)) and ${sql.join(conditions, sql` and `)}
    order by r.score desc, v.id limit ${MAX_TREFFERS}`.execute(db);
  const best = rows[0];
  if (!best) return [];
  const floor = best.score * FLOOR_OF_BEST;
  return rows.filter((row) => row.heel || row.score >= floor).map(({ id, score }) => ({ id, score }));
}

const between = (words: readonly string[]) => `(^|[^[:alnum:]])${words.join('[^[:alnum:]]+')}($|[^[:alnum:]])`;

/**
 * The words of a phrase, side by side, somewhere in what people read of the verhaal. Three tests, the cheap ones first:
 * most texts do not have the letters (any letter where an accent may stand), and most that have need no unaccenting.
 */
const hasPhrase = (words: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`(select a.tekst ilike ${`%${words.map((word) => word.replace(/[aceinouy]/g, '_')).join('%')}%`}
      and (a.tekst ~* ${between(words)} or regexp_replace(unaccent(lower(a.tekst)), '[''’´-]', '', 'g') ~ ${between(words)})
    from (select concat_ws(' . ', t.titel, t.samenvatting, t.tekst, t.eenvoudige_tekst) as tekst offset 0) a)`;

/** A phrase of only small words: no list to start from, so the newest verhalen are read. */
async function searchPhrases(db: Db, conditions: RawBuilder<boolean>[]): Promise<ZoekTreffer[]> {
  const { rows } = await sql<ZoekTreffer>`
    select v.id, 1::real as score from (select * from verhaal where gepubliceerde_versie_id is not null
      order by gepubliceerd_op desc, id desc limit 5000) v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where ${sql.join(conditions, sql` and `)} order by v.gepubliceerd_op desc, v.id limit ${MAX_TREFFERS}`.execute(db);
  return rows;
}

async function writeIndex(trx: Db, documents: readonly ZoekDocument[], gone: readonly string[]): Promise<void> {
  // The lock of the log: a withdrawal waits for this, or this waits and then reads that it is gone.
  await sql`select pg_advisory_xact_lock(7293001)`.execute(trx);
  const { rows: current } = await sql<{ id: string }>`select v.gepubliceerde_versie_id as id from verhaal v
    where v.gepubliceerde_versie_id = any(${documents.map((d) => d.versieId)}::uuid[]) and v.doelen <> '{}'`.execute(
    trx,
  );
  const still = new Set(current.map((row) => row.id));
  await sql`delete from zoek_verhaal where verhaal_id = any(${[...gone, ...documents.map((d) => d.id)]}::uuid[])`.execute(
    trx,
  );
  const weighed = documents.filter((d) => still.has(d.versieId)).map((d) => ({ id: d.id, weights: weigh(d) }));
  if (weighed.length === 0) return;
  const df = new Map<string, number>();
  for (const { weights } of weighed) for (const woord of weights.keys()) df.set(woord, (df.get(woord) ?? 0) + 1);
  const woorden = [...df.keys()].sort();
  const { rows } = await sql<{ id: number; woord: string }>`
    insert into zoek_woord (woord, klank, df)
    select * from unnest(${woorden}::text[], ${woorden.map(soundKey)}::text[], ${woorden.map((w) => df.get(w) as number)}::int[])
    on conflict (woord) do update set df = zoek_woord.df + excluded.df returning id, woord`.execute(trx);
  const idOf = new Map(rows.map((row) => [row.woord, row.id]));
  const lists = weighed.map(({ id, weights }) => ({
    id,
    woorden: [...weights.keys()].map((woord) => idOf.get(woord) as number),
    gewichten: [...weights.values()],
  }));
  await sql`
    with nieuw as (
      insert into zoek_verhaal (verhaal_id, woorden, gewichten)
      select d.id, d.woorden, d.gewichten from jsonb_to_recordset(${JSON.stringify(lists)}::jsonb)
        d (id uuid, woorden int[], gewichten smallint[])
      returning nr, woorden, gewichten
    )
    insert into zoek_vermelding (woord, gewicht, nr)
    select u.woord, u.gewicht, n.nr from nieuw n cross join lateral unnest(n.woorden, n.gewichten) u (woord, gewicht)`.execute(
    trx,
  );
}
