import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { flagsOf, follows, isAchternaam, isPlaats, isToegestaan, isVoornaam, type Lezing, stem } from './lezing.ts';
import { MONTH_NAME } from './maandnaam.ts';
import { mayBeCalled } from './noemen.ts';
import { isFollowedByVerb } from './plek.ts';
import { isSpokenTo } from './roepen.ts';
import { trek } from './sporen.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { STERK } from './voornamen.ts';
import { isStrange } from './vreemd.ts';
import { AANSPREKING, DOET, FUNCTIE, ROL, TOENAAM, VOORAAN } from './woorden.ts';
import { isRareFirstName, isRareName } from './zeldzaam.ts';

/** The last words of a letter, or the name behind `Beste`. */
export function isSignature({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!isGreeting(before)) return false;
  const line =
    /^(?:[^\S\n]*(?:\n|$)|[,.]? *$)/.test(text.slice(woord.end, woord.end + 40)) ||
    /^ \(/.test(text.slice(woord.end, woord.end + 2)) ||
    /^ \p{Lu}/u.test(text.slice(woord.end, woord.end + 2));
  return line && /^[,!. ]{0,3}\s{0,4}$/.test(woord.tussen);
}
const isGreeting = trek((form) =>
  /^(?:groet|groeten|groetjes|liefs|kus|kusjes|knuffel|gr|grtjs|mvg|met|hoogachtend|xx|xxx|dank|sterkte|veel|beste|lieve|hoi|hallo|dag|hey|geachte|groetjs|grtjes|grtz|allemaal)$/.test(
    form,
  ),
);

const isSmallWord = trek(
  (form) =>
    FUNCTIE.has(form) &&
    isGewoon(form) &&
    /^[a-z]{2,}$/.test(form) &&
    !(isVoornaam(form) || isAchternaam(form) || STERK.has(stem(form)) || isToegestaan(form)) &&
    !(AANSPREKING.has(form) || ROL.has(form)) &&
    !(mayBeCalled(form) || MONTH_NAME.test(form) || TOENAAM.test(form) || AMBIGUOUS.test(form)),
);
/** `Toen`, `De`: at the start of a sentence no rule takes it for a name by itself, unless it stands under a letter. */
export const isOpener = (woord: Woord, before: Woord | undefined) =>
  woord.begin &&
  woord.vorm === 'kop' &&
  isSmallWord(woord) &&
  woord.fold === woord.text.toLowerCase() &&
  !isGreeting(before);

/** An unknown word at a start: a typing error, or a word that also stands in small letters, is no name. */
export function isPlausible(lezing: Lezing, i: number): boolean {
  const { woorden, telt } = lezing;
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  // `Dao`, `Noe`: in dialect the shortest words look like names.
  if (form.length < 5 && isStrange(lezing) && smallForms(lezing).has(form)) return false;
  if (flagsOf(form) > 0 || isPlaats(form) || isAddressed(lezing, i)) return true;
  if (smallForms(lezing).has(form)) return false;
  const next = woorden[i + 1];
  if (next && follows(next) && (telt[i + 1] || DOET.has(next.fold))) return true;
  return !isTikfout(form) && !isStrange(lezing);
}

/** `Rouert: waar ben je` on a line of its own, `Hinnie, zei ze`, `ze zei: Hinnie, kom`: whatever it looks like. */
function isAddressed(lezing: Lezing, i: number): boolean {
  const { woorden, text } = lezing;
  const { tussen, end } = woorden[i] as Woord;
  const rest = text.slice(end, end + 24);
  if (/(?:^|\n|\] ?)$/.test(tussen) && /^[^\p{L}\p{N}\n:,.]{0,4}: /u.test(rest)) return true;
  return (
    isSpokenTo(lezing, i) ||
    /^(?:, |[,!?]['’"”] )(?:zei|zegt|zeg|zee|sei|sea|vroeg|riep|zo heet|zo heette) (?:ik|hij|e|he|ze|zij|mijn|mien|de) /.test(
      `${rest} `,
    )
  );
}

const SMALL = new WeakMap<Lezing, Set<string>>();
function smallForms(lezing: Lezing): Set<string> {
  const known = SMALL.get(lezing);
  if (known) return known;
  const forms = new Set<string>();
  for (const { vorm, fold } of lezing.woorden) if (vorm === 'klein') forms.add(fold);
  SMALL.set(lezing, forms);
  return forms;
}

const GROET = /^(?:dag|lieve|hoi|hai|moi|mama|oma|opa|papa|baba|abi|allah)$/;

/** `Maria Jansen`, though `Maria` alone may be the saint. */
export function isNamedInFull({ woorden, telt }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!isVoornaam(woord.fold) || woord.fold.length < 3 || !next || !follows(next)) return false;
  if (VOORAAN.has(next.fold))
    return telt[i + 2] === true && follows(woorden[i + 2]) && !isToegestaan((woorden[i + 2] as Woord).fold);
  if (!telt[i + 1] || next.vorm !== 'kop' || isToegestaan(next.fold) || FUNCTIE.has(next.fold)) return false;
  if (GROET.test(woord.fold) && woord.begin) return false;
  return !woord.begin || isAchternaam(next.fold) || !isGewoon(next.fold);
}

