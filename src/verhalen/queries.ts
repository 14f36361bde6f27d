import { type RawBuilder, type Selectable, sql } from 'kysely';
import { begripJson } from '../begrippen/queries.ts';
import type { Db, Trx, VerhaalTable } from '../db/types.ts';
import { type MomentJson, momentenJson, type RefJson } from '../sleutelmomenten/queries.ts';

const STATE = [
  'id',
  'status',
  'versie',
  'auteur_id',
  'huidige_versie_id',
  'gepubliceerde_versie_id',
  'eerst_gepubliceerd_op',
  'ooit_openbaar',
  'fictief',
  'doelen',
] as const;
/** What decides who may see or change a verhaal. */
export interface VerhaalState extends Pick<Selectable<VerhaalTable>, (typeof STATE)[number]> {
  /** The active accounts that read it for the redactie. */
  lezers: string[];
  /** Number of the version at work; 0 when there is none. */
  nummer: number;
}

const lezers = sql<string[]>`array(select l.account_id from lezer l join account a on a.id = l.account_id and a.actief
  where l.verhaal_id = verhaal.id)`.as('lezers');
const nummer = sql<number>`coalesce((select nummer from verhaal_versie t where t.id = huidige_versie_id), 0)`.as(
  'nummer',
);
const stateOf = (db: Db, id: string) =>
  db
    .selectFrom('verhaal')
    .select([...STATE, lezers, nummer])
    .where('id', '=', id);

export function findState(db: Db, id: string): Promise<VerhaalState | undefined> {
  return stateOf(db, id).executeTakeFirst();
}

/** The same, locked: two changes of one verhaal queue up. */
export function lockState(trx: Trx, id: string): Promise<VerhaalState | undefined> {
  return stateOf(trx, id).forUpdate().executeTakeFirst();
}

/** A verhaal in one version, without its full text. */
export interface VerhaalSummaryRow {
  id: string;
  status: string;
  versie: number;
  nummer: number;
  titel: string;
  samenvatting: string;
  taal: string;
  periode_van: number | null;
  periode_tot: number | null;
  regio: string | null;
  fictief: boolean;
  namen_verzonnen: boolean;
  woorden: number;
  gepubliceerd_op: Date | null;
  begrippen: RefJson[];
}

export interface VerhaalRow extends VerhaalSummaryRow {
  tekst: string;
  eenvoudige_tekst: string;
  doelen: string[];
  sleutelmomenten: MomentJson[];
}

const summaryColumns = sql`
  v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief,
  t.namen_verzonnen, t.woorden, v.gepubliceerd_op,
  (select coalesce(json_agg(${begripJson} order by b.volgorde, b.notatie), '[]') from verhaal_versie_begrip vb
    join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld' where vb.versie_id = t.id) as begrippen`;

const fullColumns = sql`${summaryColumns}, t.tekst, t.eenvoudige_tekst, v.doelen, ${momentenJson(sql`t.id`)} as sleutelmomenten`;

/** The published version, when `visible` allows. */
export async function readPublished(db: Db, visible: RawBuilder<boolean>, id: string): Promise<VerhaalRow | undefined> {
  const { rows } = await sql<VerhaalRow>`select ${fullColumns} from verhaal v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id where v.id = ${id}::uuid and ${visible}`.execute(db);
  return rows[0];
}

/** The same for several, in no order. */
export async function readPublishedMany(
  db: Db,
  visible: RawBuilder<boolean>,
  ids: readonly string[],
): Promise<VerhaalRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<VerhaalRow>`select ${fullColumns} from verhaal v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where v.id = any(${[...ids]}::uuid[]) and ${visible}`.execute(db);
  return rows;
}

/** The version people work on. The caller has decided that this actor may see it. */
export async function readCurrent(db: Db, id: string): Promise<VerhaalRow | undefined> {
  const { rows } = await sql<VerhaalRow>`select ${fullColumns} from verhaal v
    join verhaal_versie t on t.id = v.huidige_versie_id where v.id = ${id}::uuid`.execute(db);
  return rows[0];
}

/** Published summaries of these ids, as far as `visible` allows; in no order. */
export async function readSummaries(
  db: Db,
  visible: RawBuilder<boolean>,
  ids: readonly string[],
): Promise<VerhaalSummaryRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<VerhaalSummaryRow>`select ${summaryColumns} from verhaal v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where v.id = any(${[...ids]}::uuid[]) and ${visible}`.execute(db);
  return rows;
}

