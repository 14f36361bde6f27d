import { afterAll, beforeAll, expect, test } from 'vitest';
import { PROBLEMEN } from '../../src/http/problem.ts';
import { testApp } from '../app.ts';
import { createVerhaal, publishedVerhaal } from '../verhaal.ts';
import { AANVAL, handOver, publishAttack, publishHeavy } from './inhoud.ts';

const service = await testApp();
afterAll(() => service.close());

const read = (url: string, accept = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8') =>
  service.as('bezoeker', { method: 'GET', url, headers: { accept } });
const publish = (titel: string, doelen: string[], more: object = {}) =>
  publishedVerhaal(service, { titel, toestemming: { doelen, datum: '2026-05-01' }, ...more });

let open: { id: string; code: string };
let verwijs: { id: string };
let alleenOpenbaar: { id: string };
let tel: { id: string };
let code: string;
let verzameling: string;

beforeAll(async () => {
  open = await publish('Voor iedereen', ['openbaar', 'verwijzen']);
  verwijs = await publish('Alleen om door te geven', ['verwijzen']);
  alleenOpenbaar = await publish('Alleen openbaar', ['openbaar']);
  tel = await publish('Alleen om te tellen', ['tellen']);
  const filter = { thema: ['schulden'] };
  ({ code, id: verzameling } = await handOver(service, [verwijs, alleenOpenbaar], {
    verzameling: { openbaar: true, filter },
  }));
});

test('every page is Dutch HTML that runs nothing, loads nothing from elsewhere and sets no cookie', async () => {
  for (const url of [
    '/',
    '/?thema=schulden',
    `/verhalen/${open.id}`,
    `/verzamelingen/${verzameling}`,
    `/v/${code}`,
    `/v/${code}/verhalen/${verwijs.id}`,
    '/problemen/botsing',
    '/bestaat-niet',
  ]) {
    const { headers, text } = await read(url);
    expect(headers['content-type'], url).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(text).toMatch(/^<!doctype html><html lang="nl"/);
    expect(text).not.toMatch(/<script|style="|\son\w+=/i);
    const elsewhere = [...text.matchAll(/(?:href|src)="(https?:[^"]*)"/g)].map(([, to]) => to);
    expect(elsewhere).toEqual(['https://www.weeronline.nl/']);
    expect(text).toContain('Verlaat deze pagina');
  }
});

test('the front page and a verhaal show what is open, and nothing else', async () => {
  const { text } = await read('/');
  expect(text).toContain('Voor iedereen');
  expect(text).toContain('Alleen openbaar');
  expect(text).toContain('href="/?thema=schulden"');
  expect(text).toContain(`href="/verzamelingen/${verzameling}"`);
  expect(text).not.toMatch(/Alleen om (door te geven|te tellen)/);
  expect((await read(`/verhalen/${open.id}`)).status).toBe(200);
  for (const { id } of [verwijs, tel]) expect((await read(`/verhalen/${id}`)).status).toBe(404);
  const concept = await createVerhaal(service, { titel: 'Nog niet klaar' });
  expect((await read(`/verhalen/${concept.id}`)).status).toBe(404);
  const asAuthor = await service.as('auteur', { method: 'GET', url: `/verhalen/${concept.id}` });
  expect(asAuthor.status).toBe(404);
});

test('a verwijzing shows what may be handed over, and only what is in it', async () => {
  const { text, headers } = await read(`/v/${code}`);
  expect(text).toContain('Lees het als je zover bent.');
  expect(text).toContain('Alleen om door te geven');
  expect(text).toContain('Voor iedereen');
  expect(text).not.toMatch(/Alleen (openbaar|om te tellen)/);
  expect(text).not.toContain(verzameling);
  expect(text).toContain(`/v/${code}</p>`);
  expect(text).toContain('aria-label="QR-code');
  expect(headers['x-robots-tag']).toBe('noindex, nofollow, noarchive');
  expect(headers['cache-control']).toBe('no-store');
  for (const { id } of [verwijs, open]) expect((await read(`/v/${code}/verhalen/${id}`)).status).toBe(200);
  const other = await publish('Ergens anders', ['verwijzen', 'openbaar'], { themas: ['rouw'] });
  for (const { id } of [alleenOpenbaar, tel, other]) expect((await read(`/v/${code}/verhalen/${id}`)).status).toBe(404);
  const open2 = await read(`/verzamelingen/${verzameling}`);
  expect(open2.text).toContain('Alleen openbaar');
  expect(open2.text).not.toContain('Alleen om door te geven');
});

test('ended and run out are gone, unknown is not found, in words that help', async () => {
  const { code: ended } = await handOver(service, [open]);
  await service.as('ervaringswerker', { method: 'DELETE', url: `/v1/verwijzingen/${ended}` });
  const gone = await read(`/v/${ended}`);
  expect([gone.status, gone.headers['content-type']]).toEqual([410, 'text/html; charset=utf-8']);
  expect(gone.text).toContain('Vraag een nieuw adres aan wie het je gaf.');
  expect((await read(`/v/${ended}/verhalen/${open.id}`)).status).toBe(410);
  service.setNow(new Date(Date.now() + 91 * 86_400_000));
  expect((await read(`/v/${code}`)).status).toBe(410);
  service.setNow(new Date());
  for (const url of [
    '/v/0000000000',
    '/v/%20',
    `/v/0000000000/verhalen/${open.id}`,
    '/verhalen/x',
    '/verzamelingen/x',
    '/problemen/x',
    '/?thema=x',
  ]) {
    const { status, headers } = await read(url);
    expect([url, status, headers['content-type']]).toEqual([url, 404, 'text/html; charset=utf-8']);
  }
});

test('a withdrawn verhaal is gone at once, and what is left reads well', async () => {
  const only = await publish('Straks weg', ['openbaar', 'verwijzen'], { themas: ['rouw'] });
  const handed = await handOver(service, [only], { verzameling: { openbaar: true } });
  expect((await read(`/v/${handed.code}`)).text).toContain('Straks weg');
  await service.as('bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code: only.code } });
  const gone = await read(`/verhalen/${only.id}`);
  expect(gone.status).toBe(410);
  expect(gone.text).toContain('Dit verhaal is er niet meer.');
  for (const url of ['/', `/v/${handed.code}`, `/verzamelingen/${handed.id}`]) {
    const page = await read(url);
    expect([url, page.status]).toEqual([url, 200]);
    expect(page.text).not.toContain('Straks weg');
  }
  expect((await read(`/v/${handed.code}`)).text).toContain('Hier staat nu geen verhaal');
});

test('a heavy verhaal warns first, can be skipped and left, and says where to find help', async () => {
  const { id } = await publishHeavy(service);
  const { text } = await read(`/verhalen/${id}`);
  expect(text).toContain('geweld of misbruik en kinderen in gevaar');
  expect(text.indexOf('Let op: dit is een zwaar verhaal')).toBeLessThan(text.indexOf('Ik deed de post'));
  expect(text).toContain('href="#na-het-verhaal"');
  expect(text).toContain('id="na-het-verhaal"');
  for (const line of ['0800-0113', '0800-2000', '0800-0432', '088 0767 000']) expect(text).toContain(line);
  expect(text.indexOf('In gewone taal')).toBeLessThan(text.indexOf('In eigen woorden'));
  expect(text).toMatch(/<mark class="nl-mark" id="moment-1">Toen liet ik haar binnen\.<\/mark>/);
  expect(text).toContain('id="uitleg-1"');
  expect(text).toContain('1 minuut lezen');
  expect((await read(`/verhalen/${open.id}`)).text).not.toContain('zwaar verhaal');
});

test('a made-up verhaal says so', async () => {
  await service.deps.db.updateTable('verhaal').set({ fictief: true }).where('id', '=', open.id).execute();
  expect((await read(`/verhalen/${open.id}`)).text).toContain('Dit verhaal is verzonnen');
});

test('what people write stays text, wherever it is shown', async () => {
  const attack = await publishAttack(service);
  const words = { titel: AANVAL, inleiding: AANVAL, openbaar: true };
  const handed = await handOver(service, [attack], {
    verzameling: words,
    item: { woord: AANVAL },
    verwijzing: { boodschap: AANVAL },
  });
  for (const url of [
    '/',
    `/verhalen/${attack.id}`,
    `/v/${handed.code}`,
    `/verzamelingen/${handed.id}`,
    `/v/${handed.code}/verhalen/${attack.id}`,
    `/${encodeURIComponent(AANVAL)}`,
    `/?thema=${encodeURIComponent(AANVAL)}`,
  ]) {
    const { text } = await read(url);
    expect(text, url).not.toMatch(/<script|<img|<a [^>]*href="javascript:|<[^>]*\sonerror=/i);
  }
  expect((await read(`/verhalen/${attack.id}`)).text).toContain('&lt;script>');
});

test('lists can be paged to their end', async () => {
  for (let i = 0; i < 14; i++)
    await publish(`Blad ${String(i).padStart(2, '0')}`, ['openbaar', 'verwijzen'], { themas: ['armoede'] });
  for (const start of [
    '/?thema=armoede',
    `/v/${(await handOver(service, [], { verzameling: { filter: { thema: ['armoede'] } } })).code}`,
  ]) {
    const first = await read(start);
    const next = /href="([^"]*cursor=[^"]*)"[^>]*>Meer verhalen/
      .exec(first.text)?.[1]
      ?.replaceAll('&amp;', '&') as string;
    const second = await read(next);
    expect(second.status).toBe(200);
    const titles = `${first.text}${second.text}`.match(/Blad \d\d(?=<)/g);
    expect(new Set(titles).size).toBe(14);
    expect(second.text).toContain('Vorige verhalen');
  }
  expect((await read('/?cursor=nep.nep')).status).toBe(400);
});

test('every kind of problem has a page', async () => {
  for (const [soort, [status, titel]] of Object.entries(PROBLEMEN)) {
    const page = await read(`/problemen/${soort}`);
    expect(page.status).toBe(200);
    expect(page.text).toContain(`Status ${status}`);
    expect(page.text).toContain(titel);
  }
});

test('programs get problems, people get pages', async () => {
  for (const [url, accept] of [
    ['/v1/bestaat-niet', 'text/html'],
    ['/v1/bestaat-niet', 'application/json'],
    ['/bestaat-niet', 'application/json'],
    ['/bestaat-niet', '*/*'],
    [`/verhalen/${tel.id}`, 'application/json'],
  ] as const) {
    const { status, headers } = await read(url, accept);
    expect([url, accept, status, headers['content-type']]).toEqual([url, accept, 404, 'application/problem+json']);
  }
  expect((await service.as('bezoeker', { method: 'POST', url: '/' })).status).toBe(405);
});

test('the stylesheet is ours, hashed, and kept', async () => {
  const path = /href="(\/stijl\/[0-9a-f]{16}\.css)"/.exec((await read('/')).text)?.[1] as string;
  const style = await read(path);
  expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
  expect(style.headers['cache-control']).toContain('immutable');
  expect(style.text).toContain('.nl-heading--level-1');
  expect(style.text).not.toMatch(/url\(|@import|sourceMappingURL/);
});

test('security.txt holds for less than a year, and robots stay out', async () => {
  const { text, headers } = await read('/.well-known/security.txt');
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(text).toContain(`Contact: ${service.deps.config.SECURITY_CONTACT}\n`);
  const expires = new Date(/^Expires: (.+)$/m.exec(text)?.[1] ?? '').getTime() - Date.now();
  expect(expires).toBeGreaterThan(300 * 86_400_000);
  expect(expires).toBeLessThan(365 * 86_400_000);
  const robots = (await read('/robots.txt')).text;
  for (const path of ['/v/', '/verhalen/']) expect(robots).toContain(`Disallow: ${path}`);
  expect((await read(`/verhalen/${open.id}`)).headers['x-robots-tag']).toBe('noindex');
});
