import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Meting, printMeting } from './meting.ts';

type Bench = () => Promise<Meting>;

/** Each part by the word that asks for it; without a word all of them run. */
const PARTS: Record<string, () => Promise<Bench>> = {
  lezen: async () => (await import('./lezen.ts')).run,
  import: async () => (await import('./import.ts')).run,
  start: async () => (await import('./start.ts')).run,
  groei: async () => (await import('./groei.ts')).run,
  zoek: async () => (await import('./zoek/main.ts')).run,
};

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const all: Meting = {};
for (const name of names) {
  const part = PARTS[name];
  if (!part) throw new Error(`unknown benchmark ${name}; there are: ${Object.keys(PARTS).join(', ')}`);
  console.log(`\n${name}`);
  const run = await part();
  const measured = await run();
  printMeting(measured);
  Object.assign(all, measured);
}
if (values.json) await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`);
process.exit(0);
