import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RECHTEN_VAN_ROL } from '../../src/http/policy.ts';
import { isSecretOf, newApiKey, parseApiKey } from '../../src/toegang/rules.ts';
import { testApp } from '../app.ts';
import { makeAccount, putKey, withKey } from './help.ts';

let test: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const list = { method: 'GET', url: '/v1/sleutels' } as const;
const create = (payload: object) => ({ method: 'POST', url: '/v1/sleutels', payload }) as const;
let counter = 0;
const werker = (rollen = ['ervaringswerker']) => makeAccount(test, `werker${++counter}@voorbeeld.example`, rollen);

describe('a key', () => {
  it('is recognised by its checksum, and compared by its hash', () => {
    const { id, key, hash } = newApiKey();
    expect(key).toMatch(/^wk_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/);
    const parsed = parseApiKey(key);
    expect(parsed?.id).toBe(id);
    expect(isSecretOf(parsed?.secret as string, hash)).toBe(true);
    expect(isSecretOf(`${parsed?.secret}x`, hash)).toBe(false);
    expect(isSecretOf(parsed?.secret as string, hash.subarray(1))).toBe(false);
    const swapped = key.endsWith('0') ? `${key.slice(0, -1)}1` : `${key.slice(0, -1)}0`;
    expect(parseApiKey(swapped)).toBeNull();
  });

  it('that is wrong gives 401 as JSON everywhere, never a redirect', async () => {
    const accountId = await werker();
    const wrongSecret = (await putKey(test, accountId, { wrongSecret: true })).key;
    const unknown = newApiKey().key;
    const headers = ['', 'Bearer', 'Bearer x', 'Basic dTpw', `Bearer ${unknown}`, `Bearer ${wrongSecret}`, unknown];
    for (const authorization of headers) {
      for (const url of ['/v1/sleutels', '/v1/begrippen', '/v1/ik', '/aanmelden']) {
        const answer = await test.app.inject({
          method: 'GET',
          url,
          headers: { authorization, accept: 'text/html,*/*' },
        });
        expect([authorization, url, answer.statusCode]).toEqual([authorization, url, 401]);
        expect(answer.headers['content-type']).toContain('application/problem+json');
        expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
        expect(answer.headers.location).toBeUndefined();
      }
    }
  });

  it('works until it expires, is revoked, or its owner is switched off', async () => {
    const accountId = await werker();
    const soon = await putKey(test, accountId, { verlooptOp: new Date(Date.now() + 60_000) });
    expect((await withKey(test, soon.key, list)).statusCode).toBe(200);
    test.setNow(new Date(Date.now() + 61_000));
    expect((await withKey(test, soon.key, list)).statusCode).toBe(401);

    const key = await putKey(test, accountId);
    expect((await withKey(test, key.key, { method: 'DELETE', url: `/v1/sleutels/${key.id}` })).statusCode).toBe(204);
    expect((await withKey(test, key.key, list)).statusCode).toBe(401);

    const last = await putKey(test, accountId);
    await test.deps.db.updateTable('account').set({ actief: false }).where('id', '=', accountId).execute();
    expect((await withKey(test, last.key, list)).statusCode).toBe(401);
  });

  it('may what it was given, as far as its owner may that at this moment', async () => {
    const accountId = await werker(['ervaringswerker', 'onderzoeker']);
    const rechten = ['sleutels:beheren', 'onderzoek:lezen', 'accounts:beheren'];
    const { key } = await putKey(test, accountId, { rechten });
    const mag = async () => (await withKey(test, key, { method: 'GET', url: '/v1/ik' })).json().rechten.sort();
    expect(await mag()).toEqual(['onderzoek:lezen', 'sleutels:beheren']);
    expect((await withKey(test, key, { method: 'GET', url: '/v1/accounts' })).statusCode).toBe(403);
    await test.deps.db
      .updateTable('account')
      .set({ rollen: ['ervaringswerker'] })
      .where('id', '=', accountId)
      .execute();
    expect(await mag()).toEqual(['sleutels:beheren']);
    await test.deps.db.updateTable('account').set({ rollen: [] }).where('id', '=', accountId).execute();
    expect((await withKey(test, key, list)).statusCode).toBe(403);
  });

  it('notes the day of use', async () => {
    const accountId = await werker();
    const { key } = await putKey(test, accountId);
    const { items } = (await withKey(test, key, list)).json();
    expect(items[0].laatstGebruiktOp).toBe(test.deps.now().toISOString().slice(0, 10));
  });
});

