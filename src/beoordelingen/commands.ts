import { Nummergroepen } from '../anonimiseren/nummergroepen.ts';
import { findNumbers, REGELSVERSIE } from '../anonimiseren/nummers.ts';
import type { Trx } from '../db/types.ts';
import { notFound, Probleem } from '../http/problem.ts';
import { hasMisplacedMoment, hasProposedMoment } from '../sleutelmomenten/queries.ts';
import { anchorQuote } from '../tekst/anchor.ts';
import { normaliseText, sliceCodePoints } from '../tekst/normalise.ts';
import { type Rendered, replaceAll } from '../tekst/replace.ts';
import { addVersie, currentFields, toVersieFields } from '../verhalen/commands.ts';
import { listVersieBegrippen, updateState, type VerhaalState, type VersieFields } from '../verhalen/queries.ts';
import { appendWijziging } from '../wijzigingen/queries.ts';
import {
  decideVondsten,
  deleteScan,
  type FoundIn,
  findScan,
  findStand,
  insertBeoordeling,
  insertScan,
  listVondsten,
  type VondstRow,
} from './queries.ts';
import { isOpen, isOwnException } from './rules.ts';
import { type BesluitBody, VELDEN, type Veld } from './schema.ts';

/** The column of each field that goes through the gate. */
const COLUMNS: Record<Veld, 'titel' | 'tekst' | 'samenvatting' | 'eenvoudige_tekst'> = {
  titel: 'titel',
  tekst: 'tekst',
  samenvatting: 'samenvatting',
  eenvoudigeTekst: 'eenvoudige_tekst',
};
export const textOf = (fields: Pick<VersieFields, (typeof COLUMNS)[Veld]>, veld: Veld) => fields[COLUMNS[veld]];

/** What the rules find in every published field. */
export function scanFields(fields: VersieFields): FoundIn[] {
  const groepen = new Nummergroepen();
  return VELDEN.flatMap((veld) => findNumbers(textOf(fields, veld), groepen).map((vondst) => ({ ...vondst, veld })));
}

/** Looks for identifiers in every published field of a version, unless these rules already did. */
export async function scanVersie(trx: Trx, versieId: string, now: Date): Promise<VondstRow[]> {
  const scan = await findScan(trx, versieId);
  if (scan?.regelsversie === REGELSVERSIE) return listVondsten(trx, versieId);
  // New rules look anew; what was decided about the very same place and kind still counts, because a version never changes.
  const before = scan ? await listVondsten(trx, versieId) : [];
  if (scan) await deleteScan(trx, versieId);
  const found = scanFields(await currentFields(trx, versieId)).map((one) => ({
    ...one,
    decided: before.find(
      (b) => b.veld === one.veld && b.begin === one.begin && b.eind === one.eind && b.soort === one.soort,
    ),
  }));
  const kept = found.map(({ decided, ...one }) => ({ ...one, decided: decided && decisionOf(decided) }));
  await insertScan(trx, versieId, REGELSVERSIE, kept, now);
  return listVondsten(trx, versieId);
}

const decisionOf = ({ besluit, vervanging, reden, besloten_door, besloten_op }: VondstRow) => ({
  besluit,
  vervanging,
  reden,
  besloten_door,
  besloten_op,
});

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

/** Decides about one finding, or about every place with the same form. */
export async function decideVondst(
  trx: Trx,
  verhaal: VerhaalState,
  input: { vondstId: string; body: BesluitBody; door: string; now: Date },
): Promise<void> {
  const versieId = verhaal.huidige_versie_id as string;
  const { body } = input;
  const all = await scanVersie(trx, versieId, input.now);
  const one = all.find((vondst) => vondst.id === input.vondstId);
  if (!one) throw notFound('Deze vondst');
  const ids = all.filter((v) => v.id === one.id || (body.heleGroep && v.groep === one.groep)).map((v) => v.id);
  await decideVondsten(trx, versieId, ids, {
    besluit: body.besluit,
    vervanging: body.besluit === 'vervangen' ? normaliseText(body.vervanging ?? one.voorstel) : null,
    reden: body.besluit === 'laten-staan' ? body.reden : null,
    besloten_door: input.door,
    besloten_op: input.now,
  });
  await updateState(trx, verhaal.id, {}, input.now);
}

/**
 * Publishes the current version of a locked verhaal: the gate, the decided replacements, the state and the log, all in
 * this transaction. `door` is null for a run by the operator. The database checks the gate once more by itself.
 * @throws Probleem 409 while something is undecided, or the version has a misplaced sleutelmoment.
 */
