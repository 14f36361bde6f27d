import type { Actor } from '../http/actor.ts';
import type { VerzamelingRow } from './queries.ts';
import { isOwner } from './rules.ts';
import type { VerzamelingSamenvatting } from './schema.ts';

/** A verzameling without its items. Whose it is, only the owner is told. */
export function presentVerzameling(row: VerzamelingRow, actor: Actor): VerzamelingSamenvatting {
  return {
    id: row.id,
    versie: row.versie,
    titel: row.titel,
    inleiding: row.inleiding,
    openbaar: row.openbaar,
    mijn: isOwner(row, actor),
    filter: row.filter,
    aangemaaktOp: row.aangemaakt_op.toISOString(),
    gewijzigdOp: row.gewijzigd_op.toISOString(),
  };
}
