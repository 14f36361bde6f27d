import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('numbers of houses and places without a street', () => {
  it.each([
    'Ik woon op «114» en mijn buurman op «116» draait muziek.',
    'Klop op «73» als u hem ziet.',
    'Zij stond om 5 uur bij «41» aan te bellen.',
    'Wij sliepen in een tent. Bed «31», «32» en «33» waren van ons.',
    'Hij staat op standplaats «17» en «18».',
    'Wij hebben tuin «88» en een kast «0.14».',
    'Ik zit nu in kamer «C-11» en zij in «C-14».',
    'Casus «C-0317» en mijn pas «0417» zijn verlopen.',
    'Onze flat is stil en op «314» woont niemand.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'nummer').flatMap((form) => form.split(/, | en /))).toEqual(forms);
  });

  it.each([
    'Wij wonen op 3 hoog en op 4 mei is het stil.',
    'Ik op 1, zij op 2, de rest achter ons.',
    'Ik woon op 10 minuten van hier en zij op 100 km.',
    'Hij zit op 5 havo en ik was op 16 weken zwanger.',
    'Ik woonde er tot 2012 en van 8 tot 10 uur.',
  ])('not: %s', (text) => {
    expect(vormenVan(text, 'nummer')).toEqual([]);
  });
});

describe('what was said or typed oddly', () => {
  it.each([
    ['telefoon', 'Bel «0670 • 144 • 932» maar.'],
    ['telefoon', 'Bel «06=1234=9009» nu.'],
    ['telefoon', 'Bel «o6 12 34 o9 87» maar.'],
    ['telefoon', 'bel «nul vijf een nul en dan zes keer een één» dus'],
    ['email', 'mail naar «mimi punt kasan vierendertig apenstaartje thuispost punt nl» graag'],
    ['email', 'mail naar «ashley.k@voorbeeld,nl» of app'],
    ['kenteken', 'Grijze golf, kenteken «K-0Q3-XB», elke dag.'],
    ['kenteken', 'een groene polo «48 tg eo» als u hem ziet'],
    ['kenteken', 'kenteken «de v van victor drie acht een de e en de o van otto de zeven» dacht ik'],
    ['geboortedatum', 'zij is geboren op «elf elf negentienachtenvijftig» in huis'],
    ['geboortedatum', 'Ik ben geboren den «2en mei 1936» in huis.'],
    ['account', '«mamavan3plus1»: wie weet iets'],
    ['account', 'Dank je «sannetje83x» voor de tip.'],
    ['account', 'ik ben «lot.vd.zetel» op insta'],
    ['adres', 'ik woon aan de «oude ee nummer negentien» en wil dit niet'],
    ['nummer', 'Rolnummer «11204876 CV 24-905» stond erop.'],
  ] as const)('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, soort)).toEqual(forms);
  });
});
