import { isBsn } from './checksums.ts';
import { after, before, digitsOf } from './context.ts';
import type { Kandidaat } from './types.ts';
import { zoekAlle } from './zoek.ts';

const FORM = /(?<![\p{L}\d]|\d[.-])\d(?:[ .-]?\d){7,8}(?![\p{L}\d]|[.-]\d)/gu;
const OLD_BTW = /(?<![\p{L}\d])nl[ .-]?(\d(?:[ .]?\d){8})[ .-]?b[ .-]?\d{2}(?![\p{L}\d])/giu;
export const BSN_CUE =
  /(?<![\p{L}\d[])(?:bsn|burger ?service ?nummer|burger ?service|sofi)(?:[ -]?(?:nummer|nr))?(?!\p{L})[^\d\n]{0,20}$/iu;

/** Expects everyday numbers masked. A wrong checksum goes to the general rule for numbers, unless `bsn` stands before it. */
export function findBsn(masked: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const match of zoekAlle(masked, FORM)) {
    const [form] = match;
    const valid = isBsn(digitsOf(form));
    const cue = BSN_CUE.test(before(masked, match.index, 60));
    if (!cue && !(valid && isGroupedLikeBsn(form) && standsAlone(masked, match.index, form))) continue;
    found.push({
      start: match.index,
      end: match.index + form.length,
      soort: 'bsn',
      klasse: 'direct',
      uitleg: valid
        ? 'Dit is een geldig burgerservicenummer. Dat hoort bij één persoon.'
        : 'Er staat bij dat dit een burgerservicenummer is. Het klopt niet helemaal, maar een typfout kan nog steeds iemand aanwijzen.',
    });
  }
  for (const match of zoekAlle(masked, OLD_BTW)) {
    if (!isBsn(digitsOf(match[1] as string))) continue;
    const uitleg = 'Dit is een btw-nummer. In oude btw-nummers van zzp’ers zit het burgerservicenummer.';
    found.push({ start: match.index, end: match.index + match[0].length, soort: 'bsn', klasse: 'direct', uitleg });
  }
  return found;
}

/** Nine loose numbers in a row may pass the 11-test by chance; groups as people write them do not. */
function isGroupedLikeBsn(form: string): boolean {
  const groups = form.split(/[ .-]/).map((group) => group.length);
  if (groups.length > 1 && digitsOf(form).length < 9) return false;
  if (groups.length === 1 || groups.every((length) => length === 1)) return true;
  return groups.length <= 4 && groups.every((length) => length > 1 && length < 7);
}

/** Groups between other groups are a piece of something longer. */
const standsAlone = (text: string, start: number, form: string) =>
  !form.includes(' ') || !(/\d $/.test(before(text, start, 2)) || /^ \d/.test(after(text, start + form.length, 2)));
