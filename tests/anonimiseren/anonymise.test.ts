import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anonymise, anonymiseRegel } from '../../src/anonimiseren/anonymise.ts';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { Groepen } from '../../src/anonimiseren/groepen.ts';

const STORY =
  'Mijn zus Fatima El Khattabi woont in Zutphen, ze is 43 jaar. Fatima’s bewindvoerder, mevrouw De Vries-Jansen, belde op 3 maart 2021 met haar. De Vries zei nee. Mail fatima.elkhattabi@example.org.';

describe('a whole text', () => {
  it('puts one person in one group, and keeps two people apart', () => {
    const { groepen } = anonymise(STORY);
    const people = groepen.filter(({ soort }) => soort === 'persoon');
    expect(people.map(({ vormen }) => vormen)).toEqual([
      ['Fatima El Khattabi', 'Fatima’s'],
      ['De Vries-Jansen', 'De Vries'],
    ]);
  });

  it('writes a text without what it found, and knows where everything went', () => {
    const { uitvoer, verplaatsingen, vondsten, herscan } = anonymise(STORY);
    for (const secret of ['Fatima', 'Khattabi', 'Zutphen', 'Vries', '43', 'maart', '@'])
      expect(uitvoer).not.toContain(secret);
    expect(uitvoer).toContain('een kleine stad in Gelderland');
    expect(herscan).toEqual([]);
    const out = [...uitvoer];
    const points = [...STORY];
    let at = 0;
    let from = 0;
    expect(verplaatsingen).toHaveLength(vondsten.length);
    for (const [begin, eind, naarBegin, naarEind] of verplaatsingen) {
      expect(out.slice(at, naarBegin)).toEqual(points.slice(from, begin));
      at = naarEind;
      from = eind;
    }
    expect(out.slice(at)).toEqual(points.slice(from));
  });

  it('weighs what is indirect', () => {
    const { meter, groepen } = anonymise(STORY);
    expect(meter.bits).toBeCloseTo(groepen.reduce((sum, { bits }) => sum + bits, 0));
    expect(meter.tekst).toMatch(/^ongeveer 1 op de /);
    expect(meter.hoog).toBe(true);
    expect(anonymise('Ik was moe.').meter).toEqual({ bits: 0, tekst: 'iedereen', hoog: false });
  });

  it('makes one line of it, in code points', () => {
    expect(anonymiseRegel({ id: 'a', tekst: '😀 Bel Saskia Keuzenkamp.' })).toEqual({
      id: 'a',
      vondsten: [{ start: 6, eind: 23, soort: 'persoon', klasse: 'direct' }],
      uitvoer: '😀 Bel [persoon 1].',
    });
  });

  it('names the same person the same in every field', () => {
    const groepen = new Groepen();
    expect(findIdentifiers('Het verhaal van Saskia', groepen)[0]?.groep).toBe('persoon:1');
    expect(findIdentifiers('Ik ben Saskia Keuzenkamp.', groepen)[0]?.groep).toBe('persoon:1');
  });
});

describe('the anonymous examples', () => {
  const folder = new URL('../../seed/verhalen/', import.meta.url);
  const verhalen = readdirSync(folder).flatMap((file) =>
    readFileSync(new URL(file, folder), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>),
  );

  it('have nothing direct or doubtful in them, and little that is indirect', () => {
    expect(verhalen.length).toBeGreaterThan(60);
    let words = 0;
    let indirect = 0;
    for (const verhaal of verhalen)
      for (const veld of ['titel', 'tekst', 'samenvatting', 'eenvoudigeTekst']) {
        const text = verhaal[veld] ?? '';
        words += text.split(/\s+/).length;
        const found = findIdentifiers(text);
        indirect += found.length;
        expect([verhaal.bronId, veld, found.filter(({ klasse }) => klasse !== 'indirect')]).toEqual([
          verhaal.bronId,
          veld,
          [],
        ]);
      }
    expect(indirect / words).toBeLessThan(0.003);
  });
});
