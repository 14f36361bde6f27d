import type { Trx } from '../../db/types.ts';
import { hasMisplacedMoment, hasProposedMoment, listAnchors } from '../../sleutelmomenten/queries.ts';
import { type Anchor, anchorQuote } from '../../tekst/anchor.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import { addVersie, currentFields } from '../../verhalen/commands.ts';
import type { VerhaalState } from '../../verhalen/queries.ts';
import { listVersieBegrippen } from '../../verhalen/versies/queries.ts';
import { findAkkoord } from '../akkoorden/queries.ts';
import type { Wacht } from '../anonimisering/commands.ts';
import { findHerkenning } from '../herkenningen/queries.ts';
import { standOf } from '../herkenningen/rules.ts';
import { hasVerkeerdeNaam } from '../namen/rules.ts';
import { decisionOf, scanVersie } from '../vondsten/commands.ts';
import { findScan, insertScan, listBekend, type NewVondst, setBits, type VondstRow } from '../vondsten/queries.ts';
import { isGone } from '../vondsten/rules.ts';
import { findBeletsels, renderFields, type Uitvoer } from './rules.ts';

/** Everything that decides whether a locked verhaal may be published now, and what it would look like. */
export async function readPoort(trx: Trx, verhaal: VerhaalState, { now, herkenner }: Wacht) {
  const versieId = verhaal.huidige_versie_id as string;
  const vondsten = await scanVersie(trx, versieId, now);
  const source = await currentFields(trx, versieId);
  const bekend = await listBekend(trx, versieId);
  const uitvoer = renderFields(source, vondsten, bekend);
  const scan = await findScan(trx, versieId);
  if (!scan) throw new Error('a version that was looked through without its scan');
  const akkoord = await readAkkoord(trx, verhaal, uitvoer, { hash: source.hash, vondsten });
  const aan = herkenner !== null && !verhaal.fictief;
  const herkenning = await findHerkenning(trx, versieId, source.hash);
  const places = (await listAnchors(trx, versieId)).map((anchor) => placeIn(uitvoer, anchor));
  const beletsels = findBeletsels({
    vondsten,
    uitvoer,
    meterAanvaard: scan.meter_bits,
    akkoord: akkoord !== undefined,
    herkenner: standOf(aan, herkenning),
    verkeerdeNaam: hasVerkeerdeNaam(vondsten, source, bekend),
    voorstel: await hasProposedMoment(trx, versieId),
    misplaatst: places.includes(null) || (await hasMisplacedMoment(trx, versieId)),
  });
  return { source, vondsten, uitvoer, scan, akkoord, beletsels, herkenning: { aan, row: herkenning } };
}
export type Poort = Awaited<ReturnType<typeof readPoort>>;

/**
 * Who agreed to this output. What a source agreed to when it delivered a text also covers that text with details taken
 * out or replaced as the rules propose, for it only says less, and an imported verhaal has no author here who could ask.
 */
async function readAkkoord(
  trx: Trx,
  verhaal: VerhaalState,
  uitvoer: Uitvoer<VondstRow>,
  source: { hash: string; vondsten: readonly VondstRow[] },
) {
  const akkoord = await findAkkoord(trx, verhaal.id, uitvoer.fields.hash);
  if (akkoord || verhaal.auteur_id !== null) return akkoord;
  const added = source.vondsten.filter(isGone).some((v) => v.vervanging !== null && v.vervanging !== v.voorstel);
  const delivered = added ? undefined : await findAkkoord(trx, verhaal.id, source.hash);
  return delivered?.wijze === 'bron' ? delivered : undefined;
}

/** Where the words of a sleutelmoment stand in the output; null when they are all gone, and somebody must look. */
function placeIn({ fields, rendered }: Uitvoer, { begin, eind }: { begin: number; eind: number }): Anchor | null {
  const from = rendered.tekst.map(begin);
  const to = rendered.tekst.map(eind, 'end');
  if (to <= from) return null;
  const citaat = sliceCodePoints(fields.tekst, from, to);
  const anchor = anchorQuote(fields.tekst, { citaat, begin: from, eind: to });
  return typeof anchor === 'string' ? null : anchor;
}

/** The version with its replacements made; the same one when there are none. Sleutelmomenten move along. */
export async function addUitvoer(
  trx: Trx,
  verhaal: VerhaalState,
  { source, uitvoer, scan }: Poort,
  now: Date,
): Promise<{ id: string; nummer: number }> {
  const versieId = verhaal.huidige_versie_id as string;
  const { fields, meter } = uitvoer;
  if (source.hash === fields.hash && source.namen_verzonnen === fields.namen_verzonnen) {
    await setBits(trx, versieId, meter.bits);
    return { id: versieId, nummer: verhaal.nummer };
  }
  const begrippen = await listVersieBegrippen(trx, versieId);
  const place = (anchor: Anchor) => placeIn(uitvoer, anchor);
  const added = await addVersie(trx, verhaal.id, versieId, { fields, begrippen, place }, now);
  const found: NewVondst[] = uitvoer.vondsten.map(({ stays, ...one }) => ({
    ...one,
    decided: stays && decisionOf(stays),
  }));
  const { regelsversie, meter_bits, meter_reden, meter_door } = scan;
  const row = { versieId: added.id, regelsversie, tekstHash: fields.hash, bits: meter.bits };
  await insertScan(trx, { ...row, meter: { meter_bits, meter_reden, meter_door } }, found, now);
  return added;
}
