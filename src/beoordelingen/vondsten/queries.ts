import { sql } from 'kysely';
import type { VondstInVeld } from '../../anonimiseren/velden.ts';
import type { Db, Trx } from '../../db/types.ts';
import { VELDEN, type Veld } from './schema.ts';

export function listVondsten(db: Db, versieId: string) {
  return db
    .selectFrom('vondst')
    .selectAll()
    .where('versie_id', '=', versieId)
    .orderBy(sql`array_position(${sql.val([...VELDEN])}::text[], veld)`)
    .orderBy('begin')
    .execute();
}
export type VondstRow = Awaited<ReturnType<typeof listVondsten>>[number];

export function findScan(db: Db, versieId: string) {
  return db.selectFrom('anonimisering').selectAll().where('versie_id', '=', versieId).executeTakeFirst();
}
export type ScanRow = NonNullable<Awaited<ReturnType<typeof findScan>>>;

export async function deleteScan(trx: Trx, versieId: string): Promise<void> {
  await trx.deleteFrom('anonimisering').where('versie_id', '=', versieId).execute();
}

/** Names that belong to a verhaal beforehand: those of the account that brought it in. */
export async function listBekend(db: Db, versieId: string): Promise<string[]> {
  const row = await db
    .selectFrom('verhaal_versie as t')
    .innerJoin('verhaal as v', 'v.id', 't.verhaal_id')
    .innerJoin('account as a', 'a.id', 'v.auteur_id')
    .select(['a.naam', 'a.email'])
    .where('t.id', '=', versieId)
    .executeTakeFirst();
  return row ? [row.naam, row.email] : [];
}

/** What was found in the versions before this one, latest version first, and whether the verhaal has an author here. */
export function listEarlierVondsten(db: Db, versieId: string) {
  return db
    .selectFrom('verhaal_versie as t')
    .innerJoin('verhaal as v', 'v.id', 't.verhaal_id')
    .innerJoin('verhaal_versie as o', (join) =>
      join.onRef('o.verhaal_id', '=', 't.verhaal_id').onRef('o.nummer', '<', 't.nummer'),
    )
    .innerJoin('vondst as f', 'f.versie_id', 'o.id')
    .selectAll('f')
    .select(sql<boolean>`v.auteur_id is not null`.as('heeft_auteur'))
    .where('t.id', '=', versieId)
    .orderBy('o.nummer', 'desc')
    .orderBy('f.begin')
    .execute();
}

export interface Decided {
  besluit: string | null;
  vervanging: string | null;
  reden: string | null;
  besloten_door: string | null;
  besloten_op: Date | null;
  tweede_lezer: string | null;
}

export type NewVondst = VondstInVeld<Veld> & { handmatig?: boolean | undefined; decided?: Decided | undefined };

type Kept = Pick<ScanRow, 'meter_bits' | 'meter_reden' | 'meter_door' | 'attest_id'>;

export interface NewScan {
  versieId: string;
  regelsversie: string;
  tekstHash: string;
  bits: number;
  meter?: { [Key in keyof Kept]?: Kept[Key] | undefined } | undefined;
}

export async function insertScan(trx: Trx, scan: NewScan, found: readonly NewVondst[], now: Date): Promise<void> {
  const { versieId, regelsversie, tekstHash, bits, meter } = scan;
  const row = { versie_id: versieId, regelsversie, tekst_hash: tekstHash, bits, gescand_op: now, ...meter };
  await trx.insertInto('anonimisering').values(row).execute();
  await insertVondsten(trx, versieId, found);
}

export async function insertVondsten(trx: Trx, versieId: string, found: readonly NewVondst[]): Promise<void> {
  const rows = found.map(({ decided, ...vondst }) => ({ versie_id: versieId, ...vondst, ...decided }));
  for (let i = 0; i < rows.length; i += CHUNK) {
    await trx
      .insertInto('vondst')
      .values(rows.slice(i, i + CHUNK))
      .onConflict((c) => c.doNothing())
      .execute();
  }
}

/** A statement has room for 65,535 values. */
const CHUNK = 2000;

/** The sum of what stays, as the gate of the database reads it. */
export async function setBits(trx: Trx, versieId: string, bits: number): Promise<void> {
  await trx.updateTable('anonimisering').set({ bits }).where('versie_id', '=', versieId).execute();
}

export async function deleteVondst(trx: Trx, versieId: string, ids: readonly string[]): Promise<void> {
  await trx.deleteFrom('vondst').where('versie_id', '=', versieId).where('id', 'in', ids).execute();
}

/** A decision, or null in every column for none. A second reader's word never outlives what it was about. */
export async function decideVondsten(
  trx: Trx,
  versieId: string,
  ids: readonly string[],
  decided: Omit<Decided, 'tweede_lezer'>,
): Promise<void> {
  const values = { ...decided, tweede_lezer: null };
  await trx.updateTable('vondst').set(values).where('versie_id', '=', versieId).where('id', 'in', ids).execute();
}

export async function confirmVondsten(
  trx: Trx,
  versieId: string,
  ids: readonly string[],
  lezer: string,
): Promise<void> {
  await trx
    .updateTable('vondst')
    .set({ tweede_lezer: lezer })
    .where('versie_id', '=', versieId)
    .where('id', 'in', ids)
    .execute();
}

/** Moves findings to another group with the proposal of that group; what was decided about them must be decided anew. */
export async function regroupVondsten(
  trx: Trx,
  versieId: string,
  ids: readonly string[],
  { groep, voorstel }: { groep: string; voorstel: string },
): Promise<void> {
  const undecided = {
    besluit: null,
    vervanging: null,
    reden: null,
    besloten_door: null,
    besloten_op: null,
    tweede_lezer: null,
  };
  await trx
    .updateTable('vondst')
    .set({ groep, voorstel, ...undecided })
    .where('versie_id', '=', versieId)
    .where('id', 'in', ids)
    .execute();
}

export async function setMeter(
  trx: Trx,
  versieId: string,
  values: { meter_bits: number | null; meter_reden: string | null; meter_door: string | null },
): Promise<void> {
  await trx.updateTable('anonimisering').set(values).where('versie_id', '=', versieId).execute();
}

/** What two named people read elsewhere settles what is doubtful or indirect in this version, never what is direct. */
export async function settleByAttest(trx: Trx, versieId: string, attestId: string): Promise<void> {
  await trx
    .updateTable('anonimisering')
    .set((eb) => ({ attest_id: attestId, meter_bits: eb.ref('bits'), meter_reden: 'attest' }))
    .where('versie_id', '=', versieId)
    .execute();
  await trx
    .updateTable('vondst')
    .set({ besluit: 'laten-staan', reden: 'attest' })
    .where('versie_id', '=', versieId)
    .where('klasse', '<>', 'direct')
    .where('besluit', 'is', null)
    .execute();
}
