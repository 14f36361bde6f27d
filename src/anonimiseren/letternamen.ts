import { follows, isToegestaan, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { DOET, FUNCTIE, ROL } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Deze letters staan in plaats van een naam.';
const END = "(?![\\p{L}\\d'’-]|\\.\\p{L})";

/** `zeg maar W.`, `noem mij maar j`, `mijn naam is c`, `ik noem hem hier D.` */
const CALLED = new RegExp(
  `(?<!\\p{L})(?:(?:zeg|zegt u|noem|noemt u|noemen)(?: (?:me|mij|hem|haar|u|het|we|ik|ze))?(?: (?:hem|haar|me|mij))?(?: (?:hier|verder|maar|gewoon|even|dan|voor het gemak)){1,3}|(?:noem|noemen|noemt) (?:ik|we|wij|u|me|mij|hem|haar)(?: (?:hem|haar|me|mij))?|(?:mijn|mn|zijn|haar|z'n|d'r) (?:voor)?naam (?:is|begint met(?: een)?)|(?:ik|hij|ze|zij) heet|(?:hier|hierna)(?: verder| te noemen|:)+|ik ben(?: gewoon| hier| maar)?|(?:zegt|zeggen|noemt|noemen|heet)(?: (?:ze|iedereen|we|ik|me|mij))? \\p{L}{2,15} of) ["'“‘(]?(\\p{L}${END}\\.?)(?! ?\\d(?!\\d ?(?:jaar|jr)))`,
  'giu',
);
const CUES = ['zeg', 'noem', 'naam', 'heet', 'verder', 'hierna', 'ik ben ', 'zijn '];
/** `mama van M. en N.`, `onze kinderen, L., S. en T.`: capitals with a dot in a row. */
const ROW = /(?<![\p{L}\d.])\p{Lu}\.(?:, \p{Lu}\.){0,5},? (?:en|&|of) \p{Lu}\.(?!\p{L}| \p{Lu})/gu;

/** `wij zijn J en K` */
const COUPLE = /(?<!\p{L})(?:wij|we) zijn (\p{Lu}) en (\p{Lu})(?![\p{L}\d.])/giu;
/** `moeder van t. en s.` */
const SMALL_ROW =
  /(?<!\p{L})(?:moeder|vader|mama|papa|ouders?|oma|opa|zus|broer|kinderen|zoons|dochters)(?: van)?,? \p{Ll}\.(?:, \p{Ll}\.){0,4} (?:en|&) \p{Ll}\.(?!\p{L})/giu;
const HAS_ROW = / (?:en|&|of) \p{Lu}\./u;

/** Letters that stand for a name because the text says so, in a row, or for somebody who acts. */
export function findLetternamen(lezing: Lezing, small: string): Kandidaat[] {
  const { text } = lezing;
  const found: Kandidaat[] = [];
  const letters = new Set<string>();
  for (const { index, 0: match, 1: name } of CUES.some((cue) => small.includes(cue)) ? zoekAlle(text, CALLED) : []) {
    const form = name as string;
    const start = index + match.length - form.length;
    // `noem me 's avonds`, `hij heet t huis`: a short word of which the rest was not written.
    if (
      /^[tnkms]$/.test(form) &&
      /^ (?!dat|maar|meer|niet|ik|en|want)\p{L}{3,}/u.test(text.slice(start + 1, start + 8))
    )
      continue;
    letters.add((form[0] as string).toLowerCase());
    found.push(persoonsvondst(start, start + form.length, UITLEG));
  }
  for (const { index, 0: row } of HAS_ROW.test(text) ? zoekAlle(text, ROW) : [])
    for (const { index: at, 0: form } of row.matchAll(/\p{Lu}\./gu)) {
      letters.add(form[0]?.toLowerCase() ?? '');
      found.push(persoonsvondst(index + at, index + at + 2, UITLEG));
    }
  for (const { index, 0: match, 1: one, 2: other } of small.includes('e zijn ') || small.includes('ij zijn ')
    ? zoekAlle(text, COUPLE)
    : [])
    if (/^(?!AO)\p{Lu}{2}$/u.test(`${one}${other}`))
      for (const at of [match.length - 6, match.length - 1]) {
        letters.add((match[at] as string).toLowerCase());
        found.push(persoonsvondst(index + at, index + at + 1, UITLEG));
      }
  for (const { index, 0: row } of / (?:en|&) \p{Ll}\./u.test(text) ? zoekAlle(text, SMALL_ROW) : [])
    for (const { index: at } of row.matchAll(/(?<!\p{L})\p{Ll}\./gu))
      found.push(persoonsvondst(index + at, index + at + 2, UITLEG));
  if (letters.size > 0) found.push(...laterLetters(lezing, letters));
  found.push(...findPairs(lezing), ...findLettersOfRoles(lezing));
  return found;
}

/** Wherever else the letter stands as a capital by itself, or with a dot inside a sentence. */
function laterLetters({ woorden, text }: Lezing, letters: ReadonlySet<string>): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const [i, { fold, vorm, start, end, bezet }] of woorden.entries()) {
    if (bezet || !letters.has(fold) || (vorm === 'klein' && !/^[^aeoustknm]$/.test(fold)) || fold === 'u') continue;
    const dotted = text[end] === '.';
    const next = woorden[i + 1];
    const acts = next !== undefined && follows(next) && (DOET.has(next.fold) || next.vorm === 'klein');
    if (dotted || (acts && vorm !== 'klein')) found.push(persoonsvondst(start, dotted ? end + 1 : end, UITLEG));
  }
  return found;
}

