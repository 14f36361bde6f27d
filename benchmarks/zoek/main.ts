import { readFileSync } from 'node:fs';
import { migrate } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/open.ts';
import { createZoeker } from '../../src/zoeken/zoeker.ts';
import { loadSeed, readSeedVerhalen } from '../../tests/zoeken/inhoud.ts';
import type { Meting } from '../meting.ts';
import { measureApi } from './api.ts';
import { plainBm25, plainMeilisearch, type Ranker } from './ijkpunten.ts';
import { startMeilisearch } from './meiliserver.ts';
import { mean, ndcg, percentile, recall, type Zoekvraag } from './meten.ts';

const ALL = { groups: [] };
const quiet = { warn: () => {}, info: () => {} };
const vragen: Zoekvraag[] = JSON.parse(readFileSync(new URL('../../seed/zoekvragen.json', import.meta.url), 'utf8'));

/** How well and how fast both engines answer the judged questions, beside plain BM25 and a Meilisearch without settings. */
export async function run(options: { detail?: boolean } = {}): Promise<Meting> {
  const db = await openDatabase({ directory: null });
  const meili = await startMeilisearch();
  try {
    await migrate(db);
    const verhalen = await loadSeed(db);
    const bronId = new Map([...verhalen].map(([bron, id]) => [id, bron]));
    const now = () => new Date();
    const ours = async (url?: string): Promise<Ranker> => {
      const zoeker = createZoeker(db, { MEILI_URL: url, MEILI_KEY: meili?.key, DATABASE_URL: undefined }, quiet, now);
      await zoeker.rebuild();
      await zoeker.sync();
      return async (tekst) => {
        const { treffers, machine } = await zoeker.search({ tekst, filter: ALL, doelen: ['openbaar', 'verwijzen'] });
        if (url && machine !== 'meilisearch') throw new Error('meilisearch did not answer');
        return treffers.map((hit) => bronId.get(hit.id) as string);
      };
    };
    const seed = readSeedVerhalen();
    const rankers: [string, Ranker][] = [
      ['postgres', await ours()],
      ['bm25', plainBm25(seed)],
    ];
    if (meili) {
      rankers.push(
        ['meilisearch', await ours(meili.url)],
        ['meilisearch-onbewerkt', await plainMeilisearch(meili.url, seed)],
      );
    } else console.log('Geen meilisearch op PATH en geen MEILI_URL: die helft is NIET gemeten.');
    const metingen: Meting = {};
    const texts = vragen.map((one) => one.vraag);
    console.log(`${vragen.length} vragen over ${seed.length} verhalen`);
    console.log(
      row([
        'machine',
        'nDCG@10 afstemmen',
        'toets',
        'recall@20 afstemmen',
        'toets',
        'zonder antwoord',
        'p50 ms',
        'p95 ms',
      ]),
    );
    for (const [naam, ranker] of rankers) Object.assign(metingen, await measure(naam, ranker, options.detail ?? false));
    const base = metingen['ndcg.meilisearch-onbewerkt.toets'] ?? metingen['ndcg.bm25.toets'];
    for (const naam of ['postgres', 'meilisearch']) {
      const one = metingen[`ndcg.${naam}.toets`];
      if (one && base)
        Object.assign(one, { verhouding: one.waarde / base.waarde, tegen: 'meilisearch zonder instellingen' });
    }
    Object.assign(metingen, await measureApi(db, texts));
    return metingen;
  } finally {
    await meili?.stop();
    await db.destroy();
  }
}

async function measure(naam: string, ranker: Ranker, detail: boolean): Promise<Meting> {
  for (const { vraag } of vragen.slice(0, 20)) await ranker(vraag);
  const scores = {
    afstemmen: { ndcg: [] as number[], recall: [] as number[] },
    toets: { ndcg: [] as number[], recall: [] as number[] },
  };
  const nothing: number[] = [];
  const times: number[] = [];
  for (const { vraag, antwoorden, deel } of vragen) {
    const begin = performance.now();
    const found = await ranker(vraag);
    times.push(performance.now() - begin);
    if (Object.keys(antwoorden).length === 0) {
      nothing.push(found.length);
      continue;
    }
    const one = ndcg(found, antwoorden);
    scores[deel].ndcg.push(one);
    scores[deel].recall.push(recall(found, antwoorden));
    if (detail && deel === 'afstemmen' && one < 0.75) {
      console.log(
        `  ${naam} ${one.toFixed(2)} ${vraag} | ${found
          .slice(0, 8)
          .map((id) => `${id}:${antwoorden[id] ?? '-'}`)
          .join(' ')} | ${missed(found, antwoorden)}`,
      );
    }
  }
  const values = {
    [`ndcg.${naam}.afstemmen`]: mean(scores.afstemmen.ndcg),
    [`ndcg.${naam}.toets`]: mean(scores.toets.ndcg),
    [`recall.${naam}.afstemmen`]: mean(scores.afstemmen.recall),
    [`recall.${naam}.toets`]: mean(scores.toets.recall),
    [`zonder-antwoord.${naam}`]: mean(nothing),
    [`p50.${naam}`]: percentile(times, 0.5),
    [`p95.${naam}`]: percentile(times, 0.95),
  };
  console.log(row([naam, ...Object.values(values).map((value, i) => value.toFixed(i < 4 ? 3 : 1))]));
  const unit = (key: string) => (key.startsWith('p') ? 'ms' : key.startsWith('z') ? 'treffers' : 'score');
  return Object.fromEntries(Object.entries(values).map(([key, waarde]) => [key, { waarde, eenheid: unit(key) }]));
}

const missed = (found: readonly string[], answers: Record<string, number>) =>
  `mist ${Object.entries(answers)
    .filter(([id]) => !found.slice(0, 10).includes(id))
    .map(([id, g]) => `${id}:${g}`)
    .join(' ')}`;

const row = (cells: readonly string[]) =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(20))).join('');
