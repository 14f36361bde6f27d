import { isGewoon } from './gewoon.ts';
import { flagsOf, isPlaats, isToegestaan, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import { trek } from './sporen.ts';
import { SPREEKTAAL } from './spreektaal.ts';

export const isOrdinary = memo((form) => isGewoon(form) || SPREEKTAAL.has(form) || isToegestaan(form));

const isUnknown = trek((form) => !isOrdinary(form) && flagsOf(form) === 0 && !isPlaats(form));
const STRANGE = new WeakMap<Lezing, boolean>();
/** Dialect, or another language: that a word is unknown says little there. */
export function isStrange(lezing: Lezing): boolean {
  const before = STRANGE.get(lezing);
  if (before !== undefined) return before;
  let count = 0;
  let unknown = 0;
  for (const [i, woord] of lezing.woorden.entries()) {
    if (lezing.telt[i] || woord.fold.length < 3 || woord.bezet) continue;
    count++;
    if (isUnknown(woord)) unknown++;
  }
  const strange = count > 15 && unknown > count * 0.12;
  STRANGE.set(lezing, strange);
  return strange;
}
