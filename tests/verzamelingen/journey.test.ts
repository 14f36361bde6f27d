import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, testApp } from '../app.ts';
import { publishedVerhaal } from '../verhaal.ts';

const service = await testApp();
const { as } = service;
afterAll(() => service.close());

type Json = Record<string, unknown>;
const worker = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', url: string, payload?: Json, etag?: string) =>
  as('ervaringswerker', {
    method,
    url: `/v1${url}`,
    ...(payload ? { payload } : {}),
    ...(etag ? { headers: { 'if-match': etag } } : {}),
  });
const everyone = (url: string) => as('bezoeker', { method: 'GET', url: `/v1${url}` });
const ids = (answer: Answer) => answer.body.items.map((item: { verhaal: { id: string } }) => item.verhaal.id);
const create = async (body: Json = {}) => {
  const answer = await worker('POST', '/verzamelingen', { titel: 'De post durven openen', ...body });
  expect(answer.status, answer.text).toBe(201);
  return { id: answer.body.id as string, etag: answer.headers.etag as string };
};
const add = async (id: string, verhaalId: string, more: Json = {}) => {
  const answer = await worker('POST', `/verzamelingen/${id}/items`, { verhaalId, ...more });
  expect(answer.status, answer.text).toBe(201);
  return answer.body.id as string;
};

let open: { id: string };
let verwijs: { id: string };
let besloten: { id: string };

beforeAll(async () => {
  open = await publishedVerhaal(service, { titel: 'Voor iedereen' });
  verwijs = await publishedVerhaal(service, {
    titel: 'Alleen om door te geven',
    toestemming: { doelen: ['verwijzen'], datum: '2026-05-01' },
  });
  besloten = await publishedVerhaal(service, {
    titel: 'Alleen om te tellen',
    toestemming: { doelen: ['tellen'], datum: '2026-05-01' },
  });
});

test('a verzameling is made, filled, moved about and handed over', async () => {
  const { id } = await create({ inleiding: 'Over de eerste stap.', openbaar: true });
  const moment = (await everyone(`/verhalen/${open.id}/sleutelmomenten`)).body.items[0].id;
  const first = await add(id, open.id, { sleutelmomentId: moment, woord: 'Let op hoe klein de stap was.' });
  const second = await add(id, verwijs.id);
  const third = await add(id, open.id, { positie: 1 });
  const list = await worker('GET', `/verzamelingen/${id}/items`);
  expect(list.body.items.map((item: { id: string }) => item.id)).toEqual([third, first, second]);
  expect(list.body.items.map((item: { positie: number }) => item.positie)).toEqual([1, 2, 3]);
  expect(list.body.items[1].sleutelmoment.citaat).toBe('Toen liet ik haar binnen.');
  expect(list.body.items[1].woord).toBe('Let op hoe klein de stap was.');

  const moved = await worker('PATCH', `/verzamelingen/${id}/items/${second}`, { positie: 1 }, list.headers.etag);
  expect(moved.status, moved.text).toBe(200);
  expect(moved.body.positie).toBe(1);
  const removed = await worker('DELETE', `/verzamelingen/${id}/items/${third}`, undefined, moved.headers.etag);
  expect(removed.status).toBe(204);
  expect(ids(await worker('GET', `/verzamelingen/${id}`))).toEqual([verwijs.id, open.id]);

  const handed = await worker('POST', `/verzamelingen/${id}/verwijzingen`, {
    boodschap: 'Lees het als je eraan toe bent.',
  });
  expect(handed.status, handed.text).toBe(201);
  expect(handed.body.url).toBe(`${service.deps.config.publicUrl}/v/${handed.body.code}`);
  const read = await everyone(`/verwijzingen/${handed.body.code.toUpperCase()}`);
  expect(read.status).toBe(200);
  expect(ids(read)).toEqual([verwijs.id, open.id]);
  expect(read.body.boodschap).toBe('Lees het als je eraan toe bent.');
  expect(JSON.stringify(read.body)).not.toContain(id);

  const mine = await worker('GET', `/verzamelingen/${id}/verwijzingen`);
  expect(mine.body.items.map((v: { code: string }) => v.code)).toEqual([handed.body.code]);
  expect((await as('auteur', { method: 'DELETE', url: `/v1/verwijzingen/${handed.body.code}` })).status).toBe(404);
  expect((await worker('DELETE', `/verwijzingen/${handed.body.code}`)).status).toBe(204);
  expect((await worker('DELETE', `/verwijzingen/${handed.body.code}`)).status).toBe(204);
  expect((await everyone(`/verwijzingen/${handed.body.code}`)).status).toBe(410);
  expect((await everyone('/verwijzingen/0000000000')).status).toBe(404);
});

