import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { migrate, pendingMigrations } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { readSetting } from './db/settings.ts';
import type { Deps } from './http/deps.ts';
import { cursorsFor } from './http/paging.ts';
import { createZoeker } from './zoeken/zoeker.ts';

/** Opens everything the service and the command line work with: a migrated database and the search engine. */
export async function openService(config: Config, log: Logger): Promise<Deps> {
  const embedded = config.DATABASE_URL === undefined;
  const db = await openDatabase(
    config.DATABASE_URL === undefined
      ? { directory: join(config.DATA_DIR, 'postgres') }
      : { url: config.DATABASE_URL, poolSize: config.DATABASE_POOL },
  );
  if (config.MIGRATE ?? (embedded || config.NODE_ENV !== 'production')) await migrate(db);
  const pending = await pendingMigrations(db);
  if (pending.length > 0) throw new Error(`de database mist migraties: ${pending.join(', ')} (npm run cli -- migrate)`);
  const secret = config.SECRET ?? (await readSetting(db, 'geheim', () => randomBytes(32).toString('base64url')));
  const now = () => new Date();
  return { db, config, now, cursors: cursorsFor(secret), zoeker: createZoeker(db, config, log, now) };
}
