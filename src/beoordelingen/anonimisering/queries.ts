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

/** Latest first. */
export function listHandelingen(db: Db, verhaalId: string) {
  return db
    .selectFrom('handeling as h')
    .leftJoin('attest as a', 'a.id', 'h.attest_id')
    .selectAll('h')
    .select(['a.methode', 'a.eerste_lezer', 'a.tweede_lezer', 'a.datum as attest_datum'])
    .where('h.verhaal_id', '=', verhaalId)
    .orderBy('h.nr', 'desc')
    .limit(1000)
    .execute();
}
export type HandelingRow = Awaited<ReturnType<typeof listHandelingen>>[number];

/** The number of published verhalen, visible to the caller, with the same region, teller, overlapping years and all its themes. */
export async function countAlike(
  db: Db,
  visible: RawBuilder<boolean>,
  verhaalId: string,
  versieId: string,
): Promise<{ aantal: number; kenmerken: string[] }> {
  const { rows } = await sql<{ aantal: number; kenmerken: string[] }>`
    with dit as (
      select t.regio, t.periode_van, t.periode_tot,
        array(select begrip_id from verhaal_versie_begrip where versie_id = t.id and kader = 'tellerrol') as rol,
        array(select begrip_id from verhaal_versie_begrip where versie_id = t.id and kader = 'thema') as themas
      from verhaal_versie t where t.id = ${versieId}::uuid)
    select (select count(*)::int from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
        where v.id <> ${verhaalId}::uuid and ${visible}
          and (d.regio is null or t.regio = d.regio)
          and (d.periode_van is null or (t.periode_van <= d.periode_tot and t.periode_tot >= d.periode_van))
          and d.rol || d.themas <@ array(select begrip_id from verhaal_versie_begrip b where b.versie_id = t.id)
      ) as aantal,
      array_remove(array[case when d.regio is not null then 'regio' end, case when d.periode_van is not null then 'periode' end,
        case when d.rol <> '{}' then 'vertellersrol' end, case when d.themas <> '{}' then 'themas' end], null) as kenmerken
    from dit d`.execute(db);
  return rows[0] ?? { aantal: 0, kenmerken: [] };
}
