import { requireAnonymous } from '../../http/anonymous.ts';
import { IdParams } from '../../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../../http/idempotency.ts';
import { sendPage } from '../../http/list.ts';
import { NoBody, operation } from '../../http/operation.ts';
import { toPage } from '../../http/paging.ts';
import type { Feature } from '../../http/plugin.ts';
import { normaliseText } from '../../tekst/normalise.ts';
import { newVerwijzingscode } from '../../toegang/secrets.ts';
import { visibleFor } from '../../toestemmingen/rules.ts';
import { presentSummary } from '../../verhalen/present.ts';
import { presentItems } from '../items/present.ts';
import { readItems } from '../items/queries.ts';
import { findVerzameling, listPassende } from '../queries.ts';
import { requireOwner } from '../rules.ts';
import { presentVerwijzing } from './present.ts';
import { endVerwijzing, findVerwijzing, insertVerwijzing, listVerwijzingen } from './queries.ts';
import { endOf, readCode, requireLive, verwijzingNotFound } from './rules.ts';
import {
  CodeParams,
  CreateVerwijzingBody,
  ListVerwijzingenQuery,
  VerwijzingInhoud,
  VerwijzingPage,
  VerwijzingResponse,
} from './schema.ts';

export const verwijzingen: Feature = async (app, { deps }) => {
  const { db, now, cursors, config } = deps;
  const keyOf = (row: { key: string; id: string }) => ({ key: row.key, id: row.id });
  const pageAt = (cursor: string | undefined, limit: number, query: unknown) => {
    const at = cursors.decode(cursor, query);
    const after = at && { key: String(at.key), id: at.id };
    return { at, page: { after, backwards: at?.direction === 'prev', limit: limit + 1 } };
  };

  app.get(
    '/verzamelingen/:id/verwijzingen',
    {
      schema: operation({
        operationId: 'listVerwijzingen',
        tag: 'Verwijzingen',
        summary: 'Lees de verwijzingen die je van een verzameling maakte',
        params: IdParams,
        query: ListVerwijzingenQuery,
        response: { 200: VerwijzingPage },
        errors: ['geen-recht', 'niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const { id: verzamelingId, eigenaar_id: eigenaarId } = requireOwner(
        await findVerzameling(db, request.params.id),
        request.actor,
      );
      const query = { verwijzingen: verzamelingId };
      const { at, page } = pageAt(cursor, limit, query);
      const rows = toPage(await listVerwijzingen(db, { verzamelingId, eigenaarId }, page), limit, at, keyOf);
      return sendPage(request, reply, deps, query, rows, {
        items: rows.rows.map((row) => presentVerwijzing(row, config.publicUrl)),
      });
    },
  );

  app.post(
    '/verzamelingen/:id/verwijzingen',
    {
      schema: operation({
        operationId: 'createVerwijzing',
        tag: 'Verwijzingen',
        summary: 'Geef een verzameling door',
        description:
          'Je krijgt een kort adres om te sturen, te laten scannen of op papier te geven. We weten niet wie het krijgt, en willen dat ook niet weten.',
        headers: IdempotencyHeaders,
        params: IdParams,
        body: CreateVerwijzingBody,
        response: { 201: VerwijzingResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { boodschap, verlooptOp } = request.body;
      const answer = await onceOnly(db, request, async (trx) => {
        const verzameling = requireOwner(await findVerzameling(trx, request.params.id), request.actor);
        requireAnonymous({ boodschap });
        const row = await insertVerwijzing(trx, {
          code: newVerwijzingscode(),
          verzameling_id: verzameling.id,
          eigenaar_id: verzameling.eigenaar_id,
          boodschap: normaliseText(boodschap),
          verloopt_op: endOf(verlooptOp, now()),
          aangemaakt_op: now(),
        });
        return {
          status: 201,
          objectId: row.id,
          body: presentVerwijzing(row, config.publicUrl),
          headers: { location: `/v1/verwijzingen/${row.code}` },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  // The code is all that somebody needs to read: it stands in no log.
  app.get(
    '/verwijzingen/:code',
    {
      logLevel: 'warn',
      schema: operation({
        operationId: 'getVerwijzing',
        tag: 'Verwijzingen',
        summary: 'Lees wat een verwijzing laat zien',
        description:
          'Wat er ook op de pagina staat. Alleen verhalen waarvan de verteller goedvindt dat je ze doorgeeft.',
        params: CodeParams,
        query: ListVerwijzingenQuery,
        response: { 200: VerwijzingInhoud },
        errors: ['niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const row = requireLive(await findVerwijzing(db, readCode(request.params.code)), now());
      const visible = visibleFor(['verwijzen']);
      const query = { verwijzing: row.id, filter: row.filter };
      const { at, page } = pageAt(cursor, limit, query);
      const verzameling = { id: row.verzameling_id, filter: row.filter };
      const rows = toPage(await listPassende(db, visible, verzameling, page), limit, at, keyOf);
      return sendPage(request, reply, deps, query, rows, {
        boodschap: row.boodschap,
        verlooptOp: row.verloopt_op.toISOString(),
        titel: row.titel,
        inleiding: row.inleiding,
        items: presentItems(await readItems(db, visible, verzameling.id)),
        verhalen: rows.rows.map(presentSummary),
      });
    },
  );

  app.delete(
    '/verwijzingen/:code',
    {
      logLevel: 'warn',
      schema: operation({
        operationId: 'endVerwijzing',
        tag: 'Verwijzingen',
        summary: 'Stop een verwijzing',
        description: 'Het adres werkt meteen niet meer: het antwoord is dan 410.',
        params: CodeParams,
        response: { 204: NoBody },
        errors: ['geen-recht', 'niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const eigenaarId = request.actor.accountId as string;
      if (!(await endVerwijzing(db, readCode(request.params.code), eigenaarId, now()))) throw verwijzingNotFound();
      return reply.code(204).send();
    },
  );
};
