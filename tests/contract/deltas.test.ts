import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/db/open.ts';
import { appendWijziging, listWijzigingen } from '../../src/wijzigingen/queries.ts';
import { type Caller, type TestApp, testApp } from '../app.ts';
import { engine, testDatabase } from '../database.ts';
import { createVerhaal, publish, TEKST } from '../verhaal.ts';
import { must } from './prepare.ts';

let t: TestApp;
beforeEach(async () => {
  t = await testApp();
});
afterEach(() => t.close());

interface Delta {
  id: string;
  prevId: string | null;
  operations: { type: 'create' | 'update' | 'delete'; resourceId: string; resource?: object }[];
}

/** Somebody who keeps a copy by applying deltas, as the documentation tells them to. */
class Consumer {
  readonly copy = new Map<string, object>();
  readonly read: Delta[] = [];
  readonly caller: Caller;
  constructor(caller: Caller) {
    this.caller = caller;
  }

  async catchUp(limit: number): Promise<void> {
    for (;;) {
      const last = this.read.at(-1)?.id;
      const url = `/v1/verhalen/_deltas?limit=${limit}${last ? `&after=${last}` : ''}`;
      const { body } = await must(t, this.caller, { method: 'GET', url });
      const items: Delta[] = body.items;
      if (items.length === 0) return;
      for (const delta of items) {
        expect(delta.prevId).toBe(this.read.at(-1)?.id ?? null);
        this.read.push(delta);
        for (const { type, resourceId, resource } of delta.operations) {
          expect(resource === undefined).toBe(type === 'delete');
          if (resource) this.copy.set(resourceId, resource);
          else this.copy.delete(resourceId);
        }
      }
    }
  }
}

interface Told {
  id: string;
  code: string;
  word: string;
  state: 'public' | 'hidden' | 'withdrawn';
}

const etagOf = async (id: string) =>
  (await must(t, 'auteur', { method: 'GET', url: `/v1/verhalen/${id}` })).headers.etag as string;
const change = async (id: string, payload: object) =>
  must(t, 'auteur', { method: 'PATCH', url: `/v1/verhalen/${id}`, payload, headers: { 'if-match': await etagOf(id) } });
const put = (caller: Caller, id: string, rest: string, payload?: object) =>
  must(t, caller, { method: 'PUT', url: `/v1/verhalen/${id}/${rest}`, ...(payload ? { payload } : {}) });

let count = 0;
/** What can happen to a verhaal. Each leaves it where `state` says, or does nothing where it cannot happen. */
const HAPPENINGS: Record<string, (told: Told[], at: number) => Promise<void>> = {
  async publish(told) {
    const word = `geheimwoord${String.fromCharCode(97 + (count++ % 26))}${count}`;
    const made = await createVerhaal(t, { tekst: `${TEKST} Zij zei ${word}.`, titel: `Over ${word}` });
    await publish(t, made.id);
    told.push({ id: made.id, code: made.code, word, state: 'public' });
  },
  async change(told, at) {
    const verhaal = told[at % told.length];
    if (verhaal?.state !== 'public') return;
    await change(verhaal.id, { titel: `Nog eens over ${verhaal.word}`, samenvatting: `${at}` });
    await publish(t, verhaal.id);
  },
  async draft(told, at) {
    const verhaal = told[at % told.length];
    if (verhaal?.state !== 'public') return;
    await change(verhaal.id, { samenvatting: `kladje ${at}` });
  },
  async restrict(told, at) {
    const verhaal = told[at % told.length];
    if (!verhaal || verhaal.state === 'withdrawn') return;
    await put('auteur', verhaal.id, 'toestemming', { doelen: [['verwijzen'], [], ['apps'], ['tellen']][at % 4] });
  },
  async allow(told, at) {
    const verhaal = told[at % told.length];
    if (!verhaal || verhaal.state === 'withdrawn') return;
    await put('auteur', verhaal.id, 'toestemming', { doelen: ['openbaar', 'verwijzen'] });
  },
  async unpublish(told, at) {
    const verhaal = told[at % told.length];
    if (verhaal?.state !== 'public') return;
    const url = `/v1/verhalen/${verhaal.id}/publicatie`;
    const { status } = await t.as('redacteur', { method: 'DELETE', url });
    if (status === 200) verhaal.state = 'hidden';
  },
  async withdraw(told, at) {
    const verhaal = told[at % told.length];
    if (!verhaal || verhaal.state === 'withdrawn') return;
    verhaal.state = 'withdrawn';
    if (at % 2) await put('beheerder', verhaal.id, 'intrekking');
    else await must(t, 'bezoeker', { method: 'POST', url: '/v1/intrekkingen', payload: { code: verhaal.code } });
  },
};

const KINDS = ['publish', 'publish', 'change', 'draft', 'restrict', 'allow', 'unpublish', 'withdraw'] as const;
const happening = fc.record({
  kind: fc.constantFrom(...KINDS),
  at: fc.nat(11),
  reader: fc.nat(3),
  limit: fc.integer({ min: 1, max: 7 }),
});

