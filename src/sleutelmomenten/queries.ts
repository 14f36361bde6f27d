import { type RawBuilder, sql } from 'kysely';
import { begripJson } from '../begrippen/queries.ts';
import type { Db, Trx } from '../db/types.ts';
import type { Anchor } from '../tekst/anchor.ts';

export type MomentRol = 'leefgebied' | 'hielp' | 'hinderde' | 'wie' | 'gevoel' | 'systeemstap';

export interface RefJson {
  id: string;
  kader: string;
  notatie: string;
  term: string;
}

/** A sleutelmoment as `momentJson` gives it. */
export interface MomentJson {
  id: string;
  verhaalId?: string;
  begin: number;
  eind: number;
  citaat: string;
  voor: string;
  na: string;
  volgordeTijd: number | null;
  volgorde: number;
  herijken: boolean;
  soort: RefJson;
  fase: RefJson | null;
  begrippen: (RefJson & { rol: MomentRol })[];
}

const one = (column: string) => sql`(select ${begripJson} from begrip b where b.id = s.${sql.ref(column)})`;

const momentColumns = sql`
  s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken,
  ${one('soort_id')} as soort, ${one('fase_id')} as fase,
  (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie,
      'term', b.voorkeursterm) order by b.volgorde, b.notatie), '[]')
    from sleutelmoment_begrip sb join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
    where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen`;

const namenVerzonnen = sql`(select t.namen_verzonnen from verhaal_versie t where t.id = s.versie_id) as "namenVerzonnen"`;

/** SQL: all sleutelmomenten of a version as JSON, in the order of telling. */
export const momentenJson = (versieId: RawBuilder<unknown>) => sql<MomentJson[]>`(
  select coalesce(json_agg(m order by m.begin, m.id), '[]') from (
    select ${momentColumns}, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s where s.versie_id = ${versieId}) m)`;

/** A sleutelmoment that is read apart from its verhaal. */
export type LosMoment = MomentJson & { namenVerzonnen: boolean };

/** One sleutelmoment in one version. */
export async function findMoment(db: Db, versieId: string, id: string): Promise<LosMoment | undefined> {
  const { rows } = await sql<LosMoment>`
    select ${momentColumns}, ${namenVerzonnen}, (select count(*)::int from sleutelmoment o where o.versie_id = s.versie_id
      and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
    from sleutelmoment s where s.versie_id = ${versieId} and s.id = ${id}`.execute(db);
  return rows[0];
}

export interface NewMoment extends Anchor {
  id?: string;
  soortId: string;
  faseId: string | null;
  volgordeTijd: number | null;
  begrippen: { id: string; rol: MomentRol }[];
}

