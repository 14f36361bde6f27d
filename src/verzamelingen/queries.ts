import { type RawBuilder, sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';
import { filterConditions, resolveFilter } from '../filter/queries.ts';
import type { VerhaalFilter } from '../filter/schema.ts';
import { Probleem } from '../http/problem.ts';
import { type ListPage, listPublished, readPublished, type VerhaalRow } from '../verhalen/queries.ts';

export interface VerzamelingRow {
  id: string;
  versie: number;
  titel: string;
  inleiding: string;
  eigenaar_id: string;
  openbaar: boolean;
  filter: VerhaalFilter | null;
  aangemaakt_op: Date;
  gewijzigd_op: Date;
}

const columns = sql`z.id, z.versie, z.titel, z.inleiding, z.eigenaar_id, z.openbaar, z.filter, z.aangemaakt_op, z.gewijzigd_op`;

export async function findVerzameling(db: Db, id: string): Promise<VerzamelingRow | undefined> {
  const { rows } = await sql<VerzamelingRow>`select ${columns} from verzameling z where z.id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** The same, locked: two changes of one verzameling queue up. */
export async function lockVerzameling(trx: Trx, id: string): Promise<VerzamelingRow | undefined> {
  const { rows } = await sql<VerzamelingRow>`
    select ${columns} from verzameling z where z.id = ${id}::uuid for update`.execute(trx);
  return rows[0];
}

/** Open verzamelingen, or all of one owner, last changed first. `key` is that moment in microseconds. */
export async function listVerzamelingen(
  db: Db,
  eigenaarId: string | null,
  { after, backwards, limit }: Omit<ListPage, 'newestFirst'>,
): Promise<(VerzamelingRow & { key: string })[]> {
  const conditions = [eigenaarId === null ? sql`z.openbaar` : sql`z.eigenaar_id = ${eigenaarId}::uuid`];
  if (after) {
    const compare = sql.raw(backwards ? '>' : '<');
    conditions.push(sql`(z.gewijzigd_op, z.id) ${compare} (${after.key}::timestamptz, ${after.id}::uuid)`);
  }
  const direction = sql.raw(backwards ? 'asc' : 'desc');
  const { rows } = await sql<VerzamelingRow & { key: string }>`
    select ${columns}, z.gewijzigd_op::text as key from verzameling z where ${sql.join(conditions, sql` and `)}
    order by z.gewijzigd_op ${direction}, z.id ${direction} limit ${limit}`.execute(db);
  return rows;
}

interface Values {
  titel?: string;
  inleiding?: string;
  openbaar?: boolean;
  filter?: VerhaalFilter | null;
}

export async function insertVerzameling(
  trx: Trx,
  values: Values & { titel: string; eigenaar_id: string; aangemaakt_op: Date; gewijzigd_op: Date },
): Promise<string> {
  const row = await trx
    .insertInto('verzameling')
    .values({ ...values, filter: values.filter ? JSON.stringify(values.filter) : null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Changes a locked verzameling and counts up its version. */
export async function updateVerzameling(trx: Trx, id: string, values: Values, now: Date): Promise<number> {
  const { filter, ...rest } = values;
  const stored = filter === undefined ? {} : { filter: filter && JSON.stringify(filter) };
  const row = await trx
    .updateTable('verzameling')
    .set((eb) => ({ ...rest, ...stored, versie: eb('versie', '+', 1), gewijzigd_op: now }))
    .where('id', '=', id)
    .returning('versie')
    .executeTakeFirstOrThrow();
  return row.versie;
}

export async function deleteVerzameling(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('verzameling').where('id', '=', id).execute();
}

/** The SQL of a stored filter. A begrip it names may be gone since: then it matches nothing, rather than too much. */
async function storedConditions(db: Db, filter: VerhaalFilter | null): Promise<RawBuilder<boolean>[]> {
  if (!filter) return [sql`false`];
  try {
    return filterConditions(await resolveFilter(db, filter));
  } catch (error) {
    if (error instanceof Probleem) return [sql`false`];
    throw error;
  }
}

const isItemOf = (id: string) =>
  sql<boolean>`exists (select from verzameling_item i where i.verzameling_id = ${id}::uuid and i.verhaal_id = v.id)`;

/** Visible verhalen that match the stored filter and are not items already, newest first. */
export async function listPassende(
  db: Db,
  visible: RawBuilder<boolean>,
  verzameling: Pick<VerzamelingRow, 'id' | 'filter'>,
  page: Omit<ListPage, 'newestFirst'>,
) {
  if (!verzameling.filter) return [];
  const matching = await storedConditions(db, verzameling.filter);
  const conditions = [visible, sql<boolean>`not ${isItemOf(verzameling.id)}`, ...matching];
  return listPublished(db, conditions, { ...page, newestFirst: true });
}

/** One visible verhaal in full, when it is an item of this verzameling or matches its filter. */
export async function readVerhaalIn(
  db: Db,
  visible: RawBuilder<boolean>,
  verzameling: Pick<VerzamelingRow, 'id' | 'filter'>,
  verhaalId: string,
): Promise<VerhaalRow | undefined> {
  const matching = sql.join(await storedConditions(db, verzameling.filter), sql` and `);
  const isIn = sql<boolean>`(${isItemOf(verzameling.id)} or (${matching}))`;
  return readPublished(db, sql<boolean>`${visible} and ${isIn}`, verhaalId);
}
