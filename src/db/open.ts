import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { Kysely, PGliteDialect, PostgresDialect } from 'kysely';
import pg from 'pg';
import { lockDataDirectory } from './lock.ts';
import type { Database, Db } from './types.ts';

const INT8 = 20;
const DATE = 1082;
const asIs = (value: string) => value;

export type DatabaseTarget = { url: string; poolSize?: number } | { directory: string | null };

/** Opens a PostgreSQL server, or the embedded one in `directory` (null: in memory). The only place that knows which. */
export async function openDatabase(target: DatabaseTarget): Promise<Db> {
  if ('url' in target) return openServer(target.url, target.poolSize ?? 10);
  const release = target.directory === null ? () => {} : lockDataDirectory(target.directory);
  const pglite = await PGlite.create({
    ...(target.directory === null ? {} : { dataDir: target.directory }),
    extensions: { pg_trgm, unaccent },
    parsers: { [INT8]: Number, [DATE]: asIs },
  });
  const db = new Kysely<Database>({ dialect: new PGliteDialect({ pglite }) });
  const destroy = db.destroy.bind(db);
  db.destroy = async () => {
    await destroy();
    release();
  };
  return db;
}

function openServer(url: string, max: number): Db {
  const types = new pg.TypeOverrides();
  types.setTypeParser(INT8, Number);
  types.setTypeParser(DATE, asIs);
  const pool = new pg.Pool({ connectionString: url, max, types, application_name: 'wij-kennis' });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {});
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
}
