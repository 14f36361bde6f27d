import { type KyselyPlugin, PostgresQueryCompiler, type QueryId, type RootOperationNode } from 'kysely';
import { type TestApp, testApp } from './app.ts';
import { CALLERS, OPERATIONS, perform } from './contract/operations.ts';
import { publishedVerhaal } from './verhaal.ts';

/** `src/verhalen/queries.ts` and the function in it, out of a stack. */
const FRAME = /at (?:async )?(?:Object\.|Module\.)?([\w.<>]+)? ?\(?.*\/src\/([^:]+)\.tsx?:\d+/;

interface Statement {
  folder: string;
  name: string;
  text: string;
}

/** Hears every statement on its way to the database, and which function of ours sent it. */
class Recorder implements KyselyPlugin {
  readonly statements = new Map<string, Statement>();
  readonly #compiler = new PostgresQueryCompiler();

  transformQuery({ node, queryId }: { node: RootOperationNode; queryId: QueryId }): RootOperationNode {
    const holder = { stack: '' };
    Error.stackTraceLimit = 40;
    Error.captureStackTrace(holder);
    const frame = holder.stack
      .split('\n')
      .map((line) => (line.includes('node_modules') ? null : FRAME.exec(line)))
      .find((match) => match !== null);
    if (frame) {
      const [, given = '', path = ''] = frame;
      const name = given === '<anonymous>' ? '' : given;
      const folder = path.split('/').slice(0, -1).join('-');
      const text = pretty(this.#compiler.compileQuery(node, queryId).sql);
      this.statements.set(`${folder} ${name} ${text}`, {
        folder,
        name: `${path.split('/').at(-1)} ${name}`.trim(),
        text,
      });
    }
    return node;
  }

  async transformResult<Result>({ result }: { result: Result }): Promise<Result> {
    return result;
  }
}

const CLAUSE =
  /^ (?:from|where|(?:(?:inner|left|cross) )?join|order by|group by|having|limit|returning|values|set|on conflict|for update|union) /;

/** A line per clause, deeper where it stands between brackets. */
function layOut(sql: string): string {
  let depth = 0;
  let out = '';
  for (let at = 0; at < sql.length; at++) {
    const char = sql[at] as string;
    if (char === '(') depth++;
    if (char === ')') depth--;
    const clause =
      char === ' ' && CLAUSE.test(sql.slice(at)) && !/(?:^delete|distinct|extract\(\w+)$/.test(sql.slice(0, at));
    out += clause ? `\n${'  '.repeat(depth)}` : char;
  }
  return out;
}

/** One statement as somebody reads it: no needless quotes, and lists of values cut short. */
const pretty = (sql: string) =>
  layOut(
    sql
      .replace(/--.*$/gm, '')
      .replace(/\s+/g, ' ')
      .replace(/"([a-z_][a-z0-9_]*)"/g, '$1')
      .replace(/\$\d+(::\w+(?:\[\])?)?(, \$\d+(::\w+(?:\[\])?)?)+/g, '$…')
      .replace(/(\([^()]*\$…[^()]*\))(, \([^()]*\$…[^()]*\))+/g, '$1, …')
      .replace(/\$\d+/g, '$')
      .trim(),
  );

const ALL =
  'thema=schulden&leefgebied=financien&vertellersrol=zelf&sleutelmoment=hulp-toelaten&fase=keren&taal=nl&regio=Nederland&periodeVanaf=2010&periodeTot=2020&gepubliceerdVanaf=2020-01-01T00:00:00Z&gepubliceerdTot=2030-01-01T00:00:00Z&niet=thema:werk';
const NEXT = /<[^>]*?(\/v1[^>]+)>; rel="next"/;

/** What the table of operations leaves out: filters, facets, the next page, a key for doing it once. */
async function performMore(t: TestApp): Promise<void> {
  for (const url of [
    `/v1/verhalen?${ALL}&facetten=thema,taal,regio,fase`,
    '/v1/verhalen?facetten=thema,taal&limit=1',
    '/v1/sleutelmomenten?soort=hulp-toelaten&fase=keren&hielp=vertrouwen&thema=schulden&limit=1',
    '/v1/sleutelmomenten?na=crisis&voor=hulp-toelaten',
    '/v1/begrippen?zoek=schuld',
  ]) {
    const { headers } = await t.as('bezoeker', { method: 'GET', url });
    const next = NEXT.exec(headers.link ?? '')?.[1];
    if (next) await t.as('bezoeker', { method: 'GET', url: next });
  }
  for (const filter of [{}, { thema: ['schulden'], regio: ['Nederland'] }]) {
    const payload = { tekst: 'de post openmaken', filter, facetten: ['thema', 'regio'], limit: 1 };
    await t.as('bezoeker', { method: 'POST', url: '/v1/verhalen/_zoek', payload });
  }
  await perform(t, 'createVerzameling', { 'idempotency-key': 'tests-sql-1' });
}

/** The SQL of each folder that speaks to the database, learned by performing every operation as every caller. */
export async function generateQueries(): Promise<Map<string, string>> {
  const recorder = new Recorder();
  const t = await testApp({}, 'pglite', (db) => db.withPlugin(recorder));
  await publishedVerhaal(t);
  await publishedVerhaal(t);
  for (const { make, gets } of Object.values(OPERATIONS).flat()) {
    const allowed = CALLERS.filter((_, i) => (gets[i] as number) < 300);
    for (const caller of new Set([allowed[0], ...allowed.filter((one) => VARIETY.includes(one))]))
      if (caller) await t.as(caller, await make(t));
  }
  await t.deps.zoeker.sync();
  await performMore(t);
  await t.close();
  const byFolder = Map.groupBy(recorder.statements.values(), ({ folder }) => folder);
  const files = [...byFolder].map(([folder, statements]) => {
    const byName = Map.groupBy(statements, ({ name }) => name);
    const parts = [...byName]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(
        ([name, all]) =>
          `-- ${name}\n${all
            .map(({ text }) => `${text};`)
            .sort()
            .join('\n\n')}`,
      );
    return [`tests/sql/${folder}.sql`, `${HEADER}\n${parts.join('\n\n')}\n`] as const;
  });
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Callers who read by other statements: without a key, their own, what others handed in. */
const VARIETY: string[] = ['bezoeker', 'auteur', 'redacteur'];

const HEADER = `-- What this part sends to the database, written by running it: \`npm run generate\`. Do not edit.
-- $ stands for a value, $… for a list of them.
`;
