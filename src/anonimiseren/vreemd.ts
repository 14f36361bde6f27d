import { isGewoon } from './gewoon.ts';
import { flagsOf, isPlaats, isToegestaan, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import { SPREEKTAAL } from './spreektaal.ts';

export const isOrdinary = memo((form) => isGewoon(form) || SPREEKTAAL.has(form) || isToegestaan(form));

const STRANGE = new WeakMap<Lezing, boolean>();
/** Dialect, or another language: that a word is unknown says little there. */
export function isStrange(lezing: Lezing): boolean {
  const before = STRANGE.get(lezing);
  if (before !== undefined) return before;
  const words = lezing.woorden.filter((woord, i) => !lezing.telt[i] && woord.fold.length > 2 && !woord.bezet);
  const unknown = words.filter(
    (woord) => !isOrdinary(woord.fold) && flagsOf(woord.fold) === 0 && !isPlaats(woord.fold),
  ).length;
  const strange = words.length > 15 && unknown > words.length * 0.12;
  STRANGE.set(lezing, strange);
  return strange;
}
