import { resolveBegrippen } from '../begrippen/commands.ts';
import type { Doer } from '../beoordelingen/anonimisering/commands.ts';
import { publishVerhaal } from '../beoordelingen/commands.ts';
import { scanVersie } from '../beoordelingen/vondsten/commands.ts';
import type { Trx } from '../db/types.ts';
import { Probleem } from '../http/problem.ts';
import { namedInMoment } from '../sleutelmomenten/commands.ts';
import { hashFields } from '../tekst/normalise.ts';
import { namedInVerhaal } from '../verhalen/commands.ts';
import { lockState } from '../verhalen/queries.ts';
import type { ExistingRow } from './queries.ts';
import type { ReadLine } from './read.ts';
import { attest, replaceImported } from './replace.ts';
import type { ImportLine } from './schema.ts';

export const keyOf = (bron: string, bronId: string) => JSON.stringify([bron, bronId]);
export const sourceHash = (line: ImportLine) => hashFields([JSON.stringify(line)]);

/** Pointers are unique in a batch: each begins with its line. */
export const namedIn = (line: ImportLine, regel: number) =>
  [
    ...namedInVerhaal(line),
    ...line.sleutelmomenten.flatMap((moment, i) => namedInMoment(moment, `/sleutelmomenten/${i}`)),
  ].map((one) => ({ ...one, pointer: `${regel}${one.pointer}` }));

/** The resolved names of one line. */
export const under = <R extends { get(pointer: string): unknown }>(resolved: R, regel: number): R => ({
  ...resolved,
  get: (pointer: string) => resolved.get(`${regel}${pointer}`),
});

interface Publishing {
  doer: Doer;
  bewaarDagen: number;
}

/** Brings what came in before up to date, line by line, and publishes what may be. */
export async function replaceKnown(
  trx: Trx,
  batch: ReadLine[],
  known: Map<string, ExistingRow>,
  options: Publishing & { streng: boolean; publiceer: boolean; attestId: string | null },
) {
  const result = {
    changed: 0,
    unchanged: 0,
    published: 0,
    waiting: 0,
    proposed: [] as { kader: string; term: string }[],
  };
  for (const { line, regel } of batch) {
    const row = known.get(keyOf(line.bron, line.bronId));
    if (!row) continue;
    if (row.status === 'ingetrokken')
      throw new Probleem('ingetrokken', 'dit verhaal is ingetrokken en komt niet terug');
    const hash = sourceHash(line);
    if (row.hash === hash) {
      result.unchanged++;
      if (options.attestId !== null) await attestUnchanged(trx, row.id, options.attestId, options.doer);
    } else {
      const resolved = await resolveBegrippen(trx, namedIn(line, regel), { propose: !options.streng });
      await replaceImported(trx, row.id, line, hash, under(resolved, regel), options);
      result.proposed.push(...resolved.proposed);
      result.changed++;
    }
    if (options.publiceer) result[(await publishIfClean(trx, row.id, options)) ?? 'published'] += 1;
  }
  return result;
}

/** The same words came again, now with an attest: it holds for the version that waits. */
async function attestUnchanged(trx: Trx, id: string, attestId: string, doer: Doer): Promise<void> {
  const state = await lockState(trx, id);
  if (state?.status !== 'ingediend' || !state.huidige_versie_id) return;
  await scanVersie(trx, state.huidige_versie_id, doer.now);
  await attest(trx, { id, nummer: state.nummer, versieId: state.huidige_versie_id }, attestId, doer);
}

/** Publishes an imported verhaal that waits for it; null when it was public already, or a redacteur took it down. */
async function publishIfClean(
  trx: Trx,
  id: string,
  { doer, bewaarDagen }: Publishing,
): Promise<'published' | 'waiting' | null> {
  const state = await lockState(trx, id);
  if (state?.status !== 'ingediend') return null;
  if (state.eerst_gepubliceerd_op !== null && state.gepubliceerde_versie_id === null) return 'waiting';
  try {
    await publishVerhaal(trx, state, doer, { bewaarDagen });
    return 'published';
  } catch (error) {
    if (error instanceof Probleem && error.soort === 'botsing') return 'waiting';
    throw error;
  }
}
