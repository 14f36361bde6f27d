import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, MOMENT, TEKST } from '../verhaal.ts';
import { Review } from './review.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const NUMMER = '06-12345678';
const MAIL = 'iemand.anders@example.org';
const MET_GEGEVENS = {
  titel: `Bel ${NUMMER}`,
  tekst: `Eerst nog dit: ${NUMMER} 😀. ${TEKST} Schrijf naar ${MAIL} of bel 06 1234 5678.`,
  samenvatting: `Zie ${MAIL}.`,
  eenvoudigeTekst: 'Ik deed de post in een la.',
};
const MET_NAAM = { tekst: `${TEKST} Mijn buurvrouw Fatma Yilmaz bleef. Fatma zei niets.`, titel: 'Bij Fatma' };

const start = (contents: object) => Review.start(t, contents);
const BLIJFT = { besluit: 'laten-staan', reden: 'geen-gegeven' };

describe('what must be decided', () => {
  test('every published field is looked through; the same form is one group in all of them', async () => {
    const review = await start(MET_GEGEVENS);
    const { vondsten, open, groepen } = await review.read();
    expect(vondsten.map((v: { veld: string; vorm: string }) => [v.veld, v.vorm]).sort()).toEqual([
      ['samenvatting', MAIL],
      ['tekst', '06 1234 5678'],
      ['tekst', NUMMER],
      ['tekst', MAIL],
      ['titel', NUMMER],
    ]);
    expect(open).toBe(5);
    expect(groepen.map((g: { id: string; aantal: number }) => [g.id, g.aantal])).toEqual([
      ['telefoon:1', 3],
      ['email:1', 2],
    ]);
  });

  test('a name blocks like a number, and found in the text it is found in the title', async () => {
    const review = await start(MET_NAAM);
    expect(await review.groep('Fatma Yilmaz')).toBe(await review.groep('Fatma'));
    expect(await review.beletsels()).toEqual(['open-vondsten', 'akkoord']);
    expect((await review.publish()).status).toBe(409);
    await review.decide('Fatma', { besluit: 'vervangen', vervanging: '[mijn buurvrouw]' });
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const { body, text } = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${review.id}` });
    expect(text).not.toMatch(/fatma|yilmaz/i);
    expect(body.titel).toBe('Bij [mijn buurvrouw]');
  });

  test('not published while one finding is open; what was found is nowhere to be read after', async () => {
    const review = await start(MET_GEGEVENS);
    await review.send('auteur', 'DELETE', '/indiening');
    await review.send('auteur', 'POST', '/sleutelmomenten', MOMENT);
    await review.put('auteur', '/indiening');
    expect((await review.publish()).status).toBe(409);
    const { vondsten } = await review.read();
    const phone = vondsten.find((v: { soort: string }) => v.soort === 'telefoon');
    const besluit = { besluit: 'vervangen', heleGroep: true };
    expect((await review.put('redacteur', `/anonimisering/vondsten/${phone.id}/besluit`, besluit)).status).toBe(200);
    expect(await review.beletsels()).toContain('open-vondsten');
    await review.decide(MAIL, { besluit: 'vervangen', vervanging: '[het e-mailadres van een vriend]' });
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const url = `/v1/verhalen/${review.id}`;
    const read = await t.as('bezoeker', { method: 'GET', url });
    const versies = await t.as('bezoeker', { method: 'GET', url: `${url}/versies` });
    const deltas = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen/_deltas?limit=100' });
    expect((await t.as('bezoeker', { method: 'GET', url: `${url}/versies/1` })).status).toBe(404);
    for (const { text } of [read, versies, deltas]) {
      expect(text).not.toContain(NUMMER);
      expect(text).not.toContain('1234 5678');
      expect(text).not.toContain(MAIL);
    }
    expect(read.body.tekst).toContain('Schrijf naar [het e-mailadres van een vriend] of bel [telefoonnummer].');
    const [moment] = read.body.sleutelmomenten;
    expect([...read.body.tekst].slice(moment.begin, moment.eind).join('')).toBe(MOMENT.citaat);
  });

  test('a sleutelmoment that quotes an identifier quotes what replaced it; one of which every word went stops the gate', async () => {
    const tekst = `Ik was op. Ze gaf me ${NUMMER} en zei: bel. Dat deed ik.`;
    const { id, code } = await createVerhaal(t, { tekst, titel: 'Bellen', samenvatting: '' });
    const review = new Review(t, id, code);
    for (const citaat of [`Ze gaf me ${NUMMER} en zei: bel.`, 'Dat deed ik.', 'Ik was op.', NUMMER])
      await review.send('auteur', 'POST', '/sleutelmomenten', { soort: 'zelf-hulp-vragen', citaat });
    await review.put('auteur', '/indiening');
    await review.put('redacteur', '/lezing');
    await review.decide(NUMMER, { besluit: 'weglaten' });
    expect((await review.preview()).tekst).toBe('Ik was op. Ze gaf me en zei: bel. Dat deed ik.');
    await review.agree();
    expect((await review.publish()).status).toBe(409);
    await review.decide(NUMMER, { besluit: 'vervangen' });
    await review.agree();
    expect((await review.publish()).status).toBe(200);
    const { text, body } = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` });
    expect(text).not.toContain(NUMMER);
    expect(body.sleutelmomenten.map((m: { citaat: string }) => m.citaat)).toEqual(
      expect.arrayContaining(['Ze gaf me [telefoonnummer] en zei: bel.', '[telefoonnummer]', 'Dat deed ik.']),
    );
  });

  test('a replacement that is itself an identifier does not pass', async () => {
    const review = await start(MET_NAAM);
    await review.decide('Fatma', { besluit: 'vervangen', vervanging: 'Saskia Keuzenkamp' });
    expect(await review.beletsels()).toContain('herscan');
    expect((await review.preview()).herscan.length).toBeGreaterThan(0);
    await expect(review.agree()).rejects.toThrow('gewerkt');
    expect((await review.publish()).status).toBe(409);
    expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${review.id}` })).status).toBe(404);
  });
});

describe('what may stay', () => {
  test('a direct identifier stays only for a listed reason, and with a second reader who is neither decider nor author', async () => {
    const review = await start({ tekst: `${TEKST} Bel ${NUMMER}.` });
    const groep = '/anonimisering/groepen/telefoon:1';
    expect((await review.put('redacteur', `${groep}/besluit`, { besluit: 'laten-staan' })).status).toBe(400);
    expect((await review.put('redacteur', `${groep}/besluit`, { ...BLIJFT, reden: 'zomaar' })).status).toBe(400);
    expect((await review.put('redacteur', `${groep}/besluit`, { ...BLIJFT, reden: 'attest' })).status).toBe(400);
    expect((await review.put('redacteur', `${groep}/besluit`, BLIJFT)).status).toBe(200);
    await review.agree();
    expect(await review.beletsels()).toEqual(['tweede-lezer']);
    expect((await review.publish()).status).toBe(409);
    expect((await review.publish('collega')).status).toBe(409);
    expect((await review.put('redacteur', `${groep}/tweede-lezing`)).status).toBe(409);
    expect((await review.put('auteur', `${groep}/tweede-lezing`)).status).toBe(403);
    expect((await review.put('collega', `${groep}/tweede-lezing`)).status).toBe(200);
    expect((await review.publish()).status).toBe(200);
  });

  test('a second reading does not outlive the decision it was about', async () => {
    const review = await start({ tekst: `${TEKST} Bel ${NUMMER}.` });
    const groep = '/anonimisering/groepen/telefoon:1';
    await review.put('redacteur', `${groep}/besluit`, BLIJFT);
    await review.put('collega', `${groep}/tweede-lezing`);
    await review.put('redacteur', `${groep}/besluit`, { ...BLIJFT, reden: 'verzonnen' });
    expect(await review.beletsels()).toContain('tweede-lezer');
  });

  test('the database refuses one person alone by itself', async () => {
    const review = await start({ tekst: `${TEKST} Bel ${NUMMER}.` });
    await review.decide(NUMMER, BLIJFT);
    await review.agree();
    const publish = () =>
      sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id, gepubliceerd_op = now()
        where id = ${review.id}::uuid`.execute(t.deps.db);
    await expect(publish()).rejects.toThrow('tweede lezer');
    const confirm = sql`update vondst set tweede_lezer = besloten_door where soort = 'telefoon' and versie_id =
      (select huidige_versie_id from verhaal where id = ${review.id}::uuid)`;
    await expect(confirm.execute(t.deps.db)).rejects.toThrow('tweede_lezer_is_een_ander');
    await expect(
      sql`update vondst set tweede_lezer = (select auteur_id from verhaal where id = ${review.id}::uuid)
        where soort = 'telefoon' and versie_id = (select huidige_versie_id from verhaal where id = ${review.id}::uuid)`
        .execute(t.deps.db)
        .then(publish),
    ).rejects.toThrow('tweede lezer');
  });

  test('details that narrow down too far together are made vaguer, or accepted with a reason', async () => {
    const tekst = `${TEKST} Ik was 47 en torenwachter in Oosterlittens. Ik heb de ziekte van Huntington, en een drieling.`;
    const review = await start({ tekst });
    await review.decideAll();
    const before = await review.read();
    expect(before.meter.bits).toBeGreaterThan(17);
    expect(before.meter).toMatchObject({ hoog: true, aanvaard: null });
    await review.agree();
    expect(await review.beletsels()).toEqual(['meter']);
    expect((await review.publish()).status).toBe(409);
    expect((await review.put('redacteur', '/anonimisering/meter', { reden: 'zomaar' })).status).toBe(400);
    expect((await review.put('redacteur', '/anonimisering/meter', { reden: 'lang-geleden' })).status).toBe(200);
    expect(await review.beletsels()).toEqual([]);
    await review.send('redacteur', 'DELETE', '/anonimisering/meter');
    for (const { id } of before.groepen)
      await review.put('redacteur', `/anonimisering/groepen/${id}/besluit`, { besluit: 'vervangen' });
    await review.agree();
    expect((await review.read()).meter.bits).toBeLessThan(before.meter.bits);
    expect(await review.beletsels()).toEqual([]);
    expect((await review.publish()).status).toBe(200);
  });

  test('an accepted sum does not cover more than was accepted', async () => {
    const tekst = `${TEKST} Ik was 47 en torenwachter in Oosterlittens. Ik heb een drieling.`;
    const review = await start({ tekst });
    await review.decideAll();
    await review.decide('Oosterlittens', { besluit: 'vervangen' });
    await review.put('redacteur', '/anonimisering/meter', { reden: 'nodig-voor-het-verhaal' });
    await review.send('redacteur', 'DELETE', `/anonimisering/groepen/${await review.groep('Oosterlittens')}/besluit`);
    expect(await review.beletsels()).toContain('meter');
  });
});

