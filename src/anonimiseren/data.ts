import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { VOORNAMEN } from './voornamen.ts';

/** What is known about a folded word as a name: bits. */
export const VOORNAAM = 1;
export const ACHTERNAAM = 2;
export const EIGENNAAM = 4;
export const NEDERLANDS = 8;
/** A word of every day that many people have for a surname. */
export const WOORDNAAM = 16;

export interface Plaats {
  /** `NL`, `BE` or another country, and the province behind it. */
  land: string;
  provincie: string;
  inwoners: number;
}

/** Names from general knowledge that the packages lack: in the same form, but plain, to be added to by hand. */
const EIGEN = new URL('../../seed/woorden/eigen.txt', import.meta.url);
const read = (name: string) =>
  brotliDecompressSync(readFileSync(new URL(`../../seed/woorden/${name}.txt.br`, import.meta.url)));

/** An exact set of words over one buffer of bytes: no string per word, so it is quick to build and small. */
class Words {
  readonly #bytes: Buffer;
  readonly #slots: Uint32Array;
  readonly #mask: number;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#slots = new Uint32Array(1 << 20);
    this.#mask = this.#slots.length - 1;
    for (let start = 0, i = 0, hash = SEED; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte !== 10) {
        hash = Math.imul(hash ^ byte, 16777619);
        continue;
      }
      let slot = (hash ^ (hash >>> 15)) & this.#mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = start + 1;
      start = i + 1;
      hash = SEED;
    }
  }

  has(word: string): boolean {
    let hash = SEED;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
    for (let slot = (hash ^ (hash >>> 15)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const start = this.#slots[slot] as number;
      if (start === 0) return false;
      if (this.#isAt(start - 1, word)) return true;
    }
  }

  #isAt(start: number, word: string): boolean {
    for (let i = 0; i < word.length; i++) if (this.#bytes[start + i] !== word.charCodeAt(i)) return false;
    return this.#bytes[start + word.length] === 10;
  }
}
const SEED = -2128831035;

export const GEWOON = new Words(read('gewoon'));
/** Words people in this field use all the time. */
export const GANGBAAR: ReadonlySet<string> = new Set(read('gangbaar').toString('latin1').split('\n').filter(Boolean));
export const NAMEN = readNamen(read('namen').toString('latin1'), readFileSync(EIGEN, 'latin1'));
export const PLAATSEN = readPlaatsen(read('plaatsen').toString('latin1'));

function readNamen(...texts: string[]): Map<string, number> {
  const names = new Map<string, number>();
  for (const text of texts) {
    const lines = text.split('\n');
    for (let i = 0; i + 1 < lines.length; i += 2)
      for (const name of (lines[i + 1] as string).split(' '))
        names.set(name, (names.get(name) ?? 0) | Number(lines[i]));
  }
  for (const name of VOORNAMEN) names.set(name, (names.get(name) ?? 0) | VOORNAAM | NEDERLANDS);
  return names;
}

function readPlaatsen(text: string): Map<string, Plaats> {
  const places = new Map<string, Plaats>();
  for (const line of text.split('\n')) {
    const [name, area, people] = line.split('\t');
    if (name && area) places.set(name, { land: area.slice(0, 2), provincie: area.slice(2), inwoners: Number(people) });
  }
  return places;
}
