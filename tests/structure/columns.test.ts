import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApp, testApp } from '../app.ts';
import { OPERATIONS, perform } from '../contract/operations.ts';
import { CLASSES, type Class, COLUMNS } from './columns.ts';

let t: TestApp;
beforeAll(async () => {
  t = await testApp();
});
afterAll(() => t.close());

const columnsOf = (table: string, kind: Class) => COLUMNS[table]?.[kind]?.split(' ') ?? [];

test('every column is classified, once, and no other', async () => {
  const { rows } = await sql<{ name: string }>`
    select table_name || '.' || column_name as name from information_schema.columns
    where table_schema = 'public' and table_name not like 'kysely\_%' order by 1`.execute(t.deps.db);
  expect(rows.length).toBeGreaterThan(120);
  const classified = Object.keys(COLUMNS).flatMap((table) =>
    CLASSES.flatMap((kind) => columnsOf(table, kind).map((column) => `${table}.${column}`)),
  );
  const there = rows.map(({ name }) => name);
  expect(there.filter((name) => !classified.includes(name))).toEqual([]);
  expect(classified.filter((name) => !there.includes(name))).toEqual([]);
  expect(new Set(classified).size).toBe(classified.length);
});

// A date, or a plain word such as the name of a role.
const ORDINARY = /^\d{4}-\d\d-\d\d|^[a-z ]+$/;

/** What stands in the columns of these kinds, as far as it is long enough to be recognised. */
async function valuesOf(kinds: readonly Class[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of Object.keys(COLUMNS)) {
    for (const column of kinds.flatMap((kind) => columnsOf(table, kind))) {
      const { rows } = await sql<{ value: string | null }>`
        select distinct ${sql.ref(column)}::text as value from ${sql.table(table)}`.execute(t.deps.db);
      for (const { value } of rows) {
        if (value && value.length >= 8 && !ORDINARY.test(value))
          found.set(value.replace(/^\\x/, ''), `${table}.${column}`);
      }
    }
  }
  return found;
}

test('nothing personal or secret is in an answer to somebody without a key', async () => {
  for (const id of Object.keys(OPERATIONS)) await perform(t, id);
  await t.deps.zoeker.sync();
  const texts: string[] = [];
  for (const [id, rows] of Object.entries(OPERATIONS)) {
    // An address with a code in it shows that code.
    if (id === 'getVerwijzing') continue;
    for (const { make, gets } of rows) {
      if (gets[0] >= 300) continue;
      const { text, headers } = await t.as('bezoeker', await make(t));
      texts.push(`${text} ${JSON.stringify(headers)}`);
    }
  }
  expect(texts.length).toBeGreaterThan(15);
  const values = await valuesOf(['personal', 'secret']);
  expect(values.size).toBeGreaterThan(30);
  const all = texts.join('\n');
  expect([...values].filter(([value]) => all.includes(value)).map(([, column]) => column)).toEqual([]);
});
