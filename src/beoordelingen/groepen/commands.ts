import { formsOf } from '../../anonimiseren/handmatig.ts';
import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import { propose } from '../../anonimiseren/voorstel.ts';
import type { Trx } from '../../db/types.ts';
import { invalidField, notFound, Probleem } from '../../http/problem.ts';
import { normaliseText } from '../../tekst/normalise.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { updateState } from '../../verhalen/queries.ts';
import { type Doer, logOnGroep, type On, versieOf } from '../anonimisering/commands.ts';
import { chooseNaam } from '../namen/commands.ts';
import { placesOf, scanVersie } from '../vondsten/commands.ts';
import {
  confirmVondsten,
  decideVondsten,
  deleteVondst,
  insertVondsten,
  listVondsten,
  regroupVondsten,
  type VondstRow,
} from '../vondsten/queries.ts';
import { needsTweedeLezer, nextGroep, numberedBehind, RANK, textOf } from '../vondsten/rules.ts';
import type { BesluitBody, NieuweVondstBody } from '../vondsten/schema.ts';
import type { GroepBesluitBody } from './schema.ts';

/** Decides about one finding, or with `heleGroep` about every place of its group. */
export async function decideVondst(
  trx: Trx,
  verhaal: On,
  vondstId: string,
  body: BesluitBody,
  doer: Doer,
): Promise<void> {
  const all = await scanVersie(trx, versieOf(verhaal), doer.now);
  const one = all.find((vondst) => vondst.id === vondstId);
  if (!one) throw notFound('Deze vondst');
  const { heleGroep, ...besluit } = body;
  await decide(trx, verhaal, heleGroep ? all.filter((v) => v.groep === one.groep) : [one], besluit, doer);
}

export async function decideGroep(
  trx: Trx,
  verhaal: On,
  groep: string,
  body: GroepBesluitBody,
  doer: Doer,
): Promise<void> {
  const rows = await readGroep(trx, verhaal, groep, doer.now);
  if (body.besluit !== 'verzonnen-naam') return decide(trx, verhaal, rows, body, doer);
  const vervanging = await chooseNaam(trx, verhaal, rows, body.naam, doer.kluis);
  await decide(trx, verhaal, rows, { besluit: body.besluit, vervanging }, doer);
}

/** A decision as it is stored: a made-up name has been chosen. */
type Besluit =
  | Exclude<GroepBesluitBody, { besluit: 'verzonnen-naam' }>
  | { besluit: 'verzonnen-naam'; vervanging: string };

