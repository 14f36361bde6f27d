import type { Spoor } from './sporen.ts';
import { readWoorden, type Woord } from './tokens.ts';
import { zoekTussen } from './zoek.ts';

interface Gelezen {
  text: string;
  woorden: Woord[];
  /** The words that may set something off, and all that they may set off together. */
  wakker: Woord[];
  sporen: Spoor;
}

const NIETS: Gelezen = { text: '', woorden: [], wakker: [], sporen: 0 };
let laatst = NIETS;

function gelezenVan(text: string): Gelezen {
  if (laatst.text === text) return laatst;
  const woorden = readWoorden(text);
  const wakker = woorden.filter(({ sporen }) => sporen !== 0);
  let sporen = 0;
  for (const woord of wakker) sporen |= woord.sporen;
  laatst = { text, woorden, wakker, sporen };
  return laatst;
}

/** The words of a text, read once. */
export const woordenIn = (text: string): Woord[] => gelezenVan(text).woorden;

export function vergeetWoorden(): void {
  laatst = NIETS;
}

/** The words of a text with this trace. */
export function wakkerIn(text: string, spoor: Spoor): readonly Woord[] {
  const { wakker, sporen } = gelezenVan(text);
  return (sporen & spoor) === 0 ? [] : wakker.filter((woord) => (woord.sporen & spoor) !== 0);
}

export const heeftSpoor = (text: string, spoor: Spoor): boolean => (gelezenVan(text).sporen & spoor) !== 0;

/** The same matches as `text.matchAll(pattern)`, when each begins in a word with this trace, or at most `back` characters before one. */
export function zoekBijSpoor(text: string, pattern: RegExp, spoor: Spoor, back = 0): Iterable<RegExpExecArray> {
  const woorden = wakkerIn(text, spoor);
  if (woorden.length === 0) return [];
  return zoekTussen(
    text,
    pattern,
    woorden.map(({ start, end }) => [Math.max(0, start - back), end]),
  );
}
