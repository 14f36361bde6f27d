import { fold } from './fold.ts';
import { type Bekend, leerKennen } from './sporen.ts';

/** How a word is written: `klein`, `Kop`, `HOOFD` (two or more capitals and nothing else) or `gemEngd`. */
export type Vorm = 'klein' | 'kop' | 'hoofd' | 'gemengd';

/** A form as it stands in texts, with all that depends on nothing else: the same object for the same form everywhere. */
export interface Woordvorm extends Bekend {
  text: string;
  /** Folded, for looking up. */
  fold: string;
  vorm: Vorm;
  /** What it begins with. */
  opening: number;
}

export const OPENINGS = 1 << 10;
/** The first two letters of a folded form as a number, the same for all that begins alike. */
export const openingOf = (form: string): number => (form.charCodeAt(0) * 37 + form.charCodeAt(1)) & (OPENINGS - 1);

const SLOTS = 1 << 17;
/** A table of forms by the code of their letters, so that a form that is known costs no string of its own. */
let slots: (Woordvorm | undefined)[] = new Array(SLOTS).fill(undefined);
let size = 0;

/** The form at a place in a text, of which these are the code units. Forgets everything when it gets too much. */
export function woordvormVan(text: string, codes: Uint16Array, start: number, end: number): Woordvorm {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + (codes[i] as number)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  for (let known = slots[slot]; known !== undefined; known = slots[slot]) {
    if (isAt(codes, start, end, known.text)) return known;
    slot = (slot + 1) & (SLOTS - 1);
  }
  if (size++ > SLOTS / 2) {
    slots = new Array(SLOTS).fill(undefined);
    size = 1;
  }
  const made = makeWoordvorm(text.slice(start, end));
  slots[slot] = made;
  return made;
}

function isAt(codes: Uint16Array, start: number, end: number, form: string): boolean {
  if (form.length !== end - start) return false;
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== codes[start + i]) return false;
  return true;
}

/** A part of a text holds on to that text, and no text may outlive its reading: the copy holds on to itself alone. */
const copyOf = (form: string) => ` ${form}`.slice(1);

function makeWoordvorm(form: string): Woordvorm {
  const text = copyOf(form);
  const folded = fold(text);
  return { text, fold: folded, vorm: vormOf(text), opening: openingOf(folded), ...leerKennen(text, folded) };
}

function vormOf(form: string): Vorm {
  const letters = form.replace(/['’]s$/, '').replace(/[^\p{L}]/gu, '');
  if (!/\p{Lu}/u.test(letters)) return 'klein';
  if (letters === letters.toUpperCase() && letters.length > 1) return 'hoofd';
  return /^['’]?\p{Lu}/u.test(form) ? 'kop' : 'gemengd';
}
