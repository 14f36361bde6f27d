import type { Actor } from '../http/actor.ts';
import { Probleem } from '../http/problem.ts';
import type { VerhaalState } from '../verhalen/queries.ts';
import { isLezer, mayReview, requireEditable, requireView, verhaalGone, verhaalNotFound } from '../verhalen/rules.ts';

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

/**
 * The verhaal, when this actor may decide what in it is recognisable: its author while they work on it, a reader while
 * it lies with the redactie. @throws Probleem 403, 404, 409 or 410.
 */
export function requireDecider(
  state: VerhaalState | undefined,
  actor: Actor,
): { verhaal: VerhaalState; rol: 'auteur' | 'redacteur' } {
  const isAuteur = state?.auteur_id != null && state.auteur_id === actor.accountId;
  if (!isAuteur) return { verhaal: requireReviewable(state, actor, ['ingediend']), rol: 'redacteur' };
  const verhaal = requireEditable(state, actor);
  if (verhaal.status === 'gepubliceerd') throw new Probleem('botsing', 'Dit verhaal is al gepubliceerd.');
  return { verhaal, rol: 'auteur' };
}

/** A verhaal that this redacteur may become a reader of. @throws Probleem 403 for their own, 404 when it was not handed in. */
export function requireTakeable(state: VerhaalState | undefined, actor: Actor): VerhaalState {
  if (state?.status === 'ingetrokken') requireView(state, actor);
  if (!state) throw verhaalNotFound();
  if (!mayReview(state, actor)) throw ownVerhaal();
  if (state.status !== 'ingediend' && !isLezer(state, actor)) throw verhaalNotFound();
  return state;
}

/** The verhaal, when this actor wrote it or reads it for the redactie, whatever its state. @throws Probleem 404 or 410. */
export function requireKenner(
  state: VerhaalState | undefined,
  actor: Actor,
): { verhaal: VerhaalState; rol: 'auteur' | 'redacteur' } {
  if (!state) throw verhaalNotFound();
  const isAuteur = state.auteur_id !== null && state.auteur_id === actor.accountId;
  if (state.status === 'ingetrokken') {
    if (isAuteur) throw verhaalGone();
    requireView(state, actor);
  }
  if (isAuteur) return { verhaal: state, rol: 'auteur' };
  if (isLezer(state, actor)) return { verhaal: state, rol: 'redacteur' };
  requireView(state, actor);
  throw verhaalNotFound();
}

/** The verhaal of its author, who records what the verteller said of it before it is public. @throws Probleem 404, 409 or 410. */
export function requireOwnUnpublished(state: VerhaalState | undefined, actor: Actor): VerhaalState {
  const isAuteur = state?.auteur_id != null && state.auteur_id === actor.accountId;
  if (state?.status === 'ingediend' && isAuteur) return state;
  const verhaal = requireEditable(state, actor);
  if (verhaal.status === 'gepubliceerd') throw new Probleem('botsing', 'Dit verhaal is al gepubliceerd.');
  return verhaal;
}
