import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { openDatabase } from '../src/db/open.ts';
import type { Deps } from '../src/http/deps.ts';
import { cursorsFor } from '../src/http/paging.ts';
import { importVerhalen } from '../src/import/run.ts';
import { prepare } from '../src/service.ts';
import { kluisFor } from '../src/toegang/kluis.ts';
import { createZoeker } from '../src/zoeken/zoeker.ts';
import { type Postgres, startPostgres } from '../tests/setup/postgres.ts';
import { verhaalLines } from './verhalen.ts';

export interface BenchService {
  deps: Deps;
  url: string;
  close(): Promise<void>;
}

const SECRET = 'bench-secret-bench-secret-bench-secret';

/** A migrated database on a real PostgreSQL, with the service's own parts on it. */
export async function benchService(postgres: Postgres): Promise<BenchService> {
  const name = `wk_bench_${randomUUID().slice(0, 8)}`;
  const admin = new pg.Client({ connectionString: postgres.url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  const target = new URL(postgres.url);
  target.pathname = `/${name}`;
  const db = await openDatabase({ url: target.href, poolSize: 10 });
  await prepare(db);
  const config = readConfig({
    NODE_ENV: 'development',
    LOG_LEVEL: 'silent',
    RATE_LIMIT_READ: '100000000',
    RATE_LIMIT_WRITE: '100000000',
    DATABASE_URL: target.href,
  });
  const now = () => new Date();
  const zoeker = createZoeker(db, config, pino({ level: 'silent' }), now);
  const deps: Deps = {
    db,
    config,
    now,
    cursors: cursorsFor(SECRET),
    zoeker,
    herkenner: null,
    kluis: kluisFor([SECRET]),
  };
  return {
    deps,
    url: target.href,
    async close() {
      await zoeker.stop();
      await db.destroy();
    },
  };
}

export { startPostgres };

/** Imports and publishes the first `count` generated verhalen from number `from` on. */
export async function fill(deps: Deps, from: number, count: number): Promise<void> {
  const summary = await importVerhalen(deps, verhaalLines(from, count), { streng: true, publiceer: true });
  if (summary.gepubliceerd !== count) throw new Error(`published ${summary.gepubliceerd} of ${count}`);
}
