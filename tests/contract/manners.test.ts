import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, VERHAAL } from '../verhaal.ts';

let t: TestApp;
let port: number;
beforeAll(async () => {
  t = await testApp();
  await t.app.listen({ port: 0, host: '127.0.0.1' });
  port = (t.app.server.address() as { port: number }).port;
});
afterAll(() => t.close());

/** What comes back over the wire, for requests that no client library would send. */
function raw(request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (data) => {
      text += data;
    });
    socket.on('close', () => resolve(text));
    socket.on('error', reject);
  });
}
const line = (method: string, path: string, headers = '') =>
  raw(`${method} ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`);

const PROBLEM = /content-type: application\/problem\+json/i;

describe('what the router never sees', () => {
  test.each(['/%zz', '/v1/verhalen/%zz', '/v1/verhalen/%C0%80', '/v1/verhalen/%00'])('%s is 400', async (path) => {
    const answer = await line('GET', path);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer).toMatch(PROBLEM);
    expect(answer).toMatch(/api-version: \d/i);
  });

  test.each(['PROPFIND', 'TRACE', 'QUERY', 'LOCK'])('%s is 405 with Allow where there is something', async (method) => {
    const answer = await line(method, '/v1/verhalen');
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).toMatch(/\r\nallow: GET, HEAD, POST\r\n/i);
    expect(answer).toMatch(PROBLEM);
    expect(await line(method, '/v1/bestaat-niet')).toMatch(/^HTTP\/1\.1 404 /);
  });

  test('a request that is no HTTP, or has too much before its body, is a problem too', async () => {
    const broken = await raw('ONZIN\r\n\r\n');
    expect(broken).toMatch(/^HTTP\/1\.1 400 /);
    expect(broken).toMatch(PROBLEM);
    const long = await line('GET', '/v1/verhalen', `X-Lang: ${'a'.repeat(40_000)}\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 431 /);
    expect(long).toMatch(PROBLEM);
  });

  test('an address that is too long is a problem, not a crash', async () => {
    const answer = await line('GET', `/v1/verhalen/${'a'.repeat(500)}`);
    expect(answer).toMatch(/^HTTP\/1\.1 (400|404) /);
    expect(answer).toMatch(PROBLEM);
  });
});

test('nothing that exists answers 404, as a problem, and says nothing about the address', async () => {
  for (const url of [
    '/v1',
    '/v1/onzin-woord',
    '/v2/verhalen',
    '/v1/verhalen/_onzin-woord/x',
    '//v1/verhalen',
    '/.env',
  ]) {
    const { status, headers, text } = await t.as('bezoeker', { method: 'GET', url });
    expect(status, url).toBe(404);
    expect(headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(headers['api-version']).toBeDefined();
    expect(text).not.toContain('onzin-woord');
  }
});

test('a body over a megabyte is 413', async () => {
  const payload = { ...VERHAAL, tekst: 'a'.repeat(1024 * 1024) };
  const { status, headers, body } = await t.as('auteur', { method: 'POST', url: '/v1/verhalen', payload });
  expect([status, body.status, headers['content-type']]).toEqual([413, 413, 'application/problem+json']);
});

test('the document is open to every website, without credentials, and YAML says the same as JSON', async () => {
  const headers = { origin: 'https://ergens.example' };
  const json = await t.as('bezoeker', { method: 'GET', url: '/v1/openapi.json', headers });
  const yaml = await t.as('bezoeker', { method: 'GET', url: '/v1/openapi.yaml', headers });
  expect(json.headers['content-type']).toMatch(/^application\/json/);
  expect(yaml.headers['content-type']).toMatch(/^application\/yaml/);
  for (const answer of [json, yaml]) {
    expect(answer.status).toBe(200);
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined();
  }
  expect(parse(yaml.text)).toEqual(json.body);
});

test('a browser may ask from anywhere: preflight, and headers it may read', async () => {
  const headers = {
    origin: 'https://ergens.example',
    'access-control-request-method': 'PATCH',
    'access-control-request-headers': 'authorization,if-match',
  };
  const preflight = await t.as('bezoeker', { method: 'OPTIONS', url: '/v1/verhalen', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers['access-control-allow-methods']).toContain('PATCH');
  expect(preflight.headers['access-control-allow-headers']).toContain('if-match');
  const read = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen', headers: { origin: headers.origin } });
  for (const name of ['API-Version', 'ETag', 'Link', 'Location', 'RateLimit', 'Retry-After', 'WWW-Authenticate'])
    expect(read.headers['access-control-expose-headers']).toContain(name);
});

test('OPTIONS that is no preflight says what is allowed', async () => {
  const { status, headers } = await t.as('bezoeker', { method: 'OPTIONS', url: '/v1/verhalen' });
  expect(status).toBe(204);
  expect(headers.allow).toBe('GET, HEAD, POST');
  const unknown = await t.as('bezoeker', { method: 'OPTIONS', url: '/v1/onzin' });
  expect([unknown.status, unknown.headers['content-type']]).toEqual([404, 'application/problem+json']);
});

test('HEAD answers as GET, without the body', async () => {
  const get = await t.as('bezoeker', { method: 'GET', url: '/v1/begrippenkaders' });
  const head = await t.as('bezoeker', { method: 'HEAD', url: '/v1/begrippenkaders' });
  expect([head.status, head.text]).toEqual([200, '']);
  expect(head.headers.etag).toBe(get.headers.etag);
});

test('everything wrong with a request comes at once: path, query and body', async () => {
  const { id } = await createVerhaal(t);
  const answer = await t.as('auteur', {
    method: 'POST',
    url: '/v1/verhalen/geheim-pad/sleutelmomenten?geheim=geheim-waarde',
    payload: { soort: 5, citaat: '', 'geheim-veld': 'geheim-tekst', begin: -1 },
  });
  expect(answer.status).toBe(400);
  const names = answer.body.invalidParams.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['id', 'soort', 'citaat', 'begin', 'geheim-veld', 'geheim']));
  expect(answer.body.detail).not.toContain('geheim');
  for (const submitted of ['geheim-pad', 'geheim-waarde', 'geheim-tekst']) expect(answer.text).not.toContain(submitted);
  const pointers = answer.body.invalidParams.map(({ pointer }: { pointer?: string }) => pointer);
  expect(pointers).toEqual(expect.arrayContaining(['/soort', '/citaat', '/begin', '/geheim-veld']));
  const bad = await t.as('auteur', {
    method: 'PATCH',
    url: `/v1/verhalen/${id}?x=1`,
    payload: { titel: 7 },
    headers: { 'if-match': '"1"' },
  });
  expect(bad.body.invalidParams.map(({ name }: { name: string }) => name).sort()).toEqual(['titel', 'x']);
});

test('a problem is explained at its address', async () => {
  const { body } = await t.as('bezoeker', { method: 'GET', url: '/v1/onzin' });
  const { status, headers } = await t.as('bezoeker', { method: 'GET', url: new URL(body.type).pathname });
  expect([status, headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
});

test('who asks too much hears when to come back', async () => {
  const small = await testApp({ RATE_LIMIT_READ: 3, RATE_LIMIT_WRITE: 2 });
  try {
    const read = () => small.as('bezoeker', { method: 'GET', url: '/v1/verhalen' });
    const first = await read();
    expect(first.headers['ratelimit-policy']).toBe('"lezen";q=3;w=60');
    expect(first.headers.ratelimit).toMatch(/^"lezen";r=2;t=\d+$/);
    expect(Object.keys(first.headers).filter((name) => name.startsWith('x-ratelimit'))).toEqual([]);
    await read();
    await read();
    const refused = await read();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(refused.headers.ratelimit).toMatch(/^"lezen";r=0;t=\d+$/);
    expect((await small.as('auteur', { method: 'GET', url: '/v1/verhalen' })).status).toBe(200);
    const bad = () => small.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: {} });
    expect([(await bad()).status, (await bad()).status, (await bad()).status]).toEqual([400, 400, 429]);
    expect((await small.as('bezoeker', { method: 'GET', url: '/gezondheid/levend' })).status).toBe(200);
  } finally {
    await small.close();
  }
});
