import type { Db } from '../db/types.ts';
import type { ResolvedFilter } from '../filter/queries.ts';
import type { Doel } from '../toestemmingen/rules.ts';
import type { ZoekDocument } from './document.ts';
import type { GelezenVraag } from './vraag.ts';

/** What is asked of a search engine. `tekst` is as typed; the filter's names are ids; `doelen` bound what may be found. */
export interface ZoekVraag {
  tekst: string;
  filter: ResolvedFilter;
  doelen: readonly Doel[];
  /** Leave this key of the filter out: what its facet is counted over. */
  zonder?: string;
}

/** One hit, best first. The engine gives ids; the database gives everything people read. */
export interface ZoekTreffer {
  id: string;
  score: number;
}

type MachineNaam = 'meilisearch' | 'postgres';

export interface ZoekAntwoord {
  treffers: ZoekTreffer[];
  /** Begrippen read in the question, by id, surest first. */
  begrepen: string[];
  /** Stems to mark in the text. */
  woorden: string[];
  /** Which engine answered. */
  machine: MachineNaam;
}

/** Hits an engine gives at most; a total that reaches this is a lower bound. */
export const MAX_TREFFERS = 1000;

/** One search engine. It holds a disposable copy and never decides what people may see. */
export interface Machine {
  naam: MachineNaam;
  /** Its own name in the log's readers; another analysis or other settings make another reader, which starts anew. */
  lezer: string;
  /** It is elsewhere: no database transaction may wait for it where there is only one connection. */
  extern: boolean;
  search(vraag: ZoekVraag, gelezen: GelezenVraag): Promise<{ treffers: ZoekTreffer[]; woorden: string[] }>;
  /** Puts these documents in, takes these ids out; resolves when a search sees it. Its own tables go through `trx`. */
  index(trx: Db, documents: readonly ZoekDocument[], gone: readonly string[]): Promise<void>;
  /** Called around a rebuild: what is indexed in between replaces all there was. */
  rebuild(fill: () => Promise<void>): Promise<void>;
  health(): Promise<boolean>;
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
