import { afterAll, beforeAll, expect, test } from 'vitest';
import { pendingMigrations } from '../../src/db/migrate.ts';
import { splitStatements } from '../../src/db/statements.ts';
import { type TestDatabase, testDatabase } from '../database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('a migrated database lacks nothing', async () => {
  expect(await pendingMigrations(database.db)).toEqual([]);
});

test('the shared language is complete: every kader has begrippen, every begrip its preferred term', async () => {
  const { db } = database;
  const kaders = await db
    .selectFrom('begrip')
    .select(['kader', db.fn.countAll().as('aantal')])
    .groupBy('kader')
    .execute();
  expect(kaders).toHaveLength(12);
  const without = await db
    .selectFrom('begrip as b')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('begrip_term as t')
            .whereRef('t.begrip_id', '=', 'b.id')
            .where('t.soort', '=', 'voorkeur')
            .select('t.term'),
        ),
      ),
    )
    .select('b.notatie')
    .execute();
  expect(without).toEqual([]);
});

test('statements are split at line ends, never inside a function body', () => {
  const text =
    'create table a (b text);\n-- a comment;\ncreate function f() returns int as $$\nbegin\n  return 1;\nend $$;\nselect 1;';
  expect(splitStatements(text)).toHaveLength(3);
});
