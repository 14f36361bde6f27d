import { isGewoon } from './gewoon.ts';
import { follows, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { FUNCTIE } from './woorden.ts';

export const MONTH_NAME = /^(?:mei|juni|juli|april|augusta)$/;
const TIME_BEFORE =
  /^(?:in|op|begin|eind|einde|half|medio|van|sinds|vanaf|tot|per|de|\d+|eerste|ste|e|en|of|na|voor|maand|rond|vorig|volgende)$/;

/** `Ik zit bij Mei`: in Dutch a month has no capital. */
export function isMonthName({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (
    /\d\.? ?$/.test(woord.tussen) ||
    /^ ?['’]?\d/.test(text.slice(woord.end, woord.end + 3)) ||
    woord.vorm === 'hoofd'
  )
    return false;
  if (woord.begin && isFirstOfTwo(woorden, i)) return true;
  if (woord.begin) return /^(?:haar|zei|zegt|is|heeft|had|belde|appte)$/.test(woorden[i + 1]?.fold ?? '');
  return !TIME_BEFORE.test(woorden[i - 1]?.fold ?? '');
}

/** `Mei Ling woont in Leek.` */
function isFirstOfTwo(woorden: readonly Woord[], i: number): boolean {
  const next = woorden[i + 1];
  return next?.vorm === 'kop' && follows(next) && !FUNCTIE.has(next.fold) && !isGewoon(next.fold);
}
