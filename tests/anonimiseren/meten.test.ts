import { describe, expect, test } from 'vitest';
import { Cijfers } from '../../benchmarks/anonimiseren/cijfers.ts';
import { everyToken, judge } from '../../benchmarks/anonimiseren/dekking.ts';
import { groupMerken } from '../../benchmarks/anonimiseren/entiteiten.ts';
import { countRest } from '../../benchmarks/anonimiseren/herscan.ts';
import { countBesluiten, countGemerkt, countOordelen, gapsOf } from '../../benchmarks/anonimiseren/maten.ts';
import { readVerhaal } from '../../benchmarks/anonimiseren/merken.ts';
import { Telling, wilson } from '../../benchmarks/anonimiseren/telling.ts';

const verhaal = (gemarkeerd: string) => readVerhaal({ id: 'x', tekstsoort: 'verhaal', gemarkeerd });

/** A finding of this form, where it first stands in the text. */
const vondst = (tekst: string, form: string, more: { soort?: string; klasse?: string; groep?: string } = {}) => {
  const begin = [...tekst.slice(0, tekst.indexOf(form))].length;
  return { begin, eind: begin + [...form].length, soort: 'persoon', ...more };
};

/** Whether the only mark counts as found when these forms are. */
const isFound = (gemarkeerd: string, ...forms: string[]) => {
  const one = verhaal(gemarkeerd);
  return judge(
    one,
    forms.map((form) => vondst(one.tekst, form)),
  ).gedekt[0];
};

describe('a mark is found', () => {
  const full = 'bij {{persoon|direct|nl|mevrouw Jan van der Laan}} thuis';
  test('when every word with a capital is covered, by whatever', () => {
    expect(isFound(full, 'Jan', 'Laan')).toBe(true);
    expect(isFound(full, 'Jan van der Laan')).toBe(true);
    expect(isFound(full, 'mevrouw', 'Jan')).toBe(false);
    expect(isFound(full, 'Jan', 'Laa')).toBe(false);
    expect(isFound(full)).toBe(false);
  });

  test('without capitals when every word is', () => {
    expect(isFound('ik ben {{persoon|direct|nl|jan de boer}}', 'jan', 'boer')).toBe(false);
    expect(isFound('ik ben {{persoon|direct|nl|jan de boer}}', 'jan', 'de boer')).toBe(true);
  });

  test('when it has numbers, by those', () => {
    expect(isFound('bel {{telefoon|direct||06-1234 toestel 5}}', '06-1234', '5')).toBe(true);
    expect(isFound('bel {{telefoon|direct||06-1234 toestel 5}}', '06-1234')).toBe(false);
  });

  test('in a corpus when every letter is', () => {
    const one = verhaal('bij {{persoon|direct|nl|Jan van Laan}}');
    const found = [vondst(one.tekst, 'Jan'), vondst(one.tekst, 'Laan')];
    expect(judge(one, found).gedekt).toEqual([true]);
    expect(judge(one, found, everyToken).gedekt).toEqual([false]);
  });

  test('behind emoji at the right place', () => {
    expect(isFound('😀😀😀 {{persoon|direct|nl|Jan}}', 'Jan')).toBe(true);
    const one = verhaal('😀😀😀 {{persoon|direct|nl|Jan}}');
    expect(judge(one, [{ begin: 7, eind: 10, soort: 'persoon' }]).gedekt).toEqual([false]);
  });
});

describe('entities', () => {
  const groupsOf = (gemarkeerd: string) => {
    const { merken } = verhaal(gemarkeerd);
    return groupMerken(merken).map((group) => group.map((i) => merken[i]?.tekst).join(' + '));
  };
  const persons = (...names: string[]) => names.map((name) => `{{persoon|direct|nl|${name}}}`).join(' en ');

  test('are mentions that share a part of a name, also when a later one joins them', () => {
    expect(groupsOf(persons('Saskia', 'Keuzenkamp', 'Piet de Boer', 'Saskia Keuzenkamp', 'KEUZENKAMPS'))).toEqual([
      'Piet de Boer',
      'Saskia + Keuzenkamp + Saskia Keuzenkamp + KEUZENKAMPS',
    ]);
  });

  test('do not share a tussenvoegsel, an initial or a mark that is indirect', () => {
    const marked = `${persons('J. de Boer', 'J. de Wit', 'De')} in {{plaats|indirect||Wit}}`;
    expect(groupsOf(marked)).toEqual(['J. de Boer', 'J. de Wit', 'De']);
  });

  test('are one number however it is written, of one kind', () => {
    const marked = '{{telefoon|direct||06-12 34}} {{telefoon|direct||0612 34}} {{nummer|direct||061234}}';
    expect(groupsOf(marked)).toEqual(['06-12 34 + 0612 34', '061234']);
  });
});

