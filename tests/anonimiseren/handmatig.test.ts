import { describe, expect, test } from 'vitest';
import { findForms, formsOf } from '../../src/anonimiseren/handmatig.ts';
import { findInVelden } from '../../src/anonimiseren/velden.ts';

const pick = (text: string, citaat: string, isNaam = true) =>
  findForms(text, formsOf(citaat, isNaam)).map(({ begin, eind }) => [...text].slice(begin, eind).join(''));

describe('a form that somebody pointed at', () => {
  test('is found in any case, with a genitive, by parts that are no ordinary words, and not inside a word', () => {
    expect(
      pick('Saskia Keuzenkamp. KEUZENKAMP! saskia’s fiets, Saskias huis. Saskiaatje.', 'Saskia Keuzenkamp'),
    ).toEqual(['Saskia Keuzenkamp', 'KEUZENKAMP', 'saskia’s', 'Saskias']);
    expect(pick('De lange tafel van De Lange.', 'De Lange')).toEqual(['De lange', 'De Lange']);
  });

  test('stands at its place behind an emoji, a combining accent, a ligature and a line end of Windows', () => {
    expect(pick('😀👨‍👩‍👧 Chloe\u0301 en ﬁn\r\nChloé', 'Chloé')).toEqual(['Chloe\u0301', 'Chloé']);
    expect(pick('ẞ Straße İstanbul Bolle', 'Bolle')).toEqual(['Bolle']);
    expect(pick('Bo\u00ADlle en Bo\u200Blle', 'Bolle')).toEqual(['Bo\u00ADlle', 'Bo\u200Blle']);
  });

  test('takes time in proportion to the text', () => {
    const text = 'bolle '.repeat(30_000);
    expect(findForms(text, ['bolle'])).toHaveLength(30_000);
    expect(findForms('b'.repeat(200_000), ['bbbbbbbb'])).toEqual([]);
  });
});

describe('the fields of one verhaal', () => {
  const FIELDS = [
    ['tekst', '😀 Mijn buurvrouw Fatma Yilmaz kwam. Later belde Fatma.'],
    ['titel', 'Over Fatma'],
    ['samenvatting', 'Yilmaz hielp.'],
  ] as const;

  test('are read as one: a name has the same group in all, and its place in its own field', () => {
    const found = findInVelden(FIELDS);
    const fields = new Map<string, string>(FIELDS);
    expect(
      found.map(({ veld, begin, eind }) => [veld, [...(fields.get(veld) as string)].slice(begin, eind).join('')]),
    ).toEqual([
      ['tekst', 'Fatma Yilmaz'],
      ['tekst', 'Fatma'],
      ['titel', 'Fatma'],
      ['samenvatting', 'Yilmaz'],
    ]);
    expect(new Set(found.map(({ groep }) => groep)).size).toBe(1);
  });

  test('nothing runs over from one field into the next', () => {
    const found = findInVelden([
      ['tekst', 'Ik zag Fatma'],
      ['titel', 'Yilmaz kwam'],
    ]);
    for (const { veld, begin, eind } of found) {
      expect(begin).toBeGreaterThanOrEqual(0);
      expect(eind).toBeLessThanOrEqual(veld === 'tekst' ? 12 : 11);
    }
    expect(found.length).toBeGreaterThanOrEqual(2);
  });
});
