import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { median, quantile } from '../meting.ts';
import { countWords } from './maten.ts';
import type { Verhaal } from './merken.ts';

const WORDS = 1000;

/** Texts of exactly 1,000 words out of stories of one kind after another, so that a text is written in one manner. */
export function makeLangeTeksten(verhalen: readonly Verhaal[]): string[] {
  const sorted = [...verhalen].sort((a, b) => (a.tekstsoort < b.tekstsoort ? -1 : 1));
  const words = sorted.flatMap(({ tekst }) => `${tekst}\n\n`.match(/\S+\s+/g) ?? []);
  const count = Math.floor(words.length / WORDS);
  return Array.from({ length: count }, (_, i) => words.slice(i * WORDS, (i + 1) * WORDS).join(''));
}

export interface Tempo {
  p50: number;
  p95: number;
  tekensPerSeconde: number;
}

/**
 * As figures what reading all texts took, round after round, in ms a text. Characters per second are those of the best
 * round: what else the machine does slows down one engine and spares the other.
 */
export function toTempo(took: readonly number[], teksten: readonly string[]): Tempo {
  const characters = teksten.reduce((sum, tekst) => sum + [...tekst].length, 0);
  const rounds = Array.from({ length: took.length / teksten.length }, (_, round) =>
    took.slice(round * teksten.length, (round + 1) * teksten.length).reduce((sum, ms) => sum + ms, 0),
  );
  return { p50: median(took), p95: quantile(took, 0.95), tekensPerSeconde: (characters / Math.min(...rounds)) * 1000 };
}

export function timeTeksten(teksten: readonly string[], rounds: number, read: (tekst: string) => unknown): number[] {
  if (teksten.some((tekst) => countWords(tekst) !== WORDS)) throw new Error('a text that is not of 1,000 words');
  const took: number[] = [];
  for (let round = -2; round < rounds; round++)
    for (const tekst of teksten) {
      const started = performance.now();
      read(tekst);
      if (round >= 0) took.push(performance.now() - started);
    }
  return took;
}

const BUILT = new URL('../../dist/anonimiseren/find.js', import.meta.url);

const FRESH = `
const started = performance.now();
const { findIdentifiers } = await import(process.argv[1]);
if (findIdentifiers('Ik ben Fatima Bouzid uit Ommen.').length === 0) throw new Error('nothing found');
const seconden = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconden, megabytes: process.resourceUsage().maxRSS / 1024 }));`;

export interface Start {
  seconden: number;
  /** Of the whole process, at its most. */
  megabytes: number;
}

/** Loading up to the first findings in a fresh process, as built for production. */
export function startFresh(times = 5): Start {
  if (!existsSync(BUILT)) throw new Error('dist is not there: npm run build');
  const starts = Array.from({ length: times }, (): Start => {
    const args = ['--input-type=module', '-e', FRESH, BUILT.href];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  });
  return {
    seconden: median(starts.map(({ seconden }) => seconden)),
    megabytes: median(starts.map(({ megabytes }) => megabytes)),
  };
}
