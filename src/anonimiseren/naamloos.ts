import { inList } from './gewoon.ts';
import { isToegestaan, isVoornaam, stem } from './lezing.ts';
import { memo } from './memo.ts';
import { STERK } from './voornamen.ts';
import { isOrdinary } from './vreemd.ts';
import { AANSPREKING, FUNCTIE, ROL } from './woorden.ts';
import { isRareName } from './zeldzaam.ts';

/** No name in small letters, whatever is said around it. */
export const isNever = memo(
  (form) =>
    FUNCTIE.has(form) ||
    AANSPREKING.has(form) ||
    ROL.has(form) ||
    isToegestaan(form) ||
    (form.length < 4 && form.replace(/[^a-z]/g, '').length < 2),
);
export const isStrong = memo((form) => STERK.has(stem(form)));
/** Only what is said around it can make a name of it. */
export const isEveryday = memo(
  (form) =>
    isOrdinary(form) &&
    (inList(form) || !/'s?$/.test(form)) &&
    !isVoornaam(form) &&
    !isRareName(form) &&
    !isVoornaam(form.replace(/t?je$/, '')) &&
    !isStrong(form),
);
