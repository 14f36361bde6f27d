import type { BegripMatch } from './queries.ts';
import type { Kader } from './schema.ts';

/** A name somebody used where a begrip of one of these kaders belongs, and where in the request it stood. */
export interface NamedBegrip {
  name: string;
  kaders: readonly Kader[];
  field: string;
  pointer: string;
}

/** The best match for a name within its kaders: by id or notation, then preferred term, then any term; null if none. */
export function chooseBegrip(
  matches: readonly BegripMatch[],
  named: Pick<NamedBegrip, 'name' | 'kaders'>,
): BegripMatch | null {
  const name = named.name.toLowerCase();
  const fitting = matches.filter((m) => m.naam === name && (named.kaders as readonly string[]).includes(m.kader));
  fitting.sort(
    (a, b) => a.rang - b.rang || named.kaders.indexOf(a.kader as Kader) - named.kaders.indexOf(b.kader as Kader),
  );
  return fitting[0] ?? null;
}

/** `Samen koken` → `samen-koken`. */
export const toNotatie = (term: string) =>
  term
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60) || 'begrip';
