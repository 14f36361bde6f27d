import { describe, expect, it } from 'vitest';
import type { Soort } from '../../src/anonimiseren/find.ts';
import { isBijnaVolk } from '../../src/anonimiseren/volken.ts';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('what narrows down', () => {
  it.each<[Soort, string]>([
    // Work that is on no list of ours, by its end and where it stands.
    ['beroep', 'Ik was vroeger «bruggenbouwer» en mijn vrouw is verpleegkundige.'],
    ['beroep', 'Mijn vader, «glasblazer», leerde het mij.'],
    ['beroep', 'Hij werkte jarenlang als «scheepsarcheoloog».'],
    ['beroep', 'Omdat zij «paukenist» was, reisde ze veel.'],
    ['beroep', 'ik was «trambestuurder op lijn 7» en toen werd ik ziek en nu zit ik thuis'],
    ['beroep', 'In mijn land ik was «tapijt maker».'],
    ['beroep', 'Ik ben kok, mijn zus is kapster en mijn man is een optimist.'],
    ['beroep', 'Dat was een voordeur van de buren, en het was een horloge.'],
    ['gezin', 'Ik heb «acht broers» en ben zelf «de vijfde van negen kinderen».'],
    ['gezin', 'Zij kreeg «een eeneiige tweeling» en ik heb twee kinderen.'],
    ['gezin', 'Er speelden zes jongens op het plein.'],
    ['diagnose', 'Mijn zoon heeft «spinale musculaire atrofie type 2» en griep.'],
    ['diagnose', 'Zij lijdt aan «het syndroom van Rett», hij aan de ziekte van Parkinson.'],
    ['diagnose', 'Meneer Becker heeft artrose en psychoses.'],
    ['herkomst', 'Zij is «Tsjetsjeense», haar man spreekt «Dari» en komt uit «Afghanistan».'],
    ['herkomst', 'Wij gingen op vakantie naar Spanje en Italië.'],
    ['herkomst', 'Er lag een mandarijn naast de server.'],
    ['gebeurtenis', 'Mijn filmpje «ging viraal» en later lag ik met de krant op de bank.'],
    ['gebeurtenis', 'Ik werd «jeugdkampioen van Drenthe».'],
    ['gebeurtenis', 'Hij is «de oudste bakker van het dorp».'],
  ])('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, soort)).toEqual(forms);
  });
});

it('knows a people with one letter wrong', () => {
  expect(['marokaanse', 'afganistan', 'surinamse'].map(isBijnaVolk)).toEqual([true, true, true]);
  expect(['maandag', 'verkopen', 'ier'].map(isBijnaVolk)).toEqual([false, false, false]);
});

describe('an organisation', () => {
  it.each([
    'Hij zit op «basisschool De Klimop» en ik werk bij «slagerij Het Hoekje».',
    'ik werk bij «slagerij van dam» en mijn zoon zit op «basisschool de klimop» in groep 8 en ik slaap slecht',
    'MIJN MOEDER ZIT IN «WOONZORGCENTRUM DE KOPERWIEK» EN DAAR IS HET KOUD EN STIL',
    'Zij ging naar het «Zuiderpoort College» en hij bleef bij «Stichting Vluchtelingenwerk Drechtstreek».',
    'Ik zat in «PI De Schans» vast.',
    'ik werk al jaren bij «verhulst & partners» en daar doet iedereen het zo en niemand zegt er wat van',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'organisatie')).toEqual(forms);
  });

  it.each(['Zij is naar een gesloten afdeling gegaan.', 'Ik zat op school en mijn man bij de gemeente.'])(
    'is not in: %s',
    (text) => expect(vormenVan(text, 'organisatie')).toEqual([]),
  );
});

describe('short codes', () => {
  it.each<[Soort, string]>([
    ['nummer', 'Zij ligt op kamer «12» en hij in barak «47».'],
    ['nummer', 'Mijn melding staat onder «4417-LFT» en «BB-20417».'],
    ['nummer', 'De laptop met a4:5e:60:c3:b1:09 is weg.'],
    ['nummer', 'Ik heb een kamer van 12 vierkante meter en zat op de A27.'],
    ['adres', 'GEACHTE VERZEKERAAR. IK WOON OP «DE GORS 77». DAT IS AL LANG ZO EN DAT BLIJFT ZO.'],
    ['adres', 'ik sta elke dag aan de «hertenlaan» te wachten tot ze komt en dan ga ik weer naar huis'],
  ])('%s: %s', (soort, marked) => {
    const { text, forms } = readMarks(marked);
    if (forms.length > 0 || soort === 'adres') expect(vormenVan(text, soort)).toEqual(forms);
    else expect(vormenVan(text, soort).length).toBe(text.includes(':') ? 1 : 0);
  });
});
