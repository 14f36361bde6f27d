import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';

const foundIn = (text: string) => {
  const points = [...text];
  return findIdentifiers(text).map(({ begin, eind, soort, groep }) => ({
    form: points.slice(begin, eind).join(''),
    soort,
    groep,
  }));
};
const kindsIn = (text: string) => foundIn(text).map(({ form, soort }) => [soort, form]);

describe('the genitive of a known person', () => {
  it.each(['Noor was alleen. Noors vader belde op.', 'Noors fiets stond buiten. Daarna zei Noor niets meer.'])(
    'is that person: %s',
    (text) => {
      expect(new Set(foundIn(text).map(({ groep }) => groep)).size).toBe(1);
    },
  );
  it('is somebody else when it is a name by itself', () => {
    expect(new Set(foundIn('Han zat naast mij. Hans zat voor mij.').map(({ groep }) => groep)).size).toBe(2);
  });
});

describe('what is called after ordinary words', () => {
  it.each([
    ['basisschool De Zonnebloem', 'De juf van basisschool De Zonnebloem belde me.'],
    ['verpleeghuis De Valk', 'Ze woonde in verpleeghuis De Valk.'],
  ])('%s', (form, text) => {
    expect(kindsIn(text)).toEqual([['organisatie', form]]);
  });
  it.each([
    ['De Boer', 'Ik werkte bij bakkerij De Boer.'],
    ['Van Dam', 'Hij werkt bij slagerij Van Dam.'],
  ])('may be a family: %s', (form, text) => {
    expect(kindsIn(text)).toEqual([['persoon', form]]);
  });
});

it('keeps no small words that are left of an organisation', () => {
  expect(kindsIn('Hij werkt bij slagerij Van Dam aan de Dorpsstraat.')).toEqual([
    ['persoon', 'Van Dam'],
    ['adres', 'Dorpsstraat'],
  ]);
});
