import type { Trx } from '../../db/types.ts';

export async function insertLezer(trx: Trx, verhaalId: string, accountId: string, now: Date): Promise<void> {
  await trx
    .insertInto('lezer')
    .values({ verhaal_id: verhaalId, account_id: accountId, sinds: now })
    .onConflict((c) => c.doNothing())
    .execute();
}

export async function deleteLezer(trx: Trx, verhaalId: string, accountId: string): Promise<void> {
  await trx.deleteFrom('lezer').where('verhaal_id', '=', verhaalId).where('account_id', '=', accountId).execute();
}
