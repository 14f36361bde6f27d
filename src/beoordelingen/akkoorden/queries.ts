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

/** False when this text was agreed to before. The word of the verteller themselves takes the place of a worker's. */
export async function insertAkkoord(
  trx: Trx,
  values: { verhaal_id: string; tekst_hash: string; wijze: string; datum: string; door: string | null; now: Date },
): Promise<boolean> {
  const { now, ...akkoord } = values;
  const row = { ...akkoord, vastgelegd_op: now };
  const rows = await trx
    .insertInto('akkoord')
    .values(row)
    .onConflict((c) =>
      c
        .columns(['verhaal_id', 'tekst_hash'])
        .doUpdateSet(row)
        .where('akkoord.wijze', '=', 'samen-gelezen')
        .where('excluded.wijze', '=', 'code'),
    )
    .returning('wijze')
    .execute();
  return rows.length > 0;
}

/** Takes back what a worker recorded about a text; what the verteller said with the code is not theirs to take back. */
export async function deleteAkkoord(trx: Trx, verhaalId: string, tekstHash: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('akkoord')
    .where('verhaal_id', '=', verhaalId)
    .where('tekst_hash', '=', tekstHash)
    .where('wijze', '=', 'samen-gelezen')
    .executeTakeFirst();
  return numDeletedRows > 0n;
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
