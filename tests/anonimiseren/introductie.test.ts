import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const REST = ' het gaat niet goed met ons want we hebben schulden en ik slaap slecht. elke dag komt er weer post.';
const LEAD = 'Wij wonen hier al jaren met de kinderen. Het gaat niet goed en er komt post van Veilig Thuis.\n';
const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');

describe('an everyday word that the text introduces, in small letters', () => {
  it.each([
    'mijn naam is «winter» en ik bel over de huur.',
    'ik ben «zomer», 26 uit brielle.',
    'mijn man «parel» plakt plaatjes op de lades.',
    'mijn zoon «bent» is 16 en «bent» heeft geen school.',
    'ik ben berend maar iedereen zegt «sproet». «sproet» drinkt niet meer.'.replace('berend', '«berend»'),
    'ik doe mn zusjes «parel» en «winter» naar school.',
    'mijn jongste, «zwiep», 7 jaar, wil niet.',
    'een meisje, «hoop» heet ze, zat naast mij.',
    'toen zei «smurf» dat het over was.',
    'die mevrouw «hoop» van hierboven belde.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked + REST);
    expect(namesIn(text)).toEqual(forms);
  });

  it.each([
    'ik ben moe, mijn man wil niet en mijn moeder hoop ik morgen te zien.',
    'ik ben alcoholist uit schaamte en mijn naam is bekend bij de politie.',
    'mijn zoon school haat hij. in de winter en op zondag is het stil.',
    'mijn broers hebben dat ook en ik zou het over mijn dochter hebben.',
    'niemand zei sorry en iedereen zegt niks.',
  ])('not: %s', (text) => {
    expect(namesIn(text + REST)).toEqual([]);
  });
});

describe('an everyday word that the text introduces, with a capital', () => {
  it.each([
    '«Engel» (vrouw, 31) slaapt niet. «Engel» slaapt op een stoel.',
    'Mijn broer zei: "«Mei», jij kan dat gewoon betalen."',
    '«Klaver», de zoon van de baas, kwam binnen. Toen lachte «Klaver».',
    'Het is een jaar geleden dat onze «Sproet» werd geboren.',
    'Ze riep: "«Kuiken», kom eten!"',
    '"Een kippenhok," zei «Smurf».',
    'Onze hulp is mr. «H. Zomer».',
    '«Mei Ling» woont nu ergens anders.',
    'Het boek is van «Jade Vrijdag», die ik ken.',
    '«Lelie» en «Iris» zijn op school.',
    'Het gaat over «Corrie Bakker» en weet je: «Corrie Bakker» zorgt.',
    'Wie hem kende, die hem de «Danser» noemde, lachte.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(LEAD + marked);
    expect(namesIn(text)).toEqual(forms);
  });

  it('over every answer in a talk or chat', () => {
    expect(namesIn('I: Hoe oud was je?\nDag: Veertien.\nI: En toen?\nDag: Toen niets.')).toEqual(['Dag', 'Dag']);
    const chat = '[21:04] Uil: ben je wakker\n[21:05] Ik: ja\n[21:05] Uil: kom\n[21:06] Ik: nee uil niet weer';
    expect(namesIn(chat)).toEqual(['Uil', 'Uil', 'uil']);
    expect(namesIn('Slaap: goed\nEten: weinig\nSlaap: slecht\nEten: niets')).toEqual([]);
  });

  it('with the number of the house behind the label', () => {
    expect(namesIn(`${LEAD}Tineke 41hs: ik niet\nOrhan: ik wel`)).toEqual(['Tineke 41hs', 'Orhan']);
  });

  it('under a letter', () => {
    expect(namesIn(`${LEAD}Met vriendelijke groet,\nLieve`)).toEqual(['Lieve']);
    expect(namesIn(`${LEAD}Je vader,\nVlinder`)).toEqual(['Vlinder']);
  });
});

describe('initials', () => {
  it.each(['Paraaf: «J.v.B.» en verder niets.', 'Gedetineerde «Wójcik, T.» (nieuw) weigert.'])('%s', (marked) => {
    const { text, forms } = readMarks(LEAD + marked);
    expect(namesIn(text).toSorted((a, b) => b.length - a.length)[0]).toEqual(forms[0]);
  });
});