test('each reader sees the items that the verteller allows them, and no gap where others are', async () => {
  const { id } = await create({ openbaar: true, filter: { thema: ['schulden'] } });
  await add(id, verwijs.id);
  const last = await add(id, open.id);
  const seen = await everyone(`/verzamelingen/${id}`);
  expect(ids(seen)).toEqual([open.id]);
  expect(seen.body.items[0]).toMatchObject({ id: last, positie: 1 });
  expect(ids(await everyone(`/verzamelingen/${id}/items`))).toEqual([open.id]);
  expect((await worker('POST', `/verzamelingen/${id}/items`, { verhaalId: besloten.id })).status).toBe(400);
});

test('a filter is answered when read: visible verhalen that are no item yet', async () => {
  const { id, etag } = await create({ openbaar: true, filter: { thema: ['schulden'] } });
  const matches = async (answer: Promise<Answer>) =>
    (await answer).body.items.map((verhaal: { id: string }) => verhaal.id).sort();
  const path = `/verzamelingen/${id}/verhalen`;
  expect(await matches(everyone(path))).toEqual([open.id]);
  expect(await matches(worker('GET', path))).toEqual([open.id, verwijs.id].sort());
  await add(id, open.id);
  expect(await matches(everyone(path))).toEqual([]);
  const next = await worker('GET', `${path}?limit=1`);
  expect(next.body.items).toHaveLength(1);
  expect(next.headers.link).not.toContain('rel="next"');

  expect((await worker('PATCH', `/verzamelingen/${id}`, { filter: { thema: ['bestaat-niet'] } }, etag)).status).toBe(
    412,
  );
  const now = (await worker('GET', `/verzamelingen/${id}`)).headers.etag;
  const unknown = await worker('PATCH', `/verzamelingen/${id}`, { filter: { thema: ['bestaat-niet'] } }, now);
  expect(unknown.status).toBe(400);
  const cleared = await worker('PATCH', `/verzamelingen/${id}`, { filter: null }, now);
  expect(cleared.body.filter).toBeNull();
  expect(cleared.body.titel).toBe('De post durven openen');
  expect(await matches(worker('GET', path))).toEqual([]);
});

test('a begrip that is gone makes a stored filter match nothing, rather than too much', async () => {
  const { id } = await create({ filter: { thema: ['schulden'] } });
  const lost = JSON.stringify({ niet: { zwareInhoud: ['ooit-bekend'] } });
  await service.deps.db.updateTable('verzameling').set({ filter: lost }).where('id', '=', id).execute();
  const answer = await worker('GET', `/verzamelingen/${id}/verhalen`);
  expect([answer.status, answer.body.items]).toEqual([200, []]);
});

test('what is withdrawn or no longer allowed leaves items, filter, verwijzing and kept answers at once', async () => {
  const gone = await publishedVerhaal(service, { titel: 'Straks weg', themas: ['armoede'] });
  const narrowed = await publishedVerhaal(service, { titel: 'Straks niet om door te geven', themas: ['armoede'] });
  const { id } = await create({ openbaar: true, filter: { thema: ['armoede'] } });
  const headers = { 'idempotency-key': '3f1c2b1e-8a56-4a5b-9d2e-6f1d3c0b7a10' };
  const payload = { verhaalId: gone.id };
  const kept = await as('ervaringswerker', { method: 'POST', url: `/v1/verzamelingen/${id}/items`, headers, payload });
  expect(kept.status, kept.text).toBe(201);
  const stays = await add(id, narrowed.id);
  const { code } = (await worker('POST', `/verzamelingen/${id}/verwijzingen`, {})).body;
  expect(ids(await everyone(`/verwijzingen/${code}`))).toEqual([gone.id, narrowed.id]);
  const before = await everyone(`/verzamelingen/${id}`);

  await as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code: gone.code } });
  await as('auteur', {
    method: 'PUT',
    url: `/v1/verhalen/${narrowed.id}/toestemming`,
    payload: { doelen: ['openbaar'] },
  });
  expect(ids(await everyone(`/verzamelingen/${id}`))).toEqual([narrowed.id]);
  const again = await as('bezoeker', {
    method: 'GET',
    url: `/v1/verzamelingen/${id}`,
    headers: { 'if-none-match': before.headers.etag as string },
  });
  expect(again.status).toBe(200);
  const read = await everyone(`/verwijzingen/${code}`);
  expect(read.text).not.toContain('Straks');
  expect([read.body.items, read.body.verhalen]).toEqual([[], []]);
  const keptAnswers = await service.deps.db.selectFrom('idempotentie').select('object_id').execute();
  expect(keptAnswers.some((row) => row.object_id === gone.id)).toBe(false);

  // The gap that the withdrawn item left is no obstacle to moving the others.
  const third = await add(id, open.id, { positie: 1 });
  expect((await worker('GET', `/verzamelingen/${id}`)).body.items.map((i: { id: string }) => i.id)).toEqual([
    third,
    stays,
  ]);
});

