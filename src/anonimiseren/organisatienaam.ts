import { isGewoon } from './gewoon.ts';
import { follows, isPlaats, isToegestaan, type Lezing } from './lezing.ts';
import { isNaam, isNamePair, isNounLike } from './naamvormen.ts';
import { isAchter, isArtikelloos, isSpecifiek, isSterk } from './organisatiewoorden.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const LONGEST = 6;
export const LID = /^(?:de|het|'t|t|den|d'|'s)$/;
const SCHAKEL = /^(?:de|het|'t|van|der|den|en|op|aan|in|d'|'s|&|ter|ten|te|voor)$/;
const NOT_A_NAME = /^(?:Ik|Wij|We|Hij|Zij|Dat|En|De|Het)$/;

/** The last word of the name that begins behind the kind at `i`, or `i` when there is none. */
export function endOfName(lezing: Lezing, i: number): number {
  const { woorden, telt } = lezing;
  let last = i;
  let j = i + 1;
  // De Regenboog, 't Hofke, Van der Capellen.
  while (j < woorden.length && j - i < LONGEST && isJoined(woorden[j])) {
    const woord = woorden[j] as Woord;
    if (telt[j] && woord.vorm !== 'klein' && !LID.test(woord.fold)) {
      if (
        isToegestaan(woord.fold) &&
        !/^(?:sint|st)[-.]/.test(woord.fold) &&
        j === i + 1 &&
        !goesOn(lezing, j) &&
        !isQuarter(woorden, i, j)
      )
        break;
      if (!(j === i + 1 && woord.begin && FUNCTIE.has(woord.fold)) && !NOT_A_NAME.test(woord.text))
        last = FUNCTIE.has(woord.fold) ? last : j;
    } else if (!SCHAKEL.test(woord.fold) || (j === i + 1 && /^(?:en|op|aan|in|voor|te)$/.test(woord.fold))) break;
    j++;
  }
  return last > i ? last : endInSmallLetters(lezing, i);
}

/** `Werkplaats Noord` */
const isQuarter = (woorden: readonly Woord[], i: number, j: number) =>
  (woorden[i] as Woord).vorm === 'kop' && WINDSTREEK.test((woorden[j] as Woord).fold);

/** `Stichting Vluchtelingenwerk Salland`: an everyday name may be only the beginning. */
function goesOn({ woorden, telt }: Lezing, j: number): boolean {
  const next = woorden[j + 1];
  return (
    next !== undefined && next.tussen === ' ' && telt[j + 1] === true && next.vorm === 'kop' && !isToegestaan(next.fold)
  );
}

const isJoined = (woord: Woord | undefined) =>
  woord !== undefined && /^(?: | ['‘'"“]| & |-|: )$/.test(woord.tussen) && !woord.bezet;

function endInSmallLetters({ woorden, modus }: Lezing, i: number): number {
  const cue = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!follows(next) || next === undefined || next.bezet) return i;
  const behind = endOfWords(woorden, i);
  if (behind > i) return behind;
  if (modus === 'normaal') return isSpecifiek(cue.fold) && cue.vorm === 'klein' ? endOfPlace(woorden, i) : i;
  const articled = BEPALER.has(woorden[i - 1]?.fold ?? '') || BEPALER.has(woorden[i - 2]?.fold ?? '');
  const sterk = isSterk(cue.fold);
  const isNameLike = (name: Woord | undefined) =>
    name !== undefined &&
    follows(name) &&
    !name.bezet &&
    name.fold.length > 2 &&
    !FUNCTIE.has(name.fold) &&
    !DOET.has(name.fold) &&
    !BEPALER.has(name.fold) &&
    !ROL.has(name.fold) &&
    !isToegestaan(name.fold);
  // Only a name stands behind `zwembad de`; `op school de` goes on with the sentence.
  const opens = sterk ? !articled || modus === 'hoofd' : !articled && !isArtikelloos(cue.fold);
  if (LID.test(next.fold) && opens && isNameLike(woorden[i + 2])) return withMore(woorden, i + 2);
  if (
    next.fold === 'van' &&
    isSpecifiek(cue.fold) &&
    woorden[i + 2] &&
    follows(woorden[i + 2]) &&
    isUnknown(woorden[i + 2] as Woord)
  )
    return i + 2;
  // `slagerij van dam`, `aannemer van schijndel projecten`
  if (
    next.fold === 'van' &&
    sterk &&
    !/^(?:vroeger|hier|daar|vandaag|toen)$/.test(woorden[i + 2]?.fold ?? '') &&
    isNameLike(woorden[i + 2])
  )
    return isAchter(woorden[i + 3]?.fold ?? '') && follows(woorden[i + 3]) ? i + 3 : i + 2;
  if (next.fold.length > 2 && isUnknown(next)) return withMore(woorden, i + 1);
  if (isSpecifiek(cue.fold)) return endOfPlace(woorden, i);
  if (sterk && !articled && isNameLike(next) && next.fold.length > 3 && !/(?:en|t|te|de|d)$|^ge/.test(next.fold))
    return withMore(woorden, i + 1);
  return i;
}

/** `buurhuis de lantaarn`, `werkplaats zuid`, `harmonie excelsior`: a noun behind a kind is its name. */
function endOfWords(woorden: readonly Woord[], i: number): number {
  const cue = (woorden[i] as Woord).fold;
  const at = LID.test(woorden[i + 1]?.fold ?? '') ? i + 2 : i + 1;
  const [a, b] = [woorden[at], woorden[at + 1]];
  if (!a || !follows(a) || a.bezet || a.vorm === 'kop') return i;
  if (b && follows(b) && !b.bezet && (at > i + 1 || !isArtikelloos(cue)) && isNamePair(a.fold, b.fold)) return at + 1;
  if (cue === 'huize' && a.fold.length > 3 && isNounLike(a.fold)) return at;
  if (at === i + 1)
    return cue.length > 6 &&
      (WINDSTREEK.test(a.fold) || KLASSIEK.test(a.fold)) &&
      !/^(?:gemeente|ziekenhuis)$/.test(cue)
      ? at
      : i;
  if (isArtikelloos(cue)) return i;
  return isNaam(a.fold) || (PREP.test(woorden[i - 1]?.fold ?? '') && isNounLike(a.fold)) ? at : i;
}
const PREP = /^(?:in|op|bij|van|naar|via|uit|voor)$/;
const WINDSTREEK = /^(?:noord|oost|zuid|west|(?:noord|zuid)(?:oost|west))$/;
const KLASSIEK =
  /^(?:excelsior|concordia|crescendo|hosanna|juliana|wilhelmina|olympia|sparta|eendracht|harmonie|wilskracht|vooruit|voorwaarts|advendo|euterpe|cecilia|caecilia|apollo|orpheus|hercules|achilles|phoenix|aurora|victoria|minerva|fortuna|ons huis)$/;

const isUnknown = ({ fold: form }: Woord) => !isGewoon(form) && !isToegestaan(form) && !isTikfout(form);

/** `flexagri zuid`, `maasduinen zorg`: what else belongs to the name. */
function withMore(woorden: readonly Woord[], i: number): number {
  const next = woorden[i + 1];
  if (!next || !follows(next) || next.bezet || next.fold.length < 3) return i;
  return isUnknown(next) || isAchter(next.fold) || /^(?:noord|oost|zuid|west|centrum)$/.test(next.fold) ? i + 1 : i;
}

/** `de slachterij in boxtel`, `moskee aan de wagenstraat`: there is one, so the place is its name. */
function endOfPlace(woorden: readonly Woord[], i: number): number {
  const prep = woorden[i + 1];
  if (!prep || !follows(prep) || !/^(?:in|te|aan|op)$/.test(prep.fold)) return i;
  const at = /^(?:de|het)$/.test(woorden[i + 2]?.fold ?? '') ? i + 3 : i + 2;
  const place = woorden[at];
  if (!place || !follows(place) || place.bezet) return i;
  return isPlaats(place.fold) || /(?:straat|laan|weg|plein|gracht|kade|singel|dijk)$/.test(place.fold) ? at : i;
}
