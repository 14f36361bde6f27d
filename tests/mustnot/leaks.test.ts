import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importVerhalen } from '../../src/import/run.ts';
import { type TestApp, testApp } from '../app.ts';
import { agree, createVerhaal, handIn, MOMENT, publish, publishedVerhaal, TEKST, VERHAAL } from '../verhaal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const get = (caller: Parameters<TestApp['as']>[0], url: string, headers = {}) =>
  t.as(caller, { method: 'GET', url, headers });
const withdraw = (code: string, more = {}) =>
  t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code, ...more } });

/** Every text in every table that holds any, as one string. */
async function dump(): Promise<string> {
  const { rows } = await t.deps.db
    .selectFrom('information_schema.tables' as never)
    .select('table_name' as never)
    .where('table_schema' as never, '=', 'public' as never)
    .execute()
    .then((found) => ({ rows: found as { table_name: string }[] }));
  expect(rows.length).toBeGreaterThan(20);
  const texts = await Promise.all(
    rows.map(({ table_name }) =>
      t.deps.db
        .selectFrom(table_name as never)
        .selectAll()
        .execute(),
    ),
  );
  return JSON.stringify(texts);
}

describe('words nobody has read', () => {
  const proposal = { kader: 'sleutelmoment', voorkeursterm: 'Een heel eigen woord' };

  test('a verhaal with a proposed soort is not published until the begrip is established', async () => {
    const { body: begrip } = await t.as('ervaringswerker', { method: 'POST', url: '/v1/begrippen', payload: proposal });
    const { id } = await createVerhaal(t);
    const marked = { ...MOMENT, soort: begrip.notatie };
    expect(
      (await t.as('auteur', { method: 'POST', url: `/v1/verhalen/${id}/sleutelmomenten`, payload: marked })).status,
    ).toBe(201);
    await expect(publish(t, id)).rejects.toThrow('voorstel');
    expect((await get('bezoeker', `/v1/verhalen?sleutelmoment=${begrip.notatie}`)).status).toBe(400);
    const { headers } = await get('redacteur', `/v1/begrippen/${begrip.id}`);
    const establish = {
      method: 'PATCH',
      url: `/v1/begrippen/${begrip.id}`,
      headers: { 'if-match': headers.etag as string },
    } as const;
    expect((await t.as('redacteur', { ...establish, payload: { status: 'vastgesteld' } })).status).toBe(200);
    const state = await get('redacteur', `/v1/verhalen/${id}`);
    const headersNow = { 'if-match': state.headers.etag as string };
    expect(
      (await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/publicatie`, headers: headersNow })).status,
    ).toBe(200);
  });

  test('a begrip with a telephone number in it is refused', async () => {
    const payload = { ...proposal, voorkeursterm: 'Bel 06-12345678' };
    expect((await t.as('ervaringswerker', { method: 'POST', url: '/v1/begrippen', payload })).status).toBe(400);
  });

  test('an import publishes nothing with a proposed soort, and withdrawing takes its proposals along', async () => {
    const line = {
      ...VERHAAL,
      bron: 'woorden',
      bronId: '1',
      themas: ['schulden', 'Uniekthema'],
      sleutelmomenten: [{ ...MOMENT, soort: 'Uniekmoment' }],
    };
    async function* lines() {
      yield JSON.stringify(line);
    }
    const summary = await importVerhalen(t.deps, lines(), { streng: false, publiceer: true });
    expect(summary).toMatchObject({ nieuw: 1, gepubliceerd: 0, wachtOpBesluit: 1 });
    const { id } = await t.deps.db
      .selectFrom('verhaal')
      .select('id')
      .where('bron', '=', 'woorden')
      .executeTakeFirstOrThrow();
    await t.as('beheerder', { method: 'PUT', url: `/v1/verhalen/${id}/intrekking` });
    expect((await dump()).toLowerCase()).not.toMatch(/uniekthema|uniekmoment/);
  });
});

describe('what is erased', () => {
  test('a withdrawn verhaal leaves no word in any table', async () => {
    const words = {
      titel: 'De la met kwikzilver',
      tekst: `Ik had kwikzilver. ${TEKST}`,
      samenvatting: 'Over kwikzilver.',
      eenvoudigeTekst: 'Ik had kwikzilver.',
    };
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const made = await t.as('auteur', {
      method: 'POST',
      url: '/v1/verhalen',
      headers,
      payload: { ...VERHAAL, ...words },
    });
    await publish(t, made.body.id);
    const { body: collection } = await t.as('ervaringswerker', {
      method: 'POST',
      url: '/v1/verzamelingen',
      payload: { titel: 'Een', inleiding: '', openbaar: true, filter: null },
    });
    await t.as('ervaringswerker', {
      method: 'POST',
      url: `/v1/verzamelingen/${collection.id}/items`,
      payload: { verhaalId: made.body.id, woord: 'Lees over kwikzilver.' },
    });
    await t.deps.zoeker.sync();
    expect((await dump()).toLowerCase()).toContain('kwikzilver');
    expect((await withdraw(made.body.intrekkingscode)).status).toBe(200);
    expect((await dump()).toLowerCase()).not.toContain('kwikzilver');
    const replay = await t.as('auteur', {
      method: 'POST',
      url: '/v1/verhalen',
      headers,
      payload: { ...VERHAAL, ...words },
    });
    expect(replay.body.id).not.toBe(made.body.id);
  });

  test('a concept that is thrown away is not given again to its Idempotency-Key', async () => {
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const post = () => t.as('auteur', { method: 'POST', url: '/v1/verhalen', headers, payload: VERHAAL });
    const first = await post();
    await t.as('auteur', {
      method: 'DELETE',
      url: `/v1/verhalen/${first.body.id}`,
      headers: { 'if-match': first.headers.etag as string },
    });
    expect((await post()).body.id).not.toBe(first.body.id);
  });
});

describe('who may know what', () => {
  test('a redacteur reads what was handed in, not how it came about', async () => {
    const { id, etag } = await createVerhaal(t, { tekst: `Van Kees. ${TEKST}` });
    await t.as('auteur', {
      method: 'PATCH',
      url: `/v1/verhalen/${id}`,
      headers: { 'if-match': etag },
      payload: { tekst: TEKST },
    });
    await handIn(t, id);
    expect((await get('redacteur', `/v1/verhalen/${id}/versies`)).text).not.toContain('Van Kees');
    expect((await get('redacteur', `/v1/verhalen/${id}/versies/1`)).status).toBe(404);
    expect((await get('auteur', `/v1/verhalen/${id}/versies`)).body.items).toHaveLength(2);
  });

  test('what the public never saw is 404 to the public when it is withdrawn, and not in its log', async () => {
    const { id, code } = await publishedVerhaal(t, { toestemming: { doelen: ['verwijzen'] } });
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(404);
    await withdraw(code);
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(404);
    expect((await get('ervaringswerker', `/v1/verhalen/${id}`)).status).toBe(410);
    expect((await get('bezoeker', '/v1/verhalen/_deltas?limit=100')).text).not.toContain(id);
  });

  test('a concept that is withdrawn is in nobody’s log', async () => {
    const { id, code } = await createVerhaal(t);
    await withdraw(code);
    for (const caller of ['bezoeker', 'redacteur', 'onderzoeker'] as const) {
      expect((await get(caller, '/v1/verhalen/_deltas?limit=100')).text).not.toContain(id);
    }
  });

  test('a change of toestemming is a change: an old ETag does not count any more', async () => {
    const { id } = await publishedVerhaal(t);
    const { headers } = await get('auteur', `/v1/verhalen/${id}`);
    await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/toestemming`, payload: { doelen: ['tellen'] } });
    expect((await get('auteur', `/v1/verhalen/${id}`, { 'if-none-match': headers.etag as string })).status).toBe(200);
    expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(404);
    expect((await t.as('redacteur', { method: 'DELETE', url: `/v1/verhalen/${id}/publicatie` })).status).toBe(200);
  });
});

