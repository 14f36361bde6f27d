import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { doerOf } from '../anonimisering/commands.ts';
import { addVondst, decideVondst, removeVondst } from '../groepen/commands.ts';
import { byDecider, changer, STATE_ERRORS } from '../routes.ts';
import { requireDecider } from '../rules.ts';
import { StandResponse } from '../schema.ts';
import { BesluitBody, NieuweVondstBody, VondstParams } from './schema.ts';

/** One place in a verhaal that may identify somebody. */
export const vondsten: Feature = async (app, { deps }) => {
  const change = changer(deps);
  const decided = byDecider(deps);

  app.post(
    '/verhalen/:id/anonimisering/vondsten',
    {
      schema: operation({
        operationId: 'createVondst',
        tag: 'Anonimisering',
        summary: 'Wijs iets aan dat de regels niet vonden',
        description: 'Het wordt gevonden op elke plek waar het staat, en wordt een eigen groep.',
        params: IdParams,
        body: NieuweVondstBody,
        response: { 201: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const { verhaal, rol } = requireDecider(state, request.actor);
        await addVondst(trx, verhaal, request.body, doerOf(request.actor, rol, deps));
        reply.code(201).header('location', `/v1/verhalen/${verhaal.id}/anonimisering`);
      }),
  );

  app.delete(
    '/verhalen/:id/anonimisering/vondsten/:vondstId',
    {
      schema: operation({
        operationId: 'deleteVondst',
        tag: 'Anonimisering',
        summary: 'Haal weg wat je zelf aanwees',
        description: 'Wat de regels vonden blijft staan: daarover beslis je.',
        params: VondstParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) => removeVondst(trx, verhaal, request.params.vondstId, doer)),
  );

  app.put(
    '/verhalen/:id/anonimisering/vondsten/:vondstId/besluit',
    {
      schema: operation({
        operationId: 'decideVondst',
        tag: 'Anonimisering',
        summary: 'Beslis over een vondst',
        description: 'Vervangen gebeurt bij het publiceren. Laten staan kan alleen met een reden uit de lijst.',
        params: VondstParams,
        body: BesluitBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) =>
        decideVondst(trx, verhaal, request.params.vondstId, request.body, doer),
      ),
  );
};
