import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSignInLink, ensureBeheerder, requestSignInLink } from '../../src/toegang/commands.ts';
import { testApp } from '../app.ts';
import { makeAccount, OWN_PAGE, pathOf, putKey, signIn, withCookie, withKey } from './help.ts';

let test: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

let counter = 0;
async function account(rollen = ['ervaringswerker']) {
  const email = `mens${++counter}@voorbeeld.example`;
  return { email, id: await makeAccount(test, email, rollen) };
}
const ik = { method: 'GET', url: '/v1/ik' } as const;
const open = (url: string) => test.app.inject({ method: 'POST', url, headers: OWN_PAGE });
const later = (minutes: number) => test.setNow(new Date(test.deps.now().getTime() + minutes * 60_000));

describe('a link', () => {
  it('signs in when its button is pressed, and only once', async () => {
    const { email } = await account();
    const url = pathOf(await createSignInLink(test.deps, email));
    for (const method of ['GET', 'HEAD', 'GET'] as const) {
      expect((await test.app.inject({ method, url })).statusCode).toBe(200);
    }
    const answer = await open(url);
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toMatch(/^sessie=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; SameSite=Lax$/);
    const cookie = String(answer.headers['set-cookie']).split(';')[0] as string;
    expect((await withCookie(test, cookie, ik)).json()).toMatchObject({
      soort: 'account',
      rollen: ['ervaringswerker'],
    });
    const again = await open(url);
    expect([again.statusCode, again.headers['set-cookie']]).toEqual([410, undefined]);
    expect(again.payload).toContain('Deze link werkt niet meer');
  });

  it('is used up by one of two at the same time', async () => {
    const { email } = await account();
    const url = pathOf(await createSignInLink(test.deps, email));
    const answers = await Promise.all([open(url), open(url), open(url)]);
    expect(answers.map((one) => one.statusCode).sort()).toEqual([303, 410, 410]);
  });

  it('stops after fifteen minutes, when another is made, and when the account is switched off', async () => {
    const { email, id } = await account();
    const first = pathOf(await createSignInLink(test.deps, email));
    const second = pathOf(await createSignInLink(test.deps, email));
    expect((await open(first)).statusCode).toBe(410);
    later(16);
    expect((await open(second)).statusCode).toBe(410);
    const third = pathOf(await createSignInLink(test.deps, email));
    await test.deps.db.updateTable('account').set({ actief: false }).where('id', '=', id).execute();
    expect((await open(third)).statusCode).toBe(410);
    await expect(createSignInLink(test.deps, email)).rejects.toThrow('no active account');
  });

  it('that nobody made does nothing', async () => {
    for (const token of ['x', '%00', 'a'.repeat(43), "'--"]) {
      expect((await open(`/aanmelden/${token}`)).statusCode).toBe(410);
    }
  });

  it('is stored as a hash, like the session', async () => {
    const { email } = await account();
    const link = await createSignInLink(test.deps, email);
    const cookie = await signIn(test, (await account()).email);
    const rows = [
      ...(await test.deps.db.selectFrom('aanmeldlink').selectAll().execute()),
      ...(await test.deps.db.selectFrom('sessie').selectAll().execute()),
    ];
    expect(rows.length).toBeGreaterThan(1);
    for (const { hash } of rows) {
      expect(Buffer.from(hash)).toHaveLength(32);
      for (const form of ['hex', 'base64url', 'latin1'] as const) {
        const stored = Buffer.from(hash).toString(form);
        expect([link.split('/').at(-1), cookie.split('=')[1]]).not.toContain(stored);
        expect((await withCookie(test, `sessie=${encodeURIComponent(stored)}`, ik)).json().soort).toBe('bezoeker');
      }
    }
  });
});

