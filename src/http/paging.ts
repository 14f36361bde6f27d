import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { invalidField } from './problem.ts';

const VERSION = 1;

/** Where a list goes on: the sort key of the last row seen, its id, and which way. */
export interface Position {
  key: string | number;
  id: string;
  direction: 'next' | 'prev';
}

export const PagingQuery = {
  cursor: z.string().max(600).optional().describe('Verder lezen vanaf hier: neem de waarde uit de Link-header over.'),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe('Hoeveel je er tegelijk wilt, 1 tot en met 100.'),
};

/** Makes and reads opaque cursors, signed with `secret` and bound to the filter they were made for. */
export function cursorsFor(secret: string) {
  const sign = (payload: string) => createHmac('sha256', secret).update(payload).digest('base64url').slice(0, 16);
  const fingerprint = (filter: unknown) =>
    createHash('sha256').update(JSON.stringify(filter)).digest('base64url').slice(0, 12);

  return {
    encode(position: Position, filter: unknown): string {
      const { key, id, direction } = position;
      const payload = Buffer.from(JSON.stringify([VERSION, key, id, direction, fingerprint(filter)])).toString(
        'base64url',
      );
      return `${payload}.${sign(payload)}`;
    },
    /** @throws Probleem 400 when the cursor was changed, or belongs to another filter. */
    decode(cursor: string | undefined, filter: unknown): Position | null {
      if (cursor === undefined) return null;
      const [payload = '', signature = ''] = cursor.split('.');
      const expected = Buffer.from(sign(payload));
      const given = Buffer.from(signature);
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw badCursor();
      const [version, key, id, direction, filterHash] = JSON.parse(Buffer.from(payload, 'base64url').toString());
      if (version !== VERSION || filterHash !== fingerprint(filter)) throw badCursor();
      return { key, id, direction };
    },
  };
}
export type Cursors = ReturnType<typeof cursorsFor>;

const badCursor = () =>
  invalidField('cursor', 'Deze cursor hoort niet bij deze lijst. Begin opnieuw zonder cursor.', 'cursor');

export interface Page<Row> {
  rows: Row[];
  next: Position | null;
  prev: Position | null;
}

/**
 * Cuts a page out of `rows`, which were fetched with `limit + 1` in the direction of `at` (so reversed for `prev`).
 * `keyOf` gives the sort key and id of a row.
 */
export function toPage<Row>(
  rows: Row[],
  limit: number,
  at: Position | null,
  keyOf: (row: Row) => Omit<Position, 'direction'>,
): Page<Row> {
  const backwards = at?.direction === 'prev';
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  if (backwards) page.reverse();
  const first = page[0];
  const last = page.at(-1);
  const hasNext = backwards ? true : more;
  const hasPrev = backwards ? more : at !== null;
  return {
    rows: page,
    next: last && hasNext ? { ...keyOf(last), direction: 'next' } : null,
    prev: first && hasPrev ? { ...keyOf(first), direction: 'prev' } : null,
  };
}

/** The Link header (RFC 8288) of a list: where it goes on, and where it is described. */
export function linkHeader(base: string, url: string, page: { next: string | null; prev: string | null }): string {
  const here = new URL(url, base);
  const links: string[] = [];
  for (const rel of ['next', 'prev'] as const) {
    const cursor = page[rel];
    if (!cursor) continue;
    here.searchParams.set('cursor', cursor);
    links.push(`<${base}${here.pathname}${here.search}>; rel="${rel}"`);
  }
  links.push(`<${base}/v1/openapi.json>; rel="service-desc"`, `<${base}/v1/documentatie>; rel="service-doc"`);
  return links.join(', ');
}
