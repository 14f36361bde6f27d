import { REGELSVERSIE } from '../anonimiseren/nummers.ts';
import type { Resolved } from '../begrippen/commands.ts';
import { scanFields } from '../beoordelingen/commands.ts';
import { isOpen } from '../beoordelingen/rules.ts';
import { namedInMoment } from '../sleutelmomenten/commands.ts';
import { newIntrekkingscode } from '../toegang/secrets.ts';
import { chosenBegrippen, fieldsFromInhoud, namedInVerhaal } from '../verhalen/commands.ts';
import type { ImportRows } from './queries.ts';
import { placeMoments } from './read.ts';
import type { ImportLine } from './schema.ts';

export interface AddedVerhaal {
  id: string;
  open: boolean;
  bron: string;
  bronId: string;
  /** For the verteller; in no table and nowhere else. */
  code: string | null;
}

/** Adds the rows of one new verhaal to a batch. `open`: something in it must be decided before it can be published. */
export function addToBatch(
  rows: ImportRows,
  line: ImportLine,
  hash: string,
  resolved: Resolved,
  now: Date,
  withCode: boolean,
): AddedVerhaal {
  const secret = withCode ? newIntrekkingscode() : null;
  const id = crypto.randomUUID();
  const versieId = crypto.randomUUID();
  const op = now.toISOString();
  const fields = fieldsFromInhoud(line);
  const moments = placeMoments(line, resolved);
  const found = scanFields(fields);
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
  rows.anonimisering.push({ versie_id: versieId, regelsversie: REGELSVERSIE, gescand_op: op });
  for (const vondst of found) rows.vondst.push({ versie_id: versieId, ...vondst });
  const proposed = named(line, resolved).some((begrip) => !begrip.vastgesteld);
  const open = proposed || found.some((vondst) => isOpen({ ...vondst, besluit: null }));
  return { id, open, bron: line.bron, bronId: line.bronId, code: secret?.code ?? null };
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