describe('the page', () => {
  const ask = (email: string, headers: Record<string, string> = OWN_PAGE) =>
    test.app.inject({
      method: 'POST',
      url: '/aanmelden',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      payload: `email=${encodeURIComponent(email)}`,
    });
  const linksOf = (id: string) =>
    test.deps.db.selectFrom('aanmeldlink').selectAll().where('account_id', '=', id).execute();

  it('answers the same for every address, and makes a link only for a known one', async () => {
    const { email, id } = await account();
    const known = await ask(` ${email.toUpperCase()} `);
    const unknown = await ask('niemand@voorbeeld.example');
    expect([known.statusCode, known.payload]).toEqual([200, unknown.payload]);
    const compare = ({ date: _, ratelimit: __, ...headers }: Record<string, unknown>) => headers;
    expect(compare(known.headers)).toEqual(compare(unknown.headers));
    expect(await linksOf(id)).toHaveLength(1);
    const { length } = await test.deps.db.selectFrom('aanmeldlink').selectAll().execute();
    await ask('niemand@voorbeeld.example');
    expect(await test.deps.db.selectFrom('aanmeldlink').selectAll().execute()).toHaveLength(length);
    expect(await test.deps.db.selectFrom('account').where('email', 'like', 'niemand%').selectAll().execute()).toEqual(
      [],
    );
  });

  it('sends three links at most at a time, and says nothing about it', async () => {
    const { email, id } = await account();
    const texts = new Set<string>();
    for (let i = 0; i < 5; i++) texts.add((await ask(email)).payload);
    expect(texts.size).toBe(1);
    expect(await linksOf(id)).toHaveLength(3);
    later(16);
    expect(await requestSignInLink(test.deps, email)).not.toBeNull();
  });

  it('explains a wrong address, escaped, above the form and at the field', async () => {
    const { statusCode, payload, headers } = await ask('"><script>alert(1)</script>');
    expect(statusCode).toBe(400);
    expect(payload).toContain('<title>Fout: Aanmelden');
    expect(payload).toContain('aria-invalid="true"');
    expect(payload).not.toContain('<script>');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await test.app.inject({ method: 'POST', url: '/aanmelden', headers: OWN_PAGE })).statusCode).toBe(400);
  });

  it('is not set off by another website', async () => {
    const { email, id } = await account();
    for (const headers of [{}, { 'sec-fetch-site': 'cross-site' }, { origin: 'https://elders.example' }] as const) {
      expect((await ask(email, headers as Record<string, string>)).statusCode).toBe(403);
    }
    expect(await linksOf(id)).toEqual([]);
    const url = pathOf(await createSignInLink(test.deps, email));
    expect(
      (await test.app.inject({ method: 'POST', url, headers: { 'sec-fetch-site': 'cross-site' } })).statusCode,
    ).toBe(403);
    expect((await open(url)).statusCode).toBe(303);
  });
});

