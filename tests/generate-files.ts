import { migrate } from '../src/db/migrate.ts';
import { openDatabase } from '../src/db/open.ts';
import { generateQueries } from './generate-queries.ts';
import { generateSchema } from './generate-schema.ts';
import { generateTypes } from './generate-types.ts';
import { buildDocument } from './openapi/document.ts';

const json = (document: object) => `${JSON.stringify(document, null, 2)}\n`;

/** Every generated file, by its path from the top of the repository. */
export async function generateAll(): Promise<Map<string, string>> {
  const db = await openDatabase({ directory: null });
  await migrate(db);
  const files = new Map([
    ['src/db/types.ts', await generateTypes(db)],
    ['migrations/schema.sql', await generateSchema(db)],
    ['openapi/openapi.json', json(await buildDocument('3.1.0'))],
    ['openapi/openapi-3.0.json', json(await buildDocument('3.0.3'))],
  ]);
  await db.destroy();
  for (const [path, text] of await generateQueries()) files.set(path, text);
  return files;
}
