import { isBewezen } from './bewezen.ts';
import { GANGBAAR, NEDERLANDS } from './data.ts';
import { inList, isGewoon } from './gewoon.ts';
import { buildKeten, type Keten } from './keten.ts';
import { isNameInLetters } from './letters.ts';
import {
  flagsOf,
  follows,
  isAchternaam,
  isEigennaam,
  isInitiaal,
  isToegestaan,
  isVoornaam,
  type Lezing,
  stem,
} from './lezing.ts';
import { isMonthName, MONTH_NAME } from './maandnaam.ts';
import { isNationaliteit } from './nationaliteit.ts';
import { isCalled } from './noemen.ts';
import { isPersonSlot } from './plek.ts';
import { KLEINE_NAAM } from './roepbaar.ts';
import { isCalledOut } from './roepen.ts';
import { trek } from './sporen.ts';
import { isStreekwoord } from './streekwoorden.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, FUNCTIE, NOEMT, ROL, VOORAAN } from './woorden.ts';
import { isNameAtStart, isNamedInFull, isOpener, isPlausible, isSignature } from './zinsbegin.ts';

/** Closed world: every word with a capital is a name until something says otherwise. */
export function findHoofdletters(lezing: Lezing): Keten[] {
  const { woorden } = lezing;
  const found: Keten[] = [];
  const like = (i: number) => continues(lezing, i);
  for (let i = 0; i < woorden.length; i++) {
    if (!lezing.telt[i] || (woorden[i] as Woord).bezet) continue;
    if (isOpener(woorden[i] as Woord, woorden[i - 1]) && !isBewezen(lezing, i)) continue;
    if (!isName(lezing, i) && !isNameInLetters(lezing, i)) continue;
    const keten = buildKeten(lezing, i, like);
    if (isNicknameWithTitle(lezing, keten)) keten.van--;
    const last = found.at(-1);
    if (last && keten.van <= last.tot) keten.van = last.tot + 1;
    found.push(keten);
    i = keten.tot;
  }
  return found;
}

const hasFewLetters = trek((form) => form.replace(/[^a-z]/g, '').length < 2);
const isNumbered = trek((form) => /(?:nummer|nr|num)$|^[a-z]\d{1,3}$/.test(form));

