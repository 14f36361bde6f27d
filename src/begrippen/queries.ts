import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';

export interface BegripMatch {
  id: string;
  kader: string;
  notatie: string;
  /** The name it was found by, in lower case. */
  naam: string;
  vastgesteld: boolean;
  /** 0 by id or notation, 1 by preferred term, 2 by another term. */
  rang: number;
}

/**
 * Begrippen known by these names (id, notation or any term, in any case). Rejected ones are not known, and proposals only
 * to who may use them: nobody has read their words yet.
 */
export async function findByNames(db: Db, names: readonly string[], proposals: boolean): Promise<BegripMatch[]> {
  if (names.length === 0) return [];
  const lower = [...new Set(names.map((name) => name.toLowerCase()))];
  const { rows } = await sql<BegripMatch>`
    select b.id, b.kader, b.notatie, n.naam, b.status = 'vastgesteld' as vastgesteld, 0 as rang from unnest(${lower}::text[]) n (naam)
      join begrip b on b.notatie = n.naam or b.id::text = n.naam
      where (b.status = 'vastgesteld' or (${proposals} and b.status = 'voorstel'))
    union all
    select b.id, b.kader, b.notatie, n.naam, b.status = 'vastgesteld', case when t.soort = 'voorkeur' then 1 else 2 end
      from unnest(${lower}::text[]) n (naam)
      join begrip_term t on lower(t.term) = n.naam join begrip b on b.id = t.begrip_id
      where (b.status = 'vastgesteld' or (${proposals} and b.status = 'voorstel'))
    order by rang`.execute(db);
  return rows;
}

/** These begrippen and all that are narrower, each with the one it came from. */
export async function withNarrower(db: Db, ids: readonly string[]): Promise<Map<string, string[]>> {
  const map = new Map<string, string[]>();
  if (ids.length === 0) return map;
  const { rows } = await sql<{ wortel: string; id: string }>`
    with recursive onder as (
      select i.id as wortel, i.id from unnest(${[...ids]}::uuid[]) i (id)
      union
      select o.wortel, r.begrip_id from onder o join begrip_relatie r on r.doel_id = o.id and r.soort = 'breder'
    ) select wortel, id from onder`.execute(db);
  for (const { wortel, id } of rows) map.set(wortel, [...(map.get(wortel) ?? []), id]);
  return map;
}

/** SQL for one begrip (alias `b`) as the JSON of a BegripRef. */
export const begripJson: RawBuilder<unknown> = sql`json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)`;

export async function listKaders(db: Db) {
  const { rows } = await sql<{ notatie: string; titel: string; uitleg: string; aantal: number }>`
    select k.notatie, k.titel, k.uitleg, count(b.id)::int as aantal
    from begrippenkader k left join begrip b on b.kader = k.notatie and b.status = 'vastgesteld'
    group by k.notatie order by k.volgorde`.execute(db);
  return rows;
}

export interface BegripRow {
  id: string;
  kader: string;
  notatie: string;
  voorkeursterm: string;
  definitie: string;
  bron: string;
  fase: string | null;
  status: string;
  versie: number;
  gewijzigd_op: Date;
  termen: { term: string; soort: string }[];
  breder: unknown[];
  smaller: unknown[];
  verwant: unknown[];
}

const related = (from: string, to: string, soort: string) => sql`(
  select coalesce(json_agg(${begripJson} order by b.volgorde, b.notatie), '[]')
  from begrip_relatie r join begrip b on b.id = r.${sql.ref(to)}
  where r.${sql.ref(from)} = x.id and r.soort = ${sql.lit(soort)} and b.status = 'vastgesteld')`;

/** Begrippen with all their words and neighbours. Proposals only when asked for: their words were not read yet. */
export async function listBegrippen(
  db: Db,
  filter: { id?: string; kader?: string | undefined; zoek?: string | undefined; proposals: boolean },
): Promise<BegripRow[]> {
  const { rows } = await sql<BegripRow>`
    select x.id, x.kader, x.notatie, x.voorkeursterm, x.definitie, x.bron, x.fase, x.status, x.versie, x.gewijzigd_op,
      (select coalesce(json_agg(json_build_object('term', t.term, 'soort', t.soort) order by t.term), '[]')
        from begrip_term t where t.begrip_id = x.id) as termen,
      ${related('begrip_id', 'doel_id', 'breder')} as breder,
      ${related('doel_id', 'begrip_id', 'breder')} as smaller,
      ${related('begrip_id', 'doel_id', 'verwant')} as verwant
    from begrip x join begrippenkader k on k.notatie = x.kader
    where (${filter.id ?? null}::uuid is null or x.id = ${filter.id ?? null}::uuid)
      and (${filter.kader ?? null}::text is null or x.kader = ${filter.kader ?? null})
      and (x.status = 'vastgesteld' or ${filter.proposals})
      and (${filter.zoek ?? null}::text is null or exists (select from begrip_term t where t.begrip_id = x.id
        and strpos(unaccent(lower(t.term)), unaccent(lower(${filter.zoek ?? ''}))) > 0))
    order by k.volgorde, x.volgorde, x.notatie`.execute(db);
  return rows;
}

export async function insertBegrip(
  trx: Trx,
  begrip: {
    kader: string;
    notatie: string;
    voorkeursterm: string;
    definitie: string;
    bron: string;
    status: string;
    fase?: string | null;
    volgorde?: number;
  },
): Promise<string> {
  const row = await trx.insertInto('begrip').values(begrip).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

export function lockBegrip(trx: Trx, id: string) {
  return trx.selectFrom('begrip').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
}

export async function updateBegrip(
  trx: Trx,
  id: string,
  values: { voorkeursterm?: string; definitie?: string; bron?: string; status?: string },
  now: Date,
): Promise<void> {
  await trx
    .updateTable('begrip')
    .set((eb) => ({ ...values, versie: eb('versie', '+', 1), gewijzigd_op: now }))
    .where('id', '=', id)
    .execute();
}

/** Replaces the words of these kinds; a word that is already the begrip's in another kind stays there. */
export async function replaceTerms(trx: Trx, id: string, soort: string, terms: readonly string[]): Promise<void> {
  await trx.deleteFrom('begrip_term').where('begrip_id', '=', id).where('soort', '=', soort).execute();
  if (terms.length === 0) return;
  const rows = [...new Set(terms)].map((term) => ({ begrip_id: id, term, soort }));
  await trx
    .insertInto('begrip_term')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function replaceBroader(trx: Trx, id: string, broader: readonly string[]): Promise<void> {
  await trx.deleteFrom('begrip_relatie').where('begrip_id', '=', id).where('soort', '=', 'breder').execute();
  if (broader.length === 0) return;
  const rows = broader.map((doel_id) => ({ begrip_id: id, doel_id, soort: 'breder' }));
  await trx
    .insertInto('begrip_relatie')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}
