import { BSN_CUE } from './bsn.ts';
import { after, before, digitsOf, UNIT_AFTER } from './context.ts';
import { IBAN_CUE } from './iban.ts';
import { TELEFOON_CUE } from './telefoon.ts';
import type { Kandidaat, Soort, Span } from './types.ts';

const UITLEG = 'Dit is een lang nummer en geen datum, bedrag of aantal. Het kan bij één persoon horen.';
const CUES: [Soort, RegExp][] = [
  ['bsn', BSN_CUE],
  ['iban', IBAN_CUE],
  ['telefoon', TELEFOON_CUE],
];
const GLUE = /^(?:[./-]|[./-]?\p{L}{1,4}[./-]?)$/u;
const SPACE = /^(?: {1,2}| ?[-/] ?)$/;
const YEAR = /^(?:19\d\d|20[0-4]\d)$/;

/** Closed world: expects dates, amounts and public numbers masked; every long number that is left is a finding. */
export function findNummer(masked: string): Kandidaat[] {
  const tight = joinGroups(masked);
  const found: Span[] = [];
  let loose: Span[] = [];
  const flush = () => {
    const row = spacedRow(masked, loose);
    if (row) found.push(row);
    loose = [];
  };
  for (const run of tight) {
    const last = loose.at(-1);
    if (last && !SPACE.test(masked.slice(last.end, run.start))) flush();
    if (isLong(masked.slice(run.start, run.end))) {
      flush();
      found.push(withLetters(masked, run));
    } else loose.push(run);
  }
  flush();
  return found.map(({ start, end }) => ({
    start,
    end,
    ...describe(masked, start, digitsOf(masked.slice(start, end)).length),
  }));
}

function describe(masked: string, start: number, digits: number): Pick<Kandidaat, 'soort' | 'klasse' | 'uitleg'> {
  const lead = before(masked, start, 60);
  const cue = CUES.find(([, regex]) => regex.test(lead));
  if (!cue || digits > 18) return { soort: 'nummer', klasse: 'twijfel', uitleg: UITLEG };
  return {
    soort: cue[0],
    klasse: 'twijfel',
    uitleg: 'Aan de woorden ervoor te zien is dit een nummer van iemand, al klopt de vorm niet helemaal.',
  };
}

function isLong(form: string): boolean {
  const count = digitsOf(form).length;
  return count >= 6 || (count === 5 && /[/-]/.test(form));
}

/** Groups of digits with one dot, slash, hyphen or a few letters between them. */
function joinGroups(masked: string): Span[] {
  const runs: Span[] = [];
  for (const match of masked.matchAll(/\d+/g)) {
    const end = match.index + match[0].length;
    const last = runs.at(-1);
    if (last && match.index - last.end <= 6 && GLUE.test(masked.slice(last.end, match.index))) last.end = end;
    else runs.push({ start: match.index, end });
  }
  return runs;
}

/** `Z-2023-…`, `A123…B`: short letters stuck to a number belong to it. */
function withLetters(masked: string, { start, end }: Span): Span {
  const left = /(?<![\p{L}\d])(?:\p{L}{1,6}[./-]?|\p{L}{1,3}[./-]\p{L}{1,3}[./-])$/u.exec(before(masked, start, 10));
  const right = /^[./-]?\p{L}{1,3}(?![\p{L}\d])/u.exec(after(masked, end, 6));
  return { start: start - (left?.[0].length ?? 0), end: end + (right?.[0].length ?? 0) };
}

/** Short numbers in a row, as on a bank card. */
function spacedRow(masked: string, runs: Span[]): Span | null {
  const rest = [...runs];
  for (let last = rest.at(-1); last && UNIT_AFTER.test(after(masked, last.end, 24)); last = rest.at(-1)) rest.pop();
  const forms = rest.map(({ start, end }) => masked.slice(start, end));
  const count = forms.reduce((sum, form) => sum + digitsOf(form).length, 0);
  const [first] = rest;
  if (!first || rest.length < 2 || count < 6 || forms.every((form) => YEAR.test(form))) return null;
  if (count < 8 && forms.every((form) => form.length === 1)) return null;
  return { start: first.start, end: (rest.at(-1) as Span).end };
}
