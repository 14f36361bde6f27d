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
    'ze verhuisden naar «apeldoron» en toen werd het stil',
    'wij woonden in «vinkenberg» en wij hadden kippen',
    'IK WACHTTE IN «DRACHTEN» OP DE BUS',
    'ik zat in keren zoveel te denken dat ik het niet meer wist',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'plaats')).toEqual(forms);
  });
});

describe('an age in loose talk', () => {
  it.each([
    'Haar zusje Noortje «van 3» huilt om de maan.',
    'Ik pas op mijn buurjongetje. «Zes» is die. Hij wil altijd varen.',
    'IK BEN TRUUS UIT MEPPEL, «66 JAAR», SLECHTE KNIE',
    'Er staat een kerel «van 31» op de drempel.',
    'Man, naam onbekend, schatting «52».',
    'ik heet gerrit «drieënzestig jaar» ongehuwd ik woon alleen',
    'Dan sta ik daar «23» te wezen met mijn tas.',
    'Zij vroeg hoe oud ik ben. Ik zei «17».',
    'Ik zit nu op de «44» en het went.',
    'Ik zit op de 44 en stap straks uit.',
    'Ze had drie jaar schuld. Twee is dat.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'leeftijd')).toEqual(forms);
  });
});

describe('who people are, in looser talk', () => {
  it.each([
    ['herkomst', 'In «het Gronings» ben ik een ander mens.'],
    ['herkomst', 'Ze schrijft op z’n «Drents» en dat staat mooi.'],
    ['herkomst', 'Taal: «Portugees», «Frans», wat Nederlands.'],
    ['herkomst', 'Wij kregen Frans, Duits en Engels op school.'],
    ['herkomst', 'Ik was een «woonwagenkind» en dat bleef ik.'],
    ['beroep', 'Mijn zus is «doventolk» geworden.'],
    ['beroep', 'Toen kwam er een loods bij voor de fietsen, er is een loods met licht.'],
    ['beroep', 'Zij riep het met een stem als een kolonel.'],
    ['gebeurtenis', 'Dat was voor «de grote mijnstaking» begon.'],
    ['gebeurtenis', 'Zij verdronk «in de watersnood van 1953» met haar hond.'],
    ['organisatie', 'ik lag weken in «de zonnenborgh» in huizen en ik leerde lopen'],
    ['organisatie', 'groetjes tom en co, en tot de volgende keer maar weer allemaal'],
  ] as const)('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, soort)).toEqual(forms);
  });
});
