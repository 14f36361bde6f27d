import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';

const SIZE = 200_000;
const UNITS = [
  '1',
  '12',
  '123456782',
  '1 ',
  '1.',
  '1-',
  '1/',
  '1.1',
  '0',
  '06',
  '06 ',
  '06-',
  '00',
  '+',
  '+31',
  '(0)',
  '(',
  ' ',
  '  ',
  '.',
  '-',
  '@',
  '@@',
  'a@',
  'a@a.',
  '@a.',
  'a',
  'a.',
  'a-',
  'é',
  'e\u0301',
  '\u0301',
  '.nl',
  'www.',
  'http://',
  'http://.',
  'http://a/',
  '/',
  'nl',
  'nl91',
  'nl91abna',
  'NL91 ',
  'be12 ',
  '1234 a',
  '1234AB',
  '1a',
  'a1',
  'AB-',
  'AB-12-',
  'nummer',
  'nummer ',
  'nr 1 ',
  'nr 1, ',
  'nummer 1/',
  'klant ',
  'insta ',
  'insta.',
  'insta a.b',
  '@a1_',
  'a (at) ',
  '(at)',
  '(dot)',
  ' punt ',
  'a punt nl ',
  'apenstaartje ',
  ' at ',
  '€ 1.',
  '€',
  '1.000',
  '1.000 ',
  '12-05-2019',
  '12-05-',
  '2019-',
  '2019 ',
  'in 2019 ',
  '12 05 2019 ',
  '10:30-',
  'C/09/',
  'ECLI:',
  'A1',
  'auto ',
  'auto 1',
  '😀',
  '😀1',
  '\u200B',
  '1\u200B',
  '\n',
  '1\n',
  '[',
  ']',
  '[nummer] ',
  '!',
  '…',
  '"',
  '1,',
  '1, ',
  '1a ',
  '1A ',
  '1)',
  '(1',
  '1]',
  '[1',
  '1+',
  '1&',
  '1v',
  '1e ',
  'KW 1 ',
  'bed 1 ',
  'zeven en ',
  'nul een ',
  'nul zes ',
  'en ',
  'bij de aaaa ',
  'a |\n',
  'a » 1 ',
  'hoe oud',
  ',',
  'ik ben 12 ',
  'Jan van 9, ',
  'toen ik ',
  'op mijn 1',
  'twintig ',
  'de enige aaa ',
  'kampioen ',
  'aramp ',
  'syndroom van ',
  'spinale musculaire ',
  'zeven broers en ',
  'school De Aaaa ',
  'bij aaaa & ',
  'ik was ',
  'AaBb\n',
  'kamer 1 ',
  'aa:bb:',
  'een dag in het voorjaar van ',
]; // prettier-ignore

describe('a text of the largest size', () => {
  it.each(UNITS)('of only %j is read in time', (unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
    const start = performance.now();
    findIdentifiers(text);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('of ordinary words and numbers is read in time', () => {
    const sentence = 'In 2019 belde ik 06-12345678 over € 1.250, en mailde jan@voorbeeld.nl naar 1234 AB, nummer 12. ';
    const text = sentence.repeat(SIZE / sentence.length);
    const start = performance.now();
    expect(findIdentifiers(text).length).toBeGreaterThan(6_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...UNITS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
  );
  it('gives sorted findings within the text, without overlap, the same each time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const found = findIdentifiers(text);
        const length = [...text].length;
        found.forEach(({ begin, eind }, i) => {
          expect(begin).toBeGreaterThanOrEqual(found[i - 1]?.eind ?? 0);
          expect(eind).toBeGreaterThan(begin);
          expect(eind).toBeLessThanOrEqual(length);
        });
        expect(findIdentifiers(text)).toEqual(found);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never lets six digits in a row through', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[1-9]\d{5,20}$/),
        fc.constantFrom('a ', 'Er stond ', '😀', 'om 12.30 uur ', '(', '\n', 'x'),
        (digits, lead) => {
          const points = [...`${lead}${digits} en toen`];
          const covered = new Set(
            findIdentifiers(points.join('')).flatMap(({ begin, eind }) =>
              points.slice(begin, eind).map((_, i) => begin + i),
            ),
          );
          const from = [...lead].length;
          for (let i = from; i < from + digits.length; i++) expect(covered.has(i)).toBe(true);
        },
      ),
    );
  });
});
