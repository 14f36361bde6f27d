import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { follows, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const UITLEG = 'Over deze persoon is hier iets opgeschreven.';
const TIME = /(?:^|\n)(?:\d{1,2}[:.]\d\d(?: ?u(?:ur)?)?|(?:ma|di|wo|do|vr|za|zo)\.?)[:,-]? ?$/u;
const ACTS =
  /^(?:slaapt|slaat|wakker|onrustig|rustig|boos|verdrietig|eet|drinkt|huilt|lacht|gilt|roept|loopt|ligt|zit|staat|belt|weigert|wil|vraagt|zegt|krijgt|heeft|is|was|komt|gaat|uit|in|terug|thuis|naar|op|weer|nog|weg|bezoek|medicatie|gedoucht|gewassen|geslapen|gegeten|gevallen|meldt|vertelt|geeft|blijft|en)$/;

/** `01.15 Engel slaapt`: log lines with somebody behind the time. One line proves little, the same word at two does. */
export function findOverdracht({ woorden, text }: Lezing): Kandidaat[] {
  if (!/\n\d{1,2}[:.]\d\d|\n(?:ma|di|wo|do|vr|za|zo)[ :.]/i.test(text)) return [];
  const places = new Map<string, Woord[]>();
  const sure = new Set<string>();
  for (const [i, woord] of woorden.entries()) {
    if (woord.bezet || woord.vorm !== 'kop' || !mayBeName(woord.fold)) continue;
    const from = Math.max(0, woord.start - 14);
    if (!TIME.test((from === 0 ? '\n' : '') + text.slice(from, woord.start))) continue;
    const next = woorden[i + 1];
    if (!next || !follows(next) || !(ACTS.test(next.fold) || DOET.has(next.fold))) continue;
    places.set(woord.fold, [...(places.get(woord.fold) ?? []), woord]);
    if (!isGewoon(woord.fold) || (isVoornaam(woord.fold) && !GANGBAAR.has(woord.fold))) sure.add(woord.fold);
  }
  return [...places]
    .filter(([form, { length }]) => length > 1 || sure.has(form))
    .flatMap(([, words]) => words)
    .map(({ start, end }) => persoonsvondst(start, end, UITLEG));
}

const mayBeName = (form: string) =>
  form.length > 2 &&
  ![FUNCTIE, BEPALER, ROL, AANSPREKING].some((words) => words.has(form)) &&
  (!isToegestaan(form) || isVoornaam(form)) &&
  !/(?:en|ing|dienst|arts|team|leiding)$/.test(form);

const PRESENT: ReadonlySet<string> = new Set(
  'aanwezig aanwezigen deelnemers betrokkenen genodigden gesprekspartners verslag notulist voorzitter opgesteld'.split(
    ' ',
  ),
);

const SEASON = /^(?:winter|zomer|lente|herfst|hoop|dag|mei)$/;

/** `Aanwezig: Winter (mentor), Zomer (leerling)`: whoever has a role in brackets behind it. */
export function findAanwezigen({ woorden, text }: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const [i, woord] of woorden.entries()) {
    if (!PRESENT.has(woord.fold) || !/^(?:n)?:/.test(text.slice(woord.end, woord.end + 2))) continue;
    for (let j = i + 1; j < woorden.length && j < i + 60; j++) {
      const one = woorden[j] as Woord;
      if (one.tussen.includes('\n')) break;
      const opens = j === i + 1 || /^\)?[,;] ?$|^\) (?:en )?$/.test(one.tussen) || woorden[j - 1]?.fold === 'en';
      if (
        opens &&
        one.vorm === 'kop' &&
        !one.bezet &&
        /^ \(\p{Ll}/u.test(text.slice(one.end, one.end + 3)) &&
        (mayBeName(one.fold) || SEASON.test(one.fold))
      )
        found.push(persoonsvondst(one.start, one.end, UITLEG));
    }
  }
  return found;
}
