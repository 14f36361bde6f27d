import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answer, type Caller, type TestApp, testApp } from '../app.ts';
import { publishedVerhaal } from '../verhaal.ts';
import { must, plain } from './prepare.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const links = ({ headers }: Answer): Record<string, string> =>
  Object.fromEntries(
    (headers.link ?? '').split(/, (?=<)/).map((link) => {
      const [, address, rel] = /^<([^>]+)>; rel="([a-z-]+)"$/.exec(link) ?? [];
      if (!address || !rel) throw new Error(`not a link: ${link}`);
      return [rel, address];
    }),
  );
const idsOf = ({ body }: Answer): string[] => body.items.map(({ id }: { id: string }) => id);

interface List {
  name: string;
  caller: Caller;
  url: string;
  /** For a list that is asked for by POST. */
  payload?: object;
  add: () => Promise<string>;
}

const verzameling = { method: 'POST', url: '/v1/verzamelingen', payload: { titel: 'Post', openbaar: true } } as const;
const published = async () => (await publishedVerhaal(t)).id;
const made = async () => (await must(t, 'auteur', verzameling)).body.id as string;
const concept = async () => (await must(t, 'auteur', await plain('POST', '/verhalen', CONCEPT)(t))).body.id as string;
const moment = async () => {
  const { id } = await publishedVerhaal(t);
  const { body } = await must(t, 'bezoeker', { method: 'GET', url: `/v1/verhalen/${id}/sleutelmomenten` });
  return body.items[0].id as string;
};
const CONCEPT = { titel: 'Los', tekst: 'Een concept.', toestemming: { doelen: ['openbaar'] } };

const LISTS: List[] = [
  { name: 'verhalen, nieuwste', caller: 'bezoeker', url: '/v1/verhalen?thema=schulden', add: published },
  { name: 'verhalen, oudste', caller: 'bezoeker', url: '/v1/verhalen?sortering=oudste', add: published },
  { name: 'mijn verhalen', caller: 'auteur', url: '/v1/verhalen?mijn=true', add: concept },
  { name: 'sleutelmomenten', caller: 'bezoeker', url: '/v1/sleutelmomenten?soort=hulp-toelaten', add: moment },
  { name: 'verzamelingen', caller: 'bezoeker', url: '/v1/verzamelingen?', add: made },
  { name: 'zoeken zonder woorden', caller: 'bezoeker', url: '/v1/verhalen/_zoek?', payload: {}, add: published },
  {
    name: 'zoeken',
    caller: 'bezoeker',
    url: '/v1/verhalen/_zoek?',
    payload: { tekst: 'vrijwilliger' },
    add: published,
  },
];

const ask = (list: List, url: string, limit: number) =>
  list.payload
    ? t.as(list.caller, { method: 'POST', url, payload: { ...list.payload, limit } })
    : t.as(list.caller, { method: 'GET', url: url.includes('limit=') ? url : `${url}&limit=${limit}` });
const toPath = (address: string) => address.slice(new URL(address).origin.length);

/** Walks along `rel` from a page to the end, letting `between` happen after each page. */
async function walk(list: List, first: Answer, rel: 'next' | 'prev', limit: number, between = async () => {}) {
  const pages = [first];
  for (let at = links(first)[rel]; at; at = links(pages.at(-1) as Answer)[rel]) {
    await between();
    const page = await ask(list, toPath(at), limit);
    expect(page.status, page.text).toBe(200);
    expect(page.body.items.length).toBeLessThanOrEqual(limit);
    pages.push(page);
    expect(pages.length).toBeLessThan(600);
  }
  return pages;
}

describe.each(LISTS)('$name', (list) => {
  const there: string[] = [];
  beforeAll(async () => {
    for (let i = 0; i < 12; i++) there.push(await list.add());
    await t.deps.zoeker.sync();
  });

  test('walking finds every item once, whatever is added meanwhile, and back is the same', async () => {
    const plan = fc.record({ limit: fc.integer({ min: 1, max: 15 }), adds: fc.array(fc.boolean(), { maxLength: 8 }) });
    await fc.assert(
      fc.asyncProperty(plan, async ({ limit, adds }) => {
        const before = [...there];
        const between = async () => {
          if (adds.pop()) there.push(await list.add());
        };
        const first = await ask(list, list.url, limit);
        expect(links(first).prev).toBeUndefined();
        const forward = await walk(list, first, 'next', limit, between);
        const seen = forward.flatMap(idsOf);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toEqual(expect.arrayContaining(before));
        for (const page of forward.slice(0, -1)) expect(page.body.items).toHaveLength(limit);
        const back = await walk(list, forward.at(-1) as Answer, 'prev', limit);
        const again = back.reverse().flatMap(idsOf);
        expect(again.filter((id) => seen.includes(id))).toEqual(seen);
      }),
      { numRuns: 4 },
    );
  });

  test('a cursor that was touched, or belongs to another list, is 400', async () => {
    const { next } = links(await ask(list, list.url, 2));
    const cursor = new URL(next as string).searchParams.get('cursor') as string;
    const [payload = '', signature = ''] = cursor.split('.');
    const withCursor = (value: string, url = list.url) => ask(list, `${url}&cursor=${encodeURIComponent(value)}`, 2);
    expect((await withCursor(cursor)).status).toBe(200);
    const forged = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('next', 'prev')).toString(
      'base64url',
    );
    const bad = [
      `${forged}.${signature}`,
      `${payload}.${'A'.repeat(signature.length)}`,
      payload,
      '.',
      '',
      `${cursor}x`,
      'null',
    ];
    for (const value of bad) {
      const answer = await withCursor(value);
      expect(answer.status, value).toBe(400);
      expect(answer.body.invalidParams).toMatchObject([{ name: 'cursor' }]);
    }
    const other = list.payload
      ? await t.as(list.caller, {
          method: 'POST',
          url: toPath(next as string),
          payload: { ...list.payload, filter: { thema: ['werk'] } },
        })
      : await withCursor(cursor, OTHER_FILTER[list.name]);
    expect(other.status).toBe(400);
  });
});

const OTHER_FILTER: Record<string, string> = {
  'verhalen, nieuwste': '/v1/verhalen?thema=werk',
  'verhalen, oudste': '/v1/verhalen?sortering=nieuwste',
  'mijn verhalen': '/v1/verhalen?mijn=true&status=concept',
  sleutelmomenten: '/v1/sleutelmomenten?soort=crisis',
  verzamelingen: '/v1/verhalen?',
};

test('a list of nothing has no way on, and a limit out of bounds is 400', async () => {
  const none = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen?regio=Buitenland' });
  expect([none.body.items, links(none).next, links(none).prev]).toEqual([[], undefined, undefined]);
  for (const limit of ['0', '101', '-1', '1.5', 'x', '1e9', '', '٣']) {
    const { status } = await t.as('bezoeker', {
      method: 'GET',
      url: `/v1/verhalen?limit=${encodeURIComponent(limit)}`,
    });
    expect(status, limit).toBe(400);
  }
});
