import { sql } from 'kysely';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createZoeker } from '../../src/zoeken/zoeker.ts';
import { type TestDatabase, testDatabase } from '../database.ts';
import { publishAll } from './inhoud.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

const log = pino({ level: 'silent' });
const zoekerOf = ({ db, url }: TestDatabase) =>
  createZoeker(
    db,
    { MEILI_URL: undefined, MEILI_KEY: undefined, DATABASE_URL: url ?? undefined },
    log,
    () => new Date(),
  );
const ALL = { filter: { groups: [] }, doelen: ['openbaar'] as const };
const verhaal = (i: number) => ({
  bronId: `v${i}`,
  titel: 'Verhaal',
  tekst: `Dit gaat over een broodtrommel keer ${i}.`,
});
const words = async () =>
  (await sql<{ woord: string }>`select woord from zoek_woord where woord not like '#%'`.execute(database.db)).rows;

it('several processes follow the log together: nothing is missed and nothing is indexed twice', async () => {
  const zoekers = [zoekerOf(database), zoekerOf(database), zoekerOf(database)];
  await zoekers[0]?.sync();
  for (let round = 0; round < 3; round++) {
    const batch = Array.from({ length: 60 }, (_, i) => verhaal(round * 60 + i));
    await Promise.all([publishAll(database.db, batch), ...zoekers.map((zoeker) => zoeker.sync())]);
  }
  await Promise.all(zoekers.map((zoeker) => zoeker.sync()));
  const { treffers } = (await zoekers[0]?.search({ tekst: 'broodtrommel', ...ALL })) ?? { treffers: [] };
  expect(new Set(treffers.map((hit) => hit.id)).size).toBe(180);
  const { rows } = await sql<{
    df: number;
    lijst: number;
  }>`select w.df, (select count(*)::int from zoek_vermelding p where p.woord = w.id) as lijst
    from zoek_woord w`.execute(database.db);
  expect(rows.filter((row) => row.df !== row.lijst)).toEqual([]);
});

it('a withdrawn verhaal leaves the index in its own transaction, with every word only it had', async () => {
  const zoeker = zoekerOf(database);
  const ids = await publishAll(database.db, [
    { bronId: 'uniek', titel: 'Een woord', tekst: 'Ik verzamelde knikkerbanen.' },
  ]);
  await zoeker.sync();
  const found = async () => (await zoeker.search({ tekst: 'knikkerbanen', ...ALL })).treffers.length;
  expect(await found()).toBe(1);
  expect((await words()).some(({ woord }) => woord.startsWith('knikker'))).toBe(true);
  const id = ids.get('uniek') as string;
  await database.db.updateTable('verhaal').set({ doelen: [] }).where('id', '=', id).execute();
  expect(await found()).toBe(0);
  expect((await words()).some(({ woord }) => woord.startsWith('knikker'))).toBe(false);
  await zoeker.rebuild();
  expect(await found()).toBe(0);
});

it('withdrawing while it is being indexed never leaves it behind, and never blocks', async () => {
  const zoeker = zoekerOf(database);
  for (let round = 0; round < 8; round++) {
    const batch = Array.from({ length: 10 }, (_, i) => ({
      ...verhaal(i),
      bronId: `race-${round}-${i}`,
      titel: 'De knutseltafel',
    }));
    const ids = await publishAll(database.db, batch);
    const gone = batch.map(({ bronId }) => ids.get(bronId) as string);
    await Promise.all([
      zoeker.sync(),
      ...gone.map((id) =>
        database.db.transaction().execute(async (trx) => {
          await trx.selectFrom('verhaal').select('id').where('id', '=', id).forUpdate().execute();
          await trx.updateTable('verhaal').set({ doelen: [] }).where('id', '=', id).execute();
          await trx
            .insertInto('wijziging')
            .values({ noun: 'verhaal', object_id: id, soort: 'ingetrokken', openbaar: false })
            .execute();
        }),
      ),
    ]);
    await zoeker.sync();
  }
  expect((await zoeker.search({ tekst: 'knutseltafel', ...ALL })).treffers).toEqual([]);
  const { rows } =
    await sql`select 1 from zoek_verhaal z join verhaal v on v.id = z.verhaal_id where v.doelen = '{}'`.execute(
      database.db,
    );
  expect(rows).toEqual([]);
});

it('knows a changed word of the shared language at the next round', async () => {
  const zoeker = zoekerOf(database);
  await publishAll(database.db, [
    { bronId: 'taal', titel: 'Rood', tekst: 'Alles ging mis met de rekeningen.', themas: ['schulden'] },
  ]);
  await zoeker.sync();
  const found = async () => (await zoeker.search({ tekst: 'blubberkwartje', ...ALL })).treffers.length;
  expect(await found()).toBe(0);
  const { id } = await database.db
    .selectFrom('begrip')
    .select('id')
    .where('notatie', '=', 'schulden')
    .executeTakeFirstOrThrow();
  await database.db
    .insertInto('begrip_term')
    .values({ begrip_id: id, term: 'blubberkwartje', soort: 'alledaags' })
    .execute();
  await database.db
    .insertInto('wijziging')
    .values({ noun: 'begrip', object_id: id, soort: 'gewijzigd', openbaar: true })
    .execute();
  await zoeker.sync();
  expect(await found()).toBe(1);
});
