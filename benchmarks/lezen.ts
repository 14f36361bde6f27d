import autocannon from 'autocannon';
import Fastify, { type FastifyInstance } from 'fastify';
import { buildApp } from '../src/app.ts';
import { filterConditions, resolveFilter } from '../src/filter/queries.ts';
import type { Deps } from '../src/http/deps.ts';
import { visibleFor } from '../src/toestemmingen/rules.ts';
import { listPublished, readPublished } from '../src/verhalen/queries.ts';
import { type Meting, median } from './meting.ts';
import { benchService, fill, startPostgres } from './service.ts';

const ROUNDS = 5;
const SECONDS = 3;

/** Reading one verhaal and a filtered list, against a bare Fastify route that runs the same SQL and sends the rows. */
export async function run(): Promise<Meting> {
  const postgres = await startPostgres();
  const service = await benchService(postgres);
  await fill(service.deps, 0, 1000);
  const app = await buildApp(service.deps);
  const bare = await bareApp(service.deps);
  try {
    const ours = await app.listen({ host: '127.0.0.1', port: 0 });
    const theirs = await bare.listen({ host: '127.0.0.1', port: 0 });
    const { id } = await service.deps.db.selectFrom('verhaal').select('id').limit(1).executeTakeFirstOrThrow();
    return {
      ...(await compare('een verhaal lezen', `${ours}/v1/verhalen/${id}`, `${theirs}/verhaal/${id}`)),
      ...(await compare('gefilterde lijst lezen', `${ours}/v1/verhalen?thema=schulden&limit=20`, `${theirs}/lijst`)),
    };
  } finally {
    await app.close();
    await bare.close();
    await service.close();
    await postgres.stop();
  }
}

async function bareApp({ db }: Deps): Promise<FastifyInstance> {
  const app = Fastify();
  const visible = visibleFor(['openbaar']);
  app.get<{ Params: { id: string } }>('/verhaal/:id', (request) => readPublished(db, visible, request.params.id));
  app.get('/lijst', async () => {
    const filter = await resolveFilter(db, { thema: ['schulden'] });
    const page = { after: null, backwards: false, newestFirst: true, limit: 21 };
    return listPublished(db, [visible, ...filterConditions(filter)], page);
  });
  return app;
}

async function compare(name: string, ours: string, theirs: string): Promise<Meting> {
  const rates: { ours: number[]; theirs: number[] } = { ours: [], theirs: [] };
  // In turns, so that whatever else the machine does falls on both.
  for (let round = 0; round <= ROUNDS; round++) {
    const a = await hammer(ours);
    const b = await hammer(theirs);
    if (round === 0) continue;
    rates.ours.push(a);
    rates.theirs.push(b);
  }
  const verhouding = median(rates.ours.map((rate, i) => rate / (rates.theirs[i] as number)));
  return {
    [name]: { waarde: median(rates.ours), eenheid: 'verzoeken/s', verhouding, tegen: 'kale Fastify-route' },
    [`${name} (kaal)`]: { waarde: median(rates.theirs), eenheid: 'verzoeken/s' },
  };
}

async function hammer(url: string): Promise<number> {
  const result = await autocannon({ url, connections: 8, duration: SECONDS, workers: 1 });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} bad answers, ${result.errors} errors`);
  return result.requests.average;
}
