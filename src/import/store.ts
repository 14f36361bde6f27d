import { resolveBegrippen } from '../begrippen/commands.ts';
import type { Doer } from '../beoordelingen/anonimisering/commands.ts';
import { inTransaction } from '../db/transaction.ts';
import { Probleem } from '../http/problem.ts';
import { addToBatch } from './batch.ts';
import { keyOf, namedIn, replaceKnown, sourceHash, under } from './known.ts';
import { emptyRows, findImported, insertBatch, lockAll, publishBatch } from './queries.ts';
import type { BadLine, ReadLine } from './read.ts';
import type { Run } from './run.ts';
import type { Scans } from './scan.ts';

export function reject({ options, summary }: Run, line: BadLine): void {
  summary.fout++;
  options.onBadLine?.(line);
}

/** Stores a batch in one transaction; when one line is bad, line by line, so that only that line is lost. */
export async function storeBatch(run: Run, batch: ReadLine[], scans: Scans): Promise<void> {
  if (batch.length === 0) return;
  // The same story twice in one batch: the first is stored, the later ones replace it one by one.
  const seen = new Set<string>();
  const firsts = batch.filter(
    ({ line }) => !seen.has(keyOf(line.bron, line.bronId)) && seen.add(keyOf(line.bron, line.bronId)),
  );
  const repeats = batch.filter((one) => !firsts.includes(one));
  try {
    await storeTogether(run, firsts, scans);
  } catch (error) {
    if (firsts.length === 1 && firsts[0]) reject(run, { regel: firsts[0].regel, reden: reasonOf(error) });
    else for (const one of firsts) await storeBatch(run, [one], scans);
  }
  for (const one of repeats) await storeBatch(run, [one], scans);
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

async function storeTogether(
  { deps, options, summary, attestId }: Run,
  batch: ReadLine[],
  scans: Scans,
): Promise<void> {
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
      addToBatch(rows, line, sourceHash(line), scans.of(line), under(resolved, regel), {
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
