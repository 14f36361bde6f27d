import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { Db } from '../src/db/types.ts';
import { importVerhalen } from '../src/import/run.ts';
import { type Meting, median } from './meting.ts';
import { benchService, startPostgres } from './service.ts';
import { verhaalLines } from './verhalen.ts';

const COUNT = 5000;
const ROUNDS = 3;
const TABLES = [
  'verhaal',
  'verhaal_versie',
  'verhaal_versie_begrip',
  'toestemming',
  'sleutelmoment',
  'sleutelmoment_begrip',
  'anonimisering',
  'vondst',
];

/** Importing verhalen, against PostgreSQL's own COPY of the very same rows into the very same tables. */
export async function run(): Promise<Meting> {
  const postgres = await startPostgres();
  const service = await benchService(postgres);
  const client = new pg.Client({ connectionString: service.url });
  await client.connect();
  try {
    const lines: string[] = [];
    for await (const line of verhaalLines(0, COUNT)) lines.push(line);
    const seconds: { ours: number[]; copy: number[] } = { ours: [], copy: [] };
    for (let round = 0; round < ROUNDS; round++) {
      await empty(service.deps.db);
      seconds.ours.push(
        await timed(() => importVerhalen(service.deps, eachOf(lines), { streng: true, publiceer: false })),
      );
      const rows = await unload(client);
      await empty(service.deps.db);
      seconds.copy.push(await timed(() => load(client, rows)));
    }
    const ours = COUNT / median(seconds.ours);
    const copy = COUNT / median(seconds.copy);
    return {
      importeren: { waarde: ours, eenheid: 'verhalen/s', verhouding: ours / copy, tegen: 'COPY van dezelfde rijen' },
      'importeren (COPY)': { waarde: copy, eenheid: 'verhalen/s' },
    };
  } finally {
    await client.end();
    await service.close();
    await postgres.stop();
  }
}

async function* eachOf(lines: string[]): AsyncIterable<string> {
  yield* lines;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return (performance.now() - started) / 1000;
}

const empty = (db: Db) => sql`truncate verhaal cascade`.execute(db);

async function unload(client: pg.Client): Promise<Map<string, Buffer>> {
  const rows = new Map<string, Buffer>();
  for (const table of TABLES) {
    const chunks: Buffer[] = [];
    for await (const chunk of client.query(copyTo(`copy ${table} to stdout`))) chunks.push(chunk as Buffer);
    rows.set(table, Buffer.concat(chunks));
  }
  return rows;
}

async function load(client: pg.Client, rows: Map<string, Buffer>): Promise<void> {
  await client.query('begin');
  for (const [table, data] of rows)
    await pipeline(
      async function* () {
        yield data;
      },
      client.query(copyFrom(`copy ${table} from stdin`)),
    );
  await client.query('commit');
}
