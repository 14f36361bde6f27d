import { sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';
import type { Doel } from './rules.ts';

export async function insertToestemming(
  trx: Trx,
  values: { verhaalId: string; doelen: readonly Doel[]; datum: string; now: Date },
): Promise<void> {
  await trx
    .insertInto('toestemming')
    .values({
      verhaal_id: values.verhaalId,
      nummer: sql<number>`(select coalesce(max(nummer), 0) + 1 from toestemming where verhaal_id = ${values.verhaalId}::uuid)`,
      doelen: [...new Set(values.doelen)],
      datum: values.datum,
      vastgelegd_op: values.now,
    })
    .execute();
}

/** What was agreed to over time, latest first. */
export function listToestemmingen(db: Db, verhaalId: string) {
  return db
    .selectFrom('toestemming')
    .select(['nummer', 'doelen', 'datum', 'vastgelegd_op'])
    .where('verhaal_id', '=', verhaalId)
    .orderBy('nummer', 'desc')
    .execute();
}

export function lockByCode(trx: Trx, codeHash: Buffer) {
  return trx
    .selectFrom('verhaal')
    .select(['id', 'status', 'doelen', 'gepubliceerde_versie_id'])
    .where('intrekkingscode_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst();
}

/** Takes every word of a verhaal away and leaves only that it was withdrawn. One statement per table that holds some. */
export async function eraseVerhaal(trx: Trx, id: string, now: Date): Promise<void> {
  await trx.deleteFrom('verzameling_item').where('verhaal_id', '=', id).execute();
  await trx.deleteFrom('beoordeling').where('verhaal_id', '=', id).execute();
  await trx.deleteFrom('idempotentie').where('object_id', '=', id).execute();
  await trx
    .updateTable('verhaal')
    .set((eb) => ({
      status: 'ingetrokken',
      versie: eb('versie', '+', 1),
      huidige_versie_id: null,
      gepubliceerde_versie_id: null,
      ingetrokken_op: now,
      gewijzigd_op: now,
    }))
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('verhaal_versie').where('verhaal_id', '=', id).execute();
}
