import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { splitStatements } from './statements.ts';
import type { Db } from './types.ts';

const FOLDER = new URL('../../migrations/', import.meta.url);
const FILE = /^\d{4}_[a-z0-9_]+\.sql$/;

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = (await readdir(FOLDER)).filter((name) => FILE.test(name)).sort();
  if (names.length === 0) throw new Error(`no migrations in ${FOLDER.pathname}`);
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  return Object.fromEntries(names.map((name, i) => [name.slice(0, -4), toMigration(texts[i] as string)]));
}

function toMigration(text: string): Migration {
  return {
    async up(db) {
      for (const statement of splitStatements(text)) await sql.raw(statement).execute(db);
    },
  };
}

const migratorFor = (db: Db) => new Migrator({ db, provider: { getMigrations: readMigrations } });

/** Brings the database to the newest schema and returns the names of what ran. Safe to call from several processes. */
export async function migrate(db: Db): Promise<string[]> {
  const { error, results } = await migratorFor(db).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map((result) => result.migrationName);
}

/** The migrations that this code expects and this database lacks. */
export async function pendingMigrations(db: Db): Promise<string[]> {
  return (await migratorFor(db).getMigrations()).filter((m) => !m.executedAt).map((m) => m.name);
}
