import { UNIT_AFTER } from './context.ts';
import { MAAND } from './getal.ts';
import type { Kandidaat } from './types.ts';
import { cijfersIn, plekkenVan, zoekBij } from './zoek.ts';

const NUMBER = '(\\d{1,4}(?:[ -]?(?:[a-h](?!\\p{L})|bis|hs|huis|I{1,3}(?!\\p{L}))|-\\d{1,3})?)';
const NO_UNIT = `(?![\\p{L}\\d]|[.,:/=-]\\d| ?(?:${MAAND}(?!\\p{L})|dagen|weken|jarige|hoog|van de|bij|procent|verschillende|plekken|en een half))`;
const WHO =
  'wij|we|ik|hij|zij|ze|jij|je|opa|oma|buur(?:man|vrouw)?|buren|tante|oom|moeder|vader|broer|zus|vrouw|man|ex|familie|mensen';
const LIVES =
  '(?:woon|woont|wonen|woonde|woonden|wont|wone|ingeschreven|aangebeld|aanbellen|aan te bellen|aanklopte|aankloppen|klop|klopte|klopt|belde aan|bel aan|portiek|huis|flat|bewoners?|overburen|overbuurman|overbuurvrouw)';
const FROM = '(?:op|bij|van(?= \\d{3}))(?: (?:nummer|nr\\.?|no\\.?))?';
/** `ik woon op 114`, `klop op 73`, `een buurman, op 221`: who lives or knocks there. */
const LIVING = new RegExp(
  `(?<!\\p{L})(?:${LIVES}|buur(?:man|vrouw|meisje|jongen)|buren)(?:,? (?!om |tot |van af )\\p{L}{1,12}){0,3},? ${FROM} ${NUMBER}${NO_UNIT}`,
  'giu',
);
/** `opa op 3 wij op 11`, `mijn buurman op 116`: nobody is `op` a number but in a house. */
const SOMEBODY = new RegExp(
  `(?<!\\p{L})(?:${WHO}|\\p{Lu}\\p{Ll}{2,12}) op ${NUMBER}(?= ?(?:[,.;:!?()\\n]|$|(?:${WHO}|en|mijn|mn|me|was|is|die|heeft)(?!\\p{L})))`,
  'gu',
);
/** `wij op 11 mn oom cemal op 15`: and whoever comes next. */
const NEXT_DOOR = new RegExp(
  `(?<=(?<!\\p{L})op \\d{2,4},? (?:en )?(?:\\p{L}{2,12} ){1,3})op ${NUMBER}(?= ?(?:[,.;!?()\\n]|$))`,
  'giu',
);
/** `bij 41 aan te bellen`. */
const AT_DOOR = new RegExp(
  `(?<!\\p{L})(?:op|bij) ${NUMBER}(?=,? (?:de (?:over|onder|boven)?buren|de buur|woont|woonde|wonen|woonden|aan te bellen|aanbelde|aangebeld|aan te kloppen|aangeklopt|boven|beneden|achter)(?!\\p{L}))`,
  'giu',
);
const PLACE =
  '(?:kamer|koamer|barak|cel|hut|blok|zaal|tent|caravan|studio|container|huisje|appartement|unit|chalet|sta(?:an|nd)?plaats|ligplaats|bed|box|vak|graf|kluisje|locker|tuin|volkstuin|kast|perceel|kavel)';
/** `bed 31, 32 en 33`, `standplaats 17 en 18`. */
const SERIES = new RegExp(
  `(?<!\\p{L})${PLACE}(?:s|en|nummers?)? (\\d{1,4}[a-h]?(?:(?:, ?| en | of | t/m | tot en met | naar )\\d{1,4}[a-h]?(?!\\d|[.:,]\\d|\\p{L})){1,6})(?!\\p{L})`,
  'giu',
);
/** `time-outkamer 2`, `tuin 88`, `kast 0.14`, `casus C-0317`, `mijn pas 0417`. */
const KEYED =
  /(?<![\p{L}\d])(?:(?:\p{L}{2,12}-?){0,2}kamer|koamer|(?:volks)?tuin|kast|sta(?:an|nd)plaats|plek|ruimte|casus|pas|pasje|lidmaatschap|rolstoel|patnr|pat\.?|sleutel|kluis|postvak|loge|lokaal) ((?:[A-Z]{1,2}-?)?\d{1,2}\.\d{1,3}|[A-Z]{1,2}-\d{1,6}|\d{2,6}|(?<=kamer )\d)(?![\p{L}\d]|[.,:/-]\d)/giu;

/** `ik op 1, zij op 2` is who came first. */
const PRONOUN = /^(?:wij|we|ik|hij|zij|ze|jij|je|mensen) op \d$/;

/** Numbers of houses and places without the name of a street: whoever knows the street knows who lives there. */
export function findHuisnummers(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const digits = cijfersIn(text);
  if (digits.length === 0) return found;
  const places = plekkenVan(digits.map((index) => ({ index })));
  for (const [pattern, back] of [
    [LIVING, 80],
    [SOMEBODY, 22],
    [NEXT_DOOR, 4],
    [AT_DOOR, 5],
    [SERIES, 24],
    [KEYED, 36],
  ] as const)
    for (const match of zoekBij(text, pattern, places, back)) {
      const form = match[1] as string;
      const at = match[0].lastIndexOf(form);
      const end = match.index + at + form.length;
      if (/^\d$/.test(form) && PRONOUN.test(match[0])) continue;
      if (/^(?:19|20)\d\d$/.test(form) || UNIT_AFTER.test(text.slice(end, end + 24))) continue;
      found.push({
        start: match.index + at,
        end,
        soort: 'nummer',
        klasse: 'twijfel',
        uitleg: 'Dit is het nummer van een huis of plek. Daar woont of slaapt iemand.',
      });
    }
  return found;
}
