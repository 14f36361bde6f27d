import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { isToegestaan } from './lezing.ts';
import { FUNCTIE } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const NAME = "[\\p{L}\\d~][\\p{L}\\p{M}\\d._/~&'’-]{0,29}(?: [\\p{L}\\d~&][\\p{L}\\p{M}\\d._/~&'’-]{0,29}){0,3}";
const WHEN =
  '(?:\\d{1,4}[-/. :]|gisteren|vandaag|eergisteren|(?:maan|dins|woens|donder|vrij|zater|zon)dag|\\d{1,2} (?:min|uur|dag|maand))';
const line = (source: string) => new RegExp(`(?<=^|\\n)${source}`, 'giu');

/** Headers that say by themselves who posts. */
const SURE = [
  line(`\\*\\*(${NAME})\\*\\*(?= (?:schreef|reageerde|zei|antwoordde|postte|plaatste))`),
  line(`\\*\\*(${NAME})\\*\\*(?= \\((?:nieuw|lid|beheer|mod|gast|\\d)[^)\\n]{0,24}\\))`),
  line(`(?:gestart|geplaatst|gepost) door \\*\\*(${NAME})\\*\\*`),
  line(`\\[(${NAME})\\](?= ?(?:op )?${WHEN})`),
  line(`(?:geplaatst|gestart|gepost) door:? (${NAME})(?=\\n|$| op \\d| ?[»|•·,-])`),
  line(
    `(?:auteur|gebruiker|lid|poster|nick(?:name)?|bericht van|reactie van|quote(?: van)?|citaat(?: van)?|antwoord van):? (${NAME})(?=:?\\n|$| op \\d| ?[»|•·-] ?\\d)`,
  ),
  line(`[>|] ?(${NAME})(?= (?:schreef|zei|reageerde|antwoordde):)`),
  line(`(${NAME})(?= (?:schreef|zei|reageerde|postte|antwoordde) (?:op|om) (?:\\d|gisteren|vandaag))`),
  line(`\\[\\d{1,3}\\] (${NAME})(?=:\\s)`),
  line(`#\\d{1,3} (${NAME})(?=:\\s)`),
  line(
    `(${NAME})(?=\\n(?:lid sinds|nieuw lid|actief lid|aantal berichten|berichten:|posts:|geregistreerd (?:op|sinds)|offline|online)(?!\\p{L}))`,
  ),
  line('((?:no|nr|anoniem|gast|guest|user|lid|poster)[.# ]?\\d{1,5})(?=\\n|$)'),
];
/** A name in bold that stands alone comes back, or is no row of ordinary words. */
const BOLD = line(`\\*\\*(${NAME})\\*\\*(?=:?\\n)`);

/** Names of posters in the headers of a forum: in bold, in brackets with a date, behind `Geplaatst door`. */
export function readPosters(text: string): Set<string> {
  const names = new Set<string>();
  for (const pattern of SURE)
    for (const [, name] of zoekAlle(text, pattern)) if (isPoster(name as string)) names.add(name as string);
  const bold = new Map<string, number>();
  for (const [, name] of zoekAlle(text, BOLD)) bold.set(name as string, (bold.get(name as string) ?? 0) + 1);
  for (const [name, count] of bold)
    if (isPoster(name) && (count > 1 || !wordsOf(name).every((word) => isGewoon(word) || isToegestaan(word))))
      names.add(name);
  return names;
}

const wordsOf = (name: string) =>
  fold(name)
    .split(/[^a-z\d']+/)
    .filter(Boolean);

const isPoster = (name: string) => {
  const words = wordsOf(name);
  return (
    name.length > 1 &&
    !/^(?:sinds|vanaf|van|op|in|is|was|niet|geworden|met|voor|over|aan)$/.test(words[0] ?? '') &&
    !/^(?:anoniem|onbekend|gast|admin|beheer|beheerder|moderator|redactie|let op|opmerking|update|edit|bericht|nieuw|titel|ps|verwijderd|bewerkt|gewijzigd|aangepast|mij|mezelf)$/i.test(
      name,
    ) &&
    !words.every((word) => FUNCTIE.has(word) || (isToegestaan(word) && words.length === 1))
  );
};
