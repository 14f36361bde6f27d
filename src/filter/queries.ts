import { type RawBuilder, sql } from 'kysely';
import { findByNames, withNarrower } from '../begrippen/queries.ts';
import { chooseBegrip } from '../begrippen/rules.ts';
import type { Kader } from '../begrippen/schema.ts';
import type { Db } from '../db/types.ts';
import type { InvalidParam } from '../http/problem.ts';
import { Probleem } from '../http/problem.ts';
import type { MomentFilter, MomentRol } from '../sleutelmomenten/queries.ts';
import { BEGRIP_FILTERS, type BegripFilter, type Facet, type VerhaalFilter } from './schema.ts';

const HELPERS: readonly Kader[] = ['wat-hielp', 'wat-hinderde'];

/** Where the begrippen of each filter key live: on the version (`kader`), or on its sleutelmomenten. */
export const FILTER_KADERS: Record<
  BegripFilter,
  { kaders: readonly Kader[]; moment?: 'soort' | 'fase' | 'rol'; rol?: string }
> = {
  thema: { kaders: ['thema'] },
  leefgebied: { kaders: ['leefgebied'] },
  vertellersrol: { kaders: ['tellerrol'] },
  zwareInhoud: { kaders: ['zware-inhoud'] },
  sleutelmoment: { kaders: ['sleutelmoment'], moment: 'soort' },
  fase: { kaders: ['fase'], moment: 'fase' },
  hielp: { kaders: HELPERS, moment: 'rol', rol: 'hielp' },
  hinderde: { kaders: [...HELPERS].reverse(), moment: 'rol', rol: 'hinderde' },
  wie: { kaders: ['wie'], moment: 'rol', rol: 'wie' },
  gevoel: { kaders: ['gevoel'], moment: 'rol', rol: 'gevoel' },
  systeemstap: { kaders: ['systeemstap'], moment: 'rol', rol: 'systeemstap' },
};

/** One key of a filter with its begrippen as ids, narrower ones included. */
export interface FilterGroup {
  key: BegripFilter;
  ids: string[];
  niet: boolean;
}

/** A filter whose names have become ids: what SQL and search engines are built from. */
export interface ResolvedFilter
  extends Pick<
    VerhaalFilter,
    'taal' | 'regio' | 'periodeVanaf' | 'periodeTot' | 'gepubliceerdVanaf' | 'gepubliceerdTot'
  > {
  groups: FilterGroup[];
}

interface Asked {
  key: string;
  kaders: readonly Kader[];
  names: readonly string[];
}

/** The ids behind each list of names, narrower begrippen included. @throws Probleem 400 that lists all unknown names. */
async function resolveNames(db: Db, asked: readonly Asked[]): Promise<string[][]> {
  if (asked.length === 0) return [];
  const matches = await findByNames(
    db,
    asked.flatMap(({ names }) => names),
    false,
  );
  const unknown: InvalidParam[] = [];
  const roots = asked.map(({ key, kaders, names }) =>
    names.flatMap((name) => {
      const match = chooseBegrip(matches, { name, kaders });
      if (!match) unknown.push({ name: key, reason: 'Dit begrip kennen we niet.', code: 'onbekend_begrip' });
      return match ? [match.id] : [];
    }),
  );
  if (unknown.length > 0) {
    const detail = 'Je filter noemt een begrip dat we niet kennen. Kijk in /v1/begrippen.';
    throw new Probleem('ongeldige-invoer', detail, { invalidParams: unknown });
  }
  const narrower = await withNarrower(db, [...new Set(roots.flat())]);
  return roots.map((ids) => [...new Set(ids.flatMap((id) => narrower.get(id) ?? [id]))]);
}

