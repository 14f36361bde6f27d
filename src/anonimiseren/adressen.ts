import { PLAATSEN } from './data.ts';
import { fold } from './fold.ts';
import { GETAL } from './getal.ts';
import { inList } from './gewoon.ts';
import type { Kandidaat, Soort } from './types.ts';
import { cijfersIn, plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const END =
  '(?:straat|straatje|str|laan|laantje|weg|weggetje|plein|pleintje|gracht|kade|singel|dijk|dijkje|steeg|steegje|dreef|hof|hofje|plantsoen|pad|paadje|markt|baan|wal|ring|erf|burg|donk|brink|park|haven|boulevard|kwartier|einde|oord|rak|veld|velden|kamp|weide|akker|hoek|zoom|horst|berg|heuvel|wijk|polder|dam|sluis|brug|poort|hoven|gaarde|tuin|waard|nering|doorn|meent|diep|zijl|buurt|lo|loo|landen|land|oever|stee|werf|hoef|hoeve)';
const NUMBER =
  "(?:\\d{1,4}(?!\\d|[.,]\\d)(?:[ -]?(?:[a-h](?![\\p{L}'])|bis|hs|huis|boven|beneden|I{1,3}V?(?!\\p{L})|ii?i?(?!\\p{L})|\\d{1,4}(?![\\d.:-])|rood|zwart))?(?:-[A-Za-z\\d]{1,3}(?![\\p{L}\\d]))?)";
const AFTER_NAME = ',? (?:(?:op )?(?:huis)?(?:nummer|nr\\.?|no\\.?) ?)?';
const UNIT =
  '(?! ?(?:%|€|euro|jaar|jaren|uur|dagen|weken|maanden|keer|mensen|man|kinderen|meter|km|kilometer|minuten|jarige|e(?!\\p{L})|ste|de(?!\\p{L})|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))';
const CAPITAL = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]{0,30})";
const LINK =
  "(?:van de|van den|van der|van 't|van het|van|de|der|den|ter|ten|op de|aan de|in de|in het|bij de|het|'t|la|du|el|en)";

const WITH_NUMBER: RegExp[] = [
  // Karel de Grotelaan 410, Lange Nering 93-B, Laan van Meerdervoort 200.
  new RegExp(`(?<![\\p{L}\\d])${CAPITAL}(?: (?:${LINK} )?${CAPITAL}){0,3} ${NUMBER}${UNIT}`, 'gu'),
  new RegExp(
    `(?<![\\p{L}\\d])(?:\\p{L}[\\p{L}'’.-]{0,20} (?:van (?:de |den |der )?|de |ter )?){0,1}\\p{L}[\\p{L}\\p{M}'’-]{1,25}${END}${AFTER_NAME}${NUMBER}${UNIT}(?: ?\\d?-?(?:hoog|achter|beneden))?`,
    'giu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])\\p{L}[\\p{L}'’-]{2,25}(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|hof|plantsoen|pad)${AFTER_NAME}${GETAL}(?! (?:jaar|keer|uur|dagen|weken|maanden|mensen|kinderen|man|meter|kilometer|minuten|huizen|deuren|en|of|van))(?![\\p{L}\\d])`,
    'giu',
  ),
  // aan de oude ee nummer negentien
  new RegExp(
    `(?<=(?<!\\p{L})(?:aan|op) (?:de |het )|langskomen |adres is )\\p{L}{3,20}(?: \\p{L}{2,20})? (?:huis)?nummer (?:honderd(?:en)?)?${GETAL}(?![\\p{L}\\d])`,
    'giu',
  ),
  /(?<![\p{L}\d])(?:postbus|antwoordnummer|woonboot|ligplaats) \d{1,5}(?!\d)/giu,
];
/** A digit behind what the first two have before their number. */
const BEFORE_NUMBER = [/(?<=\p{Lu}[\p{L}\p{M}'’.-]{0,30} )\d/gu, new RegExp(`(?<=${END}${AFTER_NAME})\\d`, 'giu')];
const STREET_END = /(?:straat|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef|hof|plantsoen|pad),? /giu;
const IN_STREET = /[\p{L}'’\ud800-\udfff-]/u;
const SMALL_NUMBER = new RegExp(
  `(?<=(?<!\\p{L})(?:aan|op|in) )(?:de|het) \\p{L}[\\p{L}'-]{3,20}(?: \\p{L}{4,20})? ${NUMBER}(?= (?:in|te) \\p{L}|[,.\\n]|$)`,
  'giu',
);
const STREET_ONLY = new RegExp(
  `(?<=(?<!\\p{L})(?:aan de|op de|in de|van de|bij de|aan het|op het|naar de|aan|de|vanaf de) )(?:${CAPITAL} (?:${LINK} )?)?\\p{Lu}[\\p{L}\\p{M}'’-]{2,25}(?:straat|straatje|laan|laantje|weg|plein|gracht|kade|singel|steeg|dreef|plantsoen|dwarsstraat|boulevard|hof|dijk|markt|park|pad)(?![\\p{L}\\d])`,
  'gu',
);
/** `zei ik: "Dorpsstraat."` */
const CALLED_STREET =
  /(?<=["“«„][^\S\n]?|(?<!\p{L})(?:buurtapp|straat|adres|woonplaats|hoek|portiek|halte|naar|in|woon|uit|heet),? )\p{Lu}\p{Ll}{3,20}(?:straat|laan|plein|gracht|singel|kade|steeg|dreef|plantsoen)(?=[."”,;!?\n)]|$)/gu;
