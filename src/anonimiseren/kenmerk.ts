import type { Kandidaat, Soort } from './types.ts';
import { bevatEen, makeDelen, zoekAlle } from './zoek.ts';

interface Regel {
  /** The text in small letters must contain one of these before the pattern is worth a try. */
  nodig: (text: string, small: string) => boolean;
  patroon: RegExp;
  voorstel?: string;
}

/** Finds what patterns describe; most texts lack the words that a pattern needs, and cost nothing. */
export function findMetRegels(
  text: string,
  small: string,
  regels: readonly Regel[],
  soort: Soort,
  bits: number,
  uitleg: string,
): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const { nodig, patroon, voorstel } of regels) {
    if (!nodig(text, small)) continue;
    for (const match of zoekAlle(text, patroon))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        soort,
        klasse: 'indirect',
        uitleg,
        bits,
        ...(voorstel === undefined ? {} : { voorstel }),
      });
  }
  return found;
}

function containsAny(nodig: string): (text: string, small: string) => boolean {
  const parts = makeDelen(nodig.split('|'));
  return (text, small) => bevatEen(text, small, parts);
}

/** `nodig`: split on `|`. */
export const regel = (nodig: string, bron: string, voorstel?: string): Regel => ({
  nodig: containsAny(nodig),
  patroon: new RegExp(`(?<![\\p{L}\\d])${bron}(?![\\p{L}\\d])`, 'giu'),
  ...(voorstel === undefined ? {} : { voorstel }),
});
