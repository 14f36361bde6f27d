import { Writable } from 'node:stream';
import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { type TestApp, testApp } from '../app.ts';
import { Review } from '../beoordelingen/review.ts';
import { TestHerkenner } from '../herkenner/server.ts';
import { TEKST } from '../verhaal.ts';

let t: TestApp;
let review: Review;
let other: TestHerkenner;
const logged: string[] = [];

const SECRET = {
  titel: 'Bij Zjoerdina thuis',
  tekst: `${TEKST} Zjoerdina Kwakkelstein belde mij op 06-55500111, 😀 en schreef naar zjoerdina@kwakkelstein.example.`,
  samenvatting: 'Over Kwakkelstein en het nummer 0655500111.',
  eenvoudigeTekst: 'Zjoerdina hielp mij.',
};
const FORMS = /zjoerdina|kwakkelstein|06-?55500111/i;

beforeAll(async () => {
  other = await TestHerkenner.start();
  // A second recogniser that fails, and says the words it was given while it does.
  other.answer = ({ velden }, response) => response.writeHead(200).end(JSON.stringify({ fout: velden }));
  t = await testApp({ HERKENNER_URL: other.url });
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  const app = await buildApp(t.deps, { logger: pino({ level: 'trace' }, stream) });
  await app.ready();
  Object.assign(t.app, { inject: app.inject.bind(app) });
  review = await Review.start(t, SECRET);
});
afterAll(async () => {
  await t.close();
  await other.stop();
});

test('while it is judged its words are in no answer to anybody else, no error, and no line of the log', async () => {
  const strangers = ['bezoeker', 'ervaringswerker', 'onderzoeker', 'beheerder'] as const;
  for (const caller of strangers) {
    for (const rest of [
      '',
      '/versies',
      '/sleutelmomenten',
      '/anonimisering',
      '/anonimisering/voorvertoning',
      '/anonimisering/groepen/persoon:1/namen',
      '/origineel',
    ])
      expect((await review.send(caller, 'GET', rest)).text).not.toMatch(FORMS);
    for (const url of ['/v1/verhalen?limit=100', '/v1/verhalen/_deltas?limit=100', '/v1/sleutelmomenten?limit=100'])
      expect((await t.as(caller, { method: 'GET', url })).text).not.toMatch(FORMS);
  }
  const wrong = [
    await review.send('auteur', 'PATCH', '', { titel: SECRET.titel, Zjoerdina: 'x' }, { 'if-match': '"1"' }),
    await review.put('redacteur', '/anonimisering/groepen/persoon:1/besluit', { besluit: 'Zjoerdina' }),
    await review.send('redacteur', 'POST', '/anonimisering/vondsten', {
      veld: 'titel',
      citaat: 'Kwakkelstein Zjoerdina',
    }),
    await t.as('auteur', {
      method: 'POST',
      url: '/v1/verhalen',
      payload: `{"titel": "${SECRET.titel}`,
      headers: JSON_BODY,
    }),
    await t.as('ervaringswerker', {
      method: 'POST',
      url: '/v1/verzamelingen',
      payload: { titel: 'Voor Fatma Yilmaz' },
    }),
    await review.publish(),
  ];
  for (const { status } of wrong) expect(status).toBeGreaterThanOrEqual(400);
  // A field of that name is named back to who sent it, as where the fault is; nothing of what stood in it.
  for (const { text } of wrong.slice(1)) expect(text).not.toMatch(/kwakkelstein|06-?55500111|yilmaz/i);
  expect(logged.length).toBeGreaterThan(50);
  expect(logged.filter((line) => FORMS.test(line))).toEqual([]);
});
const JSON_BODY = { 'content-type': 'application/json' };

test('an error of the database does not bring what was written into the log', async () => {
  const before = logged.length;
  await sql`create function klem() returns trigger language plpgsql as $f$ begin
    raise exception 'row %', new.tekst; end $f$`.execute(t.deps.db);
  await sql`create trigger klem before insert on verhaal_versie for each row execute function klem()`.execute(
    t.deps.db,
  );
  await review.send('auteur', 'DELETE', '/indiening');
  const payload = { tekst: `${SECRET.tekst} Nog iets.` };
  const { headers } = await review.send('auteur', 'GET', '');
  const broken = await review.send('auteur', 'PATCH', '', payload, { 'if-match': headers.etag });
  expect(broken.status).toBe(500);
  expect(broken.text).not.toMatch(FORMS);
  const lines = logged.slice(before).filter((line) => line.includes('request failed'));
  expect(lines.length).toBe(1);
  expect(lines[0]).not.toMatch(FORMS);
  await sql`drop trigger klem on verhaal_versie`.execute(t.deps.db);
  await review.put('auteur', '/indiening');
});

test('after publication they are in no index, no feed, no page, no table that holds text, and the seal is not readable', async () => {
  expect((await review.read()).herkenner.stand).toBe('geen-antwoord');
  other.finds({ Zjoerdina: { soort: 'persoon' }, Kwakkelstein: { soort: 'naam' } });
  expect((await review.put('redacteur', '/anonimisering/herkenning')).body).toMatchObject({ stand: 'geantwoord' });
  await review.decideAll();
  await review.agree();
  expect((await review.publish()).status).toBe(200);
  await t.deps.zoeker.sync();
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(t.deps.db);
  expect(rows.length).toBeGreaterThan(25);
  for (const { name } of rows) {
    const { rows: all } = await sql`select t::text as t from ${sql.table(name)} t`.execute(t.deps.db);
    expect([name, JSON.stringify(all).match(FORMS)]).toEqual([name, null]);
  }
  const search = { method: 'POST', url: '/v1/verhalen/_zoek', payload: { tekst: 'zjoerdina kwakkelstein' } } as const;
  const found = await t.as('bezoeker', search);
  expect(found.body.items.map((one: { id: string }) => one.id)).not.toContain(review.id);
  for (const url of [`/verhalen/${review.id}`, `/v1/verhalen/${review.id}`, '/v1/verhalen/_deltas?limit=100', '/'])
    expect((await t.as('bezoeker', { method: 'GET', url, headers: { accept: '*/*' } })).text).not.toMatch(FORMS);
  expect(logged.filter((line) => FORMS.test(line))).toEqual([]);
});
