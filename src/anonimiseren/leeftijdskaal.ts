import { UNIT_AFTER } from './context.ts';
import { fold } from './fold.ts';
import type { Getal, Leeftijd } from './leeftijdscontext.ts';
import { isVerbOrParticle } from './leeftijdslos.ts';
import { JAAR, LASTS, NOT_A_COUNT, THING_AFTER } from './leeftijdspatronen.ts';
import { isPlaats } from './lezing.ts';

const ALONE =
  /(?:^|(?:hoi|hallo|hi|hey|heyy|dag|goedemorgen|goedenavond)(?: \p{L}{2,12})?, |[.!?\n\u201c"] ?|\p{Extended_Pictographic}\u{FE0F}? ?)$/iu;
/** `20 student in delft`, `52 gescheiden`: who opens with a number says who he is. */
const WHO_AFTER =
  /^,? (?:stu+dente?|scholier|leerling|moeder|vader|mama|papa|opa|oma|man|vrouw|alleenstaand|single|gescheiden|getrouwd|gehuwd|samenwonend|weduwe|weduwnaar|vrijgezel|werkloos|dakloos|afgekeurd|gepensioneerd|arbeidsongeschikt|zwanger|transman|transvrouw|hier(?=[,.!\n]|$)|mbo|hbo|vmbo|havo|vwo|zzp'er)(?![\p{L}-])/iu;
const NOW = /(?:^|[.!?\n,;] ?|(?<!\p{L})(?:ik ben|ben|is) )(?:nu|inmiddels|intussen|ondertussen|nog maar|pas) $/iu;
/** `jarig, veertig, en er lag taart` */
const BIRTHDAY = /(?<!\p{L})(?:jarig|verjaardag)(?: geworden)?[,.:!] ?$/iu;
const ENDS = /^(?:$|[,.!?;)\n]| en(?!\p{L}))/u;
/** `ik was zes de eerste keer dat`, `hij was vier die zomer` */
const THAT_TIME =
  /^ (?:de (?:eerste|tweede|laatste|enige|allereerste) keer|de (?:dag|nacht|zomer|winter|avond|ochtend|middag|week|maand) (?:dat|waarop|van)|het jaar (?:dat|waarin|van)|die (?:keer|dag|nacht|zomer|winter|avond|ochtend|middag) ?|in (?:die tijd|dat jaar)|tijdens (?:de|het|mijn))(?!\p{L})/iu;
const SOMEBODY_WAS =
  /(?<!\p{L})(?:(?:ik|hij|zij|ze|je|k|ie|(?!Het|Dat|Dit|Er|Wat|Die)\p{Lu}\p{Ll}+) (?:was|ben|is|werd|waren)|(?:was|ben|is|werd) (?:ik|hij|zij|ze|je|ie))(?: (?:toen|net|pas|nog|maar|al|misschien|bijna)){0,2} $/u;
/** `een man van in de vijftig`, `diep in de tachtig`, `ik loop naar de negentig` */
const IN_DECADE =
  /(?<!\p{L})(?:(?:van(?: ergens)?|ergens|diep|ver|dik|achterin|begin) in de|(?:ga|gaat|loop|loopt|ging|liep)(?: \p{L}{2,9})? (?:naar|tegen|richting|op) de|(?:ik|hij|zij|ze) (?:ben|is|was) (?:\p{L}{2,9} )?(?:rond|om) (?:en nabij )?de) $/iu;
/** `Thijmen 🏳️‍⚧️ 16 en`, `Sem (hij/hem) 15` */
const MARKS =
  /(?: ?(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|♀|♂|⚧){1,12}|\((?:hij|zij|ze|die|hen|she|he|they)\/\p{L}{2,5}\)|[|•·~/-])){1,3} ?$/u;
const YEARS_FROM = /^ (?:uit|te) (\p{L}[\p{L}'’-]{2,24})/iu;
const INTRODUCED = /(?<!\p{L})(?:naam is|heet|ik ben|'k ben|me noemen|k heet)(?: \p{L}[\p{L}'’-]{1,20}){1,4}[.,] $/iu;
/** `verslaafd en 18`, `ik ben blind en 82` */
const AND_SO_OLD = /(?<!\p{L})(?:ben|is|was) (?:\p{L}{2,15} ){1,2}en $/iu;
const KIN_SAYS =
  /(?<!\p{L})(?:mijn|m'n|mn|zijn|haar|onze) (?:kleine |oudste |jongste )?(?:dochter|dochtertje|zoon|zoontje|kind|zus|zusje|broer|broertje|man|vrouw|moeder|vader|oma|opa) $/iu;
const HAVE_YEARS = /(?<!\p{L})(?:ik heb|hij heeft|zij heeft)(?: nu)? $/iu;
/** `wie had dat gedacht, 65 en verliefd` */
const AND_SO =
  /^ en (?:verliefd|gelukkig|alleen|moe|weduwe|weduwnaar|nog|al|nooit|gepensioneerd|zwanger|moeder|vader|oma|opa|blut|bang|gescheiden|dakloos|werkloos|verslaafd|eenzaam|trots|gezond|ziek|single|ongetrouwd)(?!\p{L})/iu;
const EITHER = /(?<!\p{L})(?:\d{1,3}|\p{L}{4,}t(?:ien|ig)) (?:bent|ben|is|zijn|was) of $/iu;
const ABOUT =
  /(?<!\p{L})(?:ben|bent|is|was|waren|zal|zou|geweest|leek|lijkt|kind|jongen|meisje|man|vrouw|van|toen|hij|zij|ze) (?:(?!sinds|na|al|over|voor|nog|gedurende)\p{L}+ ){0,2}een jaar of $|(?<!\p{L})(?:jongen|meisje|man|vrouw|kind|jongetje|kerel|vent|dame|meid)(?!\p{L})[^.,!?\n]{0,25}, een jaar of $/iu;

/** `achterin zat een jongen, zeven misschien, met een tas`: a number alone between commas, said of somebody. */
const SAID_OF =
  /(?<!\p{L})(?:ik|hij|zij|ze|jongen|jongetje|meisje|man|vrouw|kind|k[èe]+ndje|vader|moeder|zoon|dochter|broer|broertje|zus|zusje|oma|opa|buurman|buurvrouw|vriend|vriendin|tante|oom|meid|vent|gast|dame|heer|kleinzoon|kleindochter|hem|haar|ie)(?!\p{L})[^.!?\n]{0,60}, $/iu;
const LISTED =
  /(?:\d|(?<!\p{L})(?:één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\p{L}*t(?:ien|ig))), $|(?:kamer|nummer|nr|huis|bus|lijn|groep|klas|maat|pagina|bed|tel|zaal|cel|vak|kast|uur|euro|schaal|score|cijfer)[^,]{0,12}, $|(?<!\p{L})(?:heb|had|hadden|heeft|kreeg|telde|gooide|scoorde|kocht|verloor|won)(?!\p{L})[^,]{0,30}, $/iu;
const GUESSED = /^ (?:misschien|denk ik|schat ik|geloof ik|dacht ik|gok ik|ofzo|of zo|hooguit)(?!\p{L})/iu;
const NO_AGE = /^ is (?:geen|toch geen|ook geen|een mooie|een hele|zo'n) (?:\p{L}+ )?leeftijd/iu;
const KIDS =
  /(?<!\p{L})(?:(?:onze|mijn|hun|haar|zijn) (?:eigen|twee|drie|vier)|kids|kinderen|jongens|meiden|dochters|zonen|koters)(?: van| zijn|:| ,|,)? $/iu;
const ROW = /^(?:(?:, ?| en | )\d{1,2}(?![\d:.,]\d|\d)){2,}(?! (?:euro|keer|uur|jaar|dagen))/iu;
const RANGE =
  /(?<!\p{L})(?:kinderen|jongeren|meisjes|jongens|mensen|kids|pubers|kleuters) van (?:\d{1,2}|\p{L}{3,12}) tot (?:en met )?$/iu;
const MONTHS = /^ (?:of \p{L}{3,8} )?(?:maanden|weken)(?= (?:oud )?(?:zijn|wezen|worden)(?!\p{L}))/iu;
const WILL_BE = /(?<!\p{L})(?:zal|zou|moet)(?: \p{L}{1,8}){0,3} $/iu;
const TAG = /^ (?:mo|man|joh|hè|he|hoor|bro|broer|haha|ofzo|schat|jongen|lol|pas)(?!\p{L})/iu;
const SITS_AT = /(?<!\p{L})(?:zit|zat|loop|liep) (?:\p{L}{2,6} )?(?:zelf|nu|al|inmiddels|intussen) (?:al )?op $/iu;
/** `hij was vijftien en ik zeventien` */
const AND_SHE = /(?<!\p{L})(?:was|is|ben) (?:\d{1,3}|\p{L}{3,18}),? (?:en )?(?:ik|hij|zij|ze|mijn \p{L}{2,10}) $/iu;
const NEXT_TO =
  /(?<!\p{L})\p{L}{3,}t(?:ig|ien),? (?:bijna|net) $|(?<!\p{L})(?:jongen|meisje|kind|ventje|knul|meid)(?!\p{L})[^.,!?\n]{0,24} van (?:\p{L}{3,8} of )?$|(?<!\p{L})(?:moet|zal|zou) \p{L}{3,12} (?:zijn|wezen) of $/iu;

/** Ages that nothing but their place in the sentence gives away. */
export function judgeKaal(
  { start, end, value, digits }: Getal,
  lead: string,
  tail: string,
  names: ReadonlyMap<number, number>,
): Leeftijd | null {
  const jaar = JAAR.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(jaar);
  const los: Leeftijd = { start, end: end + jaar, stand: 'los' };
  if (jaar > 0) {
    if (value > 1 && /(?<!\p{L})heeft nu $/iu.test(lead) && /^[,.;!\n]|^$/.test(rest)) return los;
    // `mijn dochter acht jaar spreekt beter`
    if (
      value > 2 &&
      KIN_SAYS.test(lead) &&
      (/^[,.]/.test(rest) ||
        isVerbOrParticle(/^ ([\p{L}’']+)/u.exec(rest)?.[1] ?? '') ||
        /^ \p{L}{3,}kt(?!\p{L})/u.test(rest))
    )
      return los;
    if (value < 12) return null;
    const from = YEARS_FROM.exec(rest)?.[1];
    if (from && /[,\p{L}] $/u.test(lead) && (/^\p{Lu}\p{Ll}/u.test(from) || isPlaats(fold(from)))) return los;
    // `geb. 1944, 80 jaar`
    if (/(?<!\p{L})geb(?:\.|oren)[^)\n]{0,14}, $/iu.test(lead)) return los;
    if (/^, (?:man|vrouw|[mvx])(?!\p{L})/iu.test(rest) || /(?<!\p{L})(?:is|was|ben), $/iu.test(lead)) return los;
    if (/(?<!\p{L})ik $/iu.test(lead) && /^[,.]/.test(rest)) return los;
    // `ik heb nu 27 jaar ik kom van eritrea`
    if (HAVE_YEARS.test(lead) && /^ (?:en (?:ik|woon|ben|kom|zit)|ik)(?!\p{L})/iu.test(rest)) return los;
    return ENDS.test(rest) && INTRODUCED.test(lead) ? los : null;
  }
  const row = digits && value < 40 && KIDS.test(lead) ? ROW.exec(rest)?.[0].length : undefined;
  if (row) return { ...los, end: end + row };
  const months = WILL_BE.test(lead) ? MONTHS.exec(rest)?.[0].length : undefined;
  if (months) return { start, end: end + months, stand: 'baby' };
  if (UNIT_AFTER.test(rest) || THING_AFTER.test(rest)) return null;
  if (value > 11 && value < 100 && digits && ALONE.test(lead) && WHO_AFTER.test(rest)) return los;
  if (value > 2 && BIRTHDAY.test(lead) && ENDS.test(rest)) return los;
  if (value > 2 && THAT_TIME.test(rest) && SOMEBODY_WAS.test(lead)) return los;
  if (value > 2 && TAG.test(rest) && SOMEBODY_WAS.test(lead)) return los;
  if (value > 15 && NO_AGE.test(rest)) return los;
  if (value > 3 && value < 100 && /, $/.test(lead) && SAID_OF.test(lead) && !LISTED.test(lead))
    if (GUESSED.test(rest) || (value > 11 && /^(?:,|;| -|\.(?!\d))/.test(rest))) return los;
  if (value > 2 && value < 20 && RANGE.test(lead)) return los;
  const decade = value > 19 && value < 100 && value % 10 === 0 && IN_DECADE.exec(lead);
  if (decade) return { start: start - (/in de $/iu.test(lead) ? 6 : 0), end, stand: 'vaag' };
  if (ABOUT.test(lead) && value > 2 && (!LASTS.test(rest) || / geweest/.test(rest))) return los;
  const goesOn = NOT_A_COUNT.test(rest);
  if (!goesOn) return null;
  if (value > 3 && AND_SHE.test(lead)) return los;
  if (value > 17 && SITS_AT.test(lead)) return los;
  if (value > 2 && value < 100 && NEXT_TO.test(lead)) return los;
  if (value > 11 && value < 100 && ALONE.test(lead) && AND_SO.test(rest)) return los;
  if (value > 15 && value < 100 && (NOW.test(lead) || /(?:19|20)\d\d,? dus (?:nu )?$/.test(lead))) return los;
  if (value > 17 && value < 100 && /, $/.test(lead) && AND_SO.test(rest)) return los;
  if (
    digits &&
    value > 12 &&
    value < 100 &&
    /\p{Extended_Pictographic}\u{FE0F}? ?$/u.test(lead) &&
    /^ ?\p{Extended_Pictographic}/u.test(rest)
  )
    return los;
  if (value > 15 && AND_SO_OLD.test(lead)) return los;
  if (value > 11 && EITHER.test(lead)) return los;
  const marks = digits && value > 4 && value < 100 ? MARKS.exec(lead)?.[0].length : undefined;
  return marks !== undefined && names.has(start - marks) ? los : null;
}
