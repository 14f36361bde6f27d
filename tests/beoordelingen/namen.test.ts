import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERZONNEN } from '../../src/anonimiseren/verzonnen.ts';
import { type TestApp, testApp } from '../app.ts';
import { MOMENT, TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const NOTE = 'De namen in dit verhaal zijn verzonnen.';
const VERZONNEN_NAAM = { besluit: 'verzonnen-naam' };
const VERHAAL = {
  titel: 'Bij Fatma 😀',
  tekst: `${TEKST} Mijn buurvrouw Fatma Yilmaz bleef. Fatma's broer Cem zei niets. Toen belde Fatma mij.`,
  samenvatting: 'Fatma kwam elke dag.',
  eenvoudigeTekst: 'Fatma hielp mij.',
};

const start = (contents: object = VERHAAL) => Review.start(t, contents);
const namenOf = async (review: Review, vorm: string): Promise<string[]> =>
  (await review.send('redacteur', 'GET', `/anonimisering/groepen/${await review.groep(vorm)}/namen`)).body.namen;
const publicly = (url: string, headers = {}) => t.as('bezoeker', { method: 'GET', url, headers });

async function withNamen(contents: object = VERHAAL): Promise<{ review: Review; naam: string }> {
  const review = await start(contents);
  expect((await review.decide('Fatma', VERZONNEN_NAAM)).status).toBe(200);
  await review.decideAll();
  const [{ naam }] = (await review.preview()).verzonnen;
  return { review, naam };
}

describe('a made-up name', () => {
  test('stands everywhere in the place of the real one; the preview says where, and that it is made up', async () => {
    const { review, naam } = await withNamen();
    expect(VERZONNEN.v).toContain(naam);
    const { titel, tekst, samenvatting, eenvoudigeTekst, mededeling, verzonnen, herscan } = await review.preview();
    expect(titel).toBe(`Bij ${naam} 😀`);
    const genitive = /[sxz]$/.test(naam) ? `${naam}'` : /[aiouy]$/.test(naam) ? `${naam}'s` : `${naam}s`;
    expect(tekst).toContain(`Mijn buurvrouw ${naam} bleef. ${genitive} broer `);
    expect(tekst).toContain(`Toen belde ${naam} mij.`);
    expect([samenvatting, eenvoudigeTekst]).toEqual([`${naam} kwam elke dag.`, `${naam} hielp mij.`]);
    expect(mededeling).toBe(NOTE);
    expect(herscan).toEqual([]);
    expect(verzonnen).toHaveLength(6);
    const texts: Record<string, string> = { titel, tekst, samenvatting, eenvoudigeTekst };
    for (const { veld, begin, eind, naam: which } of verzonnen) {
      expect(which).toBe(naam);
      expect([...(texts[veld] as string)].slice(begin, eind).join('')).toMatch(new RegExp(`^${naam}`));
    }
    const groep = (await review.read()).groepen.find((one: { id: string }) => one.id === verzonnen[0].groep);
    expect(groep).toMatchObject({ besluit: 'verzonnen-naam', vervanging: naam, open: 0 });
  });

  test('passes the gate like a label, and everything in which the text goes out says that it is made up', async () => {
    const review = await start();
    await review.send('auteur', 'DELETE', '/indiening');
    const moment = { ...MOMENT, citaat: 'Toen belde Fatma mij.' };
    expect((await review.send('auteur', 'POST', '/sleutelmomenten', moment)).status).toBe(201);
    await review.put('auteur', '/indiening');
    await review.decide('Fatma', VERZONNEN_NAAM);
    await review.decideAll();
    const { verzonnen } = await review.preview();
    const { naam } = verzonnen[0];
    const leesversie = { method: 'POST', url: '/v1/leesversies', payload: { code: review.code } } as const;
    expect((await t.as('bezoeker', leesversie)).body.mededeling).toBe(NOTE);
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    await t.deps.zoeker.sync();

    const url = `/v1/verhalen/${review.id}`;
    const verhaal = await publicly(url);
    expect(verhaal.text).not.toMatch(/fatma|yilmaz/i);
    expect(verhaal.body).toMatchObject({ titel: `Bij ${naam} 😀`, mededeling: NOTE });
    const [{ id: momentId }] = verhaal.body.sleutelmomenten;
    const make = (payload: object) => t.as('auteur', { method: 'POST', url: '/v1/verzamelingen', payload });
    const made = await make({ titel: 'Gekozen', openbaar: true });
    const filtered = await make({ titel: 'Gezocht', openbaar: true, filter: { thema: ['schulden'] } });
    const at = `/v1/verzamelingen/${made.body.id}`;
    const item = { verhaalId: review.id, sleutelmomentId: momentId };
    await t.as('auteur', { method: 'POST', url: `${at}/items`, payload: item });
    const given = await t.as('auteur', { method: 'POST', url: `${at}/verwijzingen`, payload: {} });
    const search = {
      method: 'POST',
      url: '/v1/verhalen/_zoek',
      payload: { tekst: 'vrijwilliger op de stoep' },
    } as const;
    const outputs: [string, { text: string }][] = [
      ['lijst', await publicly('/v1/verhalen')],
      ['zoeken', await t.as('bezoeker', search)],
      ['versies', await publicly(`${url}/versies`)],
      ['deltas', await publicly('/v1/verhalen/_deltas?limit=100')],
      ['momenten', await publicly('/v1/sleutelmomenten?soort=hulp-toelaten')],
      ['moment', await publicly(`/v1/sleutelmomenten/${momentId}`)],
      ['items', await publicly(`${at}/items`)],
      ['passend', await publicly(`/v1/verzamelingen/${filtered.body.id}/verhalen`)],
      ['verwijzing', await publicly(`/v1/verwijzingen/${given.body.code}`)],
    ];
    for (const path of [
      `/verhalen/${review.id}`,
      '/',
      `/verzamelingen/${made.body.id}`,
      new URL(given.body.url).pathname,
    ])
      outputs.push([path, await publicly(path, { accept: 'text/html' })]);
    for (const [where, { text }] of outputs) {
      expect(text, where).toContain(naam);
      expect(text, where).toContain(NOTE);
    }
  });

  test('is drawn at random: neither the list nor the choice has an order that says something', async () => {
    const reviews = await Promise.all(Array.from({ length: 6 }, () => start()));
    const drawn = new Set<string>();
    const firsts = new Set<string>();
    for (const review of reviews) {
      firsts.add((await namenOf(review, 'Fatma')).join());
      await review.decide('Fatma', VERZONNEN_NAAM);
      const { groepen } = await review.read();
      drawn.add(groepen.find((one: { besluit: string }) => one.besluit === 'verzonnen-naam').vervanging);
    }
    expect(firsts.size).toBeGreaterThan(1);
    expect(drawn.size).toBeGreaterThan(1);
  });

  test('two people never share an initial; what one has the other cannot get', async () => {
    const review = await start();
    const naam = (await namenOf(review, 'Cem'))[0] as string;
    expect(VERZONNEN.m).toContain(naam);
    expect((await review.decide('Cem', { ...VERZONNEN_NAAM, naam })).status).toBe(200);
    const others = await namenOf(review, 'Fatma');
    expect(others.filter((one) => one[0] === naam[0])).toEqual([]);
    const answer = await review.decide('Fatma', { ...VERZONNEN_NAAM, naam });
    expect(answer.status).toBe(400);
    expect(answer.text).not.toContain(naam);
  });
});

describe('what must not happen', () => {
  test.each(['Fatma', 'Saskia Keuzenkamp', 'Klaas', 'Yvonne', 'Femke', '[persoon 1]', ''])(
    'a name outside the choice: %s',
    async (naam) => {
      const review = await start();
      expect((await review.decide('Fatma', { ...VERZONNEN_NAAM, naam })).status).toBe(400);
      expect((await review.read()).groepen.every((one: { besluit: null }) => one.besluit === null)).toBe(true);
    },
  );

  test('a number or a place gets no name', async () => {
    const review = await start({ tekst: `${TEKST} Bel 06-12345678.` });
    expect((await review.decide('06-12345678', VERZONNEN_NAAM)).status).toBe(409);
    const groep = await review.groep('06-12345678');
    expect((await review.send('redacteur', 'GET', `/anonimisering/groepen/${groep}/namen`)).status).toBe(409);
  });

  test('a made-up name typed as a replacement is looked at as any other name', async () => {
    const review = await start();
    const naam = (await namenOf(review, 'Fatma'))[0] as string;
    await review.decide('Fatma', { besluit: 'vervangen', vervanging: naam });
    await review.decideAll();
    expect(await review.beletsels()).toContain('herscan');
    expect(await review.preview()).toMatchObject({ mededeling: null, verzonnen: [] });
  });

  test('the same name somewhere else in the output is not covered', async () => {
    const { review, naam } = await withNamen();
    await review.decide('Cem', { besluit: 'vervangen', vervanging: naam });
    expect(await review.beletsels()).toContain('herscan');
    await review.decide('Cem', { besluit: 'vervangen', vervanging: `[de broer] en ${naam} Keuzenkamp` });
    expect(await review.beletsels()).toContain('herscan');
  });

  test('a surname left beside it is still found', async () => {
    const review = await start({ ...VERHAAL, tekst: `${TEKST} Mijn buurvrouw Fatma Yilmaz bleef. Fatma zei niets.` });
    const { vondsten } = await review.read();
    const whole = vondsten.find((one: { vorm: string }) => one.vorm === 'Fatma Yilmaz');
    await review.decide('Fatma', VERZONNEN_NAAM);
    const [{ naam }] = (await review.preview()).verzonnen;
    const half = { besluit: 'vervangen', vervanging: `${naam} Yilmaz` };
    await review.put('redacteur', `/anonimisering/vondsten/${whole.id}/besluit`, half);
    expect(await review.beletsels()).toContain('herscan');
  });

  test('two of them side by side read as one name in full: that is not covered, and the preview says what to do', async () => {
    const review = await start({ tekst: `${TEKST} Ik belde Fatma 06-12345678 Cem zei niets.`, titel: 'Bellen' });
    await review.decide('Fatma', VERZONNEN_NAAM);
    await review.decide('Cem', VERZONNEN_NAAM);
    await review.decide('06-12345678', { besluit: 'weglaten' });
    expect(await review.beletsels()).toContain('herscan');
    const { herscan } = await review.preview();
    expect(herscan[0].uitleg).toContain('voeg de groepen dan samen');
    await review.decide('06-12345678', { besluit: 'vervangen' });
    expect(await review.beletsels()).toEqual(['akkoord']);
  });

  test('a name that stops fitting stops the gate: the author is called that now', async () => {
    const { review, naam } = await withNamen();
    await review.agree();
    expect(await review.beletsels()).toEqual([]);
    const rename = (name: string) =>
      sql`update account set naam = ${name} where email = 'auteur@voorbeeld.example'`.execute(t.deps.db);
    await rename(`${naam} de Vries`);
    expect(await review.beletsels()).toContain('naam');
    expect((await review.publish()).status).toBe(409);
    await rename('auteur');
    expect((await review.publish()).status).toBe(200);
  });

  test('an edit opens it: the made-up name is decided about again, and the reader is told', async () => {
    const { review, naam } = await withNamen();
    await review.agree();
    await review.publish();
    const { headers } = await review.send('auteur', 'GET', '');
    const { tekst } = (await publicly(`/v1/verhalen/${review.id}`)).body;
    const payload = { tekst: `${tekst} ${naam} lachte.` };
    const changed = await review.send('auteur', 'PATCH', '', payload, { 'if-match': headers.etag });
    expect(changed.body.mededeling).toBe(NOTE);
    await review.put('auteur', '/indiening');
    const { groepen } = await review.read();
    const groep = groepen.find((one: { vormen: string[] }) => one.vormen.includes(naam));
    expect(groep).toMatchObject({ besluit: null, klasse: 'direct' });
    expect(groep.voorstel).not.toContain(naam);
    expect(groep.uitleg.join(' ')).toContain('verzonnen naam');
    expect((await review.decide(naam, { ...VERZONNEN_NAAM, naam })).status).toBe(400);
    expect((await review.publish()).status).toBe(409);
    // Two people may say that it is still the made-up one; the note stays.
    await review.decide(naam, { besluit: 'laten-staan', reden: 'verzonnen' });
    await review.put('collega', `/anonimisering/groepen/${groep.id}/tweede-lezing`);
    await review.decideAll();
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    expect((await publicly(`/v1/verhalen/${review.id}`)).body.mededeling).toBe(NOTE);
  });

  test('the database refuses one that does not stand where it was put, or without the note', async () => {
    const { review } = await withNamen();
    await review.agree();
    await review.publish();
    await review.send('redacteur', 'DELETE', '/publicatie');
    const { db } = t.deps;
    const { rows } = await sql<{
      id: string;
    }>`select huidige_versie_id as id from verhaal where id = ${review.id}::uuid`.execute(db);
    const versie = rows[0]?.id as string;
    const publish = () =>
      sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id where id = ${review.id}::uuid`.execute(
        db,
      );
    await sql`update vondst set begin = begin + 1, eind = eind + 1 where versie_id = ${versie}::uuid and veld = 'titel'`.execute(
      db,
    );
    await expect(publish()).rejects.toThrow('verzonnen naam');
    await sql`update vondst set begin = begin - 1, eind = eind - 1 where versie_id = ${versie}::uuid and veld = 'titel'`.execute(
      db,
    );
    const surname = sql`update vondst set vervanging = 'Sanne Keuzenkamp' where versie_id = ${versie}::uuid and besluit = 'verzonnen-naam'`;
    await expect(surname.execute(db)).rejects.toThrow('verzonnen_naam_is_voornaam');
    await publish();
    expect((await publicly(`/v1/verhalen/${review.id}`)).status).toBe(200);
  });

  test('taken down and judged again it passes as it is, with its note', async () => {
    const { review, naam } = await withNamen();
    await review.agree();
    await review.publish();
    await review.send('redacteur', 'DELETE', '/publicatie');
    expect(await review.beletsels()).toEqual([]);
    await review.put('redacteur', '/anonimisering/herscan');
    expect(await review.beletsels()).toEqual([]);
    expect((await review.publish()).status).toBe(200);
    const { body } = await publicly(`/v1/verhalen/${review.id}`);
    expect(body).toMatchObject({ titel: `Bij ${naam} 😀`, mededeling: NOTE });
  });

  test('the history says that it was done, not which name', async () => {
    const { review, naam } = await withNamen();
    const { text } = await review.send('redacteur', 'GET', '/anonimisering/geschiedenis');
    expect(text).toContain('verzonnen-naam');
    expect(text).not.toContain(naam);
  });
});
