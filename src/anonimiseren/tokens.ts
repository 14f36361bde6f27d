import { eenhedenVan } from './eenheden.ts';
import { isGewoon } from './gewoon.ts';
import { memoOf } from './memo.ts';
import { CIJFER, KLAS } from './tekenklas.ts';
import { type Woordvorm, woordvormVan } from './woordvormen.ts';

export interface Woord extends Woordvorm {
  start: number;
  end: number;
  /** The first word of a sentence, a line or a quotation. */
  begin: boolean;
  /** What stands between the word before and this one. */
  tussen: string;
  /** Part of something another rule took already, such as an e-mail address or a label. */
  bezet: boolean;
}

export type Modus = 'normaal' | 'klein' | 'hoofd';

const WORD = /['’]?\p{L}[\p{L}\p{M}\d]*(?:(?:['’]|-(?=\p{L}))[\p{L}\p{M}\d]*)*/uy;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:dhr|mw|mevr|mej|dr|drs|mr|ir|ing|prof|ds|st|o\.?a|bijv|bv|d\.?w\.?z|m\.?b\.?t|t\.?a\.?v|t\.?n\.?v|i\.?v\.?m|m\.?n|nr|nrs|tel|ca|resp|evt|incl|excl|fam|jl|geb|wed|zgn|vd|v\.d|afd|gem)\.$/iu;
const ENDS = /[.!?…:;\n\r"“”„«»•*|>\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/u;

export function readWoorden(text: string): Woord[] {
  const words: Woord[] = [];
  const codes = eenhedenVan(text);
  let last = 0;
  const add = (start: number, end: number) => {
    const form = woordvormVan(text, codes, start, end);
    const tussen = last + 1 === start && codes[last] === SPACE ? ' ' : text.slice(last, start);
    const before = words[words.length - 1];
    words.push({
      start,
      end,
      text: form.text,
      fold: form.fold,
      vorm: form.vorm,
      opening: form.opening,
      sporen: form.sporen,
      trekken: form.trekken,
      meer: form.meer,
      begin: before === undefined || startsSentence(tussen, before, text, end) || isClitic(before),
      tussen,
      bezet: false,
    });
    last = end;
  };
  for (let at = 0; at < text.length; ) {
    const end = plainEnd(codes, at, text.length);
    if (end > at) add(at, end);
    at = end > at ? end : end < 0 ? at + 1 : readOdd(text, at, add);
  }
  return words;
}

const isPlainLetter = (code: number) => code < 128 && (KLAS[code] as number) < CIJFER;
const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;

/** Where the word that starts here ends, when it is of plain letters and digits; -1: no word starts here; 0: look better. */
function plainEnd(codes: Uint16Array, at: number, length: number): number {
  const first = codes[at] as number;
  if (first > 127 || first === APOSTROPHE) return 0;
  if (!isPlainLetter(first)) return -1;
  for (let end = at + 1; ; end++) {
    if (end === length) return end;
    const code = codes[end] as number;
    if (code > 127 || code === APOSTROPHE || code === HYPHEN) return 0;
    if ((KLAS[code] as number) > CIJFER) return end;
  }
}

/** Reads a word with marks in it, and says where to go on. */
function readOdd(text: string, at: number, add: (start: number, end: number) => void): number {
  WORD.lastIndex = at;
  let form = WORD.exec(text)?.[0];
  if (form === undefined) return at + ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);
  const next = at + form.length;
  let start = at;
  // An opening quote is not part of the word, except in 't, 's and 'n.
  if (/^['’]/.test(form) && !/^['’](?:[tsnkm]|ie|ns)(?!\p{L})/iu.test(form)) {
    form = form.slice(1);
    start++;
  }
  form = form.replace(/['’-]+$/, '');
  if (form) add(start, start + form.length);
  return next;
}

/** Behind 's, 't and 'k at a start the capital comes one word later: `'s Avonds`. */
const isClitic = (before: Woord) => before.begin && before.text.length === 2 && /^['’][tskn]$/i.test(before.text);

interface Tussen {
  quotes: boolean;
  ends: boolean;
  opens: boolean;
  stops: boolean;
}
const readTussen = (tussen: string): Tussen => ({
  quotes: /^ ["“„”'‘’«]$/u.test(tussen),
  ends: ENDS.test(tussen),
  opens: /^\s+['’‘(]$/u.test(tussen) && tussen.trim() !== '(',
  stops: /^\.[ \t]*$/.test(tussen),
});
const knownTussen = memoOf(readTussen);

function startsSentence(tussen: string, before: Woord, text: string, end: number): boolean {
  if (tussen === ' ') return false;
  const { quotes, ends, opens, stops } = tussen.length < 5 ? knownTussen(tussen) : readTussen(tussen);
  // `noemde haar “Roos” altijd`: one word between quotes inside a sentence begins nothing.
  if (quotes && /^(?:['’]?s)?["”“'’»]/u.test(text.slice(end, end + 3))) return false;
  if (!ends) return opens;
  if (!stops) return true;
  // A full stop behind an abbreviation or an initial goes on.
  if (before.text.length === 1 && before.vorm !== 'klein' && before.text !== 'U') return false;
  return !ABBREVIATION.test(text.slice(Math.max(0, before.start - 6), before.end + 1)) || /^[AO]$/i.test(before.text);
}

/** A capital says nothing in a text without capitals, or with nothing else. */
export function readModus(words: readonly Woord[]): Modus {
  let small = 0;
  let capitals = 0;
  let starts = 0;
  let smallStarts = 0;
  let inside = 0;
  for (const [i, word] of words.entries()) {
    if (word.vorm === 'klein') small++;
    // `Shaniqua: wie is erbij dan`: an app puts the capital in the name before a message.
    if (word.begin && words[i + 1]?.tussen.startsWith(': ')) continue;
    if (word.vorm === 'hoofd') capitals++;
    if (!word.begin && word.vorm === 'kop' && word.text.length > 2) inside++;
    if (word.begin && /^\p{L}{2}/u.test(word.text)) {
      starts++;
      if (word.vorm === 'klein') smallStarts++;
    }
  }
  if (capitals > small && capitals >= 3) return 'hoofd';
  const shouted = words.length - small;
  if (smallStarts * 2 > starts || (words.length >= 25 && shouted * 60 < words.length)) return 'klein';
  // Only sentences start with a capital: a telephone did that, and names may be small.
  return inside === 0 && words.length >= 15 ? 'klein' : 'normaal';
}

/** Words in capitals inside a sentence that is shouted whole. */
export function isShouted(words: readonly Woord[], index: number): boolean {
  let capitals = 0;
  let ordinary = 0;
  for (let i = Math.max(0, index - 3); i <= Math.min(words.length - 1, index + 3); i++) {
    const word = words[i] as Woord;
    if (i === index || word.text.length < 2) continue;
    if (word.vorm === 'hoofd' && isGewoon(word.fold)) ordinary++;
    if (word.vorm === 'hoofd') capitals++;
  }
  return capitals >= 3 && ordinary >= 2;
}
