import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');
const KLEIN = 'het gaat niet goed met ons want we hebben schulden en ik slaap slecht. ';

function expectNames(marked: string): void {
  const { text, forms } = readMarks(marked);
  expect(namesIn(text)).toEqual(forms);
}

describe('what closes a text', () => {
  it.each([
    'Ik mis je elke dag.\n❤️«J.»',
    'Dat was mijn verhaal.\n«P.» (55, moe, hier)',
    `${KLEIN}groetjes «f♥th»`,
    `${KLEIN}dikke kus «w.»`,
    'Ik wacht op u.\n\nUw huurder van hierboven,\n«Zwart»',
    'Dag jongen.\n\nJe moeder\n«Marja v.d.\nWit»',
    'Hoogachtend,\n«H.K. van\nLeeuwen»',
    `${KLEIN}\n\n«J. WOLF»\nOUD-KOK`,
  ])('%s', expectNames);

  it.each([
    'Een mooi boek. Het was van de\nmensen.',
    'Ik schrijf dit op.\nHoogachtend,\nde bewoners',
    'Feiten\nHet gezin.',
  ])('not: %s', (text) => expect(namesIn(text)).toEqual([]));

  it('with the house on the next line', () => {
    const text = 'Wij vragen een woning.\n\nDorus Lemmen\nLangestreek 900, dezelfde postcode';
    expect(vormenVan(text, 'adres')).toEqual(['Langestreek 900']);
    expect(vormenVan('IK BEN MOE.\n\nJ. WOLF\nDUINROOS\n19', 'nummer')).toEqual(['19']);
    expect(vormenVan('Ik las het.\n\nJan Jansen\nPsalm 23', 'adres', 'nummer')).toEqual([]);
  });
});

describe('letters in the place of a name', () => {
  it.each([
    'Ik wil hem niet noemen dus zeg maar «W.»\nHij is lief.',
    `${KLEIN}noem mij maar «j.» ik ben bang`,
    'Mijn dochter (hierna: «L.») werd uit huis geplaatst. «L.» was klein.',
    'Wij zijn «J» en «K», ouders van een ziek kind. «K» slaapt niet meer.',
    `${KLEIN}ik ben «d» 16 jaar`,
    `${KLEIN}ik ben de moeder van «t.» en «s.» en ik weet niet meer`,
    'Ank | mama van «M.» en «N.» | sterk',
    'Wij hebben kinderen, «L.», «S.» en «T.», en een hond.',
    'Ik noem hem hier «D.» omdat hij meeleest. Daarna sloeg «D.» mij.',
    '«JW» is met zijn nieuwe vriendin vertrokken. Toen belde «JW» mij.',
    '«AB» is mijn begeleider. Ik zeg alles tegen «AB».',
  ])('%s', expectNames);

  it.each(['De WW is op. Het UWV belt niet.', 'MIJN PA IS GEVONDEN', 'Kies A of B, zei hij.'])('not: %s', (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});

describe('a name that is spelled', () => {
  it.each([
    `${KLEIN}hij heet gewoon «mei» komma «m e i» komma`,
    'Hoe heet u? «Wil». «W I L». Dat is kort.',
    `${KLEIN}de agent heeft mijn naam geschreven als «film on» twee woorden`,
  ])('%s', expectNames);
});

describe('names behind a title or a role', () => {
  it.each([
    'Betreft: mevr. «W. Bloem-Koning» (geb. in 1979).',
    `${KLEIN}hij schrijft aan de heer «k kok» en mevrouw «t kok van der steen» nou`,
    `${KLEIN}we waren bij verloskundige «de haas» in de stad. «de haas» zei niets`,
    'Toen kwam agent «De Koning» 👮 langs.',
    `${KLEIN}ik denk mijn buurvrouw «van der steen».`,
    `${KLEIN}dokter «tjon a fat» heeft het gezien`,
    'IK BEN MOE EN MIJN MAN OOK. TANTE «ZUS» PAST OP.',
    `${KLEIN}ik heb gebeld met wijkagent «van dam» en met de school`,
    'IK HEB DE BUURVROUW, MEVR. «HOOP», DIE HET OOK HEEFT.',
    'BOVEN MIJ WOONT SINDS EEN JAAR DE JONGEN VAN «VISSER». IK SLAAP NIET.',
    'Op de deur stond in grote letters: «STORM KONING». Verder niets.',
    'Hij was een vogel. «Bloem», van achteren heette ze zo.',
    'De baas noemt mij "«de koekoek»". Elke dag.',
    `${KLEIN}u spreekt met «wil» ja ik bel over de post`,
  ])('%s', expectNames);

  it.each([
    'ik zag de jongen van boven en de man van hiernaast.',
    'toen zei de dokter de waarheid en de agent de rest.',
  ])('not: %s', (text) => expect(namesIn(text)).toEqual([]));
});
