import type { Actor } from '../http/actor.ts';
import { doelenOf } from '../toestemmingen/rules.ts';
import type { VerhaalState } from './queries.ts';

export type View = 'werkversie' | 'gepubliceerd' | 'ingetrokken' | 'niets';

/**
 * Which version of a verhaal this actor gets: the author the one at work; a redacteur one that was handed in by
 * somebody else; everybody else what is published and allowed. Only what was once public is known to be withdrawn.
 */
export function viewOf(state: VerhaalState | undefined, actor: Actor): View {
  if (!state) return 'niets';
  const isAuteur = state.auteur_id !== null && state.auteur_id === actor.accountId;
  if (state.status === 'ingetrokken') return state.eerst_gepubliceerd_op || isAuteur ? 'ingetrokken' : 'niets';
  if (isAuteur && actor.rechten.has('verhalen:indienen')) return 'werkversie';
  if (state.status === 'ingediend' && actor.rechten.has('verhalen:beoordelen')) return 'werkversie';
  const allowed = doelenOf(actor) as string[];
  if (state.gepubliceerde_versie_id && state.doelen.some((doel) => allowed.includes(doel))) return 'gepubliceerd';
  return 'niets';
}

export type EditFault = 'niet-gevonden' | 'ingetrokken' | 'ingediend' | null;

/** Why this actor may not change the verhaal now; null when they may. Only the author changes a verhaal. */
export function editFault(state: VerhaalState | undefined, actor: Actor): EditFault {
  if (!state || state.auteur_id === null || state.auteur_id !== actor.accountId) return 'niet-gevonden';
  if (state.status === 'ingetrokken') return 'ingetrokken';
  return state.status === 'ingediend' ? 'ingediend' : null;
}

/** A redacteur judges what others handed in; their own verhaal never. */
export function mayReview(state: Pick<VerhaalState, 'auteur_id'>, actor: Actor): boolean {
  return actor.rechten.has('verhalen:beoordelen') && (state.auteur_id === null || state.auteur_id !== actor.accountId);
}
