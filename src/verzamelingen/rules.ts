import { findIdentifiers } from '../anonimiseren/find.ts';
import type { Actor } from '../http/actor.ts';
import { type InvalidParam, notFound, Probleem } from '../http/problem.ts';

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
 * Free text that a worker writes goes to people who were promised that nothing here tells who they are.
 * @throws Probleem 400 that names every field with a direct identifier in it.
 */
export function requireAnonymous(fields: Record<string, string | undefined>): void {
  const invalidParams: InvalidParam[] = Object.entries(fields).flatMap(([name, value]) => {
    const found = findIdentifiers(value ?? '').filter(({ klasse }) => klasse === 'direct');
    return [...new Set(found.map(({ uitleg }) => uitleg))].map((reason) => ({
      name,
      reason,
      code: 'herleidbaar',
      pointer: `/${name}`,
    }));
  });
  if (invalidParams.length === 0) return;
  const detail = 'Hier staat iets in waaraan je iemand kunt herkennen. Haal het weg, dan kun je verder.';
  throw new Probleem('ongeldige-invoer', detail, { invalidParams });
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