export async function publishVerhaal(trx: Trx, verhaal: VerhaalState, door: string | null, now: Date): Promise<void> {
  const currentId = verhaal.huidige_versie_id as string;
  const vondsten = await scanVersie(trx, currentId, now);
  const open = vondsten.filter(isOpen).length;
  if (door !== null && vondsten.some((vondst) => isOwnException(vondst, door))) {
    throw new Probleem('botsing', 'Jij liet hier iets staan. Een andere redacteur moet dit verhaal publiceren.');
  }
  if (await hasProposedMoment(trx, currentId)) {
    throw new Probleem('botsing', 'Een sleutelmoment heeft een begrip dat nog een voorstel is. Stel het eerst vast.');
  }
  if (open > 0)
    throw new Probleem('botsing', `Er zijn nog ${open} vondsten waarover niet is beslist. Kijk bij de anonimisering.`);
  const publishedId = await renderVersie(trx, verhaal, currentId, vondsten, now);
  // The first date stays: a corrected version must not push an old verhaal to the top of every list.
  const first = verhaal.eerst_gepubliceerd_op ?? now;
  const published = { huidige_versie_id: publishedId, gepubliceerde_versie_id: publishedId, gepubliceerd_door: door };
  await updateState(
    trx,
    verhaal.id,
    { ...published, status: 'gepubliceerd', gepubliceerd_op: first, eerst_gepubliceerd_op: first },
    now,
  );
  const versienummer = (await findStand(trx, verhaal.id))?.nummer ?? 1;
  const beoordeling = { verhaal_id: verhaal.id, versienummer, uitkomst: 'goedgekeurd', redenen: '', door, op: now };
  await insertBeoordeling(trx, beoordeling);
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
async function renderVersie(
  trx: Trx,
  verhaal: VerhaalState,
  versieId: string,
  vondsten: VondstRow[],
  now: Date,
): Promise<string> {
  const replaced = vondsten.filter((v) => v.besluit === 'vervangen');
  if (replaced.length === 0) return versieId;
  const old = await currentFields(trx, versieId);
  const rendered = Object.fromEntries(
    VELDEN.map((veld) => {
      const pieces = replaced
        .filter((v) => v.veld === veld)
        .map((v) => ({ begin: v.begin, eind: v.eind, tekst: v.vervanging as string }));
      return [veld, replaceAll(textOf(old, veld), pieces)];
    }),
  ) as Record<Veld, Rendered>;
  const fields = toVersieFields({
    ...old,
    titel: rendered.titel.text,
    tekst: rendered.tekst.text,
    samenvatting: rendered.samenvatting.text,
    eenvoudige_tekst: rendered.eenvoudigeTekst.text,
  });
  // Normalising must have nothing left to do, or every sleutelmoment would stand beside its words.
  if (fields.tekst !== rendered.tekst.text) {
    throw new Probleem(
      'botsing',
      'Een vervanging verschuift de tekst. Kies er een zonder spaties aan het begin of eind.',
    );
  }
  const place = ({ begin, eind }: { begin: number; eind: number }) => {
    const from = rendered.tekst.map(begin);
    const to = Math.max(rendered.tekst.map(eind), from + 1);
    const anchor = anchorQuote(fields.tekst, {
      citaat: sliceCodePoints(fields.tekst, from, to),
      begin: from,
      eind: to,
    });
    return typeof anchor === 'string' ? null : anchor;
  };
  const begrippen = await listVersieBegrippen(trx, versieId);
  const { id } = await addVersie(trx, verhaal.id, versieId, { fields, begrippen, place }, now);
  await carryDecisions(trx, id, fields, rendered, vondsten, now);
  return id;
}

/** Scans the rendered text; a finding that may stay keeps that decision at its new place, anything else is new and open. */
async function carryDecisions(
  trx: Trx,
  versieId: string,
  fields: VersieFields,
  rendered: Record<Veld, Rendered>,
  old: VondstRow[],
  now: Date,
) {
  const staying = old.filter((v) => v.besluit === 'laten-staan');
  const found = scanFields(fields).map((one) => {
    const same = staying.find(
      (v) =>
        v.veld === one.veld &&
        v.soort === one.soort &&
        rendered[one.veld].map(v.begin) === one.begin &&
        rendered[one.veld].map(v.eind) === one.eind,
    );
    return { ...one, decided: same && decisionOf(same) };
  });
  await insertScan(trx, versieId, REGELSVERSIE, found, now);
  if (found.some((one) => one.klasse !== 'indirect' && !one.decided)) {
    throw new Probleem(
      'botsing',
      'Na het vervangen staat er nog iets in de tekst waarover niet is beslist. Kies een andere vervanging.',
    );
  }
}
