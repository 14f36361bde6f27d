import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('a place that is also a word', () => {
  it.each([
    'we huurden boven een bakker in «den haag» en dat was duur',
    'hij stapte op station «gouda» uit en niemand wachtte',
    'mijn tante komt uit «gent» en ze lacht altijd',
    'ik kom van «borger» en daar blijf ik',
    'ze reden tot «luik» en toen was het geld op',
    'IK WACHTTE IN «DRACHTEN» OP DE BUS',
    'ik zat in keren zoveel te denken dat ik het niet meer wist',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'plaats')).toEqual(forms);
  });
});
