import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const list = async (query: string, caller: 'bezoeker' | 'redacteur' = 'bezoeker') =>
  (await t.as(caller, { method: 'GET', url: `/v1/begrippen?${query}` })).body.items;

test('twelve kaders, each explained and filled; every begrip has a definition', async () => {
  const { body } = await t.as('bezoeker', { method: 'GET', url: '/v1/begrippenkaders' });
  expect(body.items).toHaveLength(12);
  for (const kader of body.items) {
    expect(kader.aantal, kader.notatie).toBeGreaterThan(4);
    expect(kader.uitleg.length).toBeGreaterThan(20);
  }
  for (const begrip of await list('')) expect(begrip.definitie.length, begrip.notatie).toBeGreaterThan(10);
});

test('found by what clients say and what professionals say, whatever the accents', async () => {
  const found = async (zoek: string) =>
    (await list(`zoek=${encodeURIComponent(zoek)}`)).map((b: { notatie: string }) => b.notatie);
  expect(await found('Wsnp')).toContain('wsnp');
  expect((await found('blauwe envelop')).length).toBeGreaterThan(0);
  expect(await found('100%_zeker_niet')).toEqual([]);
});

test('words kept only for finding are never shown', async () => {
  const hidden = await t.deps.db.selectFrom('begrip_term').where('soort', '=', 'verborgen').select('term').execute();
  expect(hidden.length).toBeGreaterThan(0);
  const shown = new Set(
    (await list('')).flatMap((b: { alledaags: string[]; vakterm: string[] }) => [...b.alledaags, ...b.vakterm]),
  );
  const only = await t.deps.db.selectFrom('begrip_term').where('soort', '<>', 'verborgen').select('term').execute();
  for (const { term } of hidden) if (!only.some((o) => o.term === term)) expect(shown.has(term), term).toBe(false);
});

test('an ervaringswerker proposes, a redacteur establishes', async () => {
  const payload = { kader: 'wat-hielp', voorkeursterm: 'Samen vissen', alledaags: ['aan de waterkant zitten'] };
  const proposed = await t.as('ervaringswerker', { method: 'POST', url: '/v1/begrippen', payload });
  expect(proposed.body).toMatchObject({ status: 'voorstel', notatie: 'samen-vissen' });
  const url = `/v1/begrippen/${proposed.body.id}`;
  expect((await t.as('bezoeker', { method: 'GET', url })).status).toBe(404);
  expect(await list('kader=wat-hielp&zoek=vissen')).toEqual([]);
  expect(await list('kader=wat-hielp&zoek=vissen', 'redacteur')).toHaveLength(1);
  const headers = { 'if-match': proposed.headers.etag as string };
  expect(
    (await t.as('ervaringswerker', { method: 'PATCH', url, headers, payload: { status: 'vastgesteld' } })).status,
  ).toBe(403);
  const change = {
    method: 'PATCH',
    url,
    headers,
    payload: { status: 'vastgesteld', definitie: 'Samen aan het water zitten.' },
  } as const;
  expect((await t.as('redacteur', change)).body).toMatchObject({
    status: 'vastgesteld',
    alledaags: ['aan de waterkant zitten'],
  });
  expect((await t.as('redacteur', change)).status).toBe(412);
  expect((await t.as('bezoeker', { method: 'GET', url })).status).toBe(200);
  expect((await t.as('redacteur', { method: 'POST', url: '/v1/begrippen', payload })).status).toBe(409);
});
