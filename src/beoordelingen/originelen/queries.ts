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

/** Takes away every version of a verhaal that never was public, with its findings and sleutelmomenten. */
export async function deleteDrafts(trx: Trx, verhaalId: string): Promise<void> {
  await sql`delete from verhaal_versie t using verhaal v where v.id = t.verhaal_id and v.id = ${verhaalId}::uuid
    and t.id is distinct from v.huidige_versie_id and t.id is distinct from v.gepubliceerde_versie_id
    and not exists (select from beoordeling b where b.verhaal_id = v.id and b.versienummer = t.nummer
      and b.uitkomst = 'goedgekeurd')`.execute(trx);
}

/** Erases the originals whose time is over. */
export async function deleteExpired(db: Db, now: Date): Promise<number> {
  const { numDeletedRows } = await db.deleteFrom('origineel').where('bewaren_tot', '<=', now).executeTakeFirst();
  return Number(numDeletedRows);
}
