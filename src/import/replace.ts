import type { Resolved } from '../begrippen/commands.ts';
import { insertAkkoord, wasRefused } from '../beoordelingen/akkoorden/queries.ts';
import { type Doer, logHandeling } from '../beoordelingen/anonimisering/commands.ts';
import { scanVersie } from '../beoordelingen/vondsten/commands.ts';
import { findScan, setMeter, settleByAttest } from '../beoordelingen/vondsten/queries.ts';
import type { Trx } from '../db/types.ts';
import { insertMoment } from '../sleutelmomenten/queries.ts';
import { changeToestemming } from '../toestemmingen/commands.ts';
import { addVersie, chosenBegrippen, fieldsFromInhoud, namedInVerhaal } from '../verhalen/commands.ts';
import { lockState, updateState } from '../verhalen/queries.ts';
import { acceptedMeter } from './batch.ts';
import { setSource } from './queries.ts';
import { placeMoments } from './read.ts';
import type { ImportLine } from './schema.ts';

/**
 * A verhaal that came in before, now with other contents: a new version that must pass the gate again, while the
 * published one stays to be read. Its toestemming counts at once.
 */
export async function replaceImported(
  trx: Trx,
  id: string,
  line: ImportLine,
  hash: string,
  resolved: Resolved,
  { doer, attestId }: { doer: Doer; attestId: string | null },
): Promise<void> {
  const { now } = doer;
  const state = await lockState(trx, id);
  if (!state) throw new Error('an imported verhaal vanished while it was locked');
  const moments = placeMoments(line, resolved);
  const begrippen = chosenBegrippen(namedInVerhaal(line), resolved);
  const fields = fieldsFromInhoud(line);
  const versie = await addVersie(trx, id, null, { fields, begrippen }, now);
  for (const moment of moments) await insertMoment(trx, versie.id, moment);
  await scanVersie(trx, versie.id, now);
  const { datum = now.toISOString().slice(0, 10) } = line.toestemming;
  // The same words once more are no new agreement: who told them said no.
  if (!(await wasRefused(trx, id, versie.nummer)))
    await insertAkkoord(trx, { verhaal_id: id, tekst_hash: fields.hash, wijze: 'bron', datum, door: null, now });
  if (attestId !== null) await attest(trx, { id, nummer: versie.nummer, versieId: versie.id }, attestId, doer);
  else if (line.fictief) await acceptAsFiction(trx, versie.id);
  await updateState(trx, id, { status: 'ingediend', huidige_versie_id: versie.id, ingediend_op: now }, now);
  await setSource(trx, id, { hash, fictief: line.fictief });
  const { doelen } = line.toestemming;
  const same = doelen.length === state.doelen.length && doelen.every((doel) => state.doelen.includes(doel));
  if (!same) await changeToestemming(trx, state, line.toestemming, now);
}

/** Settles what is doubtful or indirect in this version by the word of two people, and writes that down. */
export async function attest(
  trx: Trx,
  { id, nummer, versieId }: { id: string; nummer: number; versieId: string },
  attestId: string,
  doer: Doer,
): Promise<void> {
  await settleByAttest(trx, versieId, attestId);
  await logHandeling(trx, { id, nummer }, doer, { wat: 'attest', attest_id: attestId });
}

async function acceptAsFiction(trx: Trx, versieId: string): Promise<void> {
  const scan = await findScan(trx, versieId);
  const meter = acceptedMeter(scan?.bits ?? 0, { attestId: null, fictief: true });
  if (meter) await setMeter(trx, versieId, meter);
}
