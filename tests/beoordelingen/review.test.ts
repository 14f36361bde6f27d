import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eraseExpired } from '../../src/beoordelingen/originelen/queries.ts';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, TEKST, VERHAAL } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const start = (contents: object) => Review.start(t, contents);
const VORMEN = { tekst: `${TEKST} Ik heet Fatma Yilmaz. Samira zei: Fatma, bel 06-12345678. Samira bleef.` };

describe('groups', () => {
  test('one row a group, in the order in which people decide, with every place in its words', async () => {
    const review = await start(VORMEN);
    const { groepen, vondsten } = await review.read();
    const fatma = groepen.find((g: { vormen: string[] }) => g.vormen.includes('Fatma'));
    expect(fatma).toMatchObject({ klasse: 'direct', soort: 'persoon', aantal: 2, open: 2, besluit: null });
    expect(fatma.vormen.sort()).toEqual(['Fatma', 'Fatma Yilmaz']);
    const places = vondsten.filter((v: { groep: string }) => v.groep === fatma.id);
    expect(fatma.vondsten).toEqual(places.map((v: { id: string }) => v.id));
    for (const { veld, begin, eind, vorm, context } of vondsten) {
      expect(veld).toBe('tekst');
      expect([...VORMEN.tekst].slice(begin, eind).join('')).toBe(vorm);
      expect(VORMEN.tekst).toContain(`${context.voor}${vorm}${context.na}`);
    }
    const klassen = groepen.map((g: { klasse: string }) => g.klasse);
    expect(klassen).toEqual([...klassen].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)));
  });
  const ORDER = ['direct', 'twijfel', 'indirect'];

  test('split, and merged again; what was decided about either must be decided anew', async () => {
    const review = await start(VORMEN);
    const groep = await review.groep('Fatma');
    await review.decide('Fatma', { besluit: 'vervangen' });
    const one = (await review.read()).groepen.find((g: { id: string }) => g.id === groep);
    const split = { vondsten: [one.vondsten[1]] };
    expect((await review.send('redacteur', 'POST', `/anonimisering/groepen/${groep}/splitsing`, split)).status).toBe(
      200,
    );
    const after = (await review.read()).groepen;
    const nieuw = after.find((g: { vondsten: string[] }) => g.vondsten.includes(one.vondsten[1]));
    expect(nieuw.id).not.toBe(groep);
    expect(nieuw).toMatchObject({ besluit: null, open: 1 });
    expect(nieuw.voorstel).not.toBe(one.voorstel);
    expect(after.find((g: { id: string }) => g.id === groep).besluit).toBe('vervangen');
    const whole = { vondsten: one.vondsten };
    expect((await review.send('redacteur', 'POST', `/anonimisering/groepen/${groep}/splitsing`, whole)).status).toBe(
      400,
    );
    const merge = { groep: nieuw.id };
    const merged = await review.send('redacteur', 'POST', `/anonimisering/groepen/${groep}/samenvoeging`, merge);
    expect(merged.status).toBe(200);
    const back = (await review.read()).groepen.find((g: { id: string }) => g.id === groep);
    expect(back).toMatchObject({ aantal: 2, open: 2, besluit: null, voorstel: one.voorstel });
    const itself = await review.send('redacteur', 'POST', `/anonimisering/groepen/${groep}/samenvoeging`, { groep });
    expect(itself.status).toBe(400);
    const none = await review.send('redacteur', 'POST', `/anonimisering/groepen/persoon:99/samenvoeging`, { groep });
    expect(none.status).toBe(404);
  });

  test('decided for one place only; taken back for all', async () => {
    const review = await start(VORMEN);
    const groep = await review.groep('Samira');
    const { vondsten } = (await review.read()).groepen.find((g: { id: string }) => g.id === groep);
    await review.put('redacteur', `/anonimisering/vondsten/${vondsten[0]}/besluit`, { besluit: 'weglaten' });
    expect((await review.read()).groepen.find((g: { id: string }) => g.id === groep)).toMatchObject({
      open: 1,
      besluit: null,
    });
    await review.send('redacteur', 'DELETE', `/anonimisering/groepen/${groep}/besluit`);
    expect((await review.read()).groepen.find((g: { id: string }) => g.id === groep).open).toBe(2);
  });
});

