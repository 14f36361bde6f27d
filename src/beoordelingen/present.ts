import { sliceCodePoints } from '../tekst/normalise.ts';
import type { VersieFields } from '../verhalen/queries.ts';
import { textOf } from './commands.ts';
import type { BeoordelingRow, VondstRow } from './queries.ts';
import type { Veld } from './schema.ts';

const CONTEXT = 60;

/** A finding with the words around it, cut from the version it was found in. */
export function presentVondst(row: VondstRow, fields: VersieFields) {
  const text = textOf(fields, row.veld as Veld);
  return {
    id: row.id,
    veld: row.veld,
    begin: row.begin,
    eind: row.eind,
    vorm: sliceCodePoints(text, row.begin, row.eind),
    context: {
      voor: sliceCodePoints(text, Math.max(0, row.begin - CONTEXT), row.begin),
      na: sliceCodePoints(text, row.eind, row.eind + CONTEXT),
    },
    soort: row.soort,
    klasse: row.klasse,
    groep: row.groep,
    uitleg: row.uitleg,
    voorstel: row.voorstel,
    besluit: row.besluit,
    vervanging: row.vervanging,
    reden: row.reden,
  };
}

export interface StandRow {
  id: string;
  status: string;
  nummer: number;
  ingediend_op: Date | null;
  gepubliceerd_op: Date | null;
}

export const presentStand = (row: StandRow) => ({
  id: row.id,
  status: row.status,
  versie: row.nummer,
  ingediendOp: row.ingediend_op?.toISOString() ?? null,
  gepubliceerdOp: row.gepubliceerd_op?.toISOString() ?? null,
});

export const presentBeoordeling = (row: BeoordelingRow) => ({
  uitkomst: row.uitkomst,
  versie: row.versienummer,
  redenen: row.redenen,
  op: row.op.toISOString(),
});
