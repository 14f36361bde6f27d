import { writeFile } from 'node:fs/promises';
import { migrate } from '../src/db/migrate.ts';
import { openDatabase } from '../src/db/open.ts';
import { generateTypes } from './generate-types.ts';

const db = await openDatabase({ directory: null });
await migrate(db);
await writeFile(new URL('../src/db/types.ts', import.meta.url), await generateTypes(db));
await db.destroy();
