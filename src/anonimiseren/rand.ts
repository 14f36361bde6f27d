import { type Codes, hasCode, spread } from './ingang.ts';
import { readPatroon } from './patroon.ts';
import { beginnenVan } from './patroonbegin.ts';
import { ANDERS, KLAS, SURROGAAT } from './tekenklas.ts';

const klasAt = (text: string, at: number): number => {
  const char = text.charCodeAt(at);
  return char < 128 ? (KLAS[char] as number) : char >= 0xd800 && char <= 0xdfff ? SURROGAAT : ANDERS;
};

/** The last three characters that a match can have; null when it may have fewer, or any. */
function readEnds({ source, flags }: RegExp): Codes | null {
  const knoop = readPatroon(source, flags.includes('i'));
  const ends = knoop.soort === 'rij' ? beginnenVan(knoop, true, 3) : null;
  return ends && spread(ends, true);
}

/**
 * A pattern for the end of a piece of text (`…$`). Searching for it tries every place; that the last characters cannot be
 * those of a match costs little to see, and is mostly so.
 */
class Rand {
  readonly #pattern: RegExp;
  #ends: Codes | null | undefined;

  constructor(pattern: RegExp) {
    if (!pattern.source.endsWith('$')) throw new Error(`a pattern that does not hold on to the end: ${pattern}`);
    this.#pattern = pattern;
  }

  #mayMatch(text: string): boolean {
    if (this.#ends === undefined) this.#ends = readEnds(this.#pattern);
    const at = text.length - 3;
    if (this.#ends === null || at < 0) return true;
    return hasCode(this.#ends, (klasAt(text, at) << 10) | (klasAt(text, at + 1) << 5) | klasAt(text, at + 2)) === 1;
  }

  test(text: string): boolean {
    return this.#mayMatch(text) && this.#pattern.test(text);
  }

  exec(text: string): RegExpExecArray | null {
    return this.#mayMatch(text) ? this.#pattern.exec(text) : null;
  }
}

export const rand = (pattern: RegExp): Rand => new Rand(pattern);
