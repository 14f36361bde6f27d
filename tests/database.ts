import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { migrate } from '../src/db/migrate.ts';
import { openDatabase } from '../src/db/open.ts';
import type { Db } from '../src/db/types.ts';
import { loadBegrippen } from '../src/import/begrippen.ts';

export type Engine = 'postgres' | 'pglite';

/** The engine this run of the HTTP-level tests is on; the suite runs once on each. */
export const engine: Engine = process.env.TEST_ENGINE === 'pglite' ? 'pglite' : 'postgres';

export interface TestDatabase {
  db: Db;
  /** Null on PGlite, which only this process can reach. */
  url: string | null;
  drop(): Promise<void>;
}

/** A fresh migrated database with the shared language in it, cloned from the template (or embedded, on PGlite). */
export async function testDatabase(on: Engine = engine): Promise<TestDatabase> {
  if (on === 'pglite') {
    const db = await openDatabase({ directory: null });
    await migrate(db);
    await loadBegrippen(db);
    return { db, url: null, drop: () => db.destroy() };
  }
  const name = `wk_test_${randomUUID().replaceAll('-', '')}`;
  const server = inject('postgresUrl');
  await admin(server, `create database ${name} template ${inject('template')}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const db = await openDatabase({ url: url.href, poolSize: 8 });
  return {
    db,
    url: url.href,
    async drop() {
      await db.destroy();
      await admin(server, `drop database if exists ${name} with (force)`);
    },
  };
}

async function admin(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
