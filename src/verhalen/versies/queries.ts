import { type Selectable, sql } from 'kysely';
import type { Db, Trx, VerhaalVersieTable } from '../../db/types.ts';

/** What a version says, and what follows from that. */
export type VersieFields = Omit<Selectable<VerhaalVersieTable>, 'id' | 'verhaal_id' | 'nummer' | 'aangemaakt_op'>;

export async function insertVersie(
  trx: Trx,
  verhaalId: string,
  fields: VersieFields,
  now: Date,
): Promise<{ id: string; nummer: number }> {
  return trx
    .insertInto('verhaal_versie')
    .values({
      ...fields,
      verhaal_id: verhaalId,
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from verhaal_versie where verhaal_id = ${verhaalId}::uuid)`,
      aangemaakt_op: now,
    })
    .returning(['id', 'nummer'])
    .executeTakeFirstOrThrow();
}

export async function insertVersieBegrippen(
  trx: Trx,
  versieId: string,
  begrippen: { id: string; kader: string }[],
): Promise<void> {
  if (begrippen.length === 0) return;
  const rows = begrippen.map(({ id, kader }) => ({ versie_id: versieId, begrip_id: id, kader }));
  await trx
    .insertInto('verhaal_versie_begrip')
    .values(rows)
    .onConflict((c) => c.doNothing())
    .execute();
}

export function listVersieBegrippen(db: Db, versieId: string) {
  return db
    .selectFrom('verhaal_versie_begrip')
    .select(['begrip_id as id', 'kader'])
    .where('versie_id', '=', versieId)
    .execute();
}

export function readVersie(db: Db, id: string) {
  return db.selectFrom('verhaal_versie').selectAll().where('id', '=', id).executeTakeFirst();
}

export function listVersies(db: Db, verhaalId: string, only: { ids: string[] | null; nummer: number | null }) {
  let query = db.selectFrom('verhaal_versie').selectAll().where('verhaal_id', '=', verhaalId).orderBy('nummer');
  if (only.ids) query = query.where('id', 'in', only.ids);
  if (only.nummer) query = query.where('nummer', '=', only.nummer);
  return query.execute();
}
