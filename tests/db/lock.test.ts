import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDataDirectory } from '../../src/db/lock.ts';

const base = mkdtempSync(join(tmpdir(), 'wij-kennis-slot-'));
const directory = join(base, 'postgres');
afterAll(() => rmSync(base, { recursive: true }));

const LOCK = new URL('../../src/db/lock.ts', import.meta.url).href;

/** What another process meets; `thenDie` ends it without letting go, as kill -9 does. */
function elsewhere(thenDie = false): string {
  const program = `import { lockDataDirectory } from ${JSON.stringify(LOCK)};
    try { lockDataDirectory(${JSON.stringify(directory)}); console.log('held'); } catch (error) { console.log(error.constructor.name); }
    ${thenDie ? "process.kill(process.pid, 'SIGKILL');" : ''}`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout.trim();
}

test('one process holds a data directory; whoever else comes hears so, whatever the note of its owner says', () => {
  const release = lockDataDirectory(directory);
  expect(elsewhere()).toBe('DataDirectoryInUse');
  writeFileSync(join(base, '.wij-kennis.pid'), 'nonsense');
  expect(elsewhere()).toBe('DataDirectoryInUse');
  expect(() => lockDataDirectory(directory)).toThrow('al in gebruik');
  release();
  expect(elsewhere()).toBe('held');
});

test('a process that was killed leaves nothing that keeps the next one out', () => {
  expect(elsewhere(true)).toBe('held');
  const release = lockDataDirectory(directory);
  release();
});
