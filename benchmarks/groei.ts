import { buildApp } from '../src/app.ts';
import { publishVerhaal } from '../src/beoordelingen/commands.ts';
import { importVerhalen } from '../src/import/run.ts';
import { lockState } from '../src/verhalen/queries.ts';
import { type Meting, quantile, timeEach } from './meting.ts';
import { type BenchService, benchService, fill, startPostgres } from './service.ts';
import { verhaalLines } from './verhalen.ts';

const SIZES = (process.env.BENCH_SIZES ?? '1000,10000,100000').split(',').map(Number);
const QUESTIONS = [
  'schulden',
  'ik durf mijn post niet meer open te maken',
  'uit huis gezet',
  'alleen voelen',
  'deurwaarder',
  'mijn man drinkt',
  'schuldhulpverlning',
  'stemmen horen',
];

/** How list, search and publish grow with the number of verhalen: p95 at each size against the smallest. */
export async function run(): Promise<Meting> {
  const postgres = await startPostgres();
  const service = await benchService(postgres);
  const measured: Meting = {};
  const smallest = new Map<string, number>();
  let have = 0;
  try {
    for (const size of SIZES) {
      await fill(service.deps, have, size - have);
      have = size;
      await service.deps.zoeker.rebuild();
      for (const [name, took] of await measure(service, size)) {
        const p95 = quantile(took, 0.95);
        const base = smallest.get(name) ?? p95;
        smallest.set(name, base);
        measured[`${name}, ${size} verhalen, p95`] = {
          waarde: p95,
          eenheid: 'ms',
          verhouding: p95 / base,
          tegen: `${SIZES[0]} verhalen`,
        };
      }
    }
    return measured;
  } finally {
    await service.close();
    await postgres.stop();
  }
}

async function measure({ deps }: BenchService, size: number): Promise<[string, number[]][]> {
  const app = await buildApp(deps);
  const get = (url: string) => app.inject({ method: 'GET', url });
  const search = (tekst: string, more: object = {}) =>
    app.inject({ method: 'POST', url: '/v1/verhalen/_zoek', payload: { tekst, ...more } });
  const question = (i: number) => QUESTIONS[i % QUESTIONS.length] as string;
  const results: [string, number[]][] = [
    ['lijst', await timeEach(200, () => get('/v1/verhalen?limit=20'))],
    ['lijst met filter', await timeEach(200, () => get('/v1/verhalen?thema=schulden&wie=vrijwilliger&limit=20'))],
    ['zoeken', await timeEach(200, (i) => search(question(i)))],
    ['zoeken met filter', await timeEach(200, (i) => search(question(i), { filter: { leefgebied: ['financien'] } }))],
    ['publiceren', await publishing({ deps }, size)],
  ];
  await app.close();
  return results;
}

async function publishing({ deps }: Pick<BenchService, 'deps'>, size: number): Promise<number[]> {
  const count = 120;
  await importVerhalen(deps, verhaalLines(10_000_000 + size, count), { streng: true, publiceer: false });
  const rows = await deps.db.selectFrom('verhaal').select('id').where('status', '=', 'ingediend').execute();
  return timeEach(count - 20, (i) =>
    deps.db.transaction().execute(async (trx) => {
      const state = await lockState(trx, rows[i]?.id as string);
      if (state?.status === 'ingediend')
        await publishVerhaal(
          trx,
          state,
          { door: null, rol: 'beheer', now: deps.now(), kluis: deps.kluis, herkenner: null },
          { bewaarDagen: 90 },
        );
    }),
  );
}