test('a replacement with spaces around it does not move the words of a sleutelmoment', async () => {
  const { id } = await createVerhaal(t, { tekst: `06-12345678 belde mij. ${TEKST}` });
  await t.as('auteur', { method: 'POST', url: `/v1/verhalen/${id}/sleutelmomenten`, payload: MOMENT });
  await handIn(t, id);
  const { body } = await get('redacteur', `/v1/verhalen/${id}/anonimisering`);
  const url = `/v1/verhalen/${id}/anonimisering/vondsten/${body.vondsten[0].id}/besluit`;
  const decided = await t.as('redacteur', {
    method: 'PUT',
    url,
    payload: { besluit: 'vervangen', vervanging: '   \u200bIemand ' },
  });
  expect(decided.status).toBe(200);
  const headers = { 'if-match': await agree(t, id) };
  expect((await t.as('redacteur', { method: 'PUT', url: `/v1/verhalen/${id}/publicatie`, headers })).status).toBe(200);
  const published = (await get('bezoeker', `/v1/verhalen/${id}`)).body;
  const [moment] = published.sleutelmomenten;
  expect(published.tekst).toMatch(/^Iemand belde mij/);
  expect([...published.tekst].slice(moment.begin, moment.eind).join('')).toBe(MOMENT.citaat);
  expect(moment.citaat).toBe(MOMENT.citaat);
});

test.each([
  '/?thema=%00',
  '/v/%00',
  '/v1/verwijzingen/%00',
  '/v1/verhalen?gepubliceerdVanaf=0000-01-01T00:00:00Z',
  '/v1/verhalen?gepubliceerdTot=2020-01-01T00:00:00%2B23:59',
])('%s is no reason to fall over', async (url) => {
  expect((await get('bezoeker', url)).status).toBeLessThan(500);
});

test('withdrawals and work on a collection at the same time: every withdrawal succeeds', async () => {
  const { body: collection } = await t.as('ervaringswerker', {
    method: 'POST',
    url: '/v1/verzamelingen',
    payload: { titel: 'Druk', inleiding: '', openbaar: true, filter: null },
  });
  const url = `/v1/verzamelingen/${collection.id}/items`;
  const verhalen = [];
  for (let i = 0; i < 6; i++) verhalen.push(await publishedVerhaal(t));
  const spare = await publishedVerhaal(t);
  for (const { id } of verhalen)
    await t.as('ervaringswerker', { method: 'POST', url, payload: { verhaalId: id, woord: 'x' } });
  const work = Array.from({ length: 6 }, () =>
    t.as('ervaringswerker', { method: 'POST', url, payload: { verhaalId: spare.id, woord: '', positie: 1 } }),
  );
  const withdrawals = verhalen.map(({ code }) => withdraw(code));
  const mixed = await Promise.all([...withdrawals, ...work]);
  expect(mixed.slice(0, 6).map((answer) => answer.status)).toEqual([200, 200, 200, 200, 200, 200]);
  for (const answer of mixed) expect(answer.status).toBeLessThan(500);
  for (const { id } of verhalen) expect((await get('bezoeker', `/v1/verhalen/${id}`)).status).toBe(410);
});
