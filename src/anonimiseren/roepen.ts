import { follows, isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { DOET, ROL } from './woorden.ts';
import { isRareName } from './zeldzaam.ts';

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

const SMALL = /^(?:wil|door|can|ben|anne|mei|ad|do|ton)$/;
/** `maar wil belt`, `vraag naar wil, want`: the smallest of words, where it can only be somebody. */
export function isSmallName(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const woord = woorden[i] as Woord;
  if (!SMALL.test(woord.fold)) return false;
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  const does = next !== undefined && follows(next) && IS.test(next.fold);
  if (does && (isWhoDoes(lezing, i) || /^(?:maar|en|dat|toen|omdat|als|want)$/.test(before)))
    return woord.fold !== 'ben';
  if (/^(?:naar|met|van|bij|tegen|aan)$/.test(before) && follows(woord)) return !next || /^[,.!?]/.test(next.tussen);
  return woord.fold !== 'ben' && ROL.has(before) && follows(woord) && (!next || /^[,.!?]/.test(next.tussen));
}

/** `de man van de bank, verhagen, wilde`: one name between commas. */
export function isBetween({ woorden }: Lezing, i: number): boolean {
  const { fold: form, tussen } = woorden[i] as Woord;
  const next = woorden[i + 1];
  let first = i;
  while (first > 0 && i - first < 3 && /^(?:van|de|den|der|ter|ten|te|'t)$/.test((woorden[first - 1] as Woord).fold))
    first--;
  const opening = first === i ? tussen : (woorden[first] as Woord).tussen;
  if (opening !== ', ' || next?.tussen !== ', ' || !isRareName(form) || DOET.has(form) || isToegestaan(form))
    return false;
  return first === i || (isAchternaam(form) && (woorden[first] as Woord).fold !== 'de');
}
