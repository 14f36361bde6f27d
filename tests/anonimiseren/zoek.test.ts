import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rand } from '../../src/anonimiseren/rand.ts';
import { zoekBijSpoor } from '../../src/anonimiseren/spoorzoek.ts';
import { spoor } from '../../src/anonimiseren/sporen.ts';
import { zoekAlle, zoekBij } from '../../src/anonimiseren/zoek.ts';

const PATTERNS = [
  /(?<!\p{L})(?:kamer|straat|KW) ?\d{1,3}/giu,
  /(?<![\p{L}\d]|\d[.,-])0(?=[ .-]{0,3}\d)|\d\d-\d\d/gu,
  /(?<=(?<!\p{L})(?:op|in|aan de) )\p{Lu}\p{L}+/gu,
  /(?<=^|\n)[\p{L}\d]+:/gu,
  /[A-Z]{2}-?\d|(?<!\d)\d{3}[a-z]/gu,
  /@|(?<=\p{L} ?)(?<!\p{L})at(?= \p{L})/giu,
  /(?:een |twee )*(?:dag|week)/giu,
  /\p{L}{3,5}\d/gu,
  /([-/.])\d\1/gu,
];
const piece = fc.oneof(
  fc.constantFrom(
    'kamer',
    'K',
    'straat ',
    'ſtraat',
    'KW',
    'op ',
    'in ',
    'aan de ',
    'at',
    ' at a',
    'een ',
    'dag',
    'week',
  ),
  fc.constantFrom(
    '0',
    '12',
    '123',
    '-',
    '.',
    '/',
    ' ',
    '\n',
    '@',
    ':',
    'A',
    'b',
    'É',
    'é',
    '𐐀',
    '😀',
    '\ud800',
    '\udc00',
  ),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const listed = (matches: Iterable<RegExpExecArray>) => Array.from(matches, ({ index, 0: form }) => `${index} ${form}`);

describe('a pattern that is tried only where a match can begin', () => {
  it.each(PATTERNS)('finds what %s finds everywhere', (pattern) => {
    fc.assert(
      fc.property(text, fc.nat(600), (some, blank) => {
        const padded = some + ' '.repeat(blank);
        expect(listed(zoekAlle(padded, pattern))).toEqual(listed(padded.matchAll(pattern)));
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same around places that every match has', () => {
    const pattern = /(?<!\p{L})\p{L}{1,6}\d/gu;
    fc.assert(
      fc.property(text, (some) => {
        const padded = some + ' '.repeat(600);
        const digits = Array.from(padded.matchAll(/\d/g), ({ index }) => index);
        expect(listed(zoekBij(padded, pattern, digits, 12, /[\p{L}\p{Cs}]/u))).toEqual(
          listed(padded.matchAll(pattern)),
        );
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the same around the words that set it off', () => {
    const pattern = /(?<!\p{L})(?:een )?\p{L}{0,4}(?:kamer|week)(?: \p{L}+)? ?\d/giu;
    const words = spoor(/kamer|week/iu);
    fc.assert(
      fc.property(text, (some) => {
        const padded = some + ' '.repeat(600);
        expect(listed(zoekBijSpoor(padded, pattern, words, 8))).toEqual(listed(padded.matchAll(pattern)));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a pattern for the end of a text', () => {
  const ENDS = [
    /(?<!\p{L})(?:op|in) $/iu,
    /(?:(?<!\p{L})een|,) $/iu,
    /(?:^|[:\n])$/u,
    /([\p{L}’]{2,9}),? (v(?:an|\.) )$/iu,
    /k$/iu,
  ];

  it.each(ENDS)('%s matches as it does by itself', (pattern) => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('', ' ', ', ', 'een ', 'ſ', '\u212A', 'van ', ' v. ', '😀', '\ud800'),
        (some, end) => {
          expect(rand(pattern).test(some + end)).toBe(pattern.test(some + end));
          expect(rand(pattern).exec(some + end)).toEqual(pattern.exec(some + end));
        },
      ),
      { numRuns: 500 },
    );
  });
});
