import { describe, expect, test } from 'vitest';
import { countCorpus, judgeCorpus, readConll, readSpans } from '../../benchmarks/anonimiseren/corpora.ts';
import { askDeduce } from '../../benchmarks/anonimiseren/deduce.ts';
import { readMerken, readSets, readVerhaal, type Verhaal } from '../../benchmarks/anonimiseren/merken.ts';
import { makeLangeTeksten, toTempo } from '../../benchmarks/anonimiseren/tempo.ts';
import { VERSTORINGEN } from '../../benchmarks/anonimiseren/verstoren.ts';

describe('marks', () => {
  test('count code points, also behind emoji', () => {
    const { tekst, merken } = readMerken('👩‍👧 hoi {{persoon|direct|nl|Jan 😀}} en {{plaats|indirect||Ee}}');
    const points = [...tekst];
    expect(merken.map(({ begin, eind }) => points.slice(begin, eind).join(''))).toEqual(['Jan 😀', 'Ee']);
    expect(merken[0]?.begin).toBe(8);
  });

  test('that are not well made are refused', () => {
    expect(() => readMerken('ik ben {{persoon|direct|Jan}}')).toThrow();
    expect(() => readMerken('ik ben {{persoon|driect|nl|Jan}}')).toThrow();
    expect(() => readMerken('ik ben {{persoon|direct|nl|Jan}')).toThrow();
  });

  test('of every set can be read, and no two stories have the same id', () => {
    const verhalen = readSets().flatMap(([, lines]) => lines.map(readVerhaal));
    expect(verhalen.length).toBeGreaterThanOrEqual(160);
    expect(new Set(verhalen.map(({ id }) => id)).size).toBe(verhalen.length);
    for (const { tekst, merken } of verhalen) {
      const points = [...tekst];
      for (const merk of merken) expect(points.slice(merk.begin, merk.eind).join('')).toBe(merk.tekst);
    }
  });
});

test('the same story written otherwise keeps its marks', () => {
  const marked = `Hoi! {{persoon|direct|nl|Marieke's}} "zus" (14.300 euro), {{email|direct||m.b@x.nl}}.\nDag {{persoon|direct|nl|Jan}}.`;
  const written = Object.entries(VERSTORINGEN).map(([flag, { distort }]) => [flag, readMerken(distort(marked)).tekst]);
  expect(Object.fromEntries(written)).toEqual({
    klein: 'hoi! marieke\'s "zus" (14.300 euro), m.b@x.nl.\ndag jan.',
    hoofd: 'HOI! MARIEKE\'S "ZUS" (14.300 EURO), M.B@X.NL.\nDAG JAN.',
    kaal: "Hoi Marieke's zus 14.300 euro m.b@x.nl\nDag Jan",
    tikfout: 'Hoi! Mraieke\'s "zus" (14.300 euro), m.b@x.nl.\nDag Jan.',
    krul: 'Hoi! “Marieke’s” “zus” (14.300 euro), m.b@x.nl.\nDag Jan.',
    emoji: 'Hoi! 😀 Marieke\'s❤️ "zus" (14.300 euro), m.b@x.nl. 👩‍👧\nDag Jan.',
  });
  for (const { distort } of Object.values(VERSTORINGEN))
    expect(readMerken(distort(marked)).merken.map(({ categorie }) => categorie)).toEqual([
      'persoon',
      'email',
      'persoon',
    ]);
});

const formsOf = ({ tekst, merken }: Verhaal) =>
  merken.map(({ begin, eind, categorie }) => [categorie, [...tekst].slice(begin, eind).join('')]);

test('columns become documents at their own lines, or else at each sentence', () => {
  const conll =
    '-DOCSTART- -DOCSTART- O\nJan N B-PER\nJansen N I-PER\n, Punc O\n𝒳 N B-ORG\n\nEe N B-LOC\n-DOCSTART- -DOCSTART- O\nDag N O';
  const [one, two, ...more] = readConll(conll) as [Verhaal, Verhaal];
  expect(more).toEqual([]);
  expect([one.tekst, two.tekst]).toEqual(['Jan Jansen, 𝒳\nEe', 'Dag']);
  expect(formsOf(one)).toEqual([
    ['PER', 'Jan Jansen'],
    ['ORG', '𝒳'],
    ['LOC', 'Ee'],
  ]);
  expect(readConll('0\tIn\tO\n1\tEe\tB-LOC\n\n0\tJan\tB-PER\n').map(formsOf)).toEqual([
    [['LOC', 'Ee']],
    [['PER', 'Jan']],
  ]);
});

test('spans with an offset that is off are where their value is, and without a value an error', () => {
  const row = (start_position: number, entity_value: string) =>
    JSON.stringify([
      {
        full_text: '😀 bel 0612 of 0612',
        spans: [{ entity_type: 'PHONE_NUMBER', entity_value, start_position, end_position: start_position + 4 }],
      },
    ]);
  const beginOf = (start: number) => readSpans(row(start, '0612'))[0]?.merken[0]?.begin;
  expect([6, 7, 14].map(beginOf)).toEqual([6, 6, 14]);
  expect(() => readSpans(row(6, '0613'))).toThrow();
});

test('a corpus of names counts only findings of names as false', () => {
  const corpus = { naam: 'x', namen: true, verhalen: readConll('Jan N B-PER\nen N O\nEe N B-LOC\n') };
  const find = () => [
    { begin: 0, eind: 2, soort: 'persoon' },
    { begin: 4, eind: 6, soort: 'locatie' },
    { begin: 4, eind: 6, soort: 'datum' },
    { begin: 7, eind: 9, soort: 'plaats' },
  ];
  const telling = Object.fromEntries(countCorpus(corpus, judgeCorpus(corpus, find)));
  expect(telling).toEqual({ PER: [0, 1], LOC: [1, 1], precisie: [2, 3], 'lekkende documenten': [1, 1] });
  const every = countCorpus({ ...corpus, namen: false }, judgeCorpus(corpus, find));
  expect(every.get('precisie')).toEqual([2, 4]);
  expect(every.get('alle soorten')).toEqual([1, 2]);
  expect(every.get('directe soorten')).toEqual([0, 1]);
});

test('a peer that does not start is an error, not an empty answer', async () => {
  await expect(askDeduce('/nowhere/python', ['Jan'])).rejects.toThrow();
  await expect(askDeduce('false', ['Jan'])).rejects.toThrow('stopped with 1');
  await expect(askDeduce('true', [])).rejects.toThrow('stopped with 0');
});

test('speed is measured on texts of exactly 1,000 words', () => {
  const gemarkeerd = 'een twee {{persoon|direct|nl|Jan}} vier '.repeat(130);
  const verhalen = ['app', 'brief', 'app', 'brief'].map((tekstsoort, i) =>
    readVerhaal({ id: String(i), tekstsoort, gemarkeerd }),
  );
  const lang = makeLangeTeksten(verhalen);
  expect(lang.map((tekst) => tekst.match(/\S+/g)?.length)).toEqual([1000, 1000]);
  expect(toTempo([10, 30, 20, 40], ['😀😀', 'ab'])).toEqual({ p50: 30, p95: 40, tekensPerSeconde: 100 });
});
