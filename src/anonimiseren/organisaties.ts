import { isGewoon } from './gewoon.ts';
import { follows, isPlaats, isToegestaan, type Lezing } from './lezing.ts';
import { ACHTER, isSoort, isSterk, LANDELIJK, SOORT_EIND, soortnaam } from './organisatiewoorden.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const LONGEST = 6;
const LID = /^(?:de|het|'t|t|den|d'|'s)$/;
const SCHAKEL = /^(?:de|het|'t|van|der|den|en|op|aan|in|d'|'s|&|ter|ten|te|voor)$/;
const PREP = /^(?:in|op|bij|bie|van|naar|nao|achter|door|uit|voor|via)$/;
const NOT_A_NAME = /^(?:Ik|Wij|We|Hij|Zij|Dat|En|De|Het)$/;

/** A name behind `stichting`, before `moskee` or in `zit op de …`: small enough to lead to the people in it. */
export function findOrganisaties(lezing: Lezing): Kandidaat[] {
  const { woorden, text } = lezing;
  const found: Kandidaat[] = [];
  const add = (first: number, last: number, soort?: number) =>
    found.push({
      start: (woorden[first] as Woord).start,
      end: (woorden[last] as Woord).end,
      soort: 'organisatie',
      klasse: 'indirect',
      uitleg: 'Dit is de naam van een organisatie. Er komen maar een aantal mensen.',
      bits: 12,
      ...(soort === undefined ? {} : describe(woorden, soort, first)),
    });
  for (let i = 0; i < woorden.length; i++) {
    const cue = woorden[i] as Woord;
    if (cue.bezet) continue;
    if (isAbbreviation(lezing, i)) add(i, i);
    const before = startBefore(lezing, i);
    if (before < i) add(before, i, i);
    if (isSoort(cue.fold)) {
      const last = endOfName(lezing, i);
      if (last > i) {
        // `Stichting Land van Altena`: with a capital the kind belongs to the name.
        add(cue.vorm === 'klein' && lezing.modus === 'normaal' ? firstOfName(woorden, i) : i, last, i);
        i = last;
        continue;
      }
    }
    if (isSaint(lezing, i)) add(i, i);
    else if (isHouse(lezing, i)) add(i, endOfCapitals(lezing, i));
  }
  return [...found, ...findPartners(text)];
}

/** What the kind says stays; the article that is there already is not said twice. */
function describe(woorden: readonly Woord[], soort: number, first: number): Pick<Kandidaat, 'voorstel' | 'aanloop'> {
  const { fold: form, start } = woorden[soort] as Woord;
  const before = woorden[Math.min(soort, first) - 1]?.fold ?? '';
  const earlier = woorden[Math.min(soort, first) - 2]?.fold ?? '';
  const articled = BEPALER.has(before) || (BEPALER.has(earlier) && /e$/.test(before));
  const eind = SOORT_EIND.exec(form)?.[0];
  const naam = soortnaam(soort >= first && eind && eind !== form && !isGewoon(form) ? eind : form);
  return { voorstel: articled ? naam : `een ${naam}`, ...(soort < first ? { aanloop: start } : {}) };
}

/** `snackbar van Fong`: the name begins behind `van`. */
function firstOfName(woorden: readonly Woord[], i: number): number {
  const [a, b] = [woorden[i + 1] as Woord, woorden[i + 2]];
  return a.fold === 'van' && a.vorm === 'klein' && b && b.vorm === 'kop' ? i + 2 : i + 1;
}

/** `in het WKZ` */
function isAbbreviation({ woorden, telt, modus }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (modus !== 'normaal' || !telt[i] || woord.vorm !== 'hoofd' || !/^[A-Z]{2,5}$/.test(woord.text)) return false;
  return (
    !LANDELIJK.has(woord.text) &&
    !isToegestaan(woord.fold) &&
    !isGewoon(woord.fold) &&
    /^(?:het|de|bij|van|naar|in)$/.test(woorden[i - 1]?.fold ?? '')
  );
}

/** `de Fatih moskee`, `HET ZUIDERPOORT COLLEGE`, `het Sint-Janscollege`. */
function startBefore({ woorden, telt, modus }: Lezing, i: number): number {
  const woord = woorden[i] as Woord;
  const isName = (j: number) => {
    const name = woorden[j];
    if (!name || name.bezet || FUNCTIE.has(name.fold) || BEPALER.has(name.fold)) return false;
    if (modus === 'normaal') return telt[j] === true && (name.vorm === 'kop' || name.vorm === 'gemengd');
    return name.fold.length > 3 && !isGewoon(name.fold) && !isToegestaan(name.fold) && !isTikfout(name.fold);
  };
  if (ACHTER.test(woord.fold) && /^[ -]$/.test(woord.tussen) && isName(i - 1) && !(woorden[i - 1] as Woord).begin) {
    let first = i - 1;
    while (isName(first - 1) && (woorden[first] as Woord).tussen === ' ' && i - first < 4) first--;
    return first;
  }
  return i;
}

function endOfName(lezing: Lezing, i: number): number {
  const { woorden, telt } = lezing;
  let last = i;
  let j = i + 1;
  // De Regenboog, 't Hofke, Van der Capellen.
  while (j < woorden.length && j - i < LONGEST && isJoined(woorden[j])) {
    const woord = woorden[j] as Woord;
    if (telt[j] && woord.vorm !== 'klein' && !LID.test(woord.fold)) {
      if (isToegestaan(woord.fold) && !/^(?:sint|st)[-.]/.test(woord.fold) && j === i + 1 && !goesOn(lezing, j)) break;
      if (!(j === i + 1 && woord.begin && FUNCTIE.has(woord.fold)) && !NOT_A_NAME.test(woord.text))
        last = FUNCTIE.has(woord.fold) ? last : j;
    } else if (!SCHAKEL.test(woord.fold) || (j === i + 1 && /^(?:en|op|aan|in|voor|te)$/.test(woord.fold))) break;
    j++;
  }
  return last > i ? last : endInSmallLetters(lezing, i);
}

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
  if (modus === 'normaal' || !follows(next) || next === undefined || next.bezet) return i;
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
  if (LID.test(next.fold) && sterk && (!articled || modus === 'hoofd') && isNameLike(woorden[i + 2])) return i + 2;
  // `slagerij van dam`, `aannemer van schijndel projecten`
  if (
    next.fold === 'van' &&
    sterk &&
    !/^(?:vroeger|hier|daar|vandaag|toen)$/.test(woorden[i + 2]?.fold ?? '') &&
    isNameLike(woorden[i + 2])
  )
    return ACHTER.test(woorden[i + 3]?.fold ?? '') && follows(woorden[i + 3]) ? i + 3 : i + 2;
  if (next.fold.length > 2 && !isGewoon(next.fold) && !isToegestaan(next.fold) && !isTikfout(next.fold)) return i + 1;
  if (sterk && !articled && isNameLike(next) && next.fold.length > 3 && !/(?:en|t|te|de|d)$|^ge/.test(next.fold))
    return i + 1;
  return i;
}

/** `Sint-Jozefhof`, `calandlyceum`: the name says itself what it is. */
function isSaint({ woorden, modus }: Lezing, i: number): boolean {
  const { fold: form, vorm } = woorden[i] as Woord;
  if (/^sint-\p{L}{3,}/u.test(form)) return !isPlaats(form) && (vorm !== 'klein' || modus === 'klein');
  return form.length > 8 && /(?:college|lyceum)$/.test(form) && !isGewoon(form) && !isToegestaan(form);
}

/** A capital behind an article in the middle of a sentence: `zit in de Meander`. */
function isHouse({ woorden, telt, modus }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (
    modus === 'hoofd' ||
    !telt[i] ||
    woord.vorm !== 'kop' ||
    woord.begin ||
    woord.text.length < 4 ||
    /\d/.test(woord.text)
  )
    return false;
  const lid = woorden[i - 1];
  if (
    !lid ||
    !follows(woord) ||
    !LID.test(lid.fold) ||
    isToegestaan(woord.fold) ||
    FUNCTIE.has(woord.fold) ||
    isPlaats(woord.fold)
  )
    return false;
  const prep = woorden[i - 2]?.fold ?? '';
  return PREP.test(prep) || (prep !== '' && !isGewoon(prep));
}

function endOfCapitals({ woorden, telt }: Lezing, i: number): number {
  let last = i;
  while (woorden[last + 1]?.vorm === 'kop' && telt[last + 1] && (woorden[last + 1] as Woord).tussen === ' ') last++;
  return last;
}

/** `verhulst & partners` */
function findPartners(text: string): Kandidaat[] {
  if (!text.includes(' & ')) return [];
  return [
    ...text.matchAll(
      /(?<=(?<!\p{L})(?:bij|van|door|voor) )\p{L}[\p{L}'’-]{2,20}(?: \p{L}[\p{L}'’-]{2,20})? & \p{L}[\p{L}'’-]{2,20}/giu,
    ),
  ].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    soort: 'organisatie' as const,
    klasse: 'indirect' as const,
    uitleg: 'Dit is de naam van een organisatie. Er komen maar een aantal mensen.',
    bits: 12,
  }));
}
