import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp({ TRUST_PROXY: 1, RATE_LIMIT_READ: 5 });
});
afterAll(() => t.close());

test('behind one proxy, an address that the caller writes itself does not buy a new quota', async () => {
  const statuses: number[] = [];
  for (let i = 0; i < 8; i++) {
    const headers = { 'x-forwarded-for': `10.0.${i}.1, 203.0.113.9` };
    statuses.push((await t.as('bezoeker', { method: 'GET', url: '/v1/begrippenkaders', headers })).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
});
