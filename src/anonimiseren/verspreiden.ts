import { GANGBAAR, NEDERLANDS } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { flagsOf, isToegestaan, isVoornaam, type Lezing, stem } from './lezing.ts';
import { makeDeelVan } from './naamdeel.ts';
import { isCalled } from './noemen.ts';
import { isFollowedByVerb, isPersonSlot } from './plek.ts';
import { isSpokenTo, isWhoDoes } from './roepen.ts';
import { trek } from './sporen.ts';
import { isStreekwoord } from './streekwoorden.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { STERK } from './voornamen.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';
import { OPENINGS, openingOf } from './woordvormen.ts';
import { isKnownName } from './zeldzaam.ts';

const MAX_PARTS = 5_000;
const UITLEG = 'Dit woord is elders in deze tekst een deel van een naam.';

/** Parts of names that were found, or known beforehand, wherever else they stand in the text. */
export function spreadNamen(lezing: Lezing, names: readonly Kandidaat[], bekend: readonly string[]): Kandidaat[] {
  const doubtful = spreadOnbekend(lezing, names);
  const parts = collectParts(lezing, names, bekend);
  if (parts.size === 0) return doubtful;
  const heads = headsOf(parts);
  const deelVan = makeDeelVan(parts);
  const openings = openingsOf(parts.keys());
  const found: Kandidaat[] = [];
  for (const [i, woord] of lezing.woorden.entries()) {
    // An ordinary word that does not begin as a part does is none of them.
    if ((isAlledaags(woord) && openings[woord.opening] === 0) || woord.bezet) continue;
    if ((woord.begin || !lezing.telt[i]) && isStreekwoord(lezing, woord.fold)) continue;
    const deel = deelVan(woord.fold);
    if (deel === true || deel.some((form) => isMeant(lezing, i, form)) || isShortForm(lezing, i, heads))
      found.push({ start: startOf(lezing, i), end: woord.end, soort: 'persoon', klasse: 'direct', uitleg: UITLEG });
  }
  return [...found, ...doubtful];
}

/** Not a name, and without parts that may be. */
const isAlledaags = trek((form) => !form.includes('-') && (isGewoon(form) || isToegestaan(form)));

/** All the forms of a word begin alike. */
function openingsOf(forms: Iterable<string>): Uint8Array {
  const openings = new Uint8Array(OPENINGS);
  for (const form of forms) openings[openingOf(form)] = 1;
  return openings;
}

/** `Ik hou van Lente. Lente lacht`: what has a capital inside a sentence has it at a start for the same reason. */
function spreadOnbekend(lezing: Lezing, names: readonly Kandidaat[]): Kandidaat[] {
  const { woorden, telt, modus } = lezing;
  const inside = names.filter(({ soort }) => soort === 'onbekend');
  const found: Kandidaat[] = [];
  if (inside.length === 0) return found;
  const starts = new Map(inside.map((name) => [name.start, name]));
  const forms = new Map<string, Kandidaat>();
  for (const [i, woord] of woorden.entries()) {
    const name = starts.get(woord.start);
    if (!name || TUSSENVOEGSELS.has(woord.fold)) continue;
    if (telt[i] ? !woord.begin : !isGewoon(woord.fold)) forms.set(woord.fold, name);
  }
  const openings = openingsOf(forms.keys());
  for (const [i, woord] of woorden.entries()) {
    if (openings[woord.opening] === 0) continue;
    const name = (woord.begin || !telt[i]) && !woord.bezet ? forms.get(woord.fold) : undefined;
    if (name && !telt[i] && (modus === 'normaal' || isGewoon(woord.fold))) continue;
    if (name && !(GANGBAAR.has(woord.fold) && !isFollowedByVerb(lezing, i)))
      found.push({ ...name, start: woord.start, end: woord.end });
  }
  return found;
}

/** `De Vries`: a tussenvoegsel with a capital belongs to it. */
function startOf({ woorden, telt }: Lezing, i: number, first = i): number {
  while (
    first > 0 &&
    i - first < 3 &&
    TUSSENVOEGSELS.has((woorden[first - 1] as Woord).fold) &&
    (woorden[first] as Woord).tussen === ' '
  )
    first--;
  while (first < i && (!telt[first] || isPreposition(woorden, first, i))) first++;
  return (woorden[first] as Woord).start;
}

/** `Over Fatma`, `Van Samira`: at a start the capital is that of the sentence. `Van der Laan` and `Van Dijk` stay whole. */
function isPreposition(woorden: readonly Woord[], first: number, name: number): boolean {
  const { begin, fold } = woorden[first] as Woord;
  if (!begin || first < name - 1) return false;
  return /^(?:in|op|uit|te|bij|aan|over|voor|onder)$/.test(fold) || isVoornaam((woorden[name] as Woord).fold);
}

const isTitle = (before = '') => AANSPREKING.has(before) || ROL.has(before);
const isBepaler = (before: string) => BEPALER.has(before) && before !== 'dat';

