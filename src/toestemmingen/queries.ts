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
    .select(['id', 'status', 'doelen', 'gepubliceerde_versie_id', 'eerst_gepubliceerd_op'])
    .where('intrekkingscode_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst();
}

/** Takes a verhaal out of everything that others made around it. */
export async function eraseAround(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('verzameling_item').where('verhaal_id', '=', id).execute();
  for (const table of ['beoordeling', 'akkoord', 'lezer', 'handeling'] as const)
    await trx.deleteFrom(table).where('verhaal_id', '=', id).execute();
  await trx.deleteFrom('idempotentie').where('object_id', '=', id).execute();
}

/**
 * Takes every word of a verhaal away and leaves only that it was withdrawn: with its versions go their sleutelmomenten,
 * findings and begrippen, and the proposals that only this verhaal used.
 */
export async function eraseVerhaal(trx: Trx, id: string, now: Date): Promise<void> {
  const proposals = await listProposalsOf(trx, id);
  await trx
    .updateTable('verhaal')
    .set((eb) => ({
      status: 'ingetrokken',
      versie: eb('versie', '+', 1),
      bron_hash: null,
      huidige_versie_id: null,
      gepubliceerde_versie_id: null,
      ingetrokken_op: now,
      gewijzigd_op: now,
    }))
    .where('id', '=', id)
    .execute();
  await trx.deleteFrom('verhaal_versie').where('verhaal_id', '=', id).execute();
  if (proposals.length > 0) await deleteUnusedProposals(trx, proposals);
}

const USES = sql`(
  select versie_id, begrip_id from verhaal_versie_begrip
  union all select versie_id, begrip_id from sleutelmoment_begrip
  union all select versie_id, soort_id from sleutelmoment
  union all select versie_id, fase_id from sleutelmoment where fase_id is not null)`;

async function listProposalsOf(trx: Trx, verhaalId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct b.id from verhaal_versie t
    join ${USES} u on u.versie_id = t.id join begrip b on b.id = u.begrip_id and b.status = 'voorstel'
    where t.verhaal_id = ${verhaalId}::uuid`.execute(trx);
  return rows.map((row) => row.id);
}

async function deleteUnusedProposals(trx: Trx, ids: readonly string[]): Promise<void> {
  await sql`delete from begrip b where b.id = any(${[...ids]}::uuid[]) and b.status = 'voorstel'
    and not exists (select from ${USES} u where u.begrip_id = b.id)`.execute(trx);
}
