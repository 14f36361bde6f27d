import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMerken } from '../../benchmarks/anonimiseren/merken.ts';
import { anonymise } from '../../src/anonimiseren/anonymise.ts';
import { vageDatum } from '../../src/anonimiseren/datumvoorstel.ts';

describe('what comes in place of a finding', () => {
  it.each([
    ['Ik ben 34.', 'Ik ben midden dertig.'],
    [
      'Mijn zoon van 9 zat bij Piet van 15.',
      'Mijn zoon in de basisschoolleeftijd zat bij [persoon 1] in de tienerleeftijd.',
    ],
    ['Een 34-jarige kwam, een 6-jarige jongen bleef.', 'Een volwassene kwam, een jonge jongen bleef.'],
    ['Op mijn veertiende ging ik weg.', 'Op tienerleeftijd ging ik weg.'],
    ['Met zestien ging ik weg.', 'Als tiener ging ik weg.'],
    ['Hij zit op basisschool De Klimop.', 'Hij zit op een basisschool.'],
    ['Ik speel bij de vv Drechtse Boys.', 'Ik speel bij de voetbalclub.'],
    ['Ik was een valkenier.', 'Ik was iets in de landbouw.'],
    ['Wij hadden zeven broers.', 'Wij hadden veel broers.'],
    ['Ik kom uit Eritrea en spreek Tigrinya.', 'Ik kom uit een ander land en spreek een andere taal.'],
    ['Mijn man is een Syriër.', 'Mijn man is iemand uit een ander land.'],
    ['Op 3 mei 2021 ging het mis.', 'Op een dag in het voorjaar van 2021 ging het mis.'],
    ['Mijn dochtertje Noor lacht. Noor is lief.', 'Mijn dochtertje [naam] lacht. [het dochtertje] is lief.'],
  ])('%s', (text, output) => expect(anonymise(text).uitvoer).toBe(output));

  it.each([
    ['12-01-2020', 'een dag begin 2020'],
    ['2020-12-03', 'een dag eind 2020'],
    ["4 juli '19", 'een dag in de zomer van 2019'],
    ['zes april', 'een dag in het voorjaar'],
    ['maart 2016', '2016'],
    ['03-2016', '2016'],
    ['kerst 2019', 'een feestdag eind 2019'],
    ['week 14 2020', 'een week in 2020'],
    ['zeven juli tweeduizend vier', 'een dag in de zomer van 2004'],
    ['februari negentien tachtig', '1980'],
  ])('%s becomes %s', (form, output) => expect(vageDatum(form)).toBe(output));
});

describe.each(['p', 'q'])('the stories of set %s', (set) => {
  const stories = readFileSync(new URL(`../../benchmarks/anonimiseren/sets/${set}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; gemarkeerd: string });

  it('have nothing direct or doubtful left once every proposal is taken', () => {
    expect(stories.length).toBeGreaterThan(60);
    for (const { id, gemarkeerd } of stories) {
      const { herscan, uitvoer } = anonymise(readMerken(gemarkeerd).tekst);
      const points = [...uitvoer];
      expect([id, herscan.map(({ begin, eind }) => points.slice(begin, eind).join(''))]).toEqual([id, []]);
    }
  });
});
