import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { createHerkenner } from '../../src/herkenner/http.ts';
import type { VeldTekst } from '../../src/herkenner/port.ts';
import { TestHerkenner } from './server.ts';

let other: TestHerkenner;
beforeAll(async () => {
  other = await TestHerkenner.start();
});
afterAll(() => other.stop());
beforeEach(() => {
  other.asked.length = 0;
  other.headers.length = 0;
});

const TOKEN = 'een-geheim-van-de-herkenner';
const VELDEN: VeldTekst[] = [
  { veld: 'tekst', tekst: 'Op 😀 een dag kwam Fatma. Zé bleef 👩‍👩‍👧 bij Fatma.' },
  { veld: 'titel', tekst: 'Fatma' },
  { veld: 'samenvatting', tekst: '' },
];
const ask = (env: Record<string, string> = {}, velden = VELDEN) =>
  createHerkenner(readConfig({ HERKENNER_URL: other.url, ...env }))?.find(velden, 'nl');

test('there is none unless the configuration names one', () => {
  expect(createHerkenner(readConfig({}))).toBeNull();
});

test('it is sent the fields that say something, and the token, and nothing else', async () => {
  other.finds({});
  expect(await ask({ HERKENNER_TOKEN: TOKEN })).toEqual([]);
  expect(other.asked).toEqual([{ versie: 1, taal: 'nl', velden: VELDEN.slice(0, 2) }]);
  expect(other.headers[0]).toMatchObject({ authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' });
  await ask();
  expect(other.headers[1]?.authorization).toBeUndefined();
});

describe('an answer that holds', () => {
  test.each(['codepunten', 'utf-16'] as const)('in %s means the same places', async (eenheid) => {
    other.finds({ Fatma: { soort: 'persoon' } }, eenheid);
    const found = await ask();
    const wat = { soort: 'persoon', klasse: 'direct' };
    expect(found).toEqual([
      { veld: 'tekst', begin: 18, eind: 23, ...wat },
      { veld: 'tekst', begin: 44, eind: 49, ...wat },
      { veld: 'titel', begin: 0, eind: 5, ...wat },
    ]);
    for (const { veld, begin, eind } of found as { veld: string; begin: number; eind: number }[]) {
      const { tekst } = VELDEN.find((one) => one.veld === veld) as VeldTekst;
      expect([...tekst].slice(begin, eind).join('')).toBe('Fatma');
    }
  });

  test.each([
    ['persoon', undefined, 'persoon', 'direct'],
    ['PER', undefined, 'persoon', 'direct'],
    ['persoon', 'indirect', 'persoon', 'direct'],
    ['LOC', undefined, 'plaats', 'twijfel'],
    ['ORG', 'direct', 'organisatie', 'direct'],
    ['plaats', 'indirect', 'plaats', 'twijfel'],
    ['iets-anders', undefined, 'onbekend', 'twijfel'],
    ['constructor', undefined, 'onbekend', 'twijfel'],
  ])('%s, said to be %s, is %s and %s', async (said, klasse, soort, heavy) => {
    other.finds({ Fatma: { soort: said, ...(klasse ? { klasse } : {}) } });
    expect((await ask())?.at(-1)).toMatchObject({ soort, klasse: heavy });
  });

  test('may say more than we read', async () => {
    const vondst = { veld: 'titel', begin: 0, eind: 5, vorm: 'Fatma', soort: 'persoon', score: 0.9 };
    other.says(JSON.stringify({ eenheid: 'codepunten', model: 'x', vondsten: [vondst] }));
    expect(await ask()).toHaveLength(1);
  });
});

const antwoord = (vondst: object, eenheid = 'codepunten') =>
  JSON.stringify({
    eenheid,
    vondsten: [{ veld: 'tekst', begin: 18, eind: 23, vorm: 'Fatma', soort: 'persoon', ...vondst }],
  });

describe('an answer that does not', () => {
  test.each([
    ['no JSON', '<html>Fatma</html>'],
    ['half of it', antwoord({}).slice(0, -5)],
    ['nothing', ''],
    ['a list', '[]'],
    ['no unit', JSON.stringify({ vondsten: [] })],
    ['another unit', antwoord({}, 'bytes')],
    ['no words', antwoord({ vorm: undefined })],
    ['another field', antwoord({ veld: 'auteur' })],
    ['a half place', antwoord({ begin: 18.5 })],
    ['before the start', antwoord({ begin: -1 })],
    ['text for a number', antwoord({ begin: '18' })],
  ])('%s is unreadable', async (_, body) => {
    other.says(body);
    expect(await ask()).toBe('onleesbaar');
  });

  test.each([
    ['other words', antwoord({ vorm: 'Fatmo' })],
    ['one too far', antwoord({ begin: 19, eind: 24 })],
    ['UTF-16 that says it counts code points', antwoord({ begin: 48, eind: 53 })],
    ['code points that say they are UTF-16', antwoord({}, 'utf-16')],
    ['within an emoji', antwoord({ begin: 4, eind: 5, vorm: '\ude00' }, 'utf-16')],
    ['backwards', antwoord({ begin: 23, eind: 18 })],
    ['nothing wide', antwoord({ begin: 18, eind: 18 })],
    ['behind the end', antwoord({ begin: 900_000, eind: 900_005 })],
    ['a field that was not sent', antwoord({ veld: 'samenvatting' })],
  ])('%s is at the wrong place', async (_, body) => {
    other.says(body);
    expect(await ask()).toBe('verkeerde-plaatsen');
  });

  test('one wrong place makes all of it worthless', async () => {
    const right = { veld: 'titel', begin: 0, eind: 5, vorm: 'Fatma', soort: 'persoon' };
    const wrong = { ...right, begin: 1, eind: 6 };
    other.says(JSON.stringify({ eenheid: 'codepunten', vondsten: [right, wrong] }));
    expect(await ask()).toBe('verkeerde-plaatsen');
  });

  test.each([500, 404, 401, 204, 201, 429])('%i is an error', async (status) => {
    other.says(status === 204 ? '' : antwoord({}), status);
    expect(await ask()).toBe('fout-antwoord');
  });

  test('a redirect is not followed: the text goes nowhere else', async () => {
    const elsewhere = await TestHerkenner.start();
    elsewhere.finds({});
    for (const status of [301, 302, 303, 307, 308]) {
      other.answer = (_, response) => response.writeHead(status, { location: elsewhere.url }).end();
      expect(await ask()).toBe('onbereikbaar');
    }
    expect(elsewhere.asked).toEqual([]);
    await elsewhere.stop();
  });

  test('nobody there', async () => {
    const gone = await TestHerkenner.start();
    const { url } = gone;
    await gone.stop();
    expect(await ask({ HERKENNER_URL: url })).toBe('onbereikbaar');
    other.answer = (_, response) => response.destroy();
    expect(await ask()).toBe('onbereikbaar');
  });

  test('no answer, or one that never ends, is given up in time', async () => {
    const soon = { HERKENNER_TIMEOUT_MS: '200' };
    other.answer = () => {};
    expect(await ask(soon)).toBe('te-traag');
    other.answer = (_, response) => {
      response.writeHead(200).write('{"eenheid":');
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    };
    expect(await ask(soon)).toBe('te-traag');
  });

  test('one that is too large is not read to its end', async () => {
    let sent = 0;
    other.answer = (_, response) => {
      response.writeHead(200);
      const pour = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', pour);
      pour();
    };
    expect(await ask()).toBe('te-groot');
    expect(sent).toBeLessThan(32 * 1024 * 1024);
    const vondst = { veld: 'titel', begin: 0, eind: 5, vorm: 'Fatma', soort: 'persoon' };
    other.says(JSON.stringify({ eenheid: 'codepunten', vondsten: Array(2001).fill(vondst) }));
    expect(await ask()).toBe('te-groot');
  });
});
