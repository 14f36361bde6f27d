import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { byDecider, byLezer, STATE_ERRORS } from '../routes.ts';
import { StandResponse } from '../schema.ts';
import { confirmGroep, decideGroep, mergeGroepen, reopenGroep, splitGroep } from './commands.ts';
import { GroepBesluitBody, GroepParams, SamenvoegingBody, SplitsingBody } from './schema.ts';

/** One person, place or number, with every place where it stands. */
export const groepen: Feature = async (app, { deps }) => {
  const decided = byDecider(deps);

  app.put(
    '/verhalen/:id/anonimisering/groepen/:groep/besluit',
    {
      schema: operation({
        operationId: 'decideGroep',
        tag: 'Anonimisering',
        summary: 'Beslis over een groep',
        description:
          'Over elke plek tegelijk. Blijft iets staan dat iemand aanwijst, dan leest een tweede redacteur mee.',
        params: GroepParams,
        body: GroepBesluitBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) =>
        decideGroep(trx, verhaal, request.params.groep, request.body, doer),
      ),
  );

  app.delete(
    '/verhalen/:id/anonimisering/groepen/:groep/besluit',
    {
      schema: operation({
        operationId: 'reopenGroep',
        tag: 'Anonimisering',
        summary: 'Neem een besluit over een groep terug',
        params: GroepParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) => reopenGroep(trx, verhaal, request.params.groep, doer)),
  );

  app.put(
    '/verhalen/:id/anonimisering/groepen/:groep/tweede-lezing',
    {
      schema: operation({
        operationId: 'confirmGroep',
        tag: 'Anonimisering',
        summary: 'Bevestig als tweede lezer dat iets mag blijven staan',
        description: 'Niet door wie het besloot, en niet door wie het verhaal indiende.',
        params: GroepParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      byLezer(deps)(request, reply, (trx, verhaal, doer) => confirmGroep(trx, verhaal, request.params.groep, doer)),
  );

  app.post(
    '/verhalen/:id/anonimisering/groepen/:groep/splitsing',
    {
      schema: operation({
        operationId: 'splitGroep',
        tag: 'Anonimisering',
        summary: 'Splits een groep',
        description: 'De gekozen plekken worden een eigen groep. Over die plekken moet opnieuw worden beslist.',
        params: GroepParams,
        body: SplitsingBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) =>
        splitGroep(trx, verhaal, request.params.groep, request.body.vondsten, doer),
      ),
  );

  app.post(
    '/verhalen/:id/anonimisering/groepen/:groep/samenvoeging',
    {
      schema: operation({
        operationId: 'mergeGroepen',
        tag: 'Anonimisering',
        summary: 'Voeg een andere groep in deze in',
        description:
          'Voor als twee groepen dezelfde persoon of plaats zijn. Over alle plekken moet opnieuw worden beslist.',
        params: GroepParams,
        body: SamenvoegingBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      decided(request, reply, (trx, verhaal, doer) =>
        mergeGroepen(trx, verhaal, request.params.groep, request.body.groep, doer),
      ),
  );
};