describe('whoever applies the deltas', () => {
  test('has what the list shows, after any history, and nothing of what was withdrawn', async () => {
    let withdrawn = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 6, maxLength: 18 }), async (history) => {
        const consumers = (['bezoeker', 'redacteur', 'onderzoeker'] as const).map((caller) => new Consumer(caller));
        for (const consumer of consumers) await consumer.catchUp(100);
        const told: Told[] = [];
        for (const { kind, at, reader, limit } of history) {
          await HAPPENINGS[kind]?.(told, at);
          await consumers[reader]?.catchUp(limit);
        }
        for (const consumer of consumers) {
          await consumer.catchUp(7);
          const url = '/v1/verhalen?limit=100';
          const { body } = await must(t, consumer.caller, { method: 'GET', url });
          const shown: string[] = body.items.map(({ id }: { id: string }) => id);
          expect([...consumer.copy.keys()].sort()).toEqual(shown.sort());
          for (const id of shown) {
            const { body } = await must(t, consumer.caller, { method: 'GET', url: `/v1/verhalen/${id}` });
            if (body.status === 'gepubliceerd') expect(consumer.copy.get(id)).toEqual(body);
          }
          const afresh = new Consumer(consumer.caller);
          await afresh.catchUp(50);
          expect(afresh.copy).toEqual(consumer.copy);
          const gone = told.filter(({ state }) => state === 'withdrawn');
          withdrawn += gone.length;
          for (const { word } of gone) expect(JSON.stringify(afresh.read)).not.toContain(word);
        }
      }),
      { numRuns: 8 },
    );
    expect(withdrawn).toBeGreaterThan(0);
  });

  test('begins again after an id that never was, and hears at once of an id that is none', async () => {
    const unknown = await t.as('bezoeker', { method: 'GET', url: '/v1/verhalen/_deltas?after=w999999' });
    expect([unknown.status, unknown.body.status]).toEqual([410, 410]);
    for (const after of ['onzin', '1', 'w', 'w-1', 'w1e3', 'w9999999999999999999'])
      expect((await t.as('bezoeker', { method: 'GET', url: `/v1/verhalen/_deltas?after=${after}` })).status).toBe(400);
  });
});

describe.runIf(engine === 'postgres')('two who write at once', () => {
  const entry = (objectId: string) => ({ noun: 'verhaal', objectId, soort: 'gewijzigd', openbaar: true }) as const;
  const ONE = '00000000-0000-4000-8000-000000000001';
  const TWO = '00000000-0000-4000-8000-000000000002';

  test('wait for each other, so no reader skips what commits late', async () => {
    const database = await testDatabase('postgres');
    const other = await openDatabase({ url: database.url as string, poolSize: 2 });
    const ids = async () => (await listWijzigingen(database.db, { after: 0, limit: 10 })).map((row) => row.object_id);
    try {
      const order: string[] = [];
      let finishFirst = () => {};
      const mayFinish = new Promise<void>((resolve) => {
        finishFirst = resolve;
      });
      let appended = () => {};
      const hasAppended = new Promise<void>((resolve) => {
        appended = resolve;
      });
      const first = database.db.transaction().execute(async (trx) => {
        await appendWijziging(trx, entry(ONE));
        appended();
        await mayFinish;
        order.push('first');
      });
      await hasAppended;
      const second = other.transaction().execute(async (trx) => {
        await appendWijziging(trx, entry(TWO));
        order.push('second');
      });
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(order).toEqual([]);
      expect(await ids()).toEqual([]);
      finishFirst();
      await Promise.all([first, second]);
      expect(order).toEqual(['first', 'second']);
      expect(await ids()).toEqual([ONE, TWO]);
    } finally {
      await other.destroy();
      await database.drop();
    }
  });

  test('never make a reader who follows along miss one', async () => {
    const database = await testDatabase('postgres');
    const other = await openDatabase({ url: database.url as string, poolSize: 4 });
    try {
      const seen: number[] = [];
      let done = false;
      const follow = async () => {
        for (let last = false; !last; ) {
          last = done;
          const rows = await listWijzigingen(database.db, { after: seen.at(-1) ?? 0, limit: 50 });
          seen.push(...rows.map(({ id }) => id));
        }
      };
      const write = (db: typeof other, n: number) =>
        db.transaction().execute(async (trx) => {
          await appendWijziging(trx, entry(ONE));
          await new Promise((resolve) => setTimeout(resolve, (n * 7) % 5));
          if (n % 9 === 0) throw new Error('rolled back');
        });
      const reader = follow();
      const writes = Array.from({ length: 60 }, (_, n) => write(n % 2 ? other : database.db, n));
      await Promise.allSettled(writes);
      done = true;
      await reader;
      const all = await listWijzigingen(database.db, { after: 0, limit: 100 });
      expect(seen).toEqual(all.map(({ id }) => id));
      expect(seen).toHaveLength(53);
    } finally {
      await other.destroy();
      await database.drop();
    }
  });
});
