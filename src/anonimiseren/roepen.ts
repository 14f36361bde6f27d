import { follows, isVoornaam, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { DOET } from './woorden.ts';

const TO_YOU =
  /^(?:wat|hoe|waar|waarom|wanneer|kom|ga|je|jij|u|luister|kijk|wacht|hou|stop|doe|geef|blijf|mag|wil|kun|kan|heb|ben|dan|gaat|nu|nee|ja)$/;
const IS = /^(?:is|was|heeft|had|zegt|zei|belt|belde|komt|kwam|houdt|doet|deed|gaat|ging|vindt|vond|woont|werkt)$/;

/** `zegt ze: rein wat heb je`, `en wil, hou vol`: somebody is spoken to. */
export function isSpokenTo({ woorden }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!next || !TO_YOU.test(next.fold)) return false;
  if (/[:“"‘'„] ?$/.test(woord.tussen)) return next.tussen === ' ' || next.tussen === ', ';
  return (
    next.tussen === ', ' &&
    (/^, $/.test(woord.tussen) || /^(?:en|maar|dus|ja|nee|ach|oh|hee|nou)$/.test(woorden[i - 1]?.fold ?? ''))
  );
}

/** `wil is lief`, `, door heeft gebeld`: a small word before a verb that wants somebody. */
export function isWhoDoes({ woorden }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!next || !follows(next) || !IS.test(next.fold)) return false;
  return (woord.begin || /^, $/.test(woord.tussen)) && isVoornaam(woord.fold) && !DOET.has(woord.fold);
}
