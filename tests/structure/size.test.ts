import { readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FEATURES, SOURCES } from './source.ts';

const NAMES = ['schema', 'routes', 'queries', 'commands', 'rules', 'present'];

/** What stands in a feature's folder besides the six, and why. */
const BESIDES: Record<string, string> = {
  toegang: 'signing in: the page, the session, the mail, the secrets, and what the log may say',
  zoeken: 'two engines behind one port',
  paginas: 'one file per page',
};

const isNamed = (file: string) => NAMES.includes(file.replace(/\.tsx?$/, ''));
/** A part of a feature: a folder in it, with some of the same six names. */
const isPart = (folder: URL) => statSync(folder).isDirectory() && readdirSync(folder).every(isNamed);

test('a feature folder, or a part of one, holds at most the six names', () => {
  const src = new URL('../../src/', import.meta.url);
  const strange = [...FEATURES].filter((folder) =>
    readdirSync(new URL(`${folder}/`, src)).some(
      (file) => !isNamed(file) && !isPart(new URL(`${folder}/${file}`, src)),
    ),
  );
  expect(strange.sort()).toEqual(Object.keys(BESIDES).sort());
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
