import { sql } from 'kysely';
import type { Db, Trx } from '../../db/types.ts';

export async function insertOrigineel(
  trx: Trx,
  values: { versie_id: string; verhaal_id: string; inhoud: Buffer; bewaren_tot: Date; aangemaakt_op: Date },
): Promise<void> {
  await trx.insertInto('origineel').values(values).execute();
}

/** The latest original of a verhaal whose time is not over; late erasing changes nothing for who asks. */
export function findOrigineel(db: Db, verhaalId: string, now: Date) {
  return db
    .selectFrom('origineel')
    .select(['inhoud', 'bewaren_tot'])
    .where('verhaal_id', '=', verhaalId)
    .where('bewaren_tot', '>', now)
    .orderBy('aangemaakt_op', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Takes away every version of a verhaal but the one at work and the public one, with findings and sleutelmomenten: also
 * one that was public before, for it may hold what had to go.
 */
export async function deleteOtherVersies(trx: Trx, verhaalId: string): Promise<void> {
  await sql`delete from verhaal_versie t using verhaal v where v.id = t.verhaal_id and v.id = ${verhaalId}::uuid
    and t.id is distinct from v.huidige_versie_id and t.id is distinct from v.gepubliceerde_versie_id`.execute(trx);
}

/** Erases the originals whose time is over. */
export async function eraseExpired(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('origineel').where('bewaren_tot', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