describe('counting', () => {
  test('one missed mention fails the person and the story, and a false finding only precision', () => {
    const one = verhaal(
      '{{persoon|direct|nl|Jan}} zag {{persoon|direct|tr|Ayşe}}, en Jan is {{persoon|direct|nl|Jan}}',
    );
    const two = verhaal('niets te vinden in {{plaats|indirect||Ee}}');
    const found = [vondst(one.tekst, 'Jan'), vondst(one.tekst, 'Ayşe,', { soort: 'plaats' }), vondst(one.tekst, 'en')];
    const telling = countOordelen([judge(one, found), judge(two, [])]);
    expect(Object.fromEntries(telling)).toMatchObject({
      'lekkende verhalen': [1, 1],
      'persoon in elke vermelding': [1, 2],
      direct: [2, 3],
      'direct persoon': [2, 3],
      'oorsprong nl': [1, 2],
      'oorsprong tr': [1, 1],
      indirect: [0, 1],
      precisie: [2, 3],
      'precisie plaats': [1, 1],
      'grenzen precies': [1, 2],
    });
  });

  test('decisions are groups of a story; what is indirect does not hold up publication', () => {
    const one = verhaal('Jan en Jan uit Ee');
    const vondsten = [
      vondst(one.tekst, 'Jan', { klasse: 'twijfel', groep: 'persoon 1' }),
      vondst(one.tekst, 'Jan uit', { klasse: 'direct', groep: 'persoon 1' }),
      vondst(one.tekst, 'Ee', { klasse: 'indirect', groep: 'plaats 1' }),
    ];
    const gevonden = { verhaal: one, vondsten };
    expect(countBesluiten([gevonden, gevonden])).toEqual({ woorden: 10, alle: 4, nodig: 2 });
    const named = verhaal('{{persoon|direct|nl|Jan}} en {{persoon|direct|nl|Jan Wit}} uit {{plaats|indirect||Ee}}');
    expect(countGemerkt([named, named])).toEqual({ alle: 4, nodig: 2 });
  });

  test('the gap between origins leaves out those of which there are few', () => {
    const telling = new Telling();
    for (let i = 0; i < 20; i++) telling.add('oorsprong nl', true);
    for (let i = 0; i < 20; i++) telling.add('oorsprong tr', i < 15);
    for (let i = 0; i < 5; i++) telling.add('oorsprong cn', false);
    expect(gapsOf(telling)).toEqual({ grootste: 0.25, nl: 1 - 15 / 25 });
  });

  test('the interval is that of Wilson', () => {
    const rounded = (goed: number, alle: number) => wilson([goed, alle]).map((bound) => Number(bound.toFixed(4)));
    expect(rounded(206, 207)).toEqual([0.9731, 0.9991]);
    expect(rounded(0, 10)).toEqual([0, 0.2775]);
    expect(rounded(5, 10)).toEqual([0.2366, 0.7634]);
    expect(rounded(10, 10)).toEqual([0.7225, 1]);
  });

  test('each share has its interval beside it, and is set against the peer', () => {
    const cijfers = new Cijfers();
    cijfers.addShare('totaal', 'direct', [9, 10]);
    cijfers.addShare('totaal', 'leeg', [0, 0]);
    cijfers.addShare('totaal deduce', 'direct', [3, 10]);
    cijfers.compare('deduce');
    const names = Object.keys(cijfers.meting).filter((naam) => !naam.includes('deduce'));
    expect(names.map((naam) => naam.replace('anonimiseren.totaal.direct', ''))).toEqual([
      '',
      ' (ondergrens 95 %)',
      ' (bovengrens 95 %)',
      ' (aantal)',
    ]);
    const { verhouding, ...rest } = cijfers.meting['anonimiseren.totaal.direct'] as { verhouding?: number };
    expect(rest).toEqual({ waarde: 0.9, eenheid: 'aandeel', tegen: 'deduce' });
    expect(verhouding).toBeCloseTo(3);
  });

  test('what stands in the output after all is counted, where emoji shift the places', () => {
    expect(
      countRest(verhaal('😀 Ik ben {{persoon|direct|nl|Fatima}} 😀 en bel {{telefoon|direct||06 12345678}}')),
    ).toEqual({
      open: 0,
      over: 0,
      ongezien: 0,
    });
    expect(countRest(verhaal('😀 Ik ben Fatima 😀 en daar staat de {{persoon|direct|nl|tafel}}, een tafel'))).toEqual({
      open: 0,
      over: 1,
      ongezien: 1,
    });
  });
});
