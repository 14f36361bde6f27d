import fc from 'fast-check';
import { expect, test } from 'vitest';
import { opdelen } from '../../src/paginas/rules.ts';

const moment = (volgordeVerhaal: number, begin: number, eind: number) => ({ volgordeVerhaal, begin, eind });
const flat = (tekst: string, momenten: ReturnType<typeof moment>[]) =>
  opdelen(tekst, momenten).map(({ stukken }) => stukken.map((stuk) => [stuk.tekst, ...stuk.momenten].join('|')));

test('a text is cut at paragraphs and at the edges of moments, in code points', () => {
  expect(flat('Hoi 😀 daar.\n\nEn toen\nverder.', [moment(1, 4, 5)])).toEqual([
    ['Hoi ', '😀|1', ' daar.'],
    ['En toen\nverder.'],
  ]);
});

test('moments may overlap and run on over paragraphs; each begins once and ends once', () => {
  const pieces = opdelen('aaaa bbbb\n\ncccc', [moment(1, 0, 6), moment(2, 3, 13)]);
  const stukken = pieces.flatMap((alinea) => alinea.stukken);
  expect(stukken.map(({ tekst, momenten }) => [tekst, momenten])).toEqual([
    ['aaa', [1]],
    ['a b', [1, 2]],
    ['bbb', [2]],
    ['cc', [2]],
    ['cc', []],
  ]);
  expect(stukken.flatMap(({ begint }) => begint)).toEqual([1, 2]);
  expect(stukken.flatMap(({ eindigt }) => eindigt)).toEqual([1, 2]);
});

test('whatever is marked, every word stays, in order', () => {
  const places = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 5 });
  const tekst = fc.string({ unit: fc.constantFrom('a', 'é', '😀', ' ', '\n', '\n\n'), maxLength: 60 });
  fc.assert(
    fc.property(tekst, places, (text, spans) => {
      const momenten = spans.map(([begin, length], i) => moment(i + 1, begin, begin + length));
      const stukken = opdelen(text, momenten).flatMap((alinea) => alinea.stukken);
      const words = (value: string) => value.replace(/\s/g, '');
      expect(words(stukken.map((stuk) => stuk.tekst).join(''))).toBe(words(text));
      const begun = stukken.flatMap(({ begint }) => begint);
      expect(new Set(begun).size).toBe(begun.length);
    }),
  );
});
