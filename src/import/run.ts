import { inTransaction } from '../db/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { insertAttest } from './queries.ts';
import { type BadLine, type ReadLine, readLine } from './read.ts';
import { scanAhead } from './scan.ts';
import type { AttestFile } from './schema.ts';
import { reject, storeBatch } from './store.ts';

const BATCH = 250;

export interface ImportOptions {
  /** An unknown word, or an unknown field, makes the line bad. */
  streng: boolean;
  /** Publish what passes the gate without an open decision. */
  publiceer: boolean;
  /** Who read this collection before it came here, and how. */
  attest?: AttestFile | undefined;
  /** Receives the intrekkingscode of each new verhaal; without it they get none. */
  onCode?: (verhaal: { bron: string; bronId: string; code: string }) => void;
  onProgress?: (summary: ImportSummary) => void;
  onBadLine?: (line: BadLine) => void;
}

export interface ImportSummary {
  gelezen: number;
  nieuw: number;
  bijgewerkt: number;
  ongewijzigd: number;
  fout: number;
  gepubliceerd: number;
  /** Not published: something in the text must be decided first. */
  wachtOpBesluit: number;
  voorstellen: { kader: string; term: string }[];
  onbekendeVelden: string[];
}

/**
 * Reads verhalen, one per line, in batches that are each stored whole; while one is stored the rules look at the next.
 * Breaking off and repeating does no harm.
 */
export async function importVerhalen(
  deps: Deps,
  lines: AsyncIterable<string>,
  options: ImportOptions,
): Promise<ImportSummary> {
  const summary: ImportSummary = {
    gelezen: 0,
    nieuw: 0,
    bijgewerkt: 0,
    ongewijzigd: 0,
    fout: 0,
    gepubliceerd: 0,
    wachtOpBesluit: 0,
    voorstellen: [],
    onbekendeVelden: [],
  };
  const run = { deps, options, summary, attestId: await storeAttest(deps, options.attest) };
  let storing = Promise.resolve();
  try {
    for await (const { gelezen, batch } of batchesOf(run, lines)) {
      const scans = await scanAhead(deps.db, batch);
      await storing;
      storing = storeBatch(run, batch, scans).then(() => {
        summary.gelezen += gelezen;
        options.onProgress?.(summary);
      });
      // Who awaits it hears what went wrong; until then it is no failure that nobody saw.
      storing.catch(() => {});
    }
  } finally {
    await storing;
  }
  return summary;
}

/** The good lines in batches, each with how many lines were read for it. */
async function* batchesOf(
  run: Run,
  lines: AsyncIterable<string>,
): AsyncIterable<{ gelezen: number; batch: ReadLine[] }> {
  const { options, summary } = run;
  let regel = 0;
  let gelezen = 0;
  let batch: ReadLine[] = [];
  for await (const text of lines) {
    regel++;
    if (text.trim() === '') continue;
    gelezen++;
    const read = readLine(regel === 1 ? text.replace(/^\uFEFF/, '') : text, regel);
    if ('reden' in read) reject(run, read);
    else if (options.streng && read.ignored.length > 0) {
      reject(run, { regel, reden: `dit veld kennen we niet: ${read.ignored.join(', ')}` });
    } else if (options.attest && options.attest.bron !== read.line.bron) {
      reject(run, { regel, reden: 'het attest gaat over een andere bron' });
    } else {
      summary.onbekendeVelden = [...new Set([...summary.onbekendeVelden, ...read.ignored])];
      batch.push(read);
    }
    if (batch.length < BATCH) continue;
    yield { gelezen, batch };
    gelezen = 0;
    batch = [];
  }
  yield { gelezen, batch };
}

export interface Run {
  deps: Deps;
  options: ImportOptions;
  summary: ImportSummary;
  attestId: string | null;
}

async function storeAttest({ db, now }: Deps, attest: AttestFile | undefined): Promise<string | null> {
  if (!attest) return null;
  const { bron, methode, datum, lezers } = attest;
  const values = { bron, methode, datum, eerste_lezer: lezers[0], tweede_lezer: lezers[1], now: now() };
  return inTransaction(db, (trx) => insertAttest(trx, values));
}
