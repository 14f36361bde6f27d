import type { Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';

const UITLEG = 'Deze hele naam staat ook op een andere plek in deze tekst.';
const MOST = 200;
/** `J.v.B.`, `A.v.d.M.`: initials with a tussenvoegsel between them. */
const PARAAF = /(?<![\p{L}\d.])(?:\p{Lu}\.){1,3}(?:v\.(?:d\.)?|d\.|t\.)\p{Lu}\.?(?!\p{L})/gu;
/** `Wójcik, T. (reg.nr.`: a list puts the surname first. */
const INITIALS_BEHIND = /^, (?:\p{Lu}\. ?){1,4}(?=\(|[\s,;)]|$)/u;

/** Whole names that stand in the text once more, and initials where only a name has them. */
export function findHerhaald({ woorden, text }: Lezing, names: readonly Kandidaat[]): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (start: number, end: number) =>
    found.push({ start, end, soort: 'persoon', klasse: 'direct', uitleg: UITLEG });
  if (/\.[vdt]\./.test(text)) for (const { index, 0: form } of text.matchAll(PARAAF)) add(index, index + form.length);
  const rows = new Map<string, Woord[][]>();
  const starts = new Map(woorden.map((woord, i) => [woord.start, i]));
  for (const { soort, start, end } of names) {
    if ((soort === 'persoon' || soort === 'onbekend') && end - start > 2) {
      const initials = INITIALS_BEHIND.exec(text.slice(end, end + 16))?.[0];
      if (initials && !initials.endsWith(' U.')) add(start, end + initials.trimEnd().length);
    }
    const first = starts.get(start);
    if (soort !== 'persoon' || first === undefined || rows.size > MOST) continue;
    const row = woorden.slice(first, first + 5).filter((woord) => woord.end <= end);
    if (row.length < 2 || row.some(({ fold }) => fold.length < 2)) continue;
    const key = (row[0] as Woord).fold;
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  if (rows.size === 0) return found;
  for (const [i, woord] of woorden.entries())
    for (const row of rows.get(woord.fold) ?? [])
      if (
        row[0] !== woord &&
        row.every(({ fold }, k) => woorden[i + k]?.fold === fold && (k === 0 || woorden[i + k]?.tussen === ' '))
      )
        add(woord.start, (woorden[i + row.length - 1] as Woord).end);
  return found;
}
