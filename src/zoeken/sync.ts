import { sql } from 'kysely';
import type { Db } from '../db/types.ts';
import { lastPosition, listWijzigingen } from '../wijzigingen/queries.ts';
import { countDocuments, readBatch, readDocuments } from './document.ts';
import type { Machine } from './port.ts';

/** Small with the embedded database, where nobody else is served while a batch is written. */
const ENTRIES = { embedded: 40, server: 150 };
const BATCH = 100;

type Progress = (done: number, total: number) => void;

/** What one step did: nothing left to do, something done, or another process is at it. */
type Step = 'klaar' | 'verder' | 'bezet';

/** Where this engine is in the log; null when it was never filled. */
export async function readPosition(db: Db, machine: Machine): Promise<number | null> {
  const row = await db
    .selectFrom('wijziging_lezer')
    .select('positie')
    .where('naam', '=', machine.lezer)
    .executeTakeFirst();
  return row?.positie ?? null;
}

/** Brings an engine up to the log as it is now. */
export async function syncMachine(db: Db, machine: Machine, embedded: boolean): Promise<void> {
  if ((await readPosition(db, machine)) === null) await rebuildMachine(db, machine);
  const target = await lastPosition(db);
  for (;;) {
    if (((await readPosition(db, machine)) ?? 0) >= target) return;
    const step = await syncStep(db, machine, embedded);
    if (step === 'klaar') return;
    if (step === 'bezet') await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/**
 * Reads some entries and puts the verhalen they name in the engine as they are now. The position moves only after the
 * engine has them; until then the row is locked, so that no other process works on the same entries.
 */
function syncStep(db: Db, machine: Machine, embedded: boolean): Promise<Step> {
  const step = async (trx: Db): Promise<Step> => {
    const { rows } = await sql<{ positie: number }>`select positie from wijziging_lezer
      where naam = ${machine.lezer} for update skip locked`.execute(trx);
    const position = rows[0]?.positie;
    if (position === undefined) return 'bezet';
    const entries = await listWijzigingen(trx, {
      after: position,
      limit: embedded ? ENTRIES.embedded : ENTRIES.server,
    });
    const last = entries.at(-1);
    if (!last) return 'klaar';
    const ids = [...new Set(entries.filter((e) => e.noun === 'verhaal').map((e) => e.object_id))];
    const documents = await readDocuments(trx, ids);
    const present = new Set(documents.map((d) => d.id));
    if (ids.length > 0)
      await machine.index(
        trx,
        documents,
        ids.filter((id) => !present.has(id)),
      );
    await sql`update wijziging_lezer set positie = greatest(positie, ${last.id}::bigint) where naam = ${machine.lezer}`.execute(
      trx,
    );
    return 'verder';
  };
  // An embedded database has one process and one connection: no transaction may wait for something outside.
  return machine.extern && embedded ? step(db) : db.transaction().execute(step);
}

/** Fills an engine with everything that belongs in it; what changes meanwhile is still in the log after `position`. */
export async function rebuildMachine(db: Db, machine: Machine, progress: Progress = () => {}): Promise<void> {
  const position = await lastPosition(db);
  const total = await countDocuments(db);
  await machine.rebuild(async () => {
    let done = 0;
    for (let after: string | null = null; ; ) {
      const documents = await readBatch(db, after, BATCH);
      const last = documents.at(-1);
      if (!last) break;
      if (machine.extern) await machine.index(db, documents, []);
      else await db.transaction().execute((trx) => machine.index(trx, documents, []));
      after = last.id;
      done += documents.length;
      progress(done, total);
    }
  });
  await sql`insert into wijziging_lezer (naam, positie) values (${machine.lezer}, ${position})
    on conflict (naam) do update set positie = excluded.positie`.execute(db);
}
