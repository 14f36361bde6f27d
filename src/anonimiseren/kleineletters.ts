import { cueBefore } from './aanleiding.ts';
import { isAlsoSurname, isTitledNoun } from './aanspreking.ts';
import { isDoer } from './achterrol.ts';
import { isBewezen } from './bewezen.ts';
import { GANGBAAR, NEDERLANDS, VOORNAAM } from './data.ts';
import { inList } from './gewoon.ts';
import { endsInInitial, initialsBefore, isSignedInitial, startOfName } from './initialen.ts';
import { buildKeten, type Keten } from './keten.ts';
import {
  flagsOf,
  follows,
  isAchternaam,
  isEigennaam,
  isPlaats,
  isToegestaan,
  isVoornaam,
  type Lezing,
} from './lezing.ts';
import { isEveryday, isNever, isStrong } from './naamloos.ts';
import { isCalled } from './noemen.ts';
import { isUnknown } from './onbekend.ts';
import {
  isBareAdjective,
  isNamedBefore,
  isNamedBehind,
  isNamedFully,
  isNearlyNamed,
  isPersonSlot,
  isSpeaker,
  isSpeaking,
  standsInRow,
} from './plek.ts';
import {
  isBehindVan,
  isBetween,
  isBetweenTitleAndVerb,
  isCalledOut,
  isCalledThe,
  isSmallName,
  isSpokenTo,
} from './roepen.ts';
import { isSprekers } from './sprekers.ts';
import { isQuiet } from './stil.ts';
import { isDialectWord } from './streekwoorden.ts';
import { isTikfout, isTikfoutVan } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { continuesSmall } from './vervolg.ts';
import { STERK } from './voornamen.ts';
import { isOrdinary } from './vreemd.ts';
import { BEPALER, DOET, FUNCTIE, PLAATSWOORD } from './woorden.ts';
import { isBare, isRareFirstName, isRareName } from './zeldzaam.ts';
import { isFilledIn } from './zinsbegin.ts';

/** A name without the help of a capital: a cue before it, a first name that is no word, or a word nobody knows. */
export function findKleineLetters(lezing: Lezing): { zeker: Keten[]; twijfel: Keten[] } {
  const { woorden, telt, modus } = lezing;
  const zeker: Keten[] = [];
  const twijfel: Keten[] = [];
  const like = (i: number) => continuesSmall(lezing, i);
  let done = -1;
  for (let i = 0; i < woorden.length; i++) {
    const woord = woorden[i] as Woord;
    if (telt[i] || woord.bezet || i <= done) continue;
    if (modus === 'normaal' && isQuiet(woorden, i)) continue;
    if (isSignedInitial(lezing, i)) {
      done = i;
      zeker.push({ van: i, tot: i, punt: lezing.text[woord.end] === '.' });
      continue;
    }
    const initials = initialsBefore(lezing, i);
    const sure = initials > 0 || isName(lezing, i);
    if (!sure && !isUnknown(lezing, i)) continue;
    const keten = buildKeten(lezing, i, like);
    keten.van =
      isBareAdjective(lezing, i) || (loose(lezing) && isCalledThe(lezing, i)) ? i - 1 : startOfName(lezing, keten.van);
    if (initials > 0) keten.van = Math.min(keten.van, i - initials);
    if (keten.van <= done) keten.van = done + 1;
    if (endsInInitial(lezing, keten)) Object.assign(keten, { tot: keten.tot + 1, punt: true });
    done = keten.tot;
    (sure ? zeker : twijfel).push(keten);
  }
  return { zeker, twijfel };
}

/** `van der zwaan` is a surname whatever stands behind it. */
const isBehindVanDer = ({ woorden }: Lezing, i: number) =>
  follows(woorden[i]) &&
  follows(woorden[i - 1]) &&
  woorden[i - 2]?.fold === 'van' &&
  (woorden[i - 1]?.fold === 'der' || (woorden[i - 1]?.fold === 'den' && isAchternaam(woorden[i]?.fold ?? '')));

const loose = (lezing: Lezing) => lezing.modus !== 'normaal';

const isAfterEne = ({ woorden }: Lezing, i: number) => woorden[i - 1]?.fold === 'ene';

