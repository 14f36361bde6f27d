import type { Actor } from '../http/actor.ts';
import { Probleem } from '../http/problem.ts';
import type { VerhaalState } from '../verhalen/queries.ts';
import { mayReview, requireView, verhaalNotFound } from '../verhalen/rules.ts';

/** A direct or doubtful finding blocks publication until somebody decides. */
export const isOpen = (vondst: { klasse: string; besluit: string | null }) =>
  vondst.klasse !== 'indirect' && vondst.besluit === null;

/** Who lets a direct identifier stand does not also publish it: such a verhaal is judged by two. */
export const isOwnException = (
  vondst: { klasse: string; besluit: string | null; besloten_door: string | null },
  door: string,
) => vondst.klasse === 'direct' && vondst.besluit === 'laten-staan' && vondst.besloten_door === door;

/**
 * A published verhaal that this redacteur may take out of the open, whatever it may be used for.
 * @throws Probleem 403 for their own verhaal, 404 when it is not published.
 */
export function requirePublished(state: VerhaalState | undefined, actor: Actor): VerhaalState {
  if (!state?.gepubliceerde_versie_id) throw verhaalNotFound();
  if (!mayReview(state, actor)) throw ownVerhaal();
  return state;
}

const ownVerhaal = () => new Probleem('geen-recht', 'Je eigen verhaal beoordeel je niet zelf. Vraag een collega.');

/**
 * The verhaal, when this redacteur may judge it now.
 * @throws Probleem 403 for their own verhaal, 404 when it is not theirs to see, 409 in another state.
 */
export function requireReviewable(
  state: VerhaalState | undefined,
  actor: Actor,
  statussen: readonly string[],
): VerhaalState {
  const { state: seen } = requireView(state, actor);
  if (!mayReview(seen, actor)) throw ownVerhaal();
  if (!statussen.includes(seen.status)) {
    throw new Probleem('botsing', 'Dit verhaal ligt nu niet bij de redactie.');
  }
  return seen;
}

/** The verhaal, when this actor is its author or may judge it: they may read its findings. @throws Probleem 404 or 410. */
export function requireInsider(state: VerhaalState | undefined, actor: Actor): VerhaalState {
  const { state: seen, working } = requireView(state, actor);
  if (!working) throw verhaalNotFound();
  return seen;
}