describe('pointed at by hand', () => {
  const MET_BIJNAAM = {
    titel: 'Over de Bolle',
    tekst: `${TEKST} Ze noemden hem de bolle. De Bolle zei niets 😀, ook de Bolle's broer niet. Het bolletje wel.`,
  };

  test('it is found everywhere it stands, in whatever case and in the genitive, and not inside other words', async () => {
    const review = await start(MET_BIJNAAM);
    const wijs = { veld: 'tekst', citaat: 'de Bolle', soort: 'persoon' };
    const added = await review.send('redacteur', 'POST', '/anonimisering/vondsten', wijs);
    expect(added.status).toBe(201);
    await review.decideAll();
    const { titel, tekst } = await review.preview();
    expect(`${titel} ${tekst}`).not.toMatch(/\bbolle\b/i);
    expect(tekst).toContain('Het bolletje wel.');
    expect((await review.send('redacteur', 'POST', '/anonimisering/vondsten', wijs)).status).toBe(409);
    const nowhere = { ...wijs, citaat: 'de Dunne' };
    expect((await review.send('redacteur', 'POST', '/anonimisering/vondsten', nowhere)).status).toBe(400);
  });

  test('it survives a new look and comes along to the next version, undecided', async () => {
    const review = await start(MET_BIJNAAM);
    const wijs = { veld: 'tekst', citaat: 'de bolle', soort: 'persoon' };
    await review.send('redacteur', 'POST', '/anonimisering/vondsten', wijs);
    await review.put('redacteur', '/anonimisering/herscan');
    const byHand = async () =>
      (await review.read('auteur')).vondsten.filter((v: { handmatig: boolean }) => v.handmatig).length;
    const before = await byHand();
    expect(before).toBeGreaterThan(0);
    await review.decideAll();
    await review.send('auteur', 'DELETE', '/indiening');
    const { headers } = await review.send('auteur', 'GET', '');
    const payload = { tekst: `Nieuw begin. ${MET_BIJNAAM.tekst}` };
    await review.send('auteur', 'PATCH', '', payload, { 'if-match': headers.etag });
    expect(await byHand()).toBe(before);
    expect((await review.read('auteur')).vondsten.every((v: { besluit: null }) => v.besluit === null)).toBe(true);
  });

  test('only what somebody added can be taken away', async () => {
    const review = await start(VORMEN);
    const { vondsten } = await review.read();
    const answer = await review.send('redacteur', 'DELETE', `/anonimisering/vondsten/${vondsten[0].id}`);
    expect(answer.status).toBe(409);
  });
});

