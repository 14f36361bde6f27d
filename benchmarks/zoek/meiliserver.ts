import { spawn, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface MeiliServer {
  url: string;
  key: string | undefined;
  stop(): Promise<void>;
  /** Lets it hang, or go on: slower than a crash to notice. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
}

/** A Meilisearch to test with: the one at MEILI_URL, or one started here from PATH. Null when there is neither. */
export async function startMeilisearch(key?: string): Promise<MeiliServer | null> {
  const { MEILI_URL, MEILI_KEY } = process.env;
  if (MEILI_URL) return { url: MEILI_URL, key: MEILI_KEY, stop: async () => {}, signal: () => {} };
  if (spawnSync('meilisearch', ['--version']).status !== 0) return null;
  const port = await freePort();
  return launch(port, await mkdtemp(join(tmpdir(), 'meili-')), key, true);
}

/** Starts Meilisearch on this port with this directory; `stop` kills it as a crash would. */
export async function launch(port: number, directory: string, key?: string, temporary = false): Promise<MeiliServer> {
  const args = [
    '--db-path',
    join(directory, 'db'),
    '--dump-dir',
    join(directory, 'dumps'),
    '--http-addr',
    `127.0.0.1:${port}`,
  ];
  const child = spawn(
    'meilisearch',
    [...args, '--no-analytics', '--log-level', 'ERROR', ...(key ? ['--master-key', key] : [])],
    {
      cwd: directory,
      stdio: 'ignore',
    },
  );
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; ; attempt++) {
    const answer = await fetch(`${url}/health`).catch(() => null);
    if (answer?.ok) break;
    if (attempt > 150) throw new Error('meilisearch does not start');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    url,
    key,
    signal: (signal) => void child.kill(signal),
    async stop() {
      child.kill('SIGKILL');
      await exited;
      if (temporary) await rm(directory, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
