import { describe, expect, it } from 'vitest';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const alleVormen = (text: string) =>
  findIdentifiers(text).map(({ begin, eind }) => [...text].slice(begin, eind).join(''));

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

describe('an age', () => {
  it.each([
    'Ik bin Geert, «81 joar», van Emmen.',
    'Nou bin ’k zelf «drieëntachtig» en alleen.',
    'Hij zorgt voor zijn broer, die nu «85» is.',
    'Ik was «negen» toen we kwamen en «twaalf» toen we gingen.',
    'Ze is «eenentwnitig» en studeert.',
    'Nu ben ik zelf «vierenvijftig» en drie jaar nuchter.',
    'Ik ben in «mijn zesennegentigste jaar» niet meer geweest.',
    'Wij hebben een zoontje, Gijs, «van twee».',
    '🙋🏾‍♀️ «22 jaar», mama van een prins',
    '🏳️‍🌈 «18 jaar» uit Zwolle',
    '«met 3 jaar» kwam ik naar nederland en ik sprak de taal niet',
    'Rook is mooi als je «tien» bent.',
    'Onze zoon Tygo «11» schoof een boterham onder de deur.',
    'Ze was «vier» Jos was «zeven» en ik was de oudste.',
    'kben «26 jaar» en ik zoek hulp',
    'Op die 11 was het nee. Met 3 jaar ervaring kom je ver.',
    'In mijn tweede jaar stopte ik. Ik heb 30 jaar gewerkt en ben 12 jaar schoon.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'leeftijd')).toEqual(forms);
  });
});

describe('numbers that are said', () => {
  it.each([
    ['telefoon', 'je kan bellen «nul zes zeven twee dubbel nul een een vier acht» en anders niet'],
    ['telefoon', 'mijn nummer is «nul6 67 33 10 58» groetjes'],
    ['nummer', 'ik woon op park de berk nummer «eenentwintig» en dat mag niet'],
    ['nummer', 'ik zit op kamer «vier a» en het is koud'],
    ['nummer', 'mijn dossiernummer «zes zes acht streepje twaalf w» en dat ken ik uit mijn hoofd'],
    ['nummer', 'Welke kamer is het ook weer, «3.18»?'],
    ['nummer', 'Het nummer stond er vanboven, «4127», op een wit kaartje.'],
    ['nummer', 'Op de boot, ja, hut «317». De buren van huis «31» klagen.'],
    ['nummer', 'Nummer 1 was een verrassing, nummer 2 was er niet. Hij staat op nummer een.'],
    ['nummer', 'ik tel tot tien: een twee drie vier vijf zes zeven'],
    ['kenteken', 'mijn kenteken is «t h j negen één eh b» nee laat maar'],
    ['kenteken', 'Grijze opel, «EOI 4U19», en de plaat van zijn auto «1-ABC-123».'],
    ['email', 'je mag mailen naar «yoana punt pl @ gmeel punt com» alleen'],
  ] as const)('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, soort)).toEqual(forms);
  });
});

it.each([
  '«Pa van Beer» | 23:41\nBen ik de enige die dat vindt?\n\n«Pa van Beer» | 00:04\nJa!!',
  '«hamsterham» | 20:30\nWat een topper.\n\n«hamsterham» | 5 dec 2021\nIk ook.',
  '«de.stille.willem»:\nEens, maar kijk op www.site.nl of stuur m.b.v. het formulier.',
  'Dat was het. gr. «moedervan3»',
  'mijn naam hier is «vlinder» en ik ben nieuw',
  'Vraag\nWat nu?\n\nVraag\nEn dan?',
])('accounts on a forum: %s', (marked) => {
  const { text, forms } = readMarks(marked);
  expect(vormenVan(text, 'account')).toEqual(forms);
});

it.each([
  'op «zeven juli tweeduizend vier» is ze gevallen',
  'Vóór «1 novmeber» moest het, en op de «25e» was het te laat.',
  'Dat was op de 3e verdieping, en op de 12e plaats.',
])('dates: %s', (marked) => {
  const { text, forms } = readMarks(marked);
  expect(vormenVan(text, 'datum')).toEqual(forms);
});

describe('where somebody is from', () => {
  it.each([
    'Ik ben een «marron», geboren in Moengo.',
    'Zij kocht het huis van een «Duitse», mevrouw Hagedorn.',
    'mijn moeder is «duitse» en mijn vader is «engelsman» en zo ging dat thuis altijd',
    'Hendrik en Willy waren «rooms-katholiek» en stil.',
    '«Twents» is wat wie hier proat.',
    'Hij kent het verschil tussen «Fries» en Nederlands niet.',
    'Ik spreek «Wenzhounees» en «Mandarijn».',
    'ik kwam bij de «poolse» winkel en daar stond hij met zijn tas te wachten',
    'De «Hernhutters» lieten ons niet vallen.',
    'Mijn man is «Brabander» en ik ben een echte «Friezin».',
    'We aten Turks brood, er lag een mandarijn, en de Friese klok liep.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    for (const form of forms) expect(alleVormen(text).some((found) => found.includes(form))).toBe(true);
    if (forms.length === 0) expect(vormenVan(text, 'herkomst')).toEqual([]);
  });
});

describe('an organisation by its form', () => {
  it.each([
    'ik zit op «het stedelijk» in eindhoven en ik haal mijn diploma nooit meer denk ik',
    'zij heeft voor mij gebeld naar «vnn» en toen kwam er iemand en die bleef',
    'hij zit in de raad van «de noorderbrug» en daar praat hij met iedereen over zijn kind',
    'BIJ ELKE BEVALLING IN HET «MAASZIEKENHUIS» SCHROK DE DOKTER EN IK OOK',
    'mijn baas was van «orgelbouw van hout en zonen» en hij was streng maar goed voor mij',
    'Nu zit ik in «Centrum ’45» en in de zomer van ’45 was ik er niet.',
    'ik ging naar het werk en naar de winkel met mijn zonen en zoon bij de ggz en het strand',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'organisatie').map((form) => form.replace(/^het /i, ''))).toEqual(
      forms.map((form) => form.replace(/^het /i, '')),
    );
  });
});

it.each([
  'Wij zijn thuis gebleven, alle «vier de zusters».',
  'We waren met «zeven meisjes en geen vader».',
  'Wij zijn «drie blinde broers».',
  'Ik ben «moeder van negen» en oma van vier.',
  'We zaten met z’n zessen bij de magazijnafdeling.',
])('families: %s', (marked) => {
  const { text, forms } = readMarks(marked);
  expect(vormenVan(text, 'gezin')).toEqual(forms);
});

it.each([
  'Ik was veertien bij «de aardbeving».',
  'Mijn zaak over de «toeslagenaffaire» loopt nog.',
  'Er was brand en het was een ramp.',
])('what was in the news: %s', (marked) => {
  const { text, forms } = readMarks(marked);
  expect(vormenVan(text, 'gebeurtenis').map((form) => form.replace(/^de toe/, 'toe'))).toEqual(forms);
});
