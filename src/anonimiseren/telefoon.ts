import { digitsOf } from './context.ts';
import { PUBLIC_NUMBERS } from './publiek.ts';
import type { Kandidaat, Span } from './types.ts';
import { cijfersIn, zoekAlle, zoekBij } from './zoek.ts';

const START =
  /(?<![\p{L}\d+]|\d[.,-])\(?(?:\+ ?(?=\d)|00(?=[ .-]?[1-9])|0(?=[ ()./=_~*•·–-]{0,3}\d)|o(?=6[ ()./=_~*•·–-]{0,3}\d))/giu;
const WITHOUT_PLUS = /(?<![\p{L}\d]|\d[ .,/-])31[ -]?6(?:[ -]?\d){8}(?!\d)/gu;
const CITY_DESK = /(?<![\p{L}\d]|\d[ .,/-])14[ -]?0\d{1,3}(?![\d\p{L}]|[./-]\d)/gu;
const SEPARATOR = /^[ ()./=_~*•·–-]$/;
export const TELEFOON_CUE =
  /(?<![\p{L}\d[])(?:tel|telefoon|mobiel|mobieltje|gsm|bel|belde|bellen|app|appen|whatsapp|sms|fax)(?:[ -]?(?:nummer|nr))?(?!\p{L})[^\d\n]{0,20}$/iu;

// Area codes as in the public numbering plan; behind them the rest of the ten digits.
const LANDLINE =
  /^0(?:1(?:[035]\d|1[13-578]|6[124-8]|7[24]|8[0-467])|2(?:[0346]\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7\d\d)\d{6}$/;
const COMPANY = /^0(?:8[4578]|91)\d{7}$/;
const MOBILE = /^06\d{8}$/;
const SERVICE = /^0(?:800|90[0269])(?:\d{4}|\d{7})$/;

const isDutchNumber = (digits: string) =>
  MOBILE.test(digits) || LANDLINE.test(digits) || COMPANY.test(digits) || SERVICE.test(digits);

interface Row {
  /** The digits, `o` read as zero. */
  digits: string;
  /** Where each digit ends. */
  ends: number[];
  /** The digit is the last of its group: no digit touches it on the right. */
  closes: boolean[];
}

/** Expects everyday numbers masked. Public numbers come back apart: they must not be found by any other rule either. */
export function findTelefoon(masked: string): { found: Kandidaat[]; publiek: Span[] } {
  const found: Kandidaat[] = [];
  const publiek: Span[] = [];
  for (const match of zoekAlle(masked, CITY_DESK))
    publiek.push({ start: match.index, end: match.index + match[0].length });
  for (const match of zoekAlle(masked, WITHOUT_PLUS)) found.push(candidate(match.index, match.index + match[0].length));
  let done = 0;
  for (const match of zoekBij(masked, START, cijfersIn(masked), 4)) {
    if (match.index < done) continue;
    const hit = readNumber(masked, match);
    if (!hit) continue;
    done = hit.end;
    if (hit.publiek) publiek.push(hit);
    else found.push(hit.kandidaat);
  }
  return { found, publiek };
}

function readNumber(masked: string, match: RegExpExecArray) {
  const prefix = match[0];
  // An opening bracket belongs to the number only when it is closed inside it.
  const open = prefix.startsWith('(');
  const start =
    open && !/^[^()]{0,8}\)/.test(masked.slice(match.index + 1, match.index + 11)) ? match.index + 1 : match.index;
  const international = /\+|00/.test(prefix);
  const row = readRow(masked, match.index + prefix.length);
  const hit = international ? matchInternational(row) : matchNational({ ...row, digits: `0${row.digits}` }, 1);
  if (!hit) return null;
  const end = row.ends[hit.count - 1] as number;
  return {
    start,
    end,
    publiek: PUBLIC_NUMBERS.has(hit.number),
    kandidaat: candidate(start, end, hit.number, hit.sure),
  };
}

function readRow(text: string, from: number): Row {
  const row: Row = { digits: '', ends: [], closes: [] };
  let gap = 0;
  for (let i = from; i < text.length && row.digits.length < 16; i++) {
    const char = text[i] as string;
    const digit = /[oO]/.test(char) && isZero(text, i) ? '0' : char;
    if (digit >= '0' && digit <= '9') {
      row.digits += digit;
      row.ends.push(i + 1);
      row.closes.push(!/[\doO]/.test(text[i + 1] ?? ''));
      gap = 0;
    } else if (!SEPARATOR.test(char) || ++gap > 3) break;
  }
  return row;
}

/** `o6 12 34 o9`: the letter between digits. */
const isZero = (text: string, i: number) => /[\d ./-]/.test(text[i - 1] ?? '') && /\d/.test(text[i + 1] ?? '');

interface Hit {
  number: string;
  /** How many digits of the row it takes. */
  count: number;
  sure: boolean;
}

/** `lead` digits of the number were read before the row began. */
function matchNational(row: Row, lead: number): Hit | null {
  const closesAt = (length: number) => row.closes[length - lead - 1] === true;
  // No area code has two digits; court files do begin like that: 05/…
  if (closesAt(2) && !closesAt(3) && !row.digits.startsWith('06')) return null;
  for (const length of [8, 10, 11]) {
    const number = row.digits.slice(0, length);
    if (number.length === length && closesAt(length) && isDutchNumber(number))
      return { number, count: length - lead, sure: true };
  }
  if (!row.digits.startsWith('06')) return null;
  // A slip of the finger: one or two digits too few, or one too many.
  for (const length of [11, 9, 8]) {
    if (row.digits.length === length && closesAt(length))
      return { number: row.digits, count: length - lead, sure: false };
  }
  return null;
}

function matchInternational(row: Row): Hit | null {
  if (row.digits.startsWith('31')) {
    const zero = row.digits[2] === '0' ? 1 : 0;
    const lead = 1 - 2 - zero;
    const hit = matchNational({ ...row, digits: `0${row.digits.slice(2 + zero)}` }, lead);
    if (hit) return hit;
  }
  const count = row.closes.lastIndexOf(true) + 1;
  return count >= 8 ? { number: `+${row.digits.slice(0, count)}`, count, sure: true } : null;
}

function candidate(start: number, end: number, number = '', sure = true): Kandidaat {
  if (SERVICE.test(number)) {
    const uitleg =
      'Dit is een servicenummer dat niet op de lijst van openbare nummers staat. Kijk of het naar een kleine organisatie wijst.';
    return { start, end, soort: 'telefoon', klasse: 'twijfel', uitleg };
  }
  const uitleg = sure
    ? 'Dit is een telefoonnummer. Daarmee is iemand te bereiken en te herkennen.'
    : 'Dit lijkt op een mobiel nummer met een typfout. Ook dan kan het iemand aanwijzen.';
  return { start, end, soort: 'telefoon', klasse: sure ? 'direct' : 'twijfel', uitleg };
}

/** One form for one number: `+31 (0)6` and `06` are the same. */
export function normaliseTelefoon(form: string): string {
  const digits = digitsOf(form.replace(/o/gi, '0'));
  if (/^\(?(?:\+|00)|^31/.test(form)) return digits.replace(/^0{2}/, '').replace(/^310?/, '0');
  return digits;
}
