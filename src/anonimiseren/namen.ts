import { findAfkortingen } from './afkortingen.ts';
import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { findHoofdletters } from './hoofdletters.ts';
import { findInitiaalwoorden } from './initiaalwoorden.ts';
import { findKleineLetters } from './kleineletters.ts';
import { isToegestaan, type Lezing } from './lezing.ts';
import { findOrganisaties } from './organisaties.ts';
import { findPlaatsen } from './plaatsen.ts';
import { typeKeten } from './typeren.ts';
import type { Kandidaat } from './types.ts';
import { spreadNamen } from './verspreiden.ts';

/** Names of people, places and organisations. `bekend`: names and addresses that are known to belong to this text. */
export function findNamen(lezing: Lezing, emails: readonly string[], bekend: readonly string[]): Kandidaat[] {
  const small = findKleineLetters(lezing);
  const rows = [
    ...findHoofdletters(lezing).map((keten) => typeKeten(lezing, keten, true)),
    ...small.zeker.map((keten) => asPerson(typeKeten(lezing, keten, false))),
    ...small.twijfel.map((keten) => typeKeten(lezing, keten, false)),
  ];
  const places = findPlaatsen(lezing);
  const organisaties = findOrganisaties(lezing);
  const owned = new Uint8Array(lezing.text.length + 1);
  for (const { start, end } of organisaties) owned.fill(1, start, end);
  const isWithin = (row: Kandidaat) => row.soort === 'onbekend' && owned[row.start] === 1 && owned[row.end - 1] === 1;
  const names = agree(lezing, rows, places).filter((row) => !isWithin(row));
  const known = [...bekend.flatMap(partsOf), ...emails.flatMap(partsOfEmail)];
  return [
    ...names,
    ...places,
    ...organisaties,
    ...findAfkortingen(lezing),
    ...spreadNamen(lezing, names, known),
    ...findInitiaalwoorden(lezing, names),
  ];
}

const asPerson = (row: Kandidaat): Kandidaat =>
  row.soort === 'onbekend' ? { ...row, soort: 'persoon', klasse: 'direct' } : row;

/** The same word is the same thing everywhere: a person if it is one anywhere, then a place. */
function agree(lezing: Lezing, rows: Kandidaat[], places: readonly Kandidaat[]): Kandidaat[] {
  const formOf = (row: Kandidaat) => fold(lezing.text.slice(row.start, row.end)).replace(/['’]?s$/, '');
  const best = new Map<string, Kandidaat>();
  for (const row of [...rows, ...places]) {
    const known = best.get(formOf(row));
    if (!known || rank(row) > rank(known)) best.set(formOf(row), row);
  }
  return rows.map((row) => {
    if (row.soort !== 'onbekend') return row;
    const other = best.get(formOf(row)) as Kandidaat;
    return other.soort === 'onbekend' ? row : { ...other, start: row.start, end: row.end };
  });
}
const rank = (row: Kandidaat) => ['onbekend', 'adres', 'plaats', 'persoon'].indexOf(row.soort);

const partsOf = (name: string) =>
  name.includes('@')
    ? partsOfEmail(name)
    : fold(name)
        .split(/[^a-z'-]+/)
        .filter(Boolean);

/** `samira.elkhattabi@…`: the parts before the sign that are no ordinary words. */
function partsOfEmail(email: string): string[] {
  const local = email.split(/@|\(at\)|\[at\]| apenstaartje | at /i)[0] as string;
  return fold(local)
    .split(/[^a-z]+/)
    .filter((part) => part.length > 3 && !isGewoon(part) && !isToegestaan(part));
}
