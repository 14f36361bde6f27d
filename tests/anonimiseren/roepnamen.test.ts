import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { readMarks } from './helpers.ts';

const LEAD = 'Ik woon hier al jaren met mijn kinderen. Het gaat niet goed en er komt post van Veilig Thuis.\n';

function formsIn(text: string): string[] {
  const points = [...text];
  return findIdentifiers(text).map(({ begin, eind }) => points.slice(begin, eind).join(''));
}

describe('letters that are a name', () => {
  it.each([
    'Met «K.» heb ik gepraat over het geld.',
    'Toen zei «K.» dat het niet kon.',
    '«A.», mijn zus, belde elke dag.',
    'Mijn vriend «J» heeft me geholpen.',
    'Besproken is «M.K.» van de groep.',
    'Het boek is van «JB Meijers».',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(LEAD + marked);
    expect(formsIn(text)).toEqual(forms);
  });

  it.each(['Het was een B.V. zonder geld.', 'A. de huur\nB. de boodschappen', 'Heeft U. nog iets?'])(
    'not: %s',
    (text) => {
      expect(formsIn(LEAD + text)).toEqual([]);
    },
  );
});

describe('what people are called', () => {
  it.each([
    '«Rooie Sjaan» zat altijd in het café.',
    '“«Spook»” noemden ze me op school.',
    'Naam: «Vos»\nIk kwam te laat.',
    'Kinderen: «Storm», «Lars» en «Beer».',
    'Mijn broer heet «Kofi». Toen riep «Kof» mij.',
    'Mijn zus is «Femke». Later zei «Femek» niets meer.',
    'Ik las het in «De Morgen» van gisteren.',
    'Zij komt uit «Noord-Korea» en haar man ook.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(LEAD + marked);
    expect(formsIn(text)).toEqual(forms);
  });
});
