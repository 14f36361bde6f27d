import { inTransaction } from '../../db/transaction.ts';
import { isNotModified } from '../../http/conditional.ts';
import { IdParams } from '../../http/fields.ts';
import { NoBody, operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { visibleTo } from '../../toestemmingen/rules.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { findState, lockState } from '../../verhalen/queries.ts';
import { changer, STATE_ERRORS } from '../routes.ts';
import { requireDecider, requireInsider, requireKenner, requireReviewable } from '../rules.ts';
import { StandResponse } from '../schema.ts';
import { acceptMeter, doerOf, readPoort, rescan, versieOf } from './commands.ts';
import { presentAnonimisering, presentHandeling, presentVoorvertoning } from './present.ts';
import { countAlike, findAttest, listHandelingen } from './queries.ts';
import { AnonimiseringResponse, Geschiedenis, MeterBody, VoorvertoningResponse } from './schema.ts';

const READ_ERRORS = ['geen-recht', 'niet-gevonden', 'ingetrokken'] as const;

/** What makes a verhaal recognisable, what is in the way of publishing it, and who did what about it. */
export const anonimisering: Feature = async (app, { deps }) => {
  const { db, now } = deps;
  const change = changer(deps);

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
        const versieId = versieOf(state);
        const { vondsten, scan, beletsels } = await readPoort(trx, state, now());
        if (!scan) throw new Error('a version that was looked through without its scan');
        return {
          state,
          parts: {
            nummer: state.nummer,
            fields: await currentFields(trx, versieId),
            scan,
            vondsten,
            beletsels,
            attest: scan.attest_id === null ? undefined : await findAttest(trx, scan.attest_id),
            alike: await countAlike(trx, visibleTo(request.actor), id, versieId),
          },
        };
      });
      if (isNotModified(request, reply, read.state.versie)) return reply.send();
      return reply.send(presentAnonimisering(read.parts));
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
        const { vondsten, uitvoer } = await readPoort(trx, state, now());
        return presentVoorvertoning(vondsten, uitvoer);
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
        description: 'De nieuwste eerst, de laatste duizend. Nooit wat er stond: alleen groepen, regels en besluiten.',
        params: IdParams,
        response: { 200: Geschiedenis },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const { verhaal } = requireKenner(await findState(db, request.params.id), request.actor);
      const items = await listHandelingen(db, verhaal.id);
      return reply.send({ items: items.map((row) => presentHandeling(row, request.actor.accountId)) });
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
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const { verhaal, rol } = requireDecider(state, request.actor);
        await rescan(trx, verhaal, doerOf(request.actor, rol, deps));
      }),
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
      change(request, reply, async (trx, state) => {
        const verhaal = requireReviewable(state, request.actor, ['ingediend']);
        await acceptMeter(trx, verhaal, request.body.reden, doerOf(request.actor, 'redacteur', deps));
      }),
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
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const verhaal = requireReviewable(state, request.actor, ['ingediend']);
        await acceptMeter(trx, verhaal, null, doerOf(request.actor, 'redacteur', deps));
      }),
  );
};
