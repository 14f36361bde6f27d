import type { Kandidaat } from './types.ts';
import { cijfersIn, zoekAlle, zoekBij } from './zoek.ts';

const ROLL = '[fhjkr][aek] ?[zrt][ak] \\d{2}[-/. ]\\d{1,6}';
const FORMS = [
  new RegExp(
    `(?<![\\p{L}\\d])c ?/ ?\\d{2} ?/ ?\\d{2,6}(?:/\\d{1,6})?(?: ?[a-z](?![\\p{L}\\d]))?(?: ?[/-]? ?${ROLL})?(?![\\p{L}\\d])`,
    'giu',
  ),
  new RegExp(`(?<![\\p{L}\\d])${ROLL}(?![\\p{L}\\d])`, 'giu'),
  /(?<![\p{L}\d./-])\d{7,8} (?:cv|ej|ha|vz|uc|ae|vv|ea|bm|ov|mb|rp)(?: \d{2}[-/]\d{1,6}| verz)(?: ?\p{L}{1,4}(?!\p{L}))?(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])ecli:[a-z]{2}:[a-z]{1,8}:\d{4}:[a-z\d]{1,25}/giu,
  /(?<![\p{L}\d])(?:hr|awb|sgr|utr|ams|rot|hobo|arn|lee|bre|zwb)[ -]?\d{2}[/-]\d{1,6}(?![\p{L}\d])/giu,
];
// Letters and digits mixed, the letter O never: passports and identity cards.
const PASSPORT = /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu;

/** Case numbers of courts, and numbers of travel documents: letters and digits that the general rule would cut in pieces. */
export function findZaaknummer(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (match: RegExpExecArray, uitleg: string) =>
    found.push({ start: match.index, end: match.index + match[0].length, soort: 'nummer', klasse: 'twijfel', uitleg });
  for (const form of FORMS) {
    for (const match of zoekAlle(text, form))
      add(match, 'Dit lijkt op het nummer van een rechtszaak. Daarmee zijn de mensen in de zaak te vinden.');
  }
  for (const match of zoekBij(text, PASSPORT, cijfersIn(text), 8)) {
    if (/\d.*\d/.test(match[0])) add(match, 'Dit lijkt op het nummer van een paspoort of identiteitskaart.');
  }
  return found;
}
