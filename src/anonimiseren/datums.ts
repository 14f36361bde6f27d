import { before } from './context.ts';
import { vageDatum } from './datumvoorstel.ts';
import { GETAL, JAAR, MAAND, RANG } from './getal.ts';
import type { Kandidaat } from './types.ts';
import { plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const L = '(?<![\\p{L}\\d]|\\d[.,/-])';
const R = '(?![\\p{L}\\d])';
const WEEKDAY = '(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)';
const DAY = `(?:(?:0?[1-9]|[12]\\d|3[01])(?:e|en|de|den|ste|sten)?(?!\\d)|${RANG}|${GETAL})`;
const FULL_MONTH = MAAND.replace(/\|jan.*$/, ')');
const FEAST =
  '(?:kerst(?:mis|avond|nacht|dag)?|(?:eerste|tweede|1e|2e) (?:kerst|paas|pinkster)dag|pasen|paasmorgen|paasmaandag|pinksteren|pinkstermaandag|hemelvaart(?:sdag)?|goede vrijdag|koningsdag|koninginnedag|bevrijdingsdag|sinterklaas(?:avond)?|pakjesavond|oud en nieuw|oudejaars(?:dag|avond|nacht)|oudjaar|nieuwjaarsdag|moederdag|vaderdag|suikerfeest|offerfeest|carnaval|ramadan|keti koti|koningsnacht|valentijnsdag|allerzielen|allerheiligen|driekoningen|sint[- ]maarten|dodenherdenking|prinsjesdag|newroz|nowruz|divali|diwali|chanoeka|aswoensdag|palmzondag|sint[- ]jan|biddag|dankdag)';
const SEASON = '(?:(?:het )?(?:voorjaar|najaar)|(?:de )?(?:zomer|winter|herfst|lente))';

const regex = (source: string) => new RegExp(L + source + R, 'giu');
/** What a text must have before a pattern is worth a try. */
const CIJFERS = /\d ?[-/.] ?\d/;
const MAANDEN = /jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|dc[emb]{3}/i;
const MAAND_BEGIN = / (?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/giu;
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
      `(?:${WEEKDAY}\\.? )?(?:de )?${DAY} (?:of |en |tot |t/m )?${MAAND}(?:(?: ?|,? en wel (?:van het jaar |in ))${JAAR})?`,
    ),
    8,
    MAANDEN,
  ],
  // `geboren op elf elf negentienachtenvijftig`
  [
    regex(
      `(?<=(?:geboren|geboortedatum|geb)(?: op| is| de)? )(?:${GETAL} ){2}(?:${JAAR}|\\d\\d|(?:\\p{L}{3,8}(?:en|ën))?(?:twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig))`,
    ),
    9,
    /geb/i,
  ],
  [regex(`(?:begin |eind |half |medio )?${FULL_MONTH} (?:van )?${JAAR}`), 5, JAREN],
  [regex(`${FULL_MONTH} (?:tot|t/m|tot en met|en|-) ${FULL_MONTH} ${JAAR}`), 5, JAREN],
  [regex(`(?:0?[1-9]|1[0-2])[-/](?:19|20)\\d\\d`), 5, CIJFERS],
  [regex(`(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])`), 5, CIJFERS],
  [regex(`week \\d{1,2}(?: (?:van )?${JAAR})?(?! (?:euro|keer|uur|dagen|x)(?!\\p{L}))`), 6, /week/i],
  [regex(`${FEAST} (?:van |in )?${JAAR}`), 8, JAREN],
  [regex(`${SEASON} (?:van )?${JAAR}`), 3, JAREN],
  [regex(`${WEEKDAY} (?:de )?(?:\\d{1,2}(?:e|de|ste)|${RANG})`), 7, /dag |(?:ma|di|wo|do|vr|za|zo)\.? \d/i],
  [
    /(?<=(?<!\p{L})(?:op|d\.d\.|dd\.?|datum:?|vanaf|per|sinds|tot) )(?:0?[1-9]|[12]\d|3[01])[-/](?:0?[1-9]|1[0-2])(?![\p{L}\d/-])/giu,
    8,
    CIJFERS,
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
