import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorQuote, reanchor } from '../../src/tekst/anchor.ts';
import { codePointLength, normaliseText, sliceCodePoints } from '../../src/tekst/normalise.ts';
import { replaceAll } from '../../src/tekst/replace.ts';

const fragment = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', 'é', 'e\u0301', '😀', '👨‍👩‍👧', '\n', '\r\n', '\u200B', '“', '.'),
  maxLength: 40,
});

test('normalising is done once: twice is the same', () => {
  fc.assert(
    fc.property(fragment, (text) => {
      expect(normaliseText(normaliseText(text))).toBe(normaliseText(text));
    }),
  );
});

test('known offsets: code points, not UTF-16 units or bytes', () => {
  const text = normaliseText('ik zei: “e\u0301” 😀\r\nen toen');
  const anchor = anchorQuote(text, { citaat: 'en toen' });
  expect(anchor).toMatchObject({ begin: 14, eind: 21 });
  expect(normaliseText('\uFEFFnaam\u200Bloos')).toBe('naamloos');
  expect(normaliseText('👨‍👩‍👧')).toBe('👨‍👩‍👧');
});

test('an anchor always quotes its own text', () => {
  fc.assert(
    fc.property(fragment, fc.nat(40), fc.nat(10), (raw, from, length) => {
      const text = normaliseText(raw);
      const begin = Math.min(from, codePointLength(text));
      const citaat = sliceCodePoints(text, begin, begin + length);
      const anchor = anchorQuote(text, { citaat, begin });
      if (typeof anchor === 'string') {
        expect(citaat.trim()).toBe('');
        return;
      }
      expect(sliceCodePoints(text, anchor.begin, anchor.eind)).toBe(anchor.citaat);
      expect(text).toContain(anchor.voor + anchor.citaat + anchor.na);
    }),
  );
});

test('a quote that stands elsewhere, twice or nowhere is refused', () => {
  expect(anchorQuote('a b a', { citaat: 'a' })).toBe('niet-uniek');
  expect(anchorQuote('a b a', { citaat: 'c' })).toBe('niet-gevonden');
  expect(anchorQuote('a b a', { citaat: 'a', begin: 1 })).toBe('past-niet');
  expect(anchorQuote('a b a', { citaat: 'a', begin: 4, eind: 6 })).toBe('past-niet');
  expect(anchorQuote('a b a', { citaat: ' ' })).toBe('leeg');
});

test('moving to a newer text: by context where the quote is double, never by guess', () => {
  const old = anchorQuote('Eerst nee. Toen ja. Later nee.', { citaat: 'nee.', begin: 26 });
  if (typeof old === 'string') throw new Error(old);
  const moved = reanchor('Nieuw begin. Eerst nee. Toen ja. Later nee.', old);
  expect(moved?.begin).toBe(39);
  expect(reanchor('nee. nee.', old)).toBeNull();
  expect(reanchor('Helemaal anders.', old)).toBeNull();
});

test('replacing keeps what lies between, and the map points where it went', () => {
  fc.assert(
    fc.property(
      fragment,
      fc.array(
        fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 8 }), fc.constantFrom('[x]', '😀', '[een langer woord]')),
        { maxLength: 5 },
      ),
      (text, pieces) => {
        const length = codePointLength(text);
        const wanted = pieces
          .map(([begin, size, tekst]) => ({ begin, eind: begin + size, tekst }))
          .filter(({ eind }) => eind <= length)
          .sort((a, b) => a.begin - b.begin || b.eind - a.eind)
          .filter((piece, i, all) => all.slice(0, i).every((other) => other.eind <= piece.begin));
        const { text: out, map } = replaceAll(text, wanted);
        const old = [...text];
        const next = [...out];
        for (const [i, point] of old.entries()) {
          if (wanted.some(({ begin, eind }) => begin <= i && i < eind)) continue;
          expect(next[map(i)]).toBe(point);
        }
        expect(map(length)).toBe(codePointLength(out));
      },
    ),
  );
});
