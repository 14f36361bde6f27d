import { isNotModified, publicEtag, requireIfMatch } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { NoBody, operation } from '../http/operation.ts';
import type { Feature } from '../http/plugin.ts';
import { notFound } from '../http/problem.ts';
import { changeBegrip, createBegrip } from './commands.ts';
import { presentBegrip } from './present.ts';
import { listBegrippen, listKaders } from './queries.ts';
import {
  BegripList,
  BegripResponse,
  ChangeBegripBody,
  CreateBegripBody,
  KaderList,
  ListBegrippenQuery,
} from './schema.ts';

export const begrippen: Feature = async (app, { deps }) => {
  const { db, now } = deps;

  app.get(
    '/begrippenkaders',
    {
      schema: operation({
        operationId: 'listBegrippenkaders',
        tag: 'Begrippen',
        summary: 'Lees de begrippenkaders',
        response: { 200: KaderList, 304: NoBody },
      }),
    },
    async (request, reply) => publicEtag(request, reply, { items: await listKaders(db) }),
  );

  app.get(
    '/begrippen',
    {
      schema: operation({
        operationId: 'listBegrippen',
        tag: 'Begrippen',
        summary: 'Lees de begrippen',
        description: 'Alle begrippen van een kader, of die met een woord. Voorstellen ziet alleen wie ze beheert.',
        query: ListBegrippenQuery,
        response: { 200: BegripList, 304: NoBody },
      }),
    },
    async (request, reply) => {
      const proposals = request.actor.rechten.has('begrippen:beheren');
      const rows = await listBegrippen(db, { ...request.query, proposals });
      return publicEtag(request, reply, { items: rows.map(presentBegrip) });
    },
  );

  app.get(
    '/begrippen/:id',
    {
      schema: operation({
        operationId: 'getBegrip',
        tag: 'Begrippen',
        summary: 'Lees een begrip',
        params: IdParams,
        response: { 200: BegripResponse, 304: NoBody },
        errors: ['niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const proposals = request.actor.rechten.has('begrippen:beheren');
      const [row] = await listBegrippen(db, { id: request.params.id, proposals });
      if (!row) throw notFound('Dit begrip');
      if (isNotModified(request, reply, row.versie)) return reply.send();
      return reply.send(presentBegrip(row));
    },
  );

  app.post(
    '/begrippen',
    {
      schema: operation({
        operationId: 'createBegrip',
        tag: 'Begrippen',
        summary: 'Voeg een begrip toe, of stel het voor',
        description:
          'Van wie begrippen beheert geldt het meteen. Van anderen is het een voorstel, dat eerst wordt gelezen.',
        headers: IdempotencyHeaders,
        body: CreateBegripBody,
        response: { 201: BegripResponse },
        errors: ['geen-recht', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const status = request.actor.rechten.has('begrippen:beheren') ? 'vastgesteld' : 'voorstel';
      const answer = await onceOnly(db, request, async (trx) => {
        const id = await createBegrip(trx, { ...request.body, status });
        const [row] = await listBegrippen(trx, { id, proposals: true });
        if (!row) throw notFound('Dit begrip');
        return {
          status: 201,
          body: presentBegrip(row),
          headers: { location: `/v1/begrippen/${id}`, etag: `"${row.versie}"` },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  app.patch(
    '/begrippen/:id',
    {
      schema: operation({
        operationId: 'changeBegrip',
        tag: 'Begrippen',
        summary: 'Wijzig een begrip, of stel een voorstel vast',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: IdParams,
        body: ChangeBegripBody,
        response: { 200: BegripResponse },
        errors: ['geen-recht', 'niet-gevonden', 'intussen-gewijzigd', 'voorwaarde-nodig'],
      }),
    },
    async (request, reply) => {
      const { params, body } = request;
      const row = await db
        .transaction()
        .execute((trx) => changeBegrip(trx, params.id, body, now(), (versie) => requireIfMatch(request, versie)));
      if (!row) throw notFound('Dit begrip');
      return reply.header('etag', `"${row.versie}"`).send(presentBegrip(row));
    },
  );
};
