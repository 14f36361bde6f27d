import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../../db/types.ts';
import { type MomentJson, momentenJson } from '../../sleutelmomenten/queries.ts';
import { readSummaries, type VerhaalSummaryRow } from '../../verhalen/queries.ts';

export interface ItemRow {
  id: string;
  verhaal_id: string;
  sleutelmoment_id: string | null;
  woord: string;
  momenten: MomentJson[] | null;
}

/** The items whose verhaal `visible` allows, in order, with the published moments of those that point at one. */
async function listVisibleItems(db: Db, visible: RawBuilder<boolean>, verzamelingId: string): Promise<ItemRow[]> {
  const { rows } = await sql<ItemRow>`
    select i.id, i.verhaal_id, i.sleutelmoment_id, i.woord,
      case when i.sleutelmoment_id is not null then ${momentenJson(sql`v.gepubliceerde_versie_id`)} end as momenten
    from verzameling_item i join verhaal v on v.id = i.verhaal_id
    where i.verzameling_id = ${verzamelingId}::uuid and ${visible} order by i.positie`.execute(db);
  return rows;
}

/** Items with what they point at, as it is now. What may not be seen is left out without a trace. */
export async function readItems(
  db: Db,
  visible: RawBuilder<boolean>,
  verzamelingId: string,
): Promise<(ItemRow & { verhaal: VerhaalSummaryRow })[]> {
  const items = await listVisibleItems(db, visible, verzamelingId);
  const ids = [...new Set(items.map((item) => item.verhaal_id))];
  const verhalen = new Map((await readSummaries(db, visible, ids)).map((row) => [row.id, row]));
  return items.flatMap((item) => {
    const verhaal = verhalen.get(item.verhaal_id);
    return verhaal ? [{ ...item, verhaal }] : [];
  });
}

/** The whole order of a verzameling, hidden items too; `seen` tells which ones `visible` allows. */
export async function listOrder(
  trx: Trx,
  visible: RawBuilder<boolean>,
  verzamelingId: string,
): Promise<{ id: string; seen: boolean }[]> {
  const { rows } = await sql<{ id: string; seen: boolean }>`
    select i.id, ${visible} as seen from verzameling_item i join verhaal v on v.id = i.verhaal_id
    where i.verzameling_id = ${verzamelingId}::uuid order by i.positie`.execute(trx);
  return rows;
}

/** Numbers the items in this order. Positions are checked at the commit, so they may cross on the way. */
export async function renumber(trx: Trx, order: readonly string[]): Promise<void> {
  await sql`update verzameling_item i set positie = o.positie
    from unnest(${[...order]}::uuid[]) with ordinality o (id, positie) where i.id = o.id`.execute(trx);
}

/** The published version of a verhaal that may be seen, held so that a withdrawal waits or has already happened. */
export async function holdVisible(trx: Trx, visible: RawBuilder<boolean>, verhaalId: string): Promise<string | null> {
  const { rows } = await sql<{ versie: string }>`
    select v.gepubliceerde_versie_id as versie from verhaal v
    where v.id = ${verhaalId}::uuid and ${visible} for key share of v`.execute(trx);
  return rows[0]?.versie ?? null;
}

export async function insertItem(
  trx: Trx,
  values: { verzameling_id: string; verhaal_id: string; sleutelmoment_id: string | null; woord: string },
): Promise<string> {
  const row = await trx
    .insertInto('verzameling_item')
    .values({
      ...values,
      positie: sql<number>`(select coalesce(max(positie), 0) + 1 from verzameling_item where verzameling_id = ${values.verzameling_id}::uuid)`,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function updateWoord(trx: Trx, id: string, woord: string): Promise<void> {
  await trx.updateTable('verzameling_item').set({ woord }).where('id', '=', id).execute();
}

export async function deleteItem(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('verzameling_item').where('id', '=', id).execute();
}
