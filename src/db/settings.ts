import type { Db } from './types.ts';

/** A text setting kept in the database; the first to ask decides its value, for all processes. */
export async function readSetting(db: Db, naam: string, make: () => string): Promise<string> {
  const waarde = JSON.stringify(make());
  await db
    .insertInto('instelling')
    .values({ naam, waarde })
    .onConflict((c) => c.doNothing())
    .execute();
  const row = await db.selectFrom('instelling').select('waarde').where('naam', '=', naam).executeTakeFirstOrThrow();
  return String(row.waarde);
}
