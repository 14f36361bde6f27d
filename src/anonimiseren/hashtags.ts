import { GANGBAAR } from './data.ts';
import { fold } from './fold.ts';
import { inList, isGewoon } from './gewoon.ts';
import { isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';

const UITLEG = 'In deze hashtag staat een naam.';
const BEFORE =
  /^(?:zoek|zoekt|wezoeken|opzoeknaar|waaris|bedankt|dank|dankje|dankjewel|danku|rip|rust|rustzacht|justicefor|justice|gerechtigheidvoor|team|help|red|mis|ikmis|wemissen|missen|houvan|ikhouvan|liefsvoor|sterkte|steun|bidvoor|voor|kom|komop|vrij|free|save|love|lieve|vermist|pray|prayfor|mama|mamavan|papa|papavan|moedervan|vadervan|zusvan|broervan|oma|opa|gefeliciteerd|jarige|dag|doei|welkom)(?=\p{L}{3})/u;
const BEHIND =
  /(?<=^\p{L}{3,})(?:isthuis|isterug|isweg|isvrij|isjarig|isdood|is\d{1,2}|vermist|gezocht|zoeken|komterug|komnaarhuis|komthuis|kanhet|moetblijven|moetthuis|blijft|forever|voorever|altijd|inmijnhart|inonshart|strong|rip|bedankt|helpt|overleden|jarig|leeft|wemissenje|ikmisje)$/u;

const LONGEST = 40;
const MOST = 100;

interface Tag {
  start: number;
  form: string;
}

function readTags({ woorden, text }: Lezing): Tag[] {
  if (!text.includes('#')) return [];
  return woorden
    .filter(({ start, fold, bezet }) => start > 0 && text[start - 1] === '#' && !bezet && fold.length <= LONGEST)
    .slice(0, MOST)
    .map(({ start, fold }) => ({ start, form: fold }));
}

const mayBeName = (form: string) =>
  form.length > 2 &&
  !FUNCTIE.has(form) &&
  !ROL.has(form) &&
  !GANGBAAR.has(form) &&
  !isToegestaan(form) &&
  (isVoornaam(form) || !isGewoon(form));

/** `#zoekamor #amor`: an ordinary word that the text also uses without an article, where somebody is looked for. */
function isEchoed({ woorden, text }: Lezing, form: string): boolean {
  if (form.length < 3 || GANGBAAR.has(form) || FUNCTIE.has(form) || isToegestaan(form) || /(?:en|s)$/.test(form))
    return false;
  const places = woorden.flatMap(({ fold }, i) => (fold === form ? [i] : []));
  return (
    places.length > 0 &&
    places.every((i) => text[(woorden[i]?.start ?? 0) - 1] === '#' || !BEPALER.has(woorden[i - 1]?.fold ?? ''))
  );
}
const SEEKS =
  /^(?:zoek|zoekt|wezoeken|opzoeknaar|waaris|rip|justicefor|bidvoor|pray|prayfor|free|red|mis|ikmis|wemissen|vermist|bedankt)$/;

/** `#zoekamor`, `#joopisthuis`: a name that the words around it in the tag ask for. */
export function findHashtags(lezing: Lezing): { found: Kandidaat[]; names: string[] } {
  const found: Kandidaat[] = [];
  const names: string[] = [];
  const add = (start: number, form: string, seeks: boolean) => {
    if (!mayBeName(form) && !(seeks && isEchoed(lezing, form))) return;
    found.push(persoonsvondst(start, start + form.length, UITLEG));
    names.push(form);
  };
  for (const { start, form } of readTags(lezing)) {
    const before = BEFORE.exec(form)?.[0].length ?? 0;
    const behind = BEHIND.exec(form)?.index ?? form.length;
    if (before > 0 && !inList(form)) add(start + before, form.slice(before), SEEKS.test(form.slice(0, before)));
    else if (behind < form.length) add(start, form.slice(0, behind), true);
  }
  return { found, names };
}

const SHORTEST = 3;

/** `#amor`, `#kusjesvoorkees`: tags that are a name of this text, or begin or end with one. */
export function findNamesInTags(lezing: Lezing, names: readonly Kandidaat[], known: readonly string[]): Kandidaat[] {
  const tags = readTags(lezing);
  if (tags.length === 0) return [];
  const parts = new Set(known);
  for (const { soort, start, end } of names)
    if (soort === 'persoon')
      for (const part of fold(lezing.text.slice(start, end)).split(/[^a-z]+/))
        if (part.length >= SHORTEST && !FUNCTIE.has(part) && !TUSSENVOEGSELS.has(part)) parts.add(part);
  const found: Kandidaat[] = [];
  for (const { start, form } of tags) {
    if (parts.has(form)) found.push(persoonsvondst(start, start + form.length, UITLEG));
    for (let length = SHORTEST; length < form.length; length++) {
      const [head, tail] = [form.slice(0, length), form.slice(form.length - length)];
      if (parts.has(head) && isPhrase(form.slice(length))) found.push(persoonsvondst(start, start + length, UITLEG));
      if (parts.has(tail) && isPhrase(form.slice(0, -length)))
        found.push(persoonsvondst(start + form.length - length, start + form.length, UITLEG));
    }
  }
  return found;
}

/** Ordinary words written as one. */
function isPhrase(form: string): boolean {
  if (form.length < 2 || form.length > 24) return false;
  const ends = new Set([0]);
  for (let end = 1; end <= form.length; end++)
    for (const start of ends)
      if (end - start < 14 && isPart(form.slice(start, end))) {
        ends.add(end);
        break;
      }
  return ends.has(form.length);
}
const isPart = (form: string) => form.length > 1 && (GANGBAAR.has(form) || FUNCTIE.has(form) || isGewoon(form));
