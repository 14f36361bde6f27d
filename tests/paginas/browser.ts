import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const ARGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/** The Chromium at CHROMIUM_PATH, else the one inside the npm package. Without either, tests fail: they never skip. */
export async function startBrowser(): Promise<Browser> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return playwright.launch({ executablePath: given, args: ARGS });
  return playwright.launch({ executablePath: await chromium.executablePath(), args: ARGS });
}
