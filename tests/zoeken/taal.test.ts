import { describe, expect, it } from 'vitest';
import { allowedErrors, distance, soundOf } from '../../src/zoeken/gelijkenis.ts';
import { markFragments } from '../../src/zoeken/markeren.ts';
import { stem } from '../../src/zoeken/stam.ts';
import { splitVraag } from '../../src/zoeken/vraag.ts';
import { splitWords } from '../../src/zoeken/woorden.ts';

describe('stems', () => {
  const same = [
    ['schuld', 'schulden'],
    ['huis', 'huizen', 'huisje'],
    ['betalen', 'betaalt', 'betaald'],
    ['slaan', 'sloeg', 'geslagen'],
    ['drinken', 'dronk', 'gedronken'],
    ['verslaving', 'verslaafd', 'verslaafde'],
    ['eenzaam', 'eenzaamheid'],
    ['brief', 'brieven'],
    ['kind', 'kinderen'],
    ['enveloppe', 'enveloppen'],
    ['woning', 'woningen'],
  ];
  it.each(same)('are one for %s and %s', (...forms) => {
    expect(new Set(forms.filter(Boolean).map(stem)).size).toBe(1);
  });
  it.each([
    ['geweld', 'wel'],
    ['gezin', 'zin'],
    ['huur', 'huis'],
    ['moeder', 'moe'],
  ])('differ for %s and %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});

it('counts a swap of neighbours as one error, and gives up early', () => {
  expect(distance('schuld', 'shculd', 2)).toBe(1);
  expect(distance('depresief', 'depressief', 2)).toBe(1);
  expect(distance('kort', 'langer woord', 2)).toBe(3);
  expect([4, 5, 9].map(allowedErrors)).toEqual([0, 1, 2]);
});

it('hears what is written by ear', () => {
  expect(soundOf('eenzaamhijd')).toBe(soundOf('eenzaamheid'));
  expect(soundOf('faze')).toBe(soundOf('fase'));
});

it('keeps the places of words, also after letters outside the alphabet', () => {
  const text = '😀 Zo’n cliënt: ja!';
  expect(splitWords(text).map(({ begin, eind }) => text.slice(begin, eind))).toEqual(['Zo’n', 'cliënt', 'ja']);
  expect(splitWords(text)[1]?.vorm).toBe('client');
});

it('reads phrases between any quotes, and which words carry the subject', () => {
  const vraag = splitVraag('ik zoek een verhaal over “roze wolk” of schulden');
  expect(vraag.zinnen).toEqual([['roze', 'wolk']]);
  expect(vraag.woorden.filter((w) => w.inhoud).map((w) => w.vorm)).toEqual(['roze', 'wolk', 'schulden']);
});

it('marks words in stretches that begin and end between words', () => {
  const text = `${'Een gewone zin zonder iets. '.repeat(20)}Daar lag de post, en nog meer post. ${'Weer niets. '.repeat(20)}`;
  const [fragment] = markFragments(text, new Set([stem('post')]));
  expect(fragment?.filter((part) => part.gemarkeerd).map((part) => part.tekst)).toEqual(['post', 'post']);
  expect(text).toContain(fragment?.map((part) => part.tekst).join(''));
});
