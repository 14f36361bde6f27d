import { vergeetEenheden } from './eenheden.ts';
import { type Ingang, isIngang, makeIngang } from './ingang.ts';
import { readPatroon } from './patroon.ts';
import { keuzesVan } from './patroonbegin.ts';
import { codeVan, mostOf, Wijzer } from './wijzer.ts';

interface Plan {
  sticky: RegExp;
  ingangen: readonly Ingang[];
}

function makePlan({ source, flags }: RegExp): Plan | null {
  const ingangen = keuzesVan(readPatroon(source, flags.includes('i'))).map(makeIngang);
  if (ingangen.includes(null)) return null;
  return { sticky: new RegExp(source, flags.replace('g', 'y')), ingangen: ingangen as Ingang[] };
}

const PLANS = new WeakMap<RegExp, { plan: Plan | null }>();
/** Of a text and what it becomes when some of it is masked. */
const WIJZERS = [new Wijzer(), new Wijzer(), new Wijzer()];
let oldest = 0;

function wijzerOf(text: string): Wijzer {
  for (const wijzer of WIJZERS) if (wijzer.text === text) return wijzer;
  oldest = (oldest + 1) % WIJZERS.length;
  return (WIJZERS[oldest] as Wijzer).read(text);
}

export function vergeetTeksten(): void {
  for (const wijzer of WIJZERS) wijzer.forget();
  vergeetEenheden();
  oddText = '';
}

function planOf(pattern: RegExp): Plan | null {
  let known = PLANS.get(pattern);
  if (!known) {
    known = { plan: makePlan(pattern) };
    PLANS.set(pattern, known);
  }
  return known.plan;
}

/** The same matches as `text.matchAll(pattern)`, tried only where one can begin. */
export function zoekAlle(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  const plan = planOf(pattern);
  if (!plan) return text.matchAll(pattern);
  if (text === '') return [];
  const starts = startsOf(wijzerOf(text), plan);
  return starts ? tryAt(text, plan.sticky, starts) : text.matchAll(pattern);
}

function startsOf(wijzer: Wijzer, { ingangen }: Plan): number[] | null {
  if (ingangen.length === 1) return placesOf(wijzer, ingangen[0] as Ingang);
  const all: number[] = [];
  for (const ingang of ingangen) {
    const places = placesOf(wijzer, ingang);
    if (!places) return null;
    for (const place of places) all.push(place);
  }
  return all.sort((a, b) => a - b);
}

function placesOf(wijzer: Wijzer, ingang: Ingang): number[] | null {
  const known = ingang.cijfers ? wijzer.cijfers : ingang.regel ? wijzer.lines() : null;
  if (known && known.length > mostOf(wijzer.text)) return null;
  if (known) return known.filter((place) => isIngang(wijzer.text, wijzer.codes, place, ingang));
  return (
    (ingang.voor && wijzer.at(ingang.voor, 3, ingang)) ??
    (ingang.codes && wijzer.at(ingang.codes, 0, ingang)) ??
    wijzer.scan(ingang)
  );
}

function tryAt(text: string, sticky: RegExp, starts: readonly number[]): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let done = 0;
  for (const start of starts) {
    if (start < done) continue;
    sticky.lastIndex = start;
    const match = sticky.exec(text);
    if (!match) continue;
    found.push(match);
    done = start + match[0].length;
  }
  return found;
}

function isStart({ ingangen }: Plan, text: string, codes: Uint16Array, place: number): boolean {
  for (const ingang of ingangen) if (isIngang(text, codes, place, ingang)) return true;
  return false;
}

/** Where the digits of a text are. */
export const cijfersIn = (text: string): readonly number[] => (text === '' ? [] : wijzerOf(text).cijfers);
export const plekkenVan = (matches: Iterable<{ index: number }>): readonly number[] =>
  Array.from(matches, ({ index }) => index);

/**
 * The same for a pattern of which each match has one of the `ankers` in it, at most `back` characters behind its start;
 * `through`: only characters of these come between.
 */
export function zoekBij(
  text: string,
  pattern: RegExp,
  ankers: readonly number[],
  back: number,
  through?: RegExp,
): Iterable<RegExpExecArray> {
  if (ankers.length === 0) return [];
  const plan = planOf(pattern);
  if (!plan || ankers.length > mostOf(text)) return text.matchAll(pattern);
  const starts: number[] = [];
  const { codes } = wijzerOf(text);
  let done = -1;
  for (const anker of ankers) {
    const first = Math.max(done + 1, anker - back);
    let from = anker;
    while (from > first && (!through || through.test(text[from - 1] as string))) from--;
    for (let i = from; i <= anker; i++) if (isStart(plan, text, codes, i)) starts.push(i);
    done = anker;
  }
  return starts.length > mostOf(text) ? text.matchAll(pattern) : tryAt(text, plan.sticky, starts);
}

/** The same for a pattern of which each match begins between two of these places, which are in order. */
export function zoekTussen(
  text: string,
  pattern: RegExp,
  tussen: readonly (readonly [from: number, to: number])[],
): Iterable<RegExpExecArray> {
  const plan = planOf(pattern);
  if (!plan) return text.matchAll(pattern);
  const starts: number[] = [];
  const { codes } = wijzerOf(text);
  let done = 0;
  for (const [from, to] of tussen) {
    for (let i = Math.max(done, from); i < to; i++) if (isStart(plan, text, codes, i)) starts.push(i);
    done = Math.max(done, to);
  }
  return starts.length > mostOf(text) ? text.matchAll(pattern) : tryAt(text, plan.sticky, starts);
}

/** Pieces of text to look for, with the codes of how they begin. */
export type Delen = readonly { deel: string; code: number }[];

export const makeDelen = (delen: readonly string[]): Delen => delen.map((deel) => ({ deel, code: codeVan(deel) }));

/** These are small letters outside ASCII whose capitals are not, or the other way round. */
const ODD = /[\u0130\u212A]/;

/** Whether any of the pieces, in small letters, is in `small`: the text in small letters. */
export function bevatEen(text: string, small: string, delen: Delen): boolean {
  const wijzer = text.length === small.length && !hasOdd(text) ? wijzerOf(text) : null;
  return delen.some(({ deel, code }) =>
    code < 0 || !wijzer ? small.includes(deel) : wijzer.has(code, (place) => small.startsWith(deel, place)),
  );
}

let oddText = '';
let odd = false;
function hasOdd(text: string): boolean {
  if (text !== oddText) {
    odd = ODD.test(text);
    oddText = text;
  }
  return odd;
}
