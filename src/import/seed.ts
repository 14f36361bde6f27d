import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { readText, writeText } from '../db/settings.ts';
import type { Deps } from '../http/deps.ts';
import { loadBegrippen } from './begrippen.ts';
import { type ImportSummary, importVerhalen } from './run.ts';

const BEGRIPPEN = new URL('../../seed/begrippen/', import.meta.url);
const VERHALEN = new URL('../../seed/verhalen/', import.meta.url);

/** Loads the shared language when this release brings another one than the last that was loaded. */
export async function seedBegrippen(db: Deps['db']): Promise<void> {
  const hash = createHash('sha256');
  for (const name of (await readdir(BEGRIPPEN)).sort()) hash.update(await readFile(new URL(name, BEGRIPPEN)));
  const release = hash.digest('hex');
  if ((await readText(db, 'begrippen')) === release) return;
  await loadBegrippen(db);
  await writeText(db, 'begrippen', release);
}

/** Imports and publishes the fictional example verhalen; those that are there already stay as they are. */
export async function seedVerhalen(deps: Deps): Promise<ImportSummary> {
  return importVerhalen(deps, exampleLines(), { streng: true, publiceer: true });
}

async function* exampleLines(): AsyncIterable<string> {
  for (const name of (await readdir(VERHALEN)).filter((file) => file.endsWith('.jsonl')).sort()) {
    yield* createInterface({ input: createReadStream(new URL(name, VERHALEN)), crlfDelay: Number.POSITIVE_INFINITY });
  }
}

/** True on a database that never held a verhaal. */
export async function isEmpty(db: Deps['db']): Promise<boolean> {
  return (await db.selectFrom('verhaal').select('id').limit(1).executeTakeFirst()) === undefined;
}
