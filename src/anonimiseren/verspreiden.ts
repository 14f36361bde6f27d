import { isGewoon } from './gewoon.ts';
import { isToegestaan, isVoornaam, type Lezing, stem } from './lezing.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { STERK } from './voornamen.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';

const SHORTEST = 3;
const SHORTEST_FUZZY = 6;
const MAX_PARTS = 5_000;
const UITLEG = 'Dit woord is elders in deze tekst een deel van een naam.';

/** Parts of names that were found, or known beforehand, wherever else they stand in the text. */
export function spreadNamen(lezing: Lezing, names: readonly Kandidaat[], bekend: readonly string[]): Kandidaat[] {
  const parts = collectParts(lezing, names, bekend);
  if (parts.size === 0) return [];
  const variants = deletionsOf(parts);
  const found: Kandidaat[] = [];
  for (const [i, woord] of lezing.woorden.entries()) {
    if (woord.bezet) continue;
    if (matches(lezing, i, parts, variants))
      found.push({ start: startOf(lezing, i), end: woord.end, soort: 'persoon', klasse: 'direct', uitleg: UITLEG });
  }
  return found;
}

/** `De Vries`: a tussenvoegsel with a capital belongs to it. */
function startOf({ woorden, telt }: Lezing, i: number): number {
  let first = i;
  while (
    first > 0 &&
    i - first < 3 &&
    TUSSENVOEGSELS.has((woorden[first - 1] as Woord).fold) &&
    (woorden[first] as Woord).tussen === ' '
  )
    first--;
  while (first < i && !telt[first]) first++;
  return (woorden[first] as Woord).start;
}

function collectParts(
  { woorden, telt, modus }: Lezing,
  names: readonly Kandidaat[],
  bekend: readonly string[],
): Map<string, 'vast' | 'kop'> {
  const parts = new Map<string, 'vast' | 'kop'>();
  const add = (form: string, sure: boolean) => {
    if (form.length < SHORTEST || TUSSENVOEGSELS.has(form) || parts.size > MAX_PARTS) return;
    const bare = stem(form);
    if ((isToegestaan(bare) && !/^(?:mei|juni|april|juli)$/.test(bare)) || AANSPREKING.has(bare)) return;
    const ordinary = isGewoon(bare) || FUNCTIE.has(bare);
    if (ordinary && !sure && FUNCTIE.has(bare)) return;
    if (parts.get(bare) !== 'vast')
      parts.set(bare, ordinary && !(STERK.has(bare) && !FUNCTIE.has(bare)) ? 'kop' : 'vast');
  };
  for (const name of bekend) for (const part of name.split(/[ -]+/)) add(part, true);
  let at = 0;
  for (const name of [...names].sort((a, b) => a.start - b.start)) {
    if (name.soort !== 'persoon') continue;
    while (at < woorden.length && (woorden[at] as Woord).end <= name.start) at++;
    for (let i = at; i < woorden.length && (woorden[i] as Woord).start < name.end; i++) {
      const woord = woorden[i] as Woord;
      if (telt[i] || !isGewoon(woord.fold) || (modus !== 'normaal' && woord.start > name.start)) add(woord.fold, true);
      if (woord.fold.includes('-')) for (const part of woord.fold.split('-')) add(part, false);
    }
  }
  return parts;
}

function matches(
  lezing: Lezing,
  i: number,
  parts: Map<string, 'vast' | 'kop'>,
  variants: Map<string, string[]>,
): boolean {
  const { woorden, telt } = lezing;
  const woord = woorden[i] as Woord;
  for (const form of formsOf(woord.fold)) {
    const kind = parts.get(form);
    if (kind === 'vast') return true;
    if (kind === 'kop' && lezing.modus !== 'normaal' && !telt[i] && standsAlone(lezing, i)) return true;
    if (
      kind === 'kop' &&
      telt[i] &&
      woord.vorm !== 'hoofd' &&
      woord.text.length > 1 &&
      !(BEPALER.has(woorden[i - 1]?.fold ?? '') && !(telt[i - 1] && TUSSENVOEGSELS.has(woorden[i - 1]?.fold ?? ''))) &&
      !ROL.has(form) &&
      !(woord.begin && FUNCTIE.has(form))
    )
      return true;
  }
  if (woord.fold.length < SHORTEST_FUZZY - 1 || isGewoon(woord.fold) || isToegestaan(woord.fold)) return false;
  for (const form of formsOf(woord.fold))
    for (const variant of [form, ...deletions(form)])
      for (const part of variants.get(variant) ?? [])
        if (parts.get(part) === 'vast' && isOneError(part, form)) return true;
  return false;
}

/** `molenaar doet de jongens`: an ordinary word in the place of a person. */
function standsAlone({ woorden }: Lezing, i: number): boolean {
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  if (BEPALER.has(before) || FUNCTIE.has((woorden[i] as Woord).fold)) return false;
  if (next?.tussen !== ' ') return true;
  return DOET.has(next.fold) || /^(?:met|bij|door|tegen|heet|lieve|hoi)$/.test(before);
}

function formsOf(form: string): string[] {
  const forms = [form];
  const bare = form.replace(/['’]s?$/, '');
  if (bare !== form) forms.push(bare);
  else if (form.endsWith('s')) forms.push(form.slice(0, -1));
  if (/(?:je|tje|ke|ie|kes)$/.test(form)) forms.push(form.replace(/(?:etje|tje|je|ke|ie|kes)$/, ''));
  if (form.includes('-')) forms.push(...form.split('-').filter((part) => isVoornaam(part)));
  return forms;
}

function deletionsOf(parts: Map<string, unknown>): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const part of parts.keys()) {
    if (part.length < SHORTEST_FUZZY || part.length > 40) continue;
    for (const variant of [part, ...deletions(part)])
      variants.set(variant, [...(variants.get(variant) ?? []).slice(0, 20), part]);
  }
  return variants;
}

function deletions(form: string): string[] {
  if (form.length > 40) return [];
  return Array.from({ length: form.length }, (_, i) => form.slice(0, i) + form.slice(i + 1));
}

/** Damerau-Levenshtein distance of at most one. */
export function isOneError(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  const restA = a.slice(i);
  const restB = b.slice(i);
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true;
  return restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2);
}
