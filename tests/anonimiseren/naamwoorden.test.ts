import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { readMarks } from './helpers.ts';

/** What is a trait or a body is for the tests of those. */
function formsIn(text: string, but: readonly string[] = ['herkomst']): string[] {
  const points = [...text];
  return findIdentifiers(text)
    .filter(({ soort }) => !but.includes(soort))
    .map(({ begin, eind }) => points.slice(begin, eind).join(''));
}

describe('names that are words', () => {
  it.each([
    'Ik dacht: «Storm», wat doe je nou?',
    '«Joke» en «Piet» waren er ook.',
    'Ik hou van «Lente». «Lente» lacht altijd.',
    'Mijn zus «Wil» woont alleen. «Wil» is lief. Wil je haar zien?',
    '«Wil» was er ook.',
    'Meneer «Jong» zei niets. «Jong» liep weg.',
    'De heer «Koning» is mijn buurman.',
    'Ik zag dat «Frans» mij niet kende. Hij spreekt Frans.',
    'Er was een man die «Nol» heette.',
    'Met vriendelijke groet,\n«Mat Geurts»',
    'Groet, «P.»',
    'Dat was «Anne Soldaat» met «Frans Adelaar».',
    'Ik sprak «J.H. (Jan-Harm) Sturing».',
    'Daar kwam «Zé Pedro» aan.',
    'Met «Faroek van Egypte» ging het goed.',
    'Het stuk is van een krant. («FS»)',
    'Hij werkte bij «KBC» en later bij het UWV.',
    'Wij voeren over de «Rijn» en de Rechter zei nee.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    'Ik was moe. (stilte) Die dag ging ik weg. Da’s het ergste.',
    'Uw brief is binnen. Ik wacht op de Bewindvoerder en de Kantonrechter.',
    'Anders was ik er niet meer geweest. Moe was ik altijd. Jaren had ik gewacht.',
    'Leven met MS valt niet mee.',
    'De baby’s sliepen. Op de PAAZ was het druk.',
  ])('not: %s', (text) => {
    expect(formsIn(text, ['herkomst', 'organisatie'])).toEqual([]);
  });
});
