import { sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';

/** A key with its owner, as far as both are valid at `now`. */
export function findSleutel(db: Db, id: string, now: Date) {
  return db
    .selectFrom('sleutel as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['s.id', 's.hash', 's.rechten', 's.laatst_gebruikt_op', 'a.id as account_id', 'a.rollen'])
    .where('s.id', '=', id)
    .where('s.ingetrokken_op', 'is', null)
    .where('s.verloopt_op', '>', now)
    .where('a.actief', '=', true)
    .executeTakeFirst();
}

/** Notes the day, not the time: enough to see that a key is unused. */
export async function touchSleutel(db: Db, id: string, day: string): Promise<void> {
  await db.updateTable('sleutel').set({ laatst_gebruikt_op: day }).where('id', '=', id).execute();
}

export async function insertSleutel(
  trx: Trx,
  values: {
    id: string;
    account_id: string;
    naam: string;
    hash: Buffer;
    rechten: string[];
    verloopt_op: Date;
    aangemaakt_op: Date;
  },
): Promise<void> {
  await trx.insertInto('sleutel').values(values).execute();
}

export function listSleutels(db: Db, accountId: string) {
  return db
    .selectFrom('sleutel')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('aangemaakt_op', 'desc')
    .orderBy('id')
    .execute();
}

/** Revokes a key of this account; false when it has no such live key. */
export async function revokeSleutel(db: Db, accountId: string, id: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('sleutel')
    .set({ ingetrokken_op: now })
    .where('id', '=', id)
    .where('account_id', '=', accountId)
    .where('ingetrokken_op', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}

export function findAccount(db: Db, email: string) {
  return db.selectFrom('account').selectAll().where('email', '=', email.toLowerCase()).executeTakeFirst();
}

/** The account with this address, made with these roles when there is none. */
export async function upsertAccount(
  trx: Trx,
  values: { email: string; naam: string; rollen: string[] },
): Promise<string> {
  const row = await trx
    .insertInto('account')
    .values({ ...values, email: values.email.toLowerCase() })
    .onConflict((c) =>
      c.column('email').doUpdateSet({ rollen: sql`array(select distinct unnest(account.rollen || excluded.rollen))` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
