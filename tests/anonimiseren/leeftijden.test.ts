import { describe, expect, it } from 'vitest';
import { readGetal, readRang } from '../../src/anonimiseren/getalwoorden.ts';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('numbers in words', () => {
  it.each([
    ['zeven', 7],
    ['dertien', 13],
    ['drieendertig', 33],
    ['negentig', 90],
    ['honderdeen', 101],
    ['zeuvenentachtig', 87],
    ['viefentwintich', 25],
    ['vierteen', 14],
  ])('%s is about %d', (form, value) => expect(readGetal(form)).toBe(value));

  it.each(['vijftiende', 'tien en', 'prachtig', 'tijdig', 'zestiger', 'steen'])('%s is no number', (form) =>
    expect(readGetal(form)).toBeUndefined(),
  );

  it('knows ranks', () => {
    expect(['eerste', 'achtste', 'veertiende', 'dertigste', 'laatste'].map(readRang)).toEqual([
      1,
      8,
      14,
      30,
      undefined,
    ]);
  });
});

describe('an age', () => {
  it.each([
    'Ik ben «34» en mijn dochter («7») ook niet.',
    'Bram, «7», is boos en Noor is «12» geworden.',
    'Mijn jongste is «drie», mijn oudste «twaalf».',
    'Zij was «17», ik «19».',
    'De kinderen zijn «4, 6 en 9».',
    'Mijn zoon «van 9» tekent.',
    'Hij was «82 jaar» toen hij viel.',
    'Een «34-jarige» man kwam binnen.',
    'Op «mijn veertiende» ging ik uit huis, tot «mijn elfde» was het goed.',
    'Toen ik «12» was, kwam de brand.',
    'Mijn buurman, bijna «tachtig», hielp.',
    '«Met zestien» ging ik weg.',
    'Mijn baby is «6 weken» en huilt.',
    'mijn naam is joke komma «72 jaar» komma en ik woon alleen sinds een poos',
    'Hoe oud bent u? «Eenentachtig».',
    'Hij zou nu «40» zijn.',
    'Vrouw («34»), gescheiden.',
    'Ze is «zeven en tachtig» en nog goed.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'leeftijd')).toEqual(forms);
  });

  it.each([
    'Tien jaar geleden begon het, en drie jaar lang bleef het.',
    'Ik was 12 jaar getrouwd en ben 4 kilo afgevallen.',
    'Dat is nu zes jaar zo.',
    'Zij is moeder van vier.',
    'Mijn broer is drie jaar jonger dan ik.',
    'Wij waren met z’n tweeën en het was 5 uur.',
    'De huur is 700 euro en ik woon op de derde.',
    'Hij woont op zijn tweede adres in de derde straat.',
  ])('is not in: %s', (text) => expect(vormenVan(text, 'leeftijd')).toEqual([]));
});