export interface ListPage {
  after: { key: string; id: string } | null;
  backwards: boolean;
  newestFirst: boolean;
  limit: number;
}

/** Published verhalen under `conditions` (aliases `v` and `t`), by date of publication. `key` is that date in microseconds. */
export async function listPublished(
  db: Db,
  conditions: RawBuilder<boolean>[],
  { after, backwards, newestFirst, limit }: ListPage,
): Promise<(VerhaalSummaryRow & { key: string })[]> {
  const descending = newestFirst !== backwards;
  const all = [...conditions];
  if (after) {
    all.push(
      sql`(v.gepubliceerd_op, v.id) ${sql.raw(descending ? '<' : '>')} (${after.key}::timestamptz, ${after.id}::uuid)`,
    );
  }
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const { rows } = await sql<VerhaalSummaryRow & { key: string }>`
    select ${summaryColumns}, v.gepubliceerd_op::text as key from verhaal v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where ${sql.join(all, sql` and `)}
    order by v.gepubliceerd_op ${direction}, v.id ${direction} limit ${limit}`.execute(db);
  return rows;
}

/** The current versions that an author or redacteur works on, latest change first. */
export async function listCurrent(
  db: Db,
  filter: { auteurId: string | null; notAuteurId: string | null; statussen: string[] | null },
  { after, backwards, limit }: Omit<ListPage, 'newestFirst'>,
): Promise<(VerhaalSummaryRow & { key: string; gelezen: boolean })[]> {
  const descending = !backwards;
  const direction = sql.raw(descending ? 'desc' : 'asc');
  const { rows } = await sql<VerhaalSummaryRow & { key: string; gelezen: boolean }>`
    select ${summaryColumns}, v.gewijzigd_op::text as key,
      exists (select from lezer l where l.verhaal_id = v.id and l.account_id = ${filter.notAuteurId}::uuid) as gelezen
    from verhaal v join verhaal_versie t on t.id = v.huidige_versie_id
    where (${filter.auteurId}::uuid is null or v.auteur_id = ${filter.auteurId}::uuid)
      and (${filter.notAuteurId}::uuid is null or v.auteur_id is distinct from ${filter.notAuteurId}::uuid)
      and (${filter.statussen}::text[] is null or v.status = any(${filter.statussen}::text[]))
      and (${after?.key ?? null}::timestamptz is null
        or (v.gewijzigd_op, v.id) ${sql.raw(descending ? '<' : '>')} (${after?.key ?? null}::timestamptz, ${after?.id ?? null}::uuid))
    order by v.gewijzigd_op ${direction}, v.id ${direction} limit ${limit}`.execute(db);
  return rows;
}

export async function insertVerhaal(
  trx: Trx,
  values: { auteur_id: string | null; intrekkingscode_hash: Buffer | null; aangemaakt_op: Date; gewijzigd_op: Date },
): Promise<string> {
  const row = await trx.insertInto('verhaal').values(values).returning('id').executeTakeFirstOrThrow();
  return row.id;
}

/** Points a new verhaal at its first version; it does not count as a change. */
export async function setCurrentVersie(trx: Trx, id: string, versieId: string): Promise<void> {
  await trx.updateTable('verhaal').set({ huidige_versie_id: versieId }).where('id', '=', id).execute();
}

/** Changes the state of a locked verhaal and counts up its version. */
export async function updateState(trx: Trx, id: string, values: StateChange, now: Date): Promise<number> {
  const row = await trx
    .updateTable('verhaal')
    .set((eb) => ({ ...values, versie: eb('versie', '+', 1), gewijzigd_op: now }))
    .where('id', '=', id)
    .returning('versie')
    .executeTakeFirstOrThrow();
  return row.versie;
}

export interface StateChange {
  status?: string;
  huidige_versie_id?: string | null;
  gepubliceerde_versie_id?: string | null;
  gepubliceerd_door?: string | null;
  gepubliceerd_op?: Date | null;
  eerst_gepubliceerd_op?: Date;
  ingediend_op?: Date | null;
  ingetrokken_op?: Date;
  intrekkingscode_hash?: null;
}

/** Throws a concept away, and the answers that were kept about it. */
export async function deleteVerhaal(trx: Trx, id: string): Promise<void> {
  await trx.deleteFrom('idempotentie').where('object_id', '=', id).execute();
  await trx.deleteFrom('verhaal').where('id', '=', id).execute();
}
