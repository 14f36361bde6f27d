import type { FastifyReply, FastifyRequest } from 'fastify';
import { inTransaction } from '../db/transaction.ts';
import type { Trx } from '../db/types.ts';
import { heedIfMatch, requireIfMatch } from '../http/conditional.ts';
import type { Deps } from '../http/deps.ts';
import { IdParams } from '../http/fields.ts';
import { operation } from '../http/operation.ts';
import type { Feature } from '../http/plugin.ts';
import { Probleem } from '../http/problem.ts';
import { findState, lockState, updateState, type VerhaalState } from '../verhalen/queries.ts';
import { requireEditable, verhaalNotFound } from '../verhalen/rules.ts';
import { type Doer, doerOf } from './anonimisering/commands.ts';
import { publishVerhaal, returnVerhaal, submitVerhaal, unpublishVerhaal } from './commands.ts';
import { askHerkenner } from './herkenningen/commands.ts';
import { presentBeoordeling, presentStand } from './present.ts';
import { findStand, listBeoordelingen } from './queries.ts';
import { requireDecider, requireInsider, requirePublished, requireReviewable } from './rules.ts';
import { BeoordelingList, StandResponse, TerugsturingBody } from './schema.ts';

type OnVerhaal = Pick<FastifyRequest, 'headers' | 'actor'> & { params: { id: string } };
/** `publicly`: search must follow before the answer. `ask`: the second recogniser must see the text. */
type After = { publicly?: boolean; ask?: boolean };
type Act = (trx: Trx, state: VerhaalState | undefined) => Promise<void>;

export const STATE_ERRORS = ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken', 'intussen-gewijzigd'] as const;

/** Changes one locked verhaal, as it was read if the caller says so, and answers with where it now stands. */
export const changer =
  (deps: Deps) =>
  async (request: OnVerhaal, reply: FastifyReply, act: Act, { publicly, ask }: After = {}) => {
    const { db, zoeker } = deps;
    const { id } = request.params;
    const changed = await inTransaction(db, async (trx) => {
      const state = await lockState(trx, id);
      await act(trx, state);
      if (state) heedIfMatch(request, state.versie);
      return findStand(trx, id);
    });
    if (publicly) await zoeker.sync();
    if (ask) await askHerkenner(deps, id, request.actor);
    const stand = ask ? await findStand(db, id) : changed;
    if (!stand) throw verhaalNotFound();
    return reply.header('etag', `"${stand.versie}"`).send(presentStand(stand));
  };

type Decide = (trx: Trx, verhaal: VerhaalState, doer: Doer) => Promise<void>;

/** A change by whoever decides about a verhaal now: its author while they work on it, its reader while it is judged. */
export const byDecider =
  (deps: Deps) =>
  (request: OnVerhaal, reply: FastifyReply, act: Decide, after: After = {}) =>
    changer(deps)(
      request,
      reply,
      async (trx, state) => {
        const { verhaal, rol } = requireDecider(state, request.actor);
        await act(trx, verhaal, doerOf(request.actor, rol, deps));
      },
      after,
    );

/** A change by a reader of the redactie alone. */
export const byLezer = (deps: Deps) => (request: OnVerhaal, reply: FastifyReply, act: Decide) =>
  changer(deps)(request, reply, async (trx, state) => {
    const verhaal = requireReviewable(state, request.actor, ['ingediend']);
    await act(trx, verhaal, doerOf(request.actor, 'redacteur', deps));
  });

export const beoordelingen: Feature = async (app, { deps }) => {
  const { db, now } = deps;
  const change = changer(deps);

  const stateOperation = <const Id extends string>(operationId: Id, summary: string, description: string) =>
    operation({
      operationId,
      tag: 'Beoordeling',
      summary,
      description,
      params: IdParams,
      response: { 200: StandResponse },
      errors: STATE_ERRORS,
    });

  app.put(
    '/verhalen/:id/indiening',
    {
      schema: stateOperation(
        'submitVerhaal',
        'Dien een verhaal in',
        'Vanaf nu ligt het bij de redactie en verandert het niet.',
      ),
    },
    (request, reply) =>
      change(
        request,
        reply,
        async (trx, state) => {
          await submitVerhaal(trx, requireEditable(state, request.actor), now());
        },
        { ask: true },
      ),
  );

  app.delete(
    '/verhalen/:id/indiening',
    {
      schema: stateOperation(
        'recallVerhaal',
        'Haal een ingediend verhaal terug',
        'Het is weer een concept en je kunt het wijzigen.',
      ),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const isAuteur = state?.auteur_id && state.auteur_id === request.actor.accountId;
        if (state?.status !== 'ingediend' || !isAuteur) {
          requireEditable(state, request.actor);
          throw new Probleem('botsing', 'Dit verhaal is niet ingediend.');
        }
        await updateState(trx, state.id, { status: 'concept', ingediend_op: null }, now());
      }),
  );

  app.put(
    '/verhalen/:id/publicatie',
    {
      schema: operation({
        operationId: 'publishVerhaal',
        tag: 'Beoordeling',
        summary: 'Publiceer een verhaal',
        description:
          'Alleen als alles wat herkenbaar kan zijn is beslist en de verteller het goedvindt, en nooit je eigen verhaal. Met If-Match publiceer je precies wat je las.',
        params: IdParams,
        response: { 200: StandResponse },
        errors: [...STATE_ERRORS, 'voorwaarde-nodig'],
      }),
    },
    (request, reply) =>
      change(
        request,
        reply,
        async (trx, state) => {
          const verhaal = requireReviewable(state, request.actor, ['ingediend']);
          requireIfMatch(request, verhaal.versie);
          const doer = doerOf(request.actor, 'redacteur', deps);
          await publishVerhaal(trx, verhaal, doer, { bewaarDagen: deps.config.ORIGINEEL_DAYS });
        },
        { publicly: true },
      ),
  );

  app.delete(
    '/verhalen/:id/publicatie',
    {
      schema: stateOperation(
        'unpublishVerhaal',
        'Haal een verhaal uit de openbaarheid',
        'Het ligt daarna weer bij de redactie. Wie het volgt, hoort dat het weg is.',
      ),
    },
    (request, reply) =>
      change(
        request,
        reply,
        async (trx, state) => {
          await unpublishVerhaal(trx, requirePublished(state, request.actor), now());
        },
        { publicly: true },
      ),
  );

  app.put(
    '/verhalen/:id/terugsturing',
    {
      schema: operation({
        operationId: 'returnVerhaal',
        tag: 'Beoordeling',
        summary: 'Stuur een verhaal terug, met redenen',
        params: IdParams,
        body: TerugsturingBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const verhaal = requireReviewable(state, request.actor, ['ingediend']);
        await returnVerhaal(trx, verhaal, { ...request.body, door: request.actor.accountId, now: now() });
      }),
  );

  app.get(
    '/verhalen/:id/beoordelingen',
    {
      schema: operation({
        operationId: 'listBeoordelingen',
        tag: 'Beoordeling',
        summary: 'Lees hoe een verhaal is beoordeeld',
        params: IdParams,
        response: { 200: BeoordelingList },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const { id } = requireInsider(await findState(db, request.params.id), request.actor);
      return reply.send({ items: (await listBeoordelingen(db, id)).map(presentBeoordeling) });
    },
  );
};
