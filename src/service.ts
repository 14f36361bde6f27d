import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { REGELSVERSIE } from './anonimiseren/regelsversie.ts';
import type { Config } from './config.ts';
import { migrate, pendingMigrations } from './db/migrate.ts';
import { openDatabase } from './db/open.ts';
import { raiseText, settleText } from './db/settings.ts';
import type { Db } from './db/types.ts';
import { createHerkenner } from './herkenner/http.ts';
import type { Deps } from './http/deps.ts';
import { cursorsFor } from './http/paging.ts';
import { isEmpty, seedBegrippen, seedVerhalen } from './import/seed.ts';
import { kluisFor } from './toegang/kluis.ts';
import { createZoeker } from './zoeken/zoeker.ts';

const isEmbedded = (config: Config) => config.DATABASE_URL === undefined;

/** Opens the database that the configuration names; the embedded one in DATA_DIR when it names none. */
export function openConfiguredDatabase(config: Config): Promise<Db> {
  const { DATABASE_URL: url, DATABASE_POOL: poolSize, DATA_DIR } = config;
  return openDatabase(url === undefined ? { directory: join(DATA_DIR, 'postgres') } : { url, poolSize });
}

/** Brings schema and shared language up to date. */
export async function prepare(db: Db): Promise<string[]> {
  const ran = await migrate(db);
  await seedBegrippen(db);
  return ran;
}

/** Everything the service and the command line work with, on a database that is up to date. */
export async function openService(config: Config, log: Logger): Promise<Deps> {
  const db = await openConfiguredDatabase(config);
  if (config.MIGRATE ?? (isEmbedded(config) || config.NODE_ENV !== 'production')) await prepare(db);
  const pending = await pendingMigrations(db);
  if (pending.length > 0) throw new Error(`de database mist migraties: ${pending.join(', ')} (npm run cli -- migrate)`);
  const secret = config.SECRET ?? (await settleText(db, 'geheim', () => randomBytes(32).toString('base64url')));
  const now = () => new Date();
  await raiseText(db, 'regelsversie', REGELSVERSIE);
  const kluis = kluisFor([await originalsKey(config), ...(config.ORIGINEEL_KEY_OLD ? [config.ORIGINEEL_KEY_OLD] : [])]);
  const zoeker = createZoeker(db, config, log, now);
  return { db, config, now, cursors: cursorsFor(secret), zoeker, herkenner: createHerkenner(config), kluis };
}

/** The key of the originals: from the configuration, or from a file beside the database, never in it. */
async function originalsKey({ ORIGINEEL_KEY, DATA_DIR }: Config): Promise<string> {
  if (ORIGINEEL_KEY) return ORIGINEEL_KEY;
  const file = join(DATA_DIR, 'origineel.key');
  await mkdir(DATA_DIR, { recursive: true });
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}

/** Fills an empty database with the example verhalen, unless the configuration says no. */
export async function seedWhenEmpty(deps: Deps): Promise<void> {
  const wanted = deps.config.SEED ?? (isEmbedded(deps.config) && deps.config.NODE_ENV !== 'production');
  if (wanted && (await isEmpty(deps.db))) await seedVerhalen(deps);
}
