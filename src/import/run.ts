import { resolveBegrippen } from '../begrippen/commands.ts';
import type { Doer } from '../beoordelingen/anonimisering/commands.ts';
import { inTransaction } from '../db/transaction.ts';
import type { Deps } from '../http/deps.ts';
import { Probleem } from '../http/problem.ts';
import { addToBatch } from './batch.ts';
import { keyOf, namedIn, replaceKnown, sourceHash, under } from './known.ts';
import { emptyRows, findImported, insertAttest, insertBatch, lockAll, publishBatch } from './queries.ts';
import { type BadLine, type ReadLine, readLine } from './read.ts';
import type { AttestFile } from './schema.ts';

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

/** Reads verhalen, one per line, in batches that are each stored whole. Breaking off and repeating does no harm. */
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
  let regel = 0;
  let batch: ReadLine[] = [];
  for await (const text of lines) {
    regel++;
    if (text.trim() === '') continue;
    summary.gelezen++;
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
    await storeBatch(run, batch);
    batch = [];
    options.onProgress?.(summary);
  }
  await storeBatch(run, batch);
  options.onProgress?.(summary);
  return summary;
}

interface Run {
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

function reject({ options, summary }: Run, line: BadLine): void {
  summary.fout++;
  options.onBadLine?.(line);
}

/** Stores a batch in one transaction; when one line is bad, line by line, so that only that line is lost. */
async function storeBatch(run: Run, batch: ReadLine[]): Promise<void> {
  if (batch.length === 0) return;
  // The same story twice in one batch: the first is stored, the later ones replace it one by one.
  const seen = new Set<string>();
  const firsts = batch.filter(
    ({ line }) => !seen.has(keyOf(line.bron, line.bronId)) && seen.add(keyOf(line.bron, line.bronId)),
  );
  const repeats = batch.filter((one) => !firsts.includes(one));
  try {
    await storeTogether(run, firsts);
  } catch (error) {
    if (firsts.length === 1 && firsts[0]) reject(run, { regel: firsts[0].regel, reden: reasonOf(error) });
    else for (const one of firsts) await storeBatch(run, [one]);
  }
  for (const one of repeats) await storeBatch(run, [one]);
}

function reasonOf(error: unknown): string {
  // What the database cannot hold (class 22) or refuses (class 23) is wrong in the line, not in the run.
  if (!(error instanceof Probleem)) {
    const { code = '' } = error as { code?: string };
    if (/^2[23]/.test(code)) return 'iets in deze regel kan de database niet bewaren';
    if (code === 'WK001') return 'de poort laat dit verhaal niet door';
    throw error;
  }
  const fields = error.invalidParams?.map(({ name, pointer, reason }) => `${pointer ?? name}: ${reason}`);
  return fields && !error.detail.startsWith('sleutelmomenten') ? fields.join('; ') : error.detail;
}

async function storeTogether({ deps, options, summary, attestId }: Run, batch: ReadLine[]): Promise<void> {
  const now = deps.now();
  const outcome = await inTransaction(deps.db, async (trx) => {
    const existing = await findImported(
      trx,
      batch.map(({ line }) => line),
    );
    await lockAll(
      trx,
      existing.map((row) => row.id),
    );
    const known = new Map(existing.map((row) => [keyOf(row.bron, row.bron_id), row]));
    const fresh = batch.filter(({ line }) => !known.has(keyOf(line.bron, line.bronId)));
    const named = fresh.map(({ line, regel }) => namedIn(line, regel));
    const resolved = await resolveBegrippen(trx, named.flat(), { propose: !options.streng });
    const rows = emptyRows();
    const added = fresh.map(({ line, regel }) =>
      addToBatch(rows, line, sourceHash(line), under(resolved, regel), {
        now,
        withCode: Boolean(options.onCode),
        attestId,
        herkenner: deps.herkenner !== null,
      }),
    );
    await insertBatch(trx, rows);
    const clean = added.filter((one) => !one.open).map((one) => one.id);
    if (options.publiceer) await publishBatch(trx, clean, now);
    const doer: Doer = { door: null, rol: 'beheer', now, kluis: deps.kluis, herkenner: deps.herkenner };
    const publishing = { doer, bewaarDagen: deps.config.ORIGINEEL_DAYS };
    const replaced = await replaceKnown(trx, batch, known, { ...options, ...publishing, attestId });
    return { added, clean, replaced, proposed: [...resolved.proposed, ...replaced.proposed] };
  });
  for (const { bron, bronId, code } of outcome.added) if (code) options.onCode?.({ bron, bronId, code });
  summary.nieuw += outcome.added.length;
  summary.bijgewerkt += outcome.replaced.changed;
  summary.ongewijzigd += outcome.replaced.unchanged;
  summary.voorstellen.push(...outcome.proposed);
  if (!options.publiceer) return;
  summary.gepubliceerd += outcome.clean.length + outcome.replaced.published;
  summary.wachtOpBesluit += outcome.added.length - outcome.clean.length + outcome.replaced.waiting;
}
