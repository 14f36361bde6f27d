import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BadLine } from '../../src/import/read.ts';
import { type ImportOptions, importVerhalen } from '../../src/import/run.ts';
import { type TestApp, testApp } from '../app.ts';
import { TEKST } from '../verhaal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const LINE = {
  bron: 'proef',
  bronId: '1',
  titel: 'De la vol post',
  tekst: TEKST,
  themas: ['schulden'],
  leefgebieden: ['financien'],
  vertellersrol: 'zelf',
  periode: '2015-2019',
  regio: 'Oost-Nederland',
  toestemming: { doelen: ['verwijzen', 'openbaar', 'tellen'], datum: '2026-05-01' },
  sleutelmomenten: [
    {
      soort: 'hulp-toelaten',
      citaat: 'Toen liet ik haar binnen.',
      fase: 'keren',
      hielp: ['iemand-op-de-stoep'],
      hinderde: [],
      wie: ['vrijwilliger'],
      volgordeTijd: 3,
    },
  ],
};

async function run(lines: (object | string)[], options: Partial<ImportOptions> = {}) {
  const bad: BadLine[] = [];
  async function* source() {
    for (const line of lines) yield typeof line === 'string' ? line : JSON.stringify(line);
  }
  const summary = await importVerhalen(t.deps, source(), {
    streng: false,
    publiceer: false,
    onBadLine: (line) => bad.push(line),
    ...options,
  });
  return { summary, bad };
}

const count = async (bron: string) =>
  Number(
    (
      await t.deps.db
        .selectFrom('verhaal')
        .where('bron', '=', bron)
        .select(({ fn }) => fn.countAll().as('n'))
        .executeTakeFirstOrThrow()
    ).n,
  );

