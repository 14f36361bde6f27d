import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { generateAll } from './generate-files.ts';

test('npm run generate would change nothing', async () => {
  const files = await generateAll();
  const checkedIn = readdirSync(new URL('sql/', import.meta.url)).map((name) => `tests/sql/${name}`);
  expect([...files.keys()].filter((path) => path.startsWith('tests/sql/')).sort()).toEqual(checkedIn.sort());
  expect(files.size).toBeGreaterThan(12);
  for (const [path, text] of files) {
    const old = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
    expect(text === old, `${path} is not what npm run generate writes`).toBe(true);
  }
});
