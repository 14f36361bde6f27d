import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { engine } from '../database.ts';
import { operationsOf } from '../openapi/document.ts';
import { VERHAAL } from '../verhaal.ts';
import { OPERATIONS, prepare } from './operations.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const key = () => randomUUID();
const takesKey = (id: string) =>
  operationsOf(t.app.swagger()).find((one) => one.id === id)?.spec.responses[422] !== undefined;

const create = (idempotencyKey: string, payload: object = VERHAAL, caller: 'auteur' | 'redacteur' = 'auteur') =>
  t.as(caller, { method: 'POST', url: '/v1/verhalen', payload, headers: { 'idempotency-key': idempotencyKey } });
const count = async (table: 'verhaal' | 'idempotentie') => {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(t.deps.db);
  return rows[0]?.n;
};

describe.each(Object.keys(OPERATIONS))('%s', (id) => {
  test('gives the same answer to the same key, and 422 to another request with it', async () => {
    if (!takesKey(id)) return;
    const { send, caller } = await prepare(t, id);
    const headers = { ...send.headers, 'idempotency-key': key() };
    const first = await t.as(caller, { ...send, headers });
    expect(first.status).toBeLessThan(300);
    const second = await t.as(caller, { ...send, headers });
    expect(second.status).toBe(first.status);
    expect(second.body).toEqual(first.body);
    expect(second.headers.location).toBe(first.headers.location);
    expect(second.headers.etag).toBe(first.headers.etag);
    const other = await prepare(t, id);
    const sameBody = JSON.stringify(other.send.payload) === JSON.stringify(send.payload);
    if (sameBody || other.send.url !== send.url) return;
    const reused = await t.as(caller, { ...send, payload: other.send.payload as object, headers });
    expect(reused.status).toBe(422);
  });
});

test('enough operations take a key', () => {
  expect(Object.keys(OPERATIONS).filter(takesKey).length).toBeGreaterThan(6);
});

test('a uuid is the same key with and without quotes; nonsense is 400', async () => {
  const one = key();
  const first = await create(one);
  expect((await create(`"${one}"`)).body.id).toBe(first.body.id);
  for (const bad of ['kort', 'met een spatie erin', '"', 'a'.repeat(300), 'ü'.repeat(20)]) {
    const { status, text } = await create(bad);
    expect(status, bad).toBe(400);
    expect(text).not.toContain('spatie erin');
  }
});

test('the same key with another body is 422, and of another caller or address is another key', async () => {
  const one = key();
  const { body } = await create(one);
  expect((await create(one, { ...VERHAAL, titel: 'Anders' })).status).toBe(422);
  const colleague = await create(one, VERHAAL, 'redacteur');
  expect(colleague.status).toBe(201);
  expect(colleague.body.id).not.toBe(body.id);
  const elsewhere = await t.as('auteur', {
    method: 'POST',
    url: '/v1/verzamelingen',
    payload: { titel: 'De post' },
    headers: { 'idempotency-key': one },
  });
  expect(elsewhere.status).toBe(201);
});

test('sent ten times at once it happens once; who comes too early hears 409', async () => {
  const one = key();
  const before = (await count('verhaal')) as number;
  const answers = await Promise.all(Array.from({ length: 10 }, () => create(one)));
  const made = answers.filter(({ status }) => status === 201);
  expect(made.length).toBeGreaterThan(0);
  expect(new Set(made.map(({ body }) => body.id)).size).toBe(1);
  for (const early of answers.filter(({ status }) => status !== 201)) {
    expect(early.status).toBe(409);
    expect(Number(early.headers['retry-after'])).toBeGreaterThan(0);
  }
  expect(await count('verhaal')).toBe(before + 1);
  expect((await create(one)).body.id).toBe(made[0]?.body.id);
});

test.runIf(engine === 'postgres')('while the first still runs, the second is 409', async () => {
  const one = key();
  const account = await t.deps.db
    .selectFrom('sleutel')
    .select('id')
    .where('naam', '=', 'auteur')
    .executeTakeFirstOrThrow();
  const place = `sleutel:${account.id} POST /v1/verhalen ${one}`;
  await t.deps.db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${place}, 0))`.execute(trx);
    const answer = await create(one);
    expect([answer.status, answer.headers['retry-after']]).toEqual([409, '1']);
  });
  expect((await create(one)).status).toBe(201);
});

test('a request that fails leaves no key behind, so it can be tried again', async () => {
  const one = key();
  const before = await count('idempotentie');
  const bad = await create(one, { ...VERHAAL, themas: ['dit-begrip-bestaat-niet'] });
  expect(bad.status).toBe(400);
  expect(await count('idempotentie')).toBe(before);
  expect((await create(one)).status).toBe(201);
});

test('a key is forgotten after a day', async () => {
  const one = key();
  const { body } = await create(one);
  await sql`update idempotentie set aangemaakt_op = aangemaakt_op - interval '25 hours'`.execute(t.deps.db);
  const again = await create(one);
  expect(again.status).toBe(201);
  expect(again.body.id).not.toBe(body.id);
  const { rows } = await sql`select 1 from idempotentie where aangemaakt_op < now() - interval '24 hours'`.execute(
    t.deps.db,
  );
  expect(rows).toEqual([]);
});

test('what is kept cannot be read without the key', async () => {
  const one = key();
  const { body } = await create(one);
  const { rows } = await sql<{ all: string }>`select string_agg(i::text, ' ') as all from idempotentie i`.execute(
    t.deps.db,
  );
  const kept = Buffer.from(rows[0]?.all.match(/\\\\x([0-9a-f]{400,})/)?.[1] ?? '', 'hex').toString('latin1');
  for (const secret of [one, body.intrekkingscode, VERHAAL.titel]) {
    expect(rows[0]?.all).not.toContain(secret);
    expect(kept).not.toContain(secret);
  }
});
