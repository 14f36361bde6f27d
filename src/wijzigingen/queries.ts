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

interface LogFilter {
  noun?: WijzigingNoun;
  /** Only about what the public can see, or once saw. */
  publicOnly?: boolean;
}

function logOf(db: Db, { noun, publicOnly }: LogFilter) {
  let query = db.selectFrom('wijziging');
  if (noun) query = query.where('noun', '=', noun);
  if (publicOnly) query = query.where('openbaar', '=', true);
  return query;
}

/** Entries after a position, oldest first. Ids follow the order of commits, so none can appear behind a reader. */
export function listWijzigingen(db: Db, filter: LogFilter & { after: number; limit: number }) {
  return logOf(db, filter)
    .select(['id', 'noun', 'object_id', 'soort', 'openbaar', 'op'])
    .where('id', '>', filter.after)
    .orderBy('id')
    .limit(filter.limit)
    .execute();
}

export async function lastPosition(db: Db): Promise<number> {
  const row = await db
    .selectFrom('wijziging')
    .select(({ fn }) => fn.max('id').as('id'))
    .executeTakeFirst();
  return row?.id ?? 0;
}

/** The entry just before one, as this reader sees the log; 0 at the start. */
export async function previousPosition(db: Db, filter: LogFilter & { before: number }): Promise<number> {
  const row = await logOf(db, filter)
    .select(({ fn }) => fn.max('id').as('id'))
    .where('id', '<', filter.before)
    .executeTakeFirst();
  return row?.id ?? 0;
}
