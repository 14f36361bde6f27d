import { GANGBAAR, GEWOON } from './data.ts';
import { isOneError } from './eenfout.ts';
import { memo } from './memo.ts';
import { SPREEKTAAL } from './spreektaal.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const LONG = 8;

/** One letter too many, too few, wrong or swapped makes it a word that people write often, or any word of some length. */
export const isTikfout = memo((form) =>
  // Names are short and rare; a word of eight letters that is nearly one from the list was meant to be that one.
  tryAll(form, form.length >= LONG ? (word) => GEWOON.has(word) || isCommon(word) : isCommon),
);

/** The same for any word there is; only to be asked where a name is unlikely, such as behind an article. */
export const isNearWord = memo((form) => tryAll(form, (word) => GEWOON.has(word) || isCommon(word)));

const isCommon = (form: string) =>
  GANGBAAR.has(form) ||
  [FUNCTIE, DOET, BEPALER, ROL, AANSPREKING].some((words) => words.has(form)) ||
  (form.length > 4 && SPREEKTAAL.has(form));

/** As it sounds: `kint`, `gekunt`, `lope`, `snachts`. */
const soundsLike = (form: string): boolean =>
  (form.endsWith('t') && isKnown(`${form.slice(0, -1)}d`)) ||
  (form.endsWith('d') && isKnown(`${form.slice(0, -1)}t`)) ||
  (form.endsWith('e') && form.length > 3 && isKnown(`${form}n`)) ||
  (form.startsWith('s') && form.endsWith('s') && form.length > 5 && isKnown(form.slice(1)));
const isKnown = (form: string) => GEWOON.has(form);

/** `schult`, `iemant`: as a word of every day sounds. */
export const soundsCommon = (form: string): boolean =>
  (form.endsWith('t') && isCommon(`${form.slice(0, -1)}d`)) ||
  (form.endsWith('d') && isCommon(`${form.slice(0, -1)}t`));

const isLongCommon = (form: string) => form.length > 3 && GANGBAAR.has(form);

function tryAll(form: string, isWord: (word: string) => boolean): boolean {
  if (form.length < 3 || form.length > 24) return false;
  if (soundsLike(form)) return true;
  const long = form.length > 4;
  for (let i = 1; i <= form.length; i++) {
    const head = form.slice(0, i);
    const tail = form.slice(i);
    if (tail.length > 1 && isWord(head + tail[1] + tail[0] + tail.slice(2))) return true;
    if (long && tail && isWord(head + tail.slice(1))) return true;
    for (const letter of long ? LETTERS : '') {
      if (isWord(head + letter + tail)) return true;
      if (form.length > 6 && tail && isWord(head + letter + tail.slice(1))) return true;
    }
    // Two words written as one.
    if (
      i >= 3 &&
      tail.length >= 3 &&
      isKnown(head) &&
      isKnown(tail) &&
      (isLongCommon(head) || isLongCommon(tail) || form.length > LONG + 1)
    )
      return true;
  }
  return false;
}

/** One error away from a word in one of these sets. */
export function isTikfoutVan(form: string, sets: readonly ReadonlySet<string>[]): boolean {
  return sets.some((words) => [...words].some((word) => word.length > 2 && isOneError(word, form)));
}
