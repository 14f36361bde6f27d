import { type RawBuilder, sql } from 'kysely';
import { findByNames, withNarrower } from '../begrippen/queries.ts';
import { chooseBegrip } from '../begrippen/rules.ts';
import type { Kader } from '../begrippen/schema.ts';
import type { Db } from '../db/types.ts';
import type { InvalidParam } from '../http/problem.ts';
import { Probleem } from '../http/problem.ts';
import { BEGRIP_FILTERS, type BegripFilter, type VerhaalFilter } from './schema.ts';

const HELPERS: readonly Kader[] = ['wat-hielp', 'wat-hinderde'];

/** Where the begrippen of each filter key live: on the version (`kader`), or on its sleutelmomenten. */
export const FILTER_KADERS: Record<BegripFilter, { kaders: readonly Kader[]; moment?: 'soort' | 'fase' | 'rol'; rol?: string }> = {
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
export interface ResolvedFilter extends Pick<VerhaalFilter, 'taal' | 'regio' | 'periodeVanaf' | 'periodeTot' | 'gepubliceerdVanaf' | 'gepubliceerdTot'> {
  groups: FilterGroup[];
}

/** Looks up every name in the filter. @throws Probleem 400 that lists all unknown names. */
export async function resolveFilter(db: Db, filter: VerhaalFilter): Promise<ResolvedFilter> {
  const asked = [
    ...BEGRIP_FILTERS.map((key) => ({ key, names: filter[key], niet: false })),
    ...BEGRIP_FILTERS.map((key) => ({ key, names: filter.niet?.[key], niet: true })),
  ].filter((one): one is { key: BegripFilter; names: string[]; niet: boolean } => one.names !== undefined);
  const { taal, regio, periodeVanaf, periodeTot, gepubliceerdVanaf, gepubliceerdTot } = filter;
  const rest = { taal, regio, periodeVanaf, periodeTot, gepubliceerdVanaf, gepubliceerdTot };
  if (asked.length === 0) return { ...rest, groups: [] };
  const matches = await findByNames(db, asked.flatMap((one) => one.names));
  const unknown: InvalidParam[] = [];
  const chosen = asked.map(({ key, names, niet }) => ({
    key,
    niet,
    roots: names.flatMap((name) => {
      const match = chooseBegrip(matches, { name, kaders: FILTER_KADERS[key].kaders });
      if (!match) unknown.push({ name: niet ? `niet.${key}` : key, reason: 'Dit begrip kennen we niet.', code: 'onbekend_begrip' });
      return match ? [match.id] : [];
    }),
  }));
  if (unknown.length > 0) {
    throw new Probleem('ongeldige-invoer', 'Je filter noemt een begrip dat we niet kennen. Kijk in /v1/begrippen.', { invalidParams: unknown });
  }
  const narrower = await withNarrower(db, [...new Set(chosen.flatMap(({ roots }) => roots))]);
  const groups = chosen.map(({ key, niet, roots }) => ({ key, niet, ids: [...new Set(roots.flatMap((id) => narrower.get(id) ?? [id]))] }));
  return { ...rest, groups };
}

function groupCondition({ key, ids, niet }: FilterGroup): RawBuilder<boolean> {
  const { moment, rol } = FILTER_KADERS[key];
  const any = sql`any(${ids}::uuid[])`;
  const found =
    moment === undefined
      ? sql`exists (select from verhaal_versie_begrip f where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = ${any})`
      : moment === 'rol'
        ? sql`exists (select from sleutelmoment_begrip f where f.versie_id = v.gepubliceerde_versie_id and f.rol = ${rol} and f.begrip_id = ${any})`
        : sql`exists (select from sleutelmoment f where f.versie_id = v.gepubliceerde_versie_id and f.${sql.ref(`${moment}_id`)} = ${any})`;
  return niet ? sql`not ${found}` : sql`${found}`;
}

/** The SQL of a filter over aliases `v` (verhaal) and `t` (its published version). `except` leaves one key out, for its facet. */
export function filterConditions(filter: ResolvedFilter, except?: string): RawBuilder<boolean>[] {
  const conditions = filter.groups.filter((g) => g.niet || g.key !== except).map(groupCondition);
  if (filter.taal && except !== 'taal') conditions.push(sql`t.taal = any(${filter.taal}::text[])`);
  if (filter.regio && except !== 'regio') conditions.push(sql`t.regio = any(${filter.regio}::text[])`);
  if (filter.periodeVanaf !== undefined) conditions.push(sql`t.periode_tot >= ${filter.periodeVanaf}`);
  if (filter.periodeTot !== undefined) conditions.push(sql`t.periode_van <= ${filter.periodeTot}`);
  if (filter.gepubliceerdVanaf) conditions.push(sql`v.gepubliceerd_op >= ${filter.gepubliceerdVanaf}::timestamptz`);
  if (filter.gepubliceerdTot) conditions.push(sql`v.gepubliceerd_op < ${filter.gepubliceerdTot}::timestamptz`);
  return conditions;
}
