import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort, launch, type MeiliServer } from '../../benchmarks/zoek/meiliserver.ts';
import { type TestApp, testApp } from '../app.ts';
import { publishAll } from './inhoud.ts';

const KEY = 'a-master-key-for-tests';
const present = spawnSync('meilisearch', ['--version']).status === 0;
if (!present) console.warn('GEEN meilisearch op PATH: wat er bij uitval gebeurt is NIET getest.');

const verhaal = (bronId: string, tekst: string) => ({ bronId, titel: `Verhaal ${bronId}`, tekst });
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe.skipIf(!present)('when meilisearch fails in the middle of traffic', () => {
  let test: TestApp;
  let meili: MeiliServer;
  let directory: string;
  let port: number;

  beforeAll(async () => {
    [port, directory] = [await freePort(), await mkdtemp(join(tmpdir(), 'meili-uitval-'))];
    meili = await launch(port, directory, KEY);
    test = await testApp({ MEILI_URL: meili.url, MEILI_KEY: KEY });
    await publishAll(test.deps.db, [
      verhaal('een', 'In het zwembad leerde ik weer lachen.'),
      verhaal('twee', 'Het zwembad was mijn plek.'),
    ]);
    await test.deps.zoeker.sync();
    test.deps.zoeker.start();
  });
  afterAll(async () => {
    await test.close();
    await meili.stop();
    await rm(directory, { recursive: true, force: true });
  });

  const ask = async (tekst: string) => {
    const begin = performance.now();
    const answer = await test.as('bezoeker', { method: 'POST', url: '/v1/verhalen/_zoek', payload: { tekst } });
    return {
      status: answer.status,
      machine: answer.headers.zoekmachine,
      totaal: answer.body.totaal,
      ms: performance.now() - begin,
    };
  };
  async function until(condition: () => Promise<boolean>) {
    for (let attempt = 0; attempt < 200; attempt++) {
      if (await condition()) return;
      await wait(100);
    }
    throw new Error('it did not happen');
  }

  it('answers every request, loses no change and comes back by itself after a crash', async () => {
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    let traffic = true;
    const users = Array.from({ length: 4 }, async () => {
      while (traffic) answers.push(await ask('zwembad'));
    });
    await until(async () => answers.some((a) => a.machine === 'meilisearch'));
    await meili.stop();
    await until(async () => answers.some((a) => a.machine === 'postgres'));
    const ids = await publishAll(test.deps.db, [verhaal('drie', 'Na het zwembad aten we friet.')]);
    await until(async () => (await ask('zwembad')).totaal === 3);
    await test.deps.db
      .updateTable('verhaal')
      .set({ doelen: [] })
      .where('id', '=', ids.get('een') as string)
      .execute();
    expect((await ask('zwembad')).totaal).toBe(2);
    meili = await launch(port, directory, KEY);
    const back = answers.length;
    await until(async () => answers.slice(back).some((a) => a.machine === 'meilisearch'));
    traffic = false;
    await Promise.all(users);
    expect(answers.length).toBeGreaterThan(50);
    expect(answers.filter((a) => a.status !== 200)).toEqual([]);
    expect(await ask('friet')).toMatchObject({ machine: 'meilisearch', totaal: 1 });
    expect(await ask('zwembad')).toMatchObject({ machine: 'meilisearch', totaal: 2 });
  });

  it('does not wait for an engine that hangs', async () => {
    await until(async () => (await ask('zwembad')).machine === 'meilisearch');
    meili.signal('SIGSTOP');
    const first = await ask('zwembad');
    expect(first).toMatchObject({ status: 200, machine: 'postgres', totaal: 2 });
    expect(first.ms).toBeLessThan(2000);
    expect((await ask('zwembad')).ms).toBeLessThan(500);
    meili.signal('SIGCONT');
    await until(async () => (await ask('zwembad')).machine === 'meilisearch');
  });

  it('fills the index anew when it is gone', async () => {
    await meili.stop();
    await rm(directory, { recursive: true, force: true });
    directory = await mkdtemp(join(tmpdir(), 'meili-uitval-'));
    meili = await launch(port, directory, KEY);
    await until(async () => (await ask('friet')).machine === 'meilisearch');
    expect((await ask('friet')).totaal).toBe(1);
  });
});
