import type { Db } from './types.ts';

/** A text setting kept in the database; null when it was never set. */
export async function readText(db: Db, naam: string): Promise<string | null> {
  const row = await db.selectFrom('instelling').select('waarde').where('naam', '=', naam).executeTakeFirst();
  return row ? String(row.waarde) : null;
}

export async function writeText(db: Db, naam: string, text: string): Promise<void> {
  const waarde = JSON.stringify(text);
  await db
    .insertInto('instelling')
    .values({ naam, waarde })
    .onConflict((c) => c.column('naam').doUpdateSet({ waarde }))
    .execute();
}

/** A text setting that the first process to ask decides for all. */
export async function settleText(db: Db, naam: string, make: () => string): Promise<string> {
  const waarde = JSON.stringify(make());
  await db
    .insertInto('instelling')
    .values({ naam, waarde })
    .onConflict((c) => c.doNothing())
    .execute();
  return (await readText(db, naam)) as string;
}

/** A text setting that only ever goes up, as texts sort: a process of an older release does not bring it down. */
export async function raiseText(db: Db, naam: string, text: string): Promise<void> {
  const known = await readText(db, naam);
  if (known === null || known < text) await writeText(db, naam, text);
}
