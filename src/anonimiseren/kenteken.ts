import { after, before } from './context.ts';
import { heeftSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import type { Kandidaat } from './types.ts';
import { cijfersIn, zoekBij } from './zoek.ts';

const SIDE_CODES =
  'XX-99-99 99-99-XX 99-XX-99 XX-99-XX XX-XX-99 99-XX-XX 99-XXX-9 9-XXX-99 XX-999-X X-999-XX XXX-99-X X-99-XXX 9-XX-999 999-XX-9 9-XXX-999'.split(
    ' ',
  );
const body = (gap: string) =>
  SIDE_CODES.map((code) => code.replaceAll('-', gap).replaceAll('X', '[a-z]').replaceAll('9', '\\d')).join('|');
const HYPHENED = new RegExp(`(?<![\\p{L}\\d]|[\\p{L}\\d]-)(?:${body('-')})(?![\\p{L}\\p{M}\\d]|-[\\p{L}\\d])`, 'giu');
const LOOSE = new RegExp(
  `(?<![\\p{L}\\d]|[\\p{L}\\d]-)(?!\\p{L}{4} )(?:${body('[ .]?')})(?![\\p{L}\\p{M}\\d]|-[\\p{L}\\d])`,
  'giu',
);
/** Plates of the countries around: `EOI 4U19`, `KLE-AB 123`, `AB-123-CD`. */
const FOREIGN =
  /(?<![\p{L}\d-])(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} ?\d{1,4}|[A-Z]{2,3} (?=[A-Z]{0,4}\d)(?=\d{0,4}[A-Z])[A-Z\d]{4,5}|[A-Z]{2}-\d{3}-[A-Z]{2}|\d-[A-Z]{3}-\d{3}|[A-Z]{3}-\d{3})(?![\p{L}\d]|[-.,]\d)/gu;
const CUE =
  /(?<![\p{L}[])(?:kentekens?|kentekenplaat|nummerbord|nummerplaat|(?:bestel|lease|vracht|personen)?auto(?:tje)?|(?:vracht|stations?|bestel)?wagen|bus(?:je)?|taxi|jeep|tractor|trekker|quad|snorfiets|scooter|motor|brommer|aanhanger|voertuig|caravan|camper|plaat|camionette|opel|bmw|audi|volkswagen|vw|golf|toyota|peugeot|renault|citro[eë]n|fiat|ford|skoda|kia|mazda|volvo|mercedes|nissan|suzuki|hyundai|seat|dacia|daf|scania|polo|passat|astra|corsa|clio|twingo|panda)(?!\p{L})/iu;
const VOERTUIG = spoor(CUE);
const WORDS = /^(?:en|of|op|in|de|te|om|tot|van|uur|met|bij|per|km|cm|mm|kg|gr|mg|ml|jr|st|ste)$/;
/** Vowels, C and Q stopped with the fourth series; some groups were never issued. */
const UNLIKELY = /[aeiouqc]|^(?:gvd|kkk|nsb|pkk|psv|tbs|ss|sd|pvv|sgp|vvd)$/i;

/** `K-0Q3-XB`, `br-znp-61`: as somebody read it, right behind or before a word for it. */
const ODD =
  /(?<![\p{L}\d-])(?=[\p{L}-]{0,8}\d)(?=[\d-]{0,6}\p{L})[a-z\d]{1,3}-(?:[a-z\d]{1,4}-)?[a-z\d]{1,4}(?![\p{L}\d]|-[\p{L}\d])/giu;

export function findKenteken(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (start: number, form: string, sure: boolean) =>
    found.push({
      start,
      end: start + form.length,
      soort: 'kenteken',
      klasse: sure ? 'direct' : 'twijfel',
      uitleg: sure
        ? 'Dit is een kenteken. Daarmee is de eigenaar te vinden.'
        : 'Dit lijkt op een kenteken, maar de letters zijn ongewoon.',
    });
  for (const match of /\d-|-\d/.test(text) ? zoekBij(text, HYPHENED, cijfersIn(text), 6) : []) {
    const [form] = match;
    const groups = letterGroups(form);
    if (groups.some((group) => WORDS.test(group))) continue;
    add(match.index, form, !groups.some((group) => UNLIKELY.test(group)) || hasCue(text, match.index, form));
  }
  if (!heeftSpoor(text, VOERTUIG)) return found;
  for (const match of zoekBij(text, LOOSE, cijfersIn(text), 6)) {
    const [form] = match;
    const groups = letterGroups(form);
    const spaced = /[ .]/.test(form);
    const ordinary = groups.some(
      (group) => WORDS.test(group.toLowerCase()) || (spaced && group !== group.toUpperCase() && UNLIKELY.test(group)),
    );
    const named = NAMED.test(before(text, match.index, 34));
    if (named || (!ordinary && hasCue(text, match.index, form))) add(match.index, form, true);
  }
  for (const match of CUE.test(text) && /\d-|-\d/.test(text) ? zoekBij(text, ODD, cijfersIn(text), 9) : [])
    if (isOdd(match[0]) && hasCue(text, match.index, match[0])) add(match.index, match[0], false);
  for (const match of zoekBij(text, FOREIGN, cijfersIn(text), 8))
    if (hasCue(text, match.index, match[0])) add(match.index, match[0], true);
  return found;
}

/** `een groene polo 48 tg eo`, `kenteken?\n[22:22] Shirin: zf 61 ei`: nothing comes between. */
const NAMED = new RegExp(
  `${CUE.source}[ :=?,.]{1,3}(?:is |was |met |\\n(?:\\[\\d\\d:\\d\\d\\] )?\\p{L}{1,12}: )?$`,
  'iu',
);
/** Two groups at least with letters or digits, and not `4-5 cm` or `t-2`. */
const isOdd = (form: string) =>
  form.replace(/-/g, '').length > 4 &&
  form.replace(/-/g, '').length < 9 &&
  !/^\d+-?[a-z]{1,2}$|^[a-z]-?\d+$|\d{4,}-?(?:e|de|ste)$|(?:19|20)\d\d/i.test(form) &&
  form.split('-').length > 2;

const letterGroups = (form: string) => form.match(/[a-z]+/gi) as string[];
const hasCue = (text: string, start: number, form: string) =>
  CUE.test(before(text, start)) || CUE.test(after(text, start + form.length, 25));
