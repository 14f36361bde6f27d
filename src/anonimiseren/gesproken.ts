import { digitsOf } from './context.ts';
import { GETAL } from './getal.ts';
import { zoekBijSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import type { Kandidaat } from './types.ts';
import { zoekAlle } from './zoek.ts';

const DEEL = `(?:(?:dubbel|(?:twee|drie|vier|vijf|zes|zeven) (?:keer|maal)(?: een)?) (?:nul|${GETAL})|\\d{4}(?!\\d)|\\p{L}{2,12}(?:tig|tich|teg)|nul\\d?|\\p{L}{0,5}honderd(?:en)?(?:${GETAL})?|${GETAL})`;
/** What somebody says between the digits. */
const TUSSEN =
  '(?:(?:, ?| ?- ?|[. ])(?:(?:eh|euh|uh|en dan|en|streepje|koppelteken|punt|komma|schuine streep|slash|plus|spatie)[ ,]{1,2}){0,2})';
const END = '(?![\\p{L}\\d])';
const GENUMMERD = spoor(
  /(?:nummer|kenmerk|code)(?!\p{L})|(?<!\p{L})(?:kenteken|nummerbord|nummerplaat|nr|kamer|hut|cel|bed|lidmaatschap|huis|flat|standplaats|bsn)(?!\p{L})/iu,
);
/** `nul zes zeven twee dubbel nul een …` */
const ROW = new RegExp(`(?<![\\p{L}\\d])${DEEL}(?:${TUSSEN}${DEEL}){4,24}${END}`, 'giu');
/** `de v van victor`, `de e`: a letter, spelled. */
const LETTER = '(?:de )?\\p{L}(?: van (?:de )?\\p{L}{3,12})?';
const SPOKEN_START = /(?<!\p{L})nul|(?<![\p{L}\d])06 \p{L}{3}/iu;
const TEKEN = `(?:(?:de )?${DEEL}|${LETTER})${END}`;
const VALUE = new RegExp(`${TEKEN}(?:${TUSSEN}${TEKEN}){0,16}`, 'iuy');
const CUE =
  /(?<![\p{L}\d[])(?:(?:[\p{L}-]{0,20}(?:nummer|code)|kenteken|nummerbord|nummerplaat|nr\.?|kamer|hut|cel|bed|lidmaatschap|huis|flat|standplaats|bsn)(?:(?: is| was|:| =)? (?:eh |euh |uh )?))/giu;
const PLEK = /^(?:kamer|hut|cel|huis|flat)/i;
const BED = /^(?:bed|standplaats)/i;
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
  if (SPOKEN_START.test(text))
    for (const match of zoekAlle(text, ROW))
      if (SPOKEN_START.test(match[0]) && /\p{L}{3}/u.test(match[0]))
        found.push(
          nummer(match.index, match.index + match[0].length, /^(?:nul|06)/i.test(match[0]) ? 'telefoon' : 'nummer'),
        );
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
  return parts.length > 1 || (parts[0] as string).length > (PLEK.test(cue) ? 7 : BED.test(cue) ? 2 : 5);
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
