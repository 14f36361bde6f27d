import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const REST = ' het gaat niet goed met ons want we hebben schulden en ik slaap slecht. elke dag komt er weer post.';
const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');

describe('a name because somebody is called so', () => {
  it.each([
    'hij is een gast die heet «lucifer» en «lucifer» praat veel.',
    'we gingen naar iemand die «braaf» heet.',
    'toen kwam die jongen die ze «kachel» noemen.',
    'ik heet «wil» en ik ben ziek.',
    'ik zeg gewoon «q.» tegen hem.',
    '«d.» slaapt bij zijn moeder.',
    'ik sprak mevrouw «uit den bogerd» en meneer «van hout».',
    'mevr «kwant» kwam langs.',
    'ik belde «femmy stil».',
    'mijn nicht «fokje» en haar man «bouke» waren er.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked + REST);
    expect(namesIn(text)).toEqual(forms);
  });

  it.each([
    'zij had haar vork in dr hand en keek op dr horloge.',
    'de mevrouw vroeg iets en de meneer achterin heeft niets gezegd.',
    'er was heet water en dat heet dan hulp.',
    'die mevrouw woonde op de galerij.',
  ])('not: %s', (text) => {
    expect(namesIn(text + REST)).toEqual([]);
  });

  it('with a capital', () => {
    expect(namesIn('Er kwam een man die Zondag heette. Zij kreeg de bijnaam ‘Tonnetje’ op school.')).toEqual([
      'Zondag',
      'Tonnetje',
    ]);
  });
});
