/** A bit for a kind of word that rules look for. */
export type Spoor = number;

const MOST = 31;

/** Questions about forms, each with a bit of its own for the answer. */
function makeVragen<Vraag>(antwoord: (vraag: Vraag, form: string) => boolean) {
  const vragen: Vraag[] = [];
  return {
    add(vraag: Vraag): Spoor {
      if (vragen.length === MOST) throw new Error('no bit left for another kind of word');
      return 1 << (vragen.push(vraag) - 1);
    },
    ask(form: string): Spoor {
      let bits = 0;
      for (let i = 0; i < vragen.length; i++) if (antwoord(vragen[i] as Vraag, form)) bits |= 1 << i;
      return bits;
    },
  };
}

const PATRONEN = makeVragen((patroon: RegExp, form) => patroon.test(form));
const TREKKEN = makeVragen((isZo: (form: string) => boolean, form) => isZo(form));

/**
 * Most words of a text mean nothing to most rules. What a rule over the text needs is said here as a pattern within one
 * word; every form is held against all of them once, so that a rule knows at once where such words stand, or that there is none.
 */
export const spoor = (patroon: RegExp): Spoor => PATRONEN.add(patroon);
/** The same for a rule over words: what a folded word must be before it is worth a closer look. */
export const trek = (isZo: (form: string) => boolean): Spoor => TREKKEN.add(isZo);

/** Everything that a form, as it is written, may set off. */
export const sporenVan = (form: string): Spoor => PATRONEN.ask(form);
export const trekkenVan = (fold: string): Spoor => TREKKEN.ask(fold);
