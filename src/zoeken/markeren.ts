import type { Fragment } from './schema.ts';
import { splitWords, type Woord } from './woorden.ts';

const AROUND = 90;
const MAX_FRAGMENTS = 2;

interface Window {
  begin: number;
  eind: number;
  marks: Woord[];
}

/** The stretches of a text that say most about these stems, with the words marked. */
export function markFragments(text: string, stems: ReadonlySet<string>): Fragment[] {
  if (stems.size === 0) return [];
  const marks = splitWords(text, stems);
  const chosen: Window[] = [];
  const windows = marks
    .map((mark) => makeWindow(text, mark, marks))
    .sort((a, b) => told(b) - told(a) || a.begin - b.begin);
  for (const window of windows) {
    if (chosen.length === MAX_FRAGMENTS) break;
    if (chosen.every((one) => window.eind <= one.begin || window.begin >= one.eind)) chosen.push(window);
  }
  return chosen.sort((a, b) => a.begin - b.begin).map((window) => toFragment(text, window));
}

const told = ({ marks }: Window) => new Set(marks.map((m) => m.stam)).size;

function makeWindow(text: string, mark: Woord, marks: readonly Woord[]): Window {
  const begin = wordStart(text, Math.max(0, mark.begin - AROUND));
  const eind = wordEnd(text, Math.min(text.length, mark.eind + AROUND));
  return { begin, eind, marks: marks.filter((m) => m.begin >= begin && m.eind <= eind) };
}

const isSpace = (unit: number) => unit === 32 || unit === 10 || unit === 9 || unit === 160;

/** The first place from here on where a word begins. */
function wordStart(text: string, from: number): number {
  if (from === 0) return 0;
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at === text.length ? from : at + 1;
}

/** The last place up to here where a word ends. */
function wordEnd(text: string, to: number): number {
  if (to === text.length) return to;
  let at = to;
  while (at > 0 && !isSpace(text.charCodeAt(at))) at--;
  return at === 0 ? to : at;
}

function toFragment(text: string, { begin, eind, marks }: Window): Fragment {
  const parts: Fragment = [];
  const add = (from: number, to: number, gemarkeerd: boolean) => {
    if (to > from) parts.push({ tekst: text.slice(from, to), gemarkeerd });
  };
  let at = begin;
  for (const mark of marks) {
    add(at, mark.begin, false);
    add(mark.begin, mark.eind, true);
    at = mark.eind;
  }
  add(at, eind, false);
  return parts;
}
