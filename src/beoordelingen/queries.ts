import type { Db, Trx } from '../db/types.ts';

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

/** Takes the words out of earlier judgements; that and when they were given stays. */
export async function clearRedenen(trx: Trx, verhaalId: string): Promise<void> {
  await trx.updateTable('beoordeling').set({ redenen: '' }).where('verhaal_id', '=', verhaalId).execute();
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
