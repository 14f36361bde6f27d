import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FEATURES, SOURCES } from './source.ts';

const NAMES = ['schema', 'routes', 'queries', 'commands', 'rules', 'present'];

/** What stands in a feature's folder besides the six, and why. */
const BESIDES: Record<string, string> = {
  toegang: 'signing in: the page, the session, the mail, the secrets, and what the log may say',
  zoeken: 'two engines behind one port',
  paginas: 'one file per page',
  verzamelingen: 'two parts, each with the same six names: items and verwijzingen',
};

test('a feature folder holds at most the six names', () => {
  const src = new URL('../../src/', import.meta.url);
  const strange = [...FEATURES].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, src))
      .filter((file) => !NAMES.includes(file.replace(/\.tsx?$/, '')))
      .map((file) => `${folder}/${file}`),
  );
  expect(strange.filter((file) => !BESIDES[file.split('/')[0] as string])).toEqual([]);
  const parts = ['items', 'verwijzingen'].map((part) => new URL(`verzamelingen/${part}/`, src));
  expect(strange.filter((file) => file.startsWith('verzamelingen/'))).toEqual([
    'verzamelingen/items',
    'verzamelingen/verwijzingen',
  ]);
  for (const part of parts) {
    expect(statSync(part).isDirectory()).toBe(true);
    expect(readdirSync(part).filter((file) => !NAMES.includes(file.replace(/\.tsx?$/, '')))).toEqual([]);
  }
});

// The aim is half of them under 50 lines and nine in ten under 120; these bounds keep us from drifting further off.
test('files stay small: half of them 75 lines, nine in ten 175, none over 250', () => {
  const lines = SOURCES.filter(({ path }) => path !== 'src/db/types.ts')
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  expect(lines.length).toBeGreaterThan(100);
  const at = (share: number) => lines[Math.floor(lines.length * share)]?.lines ?? 0;
  expect(lines.filter((file) => file.lines > 250)).toEqual([]);
  expect(at(0.5)).toBeLessThanOrEqual(75);
  expect(at(0.9)).toBeLessThanOrEqual(175);
});