export async function insertMoment(trx: Trx, versieId: string, moment: NewMoment): Promise<string> {
  const { id } = await trx
    .insertInto('sleutelmoment')
    .values({
      versie_id: versieId,
      ...(moment.id ? { id: moment.id } : {}),
      soort_id: moment.soortId,
      fase_id: moment.faseId,
      begin: moment.begin,
      eind: moment.eind,
      citaat: moment.citaat,
      voor: moment.voor,
      na: moment.na,
      volgorde_tijd: moment.volgordeTijd,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const rows = moment.begrippen.map((b) => ({
    versie_id: versieId,
    sleutelmoment_id: id,
    begrip_id: b.id,
    rol: b.rol,
  }));
  if (rows.length > 0)
    await trx
      .insertInto('sleutelmoment_begrip')
      .values(rows)
      .onConflict((c) => c.doNothing())
      .execute();
  return id;
}

export async function deleteMoment(trx: Trx, versieId: string, id: string): Promise<boolean> {
  const result = await trx
    .deleteFrom('sleutelmoment')
    .where('versie_id', '=', versieId)
    .where('id', '=', id)
    .executeTakeFirst();
  return result.numDeletedRows > 0n;
}

/** Where the sleutelmomenten of a version stand, for moving them to another. */
export function listAnchors(trx: Trx, versieId: string) {
  return trx
    .selectFrom('sleutelmoment')
    .select(['id', 'begin', 'eind', 'citaat', 'voor', 'na'])
    .where('versie_id', '=', versieId)
    .execute();
}

/** True when the text changed under a sleutelmoment and somebody must look where it belongs. */
export async function hasMisplacedMoment(db: Db, versieId: string): Promise<boolean> {
  const query = db
    .selectFrom('sleutelmoment')
    .select('id')
    .where('versie_id', '=', versieId)
    .where('herijken', '=', true);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** True when a sleutelmoment is of a soort or fase that somebody proposed and nobody has read yet. */
export async function hasProposedMoment(db: Db, versieId: string): Promise<boolean> {
  const { rows } = await sql`select from sleutelmoment s join begrip b on b.id in (s.soort_id, s.fase_id)
    where s.versie_id = ${versieId}::uuid and b.status = 'voorstel' limit 1`.execute(db);
  return rows.length > 0;
}

/** Copies one sleutelmoment with its begrippen to another version, at a new place; `herijken` when there is none. */
export async function copyMoment(trx: Trx, from: string, to: string, id: string, anchor: Anchor | null): Promise<void> {
  const place = anchor ?? { begin: null, eind: null, citaat: null, voor: null, na: null };
  await sql`
    insert into sleutelmoment (versie_id, id, soort_id, fase_id, begin, eind, citaat, voor, na, volgorde_tijd, herijken)
    select ${to}::uuid, id, soort_id, fase_id, coalesce(${place.begin}::int, begin), coalesce(${place.eind}::int, eind),
      coalesce(${place.citaat}::text, citaat), coalesce(${place.voor}::text, voor), coalesce(${place.na}::text, na),
      volgorde_tijd, ${anchor === null}
    from sleutelmoment where versie_id = ${from}::uuid and id = ${id}::uuid`.execute(trx);
  await sql`
    insert into sleutelmoment_begrip (versie_id, sleutelmoment_id, begrip_id, rol)
    select ${to}::uuid, sleutelmoment_id, begrip_id, rol from sleutelmoment_begrip
    where versie_id = ${from}::uuid and sleutelmoment_id = ${id}::uuid`.execute(trx);
}

/** In which current or published versions a sleutelmoment stands, with what decides who may see it. */
export async function findMomentPlace(db: Db, id: string) {
  const { rows } = await sql<{ verhaal_id: string }>`
    select distinct t.verhaal_id from sleutelmoment s join verhaal_versie t on t.id = s.versie_id
    where s.id = ${id}::uuid limit 1`.execute(db);
  return rows[0]?.verhaal_id;
}

export interface MomentFilter {
  soort?: string[];
  fase?: string[];
  thema?: string[];
  na?: string[];
  voor?: string[];
  rollen: { rol: MomentRol; ids: string[] }[];
}

/** Visible sleutelmomenten across verhalen, by id: a stable order that says nothing about when a verhaal came in. */
export async function listMomenten(
  db: Db,
  visible: RawBuilder<boolean>,
  filter: MomentFilter,
  page: { after: string | null; backwards: boolean; limit: number },
): Promise<(LosMoment & { verhaalId: string })[]> {
  const conditions = [visible, ...momentConditions(filter)];
  if (page.after) conditions.push(page.backwards ? sql`s.id < ${page.after}::uuid` : sql`s.id > ${page.after}::uuid`);
  const { rows } = await sql<LosMoment & { verhaalId: string }>`
    select ${momentColumns}, ${namenVerzonnen}, v.id as "verhaalId", (select count(*)::int from sleutelmoment o
      where o.versie_id = s.versie_id and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
    from sleutelmoment s join verhaal v on v.gepubliceerde_versie_id = s.versie_id
    where ${sql.join(conditions, sql` and `)}
    order by s.id ${sql.raw(page.backwards ? 'desc' : 'asc')} limit ${page.limit}`.execute(db);
  return rows;
}

function momentConditions({ soort, fase, thema, na, voor, rollen }: MomentFilter): RawBuilder<boolean>[] {
  const conditions: RawBuilder<boolean>[] = [];
  if (soort) conditions.push(sql`s.soort_id = any(${soort}::uuid[])`);
  if (fase) conditions.push(sql`s.fase_id = any(${fase}::uuid[])`);
  if (thema) {
    conditions.push(
      sql`exists (select from verhaal_versie_begrip vb where vb.versie_id = s.versie_id and vb.begrip_id = any(${thema}::uuid[]))`,
    );
  }
  for (const { rol, ids } of rollen) {
    conditions.push(sql`exists (select from sleutelmoment_begrip sb where sb.versie_id = s.versie_id
      and sb.sleutelmoment_id = s.id and sb.rol = ${rol} and sb.begrip_id = any(${ids}::uuid[]))`);
  }
  // Order in life where both moments have it, else order in the telling.
  if (na)
    conditions.push(sql`exists (select from sleutelmoment l where l.versie_id = s.versie_id and l.soort_id = any(${na}::uuid[])
    and case when l.volgorde_tijd is not null and s.volgorde_tijd is not null then l.volgorde_tijd > s.volgorde_tijd else l.begin > s.begin end)`);
  if (voor)
    conditions.push(sql`exists (select from sleutelmoment e where e.versie_id = s.versie_id and e.soort_id = any(${voor}::uuid[])
    and case when e.volgorde_tijd is not null and s.volgorde_tijd is not null then e.volgorde_tijd < s.volgorde_tijd else e.begin < s.begin end)`);
  return conditions;
}
