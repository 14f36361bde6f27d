import type { Config } from '../config.ts';
import type { Db } from '../db/types.ts';
import type { Herkenner } from '../herkenner/port.ts';
import type { Kluis } from '../toegang/kluis.ts';
import type { Zoeker } from '../zoeken/port.ts';
import type { Cursors } from './paging.ts';

/** What every feature gets. There is nothing else to inject. */
export interface Deps {
  db: Db;
  config: Config;
  /** The only clock. */
  now: () => Date;
  cursors: Cursors;
  zoeker: Zoeker;
  /** A second recogniser of the organisation; null when there is none. */
  herkenner: Herkenner | null;
  /** Seals what must be kept apart. */
  kluis: Kluis;
}
