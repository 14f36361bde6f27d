import type { Merk, Verhaal } from './merken.ts';

/** A finding of whichever engine, offsets in code points. */
export interface Vondst {
  begin: number;
  eind: number;
  soort: string;
  klasse?: string;
  groep?: string;
}

/** What the findings are worth in one text: of each mark whether it is covered, of each finding whether it touches one. */
export interface Oordeel {
  verhaal: Verhaal;
  points: readonly string[];
  vondsten: readonly Vondst[];
  gedekt: readonly boolean[];
  raak: readonly boolean[];
}

/** The places of a mark that findings must cover. */
type Eis = (merk: Merk, points: readonly string[]) => [begin: number, eind: number][];

const TITLE = /^(?:mevrouw|meneer|dhr|mw|mevr|dr|tante|oom)\.?$/i;

/** Every token with a capital or a digit, titles excluded; when there is none, every word. */
export const strongTokens: Eis = (merk, points) => {
  const tokens = everyToken(merk, points);
  const strong = tokens.filter(([begin, eind]) => {
    const word = points.slice(begin, eind).join('');
    return /[\p{Lu}\d]/u.test(word) && !TITLE.test(word);
  });
  return strong.length > 0 ? strong : tokens;
};

/** Every letter and digit of it: the rule for corpora of others. */
export const everyToken: Eis = ({ begin, eind }, points) => {
  const tokens: [number, number][] = [];
  for (let i = begin; i < eind; i++) {
    if (!/[\p{L}\p{M}\p{N}]/u.test(points[i] as string)) continue;
    const last = tokens.at(-1);
    if (last?.[1] === i) last[1] = i + 1;
    else tokens.push([i, i + 1]);
  }
  return tokens;
};

export function judge(verhaal: Verhaal, vondsten: readonly Vondst[], eis: Eis = strongTokens): Oordeel {
  const points = [...verhaal.tekst];
  const covered = new Uint8Array(points.length);
  for (const { begin, eind } of vondsten) covered.fill(1, begin, eind);
  const gedekt = verhaal.merken.map((merk) =>
    eis(merk, points).every(([begin, eind]) => !covered.subarray(begin, eind).includes(0)),
  );
  const raak = vondsten.map((vondst) => verhaal.merken.some((merk) => overlaps(merk, vondst)));
  return { verhaal, points, vondsten, gedekt, raak };
}

interface Stuk {
  begin: number;
  eind: number;
}

export const overlaps = (a: Stuk, b: Stuk) => a.begin < b.eind && b.begin < a.eind;

/** `«Jan» … ik ben Jan en ik woon`: a place in a text, for whoever tunes the rules. */
export function quote(points: readonly string[], { begin, eind }: Stuk): string {
  const form = points.slice(begin, eind).join('');
  const around = points.slice(Math.max(0, begin - 40), eind + 25).join('');
  return `«${form}» … ${around.replaceAll('\n', '/')}`;
}
