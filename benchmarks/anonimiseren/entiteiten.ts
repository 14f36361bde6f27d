import type { Merk } from './merken.ts';

const TUSSENVOEGSELS = new Set(
  "van de der den het 't ten ter te in op aan el al la le du di da dos bin ben ibn abu von".split(' '),
);

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** The words by which a mark is known: of a name without tussenvoegsels and initials, unless there is nothing else. */
function partsOf({ categorie, tekst }: Merk): string[] {
  const form = plain(tekst);
  if (categorie !== 'persoon') return [`${categorie} ${form.replace(/[^\p{L}\p{N}]/gu, '')}`];
  const words = form.match(/[\p{L}\p{N}']+/gu) ?? [form];
  const parts = words.filter((word) => word.length > 1 && !TUSSENVOEGSELS.has(word));
  return parts.length > 0 ? parts : words;
}

/**
 * The direct marks of one story by whom or what they point at, as indexes. Names with a part in common are one person, and
 * so are `Chantal` and `Chantals`. Relatives who share a surname become one, which makes the measure stricter; a nickname
 * that has nothing in common with the name (`Rudi`, `Rudolf`) is a person of its own, which makes it milder.
 */
export function groupMerken(merken: readonly Merk[]): number[][] {
  const direct = merken.map((merk, i) => ({ merk, i })).filter(({ merk }) => merk.klasse === 'direct');
  const known = new Set(direct.flatMap(({ merk }) => partsOf(merk)));
  const stem = (part: string) => {
    const bare = part.replace(/'?s$/, '');
    return known.has(bare) ? bare : part;
  };
  let groups: { parts: string[]; merken: number[] }[] = [];
  for (const { merk, i } of direct) {
    const parts = partsOf(merk).map(stem);
    const same = groups.filter((group) => group.parts.some((part) => parts.includes(part)));
    groups = groups.filter((group) => !same.includes(group));
    groups.push({
      parts: [...parts, ...same.flatMap((group) => group.parts)],
      merken: [...same.flatMap((group) => group.merken), i],
    });
  }
  return groups.map((group) => group.merken);
}
