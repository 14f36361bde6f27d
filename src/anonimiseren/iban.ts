import { isIban } from './checksums.ts';
import { before } from './context.ts';
import type { Kandidaat } from './types.ts';
import { cijfersIn, zoekAlle, zoekBij } from './zoek.ts';

const DUTCH = /(?<![\p{L}\d])nl[ .-]{0,2}\d[ .-]?\d(?:[ .-]{0,2}[a-z]){4}(?:[ .-]{0,2}\d){7,12}(?!\d)/giu;
const FOREIGN_START = /(?<![\p{L}\d])[a-z]{2}\d{2}(?=[ .-]?[a-z\d])/giu;
export const IBAN_CUE =
  /(?<![\p{L}\d[])(?:iban|(?:bank|giro|spaar)?rekening|giro)(?:[ -]?(?:nummer|nr))?(?!\p{L})[^\d\n]{0,20}$/iu;

const LENGTHS: Record<string, number> = Object.fromEntries(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 ' +
    'GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 ' +
    'MK19 MR27 MT31 MU30 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TN24 TR26 UA29 VA22 VG24 XK20'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

export function findIban(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (start: number, end: number, valid: boolean) =>
    found.push({
      start,
      end,
      soort: 'iban',
      klasse: 'direct',
      uitleg: valid
        ? 'Dit is een geldig rekeningnummer. Dat hoort bij één persoon of organisatie.'
        : 'Dit lijkt op een rekeningnummer. Het klopt niet helemaal, maar een typfout kan nog steeds iemand aanwijzen.',
    });
  for (const match of zoekAlle(text, DUTCH)) {
    add(match.index, match.index + match[0].length, isIban(match[0].replace(/[^a-z\d]/gi, '')));
  }
  for (const match of zoekBij(text, FOREIGN_START, cijfersIn(text), 2)) {
    const length = LENGTHS[match[0].slice(0, 2).toUpperCase()];
    if (!length) continue;
    const read = readCompact(text, match.index, length);
    if (!read) continue;
    const valid = isIban(read.compact);
    // Without a right checksum only groups of digits or a word about the account make it one.
    if (valid || /^\d+$/.test(read.compact.slice(4)) || IBAN_CUE.test(before(text, match.index, 60)))
      add(match.index, read.end, valid);
  }
  return found;
}

/** The next `length` letters and digits, one separator between them at most, up to the end of a word. */
function readCompact(text: string, start: number, length: number): { compact: string; end: number } | null {
  let compact = '';
  let end = start;
  for (let i = start; compact.length < length; i++) {
    const char = text[i] ?? '';
    if (/^[a-z\d]$/i.test(char)) {
      compact += char;
      end = i + 1;
    } else if (!/^[ .-]$/.test(char) || i > end) return null;
  }
  return /^[\p{L}\d]/u.test(text.slice(end, end + 1)) ? null : { compact, end };
}
