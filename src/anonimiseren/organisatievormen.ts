import { inList, isGewoon } from './gewoon.ts';
import { follows, isAchternaam, isPlaats, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { LANDELIJK } from './organisatiewoorden.ts';
import { heeftSpoor, zoekBijSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import type { Span } from './types.ts';
import { plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const PREP = /^(?:in|op|bij|uit|van|naar|via|met)$/;
const KIND_AT_END =
  /^(\p{L}{3,14})(?:ziekenhuis|kliniek|college|lyceum|school|moskee|kerk|stichting|huis|fabriek|werf|hotel|theater|praktijk)$/u;
/** Compounds with a river or a saint; the dictionary takes them apart. */
const HOSPITAL =
  /^(?!kinder|streek|stads|veld|acade|dieren|dag|nood|regio|basis|poppen|militair|marine|gevangenis|top|ander|hart|oog|lucht)\p{L}{4,14}ziekenhuis$/u;
/** Said without a name: one hospital, one ministry. */
const ALLEDAAGS =
  /^(?:cao|abn|ing|kpn|nvt|tbs|pgb|vvd|sgp|ggd|ggz|ggzs|cjib|cbr|wlz|wmo|wsnp|bkr|ptss|adhd|gps|sms|mms|dvd|cd|tv|pc|wc|btw|bsn|vwo|mbo|hbo|svb|ns|ov|mri|ecg|hrt|lhbt|km|kg|mg|cm|mm|ml|str|pls|idd|vgm|mn|zn|dr|mr|drs|ps|vd|wk|mnd|jr|hr|nr|tm|blz|plz|nl|tcp|zmlk|vmbo|kvk|vnd|mss|ff|hm|pff|tja|zgn|msn|ttz|grr)$/;

/** Organisations in a text whose capitals say nothing, by the form of their name. Answers with the last word, or `i - 1`. */
export function endOfVorm(lezing: Lezing, i: number): number {
  const { woorden, modus } = lezing;
  const woord = woorden[i] as Woord;
  const none = i - 1;
  if (modus === 'normaal' || woord.bezet || woord.tussen !== ' ') return none;
  const form = woord.fold;
  const before = woorden[i - 1]?.fold ?? '';
  const earlier = woorden[i - 2]?.fold ?? '';
  // `het maasziekenhuis`
  if (form.length > 9 && /^(?:het|de|t|'t|een|op|in|bij|naar|van)$/.test(before)) {
    const head = KIND_AT_END.exec(form)?.[1];
    if (head && !isGewoon(form) && !isToegestaan(form) && !isTikfout(form)) return i;
  }
  if (HOSPITAL.test(form)) return i;
  // `in het martini`: only what is named after somebody stands behind `het`.
  if (
    before === 'het' &&
    PREP.test(earlier) &&
    form.length > 4 &&
    (isVoornaam(form) || isAchternaam(form)) &&
    !isToegestaan(form) &&
    !isPlaats(form) &&
    !inList(form)
  )
    return i;
  // `het stedelijk in …`: an adjective with nothing behind it.
  if (before === 'het' && /^(?:op|bij)$/.test(earlier) && /(?:lijk|isch)$/.test(form) && isAtEnd(woorden[i + 1]))
    return i;
  // `naar vnn`
  if (
    /^(?:naar|bij|via|van|door)$/.test(before) &&
    /^[bcdfghjklmnpqrstvwxz]{3,4}$/.test(form) &&
    !ALLEDAAGS.test(form) &&
    !LANDELIJK.has(form.toUpperCase()) &&
    !isToegestaan(form)
  )
    return i;
  return none;
}

const isAtEnd = (next: Woord | undefined) =>
  next === undefined ||
  !follows(next) ||
  /^(?:in|te|en|want|maar|waar|toen|omdat|is|was|zit|zat|heb|heeft)$/.test(next.fold);

const FIRM =
  /(?<!\p{L})(?:\p{L}{4,20} )?(?:van (?:de |den |der )?)?\p{L}{3,20} (?:en|&) (?:zonen|zoon|zn|dochters|co|partners|compagnon)(?!\p{L})/giu;
const AND_SONS = / (?:en|&) (?:zonen|zoon|zn|dochters|co|partners|compagnon)(?!\p{L})/giu;
const SONS = spoor(/(?<!\p{L})(?:zonen|zoon|zn|dochters|co|partners|compagnon)(?!\p{L})/iu);
const THE = /(?<=(?<!\p{L})(?:in|bij|van|met|band|groep) )the \p{L}{3,20}(?: \p{L}{3,20})?(?!\p{L})/giu;
const A_THE = spoor(/(?<!\p{L})the(?!\p{L})/iu);
const QUOTED_YEAR = /['’]\d\d/gu;
const SINCE = /(?<!\p{L})(?:(?:Centrum|[A-Z]{2,4}|S\.?V\.?|V\.?V\.?) )?\p{Lu}\p{Ll}{2,20} ?['’]\d\d(?![\p{L}\d])/gu;
const MONTH =
  /^(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|zomer|winter|herfst|lente|voorjaar|najaar|kerst|in|sinds|anno)/i;

/** `van hout en zonen`, `the black cockatoos`, `Centrum '45`. */
export function findFirmas(text: string): Span[] {
  const found: Span[] = [];
  const add = (match: RegExpExecArray) => found.push({ start: match.index, end: match.index + match[0].length });
  if (heeftSpoor(text, SONS))
    for (const match of zoekBij(text, FIRM, plekkenVan(zoekAlle(text, AND_SONS)), 50))
      if (
        !/^(?:\p{L}+ )?(?:mijn|zijn|haar|onze|hun|de|het|een|twee|drie|groet|groeten|groetjes|grtjes|liefs|kus|kusjes|dag|hoi|hallo) /iu.test(
          match[0],
        )
      )
        add(match);
  for (const match of zoekBijSpoor(text, THE, A_THE)) add(match);
  for (const match of zoekBij(text, SINCE, plekkenVan(zoekAlle(text, QUOTED_YEAR)), 32))
    if (!MONTH.test(match[0])) add(match);
  return found;
}
