import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Meting, printMeting } from './meting.ts';

interface Bench {
  run: () => Promise<Meting>;
  /** How its figures are shown to people, where a list of them is not enough. */
  print?: (meting: Meting) => void;
}

/** Each part by the word that asks for it; without a word all of them run. */
const PARTS: Record<string, () => Promise<Bench>> = {
  lezen: () => import('./lezen.ts'),
  import: () => import('./import.ts'),
  start: () => import('./start.ts'),
  groei: () => import('./groei.ts'),
  zoek: () => import('./zoek/main.ts'),
  anonimiseren: () => import('./anonimiseren/main.ts'),
};

const { values, positionals } = parseArgs({ options: { json: { type: 'string' } }, allowPositionals: true });
const names = positionals.length > 0 ? positionals : Object.keys(PARTS);
const all: Meting = {};
for (const name of names) {
  const part = PARTS[name];
  if (!part) throw new Error(`unknown benchmark ${name}; there are: ${Object.keys(PARTS).join(', ')}`);
  console.log(`\n${name}`);
  const { run, print = printMeting } = await part();
  const measured = await run();
  print(measured);
  Object.assign(all, measured);
}
if (values.json) await writeFile(values.json, `${JSON.stringify(all, null, 2)}\n`);
process.exit(0);
