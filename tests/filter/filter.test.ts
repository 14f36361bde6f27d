import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedVerhalen } from '../../src/import/seed.ts';
import { type TestApp, testApp } from '../app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
  const summary = await seedVerhalen(t.deps);
  expect(summary).toMatchObject({ fout: 0, wachtOpBesluit: 0, voorstellen: [] });
  expect(summary.gepubliceerd).toBeGreaterThanOrEqual(60);
});
afterAll(() => t.close());

interface Listed {
  items: { id: string; themas: { notatie: string }[] }[];
  facetten: Record<string, { waarde: string; aantal: number }[]>;
}

/** Walks a list to its end and returns all of it. */
async function all(query: string): Promise<Listed> {
  const listed: Listed = { items: [], facetten: {} };
  let url: string | null = `/v1/verhalen?limit=7&${query}`;
  while (url) {
    const { status, body, headers, text } = await t.as('bezoeker', { method: 'GET', url });
    if (status !== 200) throw new Error(text);
    listed.items.push(...body.items);
    listed.facetten = body.facetten ?? {};
    const next = /<[^>]*?(\/v1[^>]*)>; rel="next"/.exec(headers.link ?? '');
    url = next?.[1] ?? null;
  }
  return listed;
}

test('every value of every facet counts exactly what filtering on it gives', async () => {
  const keys = [
    'thema',
    'leefgebied',
    'vertellersrol',
    'zwareInhoud',
    'sleutelmoment',
    'fase',
    'hielp',
    'hinderde',
    'wie',
    'regio',
  ];
  const { facetten } = await all(`facetten=${keys.join(',')}`);
  for (const key of keys) {
    const counts = facetten[key] ?? [];
    expect(counts.length, key).toBeGreaterThan(0);
    for (const { waarde, aantal } of counts.slice(0, 6)) {
      expect((await all(`${key}=${encodeURIComponent(waarde)}`)).items.length, `${key}=${waarde}`).toBe(aantal);
    }
  }
});

test('a begrip includes its narrower ones', async () => {
  const broad = await all('thema=psychische-gezondheid');
  const narrow = await all('thema=depressie');
  expect(narrow.items.length).toBeGreaterThan(0);
  const ids = broad.items.map((v) => v.id);
  for (const { id } of narrow.items) expect(ids).toContain(id);
});

test('or within a key, and between keys, niet excludes; a facet ignores its own filter', async () => {
  const debts = await all('thema=schulden');
  const either = await all('thema=schulden,eenzaamheid');
  const repeated = await all('thema=schulden&thema=eenzaamheid');
  expect(either.items.length).toBeGreaterThan(debts.items.length);
  expect(repeated.items).toEqual(either.items);
  const both = await all('thema=schulden&sleutelmoment=hulp-toelaten');
  expect(both.items.length).toBeLessThan(debts.items.length);
  const without = await all('thema=schulden&niet=sleutelmoment:hulp-toelaten');
  expect(without.items.length + both.items.length).toBe(debts.items.length);
  const filtered = await all('thema=schulden&facetten=thema,regio');
  const open = await all('facetten=thema,regio');
  expect(filtered.facetten.thema).toEqual(open.facetten.thema);
  expect(filtered.facetten.regio).not.toEqual(open.facetten.regio);
});

test('by any of its words: what clients say and what professionals say', async () => {
  const { body } = await t.as('bezoeker', { method: 'GET', url: '/v1/begrippen?kader=thema&zoek=schulden' });
  const { alledaags, vakterm } = body.items.find((b: { notatie: string }) => b.notatie === 'schulden');
  const expected = await all('thema=schulden');
  for (const word of [alledaags[0], vakterm[0]]) {
    expect((await all(`thema=${encodeURIComponent(word)}`)).items).toEqual(expected.items);
  }
});

test('a name nobody knows is a 400 that names the key and not the word', async () => {
  const { status, body, text } = await t.as('bezoeker', {
    method: 'GET',
    url: '/v1/verhalen?thema=zeemeermin&niet=wie:trol',
  });
  expect(status).toBe(400);
  expect(body.invalidParams.map((p: { name: string }) => p.name)).toEqual(['thema', 'niet.wie']);
  expect(text).not.toContain('zeemeermin');
});

test('sleutelmomenten across verhalen: filters hold for one moment, order can be asked', async () => {
  const list = async (query: string) =>
    (await t.as('bezoeker', { method: 'GET', url: `/v1/sleutelmomenten?limit=100&${query}` })).body.items;
  const moments = await list('soort=hulp-toelaten');
  expect(moments.length).toBeGreaterThan(1);
  for (const moment of moments) expect(moment.soort.notatie).toBe('hulp-toelaten');
  const followed = await list('soort=post-niet-meer-openen&na=hulp-toelaten');
  const preceded = await list('soort=hulp-toelaten&voor=post-niet-meer-openen');
  const verhalenOf = (items: { verhaalId: string }[]) => [...new Set(items.map((m) => m.verhaalId))].sort();
  expect(verhalenOf(followed)).toEqual(verhalenOf(preceded));
});
