import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';

/** How a word is written: `klein`, `Kop`, `HOOFD` (two or more capitals and nothing else) or `gemEngd`. */
export type Vorm = 'klein' | 'kop' | 'hoofd' | 'gemengd';

export interface Woord {
  start: number;
  end: number;
  text: string;
  /** Folded, for looking up. */
  fold: string;
  vorm: Vorm;
  /** The first word of a sentence, a line or a quotation. */
  begin: boolean;
  /** What stands between the word before and this one. */
  tussen: string;
  /** Part of something another rule took already, such as an e-mail address or a label. */
  bezet: boolean;
}

export type Modus = 'normaal' | 'klein' | 'hoofd';

const WORD = /['’]?\p{L}[\p{L}\p{M}\d]*(?:(?:['’]|-(?=\p{L}))[\p{L}\p{M}\d]*)*/gu;
const ABBREVIATION =
  /(?:^|[^\p{L}])(?:dhr|mw|mevr|mej|dr|drs|mr|ir|ing|prof|ds|st|o\.?a|bijv|bv|d\.?w\.?z|m\.?b\.?t|t\.?a\.?v|t\.?n\.?v|i\.?v\.?m|m\.?n|nr|nrs|tel|ca|resp|evt|incl|excl|fam|jl|geb|wed|zgn|vd|v\.d|afd|gem)\.$/iu;
const ENDS = /[.!?…:;\n\r"“”„«»•*|>\p{Extended_Pictographic}\u{1F1E6}-\u{1F1FF}]/u;

export function readWoorden(text: string): Woord[] {
  const words: Woord[] = [];
  let last = 0;
  for (const match of text.matchAll(WORD)) {
    let form = match[0];
    let start = match.index;
    // An opening quote is not part of the word, except in 't, 's and 'n.
    if (/^['’]/.test(form) && !/^['’](?:[tsnkm]|ie|ns)(?!\p{L})/iu.test(form)) {
      form = form.slice(1);
      start++;
    }
    form = form.replace(/['’-]+$/, '');
    if (!form) continue;
    const tussen = text.slice(last, start);
    words.push({
      start,
      end: start + form.length,
      text: form,
      fold: fold(form),
      vorm: vormOf(form),
      begin:
        words.length === 0 || startsSentence(tussen, words.at(-1) as Woord, text) || isClitic(words.at(-1) as Woord),
      tussen,
      bezet: false,
    });
    last = start + form.length;
  }
  return words;
}

/** Behind 's, 't and 'k at a start the capital comes one word later: `'s Avonds`. */
const isClitic = (before: Woord) => before.begin && /^['’][tskn]$/i.test(before.text);

function vormOf(form: string): Vorm {
  const letters = form.replace(/['’]s$/, '').replace(/[^\p{L}]/gu, '');
  if (!/\p{Lu}/u.test(letters)) return 'klein';
  if (letters === letters.toUpperCase() && letters.length > 1) return 'hoofd';
  return /^['’]?\p{Lu}/u.test(form) ? 'kop' : 'gemengd';
}

function startsSentence(tussen: string, before: Woord, text: string): boolean {
  if (!ENDS.test(tussen)) return /^\s+['’‘(]$/u.test(tussen) && tussen.trim() !== '(';
  if (!/^\.[ \t]*$/.test(tussen)) return true;
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
