import type { FastifyReply, FastifyRequest } from 'fastify';
import { inTransaction } from '../db/transaction.ts';
import { etagOf, publicEtag, requireIfMatch } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { sendPage } from '../http/list.ts';
import { NoBody, operation } from '../http/operation.ts';
import { toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { Probleem } from '../http/problem.ts';
import { visibleTo } from '../toestemmingen/rules.ts';
import { presentSummary } from '../verhalen/present.ts';
import { changeVerzameling, createVerzameling, removeVerzameling } from './commands.ts';
import { presentItems } from './items/present.ts';
import { readItems } from './items/queries.ts';
import { items } from './items/routes.ts';
import { presentVerzameling } from './present.ts';
import { findVerzameling, listPassende, listVerzamelingen, lockVerzameling, type VerzamelingRow } from './queries.ts';
import { isOwner, requireOwner, requireReadable, verzamelingNotFound } from './rules.ts';
import {
  ChangeVerzamelingBody,
  CreateVerzamelingBody,
  ListPassendeQuery,
  ListVerzamelingenQuery,
  PassendeVerhalenPage,
  VerzamelingPage,
  VerzamelingResponse,
} from './schema.ts';
import { verwijzingen } from './verwijzingen/routes.ts';

const keyOf = (row: { key: string; id: string }) => ({ key: row.key, id: row.id });
const CHANGE_ERRORS = ['geen-recht', 'niet-gevonden', 'botsing', 'intussen-gewijzigd', 'voorwaarde-nodig'] as const;

export const verzamelingen: Feature = async (app, { deps }) => {
  const { db, now, cursors } = deps;
  await app.register(items, { deps });
  await app.register(verwijzingen, { deps });

  const present = async (row: VerzamelingRow, request: FastifyRequest, on = db) => ({
    ...presentVerzameling(row, request.actor),
    items: presentItems(await readItems(on, visibleTo(request.actor), row.id)),
  });

  /** An owner gets the version to change it by. Others get the contents, which change without it: by withdrawal. */
  async function send(request: FastifyRequest, reply: FastifyReply, row: VerzamelingRow) {
    const body = await present(row, request);
    if (isOwner(row, request.actor)) return reply.header('etag', etagOf(row.versie)).send(body);
    return request.actor.accountId ? reply.send(body) : publicEtag(request, reply, body);
  }

  app.get(
    '/verzamelingen',
    {
      schema: operation({
        operationId: 'listVerzamelingen',
        tag: 'Verzamelingen',
        summary: 'Lees de lijst van verzamelingen',
        description: 'De openbare, de laatst gewijzigde eerst. Met mijn=true zie je die van jou.',
        query: ListVerzamelingenQuery,
        response: { 200: VerzamelingPage },
        errors: ['geen-recht'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit, ...query } = request.query;
      const { actor } = request;
      const own = query.mijn === 'true';
      if (own && !actor.rechten.has('verzamelingen:beheren')) {
        throw new Probleem('geen-recht', 'Deze lijst is voor wie verzamelingen maakt.');
      }
      const at = cursors.decode(cursor, query);
      const rows = await listVerzamelingen(db, own ? actor.accountId : null, {
        after: at && { key: String(at.key), id: at.id },
        backwards: at?.direction === 'prev',
        limit: limit + 1,
      });
      const page = toPage(rows, limit, at, keyOf);
      return sendPage(request, reply, deps, query, page, {
        items: page.rows.map((row) => presentVerzameling(row, actor)),
      });
    },
  );

  app.post(
    '/verzamelingen',
    {
      schema: operation({
        operationId: 'createVerzameling',
        tag: 'Verzamelingen',
        summary: 'Begin een verzameling',
        description: 'Met een filter, met eigen gekozen items, of met allebei. Noem niemand bij naam.',
        headers: IdempotencyHeaders,
        body: CreateVerzamelingBody,
        response: { 201: VerzamelingResponse },
        errors: ['geen-recht', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const answer = await onceOnly(db, request, async (trx) => {
        const eigenaarId = request.actor.accountId as string;
        const id = await createVerzameling(trx, { eigenaarId, body: request.body, now: now() });
        const row = await findVerzameling(trx, id);
        if (!row) throw verzamelingNotFound();
        return {
          status: 201,
          objectId: id,
          body: await present(row, request, trx),
          headers: { location: `/v1/verzamelingen/${id}`, etag: etagOf(row.versie) },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  app.get(
    '/verzamelingen/:id',
    {
      schema: operation({
        operationId: 'getVerzameling',
        tag: 'Verzamelingen',
        summary: 'Lees een verzameling',
        description: 'Met de items in volgorde, zoals ze nu zijn. Wat er niet meer is, staat er niet meer bij.',
        params: IdParams,
        response: { 200: VerzamelingResponse, 304: NoBody },
        errors: ['niet-gevonden'],
      }),
    },
    async (request, reply) =>
      send(request, reply, requireReadable(await findVerzameling(db, request.params.id), request.actor)),
  );

  app.patch(
    '/verzamelingen/:id',
    {
      schema: operation({
        operationId: 'changeVerzameling',
        tag: 'Verzamelingen',
        summary: 'Wijzig een verzameling',
        description: 'Stuur alleen de velden die anders worden.',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: IdParams,
        body: ChangeVerzamelingBody,
        response: { 200: VerzamelingResponse },
        errors: CHANGE_ERRORS,
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      await inTransaction(db, async (trx) => {
        const row = requireOwner(await lockVerzameling(trx, id), request.actor);
        requireIfMatch(request, row.versie);
        await changeVerzameling(trx, row, request.body, now());
      });
      return send(request, reply, requireOwner(await findVerzameling(db, id), request.actor));
    },
  );

  app.delete(
    '/verzamelingen/:id',
    {
      schema: operation({
        operationId: 'deleteVerzameling',
        tag: 'Verzamelingen',
        summary: 'Gooi een verzameling weg',
        description: 'De verhalen blijven bestaan. De adressen die je ervan doorgaf, werken niet meer.',
        params: IdParams,
        response: { 204: NoBody },
        errors: CHANGE_ERRORS,
      }),
    },
    async (request, reply) => {
      await inTransaction(db, async (trx) => {
        const row = requireOwner(await lockVerzameling(trx, request.params.id), request.actor);
        requireIfMatch(request, row.versie);
        await removeVerzameling(trx, row);
      });
      return reply.code(204).send();
    },
  );

  app.get(
    '/verzamelingen/:id/verhalen',
    {
      schema: operation({
        operationId: 'listVerhalenOfVerzameling',
        tag: 'Verzamelingen',
        summary: 'Lees welke verhalen verder bij een verzameling passen',
        description:
          'Wat nu bij het filter past en nog geen item is, de nieuwste eerst. Zonder filter is de lijst leeg.',
        params: IdParams,
        query: ListPassendeQuery,
        response: { 200: PassendeVerhalenPage },
        errors: ['niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const row = requireReadable(await findVerzameling(db, request.params.id), request.actor);
      const query = { verzameling: row.id, filter: row.filter };
      const at = cursors.decode(cursor, query);
      const rows = await listPassende(db, visibleTo(request.actor), row, {
        after: at && { key: String(at.key), id: at.id },
        backwards: at?.direction === 'prev',
        limit: limit + 1,
      });
      const page = toPage(rows, limit, at, keyOf);
      return sendPage(request, reply, deps, query, page, { items: page.rows.map(presentSummary) });
    },
  );
};
