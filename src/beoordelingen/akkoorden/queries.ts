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

/** Takes back every agreement of a verhaal, by whomever it was recorded, but that to the version that is public. */
export async function deleteAkkoorden(trx: Trx, verhaalId: string): Promise<void> {
  await trx
    .deleteFrom('akkoord')
    .where('verhaal_id', '=', verhaalId)
    .where('tekst_hash', 'not in', (eb) =>
      eb
        .selectFrom('verhaal as v')
        .innerJoin('verhaal_versie as t', 't.id', 'v.gepubliceerde_versie_id')
        .select('t.hash')
        .where('v.id', '=', verhaalId),
    )
    .execute();
}

/** True when the last that the verteller said with the code was no, to this version or to one with the same words. */
export async function wasRefused(db: Db, verhaalId: string, versienummer: number): Promise<boolean> {
  const last = await db
    .selectFrom('handeling as h')
    .leftJoin('verhaal_versie as t', (join) =>
      join.onRef('t.verhaal_id', '=', 'h.verhaal_id').onRef('t.nummer', '=', 'h.versienummer'),
    )
    .select(['h.wat', 'h.versienummer', 't.hash'])
    .where('h.verhaal_id', '=', verhaalId)
    .where('h.rol', '=', 'verteller')
    .orderBy('h.nr', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (last?.wat !== 'akkoord-teruggenomen') return false;
  if (last.versienummer === versienummer) return true;
  const now = await db
    .selectFrom('verhaal_versie')
    .select('hash')
    .where('verhaal_id', '=', verhaalId)
    .where('nummer', '=', versienummer)
    .executeTakeFirst();
  return last.hash !== null && last.hash === now?.hash;
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