describe('who reads', () => {
  test('a redacteur sees that something waits, and its words only as its reader', async () => {
    const { id } = await createVerhaal(t, { titel: 'Een heel herkenbare titel' });
    await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
    const list = async () =>
      (await t.as('collega', { method: 'GET', url: '/v1/verhalen?status=ingediend&limit=100' })).text;
    expect(await list()).toContain(id);
    expect(await list()).not.toContain('Een heel herkenbare titel');
    for (const rest of [
      '',
      '/versies',
      '/sleutelmomenten',
      '/anonimisering',
      '/anonimisering/voorvertoning',
      '/origineel',
    ])
      expect((await t.as('collega', { method: 'GET', url: `/v1/verhalen/${id}${rest}` })).status).toBe(403);
    await t.as('collega', { method: 'PUT', url: `/v1/verhalen/${id}/lezing` });
    expect(await list()).toContain('Een heel herkenbare titel');
    expect((await t.as('redacteur', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(403);
    await t.as('collega', { method: 'DELETE', url: `/v1/verhalen/${id}/lezing` });
    expect((await t.as('collega', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(403);
  });

  test('three read one verhaal at most', async () => {
    const review = await start(VORMEN);
    const others = sql`insert into account (naam, email) select 'x', 'x' || n || '@y.example' from generate_series(1, 3) n
      on conflict do nothing`;
    await others.execute(t.deps.db);
    await sql`insert into lezer (verhaal_id, account_id) select ${review.id}::uuid, id from account
      where email in ('x1@y.example', 'x2@y.example')`.execute(t.deps.db);
    await review.send('collega', 'DELETE', '/lezing');
    await sql`insert into lezer (verhaal_id, account_id) select ${review.id}::uuid, id from account
      where email = 'x3@y.example'`.execute(t.deps.db);
    expect((await review.put('collega', '/lezing')).status).toBe(409);
  });
});

describe('the verteller', () => {
  test('reads with the code what others will read, and agrees to exactly that', async () => {
    const review = await start(VORMEN);
    const paper = (url: string, more: object = {}) =>
      t.as('bezoeker', { method: 'POST', url, payload: { code: review.code.toLowerCase(), ...more } });
    expect((await paper('/v1/leesversies')).status).toBe(409);
    await review.decideAll();
    const read = await paper('/v1/leesversies');
    expect(read.status).toBe(200);
    expect(read.headers['cache-control']).toBe('no-store');
    expect(read.body).toMatchObject({ akkoord: false, tekst: expect.stringContaining('[telefoonnummer]') });
    expect(read.text).not.toMatch(/fatma|samira|12345678/i);
    await review.decide('06-12345678', { besluit: 'vervangen', vervanging: '[een nummer]' });
    expect((await paper('/v1/akkoorden', { hash: read.body.hash })).status).toBe(409);
    const again = await paper('/v1/leesversies');
    expect((await paper('/v1/akkoorden', { hash: again.body.hash })).status).toBe(200);
    expect((await paper('/v1/leesversies')).body.akkoord).toBe(true);
    expect(await review.beletsels()).toEqual([]);
    expect((await review.send('auteur', 'DELETE', '/akkoord')).status).toBe(409);
    expect((await review.publish()).status).toBe(200);
    expect((await paper('/v1/leesversies')).status).toBe(409);
    const unknown = { code: 'AAAA-BBBB-CCCC-DDDD' };
    expect((await t.as('bezoeker', { method: 'POST', url: '/v1/leesversies', payload: unknown })).status).toBe(404);
  });

  test('takes it back with the code; nothing is published until they agree again, and only they can', async () => {
    const review = await start(VORMEN);
    const say = (more: object) =>
      t.as('bezoeker', { method: 'POST', url: '/v1/akkoorden', payload: { code: review.code, ...more } });
    await review.decideAll();
    const { hash } = await review.preview();
    expect((await say({})).status).toBe(400);
    expect((await say({ hash })).status).toBe(200);
    await review.agree();
    const { headers } = await review.send('redacteur', 'GET', '');
    const no = await say({ akkoord: false });
    expect([no.status, no.body.akkoord]).toEqual([200, false]);
    expect(await review.beletsels()).toEqual(['akkoord']);
    // Who read it before cannot publish it either.
    const before = { 'if-match': headers.etag };
    expect((await review.send('redacteur', 'PUT', '/publicatie', undefined, before)).status).toBe(412);
    expect((await review.publish()).status).toBe(409);
    await expect(review.agree()).rejects.toThrow('met de code');
    // The verhaal is still there, and its verteller can say yes again.
    expect((await review.send('auteur', 'GET', '')).body.status).toBe('ingediend');
    expect((await say({ akkoord: false })).status).toBe(200);
    expect((await say({ hash })).status).toBe(200);
    expect((await review.publish()).status).toBe(200);
    const late = await say({ akkoord: false });
    expect(late.status).toBe(409);
    expect(late.body.detail).toContain('Trek het dan in');
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${review.id}` })).status).toBe(200);
  });

  test('says no about a newer version: what is public stays, and another text may be agreed to beside the worker', async () => {
    const review = await start(VORMEN);
    await review.decideAll();
    await review.agree();
    await review.publish();
    const change = async (tekst: string) => {
      const { headers } = await review.send('auteur', 'GET', '');
      await review.send('auteur', 'PATCH', '', { tekst }, { 'if-match': headers.etag });
      await review.put('auteur', '/indiening');
      await review.decideAll();
    };
    await change(TEKST);
    await review.agree();
    const no = { method: 'POST', url: '/v1/akkoorden', payload: { code: review.code, akkoord: false } } as const;
    expect((await t.as('bezoeker', no)).status).toBe(200);
    expect((await review.publish()).status).toBe(409);
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${review.id}` })).status).toBe(200);
    await review.send('auteur', 'DELETE', '/indiening');
    await change(`${TEKST} En toen was het goed.`);
    await review.agree();
    expect((await review.publish()).status).toBe(200);
  });

  test('the worker who sat beside them records it, and can take it back', async () => {
    const review = await start(VORMEN);
    await review.decideAll();
    const { hash } = await review.preview();
    expect((await review.put('redacteur', '/akkoord', { hash })).status).toBe(404);
    expect((await review.put('auteur', '/akkoord', { hash, datum: '2026-05-02' })).status).toBe(200);
    expect(await review.beletsels()).toEqual([]);
    expect((await review.send('auteur', 'DELETE', '/akkoord')).status).toBe(200);
    expect((await review.publish()).status).toBe(409);
  });
});

describe('the original', () => {
  const SECRET = { titel: 'Bij Saskia', tekst: `${TEKST} Saskia Keuzenkamp hielp mij. Bel 06-55555101.` };
  const forms = /keuzenkamp|saskia|06-?55555101/i;

  async function dump(): Promise<string> {
    const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(t.deps.db);
    const texts = await Promise.all(
      rows.map(async ({ name }) => (await sql`select t::text from ${sql.table(name)} t`.execute(t.deps.db)).rows),
    );
    return JSON.stringify(texts);
  }

  test('after publication the words stand in no table; its author and readers can read them until its time is over', async () => {
    const review = await start(SECRET);
    expect(await dump()).toMatch(forms);
    await review.decideAll();
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    await t.deps.zoeker.sync();
    const there = (await dump()).match(forms);
    expect(there).toBeNull();
    for (const caller of ['auteur', 'redacteur', 'collega'] as const)
      expect((await review.send(caller, 'GET', '/origineel')).body.tekst).toBe(SECRET.tekst);
    for (const caller of ['ervaringswerker', 'onderzoeker', 'beheerder', 'bezoeker'] as const)
      expect((await review.send(caller, 'GET', '/origineel')).status).toBeGreaterThanOrEqual(401);
    expect((await review.send('auteur', 'GET', '/versies')).text).not.toMatch(forms);
    const { bewarenTot } = (await review.send('auteur', 'GET', '/origineel')).body;
    const days = (Date.parse(bewarenTot) - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(90);
    expect(await eraseExpired(t.deps.db, new Date())).toBe(0);
    const past = sql`update origineel set bewaren_tot = now() - interval '1 second' where verhaal_id = ${review.id}::uuid`;
    await past.execute(t.deps.db);
    expect((await review.send('auteur', 'GET', '/origineel')).status).toBe(404);
    expect(await eraseExpired(t.deps.db, new Date())).toBe(1);
    const { rows } = await sql`select from origineel where verhaal_id = ${review.id}::uuid`.execute(t.deps.db);
    expect(rows).toEqual([]);
  });

  test('a withdrawal takes original, log, agreement and readers along', async () => {
    const review = await start(SECRET);
    await review.decideAll();
    await review.agree();
    await review.publish();
    await t.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code: review.code } });
    for (const table of ['origineel', 'handeling', 'akkoord', 'lezer']) {
      const { rows } = await sql`select 1 from ${sql.table(table)} where verhaal_id = ${review.id}::uuid`.execute(
        t.deps.db,
      );
      expect([table, rows.length]).toEqual([table, 0]);
    }
  });

  test('what an author took out before handing in is gone as well', async () => {
    const { id, code, etag } = await createVerhaal(t, { tekst: `${TEKST} Van Kees Kwaadsteniet.` });
    const review = new Review(t, id, code);
    await review.send('auteur', 'PATCH', '', { tekst: TEKST }, { 'if-match': etag });
    await review.put('auteur', '/indiening');
    await review.put('redacteur', '/lezing');
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    expect(await dump()).not.toContain('Kwaadsteniet');
  });
});

