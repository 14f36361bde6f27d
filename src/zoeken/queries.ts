import { type RawBuilder, sql } from 'kysely';
import { begripJson } from '../begrippen/queries.ts';
import type { Db } from '../db/types.ts';
import { type MomentJson, momentenJson, type RefJson } from '../sleutelmomenten/queries.ts';
import { readSummaries, type VerhaalSummaryRow } from '../verhalen/queries.ts';

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

/** How many verhalen there are under these conditions, counted up to a bound. */
export async function countVerhalen(
  db: Db,
  conditions: RawBuilder<boolean>[],
): Promise<{ totaal: number; bounded: boolean }> {
  const { rows } = await sql<{ totaal: number }>`select count(*)::int as totaal from (
    select 1 from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where ${sql.join(conditions, sql` and `)} limit ${COUNTED}) x`.execute(db);
  const totaal = rows[0]?.totaal ?? 0;
  return { totaal, bounded: totaal === COUNTED };
}

export interface HitRow extends VerhaalSummaryRow {
  tekst: string;
  sleutelmomenten: MomentJson[];
}

/** What is shown of hits: summary, text for the fragments, and sleutelmomenten. In no order. */
export async function readHits(db: Db, visible: RawBuilder<boolean>, ids: readonly string[]): Promise<HitRow[]> {
  if (ids.length === 0) return [];
  const [summaries, { rows }] = await Promise.all([
    readSummaries(db, visible, ids),
    sql<{ id: string; tekst: string; sleutelmomenten: MomentJson[] }>`
      select v.id, t.tekst, ${momentenJson(sql`t.id`)} as sleutelmomenten
      from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id
      where v.id = any(${[...ids]}::uuid[]) and ${visible}`.execute(db),
  ]);
  const extra = new Map(rows.map((row) => [row.id, row]));
  return summaries.flatMap((row) => {
    const more = extra.get(row.id);
    return more ? [{ ...row, tekst: more.tekst, sleutelmomenten: more.sleutelmomenten }] : [];
  });
}

export async function readBegripRefs(db: Db, ids: readonly string[]): Promise<RefJson[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<{
    ref: RefJson;
  }>`select ${begripJson} as ref from unnest(${[...ids]}::uuid[]) with ordinality i (id, nr)
    join begrip b on b.id = i.id and b.status = 'vastgesteld' order by i.nr`.execute(db);
  return rows.map((row) => row.ref);
}
