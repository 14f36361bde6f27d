/** A bit for a kind of word that rules look for. */
export type Spoor = number;

const PATRONEN: RegExp[] = [];
const MOST = 31;

/**
 * Most words of a text mean nothing to most rules. What a rule needs is said here as a pattern within one word; every form
 * is held against all of them once, so that a rule knows at once where such words stand, or that there is none.
 */
export function spoor(patroon: RegExp): Spoor {
  if (PATRONEN.length === MOST) throw new Error('no bit left for another kind of word');
  return 1 << (PATRONEN.push(patroon) - 1);
}

/** Everything that this form may set off. */
export function sporenVan(form: string): Spoor {
  let sporen = 0;
  for (let i = 0; i < PATRONEN.length; i++) if ((PATRONEN[i] as RegExp).test(form)) sporen |= 1 << i;
  return sporen;
}
