import { ACHTERNAAM, EIGENNAAM, GANGBAAR, NEDERLANDS, VOORNAAM } from './data.ts';
import { inList } from './gewoon.ts';
import { flagsOf } from './lezing.ts';
import { memo } from './memo.ts';
import { SPREEKTAAL } from './spreektaal.ts';
import { BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const isOften = (form: string) => [GANGBAAR, SPREEKTAAL, FUNCTIE, DOET].some((words) => words.has(form));

/** The word list knows `ria`, `janus` and `patience` too, but nobody writes them about a thing. */
export const isRareFirstName = memo(
  (form) =>
    form.length > 2 &&
    (((flagsOf(form) & VOORNAAM) > 0 && (flagsOf(form) & (EIGENNAAM | NEDERLANDS)) > 0 && !isOften(form)) ||
      isDoubleName(form)),
);

/** `dirk-jan`: two first names, of which each may be a word. */
const isDoubleName = (form: string) =>
  form.includes('-') &&
  form
    .split('-')
    .every((part) => part.length > 2 && (flagsOf(part) & VOORNAAM) > 0 && (flagsOf(part) & NEDERLANDS) > 0);

/** `costa`, `haring`: a name, or a word that is seldom used. */
export const isRareName = (form: string) => (flagsOf(form) & (ACHTERNAAM | VOORNAAM)) > 0 && !isOften(form);

/** Not a word of every day, and not shaped like a verb or an adverb. */
export const isRareNoun = (form: string) =>
  form.length > 3 && !isOften(form) && !ROL.has(form) && !/(?:t|de|te|den|ten|lijk|ig|end|ge[a-z]+en)$/.test(form);

/** No article and no adjective before it: `een lange adem`, but `onze sem`. */
export const isBare = (before: string) =>
  /^(?:onze|ons|dat|kleine|grote|ouwe|oude|lieve)$/.test(before) ||
  !(BEPALER.has(before) || (before.length > 4 && /[^aeiou]e$/.test(before) && inList(before) && !DOET.has(before)));

/** The same for a Dutch first name that is no verb. */
export const isKnownName = (form: string) => isRareName(form) && (flagsOf(form) & NEDERLANDS) > 0 && !DOET.has(form);
