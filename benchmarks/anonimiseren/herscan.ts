import { anonymise } from '../../src/anonimiseren/anonymise.ts';
import { overlaps, strongTokens } from './dekking.ts';
import type { Verhaal } from './merken.ts';

export interface Rest {
  /** What the second scan still calls direct or doubtful. */
  open: number;
  /** Words of direct marks that stand in the output, kept or repeated by a label. */
  over: number;
  /** Those of them that the second scan does not see either: what a reviewer gets no warning of. */
  ongezien: number;
}

/** What is left of the direct marks when every proposal is taken. */
export function countRest({ tekst, merken }: Verhaal): Rest {
  const { uitvoer, verplaatsingen, herscan } = anonymise(tekst);
  const points = [...tekst];
  const tokens = merken
    .filter(({ klasse }) => klasse === 'direct')
    .flatMap((merk) => strongTokens(merk, points))
    .map(([begin, eind]) => ({ begin, eind }));
  // Shorter words, such as `de`, stand in labels of themselves, and a year may stay in one.
  const words = new Set(tokens.map(({ begin, eind }) => points.slice(begin, eind).join('')).filter(isTelling));
  const rest: Rest = { open: herscan.length, over: 0, ongezien: 0 };
  for (const word of wordsOf(uitvoer)) {
    const label = verplaatsingen.find(([, , begin, eind]) => overlaps({ begin, eind }, word));
    const from = verplaatsingen.findLast(([, , , eind]) => eind <= word.begin);
    const back = from ? from[1] - from[3] : 0;
    const source = { begin: word.begin + back, eind: word.eind + back };
    const left = label ? words.has(word.form) : tokens.some((token) => overlaps(token, source));
    if (!left) continue;
    rest.over++;
    if (!herscan.some((vondst) => overlaps(vondst, word))) rest.ongezien++;
  }
  return rest;
}

const isTelling = (form: string) => form.length > 3 && /\p{Lu}/u.test(form);

function* wordsOf(text: string) {
  let end = 0;
  let at = 0;
  for (const { 0: form, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const begin = at + [...text.slice(end, index)].length;
    at = begin + [...form].length;
    end = index + form.length;
    yield { form, begin, eind: at };
  }
}
