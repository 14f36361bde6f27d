import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/types.ts';

/** Where a verhaal carries a begrip: the kader for its version, or the part of a sleutelmoment. */
export type BegripPlaats =
  | 'thema'
  | 'leefgebied'
  | 'tellerrol'
  | 'zware-inhoud'
  | 'soort'
  | 'fase'
  | 'm-leefgebied'
  | 'hielp'
  | 'hinderde'
  | 'wie'
  | 'gevoel'
  | 'systeemstap';

/** What engines index of one published verhaal. Only what its readers may see, and ids; nothing about who wrote it. */
export interface ZoekDocument {
  id: string;
  versieId: string;
  titel: string;
  samenvatting: string;
  tekst: string;
  eenvoudigeTekst: string;
  citaten: string[];
  begrippen: { id: string; plaats: BegripPlaats }[];
  doelen: string[];
  taal: string;
  regio: string | null;
  periodeVan: number | null;
  periodeTot: number | null;
  gepubliceerdOp: Date;
}

/** The one predicate of what belongs in an index: published, for whatever purpose. */
const indexed = sql`v.gepubliceerde_versie_id is not null and v.doelen <> '{}'`;

const documents = (where: RawBuilder<unknown>) => sql<ZoekDocument>`
  select v.id, t.id as "versieId", t.titel, t.samenvatting, t.tekst, t.eenvoudige_tekst as "eenvoudigeTekst", v.doelen, t.taal, t.regio,
    t.periode_van as "periodeVan", t.periode_tot as "periodeTot", v.gepubliceerd_op as "gepubliceerdOp",
    (select coalesce(json_agg(s.citaat order by s.begin), '[]') from sleutelmoment s where s.versie_id = t.id) as citaten,
    (select coalesce(json_agg(json_build_object('id', x.id, 'plaats', x.plaats)), '[]') from (
      select vb.begrip_id as id, vb.kader as plaats from verhaal_versie_begrip vb where vb.versie_id = t.id
      union all select s.soort_id, 'soort' from sleutelmoment s where s.versie_id = t.id
      union all select s.fase_id, 'fase' from sleutelmoment s where s.versie_id = t.id and s.fase_id is not null
      union all select sb.begrip_id, case sb.rol when 'leefgebied' then 'm-leefgebied' else sb.rol end
        from sleutelmoment_begrip sb where sb.versie_id = t.id
    ) x join begrip b on b.id = x.id and b.status = 'vastgesteld') as begrippen
  from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
  where ${indexed} and ${where}`;

/** The documents of these verhalen, as they are now; one that is missing does not belong in an index. */
export async function readDocuments(db: Db, ids: readonly string[]): Promise<ZoekDocument[]> {
  if (ids.length === 0) return [];
  const { rows } = await documents(sql`v.id = any(${[...ids]}::uuid[])`).execute(db);
  return rows;
}

/** All documents in the order of their ids, a batch at a time. */
export async function readBatch(db: Db, after: string | null, limit: number): Promise<ZoekDocument[]> {
  const { rows } = await sql<ZoekDocument>`${documents(
    after === null ? sql`true` : sql`v.id > ${after}::uuid`,
  )} order by v.id limit ${limit}`.execute(db);
  return rows;
}

export async function countDocuments(db: Db): Promise<number> {
  const { rows } = await sql<{
    aantal: number;
  }>`select count(*)::int as aantal from verhaal v where ${indexed}`.execute(db);
  return rows[0]?.aantal ?? 0;
}
