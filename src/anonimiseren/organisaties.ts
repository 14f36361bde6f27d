import { isGewoon } from './gewoon.ts';
import { isHuisnaam } from './huisnamen.ts';
import { follows, isPlaats, isToegestaan, type Lezing } from './lezing.ts';
import { findGenoemd } from './organisatieheet.ts';
import { endOfName, LID } from './organisatienaam.ts';
import { BEGIN, naamAchter } from './organisatieplek.ts';
import { endOfVorm, findFirmas } from './organisatievormen.ts';
import { isAchter, isSoort, LANDELIJK, SOORT_EIND, soortnaam } from './organisatiewoorden.ts';
import { trek } from './sporen.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat, Span } from './types.ts';
import { BEPALER, FUNCTIE, ROL } from './woorden.ts';

const SOLO = /^(?:college|lyceum|gymnasium|moskee)$/;
const PREP = /^(?:in|op|bij|bie|van|naar|nao|achter|door|uit|voor|via)$/;

const makesName = trek((form) => isAchter(form) || isSoort(form) || isSaintly(form) || BEGIN.has(form));

/** A name behind `stichting`, before `moskee` or in `zit op de …`: small enough to lead to the people in it. */
export function findOrganisaties(lezing: Lezing): Kandidaat[] {
  const { woorden, text, telt, modus } = lezing;
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
    // Where capitals say what is a name, only they and the kinds of organisations do.
    if (modus === 'normaal' && !telt[i] && !makesName(cue)) continue;
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
    const naam = naamAchter(lezing, i);
    if (naam) {
      add(naam.first, naam.last);
      i = naam.last;
      continue;
    }
    const vorm = endOfVorm(lezing, i);
    if (vorm >= i) add(woorden[i - 1]?.fold === 'het' ? i - 1 : i, vorm);
    else if (isSaint(lezing, i)) add(i, i);
    else if (isHuisnaam(lezing, i)) add(i - 1, i);
    else if (isHouse(lezing, i)) add(i, endOfCapitals(lezing, i));
  }
  return [...found, ...findPartners(text), ...[...findFirmas(text), ...findGenoemd(text)].map(organisatie)];
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
  if (!isAchter(woord.fold)) return i;
  const isName = (j: number) => {
    const name = woorden[j];
    if (!name || name.bezet || FUNCTIE.has(name.fold) || BEPALER.has(name.fold)) return false;
    if (modus === 'normaal') return telt[j] === true && (name.vorm === 'kop' || name.vorm === 'gemengd');
    // `het morgenland college`, not `het nieuwe college`.
    if (j === i - 1 && SOLO.test(woord.fold) && LID.test(woorden[j - 1]?.fold ?? ''))
      return !/(?:e|s)$/.test(name.fold) || !isGewoon(name.fold);
    return name.fold.length > 3 && !isGewoon(name.fold) && !isToegestaan(name.fold) && !isTikfout(name.fold);
  };
  if (/^[ -]$/.test(woord.tussen) && isName(i - 1) && !(woorden[i - 1] as Woord).begin) {
    let first = i - 1;
    while (isName(first - 1) && (woorden[first] as Woord).tussen === ' ' && i - first < 4) first--;
    return first;
  }
  return i;
}

const isSaintly = (form: string) =>
  form.length > 7 && (form.startsWith('sint-') || form.endsWith('college') || form.endsWith('lyceum'));

/** `Sint-Jozefhof`, `calandlyceum`: the name says itself what it is. */
function isSaint({ woorden, modus }: Lezing, i: number): boolean {
  const { fold: form, vorm } = woorden[i] as Woord;
  if (!isSaintly(form)) return false;
  if (form.startsWith('sint-')) return !isPlaats(form) && (vorm !== 'klein' || modus === 'klein');
  return form.length > 8 && !isGewoon(form) && !isToegestaan(form);
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
    ROL.has(woord.fold) ||
    isPlaats(woord.fold)
  )
    return false;
  const prep = woorden[i - 2]?.fold ?? '';
  return PREP.test(prep) || (prep === 'aan' && lid.fold === 'het') || (prep !== '' && !isGewoon(prep));
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
  ].map((match) => organisatie({ start: match.index, end: match.index + match[0].length }));
}

const organisatie = ({ start, end }: Span): Kandidaat => ({
  start,
  end,
  soort: 'organisatie',
  klasse: 'indirect',
  uitleg: 'Dit is de naam van een organisatie. Er komen maar een aantal mensen.',
  bits: 12,
});
