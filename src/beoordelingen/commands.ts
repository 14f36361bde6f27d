import type { Trx } from '../db/types.ts';
import { Probleem } from '../http/problem.ts';
import { hasMisplacedMoment } from '../sleutelmomenten/queries.ts';
import { anchorQuote } from '../tekst/anchor.ts';
import { sliceCodePoints } from '../tekst/normalise.ts';
import { addVersie } from '../verhalen/commands.ts';
import { updateState, type VerhaalState } from '../verhalen/queries.ts';
import { listVersieBegrippen } from '../verhalen/versies/queries.ts';
import { appendWijziging } from '../wijzigingen/queries.ts';
import { settleAkkoord } from './akkoorden/commands.ts';
import { type Doer, logHandeling, type On, readPoort, versieOf } from './anonimisering/commands.ts';
import { sealOriginal } from './originelen/commands.ts';
import { findStand, insertBeoordeling } from './queries.ts';
import { decisionOf, scanVersie } from './vondsten/commands.ts';
import { findScan, insertScan, type NewVondst, type VondstRow } from './vondsten/queries.ts';
import type { Uitvoer } from './vondsten/rules.ts';

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
  const { uitvoer, beletsels, akkoord } = await readPoort(trx, verhaal, now);
  if (beletsels.length > 0 || !akkoord) throw new Probleem('botsing', beletsels.map(({ uitleg }) => uitleg).join(' '));
  await settleAkkoord(trx, verhaal, akkoord, uitvoer.fields.hash, now);
  const published = await addUitvoer(trx, verhaal, uitvoer, now);
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
  const versienummer = (await findStand(trx, verhaal.id))?.nummer ?? 1;
  const uitkomst = 'teruggestuurd';
  await insertBeoordeling(trx, { verhaal_id: verhaal.id, versienummer, uitkomst, redenen, door, op: now });
  await updateState(trx, verhaal.id, { status: 'teruggestuurd' }, now);
}

/** The version with its replacements made; the same one when there are none. Sleutelmomenten move along. */
async function addUitvoer(
  trx: Trx,
  verhaal: On,
  uitvoer: Uitvoer<VondstRow>,
  now: Date,
): Promise<{ id: string; nummer: number }> {
  const { fields, rendered } = uitvoer;
  const versieId = versieOf(verhaal);
  const scan = await findScan(trx, versieId);
  if (scan?.tekst_hash === fields.hash) return { id: versieId, nummer: verhaal.nummer };
  const place = ({ begin, eind }: { begin: number; eind: number }) => {
    const from = rendered.tekst.map(begin);
    const to = rendered.tekst.map(eind, 'end');
    // Its words are all gone: somebody must look.
    if (to <= from) return null;
    const anchor = anchorQuote(fields.tekst, {
      citaat: sliceCodePoints(fields.tekst, from, to),
      begin: from,
      eind: to,
    });
    return typeof anchor === 'string' ? null : anchor;
  };
  const begrippen = await listVersieBegrippen(trx, versieId);
  const added = await addVersie(trx, verhaal.id, versieId, { fields, begrippen, place }, now);
  const found: NewVondst[] = uitvoer.vondsten.map(({ stays, ...vondst }) => ({
    ...vondst,
    decided: stays && decisionOf(stays),
  }));
  await insertScan(
    trx,
    {
      versieId: added.id,
      regelsversie: scan?.regelsversie as string,
      tekstHash: fields.hash,
      bits: uitvoer.bits,
      meter: scan && {
        meter_bits: scan.meter_bits,
        meter_reden: scan.meter_reden,
        meter_door: scan.meter_door,
        attest_id: scan.attest_id,
      },
    },
    found,
    now,
  );
  return added;
}
