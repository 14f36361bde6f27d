import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, MOMENT, publishedVerhaal, TEKST } from '../verhaal.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const add = (id: string, payload: object) =>
  t.as('auteur', { method: 'POST', url: `/v1/verhalen/${id}/sleutelmomenten`, payload });

test('a quote that does not stand there is refused, with the field and without the quote', async () => {
  const { id } = await createVerhaal(t);
  for (const place of [{}, { begin: 0, eind: 21 }]) {
    const { status, body, text } = await add(id, { ...MOMENT, citaat: 'Dit staat er niet.', ...place });
    expect(status).toBe(400);
    expect(body.invalidParams[0]).toMatchObject({ name: 'citaat', pointer: '/citaat' });
    expect(text).not.toContain('Dit staat er niet');
  }
});

test('offsets are code points, also after an emoji', async () => {
  const { id } = await createVerhaal(t);
  const begin = [...TEKST.slice(0, TEKST.indexOf('Toen liet'))].length;
  expect((await add(id, { ...MOMENT, begin, eind: begin + 25 })).status).toBe(201);
  expect((await add(id, { ...MOMENT, begin: begin + 1, eind: begin + 26 })).status).toBe(400);
  const { body } = await add(id, { ...MOMENT, citaat: 'stoep' });
  expect(body.begin).toBe([...TEKST.slice(0, TEKST.indexOf('stoep'))].length);
});

test('unknown begrippen are all named at once, each with its pointer', async () => {
  const { id } = await createVerhaal(t);
  const { status, body } = await add(id, { ...MOMENT, soort: 'toveren', wie: ['vrijwilliger', 'draak'] });
  expect(status).toBe(400);
  expect(body.invalidParams.map((p: { pointer: string }) => p.pointer)).toEqual(['/soort', '/wie/1']);
});

test('what helped and what hindered may be the same begrip: polarity belongs to the use', async () => {
  const { id } = await createVerhaal(t);
  const { body } = await add(id, { ...MOMENT, hielp: ['schaamte'], hinderde: ['iemand-op-de-stoep'] });
  expect(body.hielp[0].notatie).toBe('schaamte');
  expect(body.hinderde[0].notatie).toBe('iemand-op-de-stoep');
});

test('marking a moment in a published verhaal makes a draft; the public sees it only after publication', async () => {
  const { id } = await publishedVerhaal(t);
  const { body: added } = await add(id, { soort: 'overzicht-krijgen', citaat: 'daarna de eerste envelop opengemaakt' });
  const moments = async (caller: 'bezoeker' | 'auteur') =>
    (await t.as(caller, { method: 'GET', url: `/v1/verhalen/${id}/sleutelmomenten` })).body.items;
  expect(await moments('auteur')).toHaveLength(2);
  expect(await moments('bezoeker')).toHaveLength(1);
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/sleutelmomenten/${added.id}` })).status).toBe(404);
  expect(
    (await t.as('bezoeker', { method: 'GET', url: '/v1/sleutelmomenten?soort=overzicht-krijgen' })).body.items,
  ).toEqual([]);
});

test('a moment keeps its id and place when the text before it grows; when its words go, it must be looked at', async () => {
  const { id } = await createVerhaal(t);
  const { body: moment } = await add(id, MOMENT);
  const change = async (tekst: string) => {
    const { headers } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}` });
    return t.as('auteur', {
      method: 'PATCH',
      url: `/v1/verhalen/${id}`,
      headers: { 'if-match': headers.etag as string },
      payload: { tekst },
    });
  };
  const grown = await change(`Een nieuw begin 🙂. ${TEKST}`);
  expect(grown.body.sleutelmomenten[0]).toMatchObject({ id: moment.id, begin: moment.begin + 19, herijken: false });
  const lost = await change('Een heel ander verhaal.');
  expect(lost.body.sleutelmomenten[0]).toMatchObject({ id: moment.id, herijken: true });
  const submitted = await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
  expect(submitted.status).toBe(409);
});

test('changing and removing need the version that was read, and are the author’s alone', async () => {
  const { id } = await createVerhaal(t);
  const { body: moment } = await add(id, MOMENT);
  const url = `/v1/sleutelmomenten/${moment.id}`;
  expect((await t.as('auteur', { method: 'PATCH', url, payload: { volgordeTijd: 2 } })).status).toBe(428);
  const { headers } = await t.as('auteur', { method: 'GET', url });
  const match = { 'if-match': headers.etag as string };
  expect(
    (await t.as('ervaringswerker', { method: 'PATCH', url, headers: match, payload: { volgordeTijd: 2 } })).status,
  ).toBe(404);
  const changed = await t.as('auteur', { method: 'PATCH', url, headers: match, payload: { volgordeTijd: 2 } });
  expect(changed.body).toMatchObject({
    volgordeTijd: 2,
    citaat: MOMENT.citaat,
    hielp: [{ notatie: 'iemand-op-de-stoep' }],
  });
  expect((await t.as('auteur', { method: 'DELETE', url, headers: match })).status).toBe(412);
  expect(
    (await t.as('auteur', { method: 'DELETE', url, headers: { 'if-match': changed.headers.etag as string } })).status,
  ).toBe(204);
});
