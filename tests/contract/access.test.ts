import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { policy } from '../../src/http/policy.ts';
import { type TestApp, testApp } from '../app.ts';
import { operationsOf } from '../openapi/document.ts';
import { CALLERS, OPERATIONS } from './operations.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

test('every documented operation is in the policy and in the access table, and the other way round', () => {
  const documented = operationsOf(t.app.swagger()).map(({ id }) => id);
  expect(documented.length).toBeGreaterThan(40);
  expect(new Set(documented).size).toBe(documented.length);
  expect([...documented].sort()).toEqual(Object.keys(policy).sort());
  expect([...documented].sort()).toEqual(Object.keys(OPERATIONS).sort());
});

describe.each(Object.entries(OPERATIONS))('%s', (id, rows) => {
  test.each(rows.map((row) => [row.on ?? 'zoals het is', row] as const))('%s', async (_on, { make, gets }) => {
    const got: number[] = [];
    for (const caller of CALLERS) got.push((await t.as(caller, await make(t))).status);
    expect(Object.fromEntries(CALLERS.map((caller, i) => [caller, got[i]]))).toEqual(
      Object.fromEntries(CALLERS.map((caller, i) => [caller, gets[i]])),
    );
    const documented = operationsOf(t.app.swagger()).find((one) => one.id === id)?.spec.responses;
    expect(Object.keys(documented)).toEqual(expect.arrayContaining(got.map(String)));
  });
});

test.each(Object.entries(OPERATIONS))('%s refuses a key that is not one', async (_id, [row]) => {
  const send = await row.make(t);
  for (const authorization of [
    'Bearer wk_live_AAAAAAAA_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    'Bearer iets',
    'Basic YTpi',
    'wk_live_',
  ]) {
    const answer = await t.as('bezoeker', { ...send, headers: { ...send.headers, authorization } });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm=/);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.body).toMatchObject({ status: 401, title: expect.any(String), detail: expect.any(String) });
  }
});