const SMALL_STREET =
  /(?<=(?<!\p{L})(?:aan de|op de|in de|bij de|naar de|langs de|vanaf de|van de|straat de|vd|aan het|op het) )(?!hoofdstraat|winkelstraat|dorpsstraat|snelweg|dwarsstraat|zijstraat|hoofdweg)\p{L}[\p{L}'-]{3,25}(?:straat|laan|gracht|singel|plein|steeg|dreef|plantsoen|weg|kade|dijk|hof|wal|werf|sgang|staat)(?!\p{L})/giu;
const NOT_STREET =
  /^(?:(?:nummer|kamer|groep|klas|week|afdeling|etage|verdieping|hoofdstuk|artikel|art|lid|fase|niveau|deel|bijlage|dag|ronde|lijn|bus|spoor|perron|halte|gate|unit|kavel|jaar|cao|schaal|team|versie|windows|covid|corona|in|op|rond|vanaf|sinds|voor|tot|na|om|circa|bijna|ongeveer|van|met|er|ik|wij|we|ze|zij|hij|maar|en|of|dat|dit|die|toen|nog|bel|maat|code|pagina|blz|npo|rtl|tv|radio|havo|vwo|mavo|vmbo|mbo|hbo|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|de|het|een|mijn|naar|bij|ruim|samen|zeker|nu|al|daar|hier|ook)\b)/i;
const NOT_STREET_WORD =
  /^(?:onderweg|halverwege|snelweg|straatweg|hoofdweg|vanwege|rechtstreekse|alleenweg|terugweg|omweg|uitweg|voorweg|huisweg|heenweg|levensweg|werkhof|kerkhof|fietspad|voetpad|zijstraat|hoofdstraat|winkelstraat|doodlopende straat|schoolplein|marktplein|stationsplein)/i;
const WAY = /(?:weg|kade|dijk|hof|wal|werf|gang|staat)$/;
const ENDS = new RegExp(`${END}$`, 'iu');

const LEAD =
  /^(?:(?:op|aan|in|van|naar|bij|over|de|het|ik|woon|woont|wonen|mijn|adres|is|en|te|vanaf|een|ons|onze|staat|was)\.? )+/;

/** A street with a number is direct; a street alone narrows down where somebody lives. */
export function findAdressen(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const [i, pattern] of WITH_NUMBER.entries())
    for (const match of i < 2
      ? matchNearDigits(text, pattern, BEFORE_NUMBER[i] as RegExp)
      : i === 2
        ? zoekBij(text, pattern, plekkenVan(zoekAlle(text, STREET_END)), 60, IN_STREET)
        : zoekAlle(text, pattern)) {
      const lead = Math.max(LEAD.exec(match[0])?.[0].length ?? 0, sentenceStart(match[0]));
      const name = match[0].replace(/,? (?:op )?(?:(?:huis)?(?:nummer|nr\.?|no\.?) ?)?\d.*$/, '');
      const last = name.split(' ').at(-1) as string;
      if (NOT_STREET.test(last) || (i === 1 && last.length < 6) || (i === 2 && NOT_STREET_WORD.test(match[0])))
        continue;
      if (!/\p{L}/u.test(match[0].slice(lead))) continue;
      const street = i > 1 || (ENDS.test(last) && last.length > 5);
      // `Jansen 12` is no address, unless something says so.
      if (
        !street &&
        !/(?<!\p{L})(?:\p{L}*adres:?|woon(?:t|de|ik)?|wonen|aan de|aan het|op de|op het|op|te|in|naar) $/iu.test(
          text.slice(Math.max(0, match.index - 12), match.index),
        ) &&
        !/^,? ?(?:\d{4} ?[A-Z]{2}|te |in \p{Lu}|\d+ hoog)/u.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 12),
        )
      )
        continue;
      found.push({
        start: match.index + lead,
        end: match.index + match[0].length,
        soort: 'adres',
        klasse: 'direct',
        uitleg: 'Dit is een adres. Daar woont of werkt iemand.',
      });
    }
  for (const match of zoekAlle(text, SMALL_NUMBER))
    if (!match[0].split(' ').some((word, i) => i > 0 && NOT_STREET.test(word)))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        soort: 'adres',
        klasse: 'direct',
        uitleg: 'Dit is een adres. Daar woont of werkt iemand.',
      });
  for (const pattern of [STREET_ONLY, CALLED_STREET, SMALL_STREET])
    for (const match of zoekAlle(text, pattern)) {
      // `op de snelweg`: what is in the dictionary is a kind of street.
      const place = /^ (?:in|te|IN|TE) (\p{L}{3,24})/u.exec(
        text.slice(match.index + match[0].length, match.index + match[0].length + 30),
      )?.[1];
      const inTown = place !== undefined && (/^\p{Lu}\p{Ll}/u.test(place) || PLAATSEN.has(fold(place)));
      const form = match[0].toLowerCase();
      if (
        pattern === SMALL_STREET &&
        ((NOT_STREET_WORD.test(form) && !(inTown && /plein$/.test(form))) ||
          (WAY.test(form) && !inTown && inList(form)))
      )
        continue;
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        soort: 'adres',
        klasse: 'indirect',
        uitleg: 'Dit lijkt een straat. Zo is te zien waar iemand woont of was.',
        bits: 12,
      });
    }
  return found;
}

