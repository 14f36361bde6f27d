import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('rare work', () => {
  it.each([
    'Ik was 47 en «torenwachter» in Oosterlittens.',
    'ik was zevenenveertig en «klokkengieter» en toen brak mijn leven',
    'Toen «de torenwachter» kwam, was het al licht.',
    'Ik ben kok en «klokkengieter».',
    'Ik ben de enige «melkveehouder» met een zorgboerderij.',
    'mijn vader voer op «de trawler» en wij zagen hem twee keer per jaar en dat was genoeg',
    'Hij was dertig jaar «mandenvelchter».',
    'Ik was 47 en kok.',
    'De kinderrechter en de burgemeester kwamen langs.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'beroep')).toEqual(forms);
  });
});
