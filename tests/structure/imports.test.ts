import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { FEATURES, offenders, SOURCES, type Source } from './source.ts';

const edges = SOURCES.flatMap((from) => from.imports.map((to) => ({ from, ...to })));
const inSource = edges.filter(({ to }) => to.startsWith('src/'));
const nameOf = (path: string) => posix.basename(path).replace(/\.tsx?$/, '');
const folderOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] as string) : '');
const imports = (name: string) => (source: Source) =>
  source.imports.some(({ to, typeOnly }) => !typeOnly && (to === name || to.startsWith(`${name}/`)));

test('the checks below see the code they judge', () => {
  expect(SOURCES.length).toBeGreaterThan(100);
  expect(inSource.length).toBeGreaterThan(300);
  expect(FEATURES.size).toBeGreaterThanOrEqual(9);
  const paths = new Set(SOURCES.map(({ path }) => path));
  expect(inSource.filter(({ to }) => !paths.has(to)).map(({ from, to }) => `${from.path} → ${to}`)).toEqual([]);
});

/** What a feature shows to others: how it reads, decides and presents. */
const SHARED = ['schema', 'queries', 'present', 'rules'];
/** Where one feature's write is part of another's, or one file of it is made for all. */
const ALLOWED = [
  'beoordelingen → src/toegang/kluis.ts',
  'beoordelingen → src/toegang/secrets.ts',
  'beoordelingen → src/verhalen/commands.ts',
  'paginas → src/toegang/authenticate.ts',
  'paginas → src/toegang/commands.ts',
  'paginas → src/toegang/mail.ts',
  'paginas → src/toegang/sessie.ts',
  'sleutelmomenten → src/verhalen/commands.ts',
  'sleutelmomenten → src/begrippen/commands.ts',
  'verhalen → src/begrippen/commands.ts',
  'toestemmingen → src/toegang/secrets.ts',
  'verhalen → src/toegang/secrets.ts',
  'verzamelingen → src/toegang/secrets.ts',
];

test('a feature imports of another only schema, queries, present and rules', () => {
  const across = inSource
    .filter(({ from, to }) => FEATURES.has(from.folder) && FEATURES.has(folderOf(to)) && from.folder !== folderOf(to))
    .filter(({ to }) => !SHARED.includes(nameOf(to)));
  const pairs = [...new Set(across.map(({ from, to }) => `${from.folder} → ${to}`))];
  expect(pairs.filter((pair) => !ALLOWED.includes(pair))).toEqual([]);
  expect(ALLOWED.filter((pair) => !pairs.includes(pair))).toEqual([]);
});

test('routes are imported by app.ts alone, or by the routes of their own folder', () => {
  const wrong = inSource.filter(
    ({ from, to }) => nameOf(to) === 'routes' && from.path !== 'src/app.ts' && from.folder !== folderOf(to),
  );
  expect(wrong.map(({ from, to }) => `${from.path} → ${to}`)).toEqual([]);
});

test('what everybody stands on imports no feature, except to name types', () => {
  const low = ['db', 'http', 'tekst', 'anonimiseren'];
  const wrong = inSource.filter(
    ({ from, to, typeOnly }) => low.includes(from.folder) && !low.includes(folderOf(to)) && !typeOnly,
  );
  expect(wrong.map(({ from, to }) => `${from.path} → ${to}`)).toEqual([]);
});

test('Kysely is touched by queries, db, the search engine, and three named files', () => {
  const may = ({ name, folder }: Source) => name === 'queries' || ['db', 'zoeken', 'import'].includes(folder);
  const named = ['src/toestemmingen/rules.ts', 'src/http/idempotency.ts', 'src/http/health.ts'];
  const statement = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/;
  expect(offenders((s) => (imports('kysely')(s) || statement.test(s.code)) && !may(s), named)).toEqual([]);
  expect(SOURCES.filter(imports('kysely')).length).toBeGreaterThan(15);
  expect(offenders((s) => (imports('pg')(s) || imports('@electric-sql/pglite')(s)) && s.folder !== 'db')).toEqual([]);
});

test('the environment is read in config.ts, Meilisearch in zoeken', () => {
  expect(offenders(({ code }) => /process\.env|import\.meta\.env/.test(code), ['src/config.ts'])).toEqual([]);
  expect(offenders((s) => imports('meilisearch')(s) && s.folder !== 'zoeken')).toEqual([]);
  expect(SOURCES.filter(imports('meilisearch')).length).toBeGreaterThan(0);
});

test('one file asks another service over HTTP by itself, and the words of a verhaal go there alone', () => {
  expect(offenders(({ code }) => /\bfetch\(/.test(code))).toEqual(['src/herkenner/http.ts']);
});

test('the clock is deps.now: only where it is made, and where the command line measures, is the time read', () => {
  const clock = /Date\.now\(|new Date\(\)|performance\.now\(|process\.hrtime/;
  expect(offenders(({ code }) => clock.test(code), ['src/service.ts', 'src/cli.ts'])).toEqual([]);
});

test('secrets are drawn in toegang/secrets.ts; what encrypts draws its own nonce', () => {
  const random = /\brandom(Bytes|Int|FillSync)\b|Math\.random|getRandomValues/;
  const named = ['src/toegang/secrets.ts', 'src/toegang/kluis.ts', 'src/service.ts', 'src/http/idempotency.ts'];
  expect(offenders(({ code }) => random.test(code), named)).toEqual([]);
});

/** May be imported where nothing is read or written: it computes. */
const PURE = ['zod', 'node:crypto', 'node:zlib', 'kysely'];

/** Reads its own words, once, as a constant of the program. */
const WORD_LISTS = 'src/anonimiseren/data.ts';

test('anonimiseren, tekst and every rules.ts do no I/O, nor does anything they import', () => {
  let lists = 0;
  const byPath = new Map(SOURCES.map((source) => [source.path, source]));
  const pure = SOURCES.filter(({ folder, name }) => ['anonimiseren', 'tekst'].includes(folder) || name === 'rules');
  expect(pure.length).toBeGreaterThan(25);
  const wrong: string[] = [];
  const seen = new Set<string>();
  const visit = (source: Source, via: string) => {
    if (seen.has(source.path)) return;
    seen.add(source.path);
    for (const { to, typeOnly } of source.imports) {
      if (typeOnly) continue;
      const next = byPath.get(to);
      if (next) visit(next, via);
      else if (source.path === WORD_LISTS && to === 'node:fs') lists++;
      else if (!PURE.includes(to)) wrong.push(`${via}: ${source.path} → ${to}`);
    }
    if (/\bfetch\(|process\.(stdout|stdin|exit)|console\./.test(source.code)) wrong.push(`${via}: ${source.path}`);
  };
  for (const source of pure) visit(source, source.path);
  expect(wrong).toEqual([]);
  expect(lists).toBe(1);
  const own = pure.filter(({ folder }) => ['anonimiseren', 'tekst'].includes(folder));
  const outward = own.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => to.startsWith('src/') && !/^src\/(anonimiseren|tekst)\//.test(to))
      .map(({ to }) => `${path} → ${to}`),
  );
  expect(outward).toEqual([]);
});

test('no file imports itself by a detour', () => {
  const graph = new Map(SOURCES.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly)]));
  const cycles: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: string[]) => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    state.set(path, 'open');
    for (const { to } of graph.get(path) ?? []) if (graph.has(to)) visit(to, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of graph.keys()) visit(path, []);
  expect(cycles).toEqual([]);
});
