import { inList, isGewoon } from './gewoon.ts';
import { buildKeten, type Keten } from './keten.ts';
import {
  flagsOf,
  follows,
  isAchternaam,
  isInitiaal,
  isPlaats,
  isToegestaan,
  isVoornaam,
  type Lezing,
  stem,
} from './lezing.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { STERK } from './voornamen.ts';
import { isStrange } from './vreemd.ts';
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
function isTitledInitial({ woorden, text, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!isInitiaal(woord)) return false;
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
    (ROL.has(before.fold) || /^(?:kus|groet|groetjes|liefs)$/.test(before.fold) || isVoornaam(before.fold)) &&
    text[woord.end] === '.' &&
    woord.fold !== 'u'
  );
}

function isName(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  if (form.replace(/[^a-z]/g, '').length < 2) return /[^a-z'-]/.test(form) && form.length > 1;
  if (/(?:nummer|nr|num)$/.test(form) || /^[a-z]\d{1,3}$/.test(form)) return false;
  const titled = isTitled(lezing, i);
  if (MONTH_NAME.test(form)) return isMonthName(lezing, i);
  if (isToegestaan(form)) return (titled === 'aanspreking' && isVoornaam(form)) || isNamedInFull(lezing, i);
  if (AANSPREKING.has(form) || ROL.has(form)) return false;
  if (woord.vorm === 'hoofd') return isShoutedName(woord);
  if (titled === 'aanspreking') return !(woord.begin && FUNCTIE.has(form));
  const ordinary = isGewoon(form) && !isRealGenitive(form);
  if (!ordinary) return !(woord.begin || /^['’]?[tkns]$/.test(woorden[i - 1]?.fold ?? '')) || isPlausible(lezing, i);
  if (isSignature(lezing, i)) return isVoornaam(form) || isAchternaam(form);
  // `mevrouw B. Zelfs toen`: the full stop of the initial may be that of the sentence.
  if (woord.tussen.startsWith('.') && isInitiaal(woorden[i - 1]) && FUNCTIE.has(form)) return false;
  if (woord.begin) return isNameAtStart(lezing, i);
  if (isVoornaam(form) || isAchternaam(form))
    return !(FUNCTIE.has(form) && form.length < 4 && !follows(woorden[i + 1]));
  const before = woorden[i - 1];
  return !(before && BEPALER.has(before.fold) && follows(woord) && !lezing.telt[i + 1]) || titled !== null;
}

const MONTH_NAME = /^(?:mei|juni|juli|april|augusta)$/;
const TIME_BEFORE =
  /^(?:in|op|begin|eind|einde|half|medio|van|sinds|vanaf|tot|per|de|\d+|eerste|ste|e|en|of|na|voor|maand|rond|vorig|volgende)$/;

/** `Ik zit bij Mei`: in Dutch a month has no capital. */
function isMonthName({ woorden, text }: Lezing, i: number): boolean {
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

const isRealGenitive = (form: string) => /'s?$/.test(form) && isVoornaam(stem(form));

function isTitled({ woorden }: Lezing, i: number): 'aanspreking' | 'rol' | null {
  const before = woorden[i - 1];
  if (!before || !/^(?:\.? |: )$/.test((woorden[i] as Woord).tussen)) return null;
  if ((woorden[i] as Woord).tussen.startsWith('.') && (woorden[i] as Woord).begin) return null;
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

/** The last words of a letter, or the name behind `Beste`. */
function isSignature({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!before) return false;
  const line =
    /^(?:[^\S\n]*(?:\n|$)|[,.]? *$)/.test(text.slice(woord.end, woord.end + 40)) ||
    /^ \(/.test(text.slice(woord.end, woord.end + 2)) ||
    /^ \p{Lu}/u.test(text.slice(woord.end, woord.end + 2));
  return (
    line &&
    /^[,!. ]*\n*\s*$/.test(woord.tussen) &&
    /^(?:groet|groeten|groetjes|liefs|kus|kusjes|knuffel|gr|grtjs|mvg|met|hoogachtend|xx|xxx|dank|sterkte|veel|beste|lieve|hoi|hallo|dag|hey|geachte)$/.test(
      before.fold,
    )
  );
}

/** An unknown word at a start: a typing error, or a word that also stands in small letters, is no name. */
function isPlausible(lezing: Lezing, i: number): boolean {
  const { woorden, telt } = lezing;
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  if (flagsOf(form) > 0 || isPlaats(form)) return true;
  if (smallForms(lezing).has(form)) return false;
  const next = woorden[i + 1];
  if (next && follows(next) && (telt[i + 1] || DOET.has(next.fold))) return true;
  return !isTikfout(form) && !isStrange(lezing);
}

const SMALL = new WeakMap<Lezing, Set<string>>();
function smallForms(lezing: Lezing): Set<string> {
  const known = SMALL.get(lezing);
  if (known) return known;
  const forms = new Set(lezing.woorden.filter((woord) => woord.vorm === 'klein').map((woord) => woord.fold));
  SMALL.set(lezing, forms);
  return forms;
}

/** `Maria Jansen`, though `Maria` alone may be the saint. */
function isNamedInFull({ woorden, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!isVoornaam(woord.fold) || woord.fold.length < 3 || !next || !follows(next)) return false;
  if (VOORAAN.has(next.fold))
    return telt[i + 2] === true && follows(woorden[i + 2]) && !isToegestaan((woorden[i + 2] as Woord).fold);
  if (!telt[i + 1]) return false;
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
  const first = isVoornaam(form);
  if (STERK.has(stem(form))) return true;
  if (first && lezing.text[(woorden[i] as Woord).end] === ':' && !FUNCTIE.has(form)) return true;
  if (!next) return false;
  if (follows(next) && telt[i + 1] && !isToegestaan(next.fold) && (first || isAchternaam(form)))
    return (first && !FUNCTIE.has(form)) || !isGewoon(next.fold);
  if (!first || FUNCTIE.has(form)) return false;
  if (/^, $/.test(next.tussen) && /^(?:de|het|een|mijn|zijn|haar|onze|die)$/.test(next.fold)) return true;
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
  if (AANSPREKING.has(woord.fold)) return false;
  // Kanye West, Friedrich Engels.
  const first = (lezing.woorden[i - 1] as Woord | undefined)?.fold ?? '';
  if (isToegestaan(woord.fold))
    return (
      isAchternaam(woord.fold) &&
      isVoornaam(first) &&
      !isToegestaan(first) &&
      woord.tussen === ' ' &&
      woord.vorm === 'kop' &&
      !isGewoon(first)
    );
  if (woord.vorm === 'hoofd' && isGewoon(woord.fold)) return false;
  // `mevrouw B. Zelfs toen`: behind an initial an ordinary word starts a sentence.
  if (/\./.test(woord.tussen) && inList(woord.fold) && !isAchternaam(woord.fold)) return false;
  return true;
}
