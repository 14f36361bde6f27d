import type { Actor } from '../http/actor.ts';
import { notFound } from '../http/problem.ts';

export const MAX_ITEMS = 100;

export const verzamelingNotFound = () => notFound('Deze verzameling');
export const itemNotFound = () => notFound('Dit item');

interface Owned {
  eigenaar_id: string;
  openbaar: boolean;
}

export const isOwner = (row: Pick<Owned, 'eigenaar_id'>, actor: Actor) => row.eigenaar_id === actor.accountId;

/** @throws Probleem 404 unless the verzameling is open or this actor's. */
export function requireReadable<Row extends Owned>(row: Row | undefined, actor: Actor): Row {
  if (!row || !(row.openbaar || isOwner(row, actor))) throw verzamelingNotFound();
  return row;
}

/** @throws Probleem 404 unless the verzameling is this actor's: only its owner changes it. */
export function requireOwner<Row extends Owned>(row: Row | undefined, actor: Actor): Row {
  if (!row || !isOwner(row, actor)) throw verzamelingNotFound();
  return row;
}

/**
 * The whole order after one item moved to `positie`, counted among the items that the mover sees. Items they cannot
 * see keep their neighbours.
 */
export function moveTo(order: readonly string[], seen: readonly string[], id: string, positie: number): string[] {
  const others = order.filter((one) => one !== id);
  const before = seen.filter((one) => one !== id)[positie - 1];
  const at = before === undefined ? others.length : others.indexOf(before);
  return [...others.slice(0, at), id, ...others.slice(at)];
}
