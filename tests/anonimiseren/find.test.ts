import { describe, expect, it } from 'vitest';
import { findIdentifiers, type Soort } from '../../src/anonimiseren/find.ts';
import { Groepen } from '../../src/anonimiseren/groepen.ts';
import { REGELSVERSIE } from '../../src/anonimiseren/regelsversie.ts';
import { foundIn, numbersIn, readMarks, render } from './helpers.ts';
import { NEGATIVES, POSITIVES } from './vormen.ts';

const rows = (Object.entries(POSITIVES) as [Soort, string[]][]).flatMap(([soort, texts]) =>
  texts.map((marked) => ({ soort, marked, ...readMarks(marked) })),
);

describe('what is found', () => {
  it.each(rows)('$soort: $marked', ({ soort, text, forms }) => {
    expect(foundIn(text)).toEqual(forms.map((form) => [soort, form]));
  });

  it.each(rows)('also behind an emoji and a combining accent: $marked', ({ soort, text, forms }) => {
    expect(foundIn(`👩‍👩‍👧 e\u0301 🇳🇱 ${text} 👍`)).toEqual(forms.map((form) => [soort, form]));
  });

  it.each(rows)('in capitals: $marked', ({ text, forms }) => {
    // The letters of a word cannot be told from those of a postcode by their capitals alone.
    if (/1200 en|2019 EN/.test(text)) return;
    expect(foundIn(text.toUpperCase()).map(([, form]) => form)).toEqual(forms.map((form) => form.toUpperCase()));
  });

  it.each(rows)('in small letters: $marked', ({ text, forms }) => {
    // `2019 en` is a year, and a passport is only recognised by its capitals.
    if (/2019 EN|SPECI2014/.test(text)) return;
    expect(foundIn(text.toLowerCase()).map(([, form]) => form)).toEqual(forms.map((form) => form.toLowerCase()));
  });

  it.each(rows)('and nothing any more once replaced: $marked', ({ text }) => {
    expect(foundIn(render(text))).toEqual([]);
  });

  it.each(NEGATIVES)('nothing in: %s', (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe('a finding', () => {
  it('says what it is, why, and what to put there, without the form', () => {
    for (const { text, forms } of rows) {
      for (const vondst of findIdentifiers(text)) {
        expect(Object.keys(vondst).sort()).toEqual(['begin', 'eind', 'groep', 'klasse', 'soort', 'uitleg', 'voorstel']);
        expect(vondst.groep).toMatch(/^[a-z]+:\d+$/);
        expect(vondst.voorstel).toMatch(
          /^(?:\[[a-z0-9 -]+\]|[a-z]+ [\p{L}0-9 -]+|\d{4}|tiener|hoogbejaard|jongvolwassen)$/u,
        );
        for (const form of forms) expect(vondst.uitleg + vondst.voorstel).not.toContain(form);
      }
    }
  });

  it('has the class of its certainty', () => {
    const classes = (text: string) => numbersIn(text).map((vondst) => vondst.klasse);
    expect(classes('Bel 06-12345678.')).toEqual(['direct']);
    expect(classes('Bel 0800-1234.')).toEqual(['twijfel']);
    expect(classes('Rekening NL92ABNA0417164300')).toEqual(['direct']);
    expect(classes('bsn 123456789')).toEqual(['direct']);
    expect(classes('Er stond 123456789.')).toEqual(['twijfel']);
    expect(classes('dossier 4455')).toEqual(['twijfel']);
    expect(classes('AE-12-CQ')).toEqual(['twijfel']);
    expect(classes('GZ-99-BH')).toEqual(['direct']);
  });

  it('shares its group with the same form in another dress', () => {
    const groups = (text: string) => numbersIn(text).map((vondst) => vondst.groep);
    expect(
      groups('06-12345678, +31 6 1234 5678, 0031612345678, (06) 12345678, +31 (0)6 12345678 en 06-87654321'),
    ).toEqual([...Array<string>(5).fill('telefoon:1'), 'telefoon:2']);
    expect(groups('NL91ABNA0417164300 en nl91 abna 0417 1643 00')).toEqual(['iban:1', 'iban:1']);
    expect(groups('123456782 en 123.456.782')).toEqual(['bsn:1', 'bsn:1']);
    expect(groups('jan@x.nl, JAN@X.NL, jan(at)x(dot)nl, jan apenstaartje x punt nl')).toEqual(
      Array<string>(4).fill('email:1'),
    );
    expect(groups('1234 AB en 1234ab')).toEqual(['postcode:1', 'postcode:1']);
  });

  it('numbers its groups over several texts when they share them', () => {
    const groepen = new Groepen();
    expect(findIdentifiers('Bel 06-12345678', groepen)[0]?.groep).toBe('telefoon:1');
    expect(findIdentifiers('Bel 06-87654321 of 0612345678', groepen).map((v) => v.groep)).toEqual([
      'telefoon:2',
      'telefoon:1',
    ]);
  });

  it('belongs to a version of the rules', () => {
    expect(REGELSVERSIE).toMatch(/^\d{4}\.\d{2}-\d+$/);
  });
});

describe('hidden and odd characters', () => {
  it.each([
    ['06\u200B12345678', 'telefoon'],
    ['06\u00A012\u202F34\u200956\u00A078', 'telefoon'],
    ['06\u201112345678', 'telefoon'],
    ['06–12345678', 'telefoon'],
    ['０６１２３４５６７８', 'telefoon'],
    ['٠٦١٢٣٤٥٦٧٨', 'telefoon'],
    ['jan＠voorbeeld.nl', 'email'],
    ['𝟎𝟔𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', 'telefoon'],
  ])('%s is still found', (form, soort) => {
    expect(foundIn(`🎉 Hier: ${form} en verder.`)).toEqual([[soort, form]]);
  });

  it('keeps offsets right after many astral characters', () => {
    const text = `${'😀'.repeat(1000)} 06-12345678 ${'𝕏 '.repeat(50)} NL91ABNA0417164300`;
    expect(foundIn(text).map(([, form]) => form)).toEqual(['06-12345678', 'NL91ABNA0417164300']);
  });
});
