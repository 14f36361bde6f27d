import type { InjectOptions } from 'fastify';
import { createSignInLink } from '../../src/toegang/commands.ts';
import { insertSleutel, upsertAccount } from '../../src/toegang/queries.ts';
import { newApiKey } from '../../src/toegang/rules.ts';
import type { TestApp } from '../app.ts';

export const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

export const pathOf = (link: string) => new URL(link).pathname;

export const makeAccount = ({ deps }: TestApp, email: string, rollen: string[]) =>
  deps.db.transaction().execute((trx) => upsertAccount(trx, { email, naam: email, rollen }));

/** A key straight into the database: `stored` differs from what the caller holds when a test wants that. */
export async function putKey(
  { deps }: TestApp,
  accountId: string,
  values: { rechten?: string[]; verlooptOp?: Date; wrongSecret?: boolean } = {},
): Promise<{ id: string; key: string }> {
  const made = newApiKey();
  const row = {
    id: made.id,
    account_id: accountId,
    naam: 'proef',
    hash: values.wrongSecret ? newApiKey().hash : made.hash,
    rechten: values.rechten ?? ['sleutels:beheren', 'verhalen:lezen'],
    verloopt_op: values.verlooptOp ?? new Date(deps.now().getTime() + 86_400_000),
    aangemaakt_op: deps.now(),
  };
  await deps.db.transaction().execute((trx) => insertSleutel(trx, row));
  return { id: made.id, key: made.key };
}

/** Signs this address in by a link; the cookie that comes of it. */
export async function signIn(test: TestApp, email: string): Promise<string> {
  const url = pathOf(await createSignInLink(test.deps, email));
  const answer = await test.app.inject({ method: 'POST', url, headers: OWN_PAGE });
  if (answer.statusCode !== 303) throw new Error(answer.payload);
  return String(answer.headers['set-cookie']).split(';')[0] as string;
}

export const withCookie = (test: TestApp, cookie: string, options: InjectOptions) =>
  test.app.inject({ ...options, headers: { cookie, ...options.headers } });
export const withKey = (test: TestApp, key: string, options: InjectOptions) =>
  test.app.inject({ ...options, headers: { authorization: `Bearer ${key}`, ...options.headers } });
