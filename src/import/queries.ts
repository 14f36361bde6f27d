import { sql } from 'kysely';
import type { Db, Trx } from '../db/types.ts';

export interface ExistingRow {
  id: string;
  bron: string;
  bron_id: string;
  status: string;
  hash: string | null;
}

/** Which of these came in before, and with what contents. */
export async function findImported(db: Db, keys: { bron: string; bronId: string }[]): Promise<ExistingRow[]> {
  const { rows } = await sql<ExistingRow>`
    select v.id, v.bron, v.bron_id, v.status, v.bron_hash as hash
    from unnest(${keys.map((k) => k.bron)}::text[], ${keys.map((k) => k.bronId)}::text[]) k (bron, bron_id)
    join verhaal v using (bron, bron_id)`.execute(db);
  return rows;
}

/** Inserts rows of one table in a single statement; `columns` is the record type that reads them from JSON. */
async function insertRows(trx: Trx, table: string, columns: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.split(',').map((column) => column.trim().split(' ')[0]);
  const list = sql.raw(names.join(', '));
  await sql`insert into ${sql.table(table)} (${list}) select ${list}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (${sql.raw(columns)})`.execute(trx);
}

const TABLES = {
  verhaal: `id uuid, status text, bron text, bron_id text, bron_hash text, fictief boolean, huidige_versie_id uuid,
    intrekkingscode_hash bytea, ingediend_op timestamptz, aangemaakt_op timestamptz, gewijzigd_op timestamptz`,
  verhaal_versie: `id uuid, verhaal_id uuid, nummer int, titel text, tekst text, samenvatting text, eenvoudige_tekst text,
    taal text, periode_van smallint, periode_tot smallint, regio text, hash text, woorden int, aangemaakt_op timestamptz`,
  verhaal_versie_begrip: 'versie_id uuid, begrip_id uuid, kader text',
  toestemming: 'verhaal_id uuid, nummer int, doelen text[], datum date, vastgelegd_op timestamptz',
  sleutelmoment: `versie_id uuid, id uuid, soort_id uuid, fase_id uuid, begin int, eind int, citaat text, voor text, na text,
    volgorde_tijd int`,
  sleutelmoment_begrip: 'versie_id uuid, sleutelmoment_id uuid, begrip_id uuid, rol text',
  anonimisering: `versie_id uuid, regelsversie text, gescand_op timestamptz, tekst_hash text, bits real, attest_id uuid,
    meter_bits real, meter_reden text`,
  vondst: `versie_id uuid, veld text, begin int, eind int, soort text, klasse text, groep text, uitleg text, voorstel text,
    bits real, besluit text, reden text`,
  akkoord: 'verhaal_id uuid, tekst_hash text, wijze text, datum date, vastgelegd_op timestamptz',
  handeling: 'verhaal_id uuid, versienummer int, wat text, rol text, attest_id uuid, op timestamptz',
} as const;
export type ImportRows = Record<keyof typeof TABLES, object[]>;

export const emptyRows = (): ImportRows =>
  Object.fromEntries(Object.keys(TABLES).map((table) => [table, []])) as unknown as ImportRows;

/** Inserts a batch, table by table in the order of their references. */
export async function insertBatch(trx: Trx, rows: ImportRows): Promise<void> {
  for (const [table, columns] of Object.entries(TABLES)) {
    await insertRows(trx, table, columns, rows[table as keyof ImportRows]);
  }
}

/** Publishes these new verhalen in one go. The gate's trigger looks at each. */
export async function publishBatch(trx: Trx, ids: readonly string[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await sql`update verhaal set status = 'gepubliceerd', gepubliceerde_versie_id = huidige_versie_id, gepubliceerd_op = ${now},
      eerst_gepubliceerd_op = ${now}, versie = versie + 1, gewijzigd_op = ${now}
    where id = any(${[...ids]}::uuid[])`.execute(trx);
  await sql`insert into beoordeling (verhaal_id, versienummer, uitkomst, op)
    select id, 1, 'goedgekeurd', ${now}::timestamptz from unnest(${[...ids]}::uuid[]) i (id)`.execute(trx);
  await sql`insert into wijziging (noun, object_id, soort, openbaar)
    select 'verhaal', id, 'gepubliceerd', doelen @> array['openbaar'] from verhaal where id = any(${[...ids]}::uuid[])
    order by id`.execute(trx);
}

export async function setSource(trx: Trx, id: string, source: { hash: string; fictief: boolean }): Promise<void> {
  const { hash, fictief } = source;
  await trx.updateTable('verhaal').set({ bron_hash: hash, fictief }).where('id', '=', id).execute();
}

/** Locks what a batch may change in one order, before it takes the lock of the log. */
export async function lockAll(trx: Trx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await trx.selectFrom('verhaal').select('id').where('id', 'in', ids).orderBy('id').forUpdate().execute();
}

/** Records who read a collection before it came here. */
export async function insertAttest(
  trx: Trx,
  values: { bron: string; methode: string; eerste_lezer: string; tweede_lezer: string; datum: string; now: Date },
): Promise<string> {
  const { now, ...attest } = values;
  const row = await trx
    .insertInto('attest')
    .values({ ...attest, vastgelegd_op: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}
