import closeWithGrace from 'close-with-grace';
import { type Logger, pino } from 'pino';
import { buildApp } from './app.ts';
import { eraseExpired } from './beoordelingen/originelen/queries.ts';
import { InvalidConfig, readConfig } from './config.ts';
import { DataDirectoryInUse } from './db/lock.ts';
import type { Deps } from './http/deps.ts';
import { openService, seedWhenEmpty } from './service.ts';
import { welcome } from './welcome.ts';

const REDACT = [
  'req.headers.authorization',
  'req.headers.cookie',
  'authorization',
  'cookie',
  'body',
  'tekst',
  'code',
  'sleutel',
];

async function start(): Promise<void> {
  const config = readConfig();
  const logger = pino({ level: config.LOG_LEVEL, redact: REDACT });
  const deps = await openService(config, logger);
  const app = await buildApp(deps, { logger });
  await seedWhenEmpty(deps);
  await deps.zoeker.sync();
  deps.zoeker.start();
  const erasing = eraseHourly(deps, logger);
  await app.listen({ host: config.HOST, port: config.PORT });
  await welcome(deps);
  closeWithGrace({ delay: 10_000 }, async ({ err }) => {
    if (err) logger.error({ err }, 'stopping after an error');
    clearInterval(erasing);
    await app.close();
    await deps.zoeker.stop();
    await deps.db.destroy();
  });
}

const HOUR_MS = 3_600_000;

/** Originals go when their time is over, also when nobody looks; asking for one in between already finds nothing. */
function eraseHourly({ db, now }: Deps, logger: Logger): NodeJS.Timeout {
  const erase = () =>
    eraseExpired(db, now()).catch((err: unknown) => logger.error({ err }, 'originals could not be erased'));
  void erase();
  return setInterval(erase, HOUR_MS).unref();
}

start().catch((error: unknown) => {
  const known = error instanceof InvalidConfig || error instanceof DataDirectoryInUse;
  console.error(known ? `Wij-kennis start niet:\n${(error as Error).message}` : error);
  process.exit(1);
});
