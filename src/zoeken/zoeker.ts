import type { Config } from '../config.ts';
import type { Db } from '../db/types.ts';
import { lastPosition, listWijzigingen } from '../wijzigingen/queries.ts';
import { createBreaker } from './breaker.ts';
import { findVarianten } from './lexicon.ts';
import { createMeilisearch } from './meilisearch.ts';
import type { Machine, ZoekAntwoord, Zoeker, ZoekVraag } from './port.ts';
import { createPostgres } from './postgres.ts';
import { readPosition, rebuildMachine, syncMachine } from './sync.ts';
import { type GelezenVraag, readBegrippen, splitVraag } from './vraag.ts';
import { loadWoordenboek, type Woordenboek } from './woordenboek.ts';

const POLL_MS = 500;
const RETRY_MS = 5000;
const SHOWN_BEGRIPPEN = 8;

interface Log {
  warn(context: object, message: string): void;
  info(context: object, message: string): void;
}

/** The search engines behind one port: Meilisearch where it is configured and well, PostgreSQL always. */
export function createZoeker(
  db: Db,
  config: Pick<Config, 'MEILI_URL' | 'MEILI_KEY' | 'DATABASE_URL'>,
  log: Log,
  now: () => Date,
): Zoeker {
  const embedded = config.DATABASE_URL === undefined;
  const postgres = createPostgres(db, now);
  const meili = config.MEILI_URL ? createMeilisearch(config.MEILI_URL, config.MEILI_KEY) : null;
  const machines: Machine[] = meili ? [postgres, meili] : [postgres];
  const breaker = createBreaker(now);
  let boek: Promise<Woordenboek> | null = null;
  let boekPosition = 0;
  let timer: NodeJS.Timeout | null = null;
  let stopped = false;
  let running: Promise<void> | null = null;

  async function refreshWoordenboek(): Promise<void> {
    const last = await lastPosition(db);
    if (last === boekPosition) return;
    const [changed] = await listWijzigingen(db, { noun: 'begrip', after: boekPosition, limit: 1 });
    if (changed || !boek) boek = loadWoordenboek(db);
    await boek;
    boekPosition = last;
  }

  async function read(tekst: string): Promise<GelezenVraag> {
    const split = splitVraag(tekst);
    boek ??= loadWoordenboek(db);
    const terms = await boek;
    const { varianten, ...lexicon } = await findVarianten(db, split.woorden, (stam) => terms.opStam.has(stam));
    return { ...split, varianten, bekend: lexicon.known, begrippen: readBegrippen(terms, split.woorden, lexicon) };
  }

  async function search(vraag: ZoekVraag): Promise<ZoekAntwoord> {
    const gelezen = await read(vraag.tekst);
    const sure = gelezen.begrippen.filter((b) => b.zeker).sort((a, b) => b.rang - a.rang);
    const begrepen = sure.map((b) => b.id);
    const answer = async (machine: Machine) => ({
      ...(await machine.search(vraag, gelezen)),
      begrepen: begrepen.slice(0, SHOWN_BEGRIPPEN),
      machine: machine.naam,
    });
    if (meili && breaker.isClosed()) {
      try {
        return await answer(meili);
      } catch (err) {
        breaker.fail();
        log.warn({ err }, 'meilisearch does not answer: searching in postgres');
      }
    }
    return answer(postgres);
  }

  async function syncAll(): Promise<void> {
    await refreshWoordenboek();
    await syncMachine(db, postgres, embedded);
    if (!meili || !breaker.mayTry()) return;
    try {
      // An index that is gone is filled anew, wherever the log was.
      if (!(await meili.health())) await rebuildMachine(db, meili);
      await syncMachine(db, meili, embedded);
      // Only an engine that is up to date answers again.
      if (breaker.close()) log.info({}, 'meilisearch is up to date');
    } catch (err) {
      if (breaker.fail()) log.warn({ err }, 'meilisearch cannot be brought up to date: trying again later');
    }
  }

  /** One at a time in a process; a call during another waits for a round that starts after it. */
  async function sync(): Promise<void> {
    while (running) await running.catch(() => {});
    running = syncAll();
    try {
      await running;
    } finally {
      running = null;
    }
  }

  function tick(): void {
    let wait = POLL_MS;
    sync()
      .catch((err: unknown) => {
        wait = RETRY_MS;
        log.warn({ err }, 'search index not brought up to date: trying again');
      })
      .finally(() => {
        if (!stopped) timer = setTimeout(tick, wait);
      });
  }

  return {
    search,
    sync,
    async rebuild(progress) {
      while (running) await running.catch(() => {});
      const all = async () => {
        await refreshWoordenboek();
        for (const machine of machines) await rebuildMachine(db, machine, progress);
      };
      running = all();
      try {
        await running;
      } finally {
        running = null;
      }
    },
    async health() {
      const machine = meili && breaker.isClosed() ? meili : postgres;
      const achterstand = (await lastPosition(db)) - ((await readPosition(db, machine)) ?? 0);
      return { machine: machine.naam, ok: !meili || machine === meili, achterstand };
    },
    start() {
      stopped = false;
      tick();
    },
    async stop() {
      stopped = true;
      if (timer) clearTimeout(timer);
      await running?.catch(() => {});
    },
  };
}
