import { inTransaction } from '../db/transaction.ts';
import { etagOf, isNotModified } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { NoBody, operation } from '../http/operation.ts';
import type { Feature } from '../http/plugin.ts';
import { notFound, Probleem } from '../http/problem.ts';
import { hashIntrekkingscode } from '../toegang/secrets.ts';
import { findState, lockState, type VerhaalState } from '../verhalen/queries.ts';
import { editFault, requireEditable, verhaalNotFound } from '../verhalen/rules.ts';
import { changeToestemming, withdrawVerhaal } from './commands.ts';
import { listToestemmingen, lockByCode } from './queries.ts';
import type { Doel } from './rules.ts';
import { IntrekkingBody, IntrekkingResponse, ToestemmingBody, ToestemmingResponse } from './schema.ts';

export const toestemmingen: Feature = async (app, { deps }) => {
  const { db, now, zoeker } = deps;

  const present = async (id: string) => {
    const rows = await listToestemmingen(db, id);
    const historie = rows.map((row) => ({
      nummer: row.nummer,
      doelen: row.doelen as Doel[],
      datum: row.datum,
      vastgelegdOp: row.vastgelegd_op.toISOString(),
    }));
    const current = historie[0];
    if (!current) throw notFound('Deze toestemming');
    return { doelen: current.doelen, datum: current.datum, historie };
  };

  app.get(
    '/verhalen/:id/toestemming',
    {
      schema: operation({
        operationId: 'getToestemming',
        tag: 'Toestemming',
        summary: 'Lees wat de verteller goedvindt',
        params: IdParams,
        response: { 200: ToestemmingResponse, 304: NoBody },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const state = await findState(db, id);
      if (editFault(state, request.actor) !== 'ingediend') requireEditable(state, request.actor);
      const body = await present(id);
      if (isNotModified(request, reply, body.historie.length)) return reply.send();
      return reply.send(body);
    },
  );

  app.put(
    '/verhalen/:id/toestemming',
    {
      schema: operation({
        operationId: 'changeToestemming',
        tag: 'Toestemming',
        summary: 'Leg vast wat de verteller voortaan goedvindt',
        description: 'Wat niet meer mag, is meteen niet meer te zien. Wat eerder gold, blijft in de historie staan.',
        params: IdParams,
        body: ToestemmingBody,
        response: { 200: ToestemmingResponse },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken', 'botsing'],
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      await inTransaction(db, async (trx) => {
        const state = await lockState(trx, id);
        // What the verteller allows counts at once, also while the verhaal is with the redactie.
        if (editFault(state, request.actor) !== 'ingediend') requireEditable(state, request.actor);
        await changeToestemming(trx, state as VerhaalState, request.body, now());
      });
      await zoeker.sync();
      const body = await present(id);
      return reply.header('etag', etagOf(body.historie.length)).send(body);
    },
  );

  app.put(
    '/verhalen/:id/intrekking',
    {
      schema: operation({
        operationId: 'withdrawVerhaal',
        tag: 'Toestemming',
        summary: 'Trek een verhaal in',
        description:
          'Alle tekst wordt gewist. Dit kan niet ongedaan worden gemaakt. Voor wie het indiende en voor de beheerder.',
        params: IdParams,
        response: { 204: NoBody },
        errors: ['geen-recht', 'niet-gevonden', 'botsing'],
      }),
    },
    async (request, reply) => {
      const { actor } = request;
      await inTransaction(db, async (trx) => {
        const state = await lockState(trx, request.params.id);
        const isAuteur =
          state?.auteur_id !== null && state?.auteur_id === actor.accountId && actor.rechten.has('verhalen:indienen');
        if (!state || !(isAuteur || actor.rechten.has('verhalen:intrekken'))) throw verhaalNotFound();
        await withdrawVerhaal(trx, state, now());
      });
      await zoeker.sync();
      return reply.code(204).send();
    },
  );

  app.post(
    '/intrekkingen',
    {
      schema: operation({
        operationId: 'withdrawByCode',
        tag: 'Toestemming',
        summary: 'Trek een verhaal in met de code van het papier',
        description: 'Zonder inloggen. Het verhaal is meteen nergens meer te zien en alle tekst wordt gewist.',
        body: IntrekkingBody,
        headers: IdempotencyHeaders,
        response: { 200: IntrekkingResponse },
        errors: ['niet-gevonden', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { code, doelen } = request.body;
      const answer = await onceOnly(db, request, async (trx) => {
        const verhaal = await lockByCode(trx, hashIntrekkingscode(code));
        if (!verhaal) {
          throw new Probleem('niet-gevonden', 'Deze code kennen we niet. Kijk of je hem goed hebt overgetypt.');
        }
        const left = (verhaal.doelen as Doel[]).filter((doel) => doelen && !doelen.includes(doel));
        if (doelen && verhaal.status !== 'ingetrokken') await changeToestemming(trx, verhaal, { doelen: left }, now());
        else await withdrawVerhaal(trx, verhaal, now());
        return {
          status: 200,
          body: { ingetrokken: !doelen || verhaal.status === 'ingetrokken', doelen: doelen ? left : [] },
        };
      });
      await zoeker.sync();
      return reply.code(200).send(answer.body);
    },
  );
};
