import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { pendingMigrations } from '../db/migrate.ts';
import type { Deps } from './deps.ts';

/** For the operator: is the process alive, and can it do its work. A search engine that is down degrades, it does not unready. */
export function registerHealth(app: FastifyInstance, { db, zoeker }: Deps): void {
  const open = { schema: { hide: true }, config: { toegang: 'openbaar' as const, rateLimit: false } };
  app.get('/gezondheid/levend', open, async () => ({ status: 'levend' }));
  app.get('/gezondheid/gereed', open, async (_request, reply) => {
    const database = await sql`select 1`.execute(db).then(
      () => true,
      () => false,
    );
    const pending = database ? await pendingMigrations(db) : [];
    const ready = database && pending.length === 0;
    const zoeken = database ? await zoeker.health() : { machine: 'geen', ok: false, achterstand: 0 };
    return reply
      .code(ready ? 200 : 503)
      .send({ status: ready ? 'gereed' : 'niet-gereed', database, migraties: pending.length, zoeken });
  });
}
