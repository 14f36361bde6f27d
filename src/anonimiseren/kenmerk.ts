import { memoOf } from './memo.ts';
import { wakkerIn } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import type { Kandidaat, Soort } from './types.ts';
import { bevatEen, type Delen, makeDelen, zoekAlle } from './zoek.ts';

interface Regel {
  /** The text in small letters must contain one of these before the pattern is worth a try. */
  nodig: Delen;
  patroon: RegExp;
  voorstel?: string;
}

/** `nodig`: split on `|`. */
export const regel = (nodig: string, bron: string, voorstel?: string): Regel => ({
  nodig: makeDelen(nodig.split('|')),
  patroon: new RegExp(`(?<![\\p{L}\\d])${bron}(?![\\p{L}\\d])`, 'giu'),
  ...(voorstel === undefined ? {} : { voorstel }),
});

/** A word of each piece: where none of them is in a word of a text, the piece is not in the text. */
const woordenVan = (nodig: Delen) => nodig.map(({ deel }) => longest(deel.match(/\p{L}[\p{L}\d]*/gu) ?? ['']));
const longest = (words: readonly string[]) => words.reduce((a, b) => (b.length > a.length ? b : a));

/** Rules for one kind of thing. Most texts lack the words that a rule needs, and cost nothing. */
export function makeRegels(
  regels: readonly Regel[],
  soort: Soort,
  bits: number,
  uitleg: string,
): (text: string, small: string) => Kandidaat[] {
  const patterns = regels.map(({ nodig }) => new RegExp(woordenVan(nodig).join('|'), 'iu'));
  const any = spoor(new RegExp(patterns.map(({ source }) => source).join('|'), 'iu'));
  /** Which rules a word may set off, as bits. */
  const regelsVan = memoOf((form) => patterns.reduce((all, like, i) => (like.test(form) ? all | (1 << i) : all), 0));
  return (text, small) => {
    const found: Kandidaat[] = [];
    let open = 0;
    for (const woord of wakkerIn(text, any)) open |= regelsVan(woord.text);
    for (const [i, { nodig, patroon, voorstel }] of regels.entries()) {
      if ((open & (1 << i)) === 0 || !bevatEen(text, small, nodig)) continue;
      for (const { index, 0: form } of zoekAlle(text, patroon))
        found.push({
          start: index,
          end: index + form.length,
          soort,
          klasse: 'indirect',
          uitleg,
          bits,
          ...(voorstel === undefined ? {} : { voorstel }),
        });
    }
    return found;
  };
}
