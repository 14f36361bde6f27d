import { follows, isAchternaam, isEigennaam, isPlaats, isToegestaan, type Lezing, stem } from './lezing.ts';
import { isPersonSlot } from './plek.ts';
import { isStreekwoord } from './streekwoorden.ts';
import { isNearWord, isTikfout, isTikfoutVan, soundsCommon } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { isOrdinary, isStrange } from './vreemd.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

/** A word on no list at all; only where capitals cannot help. */
export function isUnknown(lezing: Lezing, i: number): boolean {
  if (lezing.modus === 'normaal') return false;
  const woord = lezing.woorden[i] as Woord;
  if (isOrdinary(woord.fold) || isStreekwoord(lezing, woord.fold)) return false;
  const form = stem(woord.fold);
  if (form.length < 3 || isOrdinary(form) || isToegestaan(form)) return false;
  if (/\d|(.)\1\1|(?:nummer|nr)$/.test(form) || /^[^aeiouy]+$/.test(form) || /\d$/.test(woord.tussen)) return false;
  if (isPlaats(form) || /^(?:resp|int|interv|antw|vr)$/.test(form)) return false;
  if (AANSPREKING.has(woord.fold) || ROL.has(woord.fold)) return false;
  if (soundsCommon(form)) return false;
  if (isAchternaam(form)) return true;
  if (isEigennaam(form)) return true;
  if (/^(?:van|der|ter|el|al)$/.test(lezing.woorden[i - 1]?.fold ?? '')) return true;
  if (isStrange(lezing)) return false;
  // `mijn pasport`
  const before = lezing.woorden[i - 1]?.fold ?? '';
  if (follows(woord) && (BEPALER.has(before) || /^(?:me|'t)$/.test(before)) && before !== 'dat' && isNearWord(form))
    return false;
  return !isTikfout(form) || (isPersonSlot(lezing, i) && !isTikfoutVan(form, [DOET, FUNCTIE, BEPALER]));
}
