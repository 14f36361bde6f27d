import { after, before } from './context.ts';
import { GETAL, RANG } from './getal.ts';
import type { Kandidaat } from './types.ts';

const L = '(?<![\\p{L}\\d]|\\d[.,:/-])';
const R = '(?![\\p{L}\\d]|[.,:/-]\\d)';
const KIN =
  'zoon(?:tje)?|dochter(?:tje)?|kind(?:eren|je)?|jongen|jongetje|meisje|meid|man|vrouw|moeder|vader|mama|oma|opa|broer(?:tje)?|zus(?:je)?|kleinkind(?:eren)?|kleinzoon|kleindochter|vriend|vriendin|jongens|meiden|meisjes|kids|tweeling|baby|oudste|jongste|middelste|die|eentje|een|tante|oom|cliënt|client|gozer|hond|neef(?:je)?|nicht(?:je)?';
const TIME_AFTER =
  /^(?: (?:maanden|mnd|weken|dagen|uur|euro|keer|maal|procent|kilo|kg|km|meter|man|mensen|personen|kinderen|broers|zussen|zonen|dochters|jongens|meiden|jong|op|van de|februari|januari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jaar (?:geleden|lang|later|bij|getrouwd|samen|schoon|clean|nuchter|weg|dood|terug|gewerkt|gewoond|in|ervaring|eerder|gezeten|zonder|daarna|daarvoor|met|en))|%|:|€)/iu;
