import { UNIT_AFTER } from './context.ts';
import { fold } from './fold.ts';
import { GETAL } from './getal.ts';
import { GEWONE_BEROEPEN } from './gewoneberoepen.ts';
import type { Stand } from './leeftijdsfase.ts';
import { DING, MENS, OUDER } from './leeftijdswoorden.ts';
import type { Span } from './types.ts';
import { DOET, FUNCTIE, ROL } from './woorden.ts';

/** A number in a text, in digits or words; `rang`: `14e`, `veertiende`. */
export interface Getal extends Span {
  value: number;
  rang: boolean;
  digits: boolean;
}

export interface Leeftijd extends Span {
  stand: Stand;
}

const MORE = new RegExp(`^(?:(?:, ?| en | & | of )${GETAL}(?![\\p{L}\\d]))+`, 'iu');
const JARIG =
  /^[ -]?jarige?n?(?!\p{L})(?! (?:bestaan|jubileum|huwelijk|bruiloft|relatie|termijn|contract|opleiding|studie|oorlog|cursus|traject|lustrum|garantie|periode|plan))/iu;
const OUD =
  /^(?: en een half)?[ -]?(?:jaar|jaren|jr\.?|maand(?:en)?|mnd|weken|week|dagen)[ -]?(?:oud|jong)e?(?!\p{L})/iu;
const BABY = /^ (?:maanden|maand|mnd|weken|dagen)(?: oud| jong)?(?=[^\p{L}\d ]|$| oud| jong| en | toen )/iu;
const BABY_VAN = /^ (?:maanden|maand|mnd|weken|dagen)(?: oud| jong)?(?!\p{L})/iu;
const JAAR = /^(?: en een half|,5)?(?:[ -]?(?:jaar|jaren|jr\.?|jaa|jar|jaaar|jaat)|[ ]?j\.?)(?![\p{L}\d])/iu;
const LASTS =
  /^ (?:geleden|lang|later|bij|getrouwd|samen|schoon|clean|nuchter|weg|dood|terug|gewerkt|gewoond|ervaring|eerder|gezeten|zonder|daarna|daarvoor|bezig|in(?!ge)|cel|dienst|op|niet|niets|tegen|met|van|dat|voor|ziek|droog|vast|onder|huur|verder|vrij|thuis|hier|alles|onderweg|verslaafd|gescheiden|weduwe|lid|actief|mee|gast|jonger|ouder|kleiner|(?:ge|ver|be|ont|her)\p{L}{2,16}(?:d|t|en))(?!\p{L})/iu;
