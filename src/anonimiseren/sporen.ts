/** A bit for a kind of word that rules over the text look for. */
export type Spoor = number;

/** What a form knows of itself: what it may set off as it is written, and what it is as it is looked up. */
export interface Bekend {
  sporen: Spoor;
  trekken: number;
  /** The same, when the bits of one number are used up. */
  meer: number;
}

const BITS = 31;
const PATRONEN: RegExp[] = [];
const VRAGEN: ((fold: string) => boolean)[] = [];

/**
 * Most words of a text mean nothing to most rules. What a rule over the text needs is said here as a pattern within one
 * word; every form is held against all of them once, so that a rule knows at once where such words stand, or that there is none.
 */
export function spoor(patroon: RegExp): Spoor {
  if (PATRONEN.length === BITS) throw new Error('no bit left for another kind of word');
  return 1 << (PATRONEN.push(patroon) - 1);
}

/** The same for rules over words: a question about folded forms, asked once, that words carry the answer to. */
export function trek(vraag: (fold: string) => boolean): (woord: Bekend | undefined) => boolean {
  if (VRAGEN.length === 2 * BITS) throw new Error('no bit left for another question');
  const at = VRAGEN.push(vraag) - 1;
  const bit = 1 << (at % BITS);
  return at < BITS
    ? (woord) => woord !== undefined && (woord.trekken & bit) !== 0
    : (woord) => woord !== undefined && (woord.meer & bit) !== 0;
}

export function leerKennen(form: string, fold: string): Bekend {
  const bekend = { sporen: 0, trekken: 0, meer: 0 };
  for (const [i, patroon] of PATRONEN.entries()) if (patroon.test(form)) bekend.sporen |= 1 << i;
  for (const [i, vraag] of VRAGEN.entries()) if (vraag(fold)) bekend[i < BITS ? 'trekken' : 'meer'] |= 1 << (i % BITS);
  return bekend;
}
