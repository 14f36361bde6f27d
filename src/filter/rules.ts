import { BEGRIP_FILTERS, type BegripFilter, VerhaalFilter } from './schema.ts';

/** The filter in a query string; `niet=thema:verslaving` becomes `niet: { thema: [...] }`. */
export function parseListQuery(query: Record<string, unknown>): VerhaalFilter {
  const known = Object.keys(VerhaalFilter.shape).filter((key) => key !== 'niet' && query[key] !== undefined);
  const filter: Record<string, unknown> = Object.fromEntries(known.map((key) => [key, query[key]]));
  const niet: Partial<Record<BegripFilter, string[]>> = {};
  for (const pair of (query.niet as string[] | undefined) ?? []) {
    const at = pair.indexOf(':');
    const key = BEGRIP_FILTERS.find((one) => one === pair.slice(0, at));
    if (key) niet[key] = [...(niet[key] ?? []), pair.slice(at + 1)];
  }
  if (query.niet) filter.niet = niet;
  return filter as VerhaalFilter;
}
