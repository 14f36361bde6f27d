import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { pino } from 'pino';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Database } from '../../src/db/types.ts';
import { cursorsFor } from '../../src/http/paging.ts';
import { kluisFor } from '../../src/toegang/kluis.ts';
import { createZoeker } from '../../src/zoeken/zoeker.ts';

export type Version = '3.1.0' | '3.0.3';

/** Where the documents are checked in. */
export const DOCUMENTS: Record<Version, URL> = {
  '3.1.0': new URL('../../openapi/openapi.json', import.meta.url),
  '3.0.3': new URL('../../openapi/openapi-3.0.json', import.meta.url),
};

/** The address the checked-in documents speak of; a service of your own puts its own there. */
export const PUBLIC_URL = 'https://wij-kennis.example';

// biome-ignore lint/suspicious/noExplicitAny: an OpenAPI document is walked, not typed
export type Doc = Record<string, any>;

/** Builds the app without a database, only to read what it says about itself. */
export async function buildDocument(version: Version): Promise<Doc> {
  const config = readConfig({ NODE_ENV: 'test', PUBLIC_URL });
  const log = pino({ level: 'silent' });
  const now = () => new Date(0);
  const db = new Kysely<Database>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (on) => new PostgresIntrospector(on),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  const zoeker = createZoeker(db, config, log, now);
  const app = await buildApp(
    { db, config, now, cursors: cursorsFor('x'), zoeker, herkenner: null, kluis: kluisFor(['x']) },
    { openapi: version, logger: log },
  );
  await app.ready();
  const document = structuredClone(app.swagger()) as Doc;
  await app.close();
  await zoeker.stop();
  return document;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  /** As OpenAPI describes it, its references unresolved. */
  spec: Doc;
}

export const operationsOf = (document: Doc): Operation[] =>
  Object.entries<Doc>(document.paths).flatMap(([path, methods]) =>
    Object.entries<Doc>(methods).map(([method, spec]) => ({ id: spec.operationId, method, path, spec })),
  );
