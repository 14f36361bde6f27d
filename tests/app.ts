import type { FastifyInstance, InjectOptions } from 'fastify';
import { pino } from 'pino';
import { buildApp } from '../src/app.ts';
import { type Config, readConfig } from '../src/config.ts';
import type { Db } from '../src/db/types.ts';
import { createHerkenner } from '../src/herkenner/http.ts';
import type { Deps } from '../src/http/deps.ts';
import { cursorsFor } from '../src/http/paging.ts';
import { RECHTEN_VAN_ROL, ROLLEN, type Rol } from '../src/http/policy.ts';
import { kluisFor } from '../src/toegang/kluis.ts';
import { insertSleutel, upsertAccount } from '../src/toegang/queries.ts';
import { newApiKey } from '../src/toegang/rules.ts';
import { createZoeker } from '../src/zoeken/zoeker.ts';
import { type Engine, engine, testDatabase } from './database.ts';

export type Caller = 'bezoeker' | Rol | 'auteur' | 'collega';

export interface TestApp {
  app: FastifyInstance;
  deps: Deps;
  /** Sends a request as one of the roles; `auteur` is a second ervaringswerker, the one who brings verhalen in; `collega` a second redacteur. */
  as(caller: Caller, options: InjectOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: a test looks at whatever came
  body: any;
  text: string;
}

/** The whole service on a fresh database, with an account and a key for every role. The clock can be set. */
export async function testApp(
  settings: Partial<Config> = {},
  on: Engine = engine,
  wrap: (db: Db) => Db = (db) => db,
): Promise<TestApp & { setNow(now: Date): void }> {
  const database = await testDatabase(on);
  const db = wrap(database.db);
  const config = {
    ...readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', RATE_LIMIT_READ: '100000', RATE_LIMIT_WRITE: '100000' }),
    ...settings,
  };
  let fixed: Date | null = null;
  const now = () => fixed ?? new Date();
  const log = pino({ level: 'silent' });
  const zoeker = createZoeker(db, config, log, now);
  const kluis = kluisFor(['test-kluis-test-kluis-test-kluis-test']);
  const cursors = cursorsFor('test-secret-test-secret-test-secret');
  const deps: Deps = { db, config, now, cursors, zoeker, herkenner: createHerkenner(config), kluis };
  const app = await buildApp(deps, { logger: log });
  await app.ready();
  const keys: Partial<Record<Caller, string>> = {};
  for (const caller of [...ROLLEN, 'auteur', 'collega'] as const) keys[caller] = await makeKey(deps, caller);
  return {
    app,
    deps,
    setNow(value) {
      fixed = value;
    },
    async as(caller, options) {
      const authorization = keys[caller] ? { authorization: `Bearer ${keys[caller]}` } : {};
      const headers = { ...authorization, ...(options.headers as Record<string, string> | undefined) };
      const response = await app.inject({ ...options, headers });
      const json = String(response.headers['content-type'] ?? '').includes('json');
      return {
        status: response.statusCode,
        headers: response.headers as Record<string, string>,
        body: json && response.payload ? response.json() : undefined,
        text: response.payload,
      };
    },
    async close() {
      await app.close();
      await zoeker.stop();
      await database.drop();
    },
  };
}

async function makeKey({ db, now }: Deps, caller: Rol | 'auteur' | 'collega'): Promise<string> {
  const rol: Rol = caller === 'auteur' ? 'ervaringswerker' : caller === 'collega' ? 'redacteur' : caller;
  const { id, key, hash } = newApiKey();
  await db.transaction().execute(async (trx) => {
    const accountId = await upsertAccount(trx, { email: `${caller}@voorbeeld.example`, naam: caller, rollen: [rol] });
    const verloopt_op = new Date(now().getTime() + 86_400_000);
    const rechten = [...RECHTEN_VAN_ROL[rol]];
    await insertSleutel(trx, {
      id,
      account_id: accountId,
      naam: caller,
      hash,
      rechten,
      verloopt_op,
      aangemaakt_op: now(),
    });
  });
  return key;
}
