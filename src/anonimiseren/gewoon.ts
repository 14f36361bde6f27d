import { GANGBAAR, GEWOON, NAMEN, PLAATSEN } from './data.ts';
import { memo } from './memo.ts';
import { SPREEKTAAL } from './spreektaal.ts';

const LINKS = ['', 's', 'e', 'en', 'n', 'er', '-'];

/** An ordinary Dutch word, an inflection of one, or a compound of such words. */
export const isGewoon = memo(
  (form) => inList(form) || isInflected(form) || (!NAMEN.has(form) && !PLAATSEN.has(form) && isCompound(form)),
);

export const inList = memo((form) => GEWOON.has(form) || GANGBAAR.has(form) || SPREEKTAAL.has(form));

function isInflected(form: string): boolean {
  if (form.length > 60) return false;
  if (form.includes('-')) return form.split('-').every((part) => part.length < 2 || inList(part) || isCompound(part));
  const base = /^(.{3,})(?:'s|'tje|'tjes|je|jes|tje|tjes|s)$/.exec(form)?.[1];
  return base !== undefined && form.length >= 6 && inList(base) && base.length >= 5;
}

/** `woonbegeleidingsteam`: two or three known parts, with the letters that glue them. */
function isCompound(form: string): boolean {
  if (form.length < 8 || form.length > 40) return false;
  return splits(form, 3);
}

/** The list has so many short words that half of all names can be cut into them: a short part must be a common word. */
const isPart = (form: string) => (form.length > 4 ? GEWOON.has(form) : GANGBAAR.has(form));

function splits(form: string, parts: number): boolean {
  for (let cut = form.length - 3; cut >= 3; cut--) {
    const tail = form.slice(cut);
    if (!isPart(tail)) continue;
    const head = form.slice(0, cut);
    for (const link of LINKS) {
      if (!head.endsWith(link)) continue;
      const stem = link === '' ? head : head.slice(0, -link.length);
      if (stem.length < 3) continue;
      if (isPart(stem) && stem.length + tail.length >= 8) return true;
      if (parts > 2 && stem.length >= 8 && splits(stem, parts - 1)) return true;
    }
  }
  return false;
}
