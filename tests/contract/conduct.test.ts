import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { API_VERSION } from '../../src/http/version.ts';
import { type Answer, type TestApp, testApp } from '../app.ts';
import { type Doc, operationsOf } from '../openapi/document.ts';
import { OPERATIONS, perform, prepare } from './operations.ts';

let t: TestApp;
let document: Doc;
beforeAll(async () => {
  t = await testApp();
  document = t.app.swagger();
});
afterAll(() => t.close());

const IDS = Object.keys(OPERATIONS);
const specOf = (id: string): Doc => operationsOf(document).find((one) => one.id === id)?.spec as Doc;

/** What the transport rules of the NL GOV API Design Rules ask of every answer. */
function expectTransport({ headers }: Answer): void {
  expect(headers['api-version']).toBe(API_VERSION);
  expect(headers['cache-control']).toMatch(/no-store|no-cache/);
  expect(headers['content-security-policy']).toContain("default-src 'none'");
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['strict-transport-security']).toMatch(/max-age=\d{8}/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-frame-options']).toBe('DENY');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['access-control-allow-origin']).toBe('*');
  expect(headers['access-control-allow-credentials']).toBeUndefined();
  expect(headers).not.toHaveProperty('x-powered-by');
  expect(headers).not.toHaveProperty('server');
}

function expectProblem(answer: Answer, status: number): void {
  expect(answer.status, answer.text).toBe(status);
  expectTransport(answer);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.headers['content-language']).toBe('nl');
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.body).toMatchObject({
    type: expect.stringMatching(/^https?:\/\/.+\/problemen\/[a-z-]+$/),
    title: expect.any(String),
    status,
    detail: expect.any(String),
    instance: expect.stringMatching(/^urn:uuid:/),
  });
}

test('the document has the version that answers carry', () => {
  expect(document.info.version).toBe(API_VERSION);
  expect(IDS.length).toBeGreaterThan(40);
});

describe.each(IDS)('%s', (id) => {
  test('answers as documented', async () => {
    const answer = await perform(t, id);
    expect(answer.status).toBeLessThan(300);
    expectTransport(answer);
    const documented = specOf(id).responses[answer.status];
    expect(documented).toBeDefined();
    const types = Object.keys(documented.content ?? {});
    if (types.length > 0) expect(types).toContain(answer.headers['content-type']?.split(';')[0]);
    else expect(answer.text).toBe('');
    const absent = Object.keys(documented.headers).filter((name) => answer.headers[name.toLowerCase()] === undefined);
    expect(absent).toEqual([]);
  });

  test('says 406 to an Accept it cannot answer, and takes a wildcard', async () => {
    if (!specOf(id).responses[200]?.content && !specOf(id).responses[201]?.content) return;
    expectProblem(await perform(t, id, { accept: 'image/png' }), 406);
    expectProblem(await perform(t, id, { accept: 'application/json;q=0' }), 406);
    expect((await perform(t, id, { accept: 'text/html, */*;q=0.1' })).status).toBeLessThan(300);
  });

  test('says 400 to a query key it does not know', async () => {
    const { send, caller } = await prepare(t, id);
    const url = `${send.url}${send.url.includes('?') ? '&' : '?'}onzin=geheim-woord`;
    const answer = await t.as(caller, { ...send, url });
    expectProblem(answer, 400);
    expect(answer.body.invalidParams).toMatchObject([{ name: 'onzin' }]);
    expect(answer.text).not.toContain('geheim-woord');
  });

  test('says 415 to a body of another kind, and 400 to one that is broken', async () => {
    if (!specOf(id).requestBody) return;
    const { send, caller } = await prepare(t, id);
    const say = (type: string, payload: string) =>
      t.as(caller, { ...send, payload, headers: { ...send.headers, 'content-type': type } });
    for (const type of ['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      expectProblem(await say(type, 'titel=x'), 415);
    }
    for (const broken of ['', '{', '[1,', 'geheim-woord', '"\u0000"', 'null', '[]', '1']) {
      const answer = await say('application/json', broken);
      expectProblem(answer, 400);
      expect(answer.text).not.toContain('geheim-woord');
    }
  });

  test('says 405 with Allow to another method, and 404 to a trailing slash', async () => {
    const { url } = (await prepare(t, id)).send;
    const path = url.split('?')[0] as string;
    const known = Object.keys(document.paths[operationsOf(document).find((one) => one.id === id)?.path as string]);
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      if (known.includes(method.toLowerCase())) continue;
      const answer = await t.as('beheerder', { method, url: path });
      expectProblem(answer, 405);
      const allow = answer.headers.allow?.split(', ').filter((one) => one !== 'HEAD');
      expect(allow).toEqual(known.map((one) => one.toUpperCase()).sort());
    }
    expectProblem(await t.as('beheerder', { method: 'GET', url: `${path}/` }), 404);
  });
});
