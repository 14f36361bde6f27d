import type { Actor } from '../http/actor.ts';
import { notFound, Probleem } from '../http/problem.ts';
import { countWords, hashFields, normaliseText } from '../tekst/normalise.ts';
import { doelenOf } from '../toestemmingen/rules.ts';
import type { VerhaalState } from './queries.ts';
import type { VersieFields } from './versies/queries.ts';

export type View = 'werkversie' | 'gepubliceerd' | 'ingetrokken' | 'niets';

/**
 * Which version of a verhaal this actor gets: the author the one at work; a redacteur who took it on as its reader the
 * one that was handed in; everybody else what is published and allowed. Only what was once public is known to be withdrawn.
 */
export function viewOf(state: VerhaalState | undefined, actor: Actor): View {
  if (!state) return 'niets';
  const isAuteur = state.auteur_id !== null && state.auteur_id === actor.accountId;
  if (state.status === 'ingetrokken') {
    const sawMore = state.eerst_gepubliceerd_op !== null && doelenOf(actor).length > 1;
    return state.ooit_openbaar || isAuteur || sawMore ? 'ingetrokken' : 'niets';
  }
  if (isAuteur && actor.rechten.has('verhalen:indienen')) return 'werkversie';
  if (state.status === 'ingediend' && isLezer(state, actor)) return 'werkversie';
  const allowed = doelenOf(actor) as string[];
  if (state.gepubliceerde_versie_id && state.doelen.some((doel) => allowed.includes(doel))) return 'gepubliceerd';
  return 'niets';
}

/** A redacteur who took this verhaal on, and did not write it. */
export const isLezer = (state: Pick<VerhaalState, 'auteur_id' | 'lezers'>, actor: Actor): boolean =>
  mayReview(state, actor) && actor.accountId !== null && state.lezers.includes(actor.accountId);

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

export const verhaalNotFound = () => notFound('Dit verhaal');
export const verhaalGone = () => new Probleem('ingetrokken', 'Dit verhaal is er niet meer.');

/** @throws Probleem 404 or 410 where `viewOf` shows nothing; 403 for a redacteur who is not its reader yet. */
export function requireView(state: VerhaalState | undefined, actor: Actor): { state: VerhaalState; working: boolean } {
  const view = viewOf(state, actor);
  if (view === 'ingetrokken') throw verhaalGone();
  // A redacteur knows from the list that it is there; its words are for who reads it.
  if (view === 'niets' && state?.status === 'ingediend' && mayReview(state, actor))
    throw new Probleem('geen-recht', 'Neem dit verhaal eerst aan om te lezen (PUT op de lezing).');
  if (view === 'niets' || !state) throw verhaalNotFound();
  return { state, working: view === 'werkversie' };
}

/** @throws Probleem 404, 409 or 410 where `editFault` finds a reason. */
export function requireEditable(state: VerhaalState | undefined, actor: Actor): VerhaalState {
  const fault = editFault(state, actor);
  if (fault === 'ingetrokken') throw verhaalGone();
  if (fault === 'ingediend') {
    throw new Probleem('botsing', 'Dit verhaal ligt bij de redactie. Haal het eerst terug (DELETE op de indiening).');
  }
  if (fault || !state) throw verhaalNotFound();
  return state;
}

/** The versions an actor may read; null is all. A redacteur judges what was handed in, not how it came about. */
export function versieIdsFor(
  { state, working }: { state: VerhaalState; working: boolean },
  actor: Actor,
): string[] | null {
  if (working && state.auteur_id !== null && state.auteur_id === actor.accountId) return null;
  const ids = [state.gepubliceerde_versie_id, working ? state.huidige_versie_id : null];
  return ids.filter((id) => id !== null);
}

/** The version an actor reads, by what `requireView` found. */
export const versieIdOf = ({ state, working }: { state: VerhaalState; working: boolean }) =>
  (working ? state.huidige_versie_id : state.gepubliceerde_versie_id) as string;

/** What must stand with the text of a verhaal, wherever that is read: a reader who meets a name must not take it for real. */
export const mededelingOf = (namenVerzonnen: boolean) =>
  namenVerzonnen ? 'De namen in dit verhaal zijn verzonnen.' : null;

type Texts = Pick<VersieFields, 'titel' | 'tekst' | 'samenvatting' | 'eenvoudige_tekst'>;

/** Completes a version: texts normalised, words counted, hash over everything people read. */
export function toVersieFields(fields: Omit<VersieFields, 'hash' | 'woorden'>): VersieFields {
  const texts: Texts = {
    titel: normaliseText(fields.titel).replaceAll('\n', ' '),
    tekst: normaliseText(fields.tekst),
    samenvatting: normaliseText(fields.samenvatting),
    eenvoudige_tekst: normaliseText(fields.eenvoudige_tekst),
  };
  return { ...fields, ...texts, hash: hashFields(Object.values(texts)), woorden: countWords(texts.tekst) };
}