/** Looks up every name in a filter on verhalen. @throws Probleem 400 that lists all unknown names. */
export async function resolveFilter(db: Db, filter: VerhaalFilter): Promise<ResolvedFilter> {
  const asked = BEGRIP_FILTERS.flatMap((key) => [
    { key, niet: false, names: filter[key] },
    { key, niet: true, names: filter.niet?.[key] },
  ]).filter((one): one is { key: BegripFilter; niet: boolean; names: string[] } => one.names !== undefined);
  const ids = await resolveNames(
    db,
    asked.map(({ key, niet, names }) => ({
      key: niet ? `niet.${key}` : key,
      kaders: FILTER_KADERS[key].kaders,
      names,
    })),
  );
  const { taal, regio, periodeVanaf, periodeTot, gepubliceerdVanaf, gepubliceerdTot } = filter;
  const groups = asked.map(({ key, niet }, i) => ({ key, niet, ids: ids[i] ?? [] }));
  return { taal, regio, periodeVanaf, periodeTot, gepubliceerdVanaf, gepubliceerdTot, groups };
}

const MOMENT_KADERS: Record<string, readonly Kader[]> = {
  soort: ['sleutelmoment'],
  fase: ['fase'],
  thema: ['thema'],
  na: ['sleutelmoment'],
  voor: ['sleutelmoment'],
  leefgebied: ['leefgebied'],
  hielp: HELPERS,
  hinderde: [...HELPERS].reverse(),
  wie: ['wie'],
  gevoel: ['gevoel'],
  systeemstap: ['systeemstap'],
};
const MOMENT_ROLLEN: readonly MomentRol[] = ['leefgebied', 'hielp', 'hinderde', 'wie', 'gevoel', 'systeemstap'];

/** Looks up every name in a filter on sleutelmomenten. @throws Probleem 400 that lists all unknown names. */
export async function resolveMomentFilter(db: Db, query: Record<string, string[] | undefined>): Promise<MomentFilter> {
  const asked = Object.entries(MOMENT_KADERS).flatMap(([key, kaders]) => {
    const names = query[key];
    return names ? [{ key, kaders, names }] : [];
  });
  const ids = await resolveNames(db, asked);
  const of = (key: string) => ids[asked.findIndex((one) => one.key === key)];
  const single = Object.fromEntries(
    ['soort', 'fase', 'thema', 'na', 'voor'].flatMap((key) => (of(key) ? [[key, of(key)]] : [])),
  );
  return { ...single, rollen: MOMENT_ROLLEN.flatMap((rol) => (of(rol) ? [{ rol, ids: of(rol) as string[] }] : [])) };
}

/** How the rows of a filter key are found: which table (alias `f`), and under which condition apart from the version. */
function carrierOf({ key, ids }: FilterGroup): { table: RawBuilder<unknown>; where: RawBuilder<unknown> } {
  const { moment, rol } = FILTER_KADERS[key];
  const any = sql`any(${ids}::uuid[])`;
  if (moment === undefined) return { table: sql`verhaal_versie_begrip`, where: sql`f.begrip_id = ${any}` };
  if (moment === 'rol')
    return { table: sql`sleutelmoment_begrip`, where: sql`f.rol = ${rol} and f.begrip_id = ${any}` };
  return { table: sql`sleutelmoment`, where: sql`f.${sql.ref(`${moment}_id`)} = ${any}` };
}

/** Which way to look: `gather` all that match and sort them, or `walk` the verhalen in order and try each. */
export type Approach = 'gather' | 'walk';

function groupCondition(group: FilterGroup, approach: Approach): RawBuilder<boolean> {
  const { table, where } = carrierOf(group);
  const rows = sql`from ${table} f where f.versie_id = v.gepubliceerde_versie_id and ${where}`;
  // A scalar subquery cannot become a join, so it is tried per row and a page stops as soon as it is full.
  const found =
    approach === 'walk' ? sql`coalesce((select true ${rows} limit 1), false)` : sql`exists (select ${rows})`;
  return group.niet ? sql`not ${found}` : sql`${found}`;
}

const MANY = 1000;

/**
 * The cheaper way to a page in order of date: a filter that matches few is gathered, one that matches many is met soon
 * enough by walking. Without this the time of a page grows with the number of verhalen.
 */
export async function chooseApproach(db: Db, filter: ResolvedFilter): Promise<Approach> {
  const counts = filter.groups
    .filter(({ niet }) => !niet)
    .map((group) => {
      const { table, where } = carrierOf(group);
      return sql`(select count(*) from (select from ${table} f where ${where} limit ${MANY}) x)`;
    });
  if (counts.length === 0) return 'walk';
  const { rows } = await sql<{ fewest: number }>`select least(${sql.join(counts)})::int as fewest`.execute(db);
  return (rows[0]?.fewest ?? 0) >= MANY ? 'walk' : 'gather';
}

