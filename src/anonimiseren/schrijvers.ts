import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, VOORAAN } from './woorden.ts';

const UITLEG = 'Dit is de naam van wie hier aan het woord is.';

/** `[03-02-2024 19:15] `, `14-02-2024, 21:07 - `, `19:15 `: when a message was sent. */
const STAMP =
  /^[\u200e\u202a~*>]? ?(?:\[[^\]\n]{0,12}\d[^\]\n]{0,14}\] ?|(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?u(?:ur)?)?,? (?:[-–—] )?)[~*]?\s?$/u;
/** What may stand between a name and its colon: an emoji, a floor, a house, a second name. */
const BEHIND = /^(?: ?[^\p{L}\p{N}\s:,.;!?()]{1,6})?(?: \([^()\n:]{1,24}\)| \d{1,4}[\p{L}]{0,5})? ?:(?=\s)/u;
/** Who speaks, but not by name, and what fills a form. */
const NOBODY =
  /^(?:vr|iv|oz|gl|itv|vraag|antw|antwoord|int|interv\w*|resp|respondent|tolk|stem|allen|ik|hij|zij|mama|papa|mam|pap|mamma|pappa|mem|heit|oma|opa|pake|beppe|noot|let|tip|bron|titel|datum|tijd|update|edit|reactie|reacties|onderwerp|betreft|re|fw|cc|topic|groep|groepsapp|appgroep|app|bezet|bijzonderheden|feiten|overig|overige|naam|adres|tel|mail|punt|locatie|doel|casus|plan|verslag|aanwezig|afwezig|deelnemers|conclusie|evaluatie|advies|actie|afspraak|diagnose|medicatie|situatie|hulp|school|werk|wonen|gezin|anoniem|beheerder|moderator|mod|admin|gast|ps|nb|ochtend|middag|avond|nacht|vandaag|gisteren|bericht|foto|audio|video|onbekend|iemand|spreker|deelnemer|docent|afzender|ontvanger)$/;
/** Names that are also the smallest of words. */
const SMALL = /^(?:hoop|wil|an|mei|do|min|dag|door|lente|storm|winter|zomer|herfst)$/;
const OFFICE =
  /(?:werker|werkster|gever|geefster|nemer|verlener|houder|leider|leidster|viewer|viewster|zoeker|zoekster|woner|ouder|kundige|loog|hulp|dienst|arts|team|kracht|leraar|lerares|wacht|dag)$/;

interface Regel {
  label: string;
  /** The words of the name, without titles. */
  name: Woord[];
  stamped: boolean;
}

/** `Wiep: goeie pake`, `[03-02-2024 19:15] Tante Zus: …`: who writes in a conversation, whatever else the word means. */
export function findSchrijvers(lezing: Lezing): Kandidaat[] {
  const lines = readRegels(lezing);
  const counts = new Map<string, number>();
  for (const { label } of lines) counts.set(label, (counts.get(label) ?? 0) + 1);
  const back = lines.filter(({ label }) => (counts.get(label) as number) > 1).length;
  const people = lines.some(({ label, name }) => name.length > 0 && (counts.get(label) as number) > 1);
  const talk = people && lines.length > 2 && counts.size > 1 && back >= lines.length * 0.6;
  const found: Kandidaat[] = [];
  for (const { label, name, stamped } of lines) {
    const [first, last] = [name[0], name.at(-1)];
    const again = (counts.get(label) as number) > 1 || name.some(({ fold }) => !isGewoon(fold) || isVoornaam(fold));
    if (first && last && (talk || (stamped && (again || lines.length > 2))))
      found.push(persoonsvondst(first.start, last.end, UITLEG));
  }
  return found;
}

function readRegels({ woorden, text }: Lezing): Regel[] {
  const lines: Regel[] = [];
  let lineStart = 0;
  for (const [i, woord] of woorden.entries()) {
    if (woord.tussen === ' ') continue;
    const line = woord.tussen.lastIndexOf('\n');
    if (i > 0 && line < 0) continue;
    lineStart = woord.start - woord.tussen.length + line + 1;
    const lead = text.slice(lineStart, woord.start);
    const stamped = STAMP.test(lead);
    if (!stamped && !/^[~*\s>•-]{0,4}$/.test(lead)) continue;
    const last = labelEnd(woorden, text, i);
    if (last < 0) continue;
    const words = woorden.slice(i, last + 1);
    const bare = withoutTitles(words);
    const isName =
      words.every(({ bezet }) => !bezet) &&
      bare.some(({ fold }) => isSomebody(fold) || NICKNAME.test(fold)) &&
      bare.every(({ fold }) => isSomebody(fold) || NICKNAME.test(fold) || VOORAAN.has(fold) || fold.length < 3);
    lines.push({ label: words.map(({ fold }) => fold).join(' '), name: isName ? bare : [], stamped });
  }
  return lines;
}

/** `Tante Zus` is called Zus; `Zus` alone is somebody's sister. */
function withoutTitles(words: Woord[]): Woord[] {
  const bare = words.filter(({ fold }) => !AANSPREKING.has(fold) && !ROL.has(fold));
  const [title, name] = words as [Woord, Woord?];
  return bare.length === 0 && words.length === 2 && name && AANSPREKING.has(title.fold) && NICKNAME.test(name.fold)
    ? [name]
    : bare;
}
const NICKNAME = /^(?:zus|zusje|broer|broertje|neef|kind|baas|maatje|vriend|zuster|meisje|jongen|meester)$/;

/** The last word before the colon, or -1. */
function labelEnd(woorden: readonly Woord[], text: string, i: number): number {
  for (let j = i; j < i + 4 && j < woorden.length; j++) {
    if (j > i && !/^\.? $/.test((woorden[j] as Woord).tussen)) return -1;
    const { end } = woorden[j] as Woord;
    if (BEHIND.test(text.slice(end, end + 42))) return j;
  }
  return -1;
}

const isSomebody = (form: string) => form.length > 1 && !NOBODY.test(form) && (SMALL.test(form) || isNameWord(form));
const isNameWord = (form: string) =>
  !BEPALER.has(form) &&
  (isVoornaam(form) || isAchternaam(form) || !isGewoon(form) || !(GANGBAAR.has(form) || DOET.has(form))) &&
  !FUNCTIE.has(form) &&
  !(OFFICE.test(form) && !isVoornaam(form)) &&
  !(isToegestaan(form) && !isVoornaam(form));
