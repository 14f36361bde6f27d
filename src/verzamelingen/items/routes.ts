import { inTransaction } from '../../db/transaction.ts';
import { etagOf, requireIfMatch } from '../../http/conditional.ts';
import { IdParams } from '../../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../../http/idempotency.ts';
import { NoBody, operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { visibleTo } from '../../toestemmingen/rules.ts';
import { findVerzameling, lockVerzameling } from '../queries.ts';
import { isOwner, itemNotFound, requireOwner, requireReadable } from '../rules.ts';
import { addItem, changeItem, removeItem } from './commands.ts';
import { presentItems } from './present.ts';
import { readItems } from './queries.ts';
import { ChangeItemBody, CreateItemBody, ItemList, ItemParams, ItemResponse } from './schema.ts';

const CHANGE_ERRORS = ['geen-recht', 'niet-gevonden', 'botsing', 'intussen-gewijzigd', 'voorwaarde-nodig'] as const;

export const items: Feature = async (app, { deps }) => {
  const { db, now } = deps;

  app.get(
    '/verzamelingen/:id/items',
    {
      schema: operation({
        operationId: 'listItems',
        tag: 'Verzamelingen',
        summary: 'Lees de items van een verzameling',
        description: 'In volgorde, met de inhoud zoals die nu is.',
        params: IdParams,
        response: { 200: ItemList },
        errors: ['niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const { actor, params } = request;
      const row = requireReadable(await findVerzameling(db, params.id), actor);
      if (isOwner(row, actor)) reply.header('etag', etagOf(row.versie));
      return reply.send({ items: presentItems(await readItems(db, visibleTo(actor), row.id)) });
    },
  );

  app.post(
    '/verzamelingen/:id/items',
    {
      schema: operation({
        operationId: 'createItem',
        tag: 'Verzamelingen',
        summary: 'Zet een verhaal of sleutelmoment in een verzameling',
        description:
          'Een verhaal dat je zelf mag lezen. Wie de verzameling leest, ziet het alleen als die het ook mag.',
        headers: IdempotencyHeaders,
        params: IdParams,
        body: CreateItemBody,
        response: { 201: ItemResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { actor, params, body } = request;
      const visible = visibleTo(actor);
      const answer = await onceOnly(db, request, async (trx) => {
        const verzameling = requireOwner(await lockVerzameling(trx, params.id), actor);
        const { id, versie } = await addItem(trx, verzameling, body, { visible, now: now() });
        const item = presentItems(await readItems(trx, visible, params.id)).find((one) => one.id === id);
        if (!item) throw itemNotFound();
        return {
          status: 201,
          // The kept answer holds words of the verhaal: withdrawing that must erase it.
          objectId: body.verhaalId,
          body: item,
          headers: { location: `/v1/verzamelingen/${params.id}/items/${id}`, etag: etagOf(versie) },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  app.patch(
    '/verzamelingen/:id/items/:itemId',
    {
      schema: operation({
        operationId: 'changeItem',
        tag: 'Verzamelingen',
        summary: 'Wijzig of verplaats een item',
        description: 'Met de ETag van de verzameling in If-Match. De andere items schuiven op.',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: ItemParams,
        body: ChangeItemBody,
        response: { 200: ItemResponse },
        errors: CHANGE_ERRORS,
      }),
    },
    async (request, reply) => {
      const { actor, params } = request;
      const visible = visibleTo(actor);
      const { versie, item } = await inTransaction(db, async (trx) => {
        const verzameling = requireOwner(await lockVerzameling(trx, params.id), actor);
        requireIfMatch(request, verzameling.versie);
        const change = { ...request.body, itemId: params.itemId };
        const versie = await changeItem(trx, verzameling, change, { visible, now: now() });
        const rows = presentItems(await readItems(trx, visible, params.id));
        return { versie, item: rows.find((one) => one.id === params.itemId) };
      });
      if (!item) throw itemNotFound();
      return reply.header('etag', etagOf(versie)).send(item);
    },
  );

  app.delete(
    '/verzamelingen/:id/items/:itemId',
    {
      schema: operation({
        operationId: 'deleteItem',
        tag: 'Verzamelingen',
        summary: 'Haal een item uit een verzameling',
        description: 'Met de ETag van de verzameling in If-Match.',
        params: ItemParams,
        response: { 204: NoBody },
        errors: CHANGE_ERRORS,
      }),
    },
    async (request, reply) => {
      const { actor, params } = request;
      await inTransaction(db, async (trx) => {
        const verzameling = requireOwner(await lockVerzameling(trx, params.id), actor);
        requireIfMatch(request, verzameling.versie);
        await removeItem(trx, verzameling, params.itemId, { visible: visibleTo(actor), now: now() });
      });
      return reply.code(204).send();
    },
  );
};
