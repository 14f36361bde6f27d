import { eenhedenVan } from './eenheden.ts';
import { hasCode, type Ingang, isIngang } from './ingang.ts';
import { ANDERS, BUITEN, CIJFER, KLAS, SURROGAAT } from './tekenklas.ts';

const CODES = 1 << 15;
/** Trying a pattern at a place costs as much as its own search over so many characters. */
const WORTH = 20;
export const mostOf = (text: string) => 8 + text.length / WORTH;
const SMALL = 1 << 16;

/** The code of the first three characters, when they are ASCII; else -1. */
export function codeVan(form: string): number {
  const [a, b, c] = [form.charCodeAt(0), form.charCodeAt(1), form.charCodeAt(2)] as [number, number, number];
  if (form.length < 3 || a > 127 || b > 127 || c > 127) return -1;
  return ((KLAS[a] as number) << 10) | ((KLAS[b] as number) << 5) | (KLAS[c] as number);
}

/** A few are put in order by hand. */
function inOrder(places: number[]): number[] {
  if (places.length > 24) return places.sort((a, b) => a - b);
  for (let i = 1; i < places.length; i++) {
    const place = places[i] as number;
    let j = i;
    for (; j > 0 && (places[j - 1] as number) > place; j--) places[j] = places[j - 1] as number;
    places[j] = place;
  }
  return places;
}

/** Where in a text each three classes of characters stand, as lists that run through it. */
export class Wijzer {
  text = '';
  /** Where the digits are. */
  cijfers: number[] = [];
  codes = new Uint16Array(SMALL);
  #next = new Int32Array(SMALL);
  readonly #heads = new Int32Array(CODES).fill(-1);

  read(text: string): this {
    this.forget();
    if (text.length > this.codes.length) {
      this.codes = new Uint16Array(text.length);
      this.#next = new Int32Array(text.length);
    }
    const { codes } = this;
    const next = this.#next;
    const heads = this.#heads;
    const eenheden = eenhedenVan(text);
    let second = BUITEN;
    let third = BUITEN;
    for (let i = text.length - 1; i >= 0; i--) {
      const char = eenheden[i] as number;
      const first = char < 128 ? (KLAS[char] as number) : char >= 0xd800 && char <= 0xdfff ? SURROGAAT : ANDERS;
      const code = (first << 10) | (second << 5) | third;
      codes[i] = code;
      next[i] = heads[code] as number;
      heads[code] = i;
      if (first === CIJFER) this.cijfers.push(i);
      third = second;
      second = first;
    }
    this.cijfers.reverse();
    this.text = text;
    return this;
  }

  /** Nothing of a text stays behind. */
  forget(): void {
    const { length } = this.text;
    const { codes } = this;
    const heads = this.#heads;
    for (let i = 0; i < length; i++) heads[codes[i] as number] = -1;
    this.text = '';
    this.cijfers = [];
    if (length > SMALL) {
      this.codes = new Uint16Array(SMALL);
      this.#next = new Int32Array(SMALL);
    } else codes.fill(0, 0, length);
  }

  /** Whether there is such a place where this code stands. */
  has(code: number, isRight: (place: number) => boolean): boolean {
    for (let place = this.#heads[code] as number; place >= 0; place = this.#next[place] as number)
      if (isRight(place)) return true;
    return false;
  }

  /** Places `offset` behind where one of these codes stands, in order; null when they are too many. */
  at(codes: Uint16Array, offset: number, ingang: Ingang): number[] | null {
    const places: number[] = [];
    const most = mostOf(this.text);
    let lists = 0;
    let seen = 0;
    for (let i = 0; i < codes.length; i++) {
      let place = this.#heads[codes[i] as number] as number;
      if (place < 0) continue;
      lists++;
      for (; place >= 0; place = this.#next[place] as number) {
        if (isIngang(this.text, this.codes, place + offset, ingang)) places.push(place + offset);
        if (++seen > 4 * most) return null;
      }
      if (places.length > most) return null;
    }
    return lists > 1 ? inOrder(places) : places;
  }

  /** All places that may be a start; null when they are too many. */
  scan(ingang: Ingang): number[] | null {
    const { begin, niet } = ingang;
    const places: number[] = [];
    const { codes } = this;
    const { length } = this.text;
    const most = mostOf(this.text);
    let before = BUITEN;
    for (let i = 0; i < length; i++) {
      const code = codes[i] as number;
      if (hasCode(begin, code) === 1 && ((niet >>> before) & 1) === 0) {
        if (isIngang(this.text, codes, i, ingang)) places.push(i);
        if (places.length > most) return null;
      }
      before = code >>> 10;
    }
    return places;
  }

  /** Where lines start. */
  lines(): number[] {
    const places = [0];
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) places.push(at + 1);
    return places;
  }
}
