import { findAfkortingen } from './afkortingen.ts';
import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { findNamesInTags } from './hashtags.ts';
import { findHerhaald } from './herhaald.ts';
import { findHoofdletters } from './hoofdletters.ts';
import { findInitiaalwoorden } from './initiaalwoorden.ts';
import { findKleineLetters } from './kleineletters.ts';
import { isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { findOrganisaties } from './organisaties.ts';
import { isArtikelloos, isSoort } from './organisatiewoorden.ts';
import { findPlaatsen } from './plaatsen.ts';
import { typeKeten } from './typeren.ts';
import type { Kandidaat } from './types.ts';
import { spreadNamen } from './verspreiden.ts';
import { findVormnamen } from './vormnamen.ts';
import { TUSSENVOEGSELS } from './woorden.ts';

/** Names of people, places and organisations. `bekend`: names and addresses that are known to belong to this text. */
export function findNamen(lezing: Lezing, emails: readonly string[], bekend: readonly string[]): Kandidaat[] {
  const small = findKleineLetters(lezing);
  const rows = [
    ...findHoofdletters(lezing).map((keten) => typeKeten(lezing, keten, true)),
    ...small.zeker.map((keten) => asPerson(typeKeten(lezing, keten, false))),
    ...small.twijfel.map((keten) => typeKeten(lezing, keten, false)),
  ];
  for (const row of rows) row.end += numberBehind(lezing, row);
  const places = findPlaatsen(lezing);
  const organisaties = findOrganisaties(lezing);
  const owned = new Uint8Array(lezing.text.length + 1);
  for (const { start, end } of organisaties) owned.fill(1, start, end);
  const isWithin = (row: Kandidaat) => owned[row.start] === 1 && owned[row.end - 1] === 1;
  const vorm = findVormnamen(lezing);
  const isTag = (row: Kandidaat) => vorm.tags.some(({ start, end }) => row.start <= start && end <= row.end);
  const names = agree(lezing, rows, places).filter(
    (row) =>
      !(row.soort === 'onbekend' && isTag(row)) &&
      !(isWithin(row) && (row.soort === 'onbekend' || isCalledAfterWords(lezing, row))),
  );
  const known = [...bekend.flatMap(partsOf), ...emails.flatMap(partsOfEmail), ...vorm.names];
  const people = [...names, ...vorm.found];
  return [
    ...people,
    ...vorm.tags,
    ...places,
    ...organisaties,
    ...findAfkortingen(lezing),
    ...spreadNamen(lezing, people, known),
    ...findInitiaalwoorden(lezing, people),
    ...findHerhaald(lezing, people),
    ...findNamesInTags(lezing, people, known),
  ];
}

/** `Ans 44: ik slaap al`, in a group of neighbours. */
function numberBehind({ text }: Lezing, { start, end }: Kandidaat): number {
  if (start > 0 && text[start - 1] !== '\n') return 0;
  return /^ \d{1,4}(?:-\d{1,3}|-?(?:[a-h]|hs|bis|I{1,3}))?(?=:)/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
}

/** Run by a family, and called after it. */
const FAMILY_BUSINESS =
  /(?:slager|slagerij|bakker|bakkerij|garage|bedrijf|firma|aannemer|notaris|kantoor|praktijk|maatschap|juwelier|bloemist|dierenarts|winkel|handel|rederij|kwekerij|makelaardij|drogisterij|makerij|stal|werf|kapsalon)$/;

/** `basisschool De Regenboog` is no person; `bakkerij De Boer` may be one, and so may `op school De Vries`. */
function isCalledAfterWords({ text }: Lezing, { soort, start, end }: Kandidaat): boolean {
  const kind = fold(/([\p{L}-]{2,40}) ["'‘“„]?$/u.exec(text.slice(Math.max(0, start - 44), start))?.[1] ?? '');
  if (soort !== 'persoon' || !isSoort(kind)) return false;
  const [first, ...rest] = fold(text.slice(start, end)).split(' ') as [string, ...string[]];
  const words = /^(?:de|het|'t|den)$/.test(first) ? rest : [first, ...rest];
  const byFamily = FAMILY_BUSINESS.test(kind) || isArtikelloos(kind);
  return words.every(
    (form) =>
      form.length > 1 &&
      isGewoon(form) &&
      !isVoornaam(form) &&
      !TUSSENVOEGSELS.has(form) &&
      !(byFamily && isAchternaam(form)),
  );
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
