import type { BeoordelingRow } from './queries.ts';

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
