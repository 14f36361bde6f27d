import { digitsOf } from './context.ts';
import { GETAL } from './getal.ts';
import { heeftSpoor, zoekBijSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import type { Kandidaat } from './types.ts';
import { zoekAlle } from './zoek.ts';

const DEEL = `(?:(?:dubbel|twee keer|drie keer) (?:nul|${GETAL})|nul\\d?|\\p{L}{0,5}honderd(?:en)?(?:${GETAL})?|${GETAL})`;
/** What somebody says between the digits. */
const TUSSEN =
  '(?:(?:, ?| ?- ?|[. ])(?:(?:eh|euh|uh|en dan|en|streepje|koppelteken|punt|komma|schuine streep|slash|plus|spatie)[ ,]{1,2}){0,2})';
const END = '(?![\\p{L}\\d])';
const NUL = spoor(/(?<!\p{L})nul/iu);
const GENUMMERD = spoor(
  /(?:nummer|kenmerk|code)(?!\p{L})|(?<!\p{L})(?:kenteken|nummerbord|nummerplaat|nr|kamer|hut|cel|bsn)(?!\p{L})/iu,
);
/** `nul zes zeven twee dubbel nul een …` */
const ROW = new RegExp(`(?<![\\p{L}\\d])${DEEL}(?:${TUSSEN}${DEEL}){4,24}${END}`, 'giu');
const TEKEN = `(?:${DEEL}|\\p{L})${END}`;
const VALUE = new RegExp(`${TEKEN}(?:${TUSSEN}${TEKEN}){0,16}`, 'iuy');
const CUE =
  /(?<![\p{L}\d[])(?:(?:[\p{L}-]{0,20}(?:nummer|code)|kenteken|nummerbord|nummerplaat|nr\.?|kamer|hut|cel|bsn)(?:(?: is| was|:| =)? (?:eh |euh |uh )?))/giu;
const PLEK = /^(?:kamer|hut|cel)/i;
const FIRST = new RegExp(`^${GETAL}`, 'iu');
const LOOSE = /^[\p{L}](?![\p{L}\d])/u;
/** `woensdag nummer tweehonderdtwaalf` counts days. */
const COUNTS = /(?:dag|keer|brief|poging|sollicitatie|afwijzing|plaats|groep|week|maand) $/iu;
const UITLEG = 'Dit is een nummer dat iemand hardop zei. Het kan bij één persoon horen.';

const nummer = (start: number, end: number, soort: 'telefoon' | 'nummer' | 'kenteken'): Kandidaat => ({
  start,
  end,
  soort,
  klasse: 'twijfel',
  uitleg: UITLEG,
});

/** Numbers said aloud and written down word by word. */
export function findGesproken(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  if (heeftSpoor(text, NUL))
    for (const match of zoekAlle(text, ROW))
      if (/(?<!\p{L})nul/iu.test(match[0]) && /\p{L}{3}/u.test(match[0]))
        found.push(nummer(match.index, match.index + match[0].length, /^nul/i.test(match[0]) ? 'telefoon' : 'nummer'));
  for (const match of zoekBijSpoor(text, CUE, GENUMMERD, 20)) {
    const start = match.index + match[0].length;
    VALUE.lastIndex = start;
    const form = VALUE.exec(text)?.[0].replace(/(?:[ ,.-]+(?:en|punt|komma|plus))?[ ,.-]*$/iu, '');
    if (form && isSaid(form, match[0]) && !COUNTS.test(text.slice(Math.max(0, match.index - 14), match.index)))
      found.push(
        nummer(start, start + form.length, /^(?:kenteken|nummerb|nummerp)/i.test(match[0]) ? 'kenteken' : 'nummer'),
      );
  }
  return found;
}

/** `nummer een` is the best; `nummer eenentwintig` is a house. What is written in digits is found elsewhere. */
function isSaid(form: string, cue: string): boolean {
  if (!/\p{L}/u.test(form) || /^\d/.test(form)) return false;
  const parts = form.split(/[ ,.-]+/);
  if (parts.length > 2)
    return parts.some((part) => FIRST.test(part)) && parts.filter((part) => part.length < 3).length < parts.length;
  if (LOOSE.test(form)) return false;
  return parts.length > 1 || (parts[0] as string).length > (PLEK.test(cue) ? 7 : 5);
}

const STATED =
  /(?<![\p{L}\d[])(?:[\p{L}-]{0,20}(?:nummer|kenmerk|code)|kamer)(?: [\p{L}’']{1,12}){1,7}[,:?] ?(?:het is |dat is )?(\d{1,3}\.\d{1,3}|\d{3,8})(?![\p{L}\d]|[.,:]\d)/giu;

/** `het nummer stond er vanboven, 4127`: the number comes later in the sentence. */
export const findGenoemd = (text: string): Kandidaat[] =>
  [...zoekBijSpoor(text, STATED, GENUMMERD, 20)]
    .filter(([, form]) => !/^(?:19|20)\d\d$/.test(form as string) && digitsOf(form as string).length > 1)
    .map((match) => {
      const end = match.index + match[0].length;
      return nummer(end - (match[1] as string).length, end, 'nummer');
    });
