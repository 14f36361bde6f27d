import type { Kandidaat, Soort } from './types.ts';

interface Regel {
  /** The text must contain one of these, in small letters, before the pattern is worth a try. */
  nodig: readonly string[];
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
    if (!nodig.some((part) => small.includes(part))) continue;
    for (const match of text.matchAll(patroon))
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

/** `nodig`: split on `|`. */
export const regel = (nodig: string, bron: string, voorstel?: string): Regel => ({
  nodig: nodig.split('|'),
  patroon: new RegExp(`(?<![\\p{L}\\d])${bron}(?![\\p{L}\\d])`, 'giu'),
  ...(voorstel === undefined ? {} : { voorstel }),
});
