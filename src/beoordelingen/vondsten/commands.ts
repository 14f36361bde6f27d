import { findForms, formsOf } from '../../anonimiseren/handmatig.ts';
import { REGELSVERSIE } from '../../anonimiseren/regelsversie.ts';
import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import type { Trx } from '../../db/types.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import { currentFields } from '../../verhalen/commands.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import { findHerkenning } from '../herkenningen/queries.ts';
import { withHerkend } from '../herkenningen/rules.ts';
import {
  type Decided,
  deleteScan,
  findScan,
  insertScan,
  listBekend,
  listEarlierVondsten,
  listVondsten,
  type NewVondst,
  type VondstRow,
} from './queries.ts';
import { covers, nextGroep, type Place, RANK, samePlace, scanFields, textOf, weighWhatStays } from './rules.ts';
import { VELDEN, type Veld } from './schema.ts';

/** Looks for identifiers in every published field of a version, unless these rules already did. */
export async function scanVersie(trx: Trx, versieId: string, now: Date, anew = false): Promise<VondstRow[]> {
  const scan = await findScan(trx, versieId);
  if (scan?.regelsversie === REGELSVERSIE && !anew) return listVondsten(trx, versieId);
  const fields = await currentFields(trx, versieId);
  const before = scan ? await listVondsten(trx, versieId) : [];
  const second = await findHerkenning(trx, versieId, fields.hash);
  const own: NewVondst[] = scanFields(fields, await listBekend(trx, versieId));
  const found = withHerkend(own, second?.vondsten ?? [], fields, before);
  const vondsten = scan
    ? carryOver(found, before, own.length)
    : withEarlier(found, fields, await readEarlier(trx, versieId));
  const left = vondsten.map((one) => ({ ...one, besluit: one.decided?.besluit ?? null }));
  if (scan) await deleteScan(trx, versieId);
  const { meter_bits, meter_reden, meter_door, attest_id } = scan ?? {};
  const kept = scan && { meter_bits, meter_reden, meter_door, attest_id };
  const row = { versieId, regelsversie: REGELSVERSIE, tekstHash: fields.hash, bits: weighWhatStays(left).bits };
  await insertScan(trx, { ...row, meter: kept }, vondsten, now);
  return listVondsten(trx, versieId);
}

/**
 * New findings of the same version: what was decided about the very same place and kind still counts, because a version
 * never changes; groups keep their names, also those that people split and merged, and what people added stays,
 * unless our rules (the first `own`) find it by themselves, as heavy.
 */
function carryOver(found: readonly NewVondst[], before: readonly VondstRow[], own: number): NewVondst[] {
  const names = new Map<string, string>();
  const out: NewVondst[] = [];
  const same = found.map((one) => before.find((b) => samePlace(b, one) && b.soort === one.soort));
  for (const [i, one] of found.entries()) {
    const known = same[i];
    if (known && !names.has(one.groep)) names.set(one.groep, known.groep);
  }
  for (const [i, one] of found.entries()) {
    const known = same[i];
    if (!names.has(one.groep)) names.set(one.groep, nextGroep([...before, ...out], one.soort));
    const groep = known?.groep ?? (names.get(one.groep) as string);
    const decided = known?.klasse === one.klasse ? decisionOf(known) : undefined;
    out.push({ ...one, groep, voorstel: known?.voorstel ?? one.voorstel, decided });
  }
  const byHand = before.filter((b) => b.handmatig && !out.slice(0, own).some((one) => isAsHeavy(one, b)));
  return inFavourOf(
    byHand.map((row) => ({ ...toNew(row), decided: decisionOf(row) })),
    out,
  );
}

/** Covers that place, and weighs no less. */
const isAsHeavy = (one: NewVondst, place: Place & { klasse: string }) =>
  covers(one, place) && RANK[one.klasse] >= RANK[place.klasse as Klasse];

/** Both, but of one kind at the very same place only what a person pointed at. */
const inFavourOf = (byHand: readonly NewVondst[], found: readonly NewVondst[]) => [
  ...found.filter((one) => !byHand.some((b) => samePlace(b, one) && b.soort === one.soort)),
  ...byHand,
];

export const decisionOf = (row: Decided): Decided => {
  const { besluit, vervanging, reden, besloten_door, besloten_op, tweede_lezer } = row;
  return { besluit, vervanging, reden, besloten_door, besloten_op, tweede_lezer };
};

function toNew(row: VondstRow): NewVondst {
  const { veld, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, handmatig } = row;
  return { veld, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, handmatig } as NewVondst;
}

type Earlier = Awaited<ReturnType<typeof listEarlierVondsten>>[number] & { vorm: string };

/** What was found in versions before, latest first, with the words. Only they cross over, never a decision: an edit reopens all. */
export async function readEarlier(trx: Trx, versieId: string): Promise<Earlier[]> {
  const fields = new Map<string, VersieFields>();
  const out: Earlier[] = [];
  for (const row of await listEarlierVondsten(trx, versieId)) {
    if (!fields.has(row.versie_id)) fields.set(row.versie_id, await currentFields(trx, row.versie_id));
    const text = textOf(fields.get(row.versie_id) as VersieFields, row.veld as Veld);
    out.push({ ...row, vorm: sliceCodePoints(text, row.begin, row.eind) });
  }
  return out;
}

const EERDER_VERZONNEN = 'In een eerdere versie was dit een verzonnen naam. Kijk of er nu niemand zo heet.';

/**
 * The same form as before is proposed what was chosen for it there, unless nobody here could ask the verteller about
 * such words; what somebody pointed at is found again wherever it stands.
 */
function withEarlier(found: NewVondst[], fields: VersieFields, earlier: readonly Earlier[]): NewVondst[] {
  if (earlier.length === 0) return found;
  // A made-up name is chosen anew each time.
  const chosen = new Map(
    earlier
      .filter((e) => e.besluit !== 'verzonnen-naam')
      .reverse()
      .map((e) => [`${e.soort} ${e.vorm}`, e.heeft_auteur ? e.vervanging : null]),
  );
  const wasVerzonnen = new Set(earlier.filter((e) => e.besluit === 'verzonnen-naam').map((e) => e.vervanging));
  let out = found.map((one) => {
    const vorm = sliceCodePoints(textOf(fields, one.veld), one.begin, one.eind);
    const uitleg = wasVerzonnen.has(vorm) ? `${one.uitleg} ${EERDER_VERZONNEN}` : one.uitleg;
    return { ...one, uitleg, voorstel: chosen.get(`${one.soort} ${vorm}`) ?? one.voorstel };
  });
  for (const [, rows] of Map.groupBy(
    earlier.filter((e) => e.handmatig),
    (e) => `${e.versie_id} ${e.groep}`,
  )) {
    const [first] = rows as [Earlier, ...Earlier[]];
    const forms = rows.flatMap((row) => formsOf(row.vorm, first.soort === 'persoon'));
    const groep = nextGroep(out, first.soort as Soort);
    const heavy = out.filter((one) => RANK[one.klasse] >= RANK[first.klasse as Klasse]);
    const byHand = placesOf(fields, forms, heavy).map((place) => ({ ...toNew(first), ...place, groep }));
    out = inFavourOf(byHand, out);
  }
  return out;
}

/** Where these forms stand in any field, outside what was found already. */
export function placesOf(fields: VersieFields, forms: readonly string[], found: readonly Place[]) {
  return VELDEN.flatMap((veld) =>
    findForms(textOf(fields, veld), [...new Set(forms)])
      .map((place) => ({ ...place, veld }))
      .filter((place) => !found.some((one) => covers(one, place))),
  );
}
