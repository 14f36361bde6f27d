import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('a date as people write it', () => {
  it.each([
    'Die brief was van «12-5» en ik bel nu.',
    'Op «11.02» binnengebracht, en hij komt do «22/2» weer.',
    'Bie de beving van «8 jannewoari 2018» viel alles om.',
    'Dat was op «9 janwari», op «3 feburari» en op «5 desember».',
    'Het is afgewezen op «de drieëntwintigste van februari» en nu?',
    'En dat op «carnavalsdinsdag 2019».',
    'In «febr. 2024» kwam uw brief van «11 dezer» weer terug.',
    'Hij stierf op «12 IX 2021» en zij den «7en april».',
    'De nacht van «30 op 31 januari 2025» was koud.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'datum')).toEqual(forms);
  });

  it.each([
    'Hij is geboren «elf elf negentienachtenvijftig» in het noorden.',
    'Ik ben geboren den «2en mei 1936» te Ouwerkerk.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'geboortedatum')).toEqual(forms);
  });

  it.each(['Ik werk van 9-5 en kreeg een 8/10, of op 3.5 meter.', 'Vorige week 43 enveloppen en deze week 14 euro.'])(
    'none: %s',
    (text) => expect(vormenVan(text, 'datum')).toEqual([]),
  );
});
