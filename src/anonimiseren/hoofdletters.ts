import { isGewoon } from './gewoon.ts';
import { buildKeten, type Keten } from './keten.ts';
import { follows, isAchternaam, isInitiaal, isToegestaan, isVoornaam, type Lezing, stem } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, NOEMT, ROL, VOORAAN } from './woorden.ts';

/** Closed world: every word with a capital is a name until something says otherwise. */
export function findHoofdletters(lezing: Lezing): Keten[] {
  const { woorden } = lezing;
  const found: Keten[] = [];
  const like = (i: number) => continues(lezing, i);
  for (let i = 0; i < woorden.length; i++) {
    if (!lezing.telt[i] || (woorden[i] as Woord).bezet) continue;
    if (!isName(lezing, i) && !isTitledInitial(lezing, i)) continue;
    const keten = buildKeten(lezing, i, like);
    const last = found.at(-1);
    if (last && keten.van <= last.tot) keten.van = last.tot + 1;
    found.push(keten);
    i = keten.tot;
  }
  return found;
}

/** `mevrouw B.` */
function isTitledInitial({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!before || !isInitiaal(woord) || !/^\.? $/.test(woord.tussen)) return false;
  if (AANSPREKING.has(before.fold)) return true;
  return (ROL.has(before.fold) || isVoornaam(before.fold) || VOORAAN.has(before.fold)) && text[woord.end] === '.' && woord.fold !== 'u';
}

function isName(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  if (form.replace(/[^a-z]/g, '').length < 2) return /[^a-z'-]/.test(form) && form.length > 1;
  const titled = isTitled(lezing, i);
  if (isToegestaan(form)) return (titled === 'aanspreking' && isVoornaam(form)) || isNamedInFull(lezing, i);
  if (AANSPREKING.has(form) || ROL.has(form)) return false;
  if (woord.vorm === 'hoofd') return isShoutedName(woord);
  if (titled === 'aanspreking') return !(woord.begin && FUNCTIE.has(form));
  const ordinary = isGewoon(form) && !isRealGenitive(form);
  if (!ordinary) return true;
  if (woord.begin) return isNameAtStart(lezing, i);
  if (isVoornaam(form) || isAchternaam(form)) return !(FUNCTIE.has(form) && form.length < 4 && !follows(woorden[i + 1]));
  const before = woorden[i - 1];
  return !(before && BEPALER.has(before.fold) && follows(woord) && !lezing.telt[i + 1]) || titled !== null;
}

const isRealGenitive = (form: string) => /'s?$/.test(form) && isVoornaam(stem(form));

function isTitled({ woorden }: Lezing, i: number): 'aanspreking' | 'rol' | null {
  const before = woorden[i - 1];
  if (!before || !/^(?:\.? |: )$/.test((woorden[i] as Woord).tussen)) return null;
  if (AANSPREKING.has(before.fold)) return 'aanspreking';
  if (VOORAAN.has(before.fold)) {
    for (let j = i - 2; j >= 0 && j > i - 5; j--) {
      const word = woorden[j] as Woord;
      if (AANSPREKING.has(word.fold)) return 'aanspreking';
      if (!VOORAAN.has(word.fold)) break;
    }
  }
  return ROL.has(before.fold) || NOEMT.has(before.fold) ? 'rol' : null;
}

/** `Maria Jansen`, though `Maria` alone may be the saint. */
function isNamedInFull({ woorden, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!isVoornaam(woord.fold) || woord.fold.length < 3 || !next || !telt[i + 1] || !follows(next)) return false;
  return !isToegestaan(next.fold) && !isGewoon(next.fold) && (isAchternaam(next.fold) || !isGewoon(woord.fold));
}

/** A single word in capitals: an abbreviation or a shout, unless it can only be a name. */
function isShoutedName(woord: Woord): boolean {
  if (isGewoon(woord.fold)) return false;
  return woord.text.length > 5 || isVoornaam(woord.fold);
}

function isNameAtStart(lezing: Lezing, i: number): boolean {
  const { woorden, telt } = lezing;
  const form = (woorden[i] as Woord).fold;
  const next = woorden[i + 1];
  if (FUNCTIE.has(form) || !next) return false;
  const first = isVoornaam(form);
  if (follows(next) && telt[i + 1] && !isToegestaan(next.fold) && (first || isAchternaam(form))) return first || !isGewoon(next.fold);
  if (!first) return false;
  if (follows(next) && VOORAAN.has(next.fold) && next.fold !== 'in' && next.fold !== 'op') {
    const after = woorden[i + 2];
    return after !== undefined && (telt[i + 2] === true || VOORAAN.has(after.fold)) && !isToegestaan(after.fold);
  }
  return follows(next) && DOET.has(next.fold);
}

/** May this word go on with a name that has begun? */
function continues(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  if (!lezing.telt[i] || woord.bezet || (woord.begin && woord.tussen !== ' ')) return false;
  if (isToegestaan(woord.fold) || AANSPREKING.has(woord.fold)) return false;
  if (woord.vorm === 'hoofd' && isGewoon(woord.fold)) return false;
  // `mevrouw B. Zelfs toen`: behind an initial an ordinary word starts a sentence.
  if (/\./.test(woord.tussen) && isGewoon(woord.fold) && !isAchternaam(woord.fold)) return false;
  return true;
}
