import { followsTimeWord } from './alledaags.ts';
import { after, before } from './context.ts';
import type { Kandidaat, Klasse } from './types.ts';
import { zoekAlle } from './zoek.ts';

const FORM = /(?<![\p{L}\d]|\d[.,/-])([1-9]\d{3})( {0,2}|-)([a-z]{2})(?![\p{L}\p{M}\d])/giu;
const DIGITS_ONLY = /(?<=(?<!\p{L})postcode(?:gebied)?(?: is| was|:)? )[1-9]\d{3}(?![\p{L}\d]| ?[a-z]{2}(?!\p{L}))/giu;
// The names of the Nazi organisations were never issued.
const NEVER_ISSUED = new Set(['SA', 'SD', 'SS']);
const UNITS = new Set('mg gr kg ml km cm mm dl cl kb mb gb tb hz kw wh kj st ie pk'.split(' '));
const WORDS = new Set(
  'de en ik je ze we me te of om op in is na nu zo al er ga ja la ie uw ah oh ha he hé ok tv pc dr ds vs ca ex wo do vr za zo ma di hè af om bv mw of'.split(
    ' ',
  ),
);
const ADDRESS_BEFORE =
  /(?:postcode[^\p{L}\d]{0,3}(?:(?:is|was) )?|(?:straat|laan|weg|plein|gracht|kade|singel|dijk|hof|pad) \d{1,5} ?[a-z]{0,2},?\s{1,2})$/iu;

export function findPostcode(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (match: RegExpExecArray, klasse: Klasse, uitleg: string) =>
    found.push({ start: match.index, end: match.index + match[0].length, soort: 'postcode', klasse, uitleg });
  for (const match of zoekAlle(text, FORM)) {
    const klasse = judge(text, match);
    if (klasse) add(match, klasse, 'Dit is een postcode. Daar horen maar een paar huizen bij.');
  }
  for (const match of zoekAlle(text, DIGITS_ONLY))
    add(match, 'twijfel', 'Dit zijn de cijfers van een postcode. Daar hoort een klein gebied bij.');
  return found;
}

function judge(text: string, match: RegExpExecArray): Klasse | null {
  const [form, digits, gap, letters] = match as unknown as [string, string, string, string];
  const end = match.index + form.length;
  if (NEVER_ISSUED.has(letters.toUpperCase())) return null;
  if (ADDRESS_BEFORE.test(before(text, match.index))) return 'direct';
  const capitals =
    letters === letters.toUpperCase() && !isShouting(before(text, match.index, 25) + after(text, end, 25));
  const isYear = Number(digits) >= 1900 && Number(digits) < 2050;
  if (capitals) return isYear && gap !== '' && followsTimeWord(text, match.index) ? 'twijfel' : 'direct';
  const word = letters.toLowerCase();
  if (text[end] === '-' || gap === '-') return null;
  if (UNITS.has(word) || (gap === '' ? word === 'de' || word === 'en' : WORDS.has(word))) return null;
  return isYear && gap !== '' && followsTimeWord(text, match.index) ? 'twijfel' : 'direct';
}

/** In a text in capitals a capital says nothing. */
const isShouting = (around: string) => /\p{Lu}{2}/u.test(around) && !/\p{Ll}/u.test(around);