/** What may come behind an age; behind a duration or a number of things comes something else. */
const FOLLOWED =
  /^(?:[^\p{L}\d ]|$| ?[("“'‘/–-]| [^\p{L}\d]| (?:en|of|toen|jaar(?! (?:geleden|lang|later|bezig|in|niet|niets|tegen|bij|getrouwd|samen|schoon|clean|nuchter|gewerkt|gewoond|zonder|met|van|dat|voor|op)(?!\p{L}))|maar|zo|dat|die|was|is|bent|ben|geworden|ik|hij|zij|ze|we|wij|waren|werd|word|wordt|als|want|dus|nu|met|woon|waor|op|komt|kwam|had|heeft|moest|kan|kon|zat|ging|oud|maanden oud|jr)(?!\p{L}))/iu;
const FREE = /oud$|jong$|jarig|\d ?(?:e|ste)$|(?:ste|de)$/i;
const PATTERNS: RegExp[] = [
  new RegExp(
    `(?<=\\p{L}[”"»]? ?\\()(?:[mvxMVX][ ,/]{1,2})?${GETAL}(?:(?:, ?| en | & )${GETAL})+(?: jaar)?(?=\\))`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:zijn|waren|worden) (?:nu |al |pas |nog maar |inmiddels |toen )?)${GETAL}(?:, ${GETAL})*(?:,? en ${GETAL})(?: jaar)?(?=[.,;!?)\\n]| (?:jaar|en|oud))`,
    'giu',
  ),
  new RegExp(`${L}(?:[2-9]0-?(?:plusser|\\+er|er)|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tiger)s?${R}`, 'giu'),
  new RegExp(`${L}[1-9]\\d ?(?:jr|j)\\.?(?= |[,.)]|$)(?! (?:geleden|lang|later))`, 'giu'),
  /(?<=(?<!\p{L})(?:heeft|heb|hebt|hebben) )\d{1,2} jaar(?=[.,!\n])/giu,
  new RegExp(
    `(?<=hoe oud[^?\\n]{0,30}\\?\\s{0,3}(?:\\p{L}{1,8}: ?)?(?:\\p{L}{2,6} ){0,2})${GETAL}(?: jaar)?${R}`,
    'giu',
  ),
  new RegExp(`${L}${GETAL}(?: |-)?(?:jaar|jr\\.?|jaren)[ -]?(?:oud|jong)(?:e)?${R}`, 'giu'),
  new RegExp(
    `${L}${GETAL}(?: ?en een half)?[ -]?jarige?n?(?! (?:bestaan|jubileum|huwelijk|bruiloft|relatie|termijn|contract))${R}`,
    'giu',
  ),
  new RegExp(`${L}${GETAL} (?:maanden|weken|mnd) oud${R}`, 'giu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?!(?:het|dat|dit|er|wat|dag|tijd) )\\p{L}{1,20} (?:ben|bent|is|was|waren|zijn|werd|word|wordt)(?: (?:nu|pas|net|al|bijna|ondertussen|inmiddels|toen|nog maar|nog geen|zelf|pas|maar|ook|thans|dus|ruim))* )${GETAL}(?: jaar| jr)?${R}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:ben|bent|is|was|werd|word|wordt)(?: (?:ik|hij|zij|ze|je|u|nu|pas|net|al|bijna|inmiddels|ondertussen|toen|zelf|maar|ook|thans|dus|ruim))+ )${GETAL}(?: jaar| jr)?${R}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:toen|als|sinds|vanaf|dat|omdat|want|of|voordat|nadat) (?:ik|hij|zij|ze|wij|we|\\p{Lu}\\p{L}+|mijn \\p{L}+) (?:nog |pas |net |al |maar )?)${GETAL}(?: jaar)?(?= (?:was|ben|is|werd|word|wordt|waren))`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:op|tot|vanaf|sinds|voor|na|rond|met|me|om) (?:mijn|m'n|mn|me|zijn|z'n|zn|haar|hun|onze|de leeftijd van|je|jouw|uw)(?: leeftijd)? )(?:${RANG}|${GETAL}(?: jaar)?)(?! (?:verjaardag|keer|broer|zus|kind|jaar|euro|man|vrouw|werk|poging|baan|huis|zwangerschap|huwelijk))${R}`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:${KIN}) van (?:bijna |net |pas |ruim |nog maar )?)${GETAL}(?: jaar| jr| maanden)?(?:(?:, | en )${GETAL}(?: jaar)?)*${R}`,
    'giu',
  ),
  new RegExp(`(?<=[\\p{L}’']{2}[”"»]? ?\\()${GETAL}(?: jaar| jr\\.?| j\\.?|, ?\\p{Ll}+)?(?=\\))`, 'giu'),
  new RegExp(`(?<=\\p{Lu}(?:\\p{L}+|\\.)[”"»]?, )${GETAL}(?: jaar)?(?=[,.])`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})(?:leeftijd|lft\\.?)(?: is| was| van)?:? )${GETAL}(?: jaar)?${R}`, 'giu'),
  new RegExp(
    `(?<=(?<!\\p{L})(?:v|m|vrouw|man|ik|meisje|jongen)[ ,(/]{1,2})${GETAL}(?: jaar| jr)?(?=[),.;]| jaar)`,
    'giu',
  ),
  new RegExp(
    `(?<=(?<!\\p{L})(?:bijna|net|nog maar|pas) )${GETAL}(?: jaar)?(?= (?:en ik|en nog|geworden|was|was ik|is|toen))${R}`,
    'giu',
  ),
  new RegExp(`${L}${GETAL}(?: jaar)?(?= (?:geworden|ben ik|was ik|was hij|was ze|is hij|is ze|was toen))`, 'giu'),
  /(?<=(?:^|[.!?,:\n"“(-] ?|, ik ))[1-9]\d jaar(?=[.,!\n)]|$)/gimu,
];

/** Ages. What lasts (`drie jaar lang`) or lies behind (`tien jaar geleden`) is none. */
export function findLeeftijden(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const pattern of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      const years = yearsOf(match[0]);
      if (!FREE.test(match[0]) && !FOLLOWED.test(after(text, end, 24))) continue;
      if (
        years < 10 &&
        /(?<!\p{L})(?:ik|hij|zij|ze|die|je|jij|u|zoon\p{L}*|dochter\p{L}*|kind\p{L}*|broer\p{L}*|zus\p{L}*|jongste|oudste|meisje|jongen|\p{Lu}\p{L}+) (?:ben|bent|is|was|werd|word|wordt)/u.test(
          before(text, start, 24),
        ) === false &&
        /(?:ben|bent|is|was|werd|word|wordt)(?: \p{L}{2,6})? $/u.test(before(text, start, 14))
      )
        continue;
      if (years > 120 || /^(?:een|één)$/i.test(match[0])) continue;
      if (
        !/oud|jarig|jong$/i.test(match[0]) &&
        (TIME_AFTER.test(after(text, end, 20)) || /(?:€|nummer|groep|klas|hoofdstuk) $/i.test(before(text, start, 12)))
      )
        continue;
      if (
        /jaar$/i.test(match[0]) &&
        (/(?<!\p{L})(?:na|al|die|dat|over|elk|ieder|voor|sinds|ruim|bijna) $/iu.test(before(text, start, 7)) ||
          /^(?:een|één|twee|drie) /i.test(match[0]))
      )
        continue;
      if (
        /jaar$/i.test(match[0]) &&
        /^ (?:geleden|lang|later|bij|getrouwd|samen|schoon|clean|nuchter|gewerkt|gewoond|ervaring|eerder|zonder)/i.test(
          after(text, end, 12),
        )
      )
        continue;
      found.push({
        start,
        end,
        soort: 'leeftijd',
        klasse: 'indirect',
        uitleg: 'Dit is een leeftijd. Samen met andere gegevens kan die iemand aanwijzen.',
        bits: 6,
        voorstel: decade(years),
      });
    }
  return found;
}

const WORDS = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
];
const TENS = ['twintig', 'dertig', 'veertig', 'vijftig', 'zestig', 'zeventig', 'tachtig', 'negentig'];

function yearsOf(form: string): number {
  const digits = /\d+/.exec(form)?.[0];
  if (digits) return Number(digits);
  const word = form.toLowerCase();
  const ten = TENS.findIndex((tens) => word.includes(tens));
  if (ten >= 0)
    return (
      (ten + 2) * 10 +
      5 * (/(?:en|ën)(?:twintig|tig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)/.test(word) ? 1 : 0)
    );
  return WORDS.reduce(
    (best, one, value) =>
      value > 0 && word.startsWith(one) && one.length > (WORDS[best] ?? '').length - 4 ? value : best,
    0,
  );
}

function decade(years: number): string {
  if (years < 4) return 'heel jong';
  if (years < 12) return 'op de basisschool';
  if (years < 18) return 'tiener';
  if (years >= 90) return 'hoogbejaard';
  const tens = TENS[Math.floor(years / 10) - 2] ?? 'jongvolwassen';
  if (years < 20) return 'jongvolwassen';
  return `${years % 10 < 4 ? 'begin' : years % 10 > 6 ? 'eind' : 'midden'} ${tens}`;
}
