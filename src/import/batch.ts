import { GRENS } from '../anonimiseren/meter.ts';
import { REGELSVERSIE } from '../anonimiseren/regelsversie.ts';
import type { Resolved } from '../begrippen/commands.ts';
import { isOpen, weighWhatStays } from '../beoordelingen/vondsten/rules.ts';
import { namedInMoment } from '../sleutelmomenten/commands.ts';
import { newIntrekkingscode } from '../toegang/secrets.ts';
import { chosenBegrippen, namedInVerhaal } from '../verhalen/commands.ts';
import type { ImportRows } from './queries.ts';
import { placeMoments } from './read.ts';
import type { Scan } from './scan.ts';
import type { ImportLine } from './schema.ts';

export interface AddedVerhaal {
  id: string;
  open: boolean;
  bron: string;
  bronId: string;
  /** For the verteller; in no table and nowhere else. */
  code: string | null;
}

export interface BatchOptions {
  now: Date;
  withCode: boolean;
  /** Somebody else's recogniser must see it first. */
  herkenner: boolean;
  /** Settles what is doubtful or indirect in these very texts. */
  attestId: string | null;
}

/** Adds the rows of one new verhaal to a batch. `open`: something in it must be decided before it can be published. */
export function addToBatch(
  rows: ImportRows,
  line: ImportLine,
  hash: string,
  scan: Scan,
  resolved: Resolved,
  { now, withCode, attestId, herkenner }: BatchOptions,
): AddedVerhaal {
  const secret = withCode ? newIntrekkingscode() : null;
  const id = crypto.randomUUID();
  const versieId = crypto.randomUUID();
  const op = now.toISOString();
  const { fields } = scan;
  const moments = placeMoments(line, resolved);
  rows.verhaal.push({
    id,
    status: 'ingediend',
    bron: line.bron,
    bron_id: line.bronId,
    bron_hash: hash,
    fictief: line.fictief,
    huidige_versie_id: versieId,
    intrekkingscode_hash: secret && `\\x${secret.hash.toString('hex')}`,
    ingediend_op: op,
    aangemaakt_op: op,
    gewijzigd_op: op,
  });
  rows.verhaal_versie.push({ id: versieId, verhaal_id: id, nummer: 1, ...fields, aangemaakt_op: op });
  const begrippen = new Map(chosenBegrippen(namedInVerhaal(line), resolved).map((b) => [b.id, b]));
  for (const begrip of begrippen.values())
    rows.verhaal_versie_begrip.push({ versie_id: versieId, begrip_id: begrip.id, kader: begrip.kader });
  const { doelen, datum = op.slice(0, 10) } = line.toestemming;
  rows.toestemming.push({ verhaal_id: id, nummer: 1, doelen: [...new Set(doelen)], datum, vastgelegd_op: op });
  for (const moment of moments) addMoment(rows, versieId, moment);
  rows.akkoord.push({ verhaal_id: id, tekst_hash: fields.hash, wijze: 'bron', datum, vastgelegd_op: op });
  if (attestId !== null)
    rows.handeling.push({ verhaal_id: id, versienummer: 1, wat: 'attest', rol: 'beheer', attest_id: attestId, op });
  const recognisable = addVondsten(rows, versieId, scan, { attestId, fictief: line.fictief, op });
  const proposed = named(line, resolved).some((begrip) => !begrip.vastgesteld);
  const unseen = herkenner && !line.fictief;
  return {
    id,
    open: proposed || recognisable || unseen,
    bron: line.bron,
    bronId: line.bronId,
    code: secret?.code ?? null,
  };
}

/** Adds what the rules find; true when somebody must decide about some of it. */
function addVondsten(
  rows: ImportRows,
  versieId: string,
  { fields, vondsten }: Scan,
  { attestId, fictief, op }: { attestId: string | null; fictief: boolean; op: string },
): boolean {
  const found = vondsten.map((vondst) =>
    attestId !== null && vondst.klasse !== 'direct'
      ? { ...vondst, besluit: 'laten-staan', reden: 'attest' }
      : { ...vondst, besluit: null, reden: null },
  );
  const { bits } = weighWhatStays(found);
  const meter = acceptedMeter(bits, { attestId, fictief });
  rows.anonimisering.push({
    versie_id: versieId,
    regelsversie: REGELSVERSIE,
    gescand_op: op,
    tekst_hash: fields.hash,
    bits,
    attest_id: attestId,
    meter_bits: meter?.meter_bits,
    meter_reden: meter?.meter_reden,
  });
  for (const vondst of found) rows.vondst.push({ versie_id: versieId, ...vondst });
  return found.some(isOpen) || (bits > GRENS && !meter);
}

/** What two people read elsewhere may stay, up to what it says; and nobody can be found again in what somebody made up. */
export function acceptedMeter(bits: number, { attestId, fictief }: { attestId: string | null; fictief: boolean }) {
  if (attestId !== null) return { meter_bits: bits, meter_reden: 'attest', meter_door: null };
  return fictief ? { meter_bits: bits, meter_reden: 'verzonnen', meter_door: null } : null;
}

function addMoment(rows: ImportRows, versieId: string, moment: ReturnType<typeof placeMoments>[number]): void {
  const id = crypto.randomUUID();
  const { begin, eind, citaat, voor, na, soortId, faseId, volgordeTijd } = moment;
  rows.sleutelmoment.push({
    versie_id: versieId,
    id,
    soort_id: soortId,
    fase_id: faseId,
    begin,
    eind,
    citaat,
    voor,
    na,
    volgorde_tijd: volgordeTijd,
  });
  const uses = new Map(moment.begrippen.map((b) => [`${b.rol} ${b.id}`, b]));
  for (const use of uses.values())
    rows.sleutelmoment_begrip.push({ versie_id: versieId, sleutelmoment_id: id, begrip_id: use.id, rol: use.rol });
}

/** The begrippen that name the soort and fase of sleutelmomenten: a proposal among them must be read first. */
function named(line: ImportLine, resolved: Resolved) {
  return line.sleutelmomenten.flatMap((moment, i) =>
    namedInMoment(moment, `/sleutelmomenten/${i}`)
      .filter(({ field }) => field === 'soort' || field === 'fase')
      .map(({ pointer }) => resolved.get(pointer)),
  );
}