test('an unpublished verhaal is in no list', async () => {
  const verhaal = await publishedVerhaal(service, { titel: 'Even weg', themas: ['wonen'] });
  const { id } = await create({ openbaar: true });
  await add(id, verhaal.id);
  const { code } = (await worker('POST', `/verzamelingen/${id}/verwijzingen`, {})).body;
  const etag = (await as('auteur', { method: 'GET', url: `/v1/verhalen/${verhaal.id}` })).headers.etag as string;
  const hidden = await as('redacteur', {
    method: 'DELETE',
    url: `/v1/verhalen/${verhaal.id}/publicatie`,
    headers: { 'if-match': etag },
  });
  expect(hidden.status, hidden.text).toBeLessThan(300);
  for (const answer of [
    await everyone(`/verzamelingen/${id}`),
    await everyone(`/verwijzingen/${code}`),
    await worker('GET', `/verzamelingen/${id}/items`),
  ])
    expect(answer.body.items).toEqual([]);
});

test('only its owner sees or changes a closed verzameling: to all others it does not exist', async () => {
  const { id, etag } = await create();
  const item = await add(id, open.id);
  const { code } = (await worker('POST', `/verzamelingen/${id}/verwijzingen`, {})).body;
  const headers = { 'if-match': etag };
  for (const [method, path, payload] of [
    ['GET', '', undefined],
    ['PATCH', '', { titel: 'Van mij' }],
    ['DELETE', '', undefined],
    ['GET', '/items', undefined],
    ['GET', '/verhalen', undefined],
    ['POST', '/items', { verhaalId: open.id }],
    ['PATCH', `/items/${item}`, { positie: 1 }],
    ['DELETE', `/items/${item}`, undefined],
    ['GET', '/verwijzingen', undefined],
    ['POST', '/verwijzingen', {}],
  ] as const) {
    const answer = await as('auteur', {
      method,
      url: `/v1/verzamelingen/${id}${path}`,
      headers,
      ...(payload ? { payload } : {}),
    });
    expect([method, path, answer.status]).toEqual([method, path, 404]);
  }
  expect((await everyone(`/verzamelingen/${id}`)).status).toBe(404);
  expect((await everyone('/verzamelingen')).text).not.toContain(id);
  expect((await as('bezoeker', { method: 'POST', url: '/v1/verzamelingen', payload: { titel: 'x' } })).status).toBe(
    401,
  );
  expect((await as('onderzoeker', { method: 'POST', url: '/v1/verzamelingen', payload: { titel: 'x' } })).status).toBe(
    403,
  );
  expect((await as('onderzoeker', { method: 'GET', url: '/v1/verzamelingen?mijn=true' })).status).toBe(403);
  // Handed over it can be read, closed as it is; thrown away it is gone.
  expect((await everyone(`/verwijzingen/${code}`)).status).toBe(200);
  const now = (await worker('GET', `/verzamelingen/${id}`)).headers.etag;
  expect((await worker('DELETE', `/verzamelingen/${id}`)).status).toBe(428);
  expect((await worker('DELETE', `/verzamelingen/${id}`, undefined, now)).status).toBe(204);
  expect((await everyone(`/verwijzingen/${code}`)).status).toBe(404);
});

test('of two changes to one version the second is refused', async () => {
  const { id, etag } = await create();
  const both = await Promise.all(
    ['Eerste', 'Tweede'].map((titel) => worker('PATCH', `/verzamelingen/${id}`, { titel }, etag)),
  );
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 412]);
  expect((await worker('PATCH', `/verzamelingen/${id}`, { titel: 'Zonder' })).status).toBe(428);
  const item = await add(id, open.id);
  expect((await worker('PATCH', `/verzamelingen/${id}/items/${item}`, { woord: 'x' }, etag)).status).toBe(412);
  expect((await worker('DELETE', `/verzamelingen/${id}/items/${item}`)).status).toBe(428);
});

