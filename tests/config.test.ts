import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { InvalidConfig, readConfig } from '../src/config.ts';

const problemsOf = (env: NodeJS.ProcessEnv) => {
  try {
    readConfig(env);
    return '';
  } catch (error) {
    expect(error).toBeInstanceOf(InvalidConfig);
    return (error as Error).message;
  }
};

test('nothing needs to be set to run on a laptop', () => {
  expect(readConfig({})).toMatchObject({ PORT: 3000, DATA_DIR: './data', publicUrl: 'http://127.0.0.1:3000' });
});

test('all wrong settings are named at once, and their values are not', () => {
  const message = problemsOf({ PORT: 'abc', DATABASE_URL: 'mysql://geheim', SECRET: 'te-kort', LOG_LEVEL: 'luid' });
  for (const name of ['PORT', 'DATABASE_URL', 'SECRET', 'LOG_LEVEL']) expect(message).toContain(name);
  expect(message).not.toMatch(/geheim|te-kort/);
});

test('the address of a second recogniser holds no credentials, and its time has bounds', () => {
  expect(problemsOf({ HERKENNER_URL: 'https://wie:geheim@herkenner.example/vind' })).toMatch(
    /HERKENNER_URL: (?!.*geheim)/,
  );
  expect(problemsOf({ HERKENNER_URL: 'file:///etc/passwd' })).toContain('HERKENNER_URL');
  for (const wrong of ['0', '99', '60001', 'lang'])
    expect(problemsOf({ HERKENNER_TIMEOUT_MS: wrong })).toContain('HERKENNER_TIMEOUT_MS');
  expect(readConfig({ HERKENNER_URL: 'http://herkenner:8080/vind?x=a@b' }).HERKENNER_TIMEOUT_MS).toBe(5000);
});

test('production wants its secrets and a public address', () => {
  expect(problemsOf({ NODE_ENV: 'production' }).split('\n')).toHaveLength(3);
});

test('a secret may stand in a file; not in both, and the file must be there', () => {
  const directory = mkdtempSync(join(tmpdir(), 'wij-kennis-config-'));
  const file = join(directory, 'secret');
  writeFileSync(file, `${'x'.repeat(40)}\n`);
  expect(readConfig({ SECRET_FILE: file }).SECRET).toBe('x'.repeat(40));
  expect(problemsOf({ SECRET_FILE: file, SECRET: 'y'.repeat(40) })).toContain('allebei');
  expect(problemsOf({ SECRET_FILE: join(directory, 'nergens') })).toContain('SECRET_FILE');
  rmSync(directory, { recursive: true });
});

test('.env.example names every setting, and nothing else', () => {
  const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8');
  const settings = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1] as string);
  expect(settings.length).toBeGreaterThan(15);
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const named = [...example.matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map((match) =>
    (match[1] as string).replace(/_FILE$/, ''),
  );
  expect(new Set(named)).toEqual(new Set(settings));
});
