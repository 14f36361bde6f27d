import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '../http/actor.ts';

/** What a verteller can allow, each on its own. */
export const DOELEN = [
  'verwijzen',
  'openbaar',
  'tellen',
  'onderzoekstekst',
  'apps',
  'onderwijs',
  'ai-training',
] as const;
export type Doel = (typeof DOELEN)[number];

/** The purposes for which this actor may read a verhaal: any one that the verteller allowed is enough. */
export function doelenOf(actor: Actor): Doel[] {
  const doelen: Doel[] = ['openbaar'];
  if (actor.rechten.has('verhalen:verwijzen')) doelen.push('verwijzen');
  if (actor.rechten.has('onderzoek:lezen')) doelen.push('onderzoekstekst');
  if (actor.soort === 'sleutel' && actor.rechten.has('verhalen:lezen')) doelen.push('apps');
  return doelen;
}

/**
 * The one condition under which a verhaal (alias `v`) may be seen, used at every look-up: it has a published version
 * and the verteller allows one of these purposes. For the public it is spelled so that a partial index serves it.
 */
export function visibleFor(doelen: readonly Doel[]): RawBuilder<boolean> {
  if (doelen.length === 1 && doelen[0] === 'openbaar') {
    return sql<boolean>`(v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])`;
  }
  return sql<boolean>`(v.gepubliceerde_versie_id is not null and v.doelen && ${sql.val([...doelen])}::text[])`;
}

export const visibleTo = (actor: Actor) => visibleFor(doelenOf(actor));