test('words in which somebody can be recognised are refused, all at once, and never repeated', async () => {
  const secret = 'jan.devries@gmail.com';
  const made = await worker('POST', '/verzamelingen', { titel: `Voor ${secret}`, inleiding: 'Bel 06-12345678.' });
  expect(made.status).toBe(400);
  expect(made.body.invalidParams.map((p: { name: string }) => p.name)).toEqual(['titel', 'inleiding']);
  expect(made.body.invalidParams[0].reason).toContain('Het gaat om teken 6 tot en met 26.');
  expect(made.text).not.toContain(secret);
  const { id, etag } = await create();
  expect((await worker('PATCH', `/verzamelingen/${id}`, { inleiding: secret }, etag)).status).toBe(400);
  expect((await worker('POST', `/verzamelingen/${id}/items`, { verhaalId: open.id, woord: secret })).status).toBe(400);
  expect((await worker('POST', `/verzamelingen/${id}/verwijzingen`, { boodschap: secret })).status).toBe(400);
  const item = await add(id, open.id);
  const now = (await worker('GET', `/verzamelingen/${id}`)).headers.etag;
  expect((await worker('PATCH', `/verzamelingen/${id}/items/${item}`, { woord: secret }, now)).status).toBe(400);
});

test('the log hears of open verzamelingen only, and of the moment they close', async () => {
  const log = async (id: string) => {
    const rows = await service.deps.db
      .selectFrom('wijziging')
      .selectAll()
      .where('object_id', '=', id)
      .orderBy('id')
      .execute();
    return rows.map(({ noun, soort, openbaar }) => `${noun} ${soort} ${openbaar}`);
  };
  const { id, etag } = await create();
  await add(id, open.id);
  expect(await log(id)).toEqual([]);
  const at = (await worker('GET', `/verzamelingen/${id}`)).headers.etag;
  expect(at).not.toBe(etag);
  const opened = await worker('PATCH', `/verzamelingen/${id}`, { openbaar: true }, at);
  await add(id, open.id);
  const closing = (await worker('GET', `/verzamelingen/${id}`)).headers.etag;
  expect(closing).not.toBe(opened.headers.etag);
  const closed = await worker('PATCH', `/verzamelingen/${id}`, { openbaar: false }, closing);
  const open2 = await worker('PATCH', `/verzamelingen/${id}`, { openbaar: true }, closed.headers.etag);
  await worker('DELETE', `/verzamelingen/${id}`, undefined, open2.headers.etag);
  expect(await log(id)).toEqual([
    'verzameling gepubliceerd true',
    'verzameling gewijzigd true',
    'verzameling verborgen true',
    'verzameling gepubliceerd true',
    'verzameling ingetrokken true',
  ]);
});

test('a sleutelmoment must stand in the verhaal, and a repeat with the same key adds nothing', async () => {
  const { id } = await create();
  const strange = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
  expect(
    (await worker('POST', `/verzamelingen/${id}/items`, { verhaalId: open.id, sleutelmomentId: strange })).status,
  ).toBe(400);
  expect((await worker('POST', `/verzamelingen/${id}/items`, { verhaalId: strange })).status).toBe(400);
  const headers = { 'idempotency-key': '9b2f6a54-4c0b-4b7e-9a55-1b2c3d4e5f60' };
  const payload = { verhaalId: open.id };
  const twice = [1, 2].map(() =>
    as('ervaringswerker', { method: 'POST', url: `/v1/verzamelingen/${id}/items`, headers, payload }),
  );
  // Either may be first; the other repeats its answer, or hears that the first still runs.
  const statuses = (await Promise.all(twice)).map((answer) => answer.status).sort();
  expect(statuses[0]).toBe(201);
  expect([201, 409]).toContain(statuses[1]);
  expect((await worker('GET', `/verzamelingen/${id}/items`)).body.items).toHaveLength(1);
});

test('open verzamelingen can be paged to their end and back', async () => {
  for (let i = 0; i < 5; i++) await create({ titel: `Bladzij ${i}`, openbaar: true });
  const seen: string[] = [];
  let url: string | undefined = '/v1/verzamelingen?limit=2';
  let last: Answer | undefined;
  while (url) {
    last = await as('bezoeker', { method: 'GET', url });
    seen.push(...last.body.items.map((row: { id: string }) => row.id));
    url = /<[^>]*?(\/v1[^>]*)>; rel="next"/.exec(last.headers.link ?? '')?.[1];
  }
  const all = await everyone('/verzamelingen?limit=100');
  expect(seen).toEqual(all.body.items.map((row: { id: string }) => row.id));
  expect(last?.headers.link).toContain('rel="prev"');
  expect(all.body.items.every((row: { mijn: boolean }) => row.mijn === false)).toBe(true);
});
