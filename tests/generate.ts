import { writeFile } from 'node:fs/promises';
import { generateAll } from './generate-files.ts';

for (const [path, text] of await generateAll()) await writeFile(new URL(`../${path}`, import.meta.url), text);
