import { createHash } from 'node:crypto';

// Zero-width characters, soft hyphen, bidi controls and BOM: invisible, and a way to hide a name from a check.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;

/** The one form in which text is stored: NFC, line feeds, nothing invisible, no space at the ends. */
export function normaliseText(text: string): string {
  // A zero-width joiner between emoji is part of the picture; everywhere else it goes.
  const joined = text.replace(/(?<=\p{Extended_Pictographic}\uFE0F?)\u200D(?=\p{Extended_Pictographic})/gu, '\uE000');
  return joined
    .replace(INVISIBLE, '')
    .replaceAll('\uE000', '\u200D')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .normalize('NFC')
    .trim();
}

/** Number of Unicode code points. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Code points `begin` up to, not including, `eind`. */
export const sliceCodePoints = (text: string, begin: number, eind?: number) => [...text].slice(begin, eind).join('');

/** Turns a UTF-16 index into a code point index. */
export const toCodePoint = (text: string, index: number) => codePointLength(text.slice(0, index));

export const countWords = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** SHA-256 (hex) over fields, each with its length so that no two lists of fields share a hash. */
export function hashFields(fields: readonly string[]): string {
  const hash = createHash('sha256');
  for (const field of fields) hash.update(`${field.length}:${field};`);
  return hash.digest('hex');
}
