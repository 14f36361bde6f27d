import { sql } from 'kysely';
import type { Db } from '../src/db/types.ts';

const TYPES: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float4: 'number',
  float8: 'number',
  bool: 'boolean',
  date: 'string',
  timestamptz: 'Date',
  bytea: 'Buffer',
  tsvector: 'string',
  jsonb: 'Json',
  _text: 'string[]',
  _uuid: 'string[]',
  _int2: 'number[]',
  _int4: 'number[]',
  _float4: 'number[]',
};

interface Column {
  table: string;
  column: string;
  type: string;
  nullable: boolean;
  generated: boolean;
}

/** The Kysely types of every table, as TypeScript text, read from the database itself. */
export async function generateTypes(db: Db): Promise<string> {
  const { rows } = await sql<Column>`
    select c.relname as "table", a.attname as "column", t.typname as "type", not a.attnotnull as nullable,
      (a.atthasdef or a.attidentity <> '') as generated
    from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_type t on t.oid = a.atttypid
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      and c.relname not like 'kysely_%'
    order by c.relname, a.attnum`.execute(db);
  const tables = Map.groupBy(rows, (row) => row.table);
  const interfaces = [...tables].map(([table, columns]) => {
    const lines = columns.map((column) => `  ${column.column}: ${columnType(column)};`);
    return `export interface ${pascal(table)}Table {\n${lines.join('\n')}\n}`;
  });
  const members = [...tables.keys()].map((table) => `  ${table}: ${pascal(table)}Table;`);
  return `${HEADER}\n${interfaces.join('\n\n')}\n\nexport interface Database {\n${members.join('\n')}\n}\n${FOOTER}`;
}

function columnType({ table, column, type, nullable, generated }: Column): string {
  const base = TYPES[type];
  if (!base) throw new Error(`no TypeScript type for ${table}.${column} (${type})`);
  const full = nullable ? `${base} | null` : base;
  return generated ? `Generated<${full}>` : full;
}

const pascal = (name: string) => name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

const HEADER = `// Generated from the migrations by \`npm run generate\`. Do not edit.
import type { Generated, JSONColumnType, Kysely, Transaction } from 'kysely';

type Json = JSONColumnType<object>;
`;

const FOOTER = `
/** Any connection: outside a transaction, or in one. */
export type Db = Kysely<Database>;
/** Only inside a transaction: functions that must be in one take this. */
export type Trx = Transaction<Database>;
`;
