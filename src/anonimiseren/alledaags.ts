import { BSN_CUE } from './bsn.ts';
import { isBsn } from './checksums.ts';
import { after, before, CURRENCY_AFTER, CURRENCY_BEFORE, digitsOf, QUANTITY_BEFORE, UNIT_AFTER } from './context.ts';
import type { Span } from './types.ts';
import { zoekAlle } from './zoek.ts';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const YEAR = '(?:19\\d\\d|20[0-4]\\d)';
const START = '(?<![\\p{L}\\d]|[\\p{L}\\d][-/.,])';
const END = '(?![\\p{L}\\d]|[-/][\\p{L}\\d]|[.,]\\d)';
const MONTHS =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec';
const TIME_WORD = `in|sinds|vanaf|tot|begin|eind|einde|medio|half|rond|uit|van|voor|na|jaar|zomer|winter|herfst|lente|voorjaar|najaar|kerst|pasen|${MONTHS}`;

const pattern = (source: string) => new RegExp(START + source + END, 'giu');
const DATES = [
  pattern(`${DAY}([-/.])${MONTH}\\1(?:${YEAR}|\\d\\d)`),
  pattern(`${YEAR}([-/.])${MONTH}\\1${DAY}`),
  pattern(`${YEAR} ?[-/] ?${YEAR}`),
  pattern(`${YEAR}-${MONTH}`),
  pattern(`${MONTH}[-/.]${YEAR}`),
  pattern('(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?: ?u(?:ur)?)? ?- ?(?:[01]?\\d|2[0-4])[.:][0-5]\\d(?: ?u(?:ur)?)?'),
  // The clock behind a date is no continuation of it: 01-02-2019 10:30.
  pattern('(?:[01]?\\d|2[0-4]):[0-5]\\d(?::[0-5]\\d)?'),
];
const SPACED_DATE = new RegExp(`(?<![\\p{L}\\d]|\\d[-/., (])${DAY} ${MONTH} ${YEAR}(?![\\p{L}\\d]|[-/., ]\\d)`, 'giu');
const SCHOOL_YEAR = new RegExp(`${START}(${YEAR})[-/](\\d\\d)${END}`, 'giu');
const YEAR_AFTER_WORD = new RegExp(`(?<=(?<![\\p{L}\\d])(?:${TIME_WORD})\\.? )${YEAR}${END}`, 'giu');
const TIME_WORD_BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${TIME_WORD}|${MONTH}) $`, 'iu');
export const followsTimeWord = (text: string, index: number) => TIME_WORD_BEFORE.test(before(text, index, 12));

const QUANTITY = new RegExp(
  '(?<![\\p{L}\\d]|\\d[ ./-])[1-9]\\d{0,8}(?!\\d)(?:\\.\\d{3}(?!\\d)){0,4}(?: \\d{3}(?!\\d)){0,3}' +
    '(?: ?[-/] ?[1-9]\\d{0,8}(?!\\d)(?:\\.\\d{3}(?!\\d)){0,4})?(?![./-]\\d)',
  'giu',
);
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3})+$/;
const BLOOD_PRESSURE = /(?<!\p{L})bloeddruk(?: \p{L}{1,8}){0,3} $/iu;

/** Numbers everybody uses: dates, times, years, amounts and quantities. They are not numbers *of* somebody. */
export function findAlledaags(text: string): Span[] {
  const spans: Span[] = [];
  const add = (match: RegExpExecArray) => spans.push({ start: match.index, end: match.index + match[0].length });
  for (const regex of DATES) {
    // `06 12-05-2019` is a mobile number in odd groups before it is a date.
    for (const match of zoekAlle(text, regex)) if (!/(?<!\d)0\d{1,3} $/.test(before(text, match.index, 6))) add(match);
  }
  for (const match of zoekAlle(text, SPACED_DATE)) add(match);
  for (const match of zoekAlle(text, YEAR_AFTER_WORD)) add(match);
  for (const match of zoekAlle(text, SCHOOL_YEAR)) if ((Number(match[1]) + 1) % 100 === Number(match[2])) add(match);
  for (const match of zoekAlle(text, QUANTITY)) if (isQuantity(text, match.index, match[0])) add(match);
  return spans;
}

function isQuantity(text: string, start: number, form: string): boolean {
  const lead = before(text, start);
  const tail = after(text, start + form.length, 24);
  if (CURRENCY_BEFORE.test(lead) || CURRENCY_AFTER.test(tail)) return true;
  const decimals = /^,(?:\d{1,2}(?!\d)|-)/.test(tail);
  if (THOUSANDS.test(form) && (decimals || isRound(lead, form) || QUANTITY_BEFORE.test(lead))) return true;
  // A long row of digits without dots is more likely a number of somebody, whatever word follows it.
  if (!/\d{7}| /.test(form) && UNIT_AFTER.test(tail)) return true;
  return BLOOD_PRESSURE.test(lead);
}

/** `250.000`, but not the burgerservicenummer that happens to end like that. */
const isRound = (lead: string, form: string) => form.endsWith('.000') && !isBsn(digitsOf(form)) && !BSN_CUE.test(lead);
