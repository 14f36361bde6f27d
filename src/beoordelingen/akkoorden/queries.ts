import type { Db, Trx } from '../../db/types.ts';

export function findAkkoord(db: Db, verhaalId: string, tekstHash: string) {
  return db
    .selectFrom('akkoord')
    .selectAll()
    .where('verhaal_id', '=', verhaalId)
    .where('tekst_hash', '=', tekstHash)
    .executeTakeFirst();
}
export type AkkoordRow = NonNullable<Awaited<ReturnType<typeof findAkkoord>>>;

/** Stays as it was when this text was agreed to before. */
export async function insertAkkoord(
  trx: Trx,
  values: { verhaal_id: string; tekst_hash: string; wijze: string; datum: string; door: string | null; now: Date },
): Promise<void> {
  const { now, ...akkoord } = values;
  await trx
    .insertInto('akkoord')
    .values({ ...akkoord, vastgelegd_op: now })
    .onConflict((c) => c.doNothing())
    .execute();
}

/** Takes back what a worker recorded; what the verteller said with the code is for the verteller to take back. */
export async function deleteAkkoorden(trx: Trx, verhaalId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('akkoord')
    .where('verhaal_id', '=', verhaalId)
    .where('wijze', '=', 'samen-gelezen')
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The verhaal behind a code on paper, locked. */
export function lockIdByCode(trx: Trx, codeHash: Buffer) {
  return trx
    .selectFrom('verhaal')
    .select('id')
    .where('intrekkingscode_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst();
}
