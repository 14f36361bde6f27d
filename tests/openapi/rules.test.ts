import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildDocument, DOCUMENTS, type Doc, operationsOf, type Version } from './document.ts';

const RULES = fileURLToPath(new URL('../../openapi/rules.yaml', import.meta.url));
const CLI = fileURLToPath(new URL('../../node_modules/@stoplight/spectral-cli/dist/index.js', import.meta.url));

/** The codes of the rules this file breaks. Spectral is content with a file that is not there, so we look ourselves. */
async function lint(file: string): Promise<string[]> {
  for (const needed of [RULES, CLI, file]) if (!existsSync(needed)) throw new Error(`${needed} is not there`);
  const args = [CLI, 'lint', '--ruleset', RULES, '--fail-severity', 'hint', '--format', 'json', '--quiet', file];
  const env = { ...process.env, SCARF_ANALYTICS: 'false' };
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { env, maxBuffer: 50_000_000 }, (error, out) => {
      if (error && error.code !== 1) return reject(error);
      const found: string[] = out.trim() ? JSON.parse(out).map(({ code }: { code: string }) => code) : [];
      if ((error === null) !== (found.length === 0)) return reject(new Error(`exit ${error?.code}, yet: ${out}`));
      resolve(found);
    });
  });
}

const VERSIONS = Object.keys(DOCUMENTS) as Version[];

describe.each(VERSIONS)('%s', (version) => {
  test('breaks none of our rules', async () => {
    expect(await lint(fileURLToPath(DOCUMENTS[version]))).toEqual([]);
  });
});

test('both versions tell of the same operations', async () => {
  const [one, two] = await Promise.all(VERSIONS.map(buildDocument));
  const names = (document: Doc) => operationsOf(document).map(({ id, method, path }) => `${id} ${method} ${path}`);
  expect(names(one as Doc)).toEqual(names(two as Doc));
});

/** What is done wrong, by the rule that must say so. */
const WRONG: Record<string, (document: Doc) => void> = {
  'contact-complete': (d) => delete d.info.contact.email,
  'version-is-semver': (d) => Object.assign(d.info, { version: '1.0' }),
  'major-version-in-base-path': (d) => Object.assign(d.servers[0], { url: 'https://wij-kennis.example' }),
  'servers-over-https': (d) => d.servers.push({ url: 'http://wij-kennis.example/v1' }),
  'version-in-every-answer': (d) => delete d.paths['/verhalen'].get.responses['200'].headers['API-Version'],
  'path-keys-no-trailing-slash': (d) => move(d, '/sleutels', '/sleutels/'),
  'path-in-kebab-case': (d) => move(d, '/accounts', '/accountsLijst'),
  'query-in-camel-case': (d) => Object.assign(d.paths['/verhalen'].get.parameters[0], { name: 'Na_Elkaar' }),
  'known-methods': (d) => Object.assign(d.paths['/ik'], { trace: d.paths['/ik'].get }),
  'errors-are-problems': (d) =>
    Object.assign(d.paths['/ik'].get.responses, { 400: { description: 'x', content: { 'application/json': {} } } }),
  'bad-input-is-400': (d) => delete d.paths['/verhalen'].post.responses['400'],
  'no-local-date-time': (d) => Object.assign(d.components.schemas.Stand.properties.ingediendOp, { format: 'time' }),
  'a-date-is-a-date': (d) =>
    Object.assign(d.components.schemas.Stand.properties, { startDatum: { type: 'string', format: 'date-time' } }),
  'property-in-camel-case': (d) => Object.assign(d.components.schemas.Begrip.properties, { snake_case: {} }),
  'operation-is-described': (d) => delete d.paths['/ik'].get.summary,
  'every-body-has-an-example': (d) => delete d.paths['/ik'].get.responses['200'].content['application/json'].example,
  'usual-problems-documented': (d) => delete d.paths['/ik'].get.responses['429'],
  'oas3-valid-media-example': (d) => {
    d.paths['/ik'].get.responses['200'].content['application/json'].example = { soort: 5 };
  },
};

function move(document: Doc, from: string, to: string): void {
  document.paths[to] = document.paths[from];
  delete document.paths[from];
}

test('the rules bite', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wk-rules-'));
  try {
    const document = await buildDocument('3.1.0');
    const rules = Object.keys(WRONG);
    expect(rules.length).toBeGreaterThan(15);
    for (const spoil of Object.values(WRONG)) spoil(document);
    const file = join(folder, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    const found = new Set(await lint(file));
    expect(rules.filter((rule) => !found.has(rule))).toEqual([]);
    await writeFile(file, JSON.stringify({ ...document, openapi: '4.0.0' }));
    expect(await lint(file)).toContain('openapi-3');
  } finally {
    await rm(folder, { recursive: true });
  }
});
