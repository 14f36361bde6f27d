import { follows, isInitiaal, isVoornaam, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, DOET, ROL, VOORAAN } from './woorden.ts';

const NO_NAME = /^(?:nv|bv|cv|ps|pps|vs|ns|nb|us|pc|lo|wc|gg|mt|eg|id|ok|tv|cd|dj|pr|hr|ww|wa|aa)$/;

/** One capital where somebody would stand: `mevrouw B.`, `met K. heb ik`, `M.K.`, `mijn vriend J heeft`, `Groet, P.` */
export function isNameInLetters(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  if (!isInitiaal(woord) || woord.fold === 'u') return false;
  return isTitledInitial(lezing, i) || isSignedWith(lezing, i) || isRow(lezing, i) || isInSentence(lezing, i);
}

function isTitledInitial({ woorden, text, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (before && AANSPREKING.has(before.fold) && /^\.? $/.test(woord.tussen)) return true;
  const next = woorden[i + 1];
  let name = i + 1;
  while (name < i + 4 && VOORAAN.has(woorden[name]?.fold ?? '')) name++;
  const goesOn =
    text[woord.end] === '.' &&
    next !== undefined &&
    name > i + 1 &&
    /^\.? $/.test(next.tussen) &&
    (telt[name] === true || woorden[name]?.vorm === 'hoofd');
  if (goesOn) return true;
  return (
    before !== undefined &&
    /^\.? $/.test(woord.tussen) &&
    (ROL.has(before.fold) || isVoornaam(before.fold)) &&
    text[woord.end] === '.'
  );
}

/** `Groet, P.`, and a last line with nothing but initials. */
function isSignedWith({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const rest = text.slice(woord.end, woord.end + 16);
  if (!/^\.?(?: ?\p{Lu}\.){0,3}\s*(?:\n|$)/u.test(rest)) return false;
  if (/^[,.!]{0,2} $/.test(woord.tussen))
    return /^(?:groet\w*|gr|grt\w*|kus\w*|liefs|xx+|mvg)$/.test(woorden[i - 1]?.fold ?? '');
  return /\n$/.test(woord.tussen) && text[woord.end] === '.';
}

/** `M.K.`, `J.v.d.B.`: capitals with dots between them. */
function isRow({ woorden, text }: Lezing, i: number): boolean {
  let row = (woorden[i] as Woord).fold;
  let j = i;
  while (j - i < 6 && woorden[j + 1]?.tussen === '.' && (woorden[j + 1] as Woord).text.length === 1) {
    j++;
    row += (woorden[j] as Woord).fold;
  }
  return j > i && isInitiaal(woorden[j]) && text[(woorden[j] as Woord).end] === '.' && !NO_NAME.test(row);
}

/** A full stop with a small letter behind it is not that of a sentence. */
function isInSentence({ woorden, text, modus }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  const next = woorden[i + 1];
  if (modus !== 'normaal' || !next) return false;
  if (/\($/.test(woord.tussen) && /^\.?, ?\d{1,2}/.test(text.slice(woord.end, woord.end + 5))) return true;
  if (next.vorm !== 'klein') return false;
  if (follows(next)) return before !== undefined && follows(woord) && ROL.has(before.fold) && DOET.has(next.fold);
  if (!/^\.,? $/.test(next.tussen) || woord.tussen === '.') return false;
  if (next.tussen === '., ') return true;
  return (i > 0 && !woord.tussen.includes('\n')) || DOET.has(next.fold);
}
