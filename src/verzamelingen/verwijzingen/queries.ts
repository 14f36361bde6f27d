import { sql } from 'kysely';
import type { Db, Trx } from '../../db/types.ts';
import type { ListPage } from '../../verhalen/queries.ts';
import type { VerzamelingRow } from '../queries.ts';

export interface VerwijzingRow {
  id: string;
  code: string;
  boodschap: string;
  verloopt_op: Date;
  beeindigd_op: Date | null;
  aangemaakt_op: Date;
}

const columns = sql`w.id, w.code, w.boodschap, w.verloopt_op, w.beeindigd_op, w.aangemaakt_op`;

/** A verwijzing by its code, with the verzameling it hands over. */
export async function findVerwijzing(db: Db, code: string) {
  const { rows } = await sql<
    VerwijzingRow & { verzameling_id: string } & Pick<VerzamelingRow, 'titel' | 'inleiding' | 'filter'>
  >`select ${columns}, w.verzameling_id, z.titel, z.inleiding, z.filter from verwijzing w
    join verzameling z on z.id = w.verzameling_id where w.code = ${code}`.execute(db);
  return rows[0];
}

/** What this account handed over of one verzameling, latest first. */
export async function listVerwijzingen(
  db: Db,
  { verzamelingId, eigenaarId }: { verzamelingId: string; eigenaarId: string },
  { after, backwards, limit }: Omit<ListPage, 'newestFirst'>,
): Promise<(VerwijzingRow & { key: string })[]> {
  const compare = sql.raw(backwards ? '>' : '<');
  const direction = sql.raw(backwards ? 'asc' : 'desc');
  const onwards = after
    ? sql`and (w.aangemaakt_op, w.id) ${compare} (${after.key}::timestamptz, ${after.id}::uuid)`
    : sql``;
  const { rows } = await sql<VerwijzingRow & { key: string }>`
    select ${columns}, w.aangemaakt_op::text as key from verwijzing w
    where w.verzameling_id = ${verzamelingId}::uuid and w.eigenaar_id = ${eigenaarId}::uuid ${onwards}
    order by w.aangemaakt_op ${direction}, w.id ${direction} limit ${limit}`.execute(db);
  return rows;
}

export async function insertVerwijzing(
  trx: Trx,
  values: {
    code: string;
    verzameling_id: string;
    eigenaar_id: string;
    boodschap: string;
    verloopt_op: Date;
    aangemaakt_op: Date;
  },
): Promise<VerwijzingRow> {
  return trx
    .insertInto('verwijzing')
    .values(values)
    .returning(['id', 'code', 'boodschap', 'verloopt_op', 'beeindigd_op', 'aangemaakt_op'])
    .executeTakeFirstOrThrow();
}

/** Ends a verwijzing of this account; false when it has none by this code. Ending it twice changes nothing. */
export async function endVerwijzing(db: Db, code: string, eigenaarId: string, now: Date): Promise<boolean> {
  const result = await db
    .updateTable('verwijzing')
    .set((eb) => ({ beeindigd_op: eb.fn.coalesce('beeindigd_op', sql<Date>`${now}::timestamptz`) }))
    .where('code', '=', code)
    .where('eigenaar_id', '=', eigenaarId)
    .executeTakeFirst();
  return result.numUpdatedRows > 0n;
}
