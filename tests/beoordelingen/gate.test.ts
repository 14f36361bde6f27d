import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { createVerhaal, MOMENT, TEKST } from '../verhaal.ts';

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

async function submitted(changes: object = MET_GEGEVENS) {
  const verhaal = await createVerhaal(t, changes);
  await t.as('auteur', { method: 'POST', url: `/v1/verhalen/${verhaal.id}/sleutelmomenten`, payload: MOMENT });
  await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${verhaal.id}/indiening` });
  return verhaal;
}

const findings = async (id: string) =>
  (await t.as('redacteur', { method: 'GET', url: `/v1/verhalen/${id}/anonimisering` })).body;

const decide = (id: string, vondstId: string, payload: object, caller: 'redacteur' | 'auteur' = 'redacteur') =>
  t.as(caller, { method: 'PUT', url: `/v1/verhalen/${id}/anonimisering/vondsten/${vondstId}/besluit`, payload });

async function publication(id: string, caller: 'redacteur' | 'collega' = 'redacteur') {
  const { headers } = await t.as(caller, { method: 'GET', url: `/v1/verhalen/${id}` });
  return t.as(caller, {
    method: 'PUT',
    url: `/v1/verhalen/${id}/publicatie`,
    headers: { 'if-match': headers.etag as string },
  });
}

test('every published field is looked through; the same form is one group in all of them', async () => {
  const { id } = await submitted();
  const { vondsten, open } = await findings(id);
  expect(vondsten.map((v: { veld: string; vorm: string }) => [v.veld, v.vorm]).sort()).toEqual([
    ['samenvatting', MAIL],
    ['tekst', '06 1234 5678'],
    ['tekst', NUMMER],
    ['tekst', MAIL],
    ['titel', NUMMER],
  ]);
  expect(open).toBe(5);
  const phones = vondsten.filter((v: { soort: string }) => v.soort === 'telefoon');
  expect(new Set(phones.map((v: { groep: string }) => v.groep)).size).toBe(1);
});

test('not published while one finding is open; decided per group; what was found is nowhere to be read after', async () => {
  const { id } = await submitted();
  expect((await publication(id)).status).toBe(409);
  const { vondsten } = await findings(id);
  const phone = vondsten.find((v: { soort: string }) => v.soort === 'telefoon');
  const mail = vondsten.find((v: { soort: string }) => v.soort === 'email');
  expect((await decide(id, phone.id, { besluit: 'vervangen', heleGroep: true })).status).toBe(200);
  expect((await publication(id)).status).toBe(409);
  await decide(id, mail.id, { besluit: 'vervangen', vervanging: '[het e-mailadres van een vriend]', heleGroep: true });
  expect((await publication(id)).status).toBe(200);
  const read = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` });
  const versies = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}/versies` });
  const first = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}/versies/1` });
  const deltas = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen/_deltas?limit=100' });
  expect(first.status).toBe(404);
  for (const { text } of [read, versies, deltas]) {
    expect(text).not.toContain(NUMMER);
    expect(text).not.toContain('1234 5678');
    expect(text).not.toContain(MAIL);
  }
  expect(read.body.tekst).toContain('Schrijf naar [het e-mailadres van een vriend] of bel [telefoonnummer].');
  const [moment] = read.body.sleutelmomenten;
  expect([...read.body.tekst].slice(moment.begin, moment.eind).join('')).toBe(MOMENT.citaat);
});

test('a sleutelmoment that quotes an identifier quotes what replaced it, before, in and after', async () => {
  const tekst = `Ik was op. Ze gaf me ${NUMMER} en zei: bel. Dat deed ik.`;
  const verhaal = await createVerhaal(t, { tekst, titel: 'Bellen', samenvatting: '' });
  for (const citaat of [`Ze gaf me ${NUMMER} en zei: bel.`, 'Dat deed ik.', 'Ik was op.']) {
    const payload = { soort: 'zelf-hulp-vragen', citaat };
    await t.as('auteur', { method: 'POST', url: `/v1/verhalen/${verhaal.id}/sleutelmomenten`, payload });
  }
  await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${verhaal.id}/indiening` });
  const { vondsten } = await findings(verhaal.id);
  await decide(verhaal.id, vondsten[0].id, { besluit: 'vervangen' });
  expect((await publication(verhaal.id)).status).toBe(200);
  const { text, body } = await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${verhaal.id}` });
  expect(text).not.toContain(NUMMER);
  expect(body.sleutelmomenten[1].citaat).toBe('Ze gaf me [telefoonnummer] en zei: bel.');
});

test('leaving something needs a reason from the list and a second redacteur, and stays decided in what is published', async () => {
  const { id } = await submitted({ tekst: `${TEKST} Bel ${NUMMER}.` });
  const { vondsten } = await findings(id);
  expect((await decide(id, vondsten[0].id, { besluit: 'laten-staan' })).status).toBe(400);
  expect((await decide(id, vondsten[0].id, { besluit: 'laten-staan', reden: 'zomaar' })).status).toBe(400);
  expect((await decide(id, vondsten[0].id, { besluit: 'laten-staan', reden: 'openbaar-nummer' })).status).toBe(200);
  expect((await publication(id)).status).toBe(409);
  expect((await publication(id, 'collega')).status).toBe(200);
});

test('a replacement that is itself an identifier does not pass', async () => {
  const { id } = await submitted({ tekst: `${TEKST} Bel ${NUMMER}.` });
  const { vondsten } = await findings(id);
  await decide(id, vondsten[0].id, { besluit: 'vervangen', vervanging: '06-87654321' });
  expect((await publication(id)).status).toBe(409);
  expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/${id}` })).status).toBe(404);
});

test('the author does not decide, and an edit opens what was decided', async () => {
  const { id } = await submitted();
  const { vondsten } = await findings(id);
  expect((await decide(id, vondsten[0].id, { besluit: 'vervangen' }, 'auteur')).status).toBe(403);
  await decide(id, vondsten[0].id, { besluit: 'vervangen', heleGroep: true });
  await t.as('auteur', { method: 'DELETE', url: `/v1/verhalen/${id}/indiening` });
  const { headers } = await t.as('auteur', { method: 'GET', url: `/v1/verhalen/${id}` });
  await t.as('auteur', {
    method: 'PATCH',
    url: `/v1/verhalen/${id}`,
    headers: { 'if-match': headers.etag as string },
    payload: { titel: `Toch ${NUMMER}` },
  });
  await t.as('auteur', { method: 'PUT', url: `/v1/verhalen/${id}/indiening` });
  expect((await findings(id)).open).toBe(5);
});

test('the database refuses by itself what never passed the gate', async () => {
  const { id } = await submitted();
  const publish = sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id,
    gepubliceerd_op = now() where id = ${id}::uuid`;
  await expect(publish.execute(t.deps.db)).rejects.toThrow('poort');
  const { id: fresh } = await createVerhaal(t);
  const unseen = sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id,
    gepubliceerd_op = now() where id = ${fresh}::uuid`;
  await expect(unseen.execute(t.deps.db)).rejects.toThrow('nagekeken');
  await expect(
    sql`update verhaal_versie set tekst = 'x' where verhaal_id = ${id}::uuid`.execute(t.deps.db),
  ).rejects.toThrow('verandert nooit');
  await expect(
    sql`update verhaal set gepubliceerd_door = auteur_id where id = ${id}::uuid`.execute(t.deps.db),
  ).rejects.toThrow('vier_ogen');
});
