import { GETAL } from './getal.ts';
import { heeftSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import { TLDS } from './tld.ts';
import type { Kandidaat } from './types.ts';
import { zoekAlle } from './zoek.ts';

const ANCHOR =
  /@|[([{<] {0,2}(?:at|@|apen?staart(?:je)?) {0,2}[)\]}>]|(?<!\p{L})apen?staart(?:je)?(?!\p{L})|(?<=[\p{L}\d] ?)(?<!\p{L})at(?= [\p{L}\d])/giu;
const AT = spoor(/(?<!\p{L})(?:at|apen?staart(?:je)?)(?!\p{L})/iu);
const LOCAL = /^[\p{L}\p{M}\d._%+'&-]$/u;
const SPELLED_DOT_BEFORE =
  /(?: ?[([{<] ?(?:punt|dot) ?[)\]}>] ?| (?:punt|dot|(?:liggend |laag )?streepje|underscore|koppelteken)(?: (?:de|van|van de|van der|van den|den|der|el|ter))? )$/i;
const DOMAIN =
  /[\p{L}\d][\p{L}\p{M}\d-]{0,62}(?:(?:\.| {0,2}[([{<] {0,2}(?:dot|punt|\.) {0,2}[)\]}>] {0,2}| {1,2}(?:dot|punt) {1,2}(?=[a-z]{2,12}(?!\p{L}))| ?\. ?(?=(?:nl|com|org)(?!\p{L}))|,(?=(?:nl|com|org|be)(?!\p{L})))[\p{L}\d][\p{L}\p{M}\d-]{0,62}){0,6}/iuy;
const PROVIDERS = new Set(
  'gmail googlemail hotmail outlook live ziggo kpnmail planet home xs4all icloud yahoo casema upcmail msn protonmail proton telfort hetnet chello quicknet tele2 zonnet'.split(
    ' ',
  ),
);
const MAX_LOCAL = 64;
const SPOKEN_NUMBER = new RegExp(`^${GETAL}$`, 'iu');

export function findEmail(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  if (!text.includes('@') && !heeftSpoor(text, AT)) return found;
  for (const match of zoekAlle(text, ANCHOR)) {
    const span = readAround(text, match.index, match.index + match[0].length, match[0]);
    if (!span) continue;
    found.push({
      ...span,
      soort: 'email',
      klasse: 'direct',
      uitleg: 'Dit is een e-mailadres. Daarmee is iemand te bereiken, en vaak staat de naam erin.',
    });
  }
  return found;
}

function readAround(text: string, from: number, to: number, anchor: string) {
  const left = skipSpaces(text, from, -1);
  const right = skipSpaces(text, to, 1);
  const spaced = left < from || right > to;
  const sign = anchor === '@';
  DOMAIN.lastIndex = right;
  const domain = DOMAIN.exec(text)?.[0];
  if (!domain || !isBelievable(domain, sign && !spaced, /^[([{<]/.test(anchor))) return null;
  const start = readLocal(text, left, !sign || spaced);
  if (start === left) return null;
  if (!/\p{L}/u.test(domain) && !/\p{L}/u.test(text.slice(start, left))) return null;
  return { start, end: right + domain.length };
}

/** The plainer the sign, the less the domain has to prove; `at` and `apenstaartje` are also words. */
function isBelievable(domain: string, plain: boolean, bracketed: boolean): boolean {
  if (plain) return true;
  const labels = domain.toLowerCase().split(/[^\p{L}\p{M}\d-]+(?:(?:punt|dot)[^\p{L}\d]+)?/u);
  if (labels.length > 1 && TLDS.has(labels.at(-1) as string)) return true;
  return PROVIDERS.has(labels[0] as string) || (bracketed && /^[\p{L}\d]/u.test(domain));
}

function skipSpaces(text: string, index: number, step: 1 | -1): number {
  let i = index;
  const at = () => text[step === 1 ? i : i - 1];
  while (Math.abs(i - index) < 2 && at() === ' ') i += step;
  return i;
}

function readLocal(text: string, end: number, spelled: boolean): number {
  let start = end;
  while (start > 0 && end - start < MAX_LOCAL) {
    if (LOCAL.test(text[start - 1] as string)) start--;
    else if (spelled && isSpokenNumber(text, start, end)) start--;
    else {
      const dot = spelled && start < end ? SPELLED_DOT_BEFORE.exec(text.slice(Math.max(0, start - 28), start)) : null;
      if (!dot) break;
      start -= dot[0].length;
    }
  }
  while (start < end && /^[.'&%+-]$/.test(text[start] as string)) start++;
  return start;
}

/** `mimi punt kasan vierendertig apenstaartje`: a number that was said belongs to the word before it. */
function isSpokenNumber(text: string, start: number, end: number): boolean {
  if (text[start - 1] !== ' ') return false;
  const word = /^[\p{L}\d]+(?= |$)/u.exec(text.slice(start, end))?.[0] ?? '';
  return (
    SPOKEN_NUMBER.test(word) &&
    /\p{L}$/u.test(text.slice(0, start - 1)) &&
    !/(?<!\p{L})(?:is|op|naar|via|punt|dot|streepje|underscore|koppelteken)$/iu.test(
      text.slice(Math.max(0, start - 6), start - 1),
    )
  );
}

/** One form for one address, spelled out or not. */
export function normaliseEmail(form: string): string {
  return form
    .toLowerCase()
    .replace(/[([{<] *(?:at|@|apen?staart(?:je)?) *[)\]}>]| (?:at|apen?staart(?:je)?) /g, '@')
    .replace(/[([{<] *(?:dot|punt|\.) *[)\]}>]| (?:dot|punt) /g, '.')
    .replace(/ /g, '');
}
