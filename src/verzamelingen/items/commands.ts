import type { RawBuilder } from 'kysely';
import type { Trx } from '../../db/types.ts';
import { requireAnonymous } from '../../http/anonymous.ts';
import { invalidField, Probleem } from '../../http/problem.ts';
import { findMoment } from '../../sleutelmomenten/queries.ts';
import { normaliseText } from '../../tekst/normalise.ts';
import { changeVerzameling } from '../commands.ts';
import type { VerzamelingRow } from '../queries.ts';
import { itemNotFound, MAX_ITEMS, moveTo } from '../rules.ts';
import { deleteItem, holdVisible, insertItem, listOrder, renumber, updateWoord } from './queries.ts';
import type { ChangeItemBody, CreateItemBody } from './schema.ts';

/** Adds an item to a locked verzameling. @throws Probleem 400 for a verhaal or moment that the maker cannot read. */
export async function addItem(
  trx: Trx,
  verzameling: VerzamelingRow,
  body: CreateItemBody,
  { visible, now }: { visible: RawBuilder<boolean>; now: Date },
): Promise<{ id: string; versie: number }> {
  requireAnonymous({ woord: body.woord });
  const order = await listOrder(trx, visible, verzameling.id);
  if (order.length >= MAX_ITEMS) {
    throw new Probleem('botsing', `In een verzameling passen ${MAX_ITEMS} items. Haal er eerst een weg.`);
  }
  const versieId = await holdVisible(trx, visible, body.verhaalId);
  if (!versieId) {
    throw invalidField('verhaalId', 'Dit verhaal bestaat niet, of je mag het niet lezen.', 'onbekend', '/verhaalId');
  }
  const { sleutelmomentId = null } = body;
  if (sleutelmomentId && !(await findMoment(trx, versieId, sleutelmomentId))) {
    throw invalidField('sleutelmomentId', 'Dit moment staat niet in dit verhaal.', 'onbekend', '/sleutelmomentId');
  }
  const id = await insertItem(trx, {
    verzameling_id: verzameling.id,
    verhaal_id: body.verhaalId,
    sleutelmoment_id: sleutelmomentId,
    woord: normaliseText(body.woord),
  });
  if (body.positie !== undefined) await renumber(trx, place(order, id, body.positie));
  return { id, versie: await changeVerzameling(trx, verzameling, {}, now) };
}

type Order = Awaited<ReturnType<typeof listOrder>>;

const place = (order: Order, id: string, positie: number) =>
  moveTo(
    order.map((item) => item.id),
    order.filter((item) => item.seen).map((item) => item.id),
    id,
    positie,
  );

/** The order of a verzameling in which this item can be seen. @throws Probleem 404 when it cannot. */
async function orderWith(trx: Trx, visible: RawBuilder<boolean>, verzamelingId: string, itemId: string) {
  const order = await listOrder(trx, visible, verzamelingId);
  if (!order.some((item) => item.id === itemId && item.seen)) throw itemNotFound();
  return order;
}

/** Changes the word of an item or moves it, in a locked verzameling. */
export async function changeItem(
  trx: Trx,
  verzameling: VerzamelingRow,
  change: ChangeItemBody & { itemId: string },
  { visible, now }: { visible: RawBuilder<boolean>; now: Date },
): Promise<number> {
  const { itemId, woord, positie } = change;
  requireAnonymous({ woord });
  const order = await orderWith(trx, visible, verzameling.id, itemId);
  if (woord !== undefined) await updateWoord(trx, itemId, normaliseText(woord));
  if (positie !== undefined) await renumber(trx, place(order, itemId, positie));
  return changeVerzameling(trx, verzameling, {}, now);
}

export async function removeItem(
  trx: Trx,
  verzameling: VerzamelingRow,
  itemId: string,
  { visible, now }: { visible: RawBuilder<boolean>; now: Date },
): Promise<void> {
  await orderWith(trx, visible, verzameling.id, itemId);
  await deleteItem(trx, itemId);
  await changeVerzameling(trx, verzameling, {}, now);
}
