import { before } from './context.ts';
import { vageDatum } from './datumvoorstel.ts';
import { GETAL, JAAR, MAAND, RANG } from './getal.ts';
import type { Kandidaat } from './types.ts';
import { plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const L = '(?<![\\p{L}\\d]|\\d[.,/-])';
const R = '(?![\\p{L}\\d])';
const WEEKDAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)';
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste|en|den|sten)?(?!\\d)|${RANG}|${GETAL})`;
const FULL_MONTH = MAAND.replace(/\|jan\\\..*$/, ')');
const FEAST =
  '(?:kerst(?:mis|avond|nacht|dag)?|(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|pasen|paasmorgen|paasmaandag|pinksteren|pinkstermaandag|hemelvaart(?:sdag)?|goede vrijdag|koningsdag|koninginnedag|bevrijdingsdag|sinterklaas(?:avond)?|pakjesavond|oud en nieuw|oudejaars(?:dag|avond|nacht)|oudjaar|nieuwjaarsdag|moederdag|vaderdag|suikerfeest|offerfeest|carnaval(?:s(?:maan|dins|zater|zon)dag)?|vastelaovend|maanfeest|chinees nieuwjaar|losar|lichtjesfeest|stille zaterdag|witte donderdag|paaszaterdag|jom kippoer|pesach|nieuwjaar|ramadan|keti koti|koningsnacht|valentijnsdag|allerzielen|allerheiligen|driekoningen|sint[- ]maarten|dodenherdenking|prinsjesdag|newroz|nowruz|divali|diwali|chanoeka|aswoensdag|palmzondag|sint[- ]jan|biddag|dankdag)';
const SEASON = '(?:(?:het )?(?:voorjaar|najaar)|(?:de )?(?:zomer|winter|herfst|lente))';

const regex = (source: string) => new RegExp(L + source + R, 'giu');
/** What a text must have before a pattern is worth a try. */
const CIJFERS = /\d ?[-/.] ?\d/;
const MAANDEN =
  /jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|dc[emb]{3}|fe[rb]|meert|moart|meai|joe[nl]i|oct|ok[ot]|des|etem/i;
const MAAND_BEGIN =
  / (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|des|dc|oct|oko|fer|fe|meert|moart|meai|joe[nl]i|set)/giu;
const JAREN = /(?:19|20)\d\d|['’]\d\d|duizend|negentien|twintig /i;

/** `als je op de 25e niet weet waar je heen moet`; a floor has a lower rank. */
const DAY_ALONE =
  /(?<=(?<!\p{L})(?:op|voor|vóór|tot|vanaf|na|sinds) de )(?:1\d|2\d|3[01])(?:e|ste|de)(?=[.,!?;)\n]|$| (?:van de maand|niet|was|is|kwam|moet|moest|heb|had|ga|ging|kreeg|werd|om|nog|komt|krijg)(?!\p{L}))/giu;

const PATTERNS: [pattern: RegExp, bits: number, nodig: RegExp][] = [
  [
    regex(
      `(?:${WEEKDAY}\\.? )?(?:0?[1-9]|[12]\\d|3[01]) ?([-/.]) ?(?:0?[1-9]|1[0-2]) ?\\1 ?(?:(?:19|20)\\d\\d|['’]?\\d\\d)`,
    ),
    9,
    CIJFERS,
  ],
  [regex('(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])'), 9, CIJFERS],
  [regex('(?:0?[1-9]|[12]\\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\\d\\d'), 9, /\d \d/],
  [
    regex(
      `(?:${WEEKDAY}\\.? )?(?:de )?(?:${DAY} (?:op|of|en|tot|t/m) (?:de )?)?${DAY} (?:of |en |tot |t/m |van (?:de maand )?)?${MAAND}(?:(?: ?|,? en wel (?:van het jaar |in ))${JAAR})?`,
    ),
    8,
    MAANDEN,
  ],
  [regex(`(?:begin |eind |half |medio )?${FULL_MONTH} (?:van )?${JAAR}`), 5, JAREN],
  [regex('(?:jan|febr?|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\\.? (?:van )?(?:19|20)\\d\\d'), 5, JAREN],
  [regex('(?:0?[1-9]|[12]\\d|3[01])[ .-](?:I|II|III|IV|V|VI|VII|VIII|IX|X|XI|XII)[ .-](?:19|20)\\d\\d'), 9, JAREN],
  [regex('(?:0?[1-9]|[12]\\d|3[01])(?:e|de|ste|en)? (?:dezer|deser|jongstleden|jl\\.)'), 7, /deser|dezer|jongst|jl\./i],
  [
    /(?<=(?<!\p{L})(?:ma|di|wo|do|vr|za|zo|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:brief|mail|bericht|afspraak|rapport|besluit|factuur|oproep|is|was|dat) van|op)\.? )(?:0?[1-9]|[12]\d|3[01])(?:[-/](?:0?[1-9]|1[0-2])|\.(?:0[1-9]|1[0-2]))(?![\p{L}\d/-]|[.:]\d)(?! ?(?:uur|euro|punten|procent|%))/giu,
    7,
    CIJFERS,
  ],
  [regex(`${FULL_MONTH} (?:tot|t/m|tot en met|en|-) ${FULL_MONTH} ${JAAR}`), 5, JAREN],
  [regex(`(?:0?[1-9]|1[0-2])[-/](?:19|20)\\d\\d`), 5, CIJFERS],
  [regex(`(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])`), 5, CIJFERS],
  [
    regex(
      `(?<!(?:vorige|deze|elke|per|volgende|afgelopen|die|iedere) )week \\d{1,2}(?: (?:van )?${JAAR})?(?! (?:euro|keer|uur|dagen|x)(?!\\p{L}))`,
    ),
    6,
    /week/i,
  ],
  [regex(`${FEAST} (?:van |in )?${JAAR}`), 8, JAREN],
  [regex(`${SEASON} (?:van )?${JAAR}`), 3, JAREN],
  [regex(`${WEEKDAY} (?:de )?(?:\\d{1,2}(?:e|de|ste)|${RANG})`), 7, /dag |(?:ma|di|wo|do|vr|za|zo)\.? \d/i],
  [
    /(?<=(?<!\p{L})(?:op|d\.d\.|dd\.?|datum:?|vanaf|per|sinds|tot) )(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\p{L}\d/-])/giu,
    8,
    CIJFERS,
  ],
  // As it is said: `geboren elf elf negentienachtenvijftig`.
  [
    new RegExp(
      `(?<=(?<!\\p{L})(?:geboren(?: op| den)?|geboortedatum(?: is)?|geboortedag(?: is)?) )${GETAL} ${GETAL} (?:negentien ?|tweeduizend ?(?:en )?)?${GETAL}(?![\\p{L}\\d])`,
      'giu',
    ),
    9,
    /geboren|geboorte/i,
  ],
  [DAY_ALONE, 5, /\d(?:e|ste|de)(?!\p{L})/iu],
];
const BIRTH =
  /(?:geboren|geb\.?|geboortedatum|geboorte|gebdat|geb\.dat\.?|geboortedag|verjaardag|jarig)(?: (?:is|was|op|te|in|den|ben ik|is mijn|dd\.?)| \p{Lu}[\p{L} -]{1,20},?)*[ :,(]*$/iu;
/** Behind a name in a file: `Hr. P. de Wit, 03-02-1951`. */
const BEHIND_NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?:, | \(|,? \*)$/u;
const OLD_DAY = /^\d{1,2}[-/.]\d{1,2}[-/.](?:19\d\d|200\d|['’]?[2-9]\d)$/;
const QUANTITY = /^(?:een|één) (?:mei|maart)$/i;

/** Dates that are more than a year: days, months, seasons and feasts with a year. A date of birth is direct. */
export function findDatums(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const asked = new Map<RegExp, boolean>();
  const isWorth = (nodig: RegExp) => {
    const before = asked.get(nodig) ?? nodig.test(text);
    asked.set(nodig, before);
    return before;
  };
  for (const [pattern, bits, nodig] of PATTERNS)
    for (const match of !isWorth(nodig)
      ? []
      : nodig === MAANDEN
        ? zoekBij(text, pattern, plekkenVan(zoekAlle(text, MAAND_BEGIN)), 45)
        : zoekAlle(text, pattern)) {
      if (QUANTITY.test(match[0])) continue;
      const start = match.index;
      const end = start + match[0].length;
      const lead = before(text, start, 50);
      if (
        BIRTH.test(lead) ||
        (OLD_DAY.test(match[0]) && BEHIND_NAME.test(lead)) ||
        /^[ )]{0,2}geboren/i.test(text.slice(end, end + 10))
      )
        found.push({
          start,
          end,
          soort: 'geboortedatum',
          klasse: 'direct',
          uitleg: 'Dit is een geboortedatum. Die hoort bij één persoon.',
        });
      else
        found.push({
          start,
          end,
          soort: 'datum',
          klasse: 'indirect',
          uitleg: 'Dit is een precieze datum. Wie erbij was, kan weten over wie dit gaat.',
          bits,
          voorstel: vageDatum(match[0]),
        });
    }
  return found;
}