test('a line arrives handed in, with its sleutelmomenten, for the redactie to read', async () => {
  const { summary } = await run([LINE]);
  expect(summary).toMatchObject({ gelezen: 1, nieuw: 1, fout: 0 });
  const inbox = await t.as('redacteur', { method: 'GET', url: '/v1/verhalen?status=ingediend' });
  const { id } = inbox.body.items[0];
  await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/lezing` });
  const read = await t.as('redacteur', { method: 'GET', url: `/v1/verhalen/${id}` });
  expect(read.body).toMatchObject({
    status: 'ingediend',
    sleutelmomenten: [{ citaat: 'Toen liet ik haar binnen.', volgordeTijd: 3 }],
  });
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(404);
});

test('again: nothing changes; changed: a new version, never a second verhaal', async () => {
  expect((await run([LINE])).summary).toMatchObject({ nieuw: 0, bijgewerkt: 0, ongewijzigd: 1 });
  const { summary } = await run([
    { ...LINE, titel: 'De la' },
    { ...LINE, titel: 'De volle la' },
  ]);
  expect(summary).toMatchObject({ nieuw: 0, bijgewerkt: 2 });
  expect(await count('proef')).toBe(1);
});

test('bad lines are named with number and reason, stop nothing, and leave nothing behind', async () => {
  const of = (bronId: string, changes: object) => ({ ...LINE, bron: 'fouten', bronId, ...changes });
  const { summary, bad } = await run([
    of('1', {}),
    '{"bron": "fouten", ',
    of('3', { tekst: undefined }),
    of('4', { sleutelmomenten: [{ soort: 'hulp-toelaten', citaat: 'Dit staat er niet.' }] }),
    of('5', { sleutelmomenten: [{ soort: 'hulp-toelaten', citaat: 'Toen liet ik haar binnen.', begin: 3, eind: 28 }] }),
    of('6', { tekst: 'a\u0000b' }),
    of('7', { periode: 'vorig jaar' }),
    '',
    '[]',
    of('10', {}),
  ]);
  expect(summary).toMatchObject({ gelezen: 9, nieuw: 2, fout: 7 });
  expect(bad.map((line) => line.regel)).toEqual(expect.arrayContaining([2, 3, 4, 5, 6, 7, 9]));
  expect(JSON.stringify(bad)).not.toContain('Dit staat er niet');
  expect(await count('fouten')).toBe(2);
});

test('offsets count code points of the text as given, also where normalising changes it', async () => {
  const tekst = `\uFEFFCafe\u0301 😀\r\nToen liet ik haar binnen.\r\nLater nog eens: Toen liet ik haar binnen.`;
  const begin = [...tekst.slice(0, tekst.lastIndexOf('Toen'))].length;
  const moment = { soort: 'hulp-toelaten', citaat: 'Toen liet ik haar binnen.', begin, eind: begin + 25 };
  const { summary, bad } = await run([{ ...LINE, bron: 'codepunten', tekst, sleutelmomenten: [moment] }]);
  expect(bad).toEqual([]);
  expect(summary.nieuw).toBe(1);
  const row = await t.deps.db
    .selectFrom('sleutelmoment as s')
    .innerJoin('verhaal_versie as v', 'v.id', 's.versie_id')
    .innerJoin('verhaal as w', 'w.id', 'v.verhaal_id')
    .where('w.bron', '=', 'codepunten')
    .select(['s.begin', 's.eind', 'v.tekst'])
    .executeTakeFirstOrThrow();
  expect([...row.tekst].slice(row.begin, row.eind).join('')).toBe('Toen liet ik haar binnen.');
  expect([...row.tekst].slice(0, row.begin).join('')).toContain('Later nog eens');
});

test('a word no begrip knows becomes a proposal that the public does not see; strict makes it an error', async () => {
  const line = { ...LINE, bron: 'voorstel', themas: ['schulden', 'Moestuinieren'] };
  const { summary } = await run([line], { publiceer: true });
  expect(summary).toMatchObject({
    nieuw: 1,
    gepubliceerd: 1,
    voorstellen: [{ kader: 'thema', term: 'Moestuinieren' }],
  });
  const list = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen?limit=100' });
  expect(list.text).not.toContain('Moestuinieren');
  expect((await t.as('redacteur', { method: 'GET', url: '/v1/begrippen?kader=thema' })).text).toContain(
    'Moestuinieren',
  );
  const strict = await run(
    [
      { ...line, bronId: '2', themas: ['Vliegeren'] },
      { ...line, bronId: '3', extra: 1 },
    ],
    { streng: true },
  );
  expect(strict.summary).toMatchObject({ nieuw: 0, fout: 2 });
});

test('--publiceer publishes what passes the gate and reports the rest', async () => {
  const { summary } = await run(
    [
      { ...LINE, bron: 'poort', bronId: 'schoon' },
      { ...LINE, bron: 'poort', bronId: 'nummer', tekst: `${TEKST} Bel 06-12345678.` },
    ],
    { publiceer: true },
  );
  expect(summary).toMatchObject({ nieuw: 2, gepubliceerd: 1, wachtOpBesluit: 1 });
  const again = await run([{ ...LINE, bron: 'poort', bronId: 'schoon', titel: 'Nieuwe titel' }], { publiceer: true });
  expect(again.summary).toMatchObject({ bijgewerkt: 1, gepubliceerd: 1 });
});

test('what was withdrawn does not come back', async () => {
  await run([{ ...LINE, bron: 'weg' }], { publiceer: true });
  const { id } = await t.deps.db.selectFrom('verhaal').where('bron', '=', 'weg').select('id').executeTakeFirstOrThrow();
  expect((await t.as('beheerder', { method: 'PUT', url: `/v1/verhalen/${id}/intrekking` })).status).toBe(204);
  const { summary, bad } = await run([{ ...LINE, bron: 'weg', titel: 'Terug' }], { publiceer: true });
  expect(summary).toMatchObject({ nieuw: 0, bijgewerkt: 0, fout: 1 });
  expect(bad[0]?.reden).toContain('ingetrokken');
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(410);
});

test('broken off in the middle and repeated: whole batches stay, nothing is double', async () => {
  const lines = Array.from({ length: 600 }, (_, i) => ({
    ...LINE,
    bron: 'groot',
    bronId: String(i),
    titel: `Verhaal ${i}`,
  }));
  async function* broken() {
    for (const [i, line] of lines.entries()) {
      if (i === 400) throw new Error('cable pulled');
      yield JSON.stringify(line);
    }
  }
  await expect(importVerhalen(t.deps, broken(), { streng: false, publiceer: false })).rejects.toThrow('cable');
  expect(await count('groot')).toBe(250);
  const { summary } = await run(lines);
  expect(summary).toMatchObject({ nieuw: 350, ongewijzigd: 250 });
  expect(await count('groot')).toBe(600);
});

test('the same verhaal once more in the next batch, read while the first is still being stored: it is replaced', async () => {
  const line = (i: number) => ({
    bron: 'vooruit',
    bronId: `${i}`,
    titel: 'T',
    tekst: TEKST,
    toestemming: { doelen: [] },
  });
  const seen: number[] = [];
  const { summary } = await run([...Array.from({ length: 250 }, (_, i) => line(i)), { ...line(3), titel: 'Anders' }], {
    onProgress: ({ gelezen }) => seen.push(gelezen),
  });
  expect(summary).toMatchObject({ gelezen: 251, nieuw: 250, bijgewerkt: 1, fout: 0 });
  expect(seen).toEqual([250, 251]);
  expect(await count('vooruit')).toBe(250);
});

test('a line that is not UTF-8 is named, not published as nonsense', async () => {
  const { summary, bad } = await run([{ ...LINE, bron: 'latin1', titel: 'Caf\uFFFD' }], { publiceer: true });
  expect(summary).toMatchObject({ nieuw: 0, fout: 1 });
  expect(bad[0]?.reden).toContain('UTF-8');
});

test('a code for each new verhaal when asked, with which its verteller withdraws; none for one that was there', async () => {
  const codes: { bronId: string; code: string }[] = [];
  const line = { ...LINE, bron: 'codes' };
  await run([line], { publiceer: true, onCode: (one) => codes.push(one) });
  await run([{ ...line, titel: 'Anders' }], { publiceer: true, onCode: (one) => codes.push(one) });
  expect(codes).toHaveLength(1);
  const { id } = await t.deps.db
    .selectFrom('verhaal')
    .where('bron', '=', 'codes')
    .select('id')
    .executeTakeFirstOrThrow();
  const payload = { code: codes[0]?.code };
  expect((await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload })).status).toBe(200);
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(410);
});
