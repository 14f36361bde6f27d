import { isGewoon } from './gewoon.ts';
import { follows, isAchternaam, isInitiaal, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { isLand } from './nationaliteit.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, TUSSENVOEGSELS, VOORAAN } from './woorden.ts';

/** A row of words that together are one name: first and last word, end inclusive. */
export interface Keten {
  van: number;
  tot: number;
  /** A dot behind the last initial belongs to it. */
  punt: boolean;
}

const LONGEST = 12;
const ONLY_WITH_ARTICLE = new Set(['in', 'op', 'uit', 'het', 'aan', 'bij']);

/** Extends a name to both sides as long as `like` says that a word may belong to one. */
export function buildKeten(lezing: Lezing, index: number, like: (i: number) => boolean): Keten {
  const { woorden } = lezing;
  let tot = index;
  const grow = () => extend(lezing, index, tot, like);
  for (let next = grow(); next > tot && next - index < LONGEST; next = grow()) tot = next;
  let van = index;
  while (
    van > 0 &&
    index - van < LONGEST &&
    isInitiaal(woorden[van - 1]) &&
    joins(woorden[van], true) &&
    !(woorden[van - 1] as Woord).bezet
  )
    van--;
  if (isPairOfInitials(lezing, van - 1) && joins(woorden[van])) van--;
  van = withLeadingTussenvoegsels(lezing, van, tot);
  const last = woorden[tot] as Woord;
  return { van, tot, punt: isInitiaal(last) && lezing.text[last.end] === '.' };
}

/** `B. Zelfs`, `T.W.M. Peperkamp`: initials may carry a dot. */
const joins = (woord: Woord | undefined, dot = false) =>
  woord !== undefined && (dot ? /^(?:\. ?\(?| \(?)$/ : /^ {1,2}$/).test(woord.tussen);

/** `JB Meijers` */
const isPairOfInitials = ({ woorden, telt }: Lezing, i: number) => {
  const woord = woorden[i];
  return (
    woord !== undefined &&
    !woord.bezet &&
    telt[i] === true &&
    /^\p{Lu}{2,3}$/u.test(woord.text) &&
    !isToegestaan(woord.fold) &&
    !isGewoon(woord.fold)
  );
};

function extend(lezing: Lezing, index: number, tot: number, like: (i: number) => boolean): number {
  const { woorden } = lezing;
  const here = woorden[tot] as Woord;
  const next = woorden[tot + 1];
  if (!next || next.bezet) return tot;
  const initial = isInitiaal(here);
  if (
    !(
      follows(next) ||
      (initial && /^\.? ?\(?$/.test(next.tussen)) ||
      next.tussen === ' (' ||
      next.tussen === '-' ||
      next.tussen === ') '
    )
  )
    return tot;
  if (next.tussen === ') ' && lezing.text.lastIndexOf('(', here.start) !== here.start - 1) return tot;
  if (
    isInitiaal(next) &&
    next.tussen !== ' (' &&
    lezing.telt[tot + 1] &&
    !(next.text === 'U' || (next.text === 'I' && false))
  )
    return lezing.text[next.end] === '.' || initial || next.begin === false ? tot + 1 : tot;
  if (like(tot + 1) && !(next.tussen === ' (' && !initial)) return tot + 1;
  if (next.tussen !== ' ' && !initial) return tot;
  // van de, op 't, el: and then a name.
  let i = tot + 1;
  while (
    i < tot + 4 &&
    TUSSENVOEGSELS.has((woorden[i] as Woord | undefined)?.fold ?? '') &&
    (i === tot + 1 || follows(woorden[i]) || woorden[i]?.tussen === '-')
  )
    i++;
  if (i === tot + 1 || !VOORAAN.has(next.fold)) return tot;
  if (ONLY_WITH_ARTICLE.has(next.fold) && i === tot + 2) return tot;
  const name = woorden[i];
  if (!name || name.bezet || !/^(?: |-|['’])$/.test(name.tussen)) return tot;
  if (isInitiaal(name)) return lezing.text[name.end] === '.' || !/\p{L}/u.test(name.tussen) ? i : tot;
  return like(i) || isCapital(lezing, i) || isTitleOf(lezing, index, i) ? i : tot;
}

const HOUSES = /^(?:oranje|nassau|holland|brabant|gelre|limburg|zeeland|friesland|vlaanderen|nederlanden)$/;

/** `Faroek van Egypte`, `Willem van Oranje`: the country is allowed by itself, but here it is part of the name. */
function isTitleOf({ woorden, telt }: Lezing, first: number, i: number): boolean {
  const { fold, vorm } = woorden[i] as Woord;
  return (
    telt[i] === true &&
    vorm === 'kop' &&
    (isVoornaam((woorden[first] as Woord).fold) || telt[first] === true) &&
    /^(?:van|der|de|bin|ibn|bint|abu|al|el)$/.test((woorden[i - 1] as Woord).fold) &&
    (isLand(fold) || HOUSES.test(fold) || (isAchternaam(fold) && (woorden[i - 1] as Woord).fold !== 'van'))
  );
}

const isCapital = (lezing: Lezing, i: number) =>
  lezing.telt[i] === true && !isToegestaan((lezing.woorden[i] as Woord).fold);

/** `De Haan`, `Van der Voort`, `El Khattabi`; behind a title also in small letters. */
function withLeadingTussenvoegsels({ woorden, telt, text }: Lezing, van: number, tot: number): number {
  let first = van;
  while (first > 0 && van - first < 3) {
    const before = woorden[first - 1] as Woord;
    const between = (woorden[first] as Woord).tussen;
    if (before.bezet || !TUSSENVOEGSELS.has(before.fold) || !/^(?: |-)$/.test(between)) break;
    first--;
  }
  for (let i = first; i < van; i++) {
    const title =
      i > 0 && AANSPREKING.has((woorden[i - 1] as Woord).fold) && /^\.? $/.test((woorden[i] as Woord).tussen);
    const woord = woorden[i] as Woord;
    if (title) return i;
    const wholeLine =
      /(?:^|\n)\s*$/.test(woord.tussen) &&
      /^\s*(?:\n|$)/.test(text.slice((woorden[tot] as Woord).end, (woorden[tot] as Woord).end + 4));
    const weak = woord.begin && !wholeLine && /^(?:de|den|het|in|op|uit|te|bij|aan|over|voor|onder)$/.test(woord.fold);
    if (
      telt[i] &&
      VOORAAN.has(woord.fold) &&
      (!weak || (i + 1 < van && /^(?:van)$/.test((woorden[i + 1] as Woord).fold)))
    ) {
      // `Van Amsterdam` at a start is as often a preposition, but the name behind it is covered all the same.
      return i;
    }
  }
  return van;
}
