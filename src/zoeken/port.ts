import type { ResolvedFilter } from '../filter/queries.ts';
import type { Doel } from '../toestemmingen/rules.ts';

/** What is asked of a search engine. `tekst` is as typed; the filter's names are ids; `doelen` bound what may be found. */
export interface ZoekVraag {
  tekst: string;
  filter: ResolvedFilter;
  doelen: readonly Doel[];
}

/** One hit, best first. The engine gives ids; the database gives everything people read. */
export interface ZoekTreffer {
  id: string;
  score: number;
}

export interface ZoekAntwoord {
  treffers: ZoekTreffer[];
  /** Begrippen read in the question, by id. */
  begrepen: string[];
  /** Words to mark in the text, as they may stand there. */
  woorden: string[];
  /** Which engine answered. */
  machine: 'meilisearch' | 'postgres';
}

/** What the routes use: asks the chosen engine, and PostgreSQL when that one does not answer in time. */
export interface Zoeker {
  search(vraag: ZoekVraag): Promise<ZoekAntwoord>;
  /** Brings the index up to the log; resolves when everything logged before the call is in it. */
  sync(): Promise<void>;
  /** Empties and refills the index. */
  rebuild(progress?: (done: number, total: number) => void): Promise<void>;
  health(): Promise<{ machine: string; ok: boolean; achterstand: number }>;
  start(): void;
  stop(): Promise<void>;
}
