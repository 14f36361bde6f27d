import { readdirSync, readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import type { Db } from '../../src/db/types.ts';
import type { Deps } from '../../src/http/deps.ts';
import { loadBegrippen } from '../../src/import/begrippen.ts';
import { importVerhalen } from '../../src/import/run.ts';
import { kluisFor } from '../../src/toegang/kluis.ts';

const FOLDER = new URL('../../seed/verhalen/', import.meta.url);

/** What an import line needs at least to be found. */
export interface Verhaalregel {
  bronId: string;
  titel: string;
  tekst: string;
  samenvatting?: string;
  eenvoudigeTekst?: string;
  themas?: string[];
  vertellersrol?: string;
  taal?: string;
  regio?: string;
  toestemming?: { doelen: string[] };
  sleutelmomenten?: { soort: string; citaat: string; [label: string]: unknown }[];
}

/** The example verhalen of the seed, as they stand there. */
export function readSeedVerhalen(): Required<Verhaalregel>[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
}

/** Imports and publishes; resolves to the ids by bronId. */
export async function publishAll(
  db: Db,
  verhalen: readonly Verhaalregel[],
  at = new Date(),
): Promise<Map<string, string>> {
  async function* lines() {
    for (const one of verhalen) {
      yield JSON.stringify({ bron: 'voorbeeld', toestemming: { doelen: ['openbaar', 'verwijzen'] }, ...one });
    }
  }
  const config = readConfig({ NODE_ENV: 'test' });
  const deps = { db, config, kluis: kluisFor(['test']), herkenner: null, now: () => at } as unknown as Deps;
  const summary = await importVerhalen(deps, lines(), {
    streng: false,
    publiceer: true,
    onBadLine: ({ reden }) => {
      throw new Error(reden);
    },
  });
  if (summary.wachtOpBesluit > 0) throw new Error(`${summary.wachtOpBesluit} verhalen need a decision first`);
  const rows = await db.selectFrom('verhaal').select(['id', 'bron_id']).execute();
  return new Map(rows.map((row) => [row.bron_id as string, row.id]));
}

/** The shared language and all example verhalen, published. */
export async function loadSeed(db: Db): Promise<Map<string, string>> {
  if (!(await db.selectFrom('begrip').select('id').limit(1).executeTakeFirst())) await loadBegrippen(db);
  return publishAll(db, readSeedVerhalen());
}
