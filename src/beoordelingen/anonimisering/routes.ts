import { z } from 'zod';
import { inTransaction } from '../../db/transaction.ts';
import { workingEtag } from '../../http/conditional.ts';
import { IdParams } from '../../http/fields.ts';
import { sendPage } from '../../http/list.ts';
import { NoBody, operation } from '../../http/operation.ts';
import { PagingQuery, toPage } from '../../http/paging.ts';
import type { Feature } from '../../http/plugin.ts';
import { visibleTo } from '../../toestemmingen/rules.ts';
import { findState, lockState } from '../../verhalen/queries.ts';
import { byDecider, byLezer, STATE_ERRORS } from '../routes.ts';
import { requireInsider, requireKenner } from '../rules.ts';
import { StandResponse } from '../schema.ts';
import { readPoort } from '../uitvoer/commands.ts';
import { acceptMeter, rescan, wachtOf } from './commands.ts';
import { presentAnonimisering, presentHandeling, presentVoorvertoning } from './present.ts';
import { countAlike, findAttest, listHandelingen } from './queries.ts';
import { AnonimiseringResponse, Geschiedenis, MeterBody, VoorvertoningResponse } from './schema.ts';

const READ_ERRORS = ['geen-recht', 'niet-gevonden', 'ingetrokken'] as const;

/** What makes a verhaal recognisable, what is in the way of publishing it, and who did what about it. */
export const anonimisering: Feature = async (app, { deps }) => {
  const { db } = deps;

  app.get(
    '/verhalen/:id/anonimisering',
    {
      schema: operation({
        operationId: 'getAnonimisering',
        tag: 'Anonimisering',
        summary: 'Lees wat er in een verhaal herkenbaar kan zijn',
        description: 'In groepen met hun plekken, met wat er nog in de weg staat om te publiceren.',
        params: IdParams,
        response: { 200: AnonimiseringResponse, 304: NoBody },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const read = await inTransaction(db, async (trx) => {
        const state = requireInsider(await lockState(trx, id), request.actor);
        const poort = await readPoort(trx, state, wachtOf(deps));
        const { attest_id } = poort.scan;
        const attest = attest_id === null ? undefined : await findAttest(trx, attest_id);
        return { nummer: state.nummer, versie: (await findState(trx, id))?.versie ?? state.versie, poort, attest };
      });
      const alike = await countAlike(db, visibleTo(request.actor), id, read.poort.scan.versie_id);
      return workingEtag(request, reply, read.versie, presentAnonimisering({ ...read, alike }));
    },
  );

  app.get(
    '/verhalen/:id/anonimisering/voorvertoning',
    {
      schema: operation({
        operationId: 'previewAnonimisering',
        tag: 'Anonimisering',
        summary: 'Lees het verhaal zoals het na deze besluiten wordt',
        description: 'De hash noemt precies deze tekst: daarmee legt de verteller of de werker het akkoord vast.',
        params: IdParams,
        response: { 200: VoorvertoningResponse },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const body = await inTransaction(db, async (trx) => {
        const state = requireInsider(await lockState(trx, request.params.id), request.actor);
        return presentVoorvertoning(await readPoort(trx, state, wachtOf(deps)));
      });
      return reply.send(body);
    },
  );

  app.get(
    '/verhalen/:id/anonimisering/geschiedenis',
    {
      schema: operation({
        operationId: 'listHandelingen',
        tag: 'Anonimisering',
        summary: 'Lees wat er is gedaan om een verhaal veilig te maken',
        description: 'De nieuwste eerst. Nooit wat er stond: alleen groepen, regels en besluiten.',
        params: IdParams,
        query: z.strictObject(PagingQuery),
        response: { 200: Geschiedenis },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const { verhaal } = requireKenner(await findState(db, request.params.id), request.actor);
      const { cursor, limit } = request.query;
      const list = { id: verhaal.id };
      const at = deps.cursors.decode(cursor, list);
      const page = { after: at && Number(at.key), backwards: at?.direction === 'prev', limit: limit + 1 };
      const keyOf = ({ nr }: { nr: number }) => ({ key: nr, id: String(nr) });
      const rows = toPage(await listHandelingen(db, verhaal.id, page), limit, at, keyOf);
      const items = rows.rows.map((row) => presentHandeling(row, request.actor.accountId));
      return sendPage(request, reply, deps, list, rows, { items });
    },
  );

  app.put(
    '/verhalen/:id/anonimisering/herscan',
    {
      schema: operation({
        operationId: 'rescanVerhaal',
        tag: 'Anonimisering',
        summary: 'Kijk de hele tekst opnieuw na',
        description: 'Met de regels van nu. Wat over precies dezelfde plek is beslist, blijft beslist.',
        params: IdParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) => byDecider(deps)(request, reply, rescan, { ask: true }),
  );

  app.put(
    '/verhalen/:id/anonimisering/meter',
    {
      schema: operation({
        operationId: 'acceptMeter',
        tag: 'Anonimisering',
        summary: 'Aanvaard dat de gegevens samen veel zeggen',
        description: 'Met een reden uit de lijst. Geldt tot er meer blijft staan dan nu.',
        params: IdParams,
        body: MeterBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      byLezer(deps)(request, reply, (trx, verhaal, doer) => acceptMeter(trx, verhaal, request.body.reden, doer)),
  );

  app.delete(
    '/verhalen/:id/anonimisering/meter',
    {
      schema: operation({
        operationId: 'revokeMeter',
        tag: 'Anonimisering',
        summary: 'Neem die aanvaarding terug',
        params: IdParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) => byLezer(deps)(request, reply, (trx, verhaal, doer) => acceptMeter(trx, verhaal, null, doer)),
  );
};
