import { type RawBuilder, sql } from 'kysely';
import type { Db } from '../db/types.ts';
import type { MomentJson, MomentRol, RefJson } from '../sleutelmomenten/queries.ts';
import type { VerhaalSummaryRow } from '../verhalen/queries.ts';

const COUNTED = 10_000;

/** Of these ids those that may be seen and fit the filter now, in the order given, or by date. */
export async function keepVisible(
  db: Db,
  conditions: RawBuilder<boolean>[],
  ids: readonly string[],
  sortering: 'relevantie' | 'nieuwste' | 'oudste',
): Promise<string[]> {
  if (ids.length === 0) return [];
  const order = {
    relevantie: sql`i.nr`,
    nieuwste: sql`v.gepubliceerd_op desc, v.id desc`,
    oudste: sql`v.gepubliceerd_op, v.id`,
  }[sortering];
  const { rows } = await sql<{ id: string }>`
    select v.id from unnest(${[...ids]}::uuid[]) with ordinality i (id, nr)
    join verhaal v on v.id = i.id join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where ${sql.join(conditions, sql` and `)} order by ${order}`.execute(db);
  return rows.map((row) => row.id);
}

/** How many verhalen there are under these conditions, counted up to a bound. `filtered`: some are about the version. */
export async function countVerhalen(
  db: Db,
  conditions: RawBuilder<boolean>[],
  filtered: boolean,
): Promise<{ totaal: number; bounded: boolean }> {
  const versie = filtered ? sql`join verhaal_versie t on t.id = v.gepubliceerde_versie_id` : sql``;
  const { rows } = await sql<{ totaal: number }>`select count(*)::int as totaal from (
    select 1 from verhaal v ${versie} where ${sql.join(conditions, sql` and `)} limit ${COUNTED}) x`.execute(db);
  const totaal = rows[0]?.totaal ?? 0;
  return { totaal, bounded: totaal === COUNTED };
}

/** A sleutelmoment with begrippen as ids: light enough to read them all and show a few. */
export interface LightMoment extends Omit<MomentJson, 'soort' | 'fase' | 'begrippen'> {
  soort: string;
  fase: string | null;
  begrippen: { id: string; rol: MomentRol }[];
}

export interface HitRow extends Omit<VerhaalSummaryRow, 'begrippen'> {
  tekst: string;
  begrippen: string[];
  momenten: LightMoment[];
}

/**
 * What is shown of hits: summary, text for the fragments, and the sleutelmomenten that may answer the question, by one
 * of the begrippen read in it or by a word in their quote. In no order.
 */
export async function readHits(
  db: Db,
  visible: RawBuilder<boolean>,
  ids: readonly string[],
  { begrepen, stammen }: { begrepen: readonly string[]; stammen: ReadonlySet<string> },
): Promise<HitRow[]> {
  if (ids.length === 0) return [];
  const any = sql`any(${[...begrepen]}::uuid[])`;
  const words = [...stammen].map((stam) => `%${stam}%`);
  const { rows } = await sql<HitRow>`
    select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio,
      v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, t.tekst,
      array(select vb.begrip_id::text from verhaal_versie_begrip vb where vb.versie_id = t.id) as begrippen,
      (select coalesce(json_agg(json_build_object('id', s.id, 'begin', s.begin, 'eind', s.eind, 'citaat', s.citaat,
          'voor', s.voor, 'na', s.na, 'volgordeTijd', s.volgorde_tijd, 'herijken', s.herijken, 'soort', s.soort_id,
          'fase', s.fase_id, 'volgorde', s.volgorde, 'begrippen', coalesce((
            select json_agg(json_build_object('id', sb.begrip_id, 'rol', sb.rol)) from sleutelmoment_begrip sb
            where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id), '[]'))), '[]')
        from (select o.*, row_number() over (order by o.begin, o.id) as volgorde from sleutelmoment o
          where o.versie_id = t.id) s
        where s.soort_id = ${any} or s.citaat ilike any(${words}::text[]) or exists (select from sleutelmoment_begrip sb
          where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id and sb.begrip_id = ${any})) as momenten
    from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where v.id = any(${[...ids]}::uuid[]) and ${visible}`.execute(db);
  return rows;
}

/** Begrippen by id, with where they stand among their own; rejected ones only as what somebody once chose. */
export async function readBegripRefs(db: Db, ids: readonly string[]): Promise<Map<string, Ref>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Ref>`select b.id, b.kader, b.notatie, b.voorkeursterm as term, b.volgorde,
    b.status = 'vastgesteld' as vast from begrip b where b.id = any(${[...new Set(ids)]}::uuid[])`.execute(db);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface Ref extends RefJson {
  volgorde: number;
  vast: boolean;
}
