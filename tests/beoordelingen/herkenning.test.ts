import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { REGELSVERSIE } from '../../src/anonimiseren/regelsversie.ts';
import { importVerhalen } from '../../src/import/run.ts';
import { type TestApp, testApp } from '../app.ts';
import { TestHerkenner } from '../herkenner/server.ts';
import { createVerhaal, handIn, TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
let other: TestHerkenner;
beforeAll(async () => {
  other = await TestHerkenner.start();
  t = await testApp({ HERKENNER_URL: other.url, HERKENNER_TIMEOUT_MS: 2000 });
});
afterAll(async () => {
  await t.close();
  await other.stop();
});
beforeEach(() => {
  other.asked.length = 0;
  other.finds({});
});

/** Words that our rules take for nothing. */
const VERHAAL = { titel: 'De stoep', tekst: `${TEKST} Op de stoep stond de koperen wimpel. Ik belde Fatma Yilmaz.` };
const WIMPEL = { 'koperen wimpel': { soort: 'bijnaam' } };
const start = (contents: object = VERHAAL) => Review.start(t, contents);
const stand = async (review: Review) => (await review.read()).herkenner.stand;
const vormen = async (review: Review) => (await review.read()).vondsten.map((v: { vorm: string }) => v.vorm);

describe('what the second recogniser finds', () => {
  test('is added beside ours, which stay as they were, and waits for a decision', async () => {
    const review = await start();
    const { vondsten: ours } = await review.read();
    expect(await vormen(review)).not.toContain('koperen wimpel');
    other.finds({ ...WIMPEL, Fatma: { soort: 'plaats' }, Yilmaz: { soort: 'ORG' }, stoep: { soort: 'LOC' } });
    const next = await start();
    const { vondsten, groepen, herkenner, beletsels } = await next.read();
    const keyOf = ({ veld, begin, eind, soort, klasse, groep, voorstel }: Record<string, string>) =>
      [veld, begin, eind, soort, klasse, groep, voorstel].join();
    expect(vondsten.map(keyOf)).toEqual(expect.arrayContaining(ours.map(keyOf)));
    const added = vondsten.filter((v: Record<string, string>) => !ours.map(keyOf).includes(keyOf(v)));
    expect(added.map((v: { vorm: string }) => v.vorm).sort()).toEqual(['koperen wimpel', 'stoep', 'stoep', 'stoep']);
    expect(added.every((v: { klasse: string }) => v.klasse === 'twijfel')).toBe(true);
    expect(added[0].uitleg).toContain('tweede herkenner');
    // The same words are one group, in every field.
    expect(groepen.find((g: { vormen: string[] }) => g.vormen.includes('stoep')).aantal).toBe(3);
    expect(herkenner).toMatchObject({ stand: 'geantwoord', aantal: 6 });
    expect(beletsels.map((b: { code: string }) => b.code)).toContain('open-vondsten');
  });

  test('cannot make less of ours, in whatever way it says so', async () => {
    other.finds({ 'Fatma Yilmaz': { soort: 'onbekend', klasse: 'indirect' }, Fatma: { soort: 'niets' } });
    const review = await start();
    const { groepen } = await review.read();
    expect(groepen.find((g: { vormen: string[] }) => g.vormen.includes('Fatma Yilmaz'))).toMatchObject({
      klasse: 'direct',
      soort: 'persoon',
      aantal: 1,
    });
  });

  test('wider than ours, or heavier, it is a finding of its own; and everything of both goes', async () => {
    other.finds({ 'belde Fatma Yilmaz': { soort: 'persoon' } });
    const review = await start();
    expect(await vormen(review)).toEqual(expect.arrayContaining(['belde Fatma Yilmaz', 'Fatma Yilmaz']));
    await review.decideAll();
    const { tekst } = await review.preview();
    expect(tekst).not.toMatch(/fatma|yilmaz|belde/i);
    expect(await review.beletsels()).toEqual(['akkoord']);
  });

  test('across or beside one of ours it is the same person: one group, one label, one made-up name', async () => {
    other.finds({ 'belde Fatma Yilmaz': { soort: 'persoon' } });
    const tekst = `${VERHAAL.tekst} Fatma bleef.`;
    const review = await start({ ...VERHAAL, tekst });
    const { groepen } = await review.read();
    const people = groepen.filter((g: { soort: string }) => g.soort === 'persoon');
    expect(people).toHaveLength(1);
    expect(people[0].vormen.sort()).toEqual(['Fatma', 'Fatma Yilmaz', 'belde Fatma Yilmaz']);
    expect((await review.decide('Fatma', { besluit: 'verzonnen-naam' })).status).toBe(200);
    await review.decideAll();
    const preview = await review.preview();
    const { naam } = preview.verzonnen[0];
    expect(preview.tekst).toContain(`Ik ${naam}. ${naam} bleef.`);
    expect(preview.verzonnen).toHaveLength(2);
    expect(await review.beletsels()).toEqual(['akkoord']);
  });

  test('two thousand findings are two thousand groups, each with a label of its own', async () => {
    const words = Array.from(
      { length: 2000 },
      (_, i) => `wimpel${i.toString(26).replace(/\d/g, (d) => 'qrstuvwxyz'[Number(d)] as string)}`,
    );
    const vondsten: object[] = [];
    let begin = 0;
    for (const vorm of words) {
      vondsten.push({ veld: 'tekst', begin, eind: begin + vorm.length, vorm, soort: 'persoon' });
      begin += vorm.length + 1;
    }
    other.says(JSON.stringify({ eenheid: 'codepunten', vondsten }));
    const { id } = await createVerhaal(t, { ...VERHAAL, tekst: words.join(' ') });
    expect((await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` })).status).toBe(200);
    const { body } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}/anonimisering` });
    expect(body.herkenner.aantal).toBe(2000);
    expect(new Set(body.groepen.map((g: { voorstel: string }) => g.voorstel)).size).toBe(body.groepen.length);
  });

  test('a person stays only with a second reader; numbers of labels go on', async () => {
    other.finds({ 'koperen wimpel': { soort: 'persoon' } });
    const review = await start({ ...VERHAAL, tekst: `${VERHAAL.tekst} Met [persoon 4].` });
    const { groepen } = await review.read();
    const groep = groepen.find((g: { vormen: string[] }) => g.vormen.includes('koperen wimpel'));
    const fatma = groepen.find((g: { vormen: string[] }) => g.vormen.includes('Fatma Yilmaz'));
    expect(groep.klasse).toBe('direct');
    expect(new Set([groep.voorstel, fatma.voorstel, '[persoon 4]']).size).toBe(3);
    await review.decideAll();
    await review.decide('koperen wimpel', { besluit: 'laten-staan', reden: 'geen-gegeven' });
    expect(await review.beletsels()).toContain('tweede-lezer');
    await review.put('collega', `/anonimisering/groepen/${groep.id}/tweede-lezing`);
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    // The version that is public holds the decision, and the database sees that two people made it.
    const rows = await t.deps.db
      .selectFrom('vondst as f')
      .innerJoin('verhaal as v', 'v.gepubliceerde_versie_id', 'f.versie_id')
      .select(['f.klasse', 'f.besluit', 'f.tweede_lezer'])
      .where('v.id', '=', review.id)
      .where('f.groep', '=', groep.id)
      .execute();
    expect(rows).toEqual([{ klasse: 'direct', besluit: 'laten-staan', tweede_lezer: expect.any(String) }]);
  });

  test('survives another look; what was decided about it counts', async () => {
    other.finds(WIMPEL);
    const review = await start();
    await review.decide('koperen wimpel', { besluit: 'weglaten' });
    other.finds({});
    await review.put('redacteur', '/anonimisering/herscan');
    const groep = (await review.read()).groepen.find((g: { vormen: string[] }) => g.vormen.includes('koperen wimpel'));
    expect(groep).toMatchObject({ besluit: 'weglaten', open: 0 });
    expect(other.asked).toHaveLength(1);
  });

  test('belongs to exactly that text: an edit drops it, and the new text is shown again', async () => {
    other.finds(WIMPEL);
    const review = await start();
    await review.send('auteur', 'DELETE', '/indiening');
    const { headers } = await review.send('auteur', 'GET', '');
    const tekst = `Nieuw begin. ${VERHAAL.tekst}`;
    await review.send('auteur', 'PATCH', '', { tekst }, { 'if-match': headers.etag });
    expect((await review.read('auteur')).herkenner.stand).toBe('niet-gevraagd');
    expect((await review.read('auteur')).vondsten.map((v: { vorm: string }) => v.vorm)).not.toContain('koperen wimpel');
    await review.put('auteur', '/indiening');
    expect(other.asked).toHaveLength(2);
    expect(other.asked[1]?.velden[0]).toEqual({ veld: 'tekst', tekst });
    expect(await vormen(review)).toContain('koperen wimpel');
  });

  test('an answer about words that changed meanwhile is dropped', async () => {
    const { id } = await createVerhaal(t, VERHAAL);
    const slow = Promise.withResolvers<() => void>();
    const { answer } = { answer: other.answer };
    other.finds(WIMPEL);
    const answering = other.answer;
    other.answer = (...args) => slow.resolve(() => answering(...args));
    const handing = t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
    const release = await slow.promise;
    other.answer = answer;
    await t.as('auteur', { method: 'DELETE', url: `/v1/verhalen/${id}/indiening` });
    const { headers } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}` });
    const change = { payload: { tekst: TEKST }, headers: { 'if-match': headers.etag as string } };
    expect((await t.as('auteur', { method: 'PATCH', url: `/v1/verhalen/${id}`, ...change })).status).toBe(200);
    release();
    expect((await handing).status).toBe(200);
    const { body } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}/anonimisering` });
    expect(body.herkenner.stand).toBe('niet-gevraagd');
    expect(body.vondsten).toEqual([]);
  });
});

