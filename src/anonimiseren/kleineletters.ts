import { isTitledNoun } from './aanspreking.ts';
import { NEDERLANDS, VOORNAAM } from './data.ts';
import { endsInInitial, initialsBefore, startOfName } from './initialen.ts';
import { buildKeten, type Keten } from './keten.ts';
import {
  flagsOf,
  follows,
  isAchternaam,
  isEigennaam,
  isInitiaal,
  isPlaats,
  isToegestaan,
  isVoornaam,
  type Lezing,
  stem,
} from './lezing.ts';
import { SPREEKTAAL } from './spreektaal.ts';
import { isTikfout, isTikfoutVan } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { STERK } from './voornamen.ts';
import { isOrdinary, isStrange } from './vreemd.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, NOEMT, PLAATSWOORD, ROL, VOORAAN } from './woorden.ts';

/** A name without the help of a capital: a cue before it, a first name that is no word, or a word nobody knows. */
export function findKleineLetters(lezing: Lezing): { zeker: Keten[]; twijfel: Keten[] } {
  const { woorden, telt } = lezing;
  const zeker: Keten[] = [];
  const twijfel: Keten[] = [];
  const like = (i: number) => continues(lezing, i);
  let done = -1;
  for (let i = 0; i < woorden.length; i++) {
    const woord = woorden[i] as Woord;
    if (telt[i] || woord.bezet || i <= done) continue;
    const initials = initialsBefore(lezing, i);
    const sure = initials > 0 || isName(lezing, i);
    if (!sure && !isUnknown(lezing, i)) continue;
    const keten = buildKeten(lezing, i, like);
    keten.van = startOfName(lezing, keten.van);
    if (initials > 0) keten.van = Math.min(keten.van, i - initials);
    if (keten.van <= done) keten.van = done + 1;
    if (endsInInitial(lezing, keten)) Object.assign(keten, { tot: keten.tot + 1, punt: true });
    done = keten.tot;
    (sure ? zeker : twijfel).push(keten);
  }
  return { zeker, twijfel };
}

const DE_NAMES =
  /^(?:jong|boer|groot|wit|graaf|bruin|bruijn|haan|vos|leeuw|lange|koning|ruiter|kok|vries|wolf|ridder|witte|rooij|bakker|smid|smit|visser|jager|klerk|winter|zwart|korte|goede|bont|beer|bok|zeeuw|oude|ruijter|heer)$/;
const loose = (lezing: Lezing) => lezing.modus !== 'normaal';

