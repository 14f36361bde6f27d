import { findForms } from '../../anonimiseren/handmatig.ts';
import { REGELSVERSIE } from '../../anonimiseren/regelsversie.ts';
import type { Trx } from '../../db/types.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import { currentFields } from '../../verhalen/commands.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import {
  type Decided,
  deleteScan,
  findEarlierScan,
  findScan,
  insertScan,
  listBekend,
  listVondsten,
  type NewVondst,
  type VondstRow,
} from './queries.ts';
import { renderFields, scanFields, textOf, weighWhatStays } from './rules.ts';
import { VELDEN, type Veld } from './schema.ts';

/** Looks for identifiers in every published field of a version, unless these rules already did. */
export async function scanVersie(trx: Trx, versieId: string, now: Date, anew = false): Promise<VondstRow[]> {
  const scan = await findScan(trx, versieId);
  if (scan?.regelsversie === REGELSVERSIE && !anew) return listVondsten(trx, versieId);
  const fields = await currentFields(trx, versieId);
  const found: NewVondst[] = scanFields(fields, await listBekend(trx, versieId));
  // New rules look anew; what was decided about the very same place and kind still counts, because a version never changes.
  const before = scan ? await listVondsten(trx, versieId) : [];
  const kept = found.map((one) => keepDecision(one, before));
  const byHand = before.filter((b) => b.handmatig && !kept.some((one) => covers(one, b)));
  const earlier = scan ? [] : await listEarlierForms(trx, versieId);
  const vondsten = [
    ...kept.map((one) => remember(one, fields, earlier)),
    ...byHand.map(toNew),
    ...pointedAtBefore(fields, kept, earlier),
  ];
  if (scan) await deleteScan(trx, versieId);
  await insertScan(
    trx,
    {
      versieId,
      regelsversie: REGELSVERSIE,
      tekstHash: fields.hash,
      bits: weighWhatStays(vondsten.map((one) => ({ ...one, besluit: one.decided?.besluit ?? null }))).bits,
      meter: scan && {
        meter_bits: scan.meter_bits,
        meter_reden: scan.meter_reden,
        meter_door: scan.meter_door,
        attest_id: scan.attest_id,
      },
    },
    vondsten,
    now,
  );
  return listVondsten(trx, versieId);
}

const samePlace = (
  a: { veld: string; begin: number; eind: number },
  b: { veld: string; begin: number; eind: number },
) => a.veld === b.veld && a.begin === b.begin && a.eind === b.eind;
const covers = (a: { veld: string; begin: number; eind: number }, b: { veld: string; begin: number; eind: number }) =>
  a.veld === b.veld && a.begin <= b.begin && a.eind >= b.eind;

function keepDecision(one: NewVondst, before: readonly VondstRow[]): NewVondst {
  const same = before.find((b) => samePlace(b, one) && b.soort === one.soort && b.klasse === one.klasse);
  return { ...one, decided: same && decisionOf(same) };
}

export const decisionOf = (row: Decided): Decided => {
  const { besluit, vervanging, reden, besloten_door, besloten_op, tweede_lezer } = row;
  return { besluit, vervanging, reden, besloten_door, besloten_op, tweede_lezer };
};

function toNew(row: VondstRow): NewVondst {
  const { veld, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, handmatig } = row;
  const decided = decisionOf(row);
  return { veld, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, handmatig, decided } as NewVondst;
}

interface Earlier extends VondstRow {
  vorm: string;
}

/** What was found in the version before, with the words. Only they cross over, never a decision: an edit reopens all. */
async function listEarlierForms(trx: Trx, versieId: string): Promise<Earlier[]> {
  const earlier = await findEarlierScan(trx, versieId);
  if (!earlier) return [];
  const fields = await currentFields(trx, earlier.id);
  const rows = await listVondsten(trx, earlier.id);
  return rows.map((row) => ({ ...row, vorm: sliceCodePoints(textOf(fields, row.veld as Veld), row.begin, row.eind) }));
}

/** The same form as in the version before is proposed what was chosen for it there. */
function remember(one: NewVondst, fields: VersieFields, earlier: readonly Earlier[]): NewVondst {
  if (earlier.length === 0) return one;
  const vorm = sliceCodePoints(textOf(fields, one.veld), one.begin, one.eind);
  const same = earlier.find((e) => e.vervanging !== null && e.soort === one.soort && e.vorm === vorm);
  return same ? { ...one, voorstel: same.vervanging as string } : one;
}

/** What somebody pointed at in the version before is found again wherever it stands. */
function pointedAtBefore(fields: VersieFields, found: readonly NewVondst[], earlier: readonly Earlier[]): NewVondst[] {
  return earlier
    .filter((e) => e.handmatig)
    .flatMap((e) => placesOf(fields, [e.vorm.toLowerCase()], found).map((place) => ({ ...toNew(e), ...place })))
    .map((one) => ({ ...one, decided: undefined }));
}

/** Where these forms stand in any field, outside what was found already. */
export function placesOf(
  fields: VersieFields,
  forms: readonly string[],
  found: readonly { veld: string; begin: number; eind: number }[],
) {
  return VELDEN.flatMap((veld) =>
    findForms(textOf(fields, veld), forms)
      .map((place) => ({ ...place, veld }))
      .filter((place) => !found.some((one) => covers(one, place))),
  );
}

/** The output of a version as it is decided now. */
export async function renderVersie(trx: Trx, versieId: string, vondsten: readonly VondstRow[]) {
  return renderFields(await currentFields(trx, versieId), vondsten, await listBekend(trx, versieId));
}