function isName(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  const form = woord.fold;
  const next = lezing.woorden[i + 1];
  if (loose(lezing) && isBewezen(lezing, i)) return true;
  if (
    loose(lezing) &&
    (isAlsoSurname(form) || (isAchternaam(form) && isToegestaan(form))) &&
    !woord.tussen.includes(':') &&
    cueBefore(lezing, i) === 'aanspreking'
  )
    return true;
  if (loose(lezing) && (isBareAdjective(lezing, i) || isCalled(lezing, i) || isBetween(lezing, i))) return true;
  if (loose(lezing) && (isSprekers(lezing, i) || isSmallName(lezing, i))) return true;
  if (
    loose(lezing) &&
    (isBetweenTitleAndVerb(lezing, i) || isCalledThe(lezing, i) || isCalledOut(lezing, i) || isBehindVan(lezing, i))
  )
    return true;
  if (isNever(form)) return false;
  const cue = cueBefore(lezing, i);
  if (
    cue === null &&
    isEveryday(form) &&
    !(
      loose(lezing) &&
      (woord.tussen.startsWith(':') ||
        isAfterEne(lezing, i) ||
        isBehindVanDer(lezing, i) ||
        isFilledIn(lezing, i) ||
        isNearlyNamed(lezing, i))
    ) &&
    !isNamedFully(lezing, i) &&
    isNamedBefore(lezing, i) !== 'bijnaam'
  )
    return false;
  if (loose(lezing) && isStrong(form) && !(BEPALER.has(lezing.woorden[i - 1]?.fold ?? '') && isOrdinary(form)))
    return true;
  const before = lezing.woorden[i - 1]?.fold ?? '';
  if (isDialectWord(lezing, i, cue)) return false;
  const rare = loose(lezing) && isRareFirstName(form) && isBare(before);
  const ordinary = !rare && isOrdinary(form) && (inList(form) || !/'s?$/.test(form));
  if (cue === 'aanspreking') {
    if (!ordinary || (isEigennaam(form) && form.length > 3 && !GANGBAAR.has(form) && !DOET.has(form))) return true;
    if (DOET.has(form) || BEPALER.has(form)) return false;
    if (isVoornaam(form) || isAchternaam(form)) return true;
    return isTitledNoun(lezing, i);
  }
  if (isSpeaker(lezing, i) && isVoornaam(form)) return true;
  if (loose(lezing) && isBehindVanDer(lezing, i)) return true;
  if (loose(lezing) && isFilledIn(lezing, i)) return true;
  if (loose(lezing) && isNearlyNamed(lezing, i)) return true;
  if (
    loose(lezing) &&
    !DOET.has(form) &&
    (isVoornaam(form.replace(/t?je$/, '')) || !ordinary) &&
    isNamedBehind(lezing, i)
  )
    return true;
  if (
    loose(lezing) &&
    before === 'ene' &&
    lezing.woorden[i - 2]?.fold !== 'de' &&
    !GANGBAAR.has(form) &&
    !DOET.has(form)
  )
    return true;
  const named = isNamedBefore(lezing, i);
  if (named === 'naam' && (isVoornaam(form) || !ordinary)) return true;
  if (isNamedFully(lezing, i)) return true;
  if (cue === 'bijnaam' || named === 'bijnaam') return !DOET.has(form) && !BEPALER.has(form) && form.length > 2;
  if (cue === 'naam') return ordinary ? isVoornaam(form) && !DOET.has(form) : flagsOf(form) > 0 || !isTikfout(form);
  if (
    next &&
    /^(?:heet|heette)$/.test(next.fold) &&
    follows(next) &&
    (isVoornaam(form) || (lezing.woorden[i - 1]?.fold === 'die' && !ordinary))
  )
    return true;
  const asSure = (j: number) => isSureFirstName(lezing, j);
  if (
    loose(lezing) &&
    !DOET.has(form) &&
    (isVoornaam(form) || (!ordinary && !isTikfout(form))) &&
    standsInRow(lezing, i, asSure)
  )
    return true;
  if (ordinary) {
    if (loose(lezing) && isRareName(form) && !DOET.has(form) && isSpeaking(lezing, i)) return true;
    if (loose(lezing) && isVoornaam(form) && !GANGBAAR.has(form) && isSpokenTo(lezing, i)) return true;
    if (loose(lezing) && isVoornaam(form) && isBeforeSurname(lezing, i)) return true;
    const dutch = (flagsOf(form) & NEDERLANDS) > 0 && isVoornaam(form) && !DOET.has(form);
    // `mijn vriend costa`
    if (cue === 'rol' && loose(lezing) && before !== 'ben' && (isRareName(form) || isDoer(lezing, i))) return true;
    if (!loose(lezing) || !dutch) return cue === 'rol' && dutch;
    return cue === 'rol' || isUsedAsName(lezing, i) || (!GANGBAAR.has(form) && isPersonSlot(lezing, i));
  }
  if (cue === 'rol' && before === 'ben' && !flagsOf(form) && isTikfout(form)) return false;
  if (cue === 'rol')
    return (
      isVoornaam(form) ||
      isAchternaam(form) ||
      (loose(lezing) && !(isTikfout(form) && (isTikfoutVan(form, [DOET, FUNCTIE, BEPALER]) || isSalutation(lezing, i))))
    );
  if (isPlaats(form) && followsPlaatswoord(lezing, i)) return false;
  const flags = flagsOf(form);
  if ((flags & VOORNAAM) > 0) return loose(lezing) || (flags & NEDERLANDS) > 0 || form.length > 4;
  return isVoornaam(form);
}

/** A first name that can hardly be anything else. */
function isSureFirstName({ woorden, telt }: Lezing, j: number): boolean {
  const form = woorden[j]?.fold ?? '';
  return isVoornaam(form) && (STERK.has(form) || !isOrdinary(form) || telt[j] === true);
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
  if (before === 'ons') return true;
  if (BEPALER.has(before)) return false;
  if (next && follows(next) && DOET.has(next.fold) && !DOET.has((woorden[i] as Woord).fold)) return true;
  return (
    /^(?:met|van|bij|door|en|tegen|aan|voor|dat|toen|omdat|als|of)$/.test(before) &&
    (!next || !follows(next) || /^(?:en|die|dat|is|was|had|zei)$/.test(next.fold))
  );
}

/** `beste redatcie` */
const isSalutation = ({ woorden }: Lezing, i: number) => /^(?:beste|geachte)$/.test(woorden[i - 1]?.fold ?? '');

function followsPlaatswoord({ woorden }: Lezing, i: number): boolean {
  const before = woorden[i - 1]?.fold ?? '';
  return PLAATSWOORD.has(before);
}
