import type { Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';

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
  if (woord.begin) return /^(?:haar|zei|zegt|is|heeft|had|belde|appte)$/.test(woorden[i + 1]?.fold ?? '');
  return !TIME_BEFORE.test(woorden[i - 1]?.fold ?? '');
}
