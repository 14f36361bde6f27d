import { describe, expect, it } from 'vitest';
import { findIdentifiers, type Soort } from '../../src/anonimiseren/find.ts';
import { fold } from '../../src/anonimiseren/fold.ts';
import { findLabels } from '../../src/anonimiseren/label.ts';
import { LABEL } from '../../src/anonimiseren/labels.ts';
import { roleBefore } from '../../src/anonimiseren/rollen.ts';
import { propose } from '../../src/anonimiseren/voorstel.ts';
import { ROL } from '../../src/anonimiseren/woorden.ts';

const isLabel = (text: string) => findLabels(text).some(({ start, end }) => start === 0 && end === text.length);

describe('a label', () => {
  it('is whatever is proposed for a kind', () => {
    for (const soort of Object.keys(LABEL) as Soort[])
      expect([soort, isLabel(propose(soort, `${soort}:12`, 'Zutphen'))]).toEqual([soort, true]);
    for (const plaats of ['Zutphen', 'Gent', 'Parijs', 'Emmen', 'Nergenshuizen'])
      expect([plaats, isLabel(propose('plaats', 'plaats:1', plaats))]).toEqual([plaats, true]);
  });

  it('is every role that can stand for a person', () => {
    for (const role of ROL) {
      const found = roleBefore(`mijn ${role} `, role.length + 6);
      if (found) expect([found, isLabel(propose('persoon', 'persoon:1', 'Jan', found))]).toEqual([found, true]);
      expect(fold(role)).toBe(role);
    }
  });

  it.each(['[mijn keuzenkamp]', '[de yilmaz]', '[het vlinderdal]'])('is not what stands in %s', (text) =>
    expect(isLabel(text)).toBe(false),
  );

  it('hides no name', () => {
    expect(findIdentifiers('Toen belde [mijn Keuzenkamp] op, en [de zus] kwam.').length).toBe(1);
    expect(findIdentifiers('gisteren kwam [de yilmaz] langs en hij bleef eten bij ons thuis').length).toBe(1);
  });
});
