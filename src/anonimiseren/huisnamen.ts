import { inList, isGewoon } from './gewoon.ts';
import { follows, isPlaats, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { NAAMWOORDEN } from './naamdelen.ts';
import { isSoort } from './organisatiewoorden.ts';
import { plaatsOf } from './plaatsgegevens.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { isStrange } from './vreemd.ts';
import { DOET, FUNCTIE, ROL } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const EIND =
  /(?:hof|hoeve|boog|wijzer|burcht|horst|staete|staate|rank|bloem|vogel|wiek|roos|steyn|stein|oord|state|zicht|schans|kroon|gaarde|haven|brug|borgh?|stee|linde|toren|laar|waarde?|heem|hage|wende|meent|poort|bron|rijn|kamp|berg|dal)$/;
const ERIN = set(
  `zit zat zitten woon woont woonde wonen werk werkt werkte school juf meester leerkracht groep stage opgenomen verblijf verblijft verbleef leiding bewoner bewoonster
  dagbesteding kamer afdeling locatie ligt lag speelt speelde traint trainde club verzorging begeleider begeleidster directeur huis camping manege kinderopvang opvang`,
);
const WINDOW = 8;

/** In small letters: `zit op de zonnebloem`, `de lindehof belde`. The word is at `i`, with its article before it. */
export function isHuisnaam(lezing: Lezing, i: number): boolean {
  const { woorden, modus } = lezing;
  const woord = woorden[i] as Woord;
  if (modus === 'normaal' || woord.bezet || woord.tussen !== ' ') return false;
  if (!/^(?:de|het|t|'t)$/.test(woorden[i - 1]?.fold ?? '')) return false;
  const form = woord.fold;
  const listed = NAAMWOORDEN.has(form);
  if (isInPlaats(woorden, i, listed) || (!isStrange(lezing) && isVreemdHuis(lezing, i))) return true;
  if (!listed && !(form.length > 7 && EIND.test(form) && !inList(form))) return false;
  if (isSoort(woorden[i - 2]?.fold ?? '')) return true;
  if (!/^(?:in|op|bij|bie|van|naar|door|uit|vanuit)$/.test(woorden[i - 2]?.fold ?? '')) return !listed;
  for (let j = Math.max(0, i - WINDOW); j < i - 1; j++) if (ERIN.has((woorden[j] as Woord).fold)) return true;
  return false;
}

const PREP = /^(?:in|op|bij|bie|van|naar|nao|uit|via)$/;
const mayBeHouse = (form: string) =>
  form.length > 3 && !isToegestaan(form) && !isPlaats(form) && !FUNCTIE.has(form) && !DOET.has(form) && !ROL.has(form);

/** `in de trappenberg in huizen`: which of all is said by the town. */
function isInPlaats(woorden: readonly Woord[], i: number, listed: boolean): boolean {
  const form = (woorden[i] as Woord).fold;
  const [at, place] = [woorden[i + 1], woorden[i + 2]];
  if (!at || !place || !follows(at) || !follows(place) || !/^(?:in|te)$/.test(at.fold) || !plaatsOf(place.fold))
    return false;
  if (!PREP.test(woorden[i - 2]?.fold ?? '') || !mayBeHouse(form)) return false;
  return listed || (!isGewoon(form) && !isTikfout(form));
}

const STREET = /(?:straat|weg|laan|plein|dijk|kade|haven|plas|gracht|singel|brug|park|kamp|veld|dag|poli)$/;

/** `woont in de vuister`: on no list, and not a slip. */
function isVreemdHuis({ woorden, text }: Lezing, i: number): boolean {
  const form = (woorden[i] as Woord).fold;
  if (!/^(?:in|op|bij|naar)$/.test(woorden[i - 2]?.fold ?? '') || form.length < 5 || !mayBeHouse(form)) return false;
  if (isGewoon(form) || isVoornaam(form) || isSoort(form) || isTikfout(form) || STREET.test(form)) return false;
  if (!/^(?:de|het)$/.test(woorden[i - 1]?.fold ?? '') || /^(?:van|onder|bij)$/.test(woorden[i + 1]?.fold ?? ''))
    return false;
  return (
    /^(?:[,.;!?\n]|$)/.test(text.slice((woorden[i] as Woord).end)) ||
    /^(?:bed|kamer|afdeling)$/.test(woorden[i + 1]?.fold ?? '') ||
    [FUNCTIE, DOET].some((words) => words.has(woorden[i + 1]?.fold ?? ''))
  );
}
