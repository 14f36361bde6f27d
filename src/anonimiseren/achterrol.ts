import { follows, isAchternaam, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { DOET, ROL } from './woorden.ts';
import { isRareNoun } from './zeldzaam.ts';

const KNOWN_BY_SURNAME =
  /^(?:buurman|buurvrouw|agent|wijkagent|huisarts|arts|psychiater|psycholoog|rechter|advocaat|notaris|voogd|gezinsvoogd|bewindvoerder|curator|docent|leraar|coach|trainer|begeleider|consulent|burgemeester|wethouder|deurwaarder|officier|griffier|directeur|conrector|decaan)$/;
/** `mijn buurman haring is oud`: a rare word between a role and a verb. */
export function isDoer({ woorden }: Lezing, i: number): boolean {
  const form = (woorden[i] as Woord).fold;
  const next = woorden[i + 1];
  const role = woorden[i - 1]?.fold ?? '';
  return (
    ROL.has(role) &&
    ((isRareNoun(form) && !/^ge|(?:en|eus|baar|loos|ief|end)$/.test(form)) ||
      (isAchternaam(form) && KNOWN_BY_SURNAME.test(role) && !DOET.has(form))) &&
    next !== undefined &&
    follows(next) &&
    DOET.has(next.fold)
  );
}