describe('an edit', () => {
  test('opens everything again; what was chosen comes back as a proposal only', async () => {
    const review = await start(MET_NAAM);
    await review.decide('Fatma', { besluit: 'vervangen', vervanging: '[de buurvrouw]' });
    const agreed = await review.preview();
    await review.agree();
    await review.send('auteur', 'DELETE', '/indiening');
    const { headers } = await review.send('auteur', 'GET', '');
    const payload = { tekst: `${MET_NAAM.tekst} Nog een zin.` };
    await review.send('auteur', 'PATCH', '', payload, { 'if-match': headers.etag });
    await review.put('auteur', '/indiening');
    const after = await review.read();
    expect(after.open).toBe(3);
    expect(after.groepen[0]).toMatchObject({ besluit: null, voorstel: '[de buurvrouw]' });
    expect(await review.beletsels()).toEqual(['open-vondsten', 'akkoord']);
    await review.decideAll();
    const again = await review.put('auteur', '/akkoord', { hash: agreed.hash });
    expect(again.status).toBe(409);
    expect((await review.publish()).status).toBe(409);
  });
});

test('the database refuses by itself what never passed the gate', async () => {
  const review = await start(MET_GEGEVENS);
  const publish = (id: string) =>
    sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id,
      gepubliceerd_op = now() where id = ${id}::uuid`.execute(t.deps.db);
  await expect(publish(review.id)).rejects.toThrow('niet elke vondst is beslist');
  const { id: fresh } = await createVerhaal(t);
  await expect(publish(fresh)).rejects.toThrow('nagekeken');
  const clean = await start({ tekst: TEKST });
  await expect(publish(clean.id)).rejects.toThrow('verteller');
  const versie = sql`(select huidige_versie_id from verhaal where id = ${clean.id}::uuid)`;
  await clean.agree();
  await sql`update anonimisering set regelsversie = '2020.01-1' where versie_id = ${versie}`.execute(t.deps.db);
  await sql`insert into instelling (naam, waarde) values ('regelsversie', '"2026.12-1"')
    on conflict (naam) do nothing`.execute(t.deps.db);
  await expect(publish(clean.id)).rejects.toThrow('strenger');
  await sql`update anonimisering set regelsversie = '2026.12-1', tekst_hash = 'x' where versie_id = ${versie}`.execute(
    t.deps.db,
  );
  await expect(publish(clean.id)).rejects.toThrow('niet deze tekst');
  const rewrite = sql`update verhaal_versie set tekst = 'x' where verhaal_id = ${review.id}::uuid`;
  await expect(rewrite.execute(t.deps.db)).rejects.toThrow('verandert nooit');
  await expect(
    sql`update verhaal set gepubliceerd_door = auteur_id where id = ${review.id}::uuid`.execute(t.deps.db),
  ).rejects.toThrow('vier_ogen');
  await expect(sql`update handeling set wat = 'attest'`.execute(t.deps.db)).rejects.toThrow(
    'handeling verandert nooit',
  );
});

test('a finding of older rules does not count: the text is looked at again before it is published', async () => {
  const review = await start(MET_NAAM);
  const versie = sql`(select huidige_versie_id from verhaal where id = ${review.id}::uuid)`;
  await sql`delete from vondst where versie_id = ${versie}`.execute(t.deps.db);
  await sql`update anonimisering set regelsversie = '2020.01-1' where versie_id = ${versie}`.execute(t.deps.db);
  expect(await review.beletsels()).toContain('open-vondsten');
});
