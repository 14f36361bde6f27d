// Starts the service as the README says, and holds it to what it promises about starting. Prints `ok` or `FAILED` and
// why, one line per promise; `.ci/run` counts the lines.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { VERHAAL } from './verhaal.ts';

const root = new URL('../', import.meta.url).pathname;
const home = await mkdtemp(join(tmpdir(), 'wij-kennis-start-'));
const DATA_DIR = join(home, 'data');
const running = new Set<ChildProcess>();
let failed = 0;

interface Run {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

function npm(args: string[], port: number): Run {
  const env = { ...process.env, DATA_DIR, PORT: String(port), LOG_LEVEL: 'warn', NODE_ENV: 'development' };
  const child = spawn('npm', args, { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      text += data;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  ended.then(() => running.delete(child));
  return { child, output: () => text, ended };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(run: Run, port: number, seconds: number): Promise<number> {
  const begun = performance.now();
  const passed = () => (performance.now() - begun) / 1000;
  while (passed() < seconds) {
    if (run.child.exitCode !== null) throw new Error(`it stopped by itself:\n${run.output()}`);
    const ready = await fetch(`http://127.0.0.1:${port}/gezondheid/gereed`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return passed();
    await wait(50);
  }
  throw new Error(`not ready within ${seconds} seconds:\n${run.output()}`);
}

/** The service itself, not the npm around it. */
const servicePid = async () => Number(await readFile(join(DATA_DIR, '.wij-kennis.pid'), 'utf8'));

async function promise(what: string, keep: () => Promise<string | undefined>): Promise<void> {
  try {
    const how = await keep();
    console.log(`ok ${what}${how ? ` (${how})` : ''}`);
  } catch (error) {
    failed++;
    console.log(`FAILED ${what}: ${(error as Error).message}`);
  }
}

const must = (fact: boolean, otherwise: string) => {
  if (!fact) throw new Error(otherwise);
};

const port = await freePort();
const api = `http://127.0.0.1:${port}/v1`;
let service: Run | undefined;
let key = '';

await promise('the command line makes a key before the first start', async () => {
  const run = npm(
    ['run', '--silent', 'cli', '--', 'keys', '--email', 'werker@voorbeeld.example', '--rol', 'ervaringswerker'],
    port,
  );
  must((await run.ended) === 0, run.output());
  key = /wk_live_\w+/.exec(run.output())?.[0] ?? '';
  must(key !== '', `no key in: ${run.output()}`);
  return undefined;
});

await promise('npm start in an empty folder is ready within 60 seconds', async () => {
  service = npm(['start'], port);
  return `${(await untilReady(service, port, 60)).toFixed(1)} s`;
});

await promise('it has begrippen and example verhalen to show', async () => {
  const { items } = (await (await fetch(`${api}/verhalen?limit=100`)).json()) as { items: unknown[] };
  must(items.length > 20, `${items.length} verhalen`);
  return `${items.length} verhalen on the first page`;
});

await promise('a second start on the same data says so and ends', async () => {
  const second = npm(['start'], await freePort());
  const code = await Promise.race([second.ended, wait(60_000, 'still running' as const)]);
  must(code !== 0 && code !== 'still running', `exit ${code}: ${second.output()}`);
  must(/al in gebruik/.test(second.output()), `it says: ${second.output()}`);
  must((await fetch(`${api}/ik`)).ok, 'the first one no longer answers');
  return `exit ${code}`;
});

await promise('what was acknowledged is there after kill -9', async () => {
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  const answer = await fetch(`${api}/verhalen`, { method: 'POST', headers, body: JSON.stringify(VERHAAL) });
  const text = await answer.text();
  must(answer.status === 201, text);
  const { id: made } = JSON.parse(text) as { id: string };
  process.kill(await servicePid(), 'SIGKILL');
  await service?.ended;
  service = npm(['start'], port);
  const seconds = await untilReady(service, port, 60);
  const again = await fetch(`${api}/verhalen/${made}`, { headers });
  must(again.status === 200, `status ${again.status} after the restart`);
  return `ready again in ${seconds.toFixed(1)} s, npm and its build included`;
});

await promise('a restart is quick', async () => {
  process.kill(await servicePid(), 'SIGTERM');
  await service?.ended;
  const again = npm(['exec', '--', 'node', 'dist/main.js'], port);
  service = again;
  const seconds = await untilReady(again, port, 60);
  return `ready in ${seconds.toFixed(1)} s without building; the aim is 3`;
});

await promise('it stops when asked, and lets go of its data', async () => {
  process.kill(await servicePid(), 'SIGTERM');
  const code = await Promise.race([service?.ended, wait(20_000, 'still running' as const)]);
  must(code !== 'still running', 'it is still running after 20 seconds');
  const next = npm(['run', '--silent', 'cli', '--', 'migrate'], port);
  must((await next.ended) === 0, next.output());
  return undefined;
});

for (const { pid } of running) {
  try {
    if (pid) process.kill(-pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
await rm(home, { recursive: true, force: true });
process.exitCode = failed > 0 ? 1 : 0;
