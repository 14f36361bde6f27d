import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { testApp } from '../app.ts';
import { publishedVerhaal } from '../verhaal.ts';
import { startBrowser } from './browser.ts';
import { handOver, publishAttack, publishHeavy } from './inhoud.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [320, 1280];

const service = await testApp();
let browser: Browser;
let base: string;
let urls: Record<string, string>;

beforeAll(async () => {
  browser = await startBrowser();
  base = await service.app.listen({ host: '127.0.0.1', port: 0 });
  const heavy = await publishHeavy(service);
  const plain = await publishedVerhaal(service, {
    titel: 'Meervoudigepersoonlijkheidsstoornisonderzoeksafspraken zonder afbreekstreepje',
  });
  const attack = await publishAttack(service);
  const { id, code } = await handOver(service, [heavy, plain], {
    verzameling: { openbaar: true, inleiding: 'Voor jou.', filter: { thema: ['schulden'] } },
    item: { woord: 'Let op hoe klein de eerste stap was.' },
  });
  const empty = await handOver(service, []);
  urls = {
    voorpagina: '/',
    aanmelden: '/aanmelden',
    thema: '/?thema=schulden',
    'zwaar verhaal': `/verhalen/${heavy.id}`,
    verhaal: `/verhalen/${plain.id}`,
    aanval: `/verhalen/${attack.id}`,
    verzameling: `/verzamelingen/${id}`,
    verwijzing: `/v/${code}`,
    'verhaal in verwijzing': `/v/${code}/verhalen/${plain.id}`,
    'lege verwijzing': `/v/${empty.code}`,
    probleem: '/problemen/botsing',
    'niet gevonden': '/bestaat-niet',
  };
});
afterAll(async () => {
  await browser?.close();
  await service.close();
});

async function open(path: string, width: number): Promise<Page> {
  // The rules of the page would stop a script; here only escaping may.
  const page = await browser.newPage({ viewport: { width, height: 700 }, locale: 'nl-NL', bypassCSP: true });
  await page.goto(`${base}${path}`);
  return page;
}

for (const width of WIDTHS) {
  test(`no page has an accessibility fault or scrolls sideways at ${width} px`, async () => {
    for (const [name, path] of Object.entries(urls)) {
      const page = await open(path, width);
      await page.addScriptTag({ content: axe.source });
      const { violations, passes } = await page.evaluate(
        (tags) =>
          (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } }),
        TAGS,
      );
      const faults = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
      expect([name, faults]).toEqual([name, []]);
      expect(passes.length).toBeGreaterThan(15);
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([name, sideways]).toEqual([name, 0]);
      await page.close();
    }
  });
}

test('nothing that a verhaal says is run', async () => {
  const page = await open(urls.aanval as string, 1280);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (globalThis as { gehackt?: number }).gehackt)).toBeUndefined();
  expect(await page.locator('script, img, a[href^="javascript"]').count()).toBe(0);
  await page.close();
});

test('with the keyboard: first past the menu, then out; what has focus is in sight', async () => {
  const page = await open(urls['zwaar verhaal'] as string, 320);
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Naar de inhoud');
  expect(await page.locator('.nl-skip-link').boundingBox()).toMatchObject({ y: 2 });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Verlaat deze pagina');
  await page.getByRole('link', { name: 'Sla het verhaal over' }).press('Enter');
  await page.waitForTimeout(1000);
  const top = await page.evaluate(() => document.querySelector('#na-het-verhaal')?.getBoundingClientRect().top ?? -1);
  const bar = await page.evaluate(() => document.querySelector('.kop')?.getBoundingClientRect().bottom ?? 0);
  expect(top).toBeGreaterThanOrEqual(bar - 1);
  await page.close();
});

test('on paper: the words and the address, without what only works on a screen', async () => {
  const page = await open(urls.verwijzing as string, 794);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('Verlaat deze pagina').isVisible()).toBe(false);
  expect(await page.locator('.adres').isVisible()).toBe(true);
  expect(await page.locator('.papier svg').isVisible()).toBe(true);
  expect(await page.locator('.woord').first().isVisible()).toBe(true);
  await page.close();
});