async function decide(trx: Trx, verhaal: On, rows: readonly VondstRow[], body: Besluit, doer: Doer): Promise<void> {
  const versieId = versieOf(verhaal);
  const choice = { besloten_door: doer.door, besloten_op: doer.now, besluit: body.besluit };
  const reden = body.besluit === 'laten-staan' ? body.reden : null;
  const byProposal = Map.groupBy(rows, (row) => row.voorstel);
  for (const [voorstel, some] of byProposal) {
    const vervanging =
      'vervanging' in body || body.besluit === 'vervangen' ? normaliseText(body.vervanging ?? voorstel) : null;
    await decideVondsten(
      trx,
      versieId,
      some.map(({ id }) => id),
      { ...choice, vervanging, reden },
    );
  }
  await logOnGroep(trx, verhaal, rows, doer, { wat: 'besloten', besluit: body.besluit, reden });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Takes back what was decided about a group. */
export async function reopenGroep(trx: Trx, verhaal: On, groep: string, doer: Doer): Promise<void> {
  const rows = await readGroep(trx, verhaal, groep, doer.now);
  const none = { besluit: null, vervanging: null, reden: null, besloten_door: null, besloten_op: null };
  await decideVondsten(
    trx,
    versieOf(verhaal),
    rows.map(({ id }) => id),
    none,
  );
  await logOnGroep(trx, verhaal, rows, doer, { wat: 'besluit-teruggenomen' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** A second reader agrees that a direct identifier stays. @throws Probleem 409 for who decided it, or nothing to confirm. */
export async function confirmGroep(trx: Trx, verhaal: On, groep: string, doer: Doer): Promise<void> {
  const waiting = (await readGroep(trx, verhaal, groep, doer.now)).filter(needsTweedeLezer);
  if (waiting.length === 0) throw new Probleem('botsing', 'Hier wacht niets op een tweede lezer.');
  // Of places that two people each let stand, both confirm the other's.
  const rows = waiting.filter((row) => row.besloten_door !== doer.door);
  if (rows.length === 0) throw new Probleem('botsing', 'Jij liet dit staan. Een andere redacteur moet het ook lezen.');
  await confirmVondsten(
    trx,
    versieOf(verhaal),
    rows.map(({ id }) => id),
    doer.door as string,
  );
  await logOnGroep(trx, verhaal, rows, doer, { wat: 'tweede-lezing' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Gives some places of a group a group of their own. @throws Probleem 400 when they are not some of its places. */
export async function splitGroep(
  trx: Trx,
  verhaal: On,
  groep: string,
  ids: readonly string[],
  doer: Doer,
): Promise<void> {
  const rows = await readGroep(trx, verhaal, groep, doer.now);
  const moved = rows.filter((row) => ids.includes(row.id));
  if (moved.length !== new Set(ids).size || moved.length === rows.length)
    throw invalidField('vondsten', 'Kies een deel van de plekken van deze groep.', 'deel_van_groep');
  const all = await listVondsten(trx, versieOf(verhaal));
  const soort = moved[0]?.soort as Soort;
  const nieuw = nextGroep(all, soort);
  const fields = await currentFields(trx, versieOf(verhaal));
  const target = { groep: nieuw, voorstel: numberedBehind(propose(soort, nieuw, ''), all, fields) };
  await regroupVondsten(trx, versieOf(verhaal), [...ids], target);
  await logOnGroep(trx, verhaal, moved, doer, { wat: 'gesplitst' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Makes one group of two: the other goes up in this one and takes its proposal. */
export async function mergeGroepen(trx: Trx, verhaal: On, groep: string, other: string, doer: Doer): Promise<void> {
  if (groep === other) throw invalidField('groep', 'Kies een andere groep dan deze.', 'zelfde_groep');
  const rows = await readGroep(trx, verhaal, groep, doer.now);
  const moved = await readGroep(trx, verhaal, other, doer.now);
  const target = { groep, voorstel: rows[0]?.voorstel as string };
  const ids = [...rows, ...moved].map(({ id }) => id);
  await regroupVondsten(trx, versieOf(verhaal), ids, target);
  await logOnGroep(trx, verhaal, [...rows, ...moved], doer, { wat: 'samengevoegd' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Adds what somebody points at, everywhere it stands. @throws Probleem 400 when the words are not there, 409 when all were found. */
export async function addVondst(trx: Trx, verhaal: On, body: NieuweVondstBody, doer: Doer): Promise<void> {
  const versieId = versieOf(verhaal);
  const all = await scanVersie(trx, versieId, doer.now);
  const fields = await currentFields(trx, versieId);
  const citaat = normaliseText(body.citaat);
  if (!textOf(fields, body.veld).includes(citaat))
    throw invalidField('citaat', 'Deze woorden staan niet in dit veld. Neem ze letterlijk over.', 'niet_gevonden');
  const forms = formsOf(citaat, body.soort === 'persoon');
  if (placesOf(fields, forms, []).length === 0) throw invalidField('citaat', 'Wijs hele woorden aan.', 'geen_woord');
  // What the rules took for a detail may be somebody's name all the same.
  const klasse = body.direct ? 'direct' : 'indirect';
  const isAsHeavy = (row: VondstRow) => row.soort === body.soort || RANK[row.klasse as Klasse] >= RANK[klasse];
  const places = placesOf(fields, forms, all.filter(isAsHeavy));
  if (places.length === 0) throw new Probleem('botsing', 'Dit is al gevonden. Kijk bij de vondsten.');
  const groep = nextGroep(all, body.soort);
  const vondst = {
    soort: body.soort,
    klasse,
    groep,
    uitleg: 'Iemand die dit verhaal las, wees dit aan.',
    voorstel: numberedBehind(propose(body.soort, groep, citaat), all, fields),
    bits: body.direct ? 0 : BITS_BY_HAND,
    handmatig: true,
  } as const;
  await insertVondsten(
    trx,
    versieId,
    places.map((place) => ({ ...vondst, ...place })),
  );
  await logOnGroep(trx, verhaal, await readGroep(trx, verhaal, groep, doer.now), doer, { wat: 'toegevoegd' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** What a detail that the rules do not know weighs: about one in sixty. */
const BITS_BY_HAND = 6;

/** Takes away what somebody added by hand. @throws Probleem 409 for what the rules found. */
export async function removeVondst(trx: Trx, verhaal: On, vondstId: string, doer: Doer): Promise<void> {
  const one = (await scanVersie(trx, versieOf(verhaal), doer.now)).find(({ id }) => id === vondstId);
  if (!one) throw notFound('Deze vondst');
  if (!one.handmatig)
    throw new Probleem('botsing', 'Dit vonden de regels zelf. Beslis dat het mag blijven staan als het niets is.');
  await deleteVondst(trx, versieOf(verhaal), [one.id]);
  await logOnGroep(trx, verhaal, [one], doer, { wat: 'vondst-verwijderd' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** The findings of a group. @throws Probleem 404 */
export async function readGroep(trx: Trx, verhaal: On, groep: string, now: Date): Promise<VondstRow[]> {
  const rows = (await scanVersie(trx, versieOf(verhaal), now)).filter((row) => row.groep === groep);
  if (rows.length === 0) throw notFound('Deze groep');
  return rows;
}
