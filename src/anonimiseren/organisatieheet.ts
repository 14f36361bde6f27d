import type { Span } from './types.ts';
import { zoekAlle } from './zoek.ts';

const SOORT =
  '(?:\\p{L}{0,12}(?:kerk|zaak|winkel|club|huis|groep|koor|school|stichting|restaurant|inloop|café|cafe|opvang|centrum|camping|bedrijf|hotel|praktijk|boerderij|kliniek|vereniging|tent|kroeg|buurthuis|klooster|moskee|orkest|band|team|project|werkplaats))';
const HEET = /(?<!\p{L})heet(?:te|ten)?(?!\p{L})/giu;
const KIND_BEFORE = new RegExp(`(?<!\\p{L})${SOORT}(?!\\p{L})`, 'iu');
/** `onze lieve vrouw ter zee heet de kerk`, `de gouden karper heette het` */
const KIND_BEHIND = new RegExp(`^ (?:de|het|die|dat|ons|onze) ${SOORT}(?!\\p{L})`, 'iu');
const KIND_ENDS = new RegExp(`(?<!\\p{L})${SOORT} $`, 'iu');
const IT_BEHIND = /^ (?:het|ie|dat)(?=[,.!?\n]|$| (?:en|toen|daar|was)(?!\p{L}))/iu;
/** `een huis dat gewoon Thuis heet` */
const THAT = new RegExp(`${SOORT} (?:die|dat|wat)(?: gewoon| ook| toen| nu)? ([\\p{L}’' -]{3,30}) $`, 'iu');
const IT = /(?<!\p{L})(?:dat|het|die|wat|tegenwoordig|nu) $/iu;
const NAME_BEHIND =
  /^ (?:gewoon |toen |nu )?((?!de(?!\p{L})|dan|toen|nu|zo|ik|hij|ze|geen|niet|ook|een|anders|nog|altijd|het(?!\p{L}))\p{L}[\p{L}’'-]*(?: (?!en(?!\p{L})|dat|die|maar|want|is|was|heet)[\p{L}’'-]+){0,2})/iu;
const NOBODY =
  /^(?:ik|hij|zij|ze|die|dat|dit|hoe|wat|zo|wie|je|jij|u|we|en|maar|want|toen|daar|nu|het|er|hier|officieel|ook|hond|kat|de (?:hond|kat|man|vrouw|jongen|dokter|ziekte)|dan|iedereen)(?!\p{L})/iu;
const OWNED = /^(?:mijn|onze|zijn|haar|hun) /iu;
const LABEL =
  /(?<=(?:naam van (?:de |het |onze )?(?:zaak|winkel|school|club|bedrijf)|(?:^|\n)[ \t*•-]{0,4}(?:uitvoerder|aanbieder|zorgaanbieder|instelling|werkgever|school|organisatie|verwijzer|opleiding|sportclub|vereniging|dagbesteding|zorginstelling|onderwijs|werk)): ?)(?!(?:geen|nee|ja|onbekend|gemeente|huisarts|vmbo|mbo|havo|vwo|hbo|uwv|n\.?v\.?t|zie|de heer|mevrouw|mw|dhr|zelf)(?!\p{L}))\p{Lu}[\p{L}’'&-]{2,20}(?: [\p{L}’'&-]{2,20}){0,3}(?=[,;\n(.]|$)/giu;

const sentenceOf = (lead: string) => /[^.!?\n]*$/.exec(lead)?.[0] ?? '';

/** Names said to be one: `dat heet even op adem`, `Uitvoerder: Kop Boven Water`. */
export function findGenoemd(text: string): Span[] {
  const found: Span[] = [];
  for (const { index, 0: form } of zoekAlle(text, HEET)) {
    const from = Math.max(0, index - 80);
    const lead = text.slice(from, index);
    const tail = text.slice(index + form.length, index + form.length + 60);
    const clause = Math.max(0, lead.search(/[^.!?\n;:,()]*$/u));
    const name = lead.slice(clause).trim();
    const that = THAT.exec(lead)?.[1];
    if (that && !NOBODY.test(that)) found.push({ start: index - 1 - that.length, end: index - 1 });
    else if (KIND_BEHIND.test(tail) || (IT_BEHIND.test(tail) && KIND_BEFORE.test(lead))) {
      const words = name.split(' ');
      // In a text without punctuation the name begins at its article.
      const bare = words.length < 7 ? name : (/(?<!\p{L})(?:de|het) \p{L}+(?: \p{L}+){0,2}$/iu.exec(name)?.[0] ?? '');
      if (bare.length > 2 && !NOBODY.test(bare) && (words.length > 2 || !OWNED.test(bare))) {
        const start = from + lead.lastIndexOf(bare);
        found.push({ start, end: start + bare.length });
      }
    } else if ((IT.test(lead) && KIND_BEFORE.test(sentenceOf(lead))) || KIND_ENDS.test(lead)) {
      const behind = NAME_BEHIND.exec(tail);
      if (behind?.[1] && !/ welkom/.test(tail)) {
        const start = index + form.length + behind[0].length - behind[1].length;
        found.push({ start, end: start + behind[1].length });
      }
    }
  }
  if (text.includes(': '))
    for (const match of zoekAlle(text, LABEL)) found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}
