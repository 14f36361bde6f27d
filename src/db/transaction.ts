import { setTimeout as wait } from 'node:timers/promises';
import type { Db, Trx } from './types.ts';

const ATTEMPTS = 6;
/** PostgreSQL chose this transaction to give way: a deadlock, or a serialisation failure. */
const GIVE_WAY = new Set(['40P01', '40001']);

/** Runs `act` in a transaction, and again from the start when the database made it give way to another. */
export async function inTransaction<Result>(db: Db, act: (trx: Trx) => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db.transaction().execute(act);
    } catch (error) {
      if (attempt === ATTEMPTS || !GIVE_WAY.has((error as { code?: string }).code ?? '')) throw error;
      await wait(attempt * 10);
    }
  }
}
