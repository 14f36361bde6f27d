import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { doerOf } from '../anonimisering/commands.ts';
import { changer, STATE_ERRORS } from '../routes.ts';
import { requireTakeable } from '../rules.ts';
import { StandResponse } from '../schema.ts';
import { startLezing, stopLezing } from './commands.ts';

/** Who of the redactie reads a verhaal. Nobody else sees its words before they are public. */
export const lezingen: Feature = async (app, { deps }) => {
  const change = changer(deps);

  app.put(
    '/verhalen/:id/lezing',
    {
      schema: operation({
        operationId: 'startLezing',
        tag: 'Beoordeling',
        summary: 'Neem een verhaal aan om te lezen',
        description: 'Vanaf nu mag je het lezen en beoordelen. Hoogstens drie redacteuren lezen een verhaal.',
        params: IdParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(
        request,
        reply,
        async (trx, state) => {
          const verhaal = requireTakeable(state, request.actor);
          await startLezing(trx, verhaal, doerOf(request.actor, 'redacteur', deps));
        },
        { ask: true },
      ),
  );

  app.delete(
    '/verhalen/:id/lezing',
    {
      schema: operation({
        operationId: 'stopLezing',
        tag: 'Beoordeling',
        summary: 'Stop met lezen',
        params: IdParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const verhaal = requireTakeable(state, request.actor);
        await stopLezing(trx, verhaal, doerOf(request.actor, 'redacteur', deps));
      }),
  );
};
