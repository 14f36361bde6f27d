import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeAccount, createSignInLink } from '../../src/toegang/commands.ts';
import { testApp } from '../app.ts';
import { OWN_PAGE, pathOf, putKey, signIn, withCookie, withKey } from './help.ts';

let test: Awaited<ReturnType<typeof testApp>>;
beforeAll(async () => {
  test = await testApp();
});
afterAll(() => test.close());

const create = (payload: object) => test.as('beheerder', { method: 'POST', url: '/v1/accounts', payload });
const change = (id: string, payload: object, etag?: string) =>
  test.as('beheerder', {
    method: 'PATCH',
    url: `/v1/accounts/${id}`,
    payload,
    headers: etag ? { 'if-match': etag } : {},
  });
const beheerder = () =>
  test.deps.db
    .selectFrom('account')
    .selectAll()
    .where('email', '=', 'beheerder@voorbeeld.example')
    .executeTakeFirstOrThrow();

it('makes an account that can sign in, once per address', async () => {
  const made = await create({ naam: 'Sam', email: ' Sam@Voorbeeld.example', rollen: ['redacteur'] });
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ email: 'sam@voorbeeld.example', actief: true, versie: 1, laatstAangemeldOp: null });
  expect(made.headers).toMatchObject({ location: `/v1/accounts/${made.body.id}`, etag: '"1"' });
  expect((await create({ naam: 'Sam', email: 'sam@voorbeeld.example', rollen: [] })).status).toBe(409);
  const cookie = await signIn(test, 'sam@voorbeeld.example');
  expect((await withCookie(test, cookie, { method: 'GET', url: '/v1/ik' })).json().rollen).toEqual(['redacteur']);
  const { body } = await test.as('beheerder', { method: 'GET', url: '/v1/accounts' });
  const sam = body.items.find((item: { id: string }) => item.id === made.body.id);
  expect(sam.laatstAangemeldOp).toBe(test.deps.now().toISOString().slice(0, 10));
});

it('names every error at once', async () => {
  const { status, body } = await create({ naam: '', email: 'geen adres', rollen: ['baas'], wachtwoord: 'x' });
  expect(status).toBe(400);
  expect(body.invalidParams.map((one: { name: string }) => one.name).sort()).toEqual([
    'email',
    'naam',
    'rollen.0',
    'wachtwoord',
  ]);
});

it('changes only the version that was read', async () => {
  const { body } = await create({ naam: 'Kim', email: 'kim@voorbeeld.example', rollen: ['ervaringswerker'] });
  expect((await change(body.id, { naam: 'Kim B' })).status).toBe(428);
  const changed = await change(body.id, { naam: 'Kim B' }, '"1"');
  expect([changed.status, changed.headers.etag, changed.body.naam]).toEqual([200, '"2"', 'Kim B']);
  expect(changed.body.rollen).toEqual(['ervaringswerker']);
  expect((await change(body.id, { naam: 'Kim C' }, '"1"')).status).toBe(412);
  expect((await change('7c9e6679-7425-40de-944b-e07fc1f90ae7', { naam: 'x' }, '*')).status).toBe(404);
});

it('switches off sessions, keys and links at once, and for good', async () => {
  const { body } = await create({ naam: 'Lou', email: 'lou@voorbeeld.example', rollen: ['ervaringswerker'] });
  const cookie = await signIn(test, body.email);
  const { key } = await putKey(test, body.id);
  const link = pathOf(await createSignInLink(test.deps, body.email));
  const sleutels = { method: 'GET', url: '/v1/sleutels' } as const;
  const answers = async () => [
    (await withCookie(test, cookie, sleutels)).statusCode,
    (await withKey(test, key, sleutels)).statusCode,
  ];
  expect(await answers()).toEqual([200, 200]);
  expect((await change(body.id, { actief: false }, '"1"')).body.actief).toBe(false);
  expect(await answers()).toEqual([401, 401]);
  expect((await change(body.id, { actief: true }, '"2"')).status).toBe(200);
  expect(await answers()).toEqual([401, 401]);
  expect((await test.app.inject({ method: 'POST', url: link, headers: OWN_PAGE })).statusCode).toBe(410);
});

it('keeps the last active beheerder', async () => {
  const { id, versie } = await beheerder();
  const etag = `"${versie}"`;
  for (const payload of [{ actief: false }, { rollen: ['redacteur'] }, { rollen: [] }]) {
    expect((await change(id, payload, etag)).status).toBe(409);
  }
  expect((await change(id, { naam: 'De beheerder', rollen: ['beheerder', 'redacteur'] }, etag)).status).toBe(200);
  const second = await create({ naam: 'Tweede', email: 'tweede@voorbeeld.example', rollen: ['beheerder'] });
  const demote = (account: string) =>
    test.deps.db.transaction().execute((trx) => changeAccount(trx, account, { rollen: [] }, test.deps.now(), () => {}));
  const both = await Promise.allSettled([demote(id), demote(second.body.id)]);
  const refused = both.filter((one) => one.status === 'rejected');
  expect(refused.map((one) => one.reason.soort)).toEqual(['botsing']);
});
