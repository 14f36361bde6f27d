import { createServer } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildApp } from '../../src/app.ts';
import { createSignInLink } from '../../src/toegang/commands.ts';
import { hideSecrets } from '../../src/toegang/log.ts';
import { newApiKey } from '../../src/toegang/rules.ts';
import { testApp } from '../app.ts';
import { makeAccount, OWN_PAGE, pathOf, putKey } from './help.ts';

let test: Awaited<ReturnType<typeof testApp>>;
const EMAIL = 'mens@voorbeeld.example';
beforeAll(async () => {
  test = await testApp();
  await makeAccount(test, EMAIL, ['ervaringswerker']);
});
afterAll(() => test.close());

/** The service with everything it logs, without the redaction that main.ts adds on top. */
async function logged(settings: object = {}) {
  const lines: string[] = [];
  const logger = pino({ level: 'trace' }, { write: (line: string) => lines.push(line) });
  const app = await buildApp({ ...test.deps, config: { ...test.deps.config, ...settings } }, { logger });
  return { app, text: () => lines.join('') };
}

/** Says yes to every mail and keeps it. */
async function startMailbox() {
  let mail = '';
  const server = createServer((socket) => {
    let inData = false;
    socket.setEncoding('utf8').write('220 test\r\n');
    socket.on('data', (text: string) => {
      if (inData) mail += text;
      if (inData && !mail.endsWith('\r\n.\r\n')) return;
      for (const line of inData ? ['.'] : text.split('\r\n').filter(Boolean)) {
        const starts = line === 'DATA';
        inData = starts;
        socket.write(starts ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, mail: () => mail, stop: () => server.close() };
}

const ask = (app: Awaited<ReturnType<typeof logged>>['app'], email: string) =>
  app.inject({
    method: 'POST',
    url: '/aanmelden',
    headers: { ...OWN_PAGE, 'content-type': 'application/x-www-form-urlencoded' },
    payload: `email=${encodeURIComponent(email)}`,
  });

it('logs no key, cookie, link or address, whatever they are sent to', async () => {
  const { app, text } = await logged();
  const account = await test.deps.db
    .selectFrom('account')
    .select('id')
    .where('email', '=', EMAIL)
    .executeTakeFirstOrThrow();
  const { key } = await putKey(test, account.id);
  const wrong = newApiKey().key;
  const link = pathOf(await createSignInLink(test.deps, EMAIL));
  for (const authorization of [`Bearer ${key}`, `Bearer ${wrong}`, key, `Basic ${key}`]) {
    await app.inject({ method: 'GET', url: '/v1/sleutels', headers: { authorization } });
  }
  await app.inject({
    method: 'POST',
    url: '/v1/sleutels',
    headers: { authorization: `Bearer ${key}` },
    payload: `{"naam": "${wrong}`,
  });
  const urls = [`/v1/ik?sleutel=${key}`, `/v1/verhalen?api_key=${wrong}`, `/${key}`, `/v1/sleutels/${key}`];
  const links = [
    link,
    `${link}/`,
    `${link}?x=%zz`,
    `${link}%zz`,
    link.replace('/aan', '/%61an'),
    `/nergens${link}`,
    `/x?naar=${link}`,
  ];
  for (const url of [...urls, ...links]) {
    for (const method of ['GET', 'HEAD', 'PUT', 'DELETE'] as const) await app.inject({ method, url });
  }
  const { headers } = await app.inject({ method: 'POST', url: link, headers: OWN_PAGE });
  const cookie = String(headers['set-cookie']).split(';')[0] as string;
  await app.inject({ method: 'GET', url: '/v1/sleutels', headers: { cookie } });
  await app.inject({ method: 'POST', url: '/afmelden', headers: { cookie, origin: 'https://elders.example' } });
  const made = await app.inject({
    method: 'POST',
    url: '/v1/sleutels',
    headers: { cookie, ...OWN_PAGE, 'idempotency-key': 'een-sleutel-van-de-ander' },
    payload: { naam: 'x', rechten: ['verhalen:lezen'] },
  });
  expect(made.statusCode).toBe(201);
  await app.close();
  expect(text().split('\n').length).toBeGreaterThan(80);
  expect(text()).toContain('/v1/sleutels');
  const token = link.split('/').at(-1) as string;
  const secrets = { key, wrong, token, cookie: cookie.split('=')[1] as string, made: made.json().sleutel as string };
  for (const [name, secret] of Object.entries(secrets)) {
    for (const part of [secret, secret.slice(-20), secret.slice(18, 40)])
      expect([name, text().includes(part)]).toEqual([name, false]);
  }
  expect(text()).not.toContain(EMAIL);
  expect(text()).not.toContain('127.0.0.1');
});

it('sends the link by mail, and then it is not in the log', async () => {
  const mailbox = await startMailbox();
  const { app, text } = await logged({ SMTP_URL: mailbox.url, NODE_ENV: 'production' });
  expect((await ask(app, EMAIL)).statusCode).toBe(200);
  await ask(app, 'niemand@voorbeeld.example');
  await app.close();
  mailbox.stop();
  const plain = mailbox.mail().replace(/=\r\n/g, '').replaceAll('=3D', '=');
  const link = /http\S+\/aanmelden\/[\w-]{43}/.exec(plain)?.[0] as string;
  expect(plain).toContain(`To: ${EMAIL}`);
  expect(plain).not.toContain('niemand@');
  expect(text()).not.toContain(link.split('/').at(-1));
  const answer = await test.app.inject({ method: 'POST', url: pathOf(link), headers: OWN_PAGE });
  expect(answer.statusCode).toBe(303);
});

it('answers the same when the mail server is away, and logs that without the address', async () => {
  const { app, text } = await logged({ SMTP_URL: 'smtp://127.0.0.1:1' });
  const known = await ask(app, EMAIL);
  const unknown = await ask(app, 'niemand@voorbeeld.example');
  expect([known.statusCode, known.payload]).toEqual([200, unknown.payload]);
  await app.close();
  expect(text()).toContain('a sign-in mail was not sent');
  expect(text()).not.toContain(EMAIL);
});

it('gives the link to the operator when there is no mail, never in production', async () => {
  const development = await logged();
  await ask(development.app, EMAIL);
  expect(development.text()).toMatch(/SMTP_URL is not set.*\/aanmelden\/[\w-]{43}/);
  await development.app.close();
  const production = await logged({ NODE_ENV: 'production' });
  expect((await production.app.inject({ method: 'GET', url: '/aanmelden' })).payload).toContain('nog geen mail');
  expect((await ask(production.app, EMAIL)).statusCode).toBe(503);
  expect(production.text()).not.toMatch(/aanmelden\/[\w-]{43}/);
  await production.app.close();
});

it('keeps of an address what an operator needs, and nothing that somebody looked for', () => {
  const address = '/v1/verhalen/7c9e6679-7425-40de-944b-e07fc1f90ae7';
  expect(hideSecrets(`${address}?thema=mijn+eigen+woord`)).toBe(address);
  expect(hideSecrets('/v1/verwijzingen/k7qf9x2mt4')).toBe('/v1/verwijzingen/…');
  expect(hideSecrets('/v/k7qf9x2mt4')).toBe('/v/…');
  expect(hideSecrets('/aanmelden')).toBe('/aanmelden');
});
