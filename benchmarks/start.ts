import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Meting } from './meting.ts';

const ENTRY = new URL('../dist/main.js', import.meta.url).pathname;

/** How long the service takes to answer, the first time and later, and how much memory it then holds. */
export async function run(): Promise<Meting> {
  const directory = mkdtempSync(join(tmpdir(), 'wij-kennis-bench-'));
  try {
    const first = await startOnce(directory);
    const later = [await startOnce(directory), await startOnce(directory), await startOnce(directory)];
    const best = later.sort((a, b) => a.seconds - b.seconds)[1] as Started;
    return {
      'eerste start, met voorbeelden': { waarde: first.seconds, eenheid: 's' },
      'latere start': {
        waarde: best.seconds,
        eenheid: 's',
        verhouding: best.seconds / first.seconds,
        tegen: 'eerste start',
      },
      'geheugen na de start': { waarde: best.megabytes, eenheid: 'MB' },
    };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Started {
  seconds: number;
  megabytes: number;
}

async function startOnce(directory: string): Promise<Started> {
  const port = await freePort();
  const started = performance.now();
  const env = { ...process.env, DATA_DIR: directory, PORT: String(port), LOG_LEVEL: 'silent' };
  const child = spawn(process.execPath, [ENTRY], { env, stdio: 'ignore' });
  try {
    await untilReady(child, `http://127.0.0.1:${port}/gezondheid/gereed`);
    return { seconds: (performance.now() - started) / 1000, megabytes: residentMegabytes(child.pid as number) };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the service stopped with ${child.exitCode}`);
    const ok = await fetch(url).then(
      (r) => r.ok,
      () => false,
    );
    if (ok) return;
    await wait(20);
  }
}

function residentMegabytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? Number.NaN) / 1024;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