interface Hit {
  index: number;
  0: string;
}
const BEFORE_DIGIT = 110;
const BEHIND_DIGIT = 40;

/** A dear pattern that ends in a number is tried only where there are digits. */
function matchNearDigits(text: string, pattern: RegExp, lead: RegExp): Hit[] {
  const hits: Hit[] = [];
  // Only where a digit stands behind what must come before it.
  const digits = Array.from(zoekAlle(text, lead), ({ index }) => index);
  if (digits.length === 0) return hits;
  let next = 0;
  let from = -1;
  let to = -1;
  const flush = () => {
    if (from < 0) return;
    while (digits[next] !== undefined && (digits[next] as number) < from) next++;
    if ((digits[next] ?? to) < to)
      for (const match of text.slice(from, to).matchAll(pattern)) hits.push({ index: from + match.index, 0: match[0] });
  };
  let before = -2;
  for (const index of cijfersIn(text)) {
    const starts = index > before + 1;
    before = index;
    if (!starts) continue;
    if (from < 0 || index - BEFORE_DIGIT > to) {
      flush();
      const edge = Math.max(0, to, index - BEFORE_DIGIT);
      // Not in the middle of a word.
      from = edge + Math.max(0, text.slice(edge, index).search(/(?<![\p{L}\d])/u));
    }
    to = Math.min(text.length, index + BEHIND_DIGIT);
  }
  flush();
  return hits;
}

/** In a text in capitals a street may seem to begin in the sentence before. */
const sentenceStart = (form: string) => /^.*\p{L}{5,}\. /u.exec(form)?.[0].length ?? 0;

const OPEN_KINDS: ReadonlySet<Soort> = new Set(['onbekend', 'plaats', 'adres']);
const NUMBER_BEHIND = new RegExp(`^ (?!(?:19|20)\\d\\d(?!\\d))${NUMBER}${UNIT}(?!\\p{L})`, 'iu');

/** A name that is nobody's, with a number behind it: `Zwanenveld 41-17`. */
export const withNumber = (text: string, rows: readonly Kandidaat[]): Kandidaat[] =>
  rows.flatMap((row) => {
    if (!OPEN_KINDS.has(row.soort)) return [];
    const number = NUMBER_BEHIND.exec(text.slice(row.end, row.end + 16))?.[0];
    if (!number) return [];
    return [
      {
        start: row.start,
        end: row.end + number.length,
        soort: 'adres' as const,
        klasse: 'direct' as const,
        uitleg: 'Dit is een adres. Daar woont of werkt iemand.',
      },
    ];
  });