describe('the operations', () => {
  it('say who you are', async () => {
    expect((await test.as('bezoeker', { method: 'GET', url: '/v1/ik' })).body).toEqual({
      soort: 'bezoeker',
      rollen: [],
      rechten: [],
    });
    const redacteur = (await test.as('redacteur', { method: 'GET', url: '/v1/ik' })).body;
    expect(redacteur).toMatchObject({ soort: 'sleutel', rollen: ['redacteur'] });
    expect(redacteur.rechten.sort()).toEqual([...RECHTEN_VAN_ROL.redacteur].sort());
  });

  it('ask for a key or account', async () => {
    expect((await test.as('bezoeker', list)).status).toBe(401);
    expect((await test.as('bezoeker', create({ naam: 'x', rechten: ['verhalen:lezen'] }))).status).toBe(401);
    expect((await test.as('bezoeker', { method: 'DELETE', url: '/v1/sleutels/aaaaaaaa' })).status).toBe(401);
    for (const caller of ['ervaringswerker', 'redacteur', 'onderzoeker'] as const) {
      expect((await test.as(caller, { method: 'GET', url: '/v1/accounts' })).status).toBe(403);
    }
  });

  it('make a key that is shown once, and stored as a hash', async () => {
    const payload = { naam: 'Tabel', rechten: ['verhalen:lezen', 'onderzoek:lezen'] };
    const made = await test.as('onderzoeker', create(payload));
    expect(made.status).toBe(201);
    expect(made.headers.location).toBe(`/v1/sleutels/${made.body.id}`);
    const year = new Date(made.body.verlooptOp).getTime() - new Date(made.body.aangemaaktOp).getTime();
    expect(Math.round(year / 86_400_000)).toBeGreaterThanOrEqual(365);
    expect((await withKey(test, made.body.sleutel, { method: 'GET', url: '/v1/ik' })).json().rechten).toHaveLength(2);
    const { text } = await test.as('onderzoeker', list);
    expect(text).toContain('Tabel');
    expect(text).not.toContain(made.body.sleutel.slice(17));
    expect(text).not.toContain('hash');
  });

  it('give no more than the caller has, and no longer than two years', async () => {
    const asWerker = (payload: object) => test.as('ervaringswerker', create({ naam: 'x', ...payload }));
    expect((await asWerker({ rechten: ['accounts:beheren'] })).status).toBe(403);
    expect((await asWerker({ rechten: ['verhalen:lezen', 'verhalen:beoordelen'] })).status).toBe(403);
    expect((await asWerker({ rechten: [] })).status).toBe(400);
    expect((await asWerker({ rechten: ['alles'] })).status).toBe(400);
    for (const days of [-1, 3 * 365]) {
      const verlooptOp = new Date(test.deps.now().getTime() + days * 86_400_000).toISOString();
      const answer = await asWerker({ rechten: ['verhalen:lezen'], verlooptOp });
      expect(answer.status).toBe(400);
      expect(answer.body.invalidParams[0]).toMatchObject({ name: 'verlooptOp', pointer: '/verlooptOp' });
    }
    const small = (await asWerker({ rechten: ['sleutels:beheren'] })).body.sleutel;
    const bigger = await withKey(test, small, create({ naam: 'groter', rechten: ['verhalen:indienen'] }));
    expect(bigger.statusCode).toBe(403);
  });

  it('allow ten live keys, so that a new one can stand ready', async () => {
    const { key } = await putKey(test, await werker());
    const one = create({ naam: 'x', rechten: ['sleutels:beheren'] });
    const made = [];
    for (let i = 0; i < 9; i++) made.push((await withKey(test, key, one)).json());
    expect((await withKey(test, key, one)).statusCode).toBe(409);
    expect((await withKey(test, key, { method: 'DELETE', url: `/v1/sleutels/${made[0].id}` })).statusCode).toBe(204);
    const next = await withKey(test, key, one);
    expect(next.statusCode).toBe(201);
    for (const live of [made[1].sleutel, next.json().sleutel]) {
      expect((await withKey(test, live, list)).statusCode).toBe(200);
    }
  });

  it('page the list from the newest to the end and back', async () => {
    const { key } = await putKey(test, await werker());
    for (let i = 0; i < 4; i++) await withKey(test, key, create({ naam: `s${i}`, rechten: ['verhalen:lezen'] }));
    const seen: string[] = [];
    let url: string | undefined = '/v1/sleutels?limit=2';
    let link = '';
    while (url) {
      const answer = await withKey(test, key, { method: 'GET', url });
      seen.push(...answer.json().items.map((item: { naam: string }) => item.naam));
      link = String(answer.headers.link);
      url = /<https?:\/\/[^/]+([^>]+)>; rel="next"/.exec(link)?.[1];
    }
    expect(seen).toHaveLength(5);
    expect(new Set(seen).size).toBe(5);
    const back = /<https?:\/\/[^/]+([^>]+)>; rel="prev"/.exec(link)?.[1] as string;
    const names = (await withKey(test, key, { method: 'GET', url: back }))
      .json()
      .items.map((i: { naam: string }) => i.naam);
    expect(names).toEqual(seen.slice(2, 4));
  });

  it('revoke own keys only, once', async () => {
    const other = await putKey(test, await werker());
    const remove = { method: 'DELETE', url: `/v1/sleutels/${other.id}` } as const;
    expect((await test.as('ervaringswerker', remove)).status).toBe(404);
    expect((await withKey(test, other.key, list)).statusCode).toBe(200);
  });
});
