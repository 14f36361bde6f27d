import { setImmediate as giveWay } from 'node:timers/promises';
import { scanFields } from '../beoordelingen/vondsten/rules.ts';
import type { Db } from '../db/types.ts';
import { fieldsFromInhoud } from '../verhalen/commands.ts';
import { keyOf } from './known.ts';
import { findImported } from './queries.ts';
import type { ReadLine } from './read.ts';
import type { ImportLine } from './schema.ts';

/** The fields of a line, and what the rules find in them. */
export type Scan = ReturnType<typeof scanLine>;

function scanLine(line: ImportLine) {
  const fields = fieldsFromInhoud(line);
  return { fields, vondsten: scanFields(fields, []) };
}

/** What the rules find in lines, each looked at once: ahead of time, or else when it is asked for. */
export class Scans {
  readonly #known = new Map<ImportLine, Scan>();

  of(line: ImportLine): Scan {
    const scan = this.#known.get(line) ?? scanLine(line);
    this.#known.set(line, scan);
    return scan;
  }
}

/**
 * Looks at the new lines of a batch, giving way after each, so that the database can store the batch before meanwhile
 * and no transaction waits for the rules. A line that cannot be read is left to who stores it.
 */
export async function scanAhead(db: Db, batch: readonly ReadLine[]): Promise<Scans> {
  const scans = new Scans();
  const existing = await findImported(
    db,
    batch.map(({ line }) => line),
  );
  const known = new Set(existing.map((row) => keyOf(row.bron, row.bron_id)));
  for (const { line } of batch) {
    if (known.has(keyOf(line.bron, line.bronId))) continue;
    try {
      scans.of(line);
    } catch {}
    await giveWay();
  }
  return scans;
}
