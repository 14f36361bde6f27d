import { pino } from 'pino';
import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Db } from '../../src/db/types.ts';
import { cursorsFor } from '../../src/http/paging.ts';
import { kluisFor } from '../../src/toegang/kluis.ts';
import { createZoeker } from '../../src/zoeken/zoeker.ts';
import { type Meting, median, timeEach } from '../meting.ts';

const SECRET = 'bench-secret-bench-secret-bench-secret';
const ALL = { groups: [] };

/** What the API adds to a search: the same questions to the engine alone, and over HTTP with all that people read. */
export async function measureApi(db: Db, texts: readonly string[]): Promise<Meting> {
  const config = readConfig({ NODE_ENV: 'development', LOG_LEVEL: 'silent', RATE_LIMIT_WRITE: '10000000' });
  const now = () => new Date();
  const zoeker = createZoeker(db, config, pino({ level: 'silent' }), now);
  const deps = { db, config, now, cursors: cursorsFor(SECRET), zoeker, herkenner: null, kluis: kluisFor([SECRET]) };
  const app = await buildApp(deps);
  const text = (i: number) => texts[i % texts.length] as string;
  const engine = await timeEach(200, (i) => zoeker.search({ tekst: text(i), filter: ALL, doelen: ['openbaar'] }));
  const api = await timeEach(200, async (i) => {
    const answer = await app.inject({ method: 'POST', url: '/v1/verhalen/_zoek', payload: { tekst: text(i) } });
    if (answer.statusCode !== 200) throw new Error(answer.payload);
  });
  await app.close();
  return {
    'zoeken, de machine, p50': { waarde: median(engine), eenheid: 'ms' },
    'zoeken over de API, p50': {
      waarde: median(api),
      eenheid: 'ms',
      verhouding: median(api) / median(engine),
      tegen: 'de machine alleen',
    },
  };
}