/** `Naam: Vos`, `Vader: Bakker, moeder: Visser`. */
export function isFilledIn({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const label = woorden[i - 1]?.fold ?? '';
  return (
    /^: ?$/.test(woord.tussen) &&
    (/^(?:naam|voornaam|achternaam|roepnaam|client|clienten|bewoner|cc|t\.a\.v|tav|aan|betreft|betrokkene|aanwezig|afwezig|melder)$/.test(
      label,
    ) ||
      ROL.has(label)) &&
    (/^(?: \p{Lu}[\p{L}-]{1,20}){0,3}(?:,|\s{0,3}\n|\s{0,3}$| \()/u.test(text.slice(woord.end, woord.end + 70)) ||
      (/^(?:aanwezig|afwezig)$/.test(label) && /^\. /.test(text.slice(woord.end, woord.end + 4))) ||
      (isAchternaam(woord.fold) && /^\.\s*(?:\n|$)/.test(text.slice(woord.end, woord.end + 4)))) &&
    !FUNCTIE.has(woord.fold) &&
    !isToegestaan(woord.fold) &&
    !/^(?:onbekend|geen|nvt|prima|goed|ja|nee|inderdaad|precies|klopt|alles|niets|niemand|iedereen)$/.test(woord.fold)
  );
}

/** `Rock Hudson`, `Mat Geurts`: a short word nobody uses every day, with a name right behind it. */
function isRareBefore({ woorden, telt }: Lezing, i: number): boolean {
  const { fold: form, vorm } = woorden[i] as Woord;
  let j = i + 1;
  while (j < i + 4 && VOORAAN.has(woorden[j]?.fold ?? '') && follows(woorden[j])) j++;
  const next = woorden[j];
  if (!next || !follows(next) || !telt[j] || next.vorm !== 'kop' || isToegestaan(next.fold)) return false;
  return (
    vorm === 'kop' &&
    form.length > 2 &&
    form.length < 8 &&
    !/(?:e|en|t|s|ig|lijk)$/.test(form) &&
    ![GANGBAAR, FUNCTIE, ROL, DOET, AANSPREKING].some((words) => words.has(form)) &&
    (!isGewoon(next.fold) || isAchternaam(next.fold))
  );
}

const STARTS = new WeakMap<Lezing, boolean>();
/** Whoever begins sentences with a small letter writes a capital for another reason. */
function startsSmall(lezing: Lezing): boolean {
  const known = STARTS.get(lezing);
  if (known !== undefined) return known;
  const starts = lezing.woorden.filter(({ begin, tussen }) => begin && /[.:?!\]] $/.test(tussen));
  const small = starts.filter(({ vorm }) => vorm === 'klein').length;
  const answer = small > 5 && small > starts.length * 0.6;
  STARTS.set(lezing, answer);
  return answer;
}

const AMBIGUOUS = /^(?:wil|an|ad|do|ton)$/;

/** `Anders was ik er niet meer`, `Leven met pijn`: an everyday word that only comes first. */
function isFronted({ woorden }: Lezing, i: number): boolean {
  const { fold: form } = woorden[i] as Woord;
  if (form.length > 4 && form.endsWith('en')) return true;
  const [verb, subject] = [woorden[i + 1], woorden[i + 2]];
  if (!verb || !subject || !follows(verb) || !follows(subject) || !DOET.has(verb.fold)) return false;
  return (
    /^(?:ik|je|jij|hij|we|wij|u)$/.test(subject.fold) || (/^(?:is|was)$/.test(verb.fold) && subject.fold === 'het')
  );
}

export function isNameAtStart(lezing: Lezing, i: number): boolean {
  const { woorden, telt } = lezing;
  const form = (woorden[i] as Woord).fold;
  const next = woorden[i + 1];
  const first = isVoornaam(form);
  if (isRareFirstName(form) && !isStrange(lezing)) return true;
  if (isRareName(form) && !isToegestaan(form) && startsSmall(lezing)) return true;
  const rest = lezing.text.slice((woorden[i] as Woord).end, (woorden[i] as Woord).end + 24);
  if (TOENAAM.test(form) && next && follows(next) && telt[i + 1] && isVoornaam(next.fold)) return true;
  if (/^["”’']? noem(?:t|en|de|den)? (?:ik|ze|we|hij|iedereen|mijn|zij) /.test(rest) && !FUNCTIE.has(form)) return true;
  if (isFilledIn(lezing, i)) return true;
  // `Kinderen: Lente, Storm en Beer`
  if (/: ?$/.test((woorden[i] as Woord).tussen) && next?.tussen === ', ' && telt[i + 1] && isVoornaam(next.fold))
    return !FUNCTIE.has(form);
  if (STERK.has(stem(form))) return true;
  if (GANGBAAR.has(form) && !AMBIGUOUS.test(form) && isFronted(lezing, i)) return false;
  if (first && lezing.text[(woorden[i] as Woord).end] === ':' && !FUNCTIE.has(form)) return true;
  if (!next) return false;
  if (follows(next) && telt[i + 1] && !isToegestaan(next.fold) && (first || isAchternaam(form)))
    return (first && !FUNCTIE.has(form)) || !isGewoon(next.fold);
  if (isRareBefore(lezing, i)) return true;
  // `Wil belde me`, but not `Wil je`.
  if (
    AMBIGUOUS.test(form) &&
    follows(next) &&
    /^(?:is|was|[a-z]+(?:de|te)|kwam|zei|zegt|komt|heeft|zit|zat|woont)$/.test(next.fold)
  )
    return true;
  if (!first || FUNCTIE.has(form)) return false;
  if (/^, $/.test(next.tussen) && /^(?:de|het|een|mijn|zijn|haar|onze|die)$/.test(next.fold)) return true;
  // `Ik dacht: Roos, wat doe je`, `Roos en Piet`.
  if (/^,/.test(next.tussen) && /[:“"‘„']\s?$/.test((woorden[i] as Woord).tussen)) return true;
  if (
    follows(next) &&
    next.fold === 'en' &&
    follows(woorden[i + 2]) &&
    telt[i + 2] &&
    !isToegestaan((woorden[i + 2] as Woord).fold)
  )
    return true;
  if (follows(next) && VOORAAN.has(next.fold) && next.fold !== 'in' && next.fold !== 'op') {
    const after = woorden[i + 2];
    return after !== undefined && (telt[i + 2] === true || VOORAAN.has(after.fold)) && !isToegestaan(after.fold);
  }
  return follows(next) && (DOET.has(next.fold) || isFollowedByVerb(lezing, i));
}
