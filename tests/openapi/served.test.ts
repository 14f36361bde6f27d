import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { DOCUMENTS, operationsOf, PUBLIC_URL } from './document.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp({ publicUrl: PUBLIC_URL });
});
afterAll(() => t.close());

test('what is served is what is checked in', async () => {
  const { body } = await t.as('bezoeker', { method: 'GET', url: '/v1/openapi.json' });
  expect(body).toEqual(JSON.parse(await readFile(DOCUMENTS['3.1.0'], 'utf8')));
  expect(body.openapi).toBe('3.1.0');
  expect(operationsOf(body).length).toBeGreaterThan(40);
});

test('a service of your own puts its own address there', async () => {
  const own = await testApp();
  const { body } = await own.as('bezoeker', { method: 'GET', url: '/v1/openapi.json' });
  await own.close();
  expect(body.servers).toEqual([{ url: `${own.deps.config.publicUrl}/v1` }]);
});

test('the page that shows it, and what it needs, come from here', async () => {
  const { status, headers, text } = await t.as('bezoeker', { method: 'GET', url: '/v1/documentatie' });
  expect([status, headers['content-type']?.split(';')[0]]).toEqual([200, 'text/html']);
  expect(text).not.toMatch(/(?:src|href)="https?:/);
  const policy = headers['content-security-policy'] as string;
  expect(policy).not.toContain("script-src 'unsafe-inline'");
  const assets = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, asset]) => asset as string);
  expect(assets.length).toBeGreaterThan(3);
  for (const asset of assets) {
    const url = new URL(asset, `${PUBLIC_URL}/v1/documentatie/`).pathname;
    expect((await t.as('bezoeker', { method: 'GET', url })).status, url).toBe(200);
  }
});