describe('the log', () => {
  test('tells who did what about which group, and never what stood there', async () => {
    const review = await start(VORMEN);
    await review.decideAll();
    await review.agree();
    await review.publish();
    const { text, body } = await review.send('redacteur', 'GET', '/anonimisering/geschiedenis');
    expect(text).not.toMatch(/fatma|yilmaz|samira|12345678/i);
    const what = body.items.map((one: { wat: string }) => one.wat);
    expect(what).toEqual(expect.arrayContaining(['gelezen', 'besloten', 'akkoord', 'gepubliceerd']));
    expect(what[0]).toBe('gepubliceerd');
    const first = await review.send('redacteur', 'GET', '/anonimisering/geschiedenis?limit=2');
    const next = /<[^>]*\/geschiedenis(\?[^>]*)>; rel="next"/.exec(first.headers.link as string)?.[1];
    const second = await review.send('redacteur', 'GET', `/anonimisering/geschiedenis${next}`);
    expect([...first.body.items, ...second.body.items]).toEqual(body.items.slice(0, 4));
    const besloten = body.items.find((one: { wat: string }) => one.wat === 'besloten');
    expect(besloten).toMatchObject({
      besluit: 'vervangen',
      rol: 'redacteur',
      zelf: true,
      regelsversie: expect.any(String),
    });
    const { rows } = await sql<{
      stempels: string[];
    }>`select stempels from handeling where verhaal_id = ${review.id}::uuid
      and wat = 'besloten' and soort = 'persoon'`.execute(t.deps.db);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => row.stempels).every((stamp) => /^[0-9a-f]{8}:[0-9a-f]{32}$/.test(stamp))).toBe(true);
  });

  test('the same form has another stamp in another verhaal', async () => {
    const stamps = async () => {
      const review = await start(VORMEN);
      await review.decide('Samira', { besluit: 'vervangen' });
      const { rows } = await sql<{ stempels: string[] }>`select stempels from handeling
        where verhaal_id = ${review.id}::uuid and wat = 'besloten'`.execute(t.deps.db);
      return rows[0]?.stempels;
    };
    expect(await stamps()).not.toEqual(await stamps());
  });
});

test('an author decides about their own verhaal before handing it in, and a reader sees what they chose', async () => {
  const { id, code } = await createVerhaal(t, VORMEN);
  const review = new Review(t, id, code);
  await review.decideAll('auteur');
  await review.agree();
  await review.put('auteur', '/indiening');
  await review.put('redacteur', '/lezing');
  expect(await review.beletsels()).toEqual([]);
  expect((await review.decide('Samira', { besluit: 'weglaten' }, 'auteur')).status).toBe(409);
  expect((await review.publish()).status).toBe(200);
});

test('how many published verhalen look the same from afar', async () => {
  const review = await start({ tekst: TEKST, titel: VERHAAL.titel });
  const { meter } = await review.read();
  expect(meter.kenmerken).toEqual(['regio', 'periode', 'vertellersrol', 'themas']);
  await review.agree();
  await review.publish();
  const next = await start({ tekst: TEKST, titel: VERHAAL.titel });
  expect((await next.read()).meter.gelijken).toBe(meter.gelijken + 1);
});
