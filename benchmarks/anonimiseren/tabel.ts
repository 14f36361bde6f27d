import type { Meting } from '../meting.ts';
import { INTERVAL, isOwnFigure, PART, splitNaam } from './cijfers.ts';

/** Prints the figures as one table for the stories and one for the corpora: a line for each measure, a column for each set. */
export function printTabel(meting: Meting): void {
  const columns: string[] = [];
  const rows: string[] = [];
  for (const naam of Object.keys(meting).filter(isOwnFigure)) {
    const [, kolom, maat] = splitNaam(naam);
    if (!columns.includes(kolom)) columns.push(kolom);
    if (!rows.includes(maat)) insert(rows, maat);
  }
  const ofCorpora = columns.filter((kolom) => kolom.startsWith('corpora'));
  for (const some of [columns.filter((kolom) => !ofCorpora.includes(kolom)), ofCorpora]) {
    if (some.length === 0) continue;
    console.log(`\n  ${''.padEnd(WIDE)}${some.map((kolom) => kolom.padStart(widthOf(kolom))).join('')}`);
    for (const maat of rows) {
      if (some.every((kolom) => !meting[`${PART}.${kolom}.${maat}`])) continue;
      const cells = some.map((kolom) => cell(meting, kolom, maat)).join('');
      console.log(`  ${maat.padEnd(WIDE)}${cells}${ratio(meting, some, maat)}`.trimEnd());
    }
  }
}

/** Puts a measure that only a later column has with the others of its sort. */
function insert(rows: string[], maat: string): void {
  const [sort] = maat.split(' ');
  const last = rows.findLastIndex((row) => row.split(' ')[0] === sort);
  rows.splice(last < 0 ? rows.length : last + 1, 0, maat);
}

const WIDE = 50;

const isSet = (kolom: string) => !/^(?:totaal|corpora)/.test(kolom);
const widthOf = (kolom: string) => (isSet(kolom) ? 9 : 28);

/** A set shows its value alone; the total and a corpus also show how sure it is and over how many cases. */
function cell(meting: Meting, kolom: string, maat: string): string {
  const one = meting[`${PART}.${kolom}.${maat}`];
  if (!one) return ''.padStart(widthOf(kolom));
  const of = (ending: string) => meting[`${PART}.${kolom}.${maat}${ending}`]?.waarde;
  const [onder, boven, aantal] = [of(INTERVAL.onder), of(INTERVAL.boven), of(INTERVAL.aantal)];
  const waarde = one.eenheid === 'aandeel' ? one.waarde.toFixed(3) : plain(one.waarde);
  if (isSet(kolom)) return waarde.padStart(9);
  const sure =
    onder === undefined || boven === undefined ? one.eenheid : `${onder.toFixed(3)}–${boven.toFixed(3)} ${aantal}`;
  return `${waarde} ${sure.padEnd(17)}`.padStart(28);
}

function ratio(meting: Meting, columns: readonly string[], maat: string): string {
  const one = columns.map((kolom) => meting[`${PART}.${kolom}.${maat}`]).find((cijfer) => cijfer?.verhouding);
  return one?.verhouding ? `${one.verhouding.toFixed(2).padStart(9)} × ${one.tegen}` : '';
}

const plain = (value: number) => (Number.isInteger(value) || value >= 1000 ? value.toFixed(0) : value.toPrecision(3));
