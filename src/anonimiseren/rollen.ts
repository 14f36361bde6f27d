import { fold } from './fold.ts';
import { ROL } from './woorden.ts';

const WORD_BEFORE = /([\p{L}-]{2,24})[ ,(]{1,2}$/u;
const NOT_A_ROLE =
  /^(?:ma|pa|man|vrouw|kind|hond|kat|poes|paard|parkiet|konijn|maatschappelijk|jongste|oudste|middelste|agente?|patient|client|cliente|begeleiding|neven|buren|thuiszorg|ambulant)$/;

const SEPARATOR = ' ,(';
const isLetter = (code: number) => code > 127 || (code > 64 && code < 91) || (code > 96 && code < 123);

/** The role that stands right before a name: `mijn zus Fatima`. */
export function roleBefore(text: string, start: number): string | undefined {
  // Only what may be letters is searched.
  let from = start;
  while (from > 0 && start - from < 2 && SEPARATOR.includes(text[from - 1] as string)) from--;
  if (from === start) return undefined;
  while (from > 0 && start - from < 28 && (isLetter(text.charCodeAt(from - 1)) || text[from - 1] === '-')) from--;
  const word = WORD_BEFORE.exec(text.slice(from, start))?.[1];
  if (!word) return undefined;
  const form = fold(word);
  return ROL.has(form) && !NOT_A_ROLE.test(form) ? word.toLowerCase() : undefined;
}

/** One role per group, and only roles that one group has: two sisters stay numbered. */
export function assignRoles(text: string, places: readonly { start: number; groep: string }[]): Map<string, string> {
  const roles = new Map<string, string>();
  for (const { start, groep } of places) {
    const role = roles.has(groep) ? undefined : roleBefore(text, start);
    if (role) roles.set(groep, role);
  }
  const counts = new Map<string, number>();
  for (const role of roles.values()) counts.set(role, (counts.get(role) ?? 0) + 1);
  return new Map([...roles].filter(([, role]) => counts.get(role) === 1));
}
