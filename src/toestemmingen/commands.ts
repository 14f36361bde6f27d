import type { Trx } from '../db/types.ts';
import { appendWijziging } from '../wijzigingen/queries.ts';
import { eraseAround, eraseVerhaal, insertToestemming } from './queries.ts';
import type { Doel } from './rules.ts';

interface Locked {
  id: string;
  status: string;
  doelen: string[];
  gepubliceerde_versie_id: string | null;
  eerst_gepubliceerd_op: Date | null;
}

const toDatum = (now: Date) => now.toISOString().slice(0, 10);

/** Withdraws a verhaal for good: all its words are erased, everything that read the log hears of it. The row is locked. */
export async function withdrawVerhaal(trx: Trx, verhaal: Locked, now: Date): Promise<void> {
  if (verhaal.status === 'ingetrokken') return;
  // What others may hold goes first: the index row and the log queue for one lock, after which nothing is waited for.
  await eraseAround(trx, verhaal.id);
  await insertToestemming(trx, { verhaalId: verhaal.id, doelen: [], datum: toDatum(now), now });
  await eraseVerhaal(trx, verhaal.id, now);
  if (verhaal.eerst_gepubliceerd_op === null) return;
  await appendWijziging(trx, { noun: 'verhaal', objectId: verhaal.id, soort: 'ingetrokken', openbaar: false });
}

/** Records what the verteller allows from now on, and tells the log when that changes what can be seen. */
export async function changeToestemming(
  trx: Trx,
  verhaal: Locked,
  toestemming: { doelen: readonly Doel[]; datum?: string | undefined },
  now: Date,
): Promise<void> {
  const { doelen, datum = toDatum(now) } = toestemming;
  await insertToestemming(trx, { verhaalId: verhaal.id, doelen, datum, now });
  if (!verhaal.gepubliceerde_versie_id) return;
  const openbaar = doelen.includes('openbaar');
  const soort = verhaal.doelen.includes('openbaar') && !openbaar ? 'verborgen' : 'gewijzigd';
  await appendWijziging(trx, { noun: 'verhaal', objectId: verhaal.id, soort, openbaar });
}
