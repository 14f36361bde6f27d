import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { operationsOf } from '../openapi/document.ts';
import { publishedVerhaal } from '../verhaal.ts';
import { OPERATIONS, perform, prepare } from './operations.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const all = Object.keys(OPERATIONS);
const documented = (id: string, status: number) =>
  operationsOf(t.app.swagger()).find((one) => one.id === id)?.spec.responses[status] !== undefined;

describe.each(all)('%s', (id) => {
  test('changes nothing without If-Match, or with the wrong one', async () => {
    if (!documented(id, 428)) return;
    const { send, caller } = await prepare(t, id);
    const { 'if-match': etag = '', ...rest } = send.headers as Record<string, string>;
    const say = (value?: string) =>
      t.as(caller, { ...send, headers: { ...rest, ...(value === undefined ? {} : { 'if-match': value }) } });
    expect(etag).toMatch(/^"[^"]+"$/);
    // A star says that there is something to change, not what was read.
    for (const none of [undefined, '*', ' * ']) expect((await say(none)).status, none).toBe(428);
    for (const wrong of [
      '"99999"',
      `W/${etag}`,
      etag.replaceAll('"', ''),
      '"',
      '""',
      'onzin',
      `"x${etag}`,
      `${etag.slice(0, -1)}."`,
      `${etag.slice(0, -1)}.kort"`,
    ]) {
      const answer = await say(wrong);
      expect(answer.status, wrong).toBe(412);
      expect(answer.body.status).toBe(412);
    }
    expect((await say(`"99999", ${etag}`)).status).toBeLessThan(300);
    expect((await say(etag)).status).toBeGreaterThanOrEqual(400);
  });

  test('does heed an If-Match that may be left out', async () => {
    if (documented(id, 428) || !documented(id, 412)) return;
    const { send, caller } = await prepare(t, id);
    expect((await t.as(caller, { ...send, headers: { ...send.headers, 'if-match': '"99999"' } })).status).toBe(412);
    expect((await t.as(caller, send)).status).toBeLessThan(300);
  });

  test('says 304 to who already has it', async () => {
    if (!documented(id, 304)) return;
    const { send, caller } = await prepare(t, id);
    const say = (value?: string) =>
      t.as(caller, { ...send, headers: value === undefined ? {} : { 'if-none-match': value } });
    const first = await say();
    const etag = first.headers.etag as string;
    expect(etag).toMatch(/^"[^"]+"$/);
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const answer = await say(known);
      expect([answer.status, answer.text], known).toEqual([304, '']);
      for (const name of ['etag', 'cache-control', 'vary', 'api-version'])
        expect(answer.headers[name], name).toBe(first.headers[name]);
    }
    for (const other of ['"iets-anders"', etag.replaceAll('"', '')]) expect((await say(other)).status).toBe(200);
  });
});

test('enough operations were looked at', () => {
  expect(all.filter((id) => documented(id, 428)).length).toBeGreaterThan(8);
  expect(all.filter((id) => documented(id, 304)).length).toBeGreaterThan(6);
});

test('a merge patch is read under its own media type; an empty one changes no field', async () => {
  const headers = { 'content-type': 'application/merge-patch+json' };
  const { send, caller } = await prepare(t, 'changeVerhaal');
  const say = (payload: string) => t.as(caller, { ...send, payload, headers: { ...send.headers, ...headers } });
  const changed = await say(JSON.stringify({ titel: 'Anders', periode: null }));
  expect(changed.status).toBe(200);
  expect(changed.body).toMatchObject({ titel: 'Anders', periode: null, regio: 'Oost-Nederland' });
  expect((await perform(t, 'createVerhaal', headers)).status).toBe(415);
});

test('what the public reads may be kept but is asked again; what others read is not kept', async () => {
  const { id } = await publishedVerhaal(t);
  const url = `/v1/verhalen/${id}`;
  const open = await t.as('bezoeker', { method: 'GET', url });
  expect(open.headers['cache-control']).toBe('public, no-cache');
  expect(open.headers.vary).toContain('Authorization');
  const own = await t.as('auteur', { method: 'GET', url });
  expect(own.headers['cache-control']).toBe('no-store');
  const headers = { 'if-none-match': open.headers.etag as string };
  await t.as('auteur', { method: 'PUT', url: `${url}/intrekking` });
  expect((await t.as('bezoeker', { method: 'GET', url, headers })).status).toBe(410);
});
