import { sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';

export type WijzigingNoun = 'verhaal' | 'verzameling' | 'begrip';
export type WijzigingSoort = 'gepubliceerd' | 'gewijzigd' | 'verborgen' | 'ingetrokken';

/**
 * Appends one entry, as the last statement of its transaction: from here on other writers wait for the commit.
 * `openbaar`: the public can see this object now. An object the public once saw stays in the public log.
 */
export async function appendWijziging(
  trx: Trx,
  entry: { noun: WijzigingNoun; objectId: string; soort: WijzigingSoort; openbaar: boolean },
): Promise<void> {
  await trx
    .insertInto('wijziging')
    .values({
      noun: entry.noun,
      object_id: entry.objectId,
      soort: entry.soort,
      openbaar: sql<boolean>`${entry.openbaar} or exists (select from wijziging w where w.object_id = ${entry.objectId}::uuid and w.openbaar)`,
    })
    .execute();
}

/** Entries after `position`, oldest first. Ids follow the order of commits, so none can appear behind a reader. */
export function listWijzigingen(db: Db, position: number, limit: number) {
  return db
    .selectFrom('wijziging')
    .select(['id', 'noun', 'object_id', 'soort', 'openbaar', 'op'])
    .where('id', '>', position)
    .orderBy('id')
    .limit(limit)
    .execute();
}

export async function lastPosition(db: Db): Promise<number> {
  const row = await db
    .selectFrom('wijziging')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}
