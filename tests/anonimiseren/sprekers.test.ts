import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

const REST = ' het gaat niet goed met ons want we hebben schulden en ik slaap slecht. elke dag komt er weer post.';
const namesIn = (text: string) => vormenVan(text, 'persoon', 'onbekend');

describe('who speaks and who is spoken to, in small letters', () => {
  it.each([
    'toen zei «wouters» dat het niet kon.',
    "'s avonds zegt ze: «rein» wat heb je gedaan.",
    'de man van de bank, «verhagen», wilde niet.',
    'de leraar, «van der zwaan», heeft het gemeld.',
    'maar «wil» belt elke dag.',
    'ik woon bij «sjors de wilde», die is lief.',
    '«anne» is mijn zus.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked + REST);
    expect(namesIn(text)).toEqual(forms);
  });

  it('by the label before a message', () => {
    const text = 'ik: waar ben je\nstuurman: onderweg\nik: en de post\nstuurman: die komt morgen';
    expect(namesIn(text)).toEqual(['stuurman', 'stuurman']);
    expect(namesIn('vr: waar was dat\nresp: thuis\nvr: en toen\nresp: niets meer')).toEqual([]);
  });
});

describe('the first letters of a name', () => {
  it('are a name before a colon', () => {
    const text = 'I = interviewer, TO = mevrouw Trui Offermans.\n\nI: Hoe ging dat?\nTO: Goed.';
    expect(namesIn(text)).toEqual(['TO', 'Trui Offermans', 'TO']);
  });
});

describe('whatever it is called elsewhere', () => {
  it.each([
    'Ik belde met dhr. «Vrijdag» en met juf «De Raad».',
    'Mijn naam is «Rein Spijker». Mijn vrouw zegt: «rein» wat doe je.',
    'Collega «Door» bracht me thuis, «door» is lief.',
    'Daar stond «Bénédicte» op de trap. «Béné» huilde.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(namesIn(text)).toEqual(forms);
  });
});

describe('allowed for another meaning', () => {
  it.each([
    'Toen ging «Lieve» naar huis. Ik zag gisteren «Anne» op straat.',
    '«Frans» liep weg. Hij spreekt goed Engels.',
    '«Anne» huilde de hele nacht.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(namesIn(text)).toEqual(forms);
  });

  it('not: a greeting or a language', () => {
    expect(namesIn('Lieve mensen, ik leer Frans. Frans is moeilijk.')).toEqual([]);
  });
});