function isName(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  if (hasFewLetters(woord)) return /[^a-z'-]/.test(form) && form.length > 1;
  // An accent tells `Zé` from `ze`.
  if (!woord.begin && woord.vorm === 'kop' && FUNCTIE.has(form) && form !== woord.text.toLowerCase()) return true;
  if (
    woord.begin &&
    woord.vorm === 'kop' &&
    form !== woord.text.toLowerCase() &&
    /(?:^|\n|\] ?)$/.test(woord.tussen) &&
    /^: /.test(lezing.text.slice(woord.end, woord.end + 2)) &&
    form.length < 4 &&
    !/^(?:he|ja|nee|o|een)$/.test(form)
  )
    return true;
  if (woord.begin && isStreekwoord(lezing, form) && !isBewezen(lezing, i) && !lezing.telt[i + 1]) return false;
  if (isNumbered(woord)) return false;
  if (isBewezen(lezing, i)) return true;
  if (woord.vorm === 'kop' && (isCalled(lezing, i) || isCalledOut(lezing, i))) return true;
  if (woord.vorm === 'kop' && isTitleAsName(lezing, i)) return true;
  const titled = isTitled(lezing, i);
  if (isSeasonBehindInitial(lezing, i)) return true;
  if (MONTH_NAME.test(form)) return isMonthName(lezing, i);
  if (isToegestaan(form) || AANSPREKING.has(form) || ROL.has(form)) return isNameAllTheSame(lezing, i, titled);
  if (woord.vorm === 'hoofd') return isShoutedName(woord);
  if (titled === 'aanspreking') return !(woord.begin && FUNCTIE.has(form));
  const ordinary = isGewoon(form) && !isRealGenitive(form);
  if (!ordinary) return !(woord.begin || /^['’]?[tkns]$/.test(woorden[i - 1]?.fold ?? '')) || isPlausible(lezing, i);
  if (isSignature(lezing, i))
    return (
      (woorden[i + 1]?.vorm === 'kop' && follows(woorden[i + 1])) ||
      isVoornaam(form) ||
      isAchternaam(form) ||
      !(FUNCTIE.has(form) || isPlural(form))
    );
  // `mevrouw B. Zelfs toen`: the full stop of the initial may be that of the sentence.
  if (woord.tussen.startsWith('.') && isInitiaal(woorden[i - 1]) && FUNCTIE.has(form)) return false;
  if (woord.begin) return isNameAtStart(lezing, i);
  // `(stilte) Die armbanden`: a sentence began without a full stop.
  if (RESTART.test(woord.text.toLowerCase()) && titled === null) return false;
  if (isVoornaam(form) || isAchternaam(form)) return true;
  const before = woorden[i - 1];
  // `de Rechter` is only politeness; `in De Morgen`, or that alone on a line, is the name of something.
  const polite =
    before !== undefined &&
    BEPALER.has(before.fold) &&
    !/^(?:die|dat)$/.test(before.fold) &&
    follows(woord) &&
    (before.vorm === 'klein' || (before.begin && !isWholeLine(lezing, i)));
  return !polite || lezing.telt[i + 1] === true || titled !== null || isProper(form);
}

/** `Toen ging Lieve naar huis`, `Frans liep weg`: allowed for its other meaning, which this cannot be. */
function isLoneName(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  const next = lezing.woorden[i + 1];
  if (woord.vorm !== 'kop' || lezing.modus !== 'normaal' || lezing.telt[i + 1]) return false;
  if (!isVoornaam(woord.fold) || !/^(?:anne|lieve|frans)$/.test(woord.fold)) return false;
  if (woord.begin || woord.fold === 'frans') return next !== undefined && follows(next) && ACTS.test(next.fold);
  return follows(woord) && !BEPALER.has(lezing.woorden[i - 1]?.fold ?? '');
}
const ACTS =
  /^(?:zei|zegt|vroeg|vraagt|belde|belt|kwam|komt|liep|loopt|ging|huilde|huilt|lachte|lacht|heeft|had|woont|woonde|zat|zit|keek|kijkt|wilde|vond|vindt|kreeg|dacht|denkt|riep|hielp|helpt|stond|sliep|slaapt|overleed|stierf|werkt|werkte|vertelde|kookt|kookte|drinkt|dronk)$/;

/** `dhr. Vrijdag`, `juf De Raad`, `mama Lieve`: whatever it is called elsewhere. */
function isNameBehindTitle({ woorden, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (woord.begin || woord.vorm !== 'kop' || telt[i + 1] || isNationaliteit(woord.fold)) return false;
  const j = /^(?:de|van|der|den)$/.test(woorden[i - 1]?.fold ?? '') && woorden[i - 1]?.vorm === 'kop' ? i - 2 : i - 1;
  const title = woorden[j];
  if (!title || !/^\.? $/.test((woorden[j + 1] as Woord).tussen)) return false;
  return TITLE.test(title.fold) || (title.vorm === 'klein' && FAMILY.test(title.fold) && isVoornaam(woord.fold));
}
const TITLE = /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|juf|juffrouw|meester|dokter|mr|drs|tante|nonkel)$/;
const FAMILY = /^(?:mama|papa|mam|pap|oma|opa|oom|zuster|broeder)$/;

const isWholeLine = ({ woorden, text }: Lezing, i: number) =>
  /^\s{0,3}(?:\n|$)/.test(text.slice((woorden[i] as Woord).end, (woorden[i] as Woord).end + 4)) &&
  /(?:^|\n)\s*$/.test((woorden[i - 1] as Woord).tussen);

/** `mevrouw Koning`, `dat Frans mij zag`, `Anne Soldaat`: allowed or a role by itself, but not here. */
function isNameAllTheSame(lezing: Lezing, i: number, titled: ReturnType<typeof isTitled>): boolean {
  const woord = lezing.woorden[i] as Woord;
  const form = woord.fold;
  if (isVoornaam(form) && (titled === 'aanspreking' || isNamedInFull(lezing, i))) return true;
  if (isNameBehindTitle(lezing, i) || isLoneName(lezing, i)) return true;
  if (woord.begin || woord.vorm !== 'kop' || /dag$/.test(form)) return false;
  if (titled === 'aanspreking') return !lezing.telt[i + 1] && (isAchternaam(form) || ROL.has(form));
  const dutch = (flagsOf(form) & NEDERLANDS) > 0 && isVoornaam(form);
  if (isInitiaal(lezing.woorden[i - 1]) && /^\.? $/.test(woord.tussen)) return isAchternaam(form);
  if (titled === 'rol') return (isAchternaam(form) && !isNationaliteit(form)) || dutch;
  if (!dutch) return false;
  const isNamedHere =
    /^(?:is|was|waren)$/.test(lezing.woorden[i - 1]?.fold ?? '') && /^[.,!?]/.test(lezing.text.slice(woord.end));
  return isPersonSlot(lezing, i) || (isNamedHere && !isNationaliteit(form));
}

/** `de man die ze De Kapelaan noemden`, `men noemde mij Zus`: with a capital a title is what somebody is called. */
function isTitleAsName({ woorden, modus }: Lezing, i: number): boolean {
  const { fold: form, begin } = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!before || begin || modus !== 'normaal' || !(ROL.has(form) || AANSPREKING.has(form)) || !follows(woorden[i]))
    return false;
  const next = woorden[i + 1];
  if (next && follows(next) && next.vorm === 'kop') return false;
  if (before.fold === 'maar' && /^(?:me|mij)$/.test(woorden[i - 2]?.fold ?? '') && woorden[i - 3]?.fold === 'noem')
    return true;
  if (/^(?:de|het)$/.test(before.fold)) return before.vorm === 'kop' && !before.begin;
  return /^(?:mij|me|hem|haar)$/.test(before.fold) && /^noem(?:t|en|de|den)$/.test(woorden[i - 2]?.fold ?? '');
}

/** `noemt hem Opa Boos`: of two words that are no names, both are needed. */
function isNicknameWithTitle({ woorden }: Lezing, { van, tot }: Keten): boolean {
  const title = woorden[van - 1];
  const { fold: form, tussen } = woorden[van] as Woord;
  if (!title || title.begin || title.bezet || title.vorm !== 'kop' || van !== tot || tussen !== ' ') return false;
  if (!/^(?:opa|oma|oom|tante|nonkel|opoe|mama|papa|pake|beppe|zuster|broeder)$/.test(title.fold)) return false;
  return isGewoon(form) && !isVoornaam(form) && !isAchternaam(form);
}

/** `Beste lezers`, `Hallo allemaal`. */
const isPlural = (form: string) => /(?:s|en|aal)$/.test(form) || GANGBAAR.has(form);

const RESTART =
  /^(?:ik|jij|je|u|uw|hij|zij|ze|wij|we|jullie|die|dat|dit|deze|er|hier|daar|nu|toen|dan|want|maar|en|of|dus|als|hoe|wat|wie|waar|wanneer|welke|ja|nee|nou|mijn|onze|zijn|haar|niet|ook|geen|een|het)$/;
/** `de Rijn`, not `de Rechter`: known as the name of something. */
const isProper = (form: string) => isEigennaam(form) && !GANGBAAR.has(form) && !ROL.has(form);

const isRealGenitive = (form: string) => /'s?$/.test(form) && isVoornaam(stem(form)) && !inList(form);

function isTitled({ woorden }: Lezing, i: number): 'aanspreking' | 'rol' | null {
  const before = woorden[i - 1];
  const { tussen } = woorden[i] as Woord;
  if (!before || !(tussen === ' ' || tussen === '. ' || tussen === ': ')) return null;
  if (tussen === '. ' && (woorden[i] as Woord).begin) return null;
  if (AANSPREKING.has(before.fold)) return 'aanspreking';
  if (VOORAAN.has(before.fold)) {
    for (let j = i - 2; j >= 0 && j > i - 5; j--) {
      const word = woorden[j] as Woord;
      if (AANSPREKING.has(word.fold)) return 'aanspreking';
      if (!VOORAAN.has(word.fold)) break;
    }
  }
  return ROL.has(before.fold) || NOEMT.has(before.fold) ? 'rol' : null;
}

/** A single word in capitals: an abbreviation or a shout, unless it can only be a name. */
function isShoutedName(woord: Woord): boolean {
  if (isGewoon(woord.fold)) return false;
  return woord.text.length > 5 || isVoornaam(woord.fold);
}

const isNameBefore = ({ woorden, telt }: Lezing, i: number) => {
  const { fold, begin, vorm } = woorden[i] as Woord;
  return isVoornaam(fold) || (telt[i] === true && vorm === 'kop' && !begin && !isGewoon(fold) && !isToegestaan(fold));
};

/** Days and feasts follow a name by chance: `toen Jan Kerst vierde`. */
const NOT_BEHIND =
  /dag$|^(?:kerst.*|pasen|pinksteren|ramadan|sinterklaas|oudjaar|ik|u|uw|wij|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|veilig|nederlandse?|facebook|whatsapp|instagram)$/;

/** `mr. H. Zomer`, but not `mevrouw B. Zondag ga ik`. */
function isSeasonBehindInitial({ woorden }: Lezing, i: number): boolean {
  const { vorm, tussen, fold } = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (vorm !== 'kop' || tussen !== '. ' || !KLEINE_NAAM.test(fold) || !isInitiaal(woorden[i - 1])) return false;
  return !next || !follows(next) || !FUNCTIE.has(next.fold);
}

/** May this word go on with a name that has begun? */
function continues(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  const previous = lezing.woorden[i - 1] as Woord | undefined;
  if (!lezing.telt[i] || woord.bezet) return false;
  if (isSeasonBehindInitial(lezing, i)) return true;
  // `J.H. (Jan-Harm) Sturing`
  if (woord.begin && woord.tussen !== ' ' && !(isInitiaal(previous) && woord.tussen === '. (')) return false;
  const behindFirst =
    previous !== undefined && isNameBefore(lezing, i - 1) && woord.tussen === ' ' && woord.vorm === 'kop';
  if (isTitleAsName(lezing, i)) return true;
  if (AANSPREKING.has(woord.fold)) return behindFirst && !previous.begin && !lezing.telt[i + 1];
  // Kanye West, Friedrich Engels.
  if (/dag$/.test(woord.fold) && (behindFirst || isInitiaal(previous)) && woord.vorm === 'kop')
    return /^(?:,|\s{0,3}(?:\n|$)|\.(?:\s*$|\n))/.test(lezing.text.slice(woord.end, woord.end + 5));
  if (isToegestaan(woord.fold)) return behindFirst && !FUNCTIE.has(previous.fold) && !NOT_BEHIND.test(woord.fold);
  if (woord.vorm === 'hoofd' && isGewoon(woord.fold)) return false;
  // `mevrouw B. Zelfs toen`: behind an initial an ordinary word starts a sentence.
  if (/\./.test(woord.tussen) && inList(woord.fold) && !isAchternaam(woord.fold)) return false;
  return true;
}
