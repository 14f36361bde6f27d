import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { agree, createVerhaal, handIn, MOMENT, publish, publishedVerhaal, VERHAAL } from '../verhaal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const get = (caller: Parameters<TestApp['as']>[0], url: string, headers = {}) =>
  t.as(caller, { method: 'GET', url, headers });

describe('from concept to published', () => {
  test('a concept is seen by its author alone', async () => {
    const { id } = await createVerhaal(t);
    expect((await get('auteur', `/v1/verhalen/${id}`)).body).toMatchObject({ status: 'concept', titel: VERHAAL.titel });
    for (const caller of ['bezoeker', 'ervaringswerker', 'redacteur', 'onderzoeker', 'beheerder'] as const) {
      expect((await get(caller, `/v1/verhalen/${id}`)).status).toBe(404);
      expect((await get(caller, `/v1/verhalen/${id}/versies`)).status).toBe(404);
      expect((await get(caller, `/v1/verhalen/${id}/sleutelmomenten`)).status).toBe(404);
    }
  });

  test('published with its begrippen and sleutelmomenten in the same answer, and no author', async () => {
    const { id } = await publishedVerhaal(t);
    const { status, body, text, headers } = await get('bezoeker', `/v1/verhalen/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ status: 'gepubliceerd', periode: '2015-2019', themas: [{ notatie: 'schulden' }] });
    expect(body.sleutelmomenten).toMatchObject([
      {
        citaat: MOMENT.citaat,
        soort: { notatie: 'hulp-toelaten' },
        hielp: [{ notatie: 'iemand-op-de-stoep' }],
        volgordeVerhaal: 1,
      },
    ]);
    const { begin, eind } = body.sleutelmomenten[0];
    expect([...body.tekst].slice(begin, eind).join('')).toBe(MOMENT.citaat);
    expect(text).not.toMatch(/auteur|toestemming|voorbeeld\.example/);
    expect((await get('bezoeker', `/v1/verhalen/${id}`, { 'if-none-match': headers.etag })).status).toBe(304);
    expect((await get('bezoeker', '/v1/verhalen')).body.items.map((v: { id: string }) => v.id)).toContain(id);
  });

  test('nobody publishes their own verhaal, and only a redacteur publishes at all', async () => {
    const { id } = await createVerhaal(t);
    const submitted = await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
    const headers = { 'if-match': submitted.headers.etag as string };
    for (const caller of ['auteur', 'ervaringswerker', 'onderzoeker', 'beheerder'] as const) {
      expect((await t.as(caller, { method: 'PUT', url: `/v1/verhalen/${id}/publicatie`, headers })).status).toBe(403);
    }
    const own = await t.as('redacteur', { method: 'POST', url: '/v1/verhalen', payload: VERHAAL });
    await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${own.body.id}/indiening` });
    const lezing = { method: 'PUT', url: `/v1/verhalen/${own.body.id}/lezing` } as const;
    expect((await t.as('redacteur', lezing)).status).toBe(403);
    const state = await get('redacteur', `/v1/verhalen/${own.body.id}`);
    const mine = {
      method: 'PUT',
      url: `/v1/verhalen/${own.body.id}/publicatie`,
      headers: { 'if-match': state.headers.etag },
    } as const;
    expect((await t.as('redacteur', mine)).status).toBe(403);
  });

  test('a new version stays hidden until it is published; the old one stays to be read', async () => {
    const { id } = await publishedVerhaal(t);
    const before = await get('auteur', `/v1/verhalen/${id}`);
    const headers = { 'if-match': before.headers.etag as string };
    const payload = { tekst: `${VERHAAL.tekst} En nog een geheime zin.` };
    const changed = await t.as('auteur', { method: 'PATCH', url: `/v1/verhalen/${id}`, headers, payload });
    expect(changed.body).toMatchObject({ status: 'concept', versie: 2 });
    expect(changed.body.sleutelmomenten).toHaveLength(1);
    for (const url of [`/v1/verhalen/${id}`, `/v1/verhalen/${id}/versies`, '/v1/verhalen', '/v1/verhalen/_deltas']) {
      expect((await get('bezoeker', url)).text).not.toContain('geheime zin');
    }
    await publish(t, id);
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).text).toContain('geheime zin');
  });

  test('sent back with reasons, changed, handed in again', async () => {
    const { id } = await createVerhaal(t);
    await handIn(t, id);
    const back = {
      method: 'PUT',
      url: `/v1/verhalen/${id}/terugsturing`,
      payload: { redenen: 'Zet er nog een sleutelmoment bij.' },
    } as const;
    expect((await t.as('redacteur', back)).body.status).toBe('teruggestuurd');
    expect((await get('auteur', `/v1/verhalen/${id}/beoordelingen`)).body.items[0].redenen).toContain('sleutelmoment');
    expect((await get('redacteur', `/v1/verhalen/${id}`)).status).toBe(404);
    await publish(t, id);
  });
});

