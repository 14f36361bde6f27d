import type { Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, NOEMT, ROL } from './woorden.ts';

const GREETING =
  /^(?:hoi|hey|heey|hee|hallo|lieve|liefste|beste|sorry|dankje|dankjewel|bedankt|groetjes|groeten|groet|grtjes|grtjs|grtz|groetjs|liefs|kus|kusjes|kusje|xx|xxx|gr|mvg|hoogachtend|dag|doei|kleine|grote|ouwe)$/;

const PARTICLE = /^(?:van|de|der|den|ter|ten|el|al|'t)$/;
/** All that the word right before a name can be. */
const mayLead = memo(
  (form) =>
    GREETING.test(form) ||
    PARTICLE.test(form) ||
    [AANSPREKING, NOEMT, ROL].some((words) => words.has(form)) ||
    /^(?:me|mij|hem|haar|ik|ze|hij|daar|hier|altijd|ook|allemaal|is|ben)$/.test(form),
);

/** What right before this word says that a name may come. */
export function cueBefore({ woorden, text }: Lezing, i: number): 'aanspreking' | 'naam' | 'bijnaam' | 'rol' | null {
  const woord = woorden[i] as Woord;
  let j = i - 1;
  if (!mayLead(woorden[j]?.fold ?? '')) return null;
  if (woord.tussen !== ' ' && !/^(?:\.? |: ?|, |[,!]?\n{1,2})$/.test(woord.tussen)) return null;
  while (
    j >= 0 &&
    i - j < 4 &&
    PARTICLE.test((woorden[j] as Woord).fold) &&
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
    ((/^(?:noem\w*)$/.test(woorden[j - 2]?.fold ?? '') &&
      /^(?:ik|we|wij|ze|zij|je|hij|me|mij|hem|haar|ons|em)$/.test(woorden[j - 1]?.fold ?? '')) ||
      /^(?:noem\w*|heet\w*)$/.test(woorden[j - 1]?.fold ?? ''))
  )
    return /^(?:me|mij)$/.test(cue.fold) || /^(?:daar|hier)$/.test(cue.fold) ? 'bijnaam' : 'naam';
  if (/^(?:me|mij|hem|haar|ik|ze|hij)$/.test(cue.fold) && /^(?:noem\w*|heet\w*)$/.test(woorden[j - 1]?.fold ?? ''))
    return 'naam';
  if (cue.fold === 'is' && woorden[j - 1]?.fold === 'naam') return 'naam';
  // `bewindvoerder: feliciteer haar`: who speaks is no title of the word behind it.
  if (ROL.has(cue.fold)) return woord.tussen.startsWith(':') ? null : 'rol';
  return cue.fold === 'ben' && /ik ben $/i.test(text.slice(Math.max(0, woord.start - 8), woord.start)) ? 'rol' : null;
}