const SAYS =
  /^(?:zei|zegt|vroeg|vraagt|belde|belt|appt|appte|vindt|vond|denkt|dacht|komt|kwam|huilde|huilt|lachte|lacht|wilde|woont|woonde|slaapt|sliep|werkt|schreef|hielp|helpt)$/;
const IS_SOMEBODY =
  /^ (?:is|was|werd) (?:met (?:zijn|haar)|mijn|zijn|haar|onze|ons|een (?:lieve|aardige|goede|fijne)|(?:mijn|de) (?:ex|man|vrouw|vriend|vriendin)|boos|bang|verdrietig|ziek|thuis|weg|vertrokken|overleden|dood)(?!\p{L})/u;
const NOBODY =
  /^(?:nu|ok|oke|tv|pc|wc|eu|vs|cz|vgz|bw|ow|mt|or|hr|pr|ic|ok|gp|cp|ot|iq|eq|bh|sd|ns|ww|wa|zw|ao|nn|lp|cd|dj|km|kg)$/;

/** `JW is met zijn nieuwe vriendin`, `AB is mijn begeleider`: two capitals that do what only people do, and then everywhere. */
function findPairs({ woorden, text, modus }: Lezing): Kandidaat[] {
  if (modus === 'hoofd') return [];
  const pairs = new Set<string>();
  const isPair = (woord: Woord) =>
    woord.text.length === 2 &&
    woord.vorm === 'hoofd' &&
    !woord.bezet &&
    !isToegestaan(woord.fold) &&
    !NOBODY.test(woord.fold) &&
    !FUNCTIE.has(woord.fold) &&
    !DOET.has(woord.fold);
  for (const [i, woord] of woorden.entries()) {
    if (!isPair(woord)) continue;
    const next = woorden[i + 1];
    const before = woorden[i - 1]?.fold ?? '';
    if (/^(?:de|het|een|deze|die|dat|mijn)$/.test(before)) continue;
    if (
      (next && follows(next) && SAYS.test(next.fold)) ||
      IS_SOMEBODY.test(text.slice(woord.end, woord.end + 24)) ||
      (ROL.has(before) && follows(woord))
    )
      pairs.add(woord.fold);
  }
  if (pairs.size === 0) return [];
  return woorden
    .filter((woord) => pairs.has(woord.fold) && isPair(woord))
    .map(({ start, end }) => persoonsvondst(start, end, UITLEG));
}

/** `mijn broer r zit vast`: one letter between a relative and a verb. */
function findLettersOfRoles({ woorden, modus }: Lezing): Kandidaat[] {
  if (modus === 'normaal') return [];
  return woorden
    .filter(({ fold, bezet }, i) => {
      const next = woorden[i + 1];
      return (
        /^[b-jlp-rv-z]$/.test(fold) &&
        !bezet &&
        follows(woorden[i]) &&
        ROL.has(woorden[i - 1]?.fold ?? '') &&
        next !== undefined &&
        follows(next) &&
        DOET.has(next.fold)
      );
    })
    .map(({ start, end }) => persoonsvondst(start, end, UITLEG));
}
