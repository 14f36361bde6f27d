import { isGewoon } from './gewoon.ts';
import type { Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, NOEMT, ROL } from './woorden.ts';

const GREETING =
  /^(?:hoi|hey|heey|hee|hallo|lieve|liefste|beste|sorry|dankje|dankjewel|bedankt|groetjes|groeten|groet|grtjes|grtjs|grtz|groetjs|liefs|kus|kusjes|kusje|xx|xxx|gr|mvg|hoogachtend|dag|doei|kleine|grote|ouwe)$/;

const PARTICLE = /^(?:van|de|der|den|ter|ten|te|el|al|'t)$/;
/** What needs no other word to say that a name may come, such as a title or a verb. */
export const announcesName = (form: string) =>
  GREETING.test(form) || [AANSPREKING, NOEMT, ROL].some((words) => words.has(form)) || /^(?:ben|bin)$/.test(form);

/** All that the word right before a name can be. */
export const mayLead = memo(
  (form) =>
    announcesName(form) ||
    PARTICLE.test(form) ||
    /^(?:me|mij|hem|haar|ik|ze|hij|daar|hier|altijd|ook|allemaal|is)$/.test(form),
);

/** `mevrouw uit den bogaard`: where the word before its tussenvoegsels stands. */
export function beforeParticles(woorden: readonly Woord[], i: number): number {
  let j = i - 1;
  // `mevrouw te woord staan`
  if (woorden[j]?.fold === 'te' && isGewoon((woorden[i] as Woord).fold)) return j;
  while (
    j >= 0 &&
    i - j < 4 &&
    PARTICLE.test((woorden[j] as Woord).fold) &&
    /^\.? $/.test((woorden[j] as Woord).tussen)
  )
    j--;
  if (j === i - 1) return j;
  const opens = /^(?:in|op|uit|aan|onder|over)$/.test(woorden[j]?.fold ?? '');
  return opens && /^(?:den|'t)$/.test(woorden[j + 1]?.fold ?? '') ? j - 1 : j;
}

/** `op dr telefoon`: her, not the doctor. */
const isHer = (woorden: readonly Woord[], j: number, woord: Woord) =>
  (woorden[j] as Woord).fold === 'dr' &&
  woord.tussen === ' ' &&
  /^(?:op|in|met|aan|uit|om|onder|over|voor|tegen|had|heeft|heb|was|is|achter|naast|bie|an|en)$/.test(
    woorden[j - 1]?.fold ?? '',
  );

/** What right before this word says that a name may come. */
export function cueBefore({ woorden, text }: Lezing, i: number): 'aanspreking' | 'naam' | 'bijnaam' | 'rol' | null {
  const woord = woorden[i] as Woord;
  if (!mayLead(woorden[i - 1]?.fold ?? '')) return null;
  if (woord.tussen !== ' ' && !/^(?:\.? |: ?|, |[,!]?\n{1,2})$/.test(woord.tussen)) return null;
  const j = beforeParticles(woorden, i);
  const cue = woorden[j];
  if (!cue) return null;
  // `een oom. sparen`: only what is short can be an abbreviation.
  if (
    (woorden[j + 1] as Woord).tussen.startsWith('.') &&
    (cue.fold.length > 4 || /^(?:oom|oma|opa|tante|heer|neef)$/.test(cue.fold))
  )
    return null;
  if (j === i - 1 && GREETING.test(cue.fold) && /^[,!]?[ \n]{1,3}$/.test(woord.tussen)) return 'rol';
  if (/^, $/.test(woord.tussen))
    return ROL.has(cue.fold) && woorden[j - 1] !== undefined && BEPALER.has(woorden[j - 1]?.fold ?? '') ? 'rol' : null;
  if (AANSPREKING.has(cue.fold)) return isHer(woorden, j, woord) ? null : 'aanspreking';
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
  // `ik bin geesje, ik kom`: in dialect anything may stand there.
  if (cue.fold === 'bin')
    return woorden[j - 1]?.fold === 'ik' &&
      /^(?:,| (?:van|oet|uut|uit|ut|en ik) )/.test(text.slice(woord.end, woord.end + 7))
      ? 'rol'
      : null;
  return cue.fold === 'ben' && /ik ben $/i.test(text.slice(Math.max(0, woord.start - 8), woord.start)) ? 'rol' : null;
}
