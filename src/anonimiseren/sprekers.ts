import { GANGBAAR } from './data.ts';
import { isToegestaan, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, VOORAAN } from './woorden.ts';

const NOBODY =
  /^(?:vr|vraag|antw|antwoord|int|interv\w*|resp|respondent|ik|hij|zij|mama|papa|mam|pap|oma|opa|noot|let|tip|bron|titel|datum|update|edit|reactie|reacties|onderwerp|betreft|naam|adres|tel|mail|punt|locatie|doel|casus|plan|verslag|aanwezig|afwezig|conclusie|advies|actie|afspraak|diagnose|medicatie|situatie|hulp|school|werk|wonen|gezin|anoniem|beheerder|moderator|mod|admin|gast)$/;
const SPREKERS = new WeakMap<Lezing, Set<number>>();

/** The words before a colon at the start of a line, when the same ones stand there more than once: who speaks. */
export function isSprekers(lezing: Lezing, i: number): boolean {
  const known = SPREKERS.get(lezing) ?? readSprekers(lezing);
  SPREKERS.set(lezing, known);
  return known.has(i);
}

function readSprekers(lezing: Lezing): Set<number> {
  const { woorden, text } = lezing;
  const byLabel = new Map<string, number[]>();
  for (const [i, woord] of woorden.entries()) {
    if (i > 0 && !/\n\s*$/.test(woord.tussen)) continue;
    const last = labelEnd(woorden, text, i);
    if (last < 0) continue;
    const words = Array.from({ length: last - i + 1 }, (_, k) => i + k);
    const label = words.map((j) => (woorden[j] as Woord).fold).join(' ');
    const formOf = (j: number) => (woorden[j] as Woord).fold;
    if (!words.some((j) => isSomebody(formOf(j)))) continue;
    const name = words.filter((j) => isSomebody(formOf(j)) || VOORAAN.has(formOf(j)));
    const places = byLabel.get(label) ?? [];
    places.push(...name, -1);
    byLabel.set(label, places);
  }
  const found = new Set<number>();
  for (const words of byLabel.values())
    if (words.filter((j) => j < 0).length > 1) for (const j of words) if (j >= 0) found.add(j);
  return found;
}

/** The last word before the colon, or -1. */
function labelEnd(woorden: readonly Woord[], text: string, i: number): number {
  for (let j = i; j < i + 3 && j < woorden.length; j++) {
    if (j > i && (woorden[j] as Woord).tussen !== ' ') return -1;
    if (/^[^\p{L}\p{N}\n:,.]{0,4}:/u.test(text.slice((woorden[j] as Woord).end, (woorden[j] as Woord).end + 6)))
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
