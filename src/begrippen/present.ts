import type { BegripRow } from './queries.ts';

/** A begrip as the world sees it. Words kept only for finding (misspellings, hurtful words) are not shown. */
export function presentBegrip(row: BegripRow) {
  const words = (soort: string) => row.termen.filter((t) => t.soort === soort).map((t) => t.term);
  return {
    id: row.id,
    kader: row.kader,
    notatie: row.notatie,
    voorkeursterm: row.voorkeursterm,
    definitie: row.definitie,
    bron: row.bron,
    fase: row.fase,
    status: row.status,
    alledaags: words('alledaags'),
    vakterm: words('vakterm'),
    breder: row.breder,
    smaller: row.smaller,
    verwant: row.verwant,
    gewijzigdOp: row.gewijzigd_op.toISOString(),
  };
}