/** The SQL of a filter over aliases `v` (verhaal) and `t` (its published version). `except` leaves one key out, for its facet. */
export function filterConditions(
  filter: ResolvedFilter,
  except?: string,
  approach: Approach = 'gather',
): RawBuilder<boolean>[] {
  const conditions = filter.groups.filter((g) => g.niet || g.key !== except).map((g) => groupCondition(g, approach));
  if (filter.taal && except !== 'taal') conditions.push(sql`t.taal = any(${filter.taal}::text[])`);
  if (filter.regio && except !== 'regio') conditions.push(sql`t.regio = any(${filter.regio}::text[])`);
  if (filter.periodeVanaf !== undefined) conditions.push(sql`t.periode_tot >= ${filter.periodeVanaf}`);
  if (filter.periodeTot !== undefined) conditions.push(sql`t.periode_van <= ${filter.periodeTot}`);
  if (filter.gepubliceerdVanaf) conditions.push(sql`v.gepubliceerd_op >= ${new Date(filter.gepubliceerdVanaf)}`);
  if (filter.gepubliceerdTot) conditions.push(sql`v.gepubliceerd_op < ${new Date(filter.gepubliceerdTot)}`);
  return conditions;
}

export interface FacetCount {
  waarde: string;
  term: string;
  aantal: number;
}

/**
 * How many visible verhalen each value of these facets has. A facet ignores its own filter. `among` bounds the count
 * to these verhalen. Exact, because it counts only what this caller may read in full.
 */
export async function countFacets(
  db: Db,
  visible: RawBuilder<boolean>,
  filter: ResolvedFilter,
  facetten: readonly Facet[],
  among?: readonly string[],
): Promise<Record<string, FacetCount[]>> {
  const counts: Record<string, FacetCount[]> = {};
  for (const facet of new Set(facetten)) {
    const conditions = [visible, ...filterConditions(filter, facet)];
    if (among) conditions.push(sql`v.id = any(${[...among]}::uuid[])`);
    const where = sql.join(conditions, sql` and `);
    const { rows } = await facetQuery(facet, where).execute(db);
    counts[facet] = rows;
  }
  return counts;
}

function facetQuery(facet: Facet, where: RawBuilder<unknown>): RawBuilder<FacetCount> {
  const from = sql`from verhaal v join verhaal_versie t on t.id = v.gepubliceerde_versie_id`;
  if (facet === 'taal' || facet === 'regio') {
    const column = sql.ref(`t.${facet}`);
    return sql<FacetCount>`select ${column} as waarde, ${column} as term, count(*)::int as aantal ${from}
      where ${where} and ${column} is not null group by 1, 2 order by 3 desc, 1`;
  }
  const { kaders, moment, rol } = FILTER_KADERS[facet];
  const carrier =
    moment === undefined
      ? sql`select f.begrip_id from verhaal_versie_begrip f where f.versie_id = t.id and f.kader = ${kaders[0]}`
      : moment === 'rol'
        ? sql`select distinct f.begrip_id from sleutelmoment_begrip f where f.versie_id = t.id and f.rol = ${rol}`
        : sql`select distinct f.${sql.ref(`${moment}_id`)} as begrip_id from sleutelmoment f where f.versie_id = t.id`;
  // A begrip counts what its narrower ones have too: the count is what filtering on it will give.
  return sql<FacetCount>`
    with recursive omhoog as (
      select id as onder, id as boven from begrip
      union
      select o.onder, r.doel_id from omhoog o join begrip_relatie r on r.begrip_id = o.boven and r.soort = 'breder'
    )
    select b.notatie as waarde, b.voorkeursterm as term, count(distinct v.id)::int as aantal ${from}
    cross join lateral (${carrier}) c join omhoog o on o.onder = c.begrip_id
    join begrip b on b.id = o.boven and b.status = 'vastgesteld'
    where ${where} group by b.id order by 3 desc, b.volgorde, b.notatie`;
}
