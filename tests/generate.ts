import { mkdir, writeFile } from 'node:fs/promises';
import { generateAll } from './generate-files.ts';

await mkdir(new URL('sql/', import.meta.url), { recursive: true });
for (const [path, text] of await generateAll()) await writeFile(new URL(`../${path}`, import.meta.url), text);