const NOT_A_COUNT =
  /^(?:$|[^\p{L}\d%€: -]|[: ](?=$|\n)| ?[–—-] ?(?!\d|\p{L})| [^\p{L}\d%€]| ?["“'‘/–-]| (?:en|of|toen|maar|zo|dat|die|was|is|bent|ben|geworden|ik|hij|zij|ze|we|wij|waren|werd|word|wordt|als|want|dus|nu|met|woon|waor|op|komt|kwam|had|heeft|moest|kan|kon|zat|ging|oud|jr|in|bij|ging|uit)(?!\p{L}))/iu;
const THING_AFTER =
  /^(?: ?[%€]|:\d| (?:op|van) de(?!\p{L})| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|broers?|broertjes|zussen|zusjes|zonen|dochters|jongens|meisjes|meiden|katten|honden|kamers?|verdieping|hoog|jong|dagdelen|graden|punten|keren|tellen|man|huizen|vriend\p{L}+|collega\p{L}*)(?!\p{L}))/iu;

const ADVERB =
  "(?:nu|noe|nou|pas|net|al|bijna|ondertussen|inmiddels|intussen|toen|nog|maar|geen|zelf|ook|thans|dus|ruim|amper|vandaag|gisteren|morgen|straks|eind|begin|zo'n|ongeveer|allebei|beiden|ik|hij|zij|ze|je|u|die|jij|ie|in (?:het )?\\p{L}{3,9}|er|inmiddels|binnenkort|amper|nauwelijks|toch|volgend jaar|dit jaar|vorig jaar|(?:deze|volgende|vorige) (?:maand|week)|over een (?:maand|week)|(?:maan|dins|woens|donder|vrij|zater|zon)dag)";
const BE =
  '(?:ben|bent|is|was|waren|zijn|werd|werden|word|wordt|worden|geworden|bin|bun|bint|bn|waor|wier|wurdt|ward|leek|lijkt|bne|ebn|wsa|wass|wort|wodt|wrodt|ware|ws)';
const IS = new RegExp(`(?:([\\p{L}\\p{M}’'\\]-]{1,30})["”»),]? )?(?<![\\p{L}-])${BE}((?: ${ADVERB}){0,4}) $`, 'iu');
const WHEN =
  /(?<!\p{L})(?:toen|als|sinds|vanaf|dat|omdat|want|of|voordat|nadat|tot|totdat|terwijl|wie|doe|toe|dou|wanneer|nu|voor|na|hoewel|aangezien|zodra|ofschoon|daar) (?:([\p{L}’']{1,20}) ){1,2}(?:nog |pas |net |al |maar |ook |zelf ){0,2}$/iu;
const WHEN_AFTER = /^(?: jaar)? (?:was|ben|is|werd|word|wordt|waren|waor|wier)(?!\p{L})/iu;
const OWN =
  /(?<!\p{L})(?:op|tot|vanaf|vanof|sinds|voor|na|rond|met|me|om|omstreeks|tussen|van|ondanks) ((?:(?:mijn|m['’]n|mn|me|mien|myn|zijn|z['’]n|zn|ze|haar|d['’]r|hun|onze|ons|je|jouw|uw)(?: leeftijd)?|(?:de |een )?leeftijd van) )$/iu;
const NOT_OWN =
  /^ (?:keer|broer|zus|kind|euro|man|vrouw|werk|poging|baan|huis|zwangerschap|huwelijk|plaats|dag|week|maand|school|klas|groep|leven|verdieping|etage|afspraak|gesprek|opname|behandeling|bezoek|chemo|kuur|operatie|relatie|klein|dochter|zoon|les|examen|borrel|glas|auto|vriend|telefoon|kamer|reis|seizoen|boek|marathon|rapport|beurt|sollicitatie)/iu;
const KIN_VAN =
  /([\p{L}\p{M}’'-]{2,30}["”»]?) (v(?:an|n|\.) (?:bijna |net |pas |ruim |nog maar |al |toen |nu |rond de )?)$/iu;
const OPEN = /[\p{L}\p{M}’'\].]{2}["”»]? ?\((?:[mvx][ ,/]{1,2})?$/iu;
const CLOSES = /^(?:[ ,/]{0,2}[mvx]|,? ?[\p{Ll} ]{2,30}|, [^()\n]{2,50})?\)/u;
const CUE = /(?<!\p{L})(?:leeftijd(?:en)?|lft\.?|age)(?: is| was| van)?:? ?$/iu;
const ASKED =
  /hoe oud[^?\n]{0,30}\?\s{0,3}(?:\[?[\d:., /-]{3,20}\]? ?[-–]? ?)?(?:[-–] ?)?(?:\p{L}{1,15}(?: \p{L}{1,15})?: ?)?(?:\p{L}{2,6},? ){0,2}$/iu;
const SEX = /(?<!\p{L})(?:(?:v|m|x|vrouw|man|meisje|jongen|jongetje)[ ,(/]{1,2}|ik(?:,| \() ?)$/iu;
const MET = /(?<!\p{L})(met|me|mit|mei) $/iu;
const MET_AFTER =
  /^(?:[.,;!?\n]|$| (?:ben|was|ging|kreeg|moest|kwam|werd|trouwde|begon|verliet|zat|had|al|uit|naar|in|het|werkte|stopte|liep|stond|woonde)(?!\p{L}))/iu;
const NEARLY = /(?<!\p{L})(?:bijna|net|nog maar|pas|amper) $/iu;
const TURNED =
  /^ (?:geworden|ben ik|was ik|was hij|was ze|was zij|is hij|is ze|is zij|was toen|en een half|en half)(?!\p{L})/iu;
const APART = /(?:^|[.!?:\n"“(•-] ?|, ik )$/u;
const DECADE = /(?<!\p{L})(?:begin|eind|midden|half|halverwege(?: de)?|(?:in|over|tegen|voorbij|richting) de) $/iu;

const COMMA =
  /([\p{L}\p{M}’'\].]{2,30})["”»)]?(?:[,:]| -| –) ([mvx] |nu |pas |net |bijna |toen |inmiddels |ruim |nog geen |al |ondertussen )?$/iu;
const COMMA_AFTER = /^(?: (?:inmiddels|nu|toen|ondertussen))?(?: ?[,.;)\n]|$| [-–] )/u;
const PERIOD =
  /(?<!\p{L})(?:na|die|deze|dat|over|elk|ieder|voor|sinds|afgelopen|laatste|eerste|hele|al|nog|nog eens|meer dan|(?:was|is|duurde|nu) (?:al|nu|zo'n)) $/iu;
const CALLED = /(?<!\p{L})(?:ben|bin|heet|heette|is|hier|met|van|naam) $/iu;
const HAVE = /(?<!\p{L})(?:heeft|heb|hebt|hebben) $/iu;
const KIN =
  /^(?:ik|hij|zij|oudste|jongste|middelste|zoon|dochter|zoontje|dochtertje|broertje|zusje|broer|zus|meisje|jongen)$/i;
const WOULD = /(?<!\p{L})(?:zal|zou|zouden|moet|kan|gaat)(?: \p{L}{1,10}){0,2} $/iu;
const WOULD_AFTER = /^ (?:zijn|wezen|worden|geworden|geweest)(?!\p{L})/iu;
const PASSED = /^ (?:gepasseerd|voorbij|lentes)(?!\p{L})/iu;
const MENS_EIND =
  /(?:man|vrouw|meisje|jongen|ling|ster|moeder|vader|kind|zoon|dochter|arts|agent|kundige|genoot|puber)$/;
const STOP = /^(?:[.,!?;)\n]|$)/u;

/** Whether a number is an age, by what stands around it. `names`: where names of people end, and where they start. */
export function judgeLeeftijd(
  text: string,
  getal: Getal,
  names: ReadonlyMap<number, number>,
  capitals: boolean,
): Leeftijd | null {
  const { start, value } = getal;
  if (value === 0 || value > 112) return null;
  const lead = withoutSpoken(text.slice(Math.max(0, start - 64), start));
  const tail = withoutSpoken(text.slice(getal.end, getal.end + 64));
  const isLabel = /\[[\p{Ll} -]{2,30} $/u.test(lead);
  if (isLabel || /^(?:een|één)$/i.test(text.slice(start, getal.end))) return null;
  return judgeRang(getal, lead, tail) ?? (getal.rang ? null : judgeGetal(getal, lead, tail, names, capitals));
}

/** Who dictates says his punctuation: `Tineke komma 54 punt`. */
const withoutSpoken = (around: string) =>
  around.includes(' komma') || around.includes(' punt')
    ? around.replace(/ komma(?!\p{L})/giu, ',').replace(/ punt(?!\p{L})/giu, '.')
    : around;

function judgeRang({ start, end, value, rang }: Getal, lead: string, tail: string): Leeftijd | null {
  const own = OWN.exec(lead)?.[1];
  if (
    !own ||
    (rang && /^ jaar/i.test(tail)) ||
    /(?:zwanger|bevallen) van \p{L}+ $/iu.test(lead) ||
    NOT_OWN.test(tail) ||
    (value < 4 && !NOT_A_COUNT.test(tail))
  )
    return null;
  const jaar = /^ (?:verjaardag|levensjaar)(?!\p{L})/iu.exec(tail) ?? JAAR.exec(tail);
  if (!jaar && UNIT_AFTER.test(tail)) return null;
  return { start: start - own.length, end: end + (jaar?.[0].length ?? 0), stand: 'rang' };
}

function judgeGetal(
  { start, end, value, digits }: Getal,
  lead: string,
  tail: string,
  names: ReadonlyMap<number, number>,
  capitals: boolean,
): Leeftijd | null {
  const isMens = (word: string, at: number) => {
    const bare = word.replace(/["”»]$/, '');
    const form = fold(bare);
    return (
      MENS.has(form) ||
      ROL.has(form) ||
      GEWONE_BEROEPEN.has(form) ||
      MENS_EIND.test(form) ||
      (capitals && /^\p{Lu}/u.test(bare)) ||
      bare.endsWith(']') ||
      names.has(at)
    );
  };
  const jarig = JARIG.exec(tail);
  if (jarig) return { start, end: end + jarig[0].length, stand: 'jarig' };
  const kin = KIN_VAN.exec(lead);
  const van = kin && isMens(kin[1] as string, start - (kin[2] as string).length - 1) ? kin : null;
  const from = van ? start - (van[2] as string).length : start;
  const oud = OUD.exec(tail);
  if (oud && /e$/i.test(oud[0])) return { start, end: end + oud[0].length, stand: 'jarig' };
  if (oud)
    return { start: from, end: end + oud[0].length, stand: !/jaar|jr/i.test(oud[0]) ? 'baby' : van ? 'van' : 'los' };

  const more = MORE.exec(tail)?.[0].length ?? 0;
  const jaar = JAAR.exec(tail.slice(more))?.[0].length ?? 0;
  const rest = tail.slice(more + jaar);
  const is = IS.exec(lead);
  const who = is && isSubject(is, value, (word) => isMens(word, start - is[0].length + word.length));
  const baby = who === 'mens' || van ? (van ? BABY_VAN : BABY).exec(tail) : null;
  if (baby) return { start: from, end: end + baby[0].length, stand: 'baby' };
  if (jaar > 0 ? LASTS.test(rest) || PERIOD.test(lead) : UNIT_AFTER.test(rest) || THING_AFTER.test(rest)) return null;

  const los: Leeftijd = { start, end: end + more + jaar, stand: 'los' };
  const goesOn = NOT_A_COUNT.test(rest) || isVerbOrParticle(/^ ([\p{L}’']+)/u.exec(rest)?.[1] ?? '');
  const closed = jaar > 0 || goesOn;
  if (
    van &&
    (closed || (value > 3 && !/^ tot /.test(rest))) &&
    !(value <= 12 && jaar === 0 && more === 0 && OUDER.has(fold(van[1] as string)))
  )
    return { ...los, start: from, stand: 'van' };
  const now = is !== null && /(?:ben|bent|is|zijn|word|wordt)/i.test(is[0]);
  if (who && (jaar > 0 ? goesOn || (now && value > 15) : closed || (who === 'mens' && value > 11))) return los;
  if (WHEN_AFTER.test(rest) && !DING.has(fold(WHEN.exec(lead)?.[1] ?? 'het'))) return los;
  if (OPEN.test(lead) && CLOSES.test(rest)) return los;
  const comma = COMMA.exec(lead);
  if (comma && COMMA_AFTER.test(rest)) {
    const word = comma[1] as string;
    const told =
      /(?<!\p{L})(?:ben|is|:) /u.test(lead) && !/(?<!\p{L})(?:ge\p{L}+[dt]|geweest|was|had)(?!\p{L})/u.test(lead);
    if (
      (value > 14 && value < 100 && (digits || comma[2]) && (jaar === 0 || told)) ||
      isMens(word, start - comma[0].length + word.length)
    )
      return los;
  }
  const word = /(?<!\p{L})([\p{L}’'-]{2,20}) $/u.exec(lead)?.[1];
  // `onze oudste is 14, de jongste 9`, `Yara 6 en Sem 4`
  if (word && closed && jaar === 0 && (names.has(start - 1) || KIN.test(word)) && /^(?:[,.;)\n]| en |$)/u.test(rest))
    return los;
  if (WOULD.test(lead) && WOULD_AFTER.test(rest) && value > 4) return los;
  if (PASSED.test(rest) && value > 15) return los;
  if (/(?<!\p{L})[mvx]$/iu.test(lead) && closed && value > 11) return los;
  if (CUE.test(lead) || ASKED.test(lead)) return los;
  if (SEX.test(lead) && (jaar > 0 ? NOT_A_COUNT.test(rest) : /^ ?[),.;/]/.test(rest))) return los;
  if (/(?<!\p{L})jaar of $/iu.test(lead) && closed) return los;
  if (/^ ?\/ ?[mvx](?!\p{L})/iu.test(rest)) return los;
  const met = MET.exec(lead);
  if (met && value > 9 && value < 30 && MET_AFTER.test(rest))
    return { ...los, start: start - met[0].length, stand: 'met' };
  if (value > 4 && TURNED.test(rest)) return los;
  if (NEARLY.test(lead) && closed && value > 11 && /^ (?:was|is|en nog|toen)/i.test(rest)) return los;
  if (jaar > 0 && STOP.test(rest) && (HAVE.test(lead) || (value > 11 && APART.test(lead) && digits))) return los;
  const name = names.get(start - 1);
  if (name !== undefined && (jaar > 0 ? value > 4 : digits && value > 11) && CALLED.test(lead.slice(0, name - start)))
    return los;
  if (value % 10 === 0 && value > 19 && value < 100 && DECADE.test(lead) && NOT_A_COUNT.test(rest))
    return { ...los, stand: 'vaag' };
  return null;
}

/** In a text without punctuation the next clause may begin at once: `ze is zes haar broer …`. */
const isVerbOrParticle = (word: string) => {
  const form = fold(word);
  return (
    (FUNCTIE.has(form) || DOET.has(form)) &&
    !/^(?:van|op|voor|uur|zo|de|het|een|te|tegen|per|over|na|maart|mei|mee|min|alles|lang|kort|goed|slecht|groot|klein|meer|minder|eerst|april)$/.test(
      form,
    )
  );
};

/** `mens`: somebody is so many; `iets`: it may be somebody. */
function isSubject(is: RegExpExecArray, value: number, isMens: (word: string) => boolean): 'mens' | 'iets' | null {
  const [, word = '', adverbs = ''] = is;
  const form = fold(word);
  if (/ (?:ik|hij|zij|ze|je|u|die|jij|ie)(?! \p{L}* (?:het|dat))/iu.test(adverbs)) return 'mens';
  // `wij zijn nu drie` counts.
  if (/^(?:wij|we|jullie)$/.test(form) && value < 12) return null;
  if (DING.has(form)) return null;
  if (word && isMens(word)) return 'mens';
  return value > 11 || /(?<!\p{L})(?:nu|bijna|net|inmiddels|pas)(?!\p{L})/iu.test(adverbs) ? 'iets' : null;
}
