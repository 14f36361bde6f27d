import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/db/migrate.ts';
import { openDatabase } from '../../src/db/open.ts';
import { loadBegrippen } from '../../src/import/begrippen.ts';
import { startPostgres } from './postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Server with a migrated template database, holding the shared language and nothing else. */
    postgresUrl: string;
    template: string;
  }
}

/** Starts one PostgreSQL for the whole run and migrates the template that every test file clones. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const postgres = await startPostgres();
  const template = `wk_template_${process.pid}`;
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query(`create database ${template}`);
  const db = await openDatabase({ url: withDatabase(postgres.url, template) });
  await migrate(db);
  await loadBegrippen(db);
  await db.destroy();
  project.provide('postgresUrl', postgres.url);
  project.provide('template', template);
  return async () => {
    await client.query(`drop database if exists ${template} with (force)`);
    await client.end();
    await postgres.stop();
  };
}

function withDatabase(url: string, name: string): string {
  const target = new URL(url);
  target.pathname = `/${name}`;
  return target.href;
}
