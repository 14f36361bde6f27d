import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { mayBeCalled } from './roepbaar.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, VOORAAN } from './woorden.ts';

const NOBODY =
  /^(?:vr|vraag|antw|antwoord|int|interv\w*|resp|respondent|ik|hij|zij|mama|papa|mam|pap|oma|opa|noot|let|tip|bron|titel|datum|update|edit|reactie|reacties|onderwerp|betreft|naam|adres|tel|mail|punt|locatie|doel|casus|plan|verslag|aanwezig|afwezig|conclusie|advies|actie|afspraak|diagnose|medicatie|situatie|hulp|school|werk|wonen|gezin|anoniem|beheerder|moderator|mod|admin|gast|ochtend|middag|avond|nacht|slaap|stemming|eten|voeding|gezondheid|financien|vervoer|bijzonderheden|opmerking|opmerkingen|overleg|observatie|rapportage|contact|later|eerst|kosten|inkomen|schulden|schuld|stap|fase|week|maand|jaar|leeftijd|student|stilte|lees|ps|citaat|samenvatting|aanleiding|vervolg|voordeel|nadeel|feit|gevolg|oorzaak|resultaat|vrij|open|dicht)$/;
/** Labels that only the writing down of a talk has. */
const TALK =
  /^(?:i|v|a|r|vr|vraag|antw|antwoord|int|interv\w*|resp|respondent|ik|mama|papa|mam|pap|mem|heit|student|onderzoeker|begeleider|begeleidster|hulpverlener|coach|therapeut|behandelaar|psycholoog|gespreksleider|vraagsteller|journalist|redactie|agent|arts|docent|ma|pa|oma|opa)$/;
const SPREKERS = new WeakMap<Lezing, Set<number>>();

interface Regel {
  label: string;
  /** Where the words of the label are. */
  words: number[];
}

/** The words before a colon at the start of a line, when the same ones stand there more than once: who speaks. */
export function isSprekers(lezing: Lezing, i: number): boolean {
  return sprekersOf(lezing).has(i);
}

export function sprekersOf(lezing: Lezing): ReadonlySet<number> {
  const known = SPREKERS.get(lezing) ?? readSprekers(lezing);
  SPREKERS.set(lezing, known);
  return known;
}

function readSprekers(lezing: Lezing): Set<number> {
  const found = new Set<number>();
  const { regels, lines } = readRegels(lezing);
  const counts = new Map<string, number>();
  for (const { label } of regels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const twice = regels.filter(({ label }) => (counts.get(label) ?? 0) > 1);
  const isTalk =
    twice.length > 2 &&
    regels.length * 4 > lines &&
    regels.some(
      ({ label }) => TALK.test(label) || label.split(' ').some((form) => isVoornaam(form) && !GANGBAAR.has(form)),
    );
  // `Brood:`, on a list that somebody wrote, is no talk.
  const isLikely = ({ fold: form, vorm }: Woord) => isTalk || vorm === 'klein' || !isGewoon(form) || isVoornaam(form);
  const isSpeaker = (j: number) => {
    const woord = lezing.woorden[j] as Woord;
    const { fold: form } = woord;
    return (isSomebody(form) && isLikely(woord)) || (isTalk && mayBeCalled(form) && !NOBODY.test(form));
  };
  for (const { words } of twice) {
    if (!words.some(isSpeaker)) continue;
    for (const j of words) if (isSpeaker(j) || VOORAAN.has((lezing.woorden[j] as Woord).fold)) found.add(j);
  }
  return found;
}

/** The lines that begin with a label, and how many lines there are. */
function readRegels({ woorden, text }: Lezing): { regels: Regel[]; lines: number } {
  const regels: Regel[] = [];
  let lines = 0;
  for (const [i, woord] of woorden.entries()) {
    if (i > 0 && !woord.tussen.includes('\n')) continue;
    lines++;
    if (!LINE_START.test(woord.tussen)) continue;
    const last = labelEnd(woorden, text, i);
    if (last < 0) continue;
    const words = Array.from({ length: last - i + 1 }, (_, k) => i + k);
    regels.push({ label: words.map((j) => (woorden[j] as Woord).fold).join(' '), words });
  }
  return { regels, lines };
}
/** `[21:04] Uil:` */
const LINE_START = /(?:^|\n)\s*(?:\[[^\]\n]{1,24}\] ?|\d{1,2}[:.]\d\d(?:[:.]\d\d)? ?(?:[-–] ?)?)?$/;

/** The last word before the colon, or -1. */
function labelEnd(woorden: readonly Woord[], text: string, i: number): number {
  for (let j = i; j < i + 3 && j < woorden.length; j++) {
    if (j > i && (woorden[j] as Woord).tussen !== ' ') return -1;
    if (
      /^(?: \d{1,4})?[^\p{L}\p{N}\n:,.]{0,4}:/u.test(
        text.slice((woorden[j] as Woord).end, (woorden[j] as Woord).end + 11),
      )
    )
      return j;
  }
  return -1;
}

const isSomebody = (form: string) =>
  form.length > 1 &&
  !NOBODY.test(form) &&
  !ROL.has(form) &&
  !AANSPREKING.has(form) &&
  !FUNCTIE.has(form) &&
  !DOET.has(form) &&
  !GANGBAAR.has(form) &&
  !BEPALER.has(form) &&
  !isToegestaan(form);