function collectParts(
  lezing: Lezing,
  names: readonly Kandidaat[],
  bekend: readonly string[],
): Map<string, 'vast' | 'kop'> {
  const { woorden, telt, modus } = lezing;
  const parts = new Map<string, 'vast' | 'kop'>();
  const add = (form: string, sure: boolean, nickname = false) => {
    if (form.length < 2 || TUSSENVOEGSELS.has(form) || parts.size > MAX_PARTS) return;
    const bare = stem(form);
    if (parts.get(bare) === 'vast') return;
    if (isToegestaan(bare) && !(sure && (flagsOf(bare) & NEDERLANDS) > 0 && !/^(?:dag|lieve)$/.test(bare))) return;
    if (AANSPREKING.has(bare) && !nickname) return;
    const ordinary = isGewoon(bare) || FUNCTIE.has(bare) || isToegestaan(bare);
    if (ordinary && !sure && FUNCTIE.has(bare)) return;
    parts.set(
      bare,
      bare.length < 3 || (ordinary && !(STERK.has(bare) && !FUNCTIE.has(bare) && !isToegestaan(bare))) ? 'kop' : 'vast',
    );
  };
  for (const name of bekend) for (const part of name.split(/[ -]+/)) add(part, true);
  let at = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.soort !== 'persoon') continue;
    while (at < woorden.length && (woorden[at] as Woord).end <= name.start) at++;
    for (let i = at; i < woorden.length && (woorden[i] as Woord).start < name.end; i++) {
      const woord = woorden[i] as Woord;
      const single = woord.start === name.start && woord.end >= name.end;
      const titled = single && (isTitle(woorden[i - 1]?.fold) || isCalled(lezing, i) || isKnownName(woord.fold));
      if (telt[i] || !isGewoon(woord.fold) || (modus !== 'normaal' && (titled || woord.start > name.start)))
        add(woord.fold, true, woord.start > name.start && TUSSENVOEGSELS.has((woorden[i - 1] as Woord).fold));
      if (woord.fold.includes('-')) for (const part of woord.fold.split('-')) add(part, false);
    }
  }
  return parts;
}

/** Whether an ordinary word that is also a part of a name stands for that here. */
function isMeant(lezing: Lezing, i: number, form: string): boolean {
  const { woorden, telt, modus } = lezing;
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1]?.fold ?? '';
  if (!telt[i] && (modus !== 'normaal' || woord.vorm === 'hoofd') && standsAlone(lezing, i)) return true;
  if (!telt[i] && modus === 'normaal' && (isSpokenTo(lezing, i) || isWhoDoes(lezing, i))) return true;
  if (woord.vorm === 'hoofd' && isWhoDoes(lezing, i)) return true;
  return (
    telt[i] === true &&
    woord.vorm !== 'hoofd' &&
    woord.text.length > 1 &&
    !(isBepaler(before) && !(telt[i - 1] && TUSSENVOEGSELS.has(before))) &&
    !ROL.has(form) &&
    !(isToegestaan(form) && LANGUAGE_BEFORE.test(before)) &&
    !(woord.begin && (FUNCTIE.has(form) || GANGBAAR.has(form)) && !isFollowedByVerb(lezing, i))
  );
}

/** `hij spreekt Frans`, in a story about somebody called Frans. */
const LANGUAGE_BEFORE =
  /^(?:spreek|spreekt|spreken|sprak|spraken|het|in|leer|leert|leerde|verstaat|versta|gewoon|goed)$/;
/** `kof` for Kofi, `Les` for Leslie. */
function isShortForm(lezing: Lezing, i: number, heads: ReadonlySet<string>): boolean {
  const form = (lezing.woorden[i] as Woord).fold;
  if (!heads.has(form) || isToegestaan(form)) return false;
  // The accent tells `Béné` from `bene`.
  if (lezing.telt[i] && form !== (lezing.woorden[i] as Woord).text.toLowerCase()) return true;
  if (GANGBAAR.has(form)) return false;
  if ([FUNCTIE, ROL, AANSPREKING, DOET, TUSSENVOEGSELS].some((words) => words.has(form))) return false;
  return !isGewoon(form) || isPersonSlot(lezing, i);
}

/** The first three to six letters of every first name. */
function headsOf(parts: Map<string, 'vast' | 'kop'>): Set<string> {
  const heads = new Set<string>();
  for (const [part, kind] of parts)
    for (let end = 3; kind === 'vast' && end < part.length && end < 7; end++)
      if (part.length < end + 6 && isVoornaam(part)) heads.add(part.slice(0, end));
  return heads;
}

/** `molenaar doet de jongens`: an ordinary word in the place of a person. */
function standsAlone({ woorden }: Lezing, i: number): boolean {
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  const form = (woorden[i] as Woord).fold;
  // `vraag naar wil, want`
  if (FUNCTIE.has(form))
    return isVoornaam(form) && /^(?:naar|met|van|bij|door|tegen|aan|voor|namens)$/.test(before) && next?.tussen !== ' ';
  if (BEPALER.has(before) && (GANGBAAR.has(form) || !/^(?:zo|die|geen|onze|ons)$/.test(before))) return false;
  if (next?.tussen !== ' ' || !GANGBAAR.has(form)) return true;
  return (
    DOET.has(next.fold) ||
    /^(?:met|bij|door|tegen|heet|lieve|hoi|volgens|van|aan|namens|zonder|en|belde|zei|dat|beste)$/.test(before)
  );
}
