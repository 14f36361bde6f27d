import { after, digitsOf, isMasked, UNIT_AFTER } from './context.ts';
import { PUBLIC_NUMBERS } from './publiek.ts';
import type { Kandidaat, Soort } from './types.ts';
import { zoekAlle } from './zoek.ts';

const STRONG = /(?:nummers?|nrs?|kenmerk(?:en)?|codes?|wachtwoord|referentie|mrn)(?!\p{L})/giu;
const WEAK =
  /(?<![\p{L}\d[])(?:dossier|zaak|polis|klant|cli[eë]\u0308?nt|pati[eë]\u0308?nt|kvk|handelsregister|big|agb|btw|paspoort|rijbewijs|id-kaart|identiteitskaart|cjib|uzovi|vestiging|registratie|inschrijving|abonnement|melding|ticket|pin|bsn|sofi|iban)(?![\p{L}\d])/giu;
const CONNECTION = /\.? {0,2}(?:[:=#]|(?:is|was|luidt)(?!\p{L}))? {0,2}#?/iuy;
const VALUE = /(?:[A-Z]{1,4} )?\p{L}{0,6}[./-]?\d[\p{L}\d]*(?:[./-][\p{L}\d]+){0,8}(?: \d+){0,6}/uy;
const NEXT = / ?(?:,|\/|&|(?<= )(?:en|of)(?= )) ?(?=\d)/iuy;
const SMALL_WORDS = /^(?:IN|OP|VAN|EN|OF|DE|TOT|OM|NA|IS|WAS|SINDS) /;
const KINDS: [Soort, RegExp][] = [
  ['telefoon', /^(?:tel|mobiel|gsm|06|huistel)/i],
  ['bsn', /^(?:bsn|burgerservice|sofi)/i],
  ['iban', /^(?:iban|bank|giro|spaar|rekening)/i],
  ['kenteken', /^kenteken/i],
];

/** Anything with a digit right behind `nummer`, `kenmerk`, `klant` and their like, however short. */
export function findNaTrefwoord(text: string, masked: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of zoekAlle(text, STRONG)) {
    const word = wholeWord(text, match.index, match.index + match[0].length);
    if (!/^\[|postcodes?$/i.test(word) && !isRanked(text, match.index, match.index + match[0].length, word))
      collect(text, masked, match.index + match[0].length, word, true, found);
  }
  for (const match of zoekAlle(text, WEAK))
    collect(text, masked, match.index + match[0].length, match[0], false, found);
  return found;
}

function collect(text: string, masked: string, from: number, word: string, strong: boolean, found: Kandidaat[]): void {
  CONNECTION.lastIndex = from;
  let at = from + (CONNECTION.exec(text)?.[0].length ?? 0);
  for (let count = 0; count < 10; count++) {
    VALUE.lastIndex = at;
    const form = VALUE.exec(text)?.[0];
    if (!form || SMALL_WORDS.test(form)) return;
    const value = dropQuantity(text, at, form);
    if (value && !isPublic(text, masked, at, value, strong))
      found.push(candidate(at, at + value.length, word, digitsOf(value).length));
    NEXT.lastIndex = at + form.length;
    const next = NEXT.exec(text);
    if (!next) return;
    at = NEXT.lastIndex;
  }
}

/** `klant 12 34 jaar`: the last number counts something. */
function dropQuantity(text: string, start: number, form: string): string {
  let value = form;
  while (/\d$/.test(value) && UNIT_AFTER.test(after(text, start + value.length, 24))) {
    const space = value.lastIndexOf(' ');
    if (space < 0) return digitsOf(value).length < 5 ? '' : value;
    value = value.slice(0, space);
  }
  return value;
}

function isPublic(text: string, masked: string, start: number, value: string, strong: boolean): boolean {
  const digit = start + value.search(/\d/);
  if (PUBLIC_NUMBERS.has(digitsOf(value)) || PUBLIC_NUMBERS.has(/\d+/.exec(value)?.[0] as string)) return true;
  // Behind a noun a date or year is just that; behind `nummer` even a year can be the number.
  return (
    !strong &&
    (isMasked(masked, digit) ||
      /^(?:19\d\d|20[0-4]\d)$/.test(value) ||
      /^\d+(?:e|de|ste)$/i.test(value) ||
      text[digit - 1] === '(')
  );
}

function candidate(start: number, end: number, word: string, digits: number): Kandidaat {
  const kind = KINDS.find(([, regex]) => regex.test(word));
  return {
    start,
    end,
    soort: kind?.[0] ?? 'nummer',
    klasse: kind && digits >= 6 ? 'direct' : 'twijfel',
    uitleg: 'Het woord ervoor zegt dat dit een nummer of code is. Het kan bij één persoon horen.',
  };
}

/** `nummer 1 was een verrassing`: who is counted, not where somebody lives. */
const isRanked = (text: string, start: number, end: number, word: string) =>
  /^(?:nummer|nr)$/i.test(word) &&
  /^ [1-9](?:, \d(?!\d)| (?:was|is|had|hadden|hebben|heb|komt|kwam|werd|wordt)(?!\p{L}))/iu.test(
    text.slice(end, end + 14),
  ) &&
  !/(?<!\p{L})(?:op|van|bij|naast|huis|straat|laan|weg|kamer|bed) $/iu.test(text.slice(Math.max(0, start - 8), start));

function wholeWord(text: string, start: number, end: number): string {
  let from = start;
  while (from > 0 && end - from < 40 && /[\p{L}\p{M}\d[-]/u.test(text[from - 1] as string)) from--;
  return text.slice(from, end);
}