describe('lost updates', () => {
  test('a change needs the version it was read in', async () => {
    const { id, etag } = await createVerhaal(t);
    const change = (headers: Record<string, string>) =>
      t.as('auteur', { method: 'PATCH', url: `/v1/verhalen/${id}`, headers, payload: { titel: 'Anders' } });
    expect((await change({})).status).toBe(428);
    const results = await Promise.all([change({ 'if-match': etag }), change({ 'if-match': etag })]);
    expect(results.map((r) => r.status).sort()).toEqual([200, 412]);
  });

  test('two redacteuren publish at once: one does, the other hears it happened', async () => {
    const { id } = await createVerhaal(t);
    await handIn(t, id);
    const headers = { 'if-match': await agree(t, id) };
    const publishOnce = () => t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/publicatie`, headers });
    const statuses = (await Promise.all([publishOnce(), publishOnce()])).map((r) => r.status).sort();
    expect(statuses[0]).toBe(200);
    expect([409, 412]).toContain(statuses[1]);
    const deltas = await get('bezoeker', '/v1/verhalen/_deltas?limit=100');
    const mine = deltas.body.items.filter(
      (d: { operations: { resourceId: string }[] }) => d.operations[0]?.resourceId === id,
    );
    expect(mine).toHaveLength(1);
  });

  test('the same Idempotency-Key makes one verhaal and gives the same code again', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const post = (payload: object) => t.as('auteur', { method: 'POST', url: '/v1/verhalen', headers, payload });
    const first = await post(VERHAAL);
    const again = await post(VERHAAL);
    expect(again.status).toBe(201);
    expect(again.body).toEqual(first.body);
    expect((await post({ ...VERHAAL, titel: 'Iets anders' })).status).toBe(422);
  });
});

describe('withdrawing', () => {
  test('with the code from paper: gone everywhere before the answer', async () => {
    const { id, code } = await publishedVerhaal(t);
    const moment = (await get('bezoeker', `/v1/verhalen/${id}`)).body.sleutelmomenten[0];
    const typed = code.toLowerCase().replaceAll('-', ' ');
    const answer = await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code: typed } });
    expect(answer.body).toEqual({ ingetrokken: true, doelen: [] });
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(410);
    expect((await get('bezoeker', `/v1/verhalen/${id}/versies/1`)).status).toBe(410);
    expect((await get('bezoeker', `/v1/sleutelmomenten/${moment.id}`)).status).toBe(404);
    expect((await get('bezoeker', '/v1/verhalen?limit=100')).text).not.toContain(id);
    const deltas = (await get('bezoeker', '/v1/verhalen/_deltas?limit=100')).body.items;
    const mine = deltas.filter((d: { operations: { resourceId: string }[] }) => d.operations[0]?.resourceId === id);
    expect(mine.map((d: { operations: { type: string }[] }) => d.operations[0]?.type)).toEqual(['delete', 'delete']);
    expect(JSON.stringify(mine)).not.toContain('post in een la');
    const { rows } = await t.deps.db
      .selectFrom('verhaal_versie')
      .selectAll()
      .where('verhaal_id', '=', id)
      .execute()
      .then((r) => ({ rows: r }));
    expect(rows).toEqual([]);
    const twice = await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code } });
    expect(twice.body.ingetrokken).toBe(true);
  });

  test('a wrong code says only that', async () => {
    const answer = await t.as('bezoeker', {
      method: 'POST',
      url: '/v1/intrekkingen',
      payload: { code: 'AAAA-BBBB-CCCC-DDDD' },
    });
    expect(answer.status).toBe(404);
    expect(answer.text).not.toContain('AAAA');
  });

  test('only one purpose: still there for the others', async () => {
    const { id, code } = await publishedVerhaal(t);
    await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code, doelen: ['openbaar'] } });
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(404);
    expect((await get('ervaringswerker', `/v1/verhalen/${id}`)).status).toBe(200);
  });

  test('what was never public is not known to be withdrawn', async () => {
    const { id, code } = await createVerhaal(t);
    await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code } });
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(404);
    expect((await get('auteur', `/v1/verhalen/${id}`)).status).toBe(410);
  });
});
