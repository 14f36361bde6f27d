import { inTransaction } from '../db/transaction.ts';
import { chooseApproach, countFacets, filterConditions, resolveFilter } from '../filter/queries.ts';
import { parseListQuery } from '../filter/rules.ts';
import { isNotModified, publicEtag, requireIfMatch } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { sendPage } from '../http/list.ts';
import { NoBody, operation } from '../http/operation.ts';
import { toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { Probleem } from '../http/problem.ts';
import { visibleTo } from '../toestemmingen/rules.ts';
import { changeContents, createVerhaal } from './commands.ts';
import { presentSummary, presentUnread, presentVerhaal } from './present.ts';
import {
  deleteVerhaal,
  findState,
  listCurrent,
  listPublished,
  lockState,
  readCurrent,
  readPublished,
} from './queries.ts';
import { requireEditable, requireView, verhaalNotFound } from './rules.ts';
import {
  ChangeVerhaalBody,
  CreateVerhaalBody,
  ListVerhalenQuery,
  VerhaalAangemaakt,
  VerhaalPage,
  VerhaalResponse,
} from './schema.ts';

export const verhalen: Feature = async (app, { deps }) => {
  const { db, now, cursors } = deps;

  app.get(
    '/verhalen',
    {
      schema: operation({
        operationId: 'listVerhalen',
        tag: 'Verhalen',
        summary: 'Lees de lijst van verhalen',
        description:
          'Binnen een filter geldt of, tussen filters en. Een begrip telt ook zijn smallere begrippen mee. Met mijn=true zie je wat je zelf indiende.',
        query: ListVerhalenQuery,
        response: { 200: VerhaalPage },
        errors: ['geen-recht'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit, ...query } = request.query;
      const { actor } = request;
      const at = cursors.decode(cursor, query);
      const page = {
        after: at && { key: String(at.key), id: at.id },
        backwards: at?.direction === 'prev',
        limit: limit + 1,
      };
      const keyOf = (row: { key: string; id: string }) => ({ key: row.key, id: row.id });
      if (query.mijn === 'true' || query.status) {
        const own = query.mijn === 'true';
        if (!actor.rechten.has(own ? 'verhalen:indienen' : 'verhalen:beoordelen')) {
          throw new Probleem('geen-recht', 'Deze lijst is voor wie verhalen indient of beoordeelt.');
        }
        if (!own && query.status?.join() !== 'ingediend') {
          throw new Probleem('geen-recht', 'Van anderen zie je alleen wat is ingediend.');
        }
        const filter = {
          auteurId: own ? actor.accountId : null,
          notAuteurId: own ? null : actor.accountId,
          statussen: query.status ?? null,
        };
        const rows = toPage(await listCurrent(db, filter, page), limit, at, keyOf);
        const items = rows.rows.map((row) => (own || row.gelezen ? presentSummary(row) : presentUnread(row)));
        return sendPage(request, reply, deps, query, rows, { items });
      }
      const filter = await resolveFilter(db, parseListQuery(query));
      const approach = await chooseApproach(db, filter);
      const conditions = [visibleTo(actor), ...filterConditions(filter, undefined, approach)];
      const rows = toPage(
        await listPublished(db, conditions, { ...page, newestFirst: query.sortering === 'nieuwste' }),
        limit,
        at,
        keyOf,
      );
      const facetten = query.facetten
        ? { facetten: await countFacets(db, visibleTo(actor), filter, query.facetten) }
        : {};
      return sendPage(request, reply, deps, query, rows, { items: rows.rows.map(presentSummary), ...facetten });
    },
  );

  app.post(
    '/verhalen',
    {
      schema: operation({
        operationId: 'createVerhaal',
        tag: 'Verhalen',
        summary: 'Breng een verhaal in',
        description:
          'Het verhaal is een concept tot je het indient. Geef de intrekkingscode op papier aan de verteller: we tonen hem één keer.',
        headers: IdempotencyHeaders,
        body: CreateVerhaalBody,
        response: { 201: VerhaalAangemaakt },
        errors: ['geen-recht', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const answer = await onceOnly(db, request, async (trx) => {
        const { id, code } = await createVerhaal(trx, {
          auteurId: request.actor.accountId as string,
          body: request.body,
          now: now(),
        });
        const row = await readCurrent(trx, id);
        if (!row) throw verhaalNotFound();
        return {
          status: 201,
          objectId: id,
          body: { ...presentVerhaal(row, true), intrekkingscode: code },
          headers: { location: `/v1/verhalen/${id}`, etag: `"${row.versie}"` },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  app.get(
    '/verhalen/:id',
    {
      schema: operation({
        operationId: 'getVerhaal',
        tag: 'Verhalen',
        summary: 'Lees een verhaal',
        description: 'Met zijn sleutelmomenten en begrippen. Wie het indiende, leest de versie waaraan wordt gewerkt.',
        params: IdParams,
        response: { 200: VerhaalResponse, 304: NoBody },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { actor, params } = request;
      const published = actor.accountId ? undefined : await readPublished(db, visibleTo(actor), params.id);
      if (published) return publicEtag(request, reply, presentVerhaal(published, false));
      const { working } = requireView(await findState(db, params.id), actor);
      const row = working ? await readCurrent(db, params.id) : await readPublished(db, visibleTo(actor), params.id);
      if (!row) throw verhaalNotFound();
      if (isNotModified(request, reply, row.versie)) return reply.send();
      return reply.send(presentVerhaal(row, working));
    },
  );

  app.patch(
    '/verhalen/:id',
    {
      schema: operation({
        operationId: 'changeVerhaal',
        tag: 'Verhalen',
        summary: 'Wijzig een verhaal',
        description:
          'Stuur alleen de velden die anders worden. Er komt een nieuwe versie bij; een gepubliceerde versie blijft te lezen tot de nieuwe is gepubliceerd.',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: IdParams,
        body: ChangeVerhaalBody,
        response: { 200: VerhaalResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken', 'intussen-gewijzigd', 'voorwaarde-nodig'],
      }),
    },
    async (request, reply) => {
      const row = await inTransaction(db, async (trx) => {
        const state = requireEditable(await lockState(trx, request.params.id), request.actor);
        requireIfMatch(request, state.versie);
        await changeContents(trx, state, request.body, now());
        return readCurrent(trx, state.id);
      });
      if (!row) throw verhaalNotFound();
      return reply.header('etag', `"${row.versie}"`).send(presentVerhaal(row, true));
    },
  );

  app.delete(
    '/verhalen/:id',
    {
      schema: operation({
        operationId: 'deleteVerhaal',
        tag: 'Verhalen',
        summary: 'Gooi een concept weg',
        description: 'Alleen wat nooit gepubliceerd is. Een gepubliceerd verhaal trek je in.',
        params: IdParams,
        response: { 204: NoBody },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken', 'intussen-gewijzigd', 'voorwaarde-nodig'],
      }),
    },
    async (request, reply) => {
      await inTransaction(db, async (trx) => {
        const state = requireEditable(await lockState(trx, request.params.id), request.actor);
        requireIfMatch(request, state.versie);
        if (state.eerst_gepubliceerd_op)
          throw new Probleem('botsing', 'Dit verhaal is gepubliceerd geweest. Trek het in (PUT op de intrekking).');
        await deleteVerhaal(trx, state.id);
      });
      return reply.code(204).send();
    },
  );
};
