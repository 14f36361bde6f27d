import type { Vondst } from '../anonimiseren/types.ts';
import type { Db, Trx } from '../db/types.ts';
import type { Veld } from './schema.ts';

export function listVondsten(db: Db, versieId: string) {
  return db
    .selectFrom('vondst')
    .selectAll()
    .where('versie_id', '=', versieId)
    .orderBy('veld')
    .orderBy('begin')
    .execute();
}
export type VondstRow = Awaited<ReturnType<typeof listVondsten>>[number];

export function findScan(db: Db, versieId: string) {
  return db.selectFrom('anonimisering').selectAll().where('versie_id', '=', versieId).executeTakeFirst();
}

export async function deleteScan(trx: Trx, versieId: string): Promise<void> {
  await trx.deleteFrom('anonimisering').where('versie_id', '=', versieId).execute();
}

export interface Decided {
  besluit: string | null;
  vervanging: string | null;
  reden: string | null;
  besloten_door: string | null;
  besloten_op: Date | null;
}

export type FoundIn = Vondst & { veld: Veld; decided?: Decided | undefined };

export async function insertScan(
  trx: Trx,
  versieId: string,
  regelsversie: string,
  found: readonly FoundIn[],
  now: Date,
): Promise<void> {
  await trx.insertInto('anonimisering').values({ versie_id: versieId, regelsversie, gescand_op: now }).execute();
  if (found.length === 0) return;
  const rows = found.map(({ decided, ...vondst }) => ({ versie_id: versieId, ...vondst, ...decided }));
  await trx.insertInto('vondst').values(rows).execute();
}

export async function decideVondsten(
  trx: Trx,
  versieId: string,
  ids: readonly string[],
  decided: Decided,
): Promise<void> {
  await trx.updateTable('vondst').set(decided).where('versie_id', '=', versieId).where('id', 'in', ids).execute();
}

export async function insertBeoordeling(
  trx: Trx,
  values: {
    verhaal_id: string;
    versienummer: number;
    uitkomst: string;
    redenen: string;
    door: string | null;
    op: Date;
  },
): Promise<void> {
  await trx.insertInto('beoordeling').values(values).execute();
}

export function listBeoordelingen(db: Db, verhaalId: string) {
  return db
    .selectFrom('beoordeling')
    .select(['uitkomst', 'versienummer', 'redenen', 'op'])
    .where('verhaal_id', '=', verhaalId)
    .orderBy('op', 'desc')
    .execute();
}

export type BeoordelingRow = Awaited<ReturnType<typeof listBeoordelingen>>[number];

/** Where a verhaal stands, with the number of its current version. */
export function findStand(db: Db, id: string) {
  return db
    .selectFrom('verhaal as v')
    .innerJoin('verhaal_versie as t', 't.id', 'v.huidige_versie_id')
    .select(['v.id', 'v.status', 'v.versie', 't.nummer', 'v.ingediend_op', 'v.gepubliceerd_op'])
    .where('v.id', '=', id)
    .executeTakeFirst();
}
