/** The text as the rules read it: one kind of space, hyphen and digit, nothing invisible, and the way back. */
export interface View {
  text: string;
  /** For each code unit of the view, and one past its end, at least: the code point of the original it came from. */
  at: Uint32Array;
}

const INVISIBLE = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]$/;
// Variation selectors and the keycap around a digit.
const DECORATION = /^(?:\p{Variation_Selector}|\u20E3)$/u;
const SPACE = /^[\u00A0\u2000-\u200A\u202F\u205F\u3000]$/;
const HYPHEN = /^[\u2010-\u2015\u2212\uFE58\uFE63]$/;
// Full-width forms and the mathematical alphabets are ordinary letters and digits in fancy dress.
const DRESSED = /^[\uFF01-\uFF5E\u{1D400}-\u{1D7FF}]$/u;
const DIGIT = /^\p{Nd}$/u;

/** Nothing in it is written otherwise than the rules read it. */
const PLAIN = /^[\0-\u009F\u00C0-\u024F\u2018-\u201E\u2026€]*$/;

function foldCharacter(char: string): string {
  if (INVISIBLE.test(char) || DECORATION.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  if (HYPHEN.test(char)) return '-';
  if (DRESSED.test(char)) return char.normalize('NFKC');
  if (DIGIT.test(char)) return String(digitValue(char.codePointAt(0) as number));
  return char;
}

/** Unicode lays every set of decimal digits out as ten in a row. */
function digitValue(codePoint: number): number {
  let zero = codePoint;
  while (codePoint - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero--;
  return codePoint - zero;
}

function countTo(length: number): Uint32Array {
  const at = new Uint32Array(length);
  for (let i = 0; i < length; i++) at[i] = i;
  return at;
}
/** The way back in most texts that are read as they are. */
const SAME = countTo(1 << 15);

export function makeView(text: string): View {
  if (PLAIN.test(text)) return { text, at: text.length < SAME.length ? SAME : countTo(text.length + 1) };
  const at = new Uint32Array(text.length + 1);
  const parts: string[] = [];
  let length = 0;
  let codePoint = 0;
  for (const char of text) {
    const folded = char.length === 1 && char < '\u00A0' ? char : foldCharacter(char);
    for (let i = 0; i < folded.length; i++) at[length + i] = codePoint;
    length += folded.length;
    parts.push(folded);
    codePoint++;
  }
  at[length] = codePoint;
  return { text: parts.join(''), at };
}
