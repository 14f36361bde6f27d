import type { Kandidaat, Soort } from './types.ts';
import { zoekAlle } from './zoek.ts';

interface Regel {
  /** The text in small letters must contain one of these before the pattern is worth a try. */
  nodig: (small: string) => boolean;
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
    if (!nodig(small)) continue;
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

const FEW = 20;

/** A handful of words is looked for one by one, a long list in one go. */
function containsAny(nodig: string): (small: string) => boolean {
  const parts = nodig.split('|');
  const many = new RegExp(nodig);
  return parts.length > FEW ? (small) => many.test(small) : (small) => parts.some((part) => small.includes(part));
}

/** `nodig`: split on `|`. */
export const regel = (nodig: string, bron: string, voorstel?: string): Regel => ({
  nodig: containsAny(nodig),
  patroon: new RegExp(`(?<![\\p{L}\\d])${bron}(?![\\p{L}\\d])`, 'giu'),
  ...(voorstel === undefined ? {} : { voorstel }),
});
