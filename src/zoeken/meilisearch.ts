import { type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, type MultiSearchParams } from 'meilisearch';
import { SETTINGS, SETTINGS_HASH, toMeiliDocument } from './meiliindex.ts';
import { meiliQueries, mergeAnswers } from './meilivraag.ts';
import type { Machine } from './port.ts';

const PREFIX = 'verhalen-';
const INDEX = `${PREFIX}${SETTINGS_HASH}`;
/** A search that takes longer is answered by PostgreSQL. */
const SEARCH_TIMEOUT_MS = 900;
const WRITE_TIMEOUT_MS = 10_000;
const TASK_TIMEOUT_MS = 120_000;
/** Fixed, so that every process finds the key that another made. */
const SEARCH_KEY_UID = '6f1a0d52-7c1e-4b7e-9b61-2b8f5a3c9d10';

// A compressed answer arrives in pieces, each waiting 40 ms for the one before to be acknowledged.
const requestInit = { headers: { 'accept-encoding': 'identity' } };

export function createMeilisearch(url: string, adminKey: string | undefined): Machine {
  const admin = connect(url, adminKey, WRITE_TIMEOUT_MS);
  let searcher: Promise<Meilisearch> | null = null;
  /** Where `index` writes: during a rebuild beside the index that answers. */
  let target = INDEX;

  /** Requests go with a key that can only search. */
  function openSearcher(): Promise<Meilisearch> {
    searcher ??= (async () => {
      const apiKey = adminKey ? await searchKey(admin) : undefined;
      return connect(url, apiKey, SEARCH_TIMEOUT_MS);
    })();
    searcher.catch(() => {
      searcher = null;
    });
    return searcher;
  }

  return {
    naam: 'meilisearch',
    extern: true,
    lezer: `zoeken:meilisearch:${SETTINGS_HASH}`,
    async search(vraag, gelezen) {
      const client = await openSearcher();
      const { queries, clauses } = meiliQueries(INDEX, vraag, gelezen);
      if (queries.length === 0) return { treffers: [], woorden: [] };
      try {
        const { results } = await client.multiSearch<MultiSearchParams, { id: string }>({ queries });
        return mergeAnswers(clauses, results);
      } catch (error) {
        // Its data may be gone, and the key with it: make sure of one before the next.
        searcher = null;
        throw error;
      }
    },
    async index(_trx, documents, gone) {
      const tasks: EnqueuedTaskPromise[] = [];
      if (documents.length > 0)
        tasks.push(admin.index(target).addDocuments(documents.map(toMeiliDocument), { primaryKey: 'id' }));
      if (gone.length > 0) tasks.push(admin.index(target).deleteDocuments([...gone]));
      for (const task of tasks) await succeed(task);
    },
    async rebuild(fill) {
      const fresh = `${INDEX}-nieuw`;
      await admin.deleteIndexIfExists(fresh);
      await succeed(admin.createIndex(fresh, { primaryKey: 'id' }));
      await succeed(admin.index(fresh).updateSettings(SETTINGS));
      target = fresh;
      try {
        await fill();
      } finally {
        target = INDEX;
      }
      if (!(await exists(admin))) await succeed(admin.createIndex(INDEX, { primaryKey: 'id' }));
      await succeed(admin.swapIndexes([{ indexes: [INDEX, fresh], rename: false }]));
      const { results } = await admin.getRawIndexes({ limit: 1000 });
      const old = results.map((one) => one.uid).filter((uid) => uid.startsWith(PREFIX) && uid !== INDEX);
      for (const uid of old) await admin.deleteIndexIfExists(uid);
    },
    async health() {
      await admin.health();
      return exists(admin);
    },
  };
}

const connect = (host: string, apiKey: string | undefined, timeout: number) =>
  new Meilisearch({ host, timeout, requestInit, ...(apiKey ? { apiKey } : {}) });

/** Waits until Meilisearch has done it. @throws when it could not. */
async function succeed(task: EnqueuedTaskPromise): Promise<void> {
  const done = await task.waitTask({ timeout: TASK_TIMEOUT_MS, interval: 20 });
  if (done.status !== 'succeeded')
    throw new Error(`meilisearch task ${done.uid} ${done.status}: ${done.error?.message ?? ''}`);
}

async function exists(admin: Meilisearch): Promise<boolean> {
  try {
    await admin.getRawIndex(INDEX);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

async function searchKey(admin: Meilisearch): Promise<string> {
  try {
    return (await admin.getKey(SEARCH_KEY_UID)).key;
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  const key = await admin.createKey({
    uid: SEARCH_KEY_UID,
    name: 'wij-kennis zoeken',
    actions: ['search'],
    indexes: [`${PREFIX}*`],
    expiresAt: null,
  });
  return key.key;
}

const isNotFound = (error: unknown) => error instanceof MeilisearchApiError && error.response?.status === 404;
