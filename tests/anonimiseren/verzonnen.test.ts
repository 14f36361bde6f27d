import { describe, expect, test } from 'vitest';
import { fold } from '../../src/anonimiseren/fold.ts';
import { geslachtOf, kiesbareNamen, naamInPlaatsVan, VERZONNEN } from '../../src/anonimiseren/verzonnen.ts';

const ALLE = [...VERZONNEN.v, ...VERZONNEN.m];
const vraag = (more: Partial<Parameters<typeof kiesbareNamen>[0]> = {}) =>
  kiesbareNamen({ geslacht: undefined, eigen: ['Fatma'], anderen: [], teksten: [''], bezet: [], ...more });

test('sixty plain first names, each once, with many initials', () => {
  expect(ALLE).toHaveLength(60);
  expect(new Set(ALLE).size).toBe(60);
  for (const name of ALLE) expect(name).toMatch(/^[A-Z][a-z]{2,11}$/);
  for (const list of Object.values(VERZONNEN))
    expect(new Set(list.map((name) => name[0])).size).toBeGreaterThanOrEqual(20);
});

describe('which names somebody may get', () => {
  test('both lists where the text does not say, one where it does', () => {
    expect(vraag().some((name) => VERZONNEN.v.includes(name))).toBe(true);
    expect(vraag().some((name) => VERZONNEN.m.includes(name))).toBe(true);
    expect(vraag({ geslacht: 'm' }).every((name) => VERZONNEN.m.includes(name))).toBe(true);
  });

  test('never with an initial of their own name, in any part and any script, nor of another made-up one', () => {
    const initials = (names: string[]) => new Set(names.map((name) => fold(name)[0]));
    for (const eigen of [['Fatma', 'Fatma Yılmaz'], ['Émile Šarić'], ['de heer V. van den Berg']]) {
      const wrong = eigen
        .flatMap((form) => fold(form).split(/[^a-z]+/))
        .filter((part) => part && !['de', 'van', 'den'].includes(part))
        .map((part) => part[0]);
      const left = initials(vraag({ eigen }));
      for (const initial of wrong) expect(left.has(initial as string)).toBe(false);
      expect(left.size).toBeGreaterThan(10);
    }
    expect(initials(vraag({ bezet: ['Sanne', 'Peter'] })).has('s')).toBe(false);
    expect(initials(vraag({ bezet: ['Sanne', 'Peter'] })).has('p')).toBe(false);
  });

  test.each([
    ['in any field and case', { teksten: ['', 'En daar was LINDA weer.'] }, 'Linda'],
    ['in the genitive', { teksten: ['Lindas fiets, of Linda’s'] }, 'Linda'],
    ['small, as a pet name', { teksten: ['mijn lindaatje'] }, 'Linda'],
    ['within an address', { anderen: ['jansen.linda@example.org'] }, 'Linda'],
    ['as the account of the author', { anderen: ['Linda de Vries', 'l@example.org'] }, 'Linda'],
    ['one letter off', { anderen: ['Lynda'] }, 'Linda'],
    ['with a mark on it', { teksten: ['Over Dávid.'] }, 'David'],
  ])('not one that is there %s', (_, more, name) => {
    expect(vraag()).toContain(name);
    expect(vraag(more)).not.toContain(name);
  });
});

test('only the words around a name say whether it is a woman or a man, not the name', () => {
  const of = (text: string, name = 'Fatma') => {
    const begin = [...text.slice(0, text.indexOf(name))].length;
    return geslachtOf(text, [{ begin, eind: begin + [...name].length }]);
  };
  expect(of('Fatma kwam.')).toBeUndefined();
  expect(of('😀 Mijn zus Fatma kwam.')).toBe('v');
  expect(of('Mijn buurman, Fatma, kwam.')).toBe('m');
  expect(of('Fatma, mijn schoonmoeder, kwam.')).toBe('v');
  expect(of('mevr. Yilmaz kwam.', 'Yilmaz')).toBe('v');
  expect(of('meneer Yilmaz kwam.', 'meneer Yilmaz')).toBe('m');
  expect(of('Mijn begeleider Fatma kwam.')).toBeUndefined();
  const both = 'Mijn oom Kim kwam. Mijn tante Kim ging.';
  expect(
    geslachtOf(both, [
      { begin: 9, eind: 12 },
      { begin: 30, eind: 33 },
    ]),
  ).toBeUndefined();
});

test('a genitive stays one, and no other form becomes one', () => {
  const forms = ['Fatma', "Fatma's", 'Chantal', 'Chantals'];
  expect(naamInPlaatsVan('Fatma', forms, 'Hugo')).toBe('Hugo');
  expect(naamInPlaatsVan("Fatma's", forms, 'Hugo')).toBe("Hugo's");
  expect(naamInPlaatsVan('Chantals', forms, 'Femke')).toBe('Femkes');
  expect(naamInPlaatsVan('Chantals', ['Chantals'], 'Lars')).toBe("Lars'");
  expect(naamInPlaatsVan('Hans', ['Hans'], 'Femke')).toBe('Femke');
  expect(naamInPlaatsVan("Hans'", ['Hans'], 'Femke')).toBe('Femkes');
});
