import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importVerhalen } from '../../src/import/run.ts';
import { type TestApp, testApp } from '../app.ts';
import { TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const NOTE = 'De namen in dit verhaal zijn verzonnen.';
const VERZONNEN_NAAM = { besluit: 'verzonnen-naam' };
const publicly = (url: string) => t.as('bezoeker', { method: 'GET', url });
const namenOf = async (review: Review, vorm: string): Promise<string[]> =>
  (await review.send('redacteur', 'GET', `/anonimisering/groepen/${await review.groep(vorm)}/namen`)).body.namen;
const edit = async (review: Review, patch: object) => {
  const { status } = (await review.send('auteur', 'GET', '')).body;
  if (status === 'ingediend') await review.send('auteur', 'DELETE', '/indiening');
  const { headers } = await review.send('auteur', 'GET', '');
  const changed = await review.send('auteur', 'PATCH', '', patch, { 'if-match': headers.etag });
  expect(changed.status).toBe(200);
  expect((await review.put('auteur', '/indiening')).status).toBe(200);
};
const start = (tekst: string, more: object = {}) =>
  Review.start(t, { titel: 'De la', samenvatting: '', tekst: `${TEKST} ${tekst}`, ...more });
const letStand = async (review: Review, reden = 'verzonnen') => {
  for (const { id, open, klasse } of (await review.read()).groepen) {
    if (open === 0) continue;
    await review.put('redacteur', `/anonimisering/groepen/${id}/besluit`, { besluit: 'laten-staan', reden });
    if (klasse === 'direct') await review.put('collega', `/anonimisering/groepen/${id}/tweede-lezing`);
  }
};

describe('the real name', () => {
  test('is not among the names in a later version of the same verhaal', async () => {
    const review = await start('Mijn buurvrouw Sanne bleef.');
    expect((await review.decide('Sanne', VERZONNEN_NAAM)).status).toBe(200);
    await review.decideAll();
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const { tekst } = (await publicly(`/v1/verhalen/${review.id}`)).body;
    const naam = /buurvrouw (\w+) bleef/.exec(tekst)?.[1] as string;
    await edit(review, { tekst: `${tekst} Later niet meer.` });
    expect(await namenOf(review, naam)).not.toContain('Sanne');
  });
  test('is not among the names when the author wrote it before', async () => {
    const review = await start('Mijn buurvrouw Sanne bleef.');
    await edit(review, { tekst: `${TEKST} Mijn buurvrouw Fatma bleef.` });
    expect(await namenOf(review, 'Fatma')).not.toContain('Sanne');
  });
});

describe('the note', () => {
  test('stays as long as a made-up name does, whatever the rules take it for', async () => {
    const review = await start('Fatmas broer kwam.');
    const naam = 'Bram';
    const namen = await namenOf(review, 'Fatma');
    expect(
      (await review.decide('Fatma', { ...VERZONNEN_NAAM, naam: namen.includes(naam) ? naam : 'Peter' })).status,
    ).toBe(200);
    await review.decideAll();
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const { tekst, mededeling } = (await publicly(`/v1/verhalen/${review.id}`)).body;
    expect(mededeling).toBe(NOTE);
    await review.send('redacteur', 'DELETE', '/publicatie');
    await review.put('redacteur', '/anonimisering/herscan');
    expect((await review.preview()).mededeling).toBe(NOTE);
    await review.publish();
    await edit(review, { tekst: `${tekst} Later niet meer.` });
    await letStand(review);
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    expect((await publicly(`/v1/verhalen/${review.id}`)).body.mededeling).toBe(NOTE);
  });
  test('two persons of a published version do not become one group', async () => {
    const review = await start('Mijn zus Fatma bleef. Peters broer Cem en Wouters vader Ahmed kwamen.');
    await review.send('redacteur', 'POST', '/anonimisering/vondsten', {
      veld: 'tekst',
      citaat: 'stoep',
      soort: 'persoon',
    });
    for (const { id } of (await review.read()).groepen)
      await review.put('redacteur', `/anonimisering/groepen/${id}/besluit`, VERZONNEN_NAAM);
    await review.decideAll();
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    await review.send('redacteur', 'DELETE', '/publicatie');
    expect(await review.beletsels()).toEqual([]);
  });
});

describe('a no of the verteller', () => {
  const refuse = (code: string) =>
    t.as('bezoeker', { method: 'POST', url: '/v1/akkoorden', payload: { code, akkoord: false } });
  test('holds for the same words in a version that nobody changed', async () => {
    const review = await start('Niets meer.');
    await review.agree();
    expect((await refuse(review.code)).status).toBe(200);
    await expect(review.agree()).rejects.toThrow('code');
    await edit(review, { titel: 'De la' });
    await expect(review.agree()).rejects.toThrow('code');
    await edit(review, { themas: ['schulden'] });
    await expect(review.agree()).rejects.toThrow('code');
    await edit(review, { titel: 'De kast' });
    await review.agree();
  });
  test('is not undone by the source that sends the same words again', async () => {
    const line = {
      bron: 'nee',
      bronId: '1',
      titel: 'De la',
      tekst: 'Ik deed de post in een la.',
      toestemming: { doelen: ['openbaar'] },
    };
    async function* lines(more: object) {
      yield JSON.stringify({ ...line, ...more });
    }
    let code = '';
    await importVerhalen(t.deps, lines({}), {
      streng: false,
      publiceer: false,
      onCode: (one) => {
        code = one.code;
      },
    });
    expect((await refuse(code)).status).toBe(200);
    expect((await importVerhalen(t.deps, lines({}), { streng: false, publiceer: true })).gepubliceerd).toBe(0);
    expect(
      await importVerhalen(t.deps, lines({ themas: ['schulden'] }), { streng: false, publiceer: true }),
    ).toMatchObject({ gepubliceerd: 0 });
  });
});