describe('when it does not answer', () => {
  const SILENT: [string, () => void][] = [
    ['geeft een fout', () => other.says('kapot', 500)],
    ['zegt iets anders', () => other.says('<html>')],
    [
      'wijst verkeerd',
      () =>
        other.says(
          JSON.stringify({
            eenheid: 'codepunten',
            vondsten: [{ veld: 'titel', begin: 0, eind: 5, vorm: 'Fatma', soort: 'persoon' }],
          }),
        ),
    ],
    [
      'hangt op',
      () => {
        other.answer = (_, response) => response.destroy();
      },
    ],
  ];
  test.each(SILENT)(
    '%s: the rest goes on, the review says so, and nothing is published until it has',
    async (_, silence) => {
      silence();
      const review = await start();
      expect(await stand(review)).toBe('geen-antwoord');
      await review.decideAll();
      await review.agree();
      expect(await review.beletsels()).toEqual(['herkenner']);
      expect((await review.read()).beletsels[0].uitleg).toContain('opnieuw');
      expect((await review.publish()).status).toBe(409);
      const again = await review.put('redacteur', '/anonimisering/herkenning');
      expect(again.body.stand).toBe('geen-antwoord');
      other.finds({});
      const now = await review.put('redacteur', '/anonimisering/herkenning');
      expect([now.status, now.body.stand]).toEqual([200, 'geantwoord']);
      expect((await review.publish()).status).toBe(200);
    },
  );

  test('a later failure takes nothing of an answer away', async () => {
    other.finds(WIMPEL);
    const review = await start();
    other.says('kapot', 500);
    expect((await review.put('redacteur', '/anonimisering/herkenning')).body.stand).toBe('geantwoord');
    expect(await vormen(review)).toContain('koperen wimpel');
  });

  test('it is not waited for in a transaction: others go on meanwhile', async () => {
    const { id } = await createVerhaal(t, VERHAAL);
    other.answer = () => {};
    const handing = t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
    await expect.poll(() => other.asked.length).toBe(1);
    const meanwhile = await t.as('redacteur', {
      method: 'PUT',
      url: `/v1/verhalen/${id}/terugsturing`,
      payload: { redenen: 'Nog even wachten hiermee.' },
    });
    expect(meanwhile.status).toBe(403);
    const { body } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}` });
    expect(body.status).toBe('ingediend');
    expect((await handing).status).toBe(200);
  });

  test('the log says that it was silent and why, and no word of the text', async () => {
    other.says('{"vorm": "Fatma"}', 500);
    const review = await start();
    const { text, body } = await review.send('redacteur', 'GET', '/anonimisering/geschiedenis');
    expect(body.items).toEqual(
      expect.arrayContaining([expect.objectContaining({ wat: 'herkenner-zweeg', reden: 'fout-antwoord' })]),
    );
    expect(text).not.toContain('Fatma');
    const rows = await t.deps.db.selectFrom('herkenning').selectAll().execute();
    expect(rows.length).toBeGreaterThan(3);
    expect(JSON.stringify(rows)).not.toMatch(/fatma|wimpel|stoep/i);
  });
});

describe('what goes out', () => {
  test('nothing before it is handed in, nor what was asked by somebody who may not', async () => {
    const { id } = await createVerhaal(t, VERHAAL);
    const url = `/v1/verhalen/${id}/anonimisering/herkenning`;
    for (const caller of ['bezoeker', 'ervaringswerker', 'redacteur', 'onderzoeker'] as const)
      expect((await t.as(caller, { method: 'PUT', url })).status).toBeGreaterThanOrEqual(401);
    expect(other.asked).toEqual([]);
    await handIn(t, id);
    expect(other.asked).toHaveLength(1);
    // Neither the author nor the reader, nor which verhaal it is.
    expect(Object.keys(other.asked[0] as object).sort()).toEqual(['taal', 'velden', 'versie']);
  });

  test('an import publishes nothing that it has not seen, but what is made up', async () => {
    const line = {
      bron: 'herkend',
      titel: 'De la',
      tekst: 'Ik deed de post in een la.',
      toestemming: { doelen: ['openbaar'] },
    };
    async function* lines() {
      yield JSON.stringify({ ...line, bronId: '1' });
      yield JSON.stringify({ ...line, bronId: '2', fictief: true });
    }
    const summary = await importVerhalen(t.deps, lines(), { streng: false, publiceer: true });
    expect(summary).toMatchObject({ nieuw: 2, gepubliceerd: 1, wachtOpBesluit: 1 });
    const again = await importVerhalen(t.deps, lines(), { streng: false, publiceer: true });
    expect(again).toMatchObject({ ongewijzigd: 2, wachtOpBesluit: 1 });
    expect(other.asked).toEqual([]);
    const row = await t.deps.db.selectFrom('verhaal').select('id').where('bron_id', '=', '1').executeTakeFirstOrThrow();
    const review = new Review(t, row.id, '');
    await review.put('redacteur', '/lezing');
    expect(other.asked).toHaveLength(1);
    expect(await review.beletsels()).toEqual([]);
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${row.id}` })).status).toBe(404);
    const last = await importVerhalen(t.deps, lines(), { streng: false, publiceer: true });
    expect(last.wachtOpBesluit).toBe(0);
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${row.id}` })).status).toBe(200);
  });
});

test('without one the review says so, and nothing waits for it', async () => {
  const without = await testApp();
  const review = await Review.start(without, VERHAAL);
  const { herkenner, regelsversie } = await review.read();
  expect([herkenner.stand, regelsversie]).toEqual(['uit', REGELSVERSIE]);
  expect(await review.beletsels()).not.toContain('herkenner');
  await without.close();
});