function isName(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  const form = woord.fold;
  const cue = cueBefore(lezing, i);
  const next = lezing.woorden[i + 1];
  if (form.replace(/[^a-z]/g, '').length < 2) return false;
  if (FUNCTIE.has(form) || isToegestaan(form) || AANSPREKING.has(form) || ROL.has(form)) return false;
  if (loose(lezing) && STERK.has(stem(form)) && !(BEPALER.has(lezing.woorden[i - 1]?.fold ?? '') && isOrdinary(form)))
    return true;
  const ordinary = isOrdinary(form) && (SPREEKTAAL.has(form) || !/'s?$/.test(form));
  if (cue === 'aanspreking') {
    if (!ordinary) return true;
    if (DOET.has(form) || BEPALER.has(form)) return false;
    if (isVoornaam(form) || isAchternaam(form)) return true;
    return isTitledNoun(lezing, i);
  }
  if (cue === 'bijnaam') return !DOET.has(form) && !BEPALER.has(form) && form.length > 2;
  if (cue === 'naam') return ordinary ? isVoornaam(form) && !DOET.has(form) : flagsOf(form) > 0 || !isTikfout(form);
  if (
    next &&
    /^(?:heet|heette)$/.test(next.fold) &&
    follows(next) &&
    (isVoornaam(form) || lezing.woorden[i - 1]?.fold === 'die')
  )
    return true;
  if (ordinary) {
    if (loose(lezing) && isVoornaam(form) && isBeforeSurname(lezing, i)) return true;
    const dutch = (flagsOf(form) & NEDERLANDS) > 0 && isVoornaam(form) && !DOET.has(form);
    if (!loose(lezing) || !dutch) return cue === 'rol' && dutch;
    return cue === 'rol' || isUsedAsName(lezing, i);
  }
  if (cue === 'rol')
    return (
      isVoornaam(form) ||
      isAchternaam(form) ||
      (loose(lezing) && !(isTikfout(form) && isTikfoutVan(form, [DOET, FUNCTIE, BEPALER])))
    );
  if (isPlaats(form) && followsPlaatswoord(lezing, i)) return false;
  const flags = flagsOf(form);
  if ((flags & VOORNAAM) > 0) return loose(lezing) || (flags & NEDERLANDS) > 0 || form.length > 4;
  return isVoornaam(form);
}

/** `piet tuhumena`, `jan van der laan`. */
function isBeforeSurname({ woorden }: Lezing, i: number): boolean {
  const next = woorden[i + 1];
  if (!next || !follows(next) || BEPALER.has(woorden[i - 1]?.fold ?? '')) return false;
  if (/^van (?:de|der|den|'t)/.test(`${next.fold} ${woorden[i + 2]?.fold ?? ''}`))
    return isAchternaam(woorden[i + 3]?.fold ?? '') && !isOrdinary(woorden[i + 3]?.fold ?? '');
  return (
    !isOrdinary(next.fold) &&
    (isAchternaam(next.fold) || isEigennaam(next.fold) || !isTikfout(next.fold)) &&
    next.fold.length > 3
  );
}

/** `roos zei`, `met wil`: a first name that is also a word, in the place of a person. */
function isUsedAsName({ woorden }: Lezing, i: number): boolean {
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  if (BEPALER.has(before) && before !== 'ons') return false;
  if (next && follows(next) && DOET.has(next.fold) && !DOET.has((woorden[i] as Woord).fold)) return true;
  return (
    /^(?:met|van|bij|door|en|tegen|aan|voor|dat|toen|omdat|als|of)$/.test(before) &&
    (!next || !follows(next) || /^(?:en|die|dat|is|was|had|zei)$/.test(next.fold))
  );
}

/** A word on no list at all; only where capitals cannot help. */
function isUnknown(lezing: Lezing, i: number): boolean {
  if (!loose(lezing)) return false;
  const woord = lezing.woorden[i] as Woord;
  const form = stem(woord.fold);
  if (form.length < 3 || isOrdinary(woord.fold) || isOrdinary(form) || isToegestaan(form)) return false;
  if (/\d|(.)\1\1/.test(form) || /^[^aeiouy]+$/.test(form)) return false;
  if (isPlaats(form)) return false;
  if (AANSPREKING.has(woord.fold) || ROL.has(woord.fold)) return false;
  if (isAchternaam(form)) return true;
  if (isEigennaam(form)) return true;
  if (/^(?:van|der|ter|el|al)$/.test(lezing.woorden[i - 1]?.fold ?? '')) return true;
  return !isStrange(lezing) && !isTikfout(form);
}

const GREETING =
  /^(?:hoi|hey|heey|hee|hallo|lieve|liefste|beste|sorry|dankje|dankjewel|bedankt|groetjes|groeten|groet|liefs|kus|kusjes|xx|xxx|gr|mvg|hoogachtend|dag|doei|kleine|grote|ouwe)$/;

function cueBefore({ woorden, text }: Lezing, i: number): 'aanspreking' | 'naam' | 'bijnaam' | 'rol' | null {
  const woord = woorden[i] as Woord;
  let j = i - 1;
  if (!/^(?:\.? |: ?|, |[,!]?\n{1,2})$/.test(woord.tussen)) return null;
  while (
    j >= 0 &&
    i - j < 4 &&
    /^(?:van|de|der|den|ter|ten|el|al|'t)$/.test((woorden[j] as Woord).fold) &&
    /^\.? $/.test((woorden[j] as Woord).tussen)
  )
    j--;
  const cue = woorden[j];
  if (!cue) return null;
  if (j === i - 1 && GREETING.test(cue.fold) && /^[,!]?[ \n]{1,3}$/.test(woord.tussen)) return 'rol';
  if (/^, $/.test(woord.tussen))
    return ROL.has(cue.fold) && woorden[j - 1] !== undefined && BEPALER.has(woorden[j - 1]?.fold ?? '') ? 'rol' : null;
  if (AANSPREKING.has(cue.fold)) return 'aanspreking';
  if (j !== i - 1) return null;
  if (NOEMT.has(cue.fold) && cue.fold !== 'naam') return 'naam';
  if (
    /^(?:me|mij|hem|haar|ik|ze|hij|daar|hier|altijd|ook|allemaal)$/.test(cue.fold) &&
    (/^(?:noem\w*)$/.test(woorden[j - 2]?.fold ?? '') || /^(?:noem\w*|heet\w*)$/.test(woorden[j - 1]?.fold ?? ''))
  )
    return /^(?:me|mij)$/.test(cue.fold) || /^(?:daar|hier)$/.test(cue.fold) ? 'bijnaam' : 'naam';
  if (/^(?:me|mij|hem|haar|ik|ze|hij)$/.test(cue.fold) && /^(?:noem\w*|heet\w*)$/.test(woorden[j - 1]?.fold ?? ''))
    return 'naam';
  if (cue.fold === 'is' && woorden[j - 1]?.fold === 'naam') return 'naam';
  if (ROL.has(cue.fold)) return 'rol';
  return cue.fold === 'ben' && /ik ben $/i.test(text.slice(Math.max(0, woord.start - 8), woord.start)) ? 'rol' : null;
}

function followsPlaatswoord({ woorden }: Lezing, i: number): boolean {
  const before = woorden[i - 1]?.fold ?? '';
  return PLAATSWOORD.has(before);
}

/** `harmen bakker,`: a surname that is also a word, behind a first name that is none. */
function isLastName({ woorden, modus }: Lezing, i: number): boolean {
  const before = (woorden[i - 1] as Woord | undefined)?.fold ?? '';
  const next = woorden[i + 1];
  const form = (woorden[i] as Woord).fold;
  if (
    modus === 'normaal' ||
    !isVoornaam(before) ||
    (isOrdinary(before) && !STERK.has(before)) ||
    !isAchternaam(form) ||
    DOET.has(form)
  )
    return false;
  return !next || !follows(next) || DOET.has(next.fold);
}

/** May this word in small letters go on with a name? */
function continues(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  if (woord.bezet || woord.tussen.includes('.')) return false;
  const form = woord.fold;
  if ((lezing.woorden[i - 1] as Woord | undefined)?.fold === 'de' && DE_NAMES.test(form)) return true;
  if (form.length < 2 || FUNCTIE.has(form) || isInitiaal(woord) || isToegestaan(form)) return false;
  const afterTussenvoegsel = VOORAAN.has(lezing.woorden[i - 1]?.fold ?? '');
  if (isOrdinary(form) && !afterTussenvoegsel && isLastName(lezing, i)) return true;
  if (isOrdinary(form))
    return (
      afterTussenvoegsel &&
      (isAchternaam(form) || DE_NAMES.test(form)) &&
      !DOET.has(form) &&
      !/^(?:moeder|vader|werk|huis)$/.test(form)
    );
  if (afterTussenvoegsel || isAchternaam(form) || isEigennaam(form) || isVoornaam(form)) return true;
  return loose(lezing) && !isTikfout(form);
}
