import { isGewoon } from './gewoon.ts';
import { follows, isToegestaan, type Lezing } from './lezing.ts';
import { isAchter, isSterk } from './organisatiewoorden.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const LONGEST = 6;
export const LID = /^(?:de|het|'t|t|den|d'|'s)$/;
const SCHAKEL = /^(?:de|het|'t|van|der|den|en|op|aan|in|d'|'s|&|ter|ten|te|voor)$/;
const NOT_A_NAME = /^(?:Ik|Wij|We|Hij|Zij|Dat|En|De|Het)$/;

/** The last word of the name that begins behind the kind at `i`, or `i` when there is none. */
export function endOfName(lezing: Lezing, i: number): number {
  const { woorden, telt } = lezing;
  let last = i;
  let j = i + 1;
  // De Regenboog, 't Hofke, Van der Capellen.
  while (j < woorden.length && j - i < LONGEST && isJoined(woorden[j])) {
    const woord = woorden[j] as Woord;
    if (telt[j] && woord.vorm !== 'klein' && !LID.test(woord.fold)) {
      if (isToegestaan(woord.fold) && !/^(?:sint|st)[-.]/.test(woord.fold) && j === i + 1 && !goesOn(lezing, j)) break;
      if (!(j === i + 1 && woord.begin && FUNCTIE.has(woord.fold)) && !NOT_A_NAME.test(woord.text))
        last = FUNCTIE.has(woord.fold) ? last : j;
    } else if (!SCHAKEL.test(woord.fold) || (j === i + 1 && /^(?:en|op|aan|in|voor|te)$/.test(woord.fold))) break;
    j++;
  }
  return last > i ? last : endInSmallLetters(lezing, i);
}

/** `Stichting Vluchtelingenwerk Salland`: an everyday name may be only the beginning. */
function goesOn({ woorden, telt }: Lezing, j: number): boolean {
  const next = woorden[j + 1];
  return (
    next !== undefined && next.tussen === ' ' && telt[j + 1] === true && next.vorm === 'kop' && !isToegestaan(next.fold)
  );
}

const isJoined = (woord: Woord | undefined) =>
  woord !== undefined && /^(?: | ['‘'"“]| & |-|: )$/.test(woord.tussen) && !woord.bezet;

function endInSmallLetters({ woorden, modus }: Lezing, i: number): number {
  const cue = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (modus === 'normaal' || !follows(next) || next === undefined || next.bezet) return i;
  const articled = BEPALER.has(woorden[i - 1]?.fold ?? '') || BEPALER.has(woorden[i - 2]?.fold ?? '');
  const sterk = isSterk(cue.fold);
  const isNameLike = (name: Woord | undefined) =>
    name !== undefined &&
    follows(name) &&
    !name.bezet &&
    name.fold.length > 2 &&
    !FUNCTIE.has(name.fold) &&
    !DOET.has(name.fold) &&
    !BEPALER.has(name.fold) &&
    !ROL.has(name.fold) &&
    !isToegestaan(name.fold);
  if (LID.test(next.fold) && sterk && (!articled || modus === 'hoofd') && isNameLike(woorden[i + 2])) return i + 2;
  // `slagerij van dam`, `aannemer van schijndel projecten`
  if (
    next.fold === 'van' &&
    sterk &&
    !/^(?:vroeger|hier|daar|vandaag|toen)$/.test(woorden[i + 2]?.fold ?? '') &&
    isNameLike(woorden[i + 2])
  )
    return isAchter(woorden[i + 3]?.fold ?? '') && follows(woorden[i + 3]) ? i + 3 : i + 2;
  if (next.fold.length > 2 && !isGewoon(next.fold) && !isToegestaan(next.fold) && !isTikfout(next.fold)) return i + 1;
  if (sterk && !articled && isNameLike(next) && next.fold.length > 3 && !/(?:en|t|te|de|d)$|^ge/.test(next.fold))
    return i + 1;
  return i;
}
