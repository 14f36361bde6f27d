import { findIdentifiers, type Soort, type Vondst } from '../../src/anonimiseren/find.ts';

const NUMBERS = new Set<Soort>([
  'bsn',
  'iban',
  'telefoon',
  'email',
  'url',
  'postcode',
  'kenteken',
  'account',
  'nummer',
]);

/** Findings with a form of their own: numbers, addresses on the net, postcodes. */
export const numbersIn = (text: string): Vondst[] => findIdentifiers(text).filter(({ soort }) => NUMBERS.has(soort));

/** The numbers found, as `[soort, form]`, the form cut out by code points. */
export function foundIn(text: string): [Soort, string][] {
  const points = [...text];
  return numbersIn(text).map(({ soort, begin, eind }) => [soort, points.slice(begin, eind).join('')]);
}

/** The text with every proposal put in its place. */
export function render(text: string): string {
  const points = [...text];
  let out = '';
  let done = 0;
  for (const { begin, eind, voorstel } of findIdentifiers(text)) {
    out += points.slice(done, begin).join('') + voorstel;
    done = eind;
  }
  return out + points.slice(done).join('');
}

/** `Bel «06…» even`: the text without the marks, and what stood between them. */
export function readMarks(marked: string): { text: string; forms: string[] } {
  return {
    text: marked.replace(/[«»]/g, ''),
    forms: [...marked.matchAll(/«([^»]*)»/g)].map((match) => match[1] as string),
  };
}