describe('a session', () => {
  it('lasts eight hours', async () => {
    const cookie = await signIn(test, (await account()).email);
    later(8 * 60 - 1);
    expect((await withCookie(test, cookie, ik)).json().soort).toBe('account');
    later(2);
    expect((await withCookie(test, cookie, ik)).json().soort).toBe('bezoeker');
    expect((await withCookie(test, cookie, { method: 'GET', url: '/v1/sleutels' })).statusCode).toBe(401);
  });

  it('ends at afmelden', async () => {
    const cookie = await signIn(test, (await account()).email);
    expect((await withCookie(test, cookie, { method: 'GET', url: '/aanmelden' })).payload).toContain(
      'Je bent aangemeld',
    );
    const out = await withCookie(test, cookie, { method: 'POST', url: '/afmelden', headers: OWN_PAGE });
    expect([out.statusCode, out.headers.location]).toEqual([303, '/']);
    expect(out.headers['set-cookie']).toMatch(/^sessie=; .*Max-Age=0|Expires=Thu, 01 Jan 1970/);
    expect((await withCookie(test, cookie, ik)).json().soort).toBe('bezoeker');
  });

  it('knows at once what the account lost', async () => {
    const { email, id } = await account(['beheerder', 'onderzoeker']);
    const cookie = await signIn(test, email);
    const accounts = { method: 'GET', url: '/v1/accounts' } as const;
    expect((await withCookie(test, cookie, accounts)).statusCode).toBe(200);
    await test.deps.db
      .updateTable('account')
      .set({ rollen: ['onderzoeker'] })
      .where('id', '=', id)
      .execute();
    expect((await withCookie(test, cookie, accounts)).statusCode).toBe(403);
    await test.deps.db.updateTable('account').set({ actief: false }).where('id', '=', id).execute();
    expect((await withCookie(test, cookie, accounts)).statusCode).toBe(401);
  });

  it('changes nothing for another website', async () => {
    const { email, id } = await account();
    const cookie = await signIn(test, email);
    const { origin } = new URL(test.deps.config.publicUrl);
    const payload = { naam: 'x', rechten: ['verhalen:lezen'] };
    const create = async (headers: Record<string, string>) =>
      (await withCookie(test, cookie, { method: 'POST', url: '/v1/sleutels', payload, headers })).statusCode;
    for (const site of ['cross-site', 'same-site']) {
      expect(await create({ 'sec-fetch-site': site, origin })).toBe(403);
    }
    for (const other of ['null', 'https://elders.example', 'http://127.0.0.1:1', 'x']) {
      expect(await create({ origin: other, host: '127.0.0.1:3000' })).toBe(403);
    }
    expect(await create({})).toBe(403);
    expect(await create({ 'sec-fetch-site': 'same-origin' })).toBe(201);
    expect(await create({ origin })).toBe(201);
    expect(await create({ origin: 'http://intranet.example:8080', host: 'intranet.example:8080' })).toBe(201);
    const read = { ...ik, headers: { 'sec-fetch-site': 'cross-site' } };
    expect((await withCookie(test, cookie, read)).statusCode).toBe(200);
    for (const url of ['/v1/verhalen/_zoek', '/afmelden']) {
      const crossed = { method: 'POST', url, payload: {}, headers: { origin: 'https://elders.example' } } as const;
      expect((await withCookie(test, cookie, crossed)).statusCode).toBe(403);
    }
    const { key } = await putKey(test, id);
    const fromElsewhere = { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site', cookie };
    const byKey = await withKey(test, key, { method: 'POST', url: '/v1/sleutels', payload, headers: fromElsewhere });
    expect(byKey.statusCode).toBe(201);
  });

  it('has a cookie that only https can set, where the service is on https', async () => {
    const secure = await testApp({ publicUrl: 'https://wij-kennis.example' });
    await makeAccount(secure, 'mens@voorbeeld.example', ['redacteur']);
    const url = pathOf(await createSignInLink(secure.deps, 'mens@voorbeeld.example'));
    const answer = await secure.app.inject({ method: 'POST', url, headers: OWN_PAGE });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-sessie=[\w-]{43}; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.close();
  });
});

describe('the first beheerder', () => {
  it('gets a link at every start, until somebody used one', async () => {
    const fresh = await testApp({ BEHEERDER_EMAIL: 'Eerste@voorbeeld.example' });
    const { db } = fresh.deps;
    await db.updateTable('account').set({ rollen: [] }).execute();
    const first = await ensureBeheerder(fresh.deps);
    const second = await ensureBeheerder(fresh.deps);
    expect([first, second].every((link) => link?.startsWith(`${fresh.deps.config.publicUrl}/aanmelden/`))).toBe(true);
    const made = await db.selectFrom('account').select(['email', 'rollen']).where('email', 'like', 'eerste%').execute();
    expect(made).toEqual([{ email: 'eerste@voorbeeld.example', rollen: ['beheerder'] }]);
    const answer = await fresh.app.inject({ method: 'POST', url: pathOf(second as string), headers: OWN_PAGE });
    expect(answer.statusCode).toBe(303);
    expect(await ensureBeheerder(fresh.deps)).toBeNull();
    await fresh.close();
  });
});
