import { announcesName, mayLead } from './aanleiding.ts';
import { isEveryday, isNever } from './naamloos.ts';
import { isHeet, mayName } from './plek.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, ROL } from './woorden.ts';

/** In a text with capitals these are no names: never, or not by themselves. */
const neverNamed = trek(isNever);
const namedByOthers = trek(isEveryday);
/** What may say that a name comes: by itself, or with what one of the four words before it says. */
const announces = trek(
  (form) => announcesName(form) || isHeet(form) || /^(?:alias|bijgenaamd|zegt|zeggen|zei|zeiden)$/.test(form),
);
const mayAnnounce = trek((form) => mayLead(form) || mayName(form));
const backs = trek(
  (form) =>
    AANSPREKING.has(form) ||
    ROL.has(form) ||
    /^(?:noem.*|heet.*|(?:bij|roep|achter|voor|schuil)?naam|iedere?en|mensen|allemaal|zeggen|zeiden)$/.test(form),
);

/** Nothing in this word, or around it, can make a name of it. */
export function isQuiet(woorden: readonly Woord[], i: number): boolean {
  const woord = woorden[i];
  const before = woorden[i - 1];
  if (neverNamed(woord)) return true;
  if (!namedByOthers(woord) || announces(before)) return false;
  if (!mayAnnounce(before)) return true;
  for (let j = i - 2; j >= i - 5; j--) if (backs(woorden[j])) return false;
  return true;
}
