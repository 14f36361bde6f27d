import type { Trx } from '../db/types.ts';
import { Probleem } from '../http/problem.ts';
import { hasMisplacedMoment } from '../sleutelmomenten/queries.ts';
import { updateState, type VerhaalState } from '../verhalen/queries.ts';
import { appendWijziging } from '../wijzigingen/queries.ts';
import { settleAkkoord } from './akkoorden/commands.ts';
import { type Doer, logHandeling, type On, versieOf } from './anonimisering/commands.ts';
import { sealOriginal } from './originelen/commands.ts';
import { clearRedenen, insertBeoordeling } from './queries.ts';
import { addUitvoer, readPoort } from './uitvoer/commands.ts';
import { scanVersie } from './vondsten/commands.ts';

/**
 * Hands a locked verhaal in, scanned. @throws Probleem 409 when it is public already, or has a misplaced sleutelmoment.
 */
export async function submitVerhaal(trx: Trx, verhaal: VerhaalState, now: Date): Promise<void> {
  if (verhaal.status === 'gepubliceerd') throw new Probleem('botsing', 'Dit verhaal is al gepubliceerd.');
  const versieId = verhaal.huidige_versie_id as string;
  if (await hasMisplacedMoment(trx, versieId))
    throw new Probleem(
      'botsing',
      'Een sleutelmoment staat niet meer op zijn plaats. Wijs het opnieuw aan of haal het weg.',
    );
  await scanVersie(trx, versieId, now);
  await updateState(trx, verhaal.id, { status: 'ingediend', ingediend_op: now }, now);
}

/**
 * Publishes the current version of a locked verhaal: the gate, the decided replacements, the state and the log, all in
 * this transaction. `doer.door` is null for a run by the operator. The database checks the gate once more by itself.
 * @throws Probleem 409 that names everything that is in the way.
 */
export async function publishVerhaal(
  trx: Trx,
  verhaal: On,
  doer: Doer,
  { bewaarDagen }: { bewaarDagen: number },
): Promise<void> {
  const { door, now } = doer;
  const currentId = versieOf(verhaal);
  const poort = await readPoort(trx, verhaal, doer);
  const { uitvoer, beletsels, akkoord } = poort;
  if (beletsels.length > 0 || !akkoord) throw new Probleem('botsing', beletsels.map(({ uitleg }) => uitleg).join(' '));
  await settleAkkoord(trx, verhaal, akkoord, uitvoer.fields.hash, now);
  const published = await addUitvoer(trx, verhaal, poort, now);
  // The first date stays: a corrected version must not push an old verhaal to the top of every list.
  const first = verhaal.eerst_gepubliceerd_op ?? now;
  const versies = { huidige_versie_id: published.id, gepubliceerde_versie_id: published.id, gepubliceerd_door: door };
  await updateState(
    trx,
    verhaal.id,
    { ...versies, status: 'gepubliceerd', gepubliceerd_op: first, eerst_gepubliceerd_op: first },
    now,
  );
  const versienummer = published.nummer;
  const beoordeling = { verhaal_id: verhaal.id, versienummer, uitkomst: 'goedgekeurd', redenen: '', door, op: now };
  // What a redacteur wrote to the author may name what had to go.
  await clearRedenen(trx, verhaal.id);
  await insertBeoordeling(trx, beoordeling);
  await sealOriginal(trx, { verhaalId: verhaal.id, fromId: currentId, publishedId: published.id }, doer, bewaarDagen);
  await logHandeling(trx, { id: verhaal.id, nummer: versienummer }, doer, { wat: 'gepubliceerd' });
  const soort = verhaal.gepubliceerde_versie_id ? 'gewijzigd' : 'gepubliceerd';
  await appendWijziging(trx, {
    noun: 'verhaal',
    objectId: verhaal.id,
    soort,
    openbaar: verhaal.doelen.includes('openbaar'),
  });
}

/** Takes a verhaal out of the public; it lies with the redactie again, unless a newer version is being worked on. */
export async function unpublishVerhaal(trx: Trx, verhaal: VerhaalState, now: Date): Promise<void> {
  const status = verhaal.status === 'gepubliceerd' ? { status: 'ingediend' } : {};
  await updateState(trx, verhaal.id, { ...status, gepubliceerde_versie_id: null, gepubliceerd_door: null }, now);
  await appendWijziging(trx, { noun: 'verhaal', objectId: verhaal.id, soort: 'verborgen', openbaar: false });
}

/** Gives a verhaal back to whoever brought it in, with reasons. */
export async function returnVerhaal(
  trx: Trx,
  verhaal: VerhaalState,
  { redenen, door, now }: { redenen: string; door: string | null; now: Date },
): Promise<void> {
  const uitkomst = 'teruggestuurd';
  await insertBeoordeling(trx, {
    verhaal_id: verhaal.id,
    versienummer: verhaal.nummer,
    uitkomst,
    redenen,
    door,
    op: now,
  });
  await updateState(trx, verhaal.id, { status: 'teruggestuurd' }, now);
}
