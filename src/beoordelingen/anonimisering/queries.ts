import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../../db/types.ts';

export function findAttest(db: Db, id: string) {
  return db.selectFrom('attest').selectAll().where('id', '=', id).executeTakeFirst();
}
export type AttestRow = NonNullable<Awaited<ReturnType<typeof findAttest>>>;

export interface NewHandeling {
  verhaal_id: string;
  versienummer: number;
  wat: string;
  rol: string;
  door: string | null;
  op: Date;
  regelsversie?: string;
  groep?: string;
  soort?: string;
  klasse?: string;
  besluit?: string;
  reden?: string | null;
  aantal?: number;
  stempels?: string[];
  attest_id?: string;
}

export async function appendHandeling(trx: Trx, handeling: NewHandeling): Promise<void> {
  await trx.insertInto('handeling').values(handeling).execute();
}

/** The stamps of all forms that something was decided about in a verhaal. */
export async function listStempels(db: Db, verhaalId: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('handeling')
    .select(sql<string>`unnest(stempels)`.as('stempel'))
    .distinct()
    .where('verhaal_id', '=', verhaalId)
    .execute();
  return new Set(rows.map(({ stempel }) => stempel));
}

/** Latest first; `after` and `backwards` as in every list. */
export function listHandelingen(
  db: Db,
  verhaalId: string,
  { after, backwards, limit }: { after: number | null; backwards: boolean; limit: number },
) {
  return db
    .selectFrom('handeling as h')
    .leftJoin('attest as a', 'a.id', 'h.attest_id')
    .selectAll('h')
    .select(['a.methode', 'a.eerste_lezer', 'a.tweede_lezer', 'a.datum as attest_datum'])
    .where('h.verhaal_id', '=', verhaalId)
    .$if(after !== null, (query) => query.where('h.nr', backwards ? '>' : '<', after))
    .orderBy('h.nr', backwards ? 'asc' : 'desc')
    .limit(limit)
    .execute();
}
export type HandelingRow = Awaited<ReturnType<typeof listHandelingen>>[number];

/** Above this many it does not matter how many: they are hard to tell apart. */
const MANY = 1000;

/**
 * How many published verhalen, visible to the caller, have the same region and teller, overlapping years and all themes
 * of this version; counted up to a thousand.
 */
export async function countAlike(
  db: Db,
  visible: RawBuilder<boolean>,
  verhaalId: string,
  versieId: string,
): Promise<{ aantal: number; kenmerken: string[] }> {
  const { rows } = await sql<{ aantal: number; kenmerken: string[] }>`
    with dit as (
      select t.regio, t.periode_van, t.periode_tot, array(select begrip_id from verhaal_versie_begrip
        where versie_id = t.id and kader in ('tellerrol', 'thema')) as begrippen,
        array(select distinct kader from verhaal_versie_begrip where versie_id = t.id) as kaders
      from verhaal_versie t where t.id = ${versieId}::uuid)
    select (select count(*)::int from (
        select 1 from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
        where v.id <> ${verhaalId}::uuid and ${visible}
          and (d.regio is null or t.regio = d.regio)
          and (d.periode_van is null or (t.periode_van <= d.periode_tot and t.periode_tot >= d.periode_van))
          and (d.begrippen = '{}' or t.id in (select b.versie_id from verhaal_versie_begrip b
            where b.begrip_id = any(d.begrippen) group by b.versie_id having count(*) = cardinality(d.begrippen)))
        limit ${sql.lit(MANY)}) as gelijk) as aantal,
      array_remove(array[case when d.regio is not null then 'regio' end, case when d.periode_van is not null then 'periode' end,
        case when 'tellerrol' = any(d.kaders) then 'vertellersrol' end, case when 'thema' = any(d.kaders) then 'themas' end],
        null) as kenmerken
    from dit d`.execute(db);
  return rows[0] ?? { aantal: 0, kenmerken: [] };
}
