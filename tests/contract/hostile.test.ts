import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type TestApp, testApp } from '../app.ts';
import { type Doc, operationsOf } from '../openapi/document.ts';
import { OPERATIONS, prepare } from './operations.ts';

let t: TestApp;
let document: Doc;
beforeAll(async () => {
  t = await testApp();
  document = t.app.swagger();
});
afterAll(() => t.close());

const RUNS = 60;

/** Text that breaks things: what a database cannot store, what a path or a pattern means, what is too long. */
const nastyText = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff\ud800',
    '\u0007\u001b[31m',
    '\u202e\u200b\ufeff',
    '😀'.repeat(300),
    'e\u0301'.repeat(200),
    "'; drop table verhaal; --",
    '%_\\',
    '../../etc/passwd',
    '{{7*7}}#{7*7}',
    '<script>alert(1)</script>',
    '__proto__',
    'constructor',
    'null',
    'NaN',
    '1e400',
    '9'.repeat(400),
    '-0',
    '0x1F',
    '٣',
    '00000000-0000-0000-0000-000000000000',
    '0000-00-00',
    '9999-99-99T99:99:99Z',
    '+275760-09-13T00:00:00.001Z',
    '-271821-04-20T00:00:00.000Z',
    ',,,,',
    '&|!():*<->',
    '"onvoltooid',
    'thema:',
    'a'.repeat(5000),
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const nastyNumber = fc.constantFrom(-1, 0, 0.5, 1e21, 2 ** 31, 2 ** 53, -(2 ** 63), Number.MAX_VALUE, 1e-320);
const deep = (depth: number): unknown =>
  depth === 0 ? 'diep' : depth % 2 ? [deep(depth - 1)] : { a: deep(depth - 1) };
const nasty: fc.Arbitrary<unknown> = fc.oneof(
  nastyText,
  nastyNumber,
  fc.constantFrom(null, true, false, [], {}, [[]], deep(60), deep(400)),
  fc.array(nastyText, { maxLength: 60 }),
  fc.dictionary(nastyText, nastyNumber, { maxKeys: 3 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const resolve = (part: Doc): Doc =>
  part.$ref
    ? String(part.$ref)
        .split('/')
        .slice(1)
        .reduce((at: Doc, key) => at[key], document)
    : part;

/** Something that nearly fits the schema: sometimes right, sometimes nasty at any depth. */
function nearly(schema: Doc, depth = 0): fc.Arbitrary<unknown> {
  const own = resolve(schema);
  const examples = own.examples ?? (own.example === undefined ? [] : [own.example]);
  const right: fc.Arbitrary<unknown>[] = examples.length > 0 ? [fc.constantFrom(...examples)] : [];
  if (own.enum) right.push(fc.constantFrom(...own.enum));
  if (own.properties && depth < 4) {
    const properties = Object.entries<Doc>(own.properties).map(([name, part]) => [name, nearly(part, depth + 1)]);
    right.push(fc.record(Object.fromEntries(properties), { requiredKeys: own.required ?? [] }));
  }
  if (own.items) right.push(fc.array(nearly(own.items, depth + 1), { maxLength: 4 }));
  for (const option of own.oneOf ?? own.anyOf ?? []) right.push(nearly(option, depth + 1));
  return fc.oneof(
    { weight: right.length > 0 ? 3 : 0, arbitrary: right.length > 0 ? fc.oneof(...right) : nasty },
    { weight: 1, arbitrary: nasty },
  );
}

const asText = (value: unknown) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
/** Lone surrogates cannot be percent-encoded; the rest can. */
const encode = (text: string) => encodeURIComponent(text.toWellFormed());
/** What may stand in a header on the wire. */
const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 2000);

function expectDecent(answer: Answer, sent: object): void {
  const said = `${answer.status} ${answer.text.slice(0, 300)}\n${JSON.stringify(sent).slice(0, 600)}`;
  expect(answer.status, said).toBeLessThan(500);
  expect(answer.headers['api-version'], said).toBeDefined();
  if (answer.status < 400) return;
  expect(answer.headers['content-type'], said).toMatch(/^application\/problem\+json/);
  expect(answer.body, said).toMatchObject({
    status: answer.status,
    title: expect.any(String),
    detail: expect.any(String),
  });
}

describe.each(Object.keys(OPERATIONS))('%s', (id) => {
  test(`takes ${RUNS} hostile requests without falling over`, async () => {
    const { path, spec } = operationsOf(document).find((one) => one.id === id) as { path: string; spec: Doc };
    const { send, caller } = await prepare(t, id);
    const parameters: Doc[] = (spec.parameters ?? []).map(resolve);
    const query = parameters.filter((one) => one.in === 'query');
    const names = query.map(({ name }) => name as string);
    const media = Object.values<Doc>(spec.requestBody?.content ?? {})[0];
    const plan = fc.record({
      path: fc.option(fc.array(nastyText, { minLength: 3, maxLength: 3 }), { freq: 2 }),
      query: fc.array(fc.tuple(names.length > 0 ? fc.oneof(fc.constantFrom(...names), nastyText) : nastyText, nasty), {
        maxLength: 4,
      }),
      body: media ? fc.option(nearly(media.schema), { freq: 8, nil: undefined }) : fc.constant(undefined),
      raw: fc.option(
        fc.constantFrom(
          '{"__proto__":{"x":1}}',
          '{"constructor":{"prototype":{}}}',
          `${'['.repeat(3000)}`,
          '{"titel":"\\ud800"}',
          '\ufeff{}',
          '{"a":1e999}',
        ),
        { freq: 6 },
      ),
      headers: fc.dictionary(
        fc.constantFrom(
          'if-match',
          'if-none-match',
          'idempotency-key',
          'accept',
          'accept-language',
          'cookie',
          'origin',
          'x-forwarded-for',
          'range',
        ),
        nastyText,
        { maxKeys: 2 },
      ),
    });
    await fc.assert(
      fc.asyncProperty(plan, async ({ path: parts, query, body, raw, headers }) => {
        let at = 0;
        const address = parts
          ? `/v1${path.replace(/\{\w+\}/g, () => encode(parts[at++] ?? ''))}`
          : (send.url.split('?')[0] as string);
        const search = query.map(([key, value]) => `${encode(key)}=${encode(asText(value))}`).join('&');
        const payload = media && raw ? raw : body === undefined ? undefined : (JSON.stringify(body) ?? '');
        const request: InjectOptions = {
          method: send.method,
          url: search ? `${address}?${search}` : address,
          headers: {
            ...send.headers,
            ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, inHeader(value)])),
            ...(payload === undefined ? {} : { 'content-type': 'application/json' }),
          },
          ...(payload === undefined ? {} : { payload }),
        };
        expectDecent(await t.as(caller, request), request);
      }),
      { numRuns: RUNS },
    );
  });
});
