import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REGELSVERSIE } from '../../src/anonimiseren/regelsversie.ts';

/** The version of the rules, and what they were then. */
const KNOWN = { versie: '2026.12-3', regels: 'a2ec88cbb5a39a84' };

/** Everything that decides what is found: the rules and the word lists. */
function hashRegels(): string {
  const hash = createHash('sha256');
  let files = 0;
  for (const folder of ['../../src/anonimiseren/', '../../seed/woorden/'])
    for (const name of readdirSync(new URL(folder, import.meta.url)).sort()) {
      if (name === 'regelsversie.ts') continue;
      hash.update(`${name}\n`).update(readFileSync(new URL(folder + name, import.meta.url)));
      files++;
    }
  expect(files).toBeGreaterThan(60);
  return hash.digest('hex').slice(0, 16);
}

// Texts are looked at again only when this version goes up: rules that change under the same name would let old findings count.
test('a changed rule or word list has a new REGELSVERSIE; raise it, then write both down here', () => {
  expect({ versie: REGELSVERSIE, regels: hashRegels() }).toEqual(KNOWN);
});
