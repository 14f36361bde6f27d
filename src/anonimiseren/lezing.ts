import { ACHTERNAAM, EIGENNAAM, NAMEN, PLAATSEN, VOORNAAM } from './data.ts';
import { inList, isGewoon } from './gewoon.ts';
import { memo, memoOf } from './memo.ts';
import { isLand, isNationaliteit } from './nationaliteit.ts';
import { woordenIn } from './spoorzoek.ts';
import { trek } from './sporen.ts';
import { TOEGESTAAN, TOEGESTANE_REEKSEN } from './toegestaan.ts';
import { isShouted, type Modus, readModus, type Woord } from './tokens.ts';
import type { Span } from './types.ts';

/** A text read once: its words, and how far its capitals can be trusted. */
export interface Lezing {
  text: string;
  woorden: Woord[];
  modus: Modus;
  /** Per word: a capital here means something. */
  telt: boolean[];
}

export function readLezing(text: string, bezet: readonly Span[]): Lezing {
  const woorden = woordenIn(text);
  const modus = readModus(woorden);
  const spans = [...bezet].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const woord of woorden) {
    while (at < spans.length && (spans[at] as Span).end <= woord.start) at++;
    woord.bezet = at < spans.length && (spans[at] as Span).start < woord.end;
  }
  markAllowedRows(woorden);
  const telt = woorden.map(
    (woord, i) => woord.vorm !== 'klein' && !(woord.vorm === 'hoofd' && (modus === 'hoofd' || isShouted(woorden, i))),
  );
  return { text, woorden, modus, telt };
}

const LONGEST_ROW = 5;
/** The first two words of each row. */
const ROW_STARTS = new Map<string, Set<string>>();
for (const row of TOEGESTANE_REEKSEN) {
  const [first, second] = row.split(' ') as [string, string];
  ROW_STARTS.set(first, (ROW_STARTS.get(first) ?? new Set()).add(second));
}

const opensRow = trek((form) => ROW_STARTS.has(form));

function markAllowedRows(woorden: Woord[]): void {
  for (let i = 0; i < woorden.length; i++) {
    if (!opensRow(woorden[i])) continue;
    if (!ROW_STARTS.get((woorden[i] as Woord).fold)?.has(woorden[i + 1]?.fold ?? '')) continue;
    let row = (woorden[i] as Woord).fold;
    for (let j = i + 1; j < woorden.length && j < i + LONGEST_ROW; j++) {
      row += ` ${(woorden[j] as Woord).fold}`;
      if (TOEGESTANE_REEKSEN.has(row)) for (let k = i; k <= j; k++) (woorden[k] as Woord).bezet = true;
    }
  }
}

/** `chantals`, `amanda's`, `hans'`: the name without its genitive. */
export const stem = memoOf((form) => {
  const bare = form.replace(/['’]s?$/, '');
  if (bare !== form) return bare;
  if (
    form.endsWith('s') &&
    form.length > 3 &&
    !NAMEN.has(form) &&
    !inList(form) &&
    (NAMEN.get(form.slice(0, -1)) ?? 0) > 0
  )
    return form.slice(0, -1);
  return form;
});

export const flagsOf = memoOf((form) => NAMEN.get(form) ?? NAMEN.get(stem(form)) ?? NAMEN.get(shorten(form)) ?? 0);
/** `gerrrit`, `annnna` */
function shorten(form: string): string {
  if (form.length > 40 || !/([a-z])\1\1/.test(form)) return '';
  const forms = [form.replace(/([a-z])\1{2,}/g, '$1$1'), form.replace(/([a-z])\1{2,}/g, '$1')];
  return forms.some((one) => inList(one)) ? '' : (forms.find((one) => NAMEN.has(one)) ?? '');
}
export const isVoornaam = memo(
  (form) =>
    (flagsOf(form) & VOORNAAM) > 0 ||
    (form.includes('-') && form.split('-').every((part) => part.length > 1 && (flagsOf(part) & VOORNAAM) > 0)),
);
export const isAchternaam = (form: string) => (flagsOf(form) & ACHTERNAAM) > 0;
export const isEigennaam = (form: string) => (flagsOf(form) & EIGENNAAM) > 0;
export const isPlaats = memo((form) => PLAATSEN.has(form) || PLAATSEN.has(form.replace(/s$/, '')));

/** Said of everybody: on the list, a nationality, or a compound with one of these. */
export const isToegestaan = memo((form) => {
  if (TOEGESTAAN.has(form) || TOEGESTAAN.has(form.replace(/['’]s?$/, ''))) return true;
  if (form.length > 5 && TOEGESTAAN.has(form.replace(/s$/, ''))) return true;
  if (isNationaliteit(form)) return isLand(form) || /(?:s|se|sch|sche)$/.test(form) || (flagsOf(form) & VOORNAAM) === 0;
  if (!form.includes('-')) return false;
  const parts = form.split('-');
  if (parts.every((part) => (flagsOf(part) & VOORNAAM) > 0)) return false;
  return (
    parts.every((part) => part.length < 2 || TOEGESTAAN.has(part) || isNationaliteit(part) || isGewoon(part)) &&
    parts.some((part) => (TOEGESTAAN.has(part) && part !== 'sint') || (isNationaliteit(part) && part.length > 4))
  );
});

export const follows = (woord: Woord | undefined) =>
  woord !== undefined && (woord.tussen === ' ' || woord.tussen === '  ');
export const isInitiaal = (woord: Woord | undefined) =>
  woord !== undefined &&
  woord.vorm !== 'klein' &&
  (woord.text.length === 1 || (woord.text.length < 4 && /^(?:Th|Ch|Ph|IJ|Tj|Sj|Fr|Chr|Joh)$/.test(woord.text)));
