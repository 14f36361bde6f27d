import type { Knoop } from './patroon.ts';
import { beginnenVan, readVoor } from './patroonbegin.ts';
import { BUITEN, CIJFER, SURROGAAT, type Tekens } from './tekenklas.ts';

/** A set of codes of three classes, one bit for each. */
export type Codes = Uint32Array;
export const hasCode = (codes: Codes, code: number) => ((codes[code >>> 5] as number) >>> (code & 31)) & 1;

/** Where matches of a pattern, or of one of its alternatives, can begin. */
export interface Ingang {
  /** The classes of the first three characters, and of the three behind them. */
  begin: Codes;
  verder: Codes;
  /** `begin` one by one, when they are few. */
  codes: Uint16Array | null;
  /** The classes of the three characters before a match, one by one when they are few, and of the three before these. */
  voor: Uint16Array | null;
  vlakVoor: Codes | null;
  eerder: Codes | null;
  /** Begins with a digit. */
  cijfers: boolean;
  niet: number;
  regel: boolean;
  klein: boolean;
}

const CODES = 1 << 15;
const FEW = 700;
const EVERY = Array.from({ length: 32 }, (_, i) => i);

/** Null when a match can be empty, and so begin anywhere. */
export function makeIngang(knoop: Knoop): Ingang | null {
  const begins = beginnenVan(knoop);
  if (!begins) return null;
  const { niet, wel, regel } = readVoor(knoop);
  const begin = spread(begins);
  const vlakVoor = wel && spread(wel, true);
  return {
    begin,
    verder: spread(begins.map((tekens) => tekens.slice(3))),
    codes: few(begin),
    voor: vlakVoor && few(vlakVoor),
    vlakVoor,
    eerder:
      wel &&
      spread(
        wel.map((tekens) => tekens.slice(3)),
        true,
      ),
    cijfers: begins.every(([first]) => first?.klassen === 1 << CIJFER),
    niet,
    regel,
    klein: begins.some(([first]) => (first as Tekens).klein),
  };
}

/** `turned`: the classes are given from the last to the first. */
export function spread(begins: readonly Tekens[][], turned = false): Codes {
  const codes = new Uint32Array(CODES / 32);
  const add = (code: number) => {
    codes[code >>> 5] = (codes[code >>> 5] as number) | (1 << (code & 31));
  };
  const classes = ({ klassen }: Tekens) => EVERY.filter((i) => (klassen >>> i) & 1);
  const done = new Set<string>();
  for (const begin of begins) {
    const key = begin
      .slice(0, 3)
      .map(({ klassen }) => klassen)
      .join();
    if (done.has(key)) continue;
    done.add(key);
    const [firsts, seconds, thirds] = begin.slice(0, 3).map(classes) as [number[], number[], number[]];
    // One character outside the first plane takes two places, and what follows is one further.
    for (const first of firsts)
      for (const second of first === SURROGAAT ? EVERY : seconds)
        for (const third of first === SURROGAAT || second === SURROGAAT ? EVERY : thirds)
          add(turned ? codeOf(third, second, first) : codeOf(first, second, third));
  }
  return codes;
}

const codeOf = (first: number, second: number, third: number) => (first << 10) | (second << 5) | third;

function few(codes: Codes): Uint16Array | null {
  const listed: number[] = [];
  for (const [i, bits] of codes.entries()) {
    for (let bit = 0; bits !== 0 && bit < 32; bit++) if ((bits >>> bit) & 1) listed.push(i * 32 + bit);
    if (listed.length > FEW) return null;
  }
  return Uint16Array.from(listed);
}

export const hasHalf = (code: number) =>
  code >>> 10 === SURROGAAT || ((code >>> 5) & 31) === SURROGAAT || (code & 31) === SURROGAAT;

export function isIngang(text: string, codes: Uint16Array, start: number, ingang: Ingang): boolean {
  if (start >= text.length) return false;
  const code = codes[start] as number;
  if (hasCode(ingang.begin, code) === 0) return false;
  const before = start === 0 ? BUITEN : (codes[start - 1] as number) >>> 10;
  if ((ingang.niet >>> before) & 1) return false;
  const char = text.charCodeAt(start);
  if (!ingang.klein && char > 96 && char < 123) return false;
  // Never between the halves of a character.
  if (char >= 0xdc00 && char <= 0xdfff && before === SURROGAAT) return false;
  if (start + 3 < text.length && hasCode(ingang.verder, codes[start + 3] as number) === 0 && !hasHalf(code))
    return false;
  if (ingang.vlakVoor && start > 2 && hasCode(ingang.vlakVoor, codes[start - 3] as number) === 0) return false;
  return !(
    ingang.eerder &&
    start > 5 &&
    hasCode(ingang.eerder, codes[start - 6] as number) === 0 &&
    !hasHalf(codes[start - 3] as number)
  );
}
