import { describe, expect, it } from 'vitest';
import { findIdentifiers, type Soort } from '../../src/anonimiseren/find.ts';
import { readMarks } from './helpers.ts';

const formsIn = (text: string, soorten?: Soort[], bekend?: string[]) => {
  const points = [...text];
  return findIdentifiers(text, undefined, { bekend })
    .filter(({ soort }) => !soorten || soorten.includes(soort))
    .map(({ begin, eind }) => points.slice(begin, eind).join(''));
};

describe('names by their capital', () => {
  it.each([
    'Toen belde «Saskia Keuzenkamp» mij. «Keuzenkamp» was boos.',
    'Ik sprak mevrouw «De Vries» en meneer «Van der Meulen».',
    'Mijn zus «Fatima El Khattabi» kwam langs.',
    'Daar stond «Tesfay Gebremedhin» met zijn tas.',
    'De brief was van «T.W.M. Peperkamp» en van «Lotte B.» uit de groep.',
    '«Jan-Willem» is mijn oom en «Mieke de Lange-Smeets» mijn tante.',
    'Ik ging met mevrouw «B.» Zelfs toen bleef ze.',
    'Dat was «Chantals» fiets en «Amanda’s» jas.',
    '«Kees» zei niets. Groetjes, «Wil»',
    'Met «Rissmann» ging het goed, zei «Rissman» later.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(formsIn(text)).toEqual(forms);
  });

  it.each([
    'De Belastingdienst en het UWV stuurden een brief. Het CJIB ook.',
    'Met Kerst en Pasen ging ik naar Veilig Thuis. Toen kwam de Ramadan.',
    "'s Avonds was ik moe. Zij sprak Nederlands. Ik heb ADHD en PTSS.",
    'Mijn moeder belde de huisarts. Gemeente en politie kwamen. De Rechter zei nee.',
    'Elke dag ging ik naar Albert Heijn. Orderpicker was ik. Hoogachtend.',
    'Ik noem haar [persoon 1], van [organisatie 2], en [de zus] zei niets tegen [naam].',
  ])('nothing in: %s', (text) => {
    expect(formsIn(text)).toEqual([]);
  });
});

describe('names without capitals', () => {
  it.each([
    'hoi ik ben «samira» en ik woon bij mijn broer «yassin» en het gaat niet goed',
    'ik heet «wim de jong» en mevrouw «van der knaap» is mijn buurvrouw',
    'MIJN VRIEND «RADJ» LEEST DE POST EN MEVROUW «JANSEN» OOK, ZEI ZE GISTEREN',
    'mijn advocaat is «y.m. haddad» en die zegt altijd dat het goed komt',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(formsIn(text, ['persoon', 'onbekend'])).toEqual(forms);
  });
});

describe('what is known beforehand', () => {
  it('is found whatever it looks like, with one typing error', () => {
    expect(formsIn('ik heb puk en pukk niet gezien, wel keuzenkmap', ['persoon'], ['Puk Keuzenkamp'])).toEqual(
      expect.arrayContaining(['keuzenkmap']),
    );
    expect(formsIn('dat zei dorusje12 toen, en dorus ook', ['persoon'], ['dorus@example.org'])).toContain('dorus');
  });
});

describe('indirect findings', () => {
  it.each<[Soort, string]>([
    ['plaats', 'Ik woon in «Zutphen» en werk in «Appelscha».'],
    ['datum', 'Op «3 maart 2021» ging het mis, en in «november 2019» ook.'],
    ['geboortedatum', 'Hij is geboren op «11 mei 2014» en groeide snel.'],
    ['leeftijd', 'Ik ben «43» en mijn dochter («8») ook niet. Hij is «12 jaar oud».'],
    ['leeftijd', 'Ik heb drie jaar gewacht, tien jaar geleden, en na twee jaar was het klaar.'],
    ['beroep', 'Ik was «vuurtorenwachter» en mijn man is bakker.'],
    ['gezin', 'Wij hebben «een drieling» en ik heb «zeven broers».'],
    ['diagnose', 'Ik heb «de ziekte van Stargardt» en suiker.'],
    ['herkomst', 'Zij is «Eritrese» en ik ben Nederlander.'],
    ['organisatie', 'Mijn kind zit op «basisschool De Regenboog» en ik bij de gemeente.'],
    ['adres', 'Ik woon op de «Kerkstraat 12» met mijn kat.'],
    ['adres', 'ik woon op de «venserpolderlaan 212» met mijn kat en het is er koud'],
  ])('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    expect(formsIn(text, [soort])).toEqual(forms);
  });
});
