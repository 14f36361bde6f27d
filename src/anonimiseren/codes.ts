import { UNIT_AFTER } from './context.ts';
import type { Kandidaat } from './types.ts';
import { cijfersIn, zoekAlle, zoekBij } from './zoek.ts';

const ROOM =
  /(?<![\p{L}\d])(?:kamer|barak|cel|huis|hut|blok|zaal|tent|caravan|woonwagen|wooneenheid|studio|kajuit|container|portiek|perceel|kavel|huisje|appartement|unit|bungalow|chalet|staanplaats|ligplaats|stacaravan|bed|box|vak|graf|kluisje|locker)(?:nummer|nr\.?)?:? (?:nummer |nr\.? ?)?([a-z]?[ -]?\d{1,4}(?:[.-]\d{1,3})?[a-z]?|[a-z],? (?:nummer|nr\.?|rij) \d{1,4})(?![\p{L}\d]|[.,:]\d)/giu;
/** `buurvrouw 12`, `de buren van 31`: who lives there, by the number of the house. */
const NEIGHBOUR =
  /(?<![\p{L}\d])(?:(?:onder|boven|over|achter)?(?:buur(?:man|vrouw|jongen|meisje)|buren(?: (?:van|op|uit))?)|(?:familie|fam\.?|bewoners)(?: (?:van|op|uit))?)(?: (?:nummer|nr\.?|huis))? (\d{1,4}(?:-?[a-h])?)(?![\p{L}\d]|[.,:]\d| (?:jaar|keer|mensen|euro|jr|uur|dagen|weken|maanden)(?!\p{L}))/giu;
const LETTERS_FIRST =
  /(?<![\p{L}\d/.-])[A-Z]{1,4}-?\d{1,4}[-/]\d{1,4}(?:[-/]\d{1,4})?(?![\p{L}\d])|(?<![\p{L}\d/.-])(?:[A-Z]{2,4}-\d{3,8}|[A-Z]-\d{3,8})(?![\p{L}\d])/gu;
const DIGITS_FIRST = /(?<![\p{L}\d/.,-])\d{3,8}-[A-Z]{2,4}(?![\p{L}\d])/gu;
const SHIP =
  /(?<![\p{L}\d])(?:KW|UK|SCH|IJM|HD|TX|WR|ARM|YE|BR|ZK|LO|HA|OD|GO|TH|VLI|VD|MDV|ST|WK|WON|ZZ) ?\d{1,3}(?![\p{L}\d]|[.,:-]\d)/gu;
const MAC = /(?<![\p{L}\d:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\p{L}\d:])/giu;
const CAMEL = /(?<=^|\n)(?:\p{Lu}\p{Ll}{2,12}){2,4}\d{0,4}(?=\n| \||:|$)/gu;

/** Short codes that the rules for long numbers leave alone: rooms, mixed letters and digits, ships, devices. */
export function findCodes(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (start: number, end: number, soort: 'nummer' | 'account', uitleg: string) =>
    found.push({ start, end, soort, klasse: 'twijfel', uitleg });
  for (const match of zoekAlle(text, ROOM)) {
    const end = match.index + match[0].length;
    if (UNIT_AFTER.test(text.slice(end, end + 24)) || /^ (?:op|onder) de /i.test(text.slice(end, end + 9))) continue;
    add(
      end - (match[1] as string).length,
      end,
      'nummer',
      'Dit is het nummer van een kamer of plek. Daar woont of slaapt iemand.',
    );
  }
  for (const match of roomShapes(text, found))
    add(
      match.index,
      match.index + match[0].length,
      'nummer',
      'Dit is het nummer van een kamer of plek. Daar woont of slaapt iemand.',
    );
  for (const match of zoekAlle(text, NEIGHBOUR)) {
    const end = match.index + match[0].length;
    add(end - (match[1] as string).length, end, 'nummer', 'Dit is het nummer van een huis. Daar woont iemand.');
  }
  for (const pattern of [LETTERS_FIRST, DIGITS_FIRST, MAC])
    for (const match of pattern === MAC ? zoekAlle(text, MAC) : zoekBij(text, pattern, cijfersIn(text), 6))
      if (!/^(?:COVID|MBO|HBO|CAO|WW|A|N|E|B|H|S|M)-?\d{1,2}$|^SARS/.test(match[0]))
        add(match.index, match.index + match[0].length, 'nummer', 'Dit lijkt een code. Die kan bij één persoon horen.');
  for (const match of zoekAlle(text, SHIP))
    add(
      match.index,
      match.index + match[0].length,
      'nummer',
      'Dit lijkt het nummer van een schip. Wie erop voer, is te vinden.',
    );
  for (const match of zoekAlle(text, CAMEL))
    add(
      match.index,
      match.index + match[0].length,
      'account',
      'Dit is een naam van een account. Daarmee is iemand online te vinden.',
    );
  return found;
}

/** `kamer C-11`, and then `hij zit in C-14`. */
function roomShapes(text: string, rooms: readonly Kandidaat[]): Iterable<RegExpExecArray> {
  const lettered = rooms
    .map(({ start, end }) => /^([A-Z])-?\d{2,3}$/.exec(text.slice(start, end))?.[1])
    .filter(Boolean);
  if (lettered.length === 0) return [];
  return text.matchAll(new RegExp(`(?<![\\p{L}\\d-])[${lettered.join('')}]-?\\d{2,3}(?![\\p{L}\\d-])`, 'gu'));
}
