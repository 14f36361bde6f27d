import { sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';

/** A key with its owner, as far as both are valid at `now`. */
export function findSleutel(db: Db, id: string, now: Date) {
  return db
    .selectFrom('sleutel as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['s.id', 's.hash', 's.rechten', 's.laatst_gebruikt_op', 'a.id as account_id', 'a.rollen'])
    .where('s.id', '=', id)
    .where('s.ingetrokken_op', 'is', null)
    .where('s.verloopt_op', '>', now)
    .where('a.actief', '=', true)
    .executeTakeFirst();
}

/** Notes the day, not the time: enough to see that a key is unused. */
export async function touchSleutel(db: Db, id: string, day: string): Promise<void> {
  await db.updateTable('sleutel').set({ laatst_gebruikt_op: day }).where('id', '=', id).execute();
}

export async function insertSleutel(
  trx: Trx,
  values: {
    id: string;
    account_id: string;
    naam: string;
    hash: Buffer;
    rechten: string[];
    verloopt_op: Date;
    aangemaakt_op: Date;
  },
): Promise<void> {
  await trx.insertInto('sleutel').values(values).execute();
}

export interface ListPage {
  after: { key: string; id: string } | null;
  backwards: boolean;
  limit: number;
}

/** Newest first from where the page before ended; `key` is the moment in microseconds. */
function newestFirst({ after, backwards }: ListPage) {
  const [compare, direction] = backwards ? [sql`>`, sql`asc`] : [sql`<`, sql`desc`];
  const from = after ? sql`(aangemaakt_op, id::text) ${compare} (${after.key}::timestamptz, ${after.id})` : sql`true`;
  return { from, order: sql`aangemaakt_op ${direction}, id::text ${direction}` };
}

export interface SleutelRow {
  id: string;
  naam: string;
  rechten: string[];
  verloopt_op: Date;
  laatst_gebruikt_op: string | null;
  ingetrokken_op: Date | null;
  aangemaakt_op: Date;
  key: string;
}

/** The keys of an account, also those that ended. */
export async function listSleutels(db: Db, accountId: string, page: ListPage): Promise<SleutelRow[]> {
  const { from, order } = newestFirst(page);
  const { rows } = await sql<SleutelRow>`
    select id, naam, rechten, verloopt_op, laatst_gebruikt_op, ingetrokken_op, aangemaakt_op, aangemaakt_op::text as key
    from sleutel where account_id = ${accountId}::uuid and ${from} order by ${order} limit ${page.limit}`.execute(db);
  return rows;
}

export async function countLiveSleutels(trx: Trx, accountId: string, now: Date): Promise<number> {
  const { live } = await trx
    .selectFrom('sleutel')
    .select((eb) => eb.fn.countAll<number>().as('live'))
    .where('account_id', '=', accountId)
    .where('ingetrokken_op', 'is', null)
    .where('verloopt_op', '>', now)
    .executeTakeFirstOrThrow();
  return live;
}

/** Revokes the live keys of this account, or the one with this id; the number says how many there were. */
export async function revokeSleutels(db: Db, accountId: string, id: string | null, now: Date): Promise<number> {
  const result = await db
    .updateTable('sleutel')
    .set({ ingetrokken_op: now })
    .where('account_id', '=', accountId)
    .where('ingetrokken_op', 'is', null)
    .$if(id !== null, (query) => query.where('id', '=', id))
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}

/** The account with this address, made with these roles when there is none. */
export async function upsertAccount(
  trx: Trx,
  values: { email: string; naam: string; rollen: string[] },
): Promise<string> {
  const row = await trx
    .insertInto('account')
    .values({ ...values, email: values.email.toLowerCase() })
    .onConflict((c) =>
      c.column('email').doUpdateSet({ rollen: sql`array(select distinct unnest(account.rollen || excluded.rollen))` }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

const ACCOUNT = [
  'id',
  'naam',
  'email',
  'rollen',
  'actief',
  'laatst_aangemeld_op',
  'aangemaakt_op',
  'gewijzigd_op',
  'versie',
] as const;

/** Adds an account; undefined when the address has one. */
export function insertAccount(
  trx: Trx,
  values: { naam: string; email: string; rollen: string[]; aangemaakt_op: Date },
) {
  return trx
    .insertInto('account')
    .values({ ...values, gewijzigd_op: values.aangemaakt_op })
    .onConflict((c) => c.column('email').doNothing())
    .returning(ACCOUNT)
    .executeTakeFirst();
}
export type AccountRow = NonNullable<Awaited<ReturnType<typeof insertAccount>>>;

export async function listAccounts(db: Db, page: ListPage): Promise<(AccountRow & { key: string })[]> {
  const { from, order } = newestFirst(page);
  const { rows } = await sql<AccountRow & { key: string }>`
    select ${sql.join(ACCOUNT.map((column) => sql.ref(column)))}, aangemaakt_op::text as key
    from account where ${from} order by ${order} limit ${page.limit}`.execute(db);
  return rows;
}

export function lockAccount(trx: Trx, id: string) {
  return trx.selectFrom('account').select(ACCOUNT).where('id', '=', id).forUpdate().executeTakeFirst();
}

/** The active beheerders, oldest first, kept as they are to the end of the transaction. */
export function lockBeheerders(trx: Trx) {
  return trx
    .selectFrom('account')
    .select(['id', 'email', 'laatst_aangemeld_op'])
    .where('actief', '=', true)
    .where(sql<boolean>`rollen @> array['beheerder']`)
    .orderBy('aangemaakt_op')
    .orderBy('id')
    .forUpdate()
    .execute();
}

export function updateAccount(
  trx: Trx,
  id: string,
  values: { naam?: string; rollen?: string[]; actief?: boolean },
  now: Date,
) {
  return trx
    .updateTable('account')
    .set((eb) => ({ ...values, versie: eb('versie', '+', 1), gewijzigd_op: now }))
    .where('id', '=', id)
    .returning(ACCOUNT)
    .executeTakeFirstOrThrow();
}

/** Keeps a link for the active account with this address, unless it has `max` live ones. True when it was kept. */
export async function insertAanmeldlink(
  db: Db,
  link: { hash: Buffer; email: string; verlooptOp: Date; now: Date; max: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into aanmeldlink (hash, account_id, verloopt_op)
    select ${link.hash}::bytea, a.id, ${link.verlooptOp}::timestamptz from account a
    where a.email = ${link.email.toLowerCase()} and a.actief and ${link.max} > (
      select count(*) from aanmeldlink l where l.account_id = a.id and l.verloopt_op > ${link.now}::timestamptz)`.execute(
    db,
  );
  return numAffectedRows === 1n;
}

/** Uses a link up; the account it was for, when it still worked. */
export async function takeAanmeldlink(trx: Trx, hash: Buffer, now: Date): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('aanmeldlink')
    .where('hash', '=', hash)
    .where('verloopt_op', '>', now)
    .returning('account_id')
    .executeTakeFirst();
  return row?.account_id;
}

export async function deleteAanmeldlinks(trx: Trx, email: string): Promise<void> {
  await sql`delete from aanmeldlink l using account a
    where a.id = l.account_id and a.email = ${email.toLowerCase()}`.execute(trx);
}

/** Notes the day somebody signs in; false when the account is not active (any more). */
export async function touchAccount(trx: Trx, id: string, day: string): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('account')
    .set({ laatst_aangemeld_op: day })
    .where('id', '=', id)
    .where('actief', '=', true)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertSessie(
  trx: Trx,
  sessie: { hash: Buffer; account_id: string; verloopt_op: Date },
): Promise<void> {
  await trx.insertInto('sessie').values(sessie).execute();
}

/** A session with its account, as far as both are valid at `now`. */
export function findSessie(db: Db, hash: Buffer, now: Date) {
  return db
    .selectFrom('sessie as s')
    .innerJoin('account as a', 'a.id', 's.account_id')
    .select(['a.id as account_id', 'a.rollen'])
    .where('s.hash', '=', hash)
    .where('s.verloopt_op', '>', now)
    .where('a.actief', '=', true)
    .executeTakeFirst();
}

export async function deleteSessie(db: Db, hash: Buffer): Promise<void> {
  await db.deleteFrom('sessie').where('hash', '=', hash).execute();
}

/** Ends every session and link of an account. */
export async function deleteSignIns(trx: Trx, accountId: string): Promise<void> {
  await sql`with links as (delete from aanmeldlink where account_id = ${accountId}::uuid)
    delete from sessie where account_id = ${accountId}::uuid`.execute(trx);
}

export async function deleteExpired(trx: Trx, now: Date): Promise<void> {
  await sql`with links as (delete from aanmeldlink where verloopt_op <= ${now}::timestamptz)
    delete from sessie where verloopt_op <= ${now}::timestamptz`.execute(trx);
}
