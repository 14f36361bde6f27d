import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');
const accountsIn = (text: string) => vormenVan(text, 'account');

function expectMarks(marked: string, find: (text: string) => string[]): void {
  const { text, forms } = readMarks(marked);
  expect(find(text)).toEqual(forms);
}

describe('who writes in a conversation, whatever else the word means', () => {
  it.each([
    '«Merel»: ben je wakker\n«Vlinder»: nee\n«Merel»: de huisbaas was er\n«Vlinder»: ok. «merel» ik kom',
    'Pake «Sjoerd»: hallo\n«Wiep»: goeie pake\nPake «Sjoerd»: vertel\n«Wiep»: ik heb examen',
    '14-02-2024 21:07 - «Storm»: ze heeft gegeten\n14-02-2024 21:08 - «Bloem»: en gedronken?\n14-02-2024 21:09 - «Storm»: een beetje',
    '«Madelief» (nr 12): wie heeft de sleutel\n«Klaver» (nr 14): ik niet\n«Madelief» (nr 12): «klaver» jij had hem',
    '«Guppie»🐟: ik mag niet naar huis\n«Luna»🌙: waarom\n«Guppie»🐟: zomaar',
  ])('%s', (marked) => expectMarks(marked, namesIn));

  it('once, when the message is stamped, also as a relative', () => {
    expectMarks(
      '[03-02-2024 19:12] «Mees»: wie gaat er\n[03-02-2024 19:15] Tante «Zus»: ik was er\n[03-02-2024 19:41] «Mees»: dag tante «zus»',
      namesIn,
    );
  });

  it.each([
    'Vraag: Wat gebeurde er?\nAntwoord: Niets.\nVraag: En toen?\nAntwoord: Ook niets.',
    'Brood: twee\nMelk: een\nMelk: nog een\nKaas: niet meer',
    'Interviewer: Hoe ging het?\nBegeleider: Goed.\nInterviewer: Echt?\nBegeleider: Ja.',
    'Doel: meer rust\nActie: praten\nDoel: werk\nActie: een brief\nEvaluatie: later',
    '23.10 Bezet: alles. Het was rustig.',
  ])('not: %s', (text) => expect(namesIn(text)).toEqual([]));
});

describe('who a log or a list of people is about', () => {
  it.each([
    'Overdracht\n23.10 «Engel» slaapt\n01.15 «Engel» wakker, vraagt naar zijn broer',
    'Aanwezig: «Winter» (mentor), «Zomer» (leerling)',
  ])('%s', (marked) => expectMarks(marked, namesIn));

  it.each(['8.00 Opstaan\n8.15 Medicijnen gekregen\n9.00 Dochter is naar school'])('not: %s', (text) =>
    expect(namesIn(text)).toEqual([]),
  );
});

describe('who posts on a forum', () => {
  it.each([
    'Geplaatst door «Boze Buurvrouw Zwolle»\nWie helpt mij?',
    '**«tante.z»** schreef:\nIk heb gehuild. \n\nDag «tante.z», sterkte.',
    '**«oude rot»** (nieuw lid)\nHallo allemaal.',
    '[«de lange Jo»] 03-04-2022 10:40\nWelkom hier.',
    '«de hulk»\nLid sinds 2019\n\nZelfde hier.',
    '[1] «StilleWaters»: Ik drink weer.\n[2] «Tante Pos»: Bel iemand.\n[3] «StilleWaters»: Gedaan.',
    '«No.17»\nWelkom hier. Dat is heftig.',
    'Auteur: «Vermoeide Vader»\nHoe hou je dit vol?',
    '«Papegaai» zei op 14:22\nWie helpt?\n> «Papegaai» zei:\nIk niet.',
  ])('%s', (marked) => expectMarks(marked, accountsIn));

  it.each(['hij schreef: ik kom je halen', '**Belangrijk**\nLees dit.', '1. Geld: het is op.\n2. Huis: het is klein.'])(
    'not: %s',
    (text) => expect(accountsIn(text)).toEqual([]),
  );

  it('a title behind @ is no account', () => expect(accountsIn('Ja @Ome Sjaak doe ik')).toEqual([]));
});

describe('names in tags', () => {
  it.each([
    'deel dit aub #zoek«milan»',
    'dankjewel voor alles #bedankt«kees»',
    '«amor» is weg, bel me 📱 «amor» mama is niet boos #«amor» #zoek«amor»',
    'Mijn vader Joop was weg. #«joop»isthuis',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(namesIn(text).filter((form) => form !== 'Joop')).toEqual(forms);
  });

  it('not: other tags', () => expect(namesIn('#moe #ziek #alleen #blijfbijons #sterkte #samensterk')).toEqual([]));
});
