import type { Actor } from '../../http/actor.ts';
import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { presentVersie } from '../present.ts';
import { findState } from '../queries.ts';
import { requireView, verhaalNotFound, versieIdsFor } from '../rules.ts';
import { VersieList, VersieParams, VersieResponse } from '../schema.ts';
import { listVersies } from './queries.ts';

/** The versions of one verhaal. */
export const versies: Feature = async (app, { deps }) => {
  const { db } = deps;

  const read = async (id: string, actor: Actor, nummer: number | null) => {
    const view = requireView(await findState(db, id), actor);
    const rows = await listVersies(db, id, { ids: versieIdsFor(view, actor), nummer });
    return rows.map((row) => presentVersie(row, view.state.gepubliceerde_versie_id));
  };

  app.get(
    '/verhalen/:id/versies',
    {
      schema: operation({
        operationId: 'listVersies',
        tag: 'Verhalen',
        summary: 'Lees de tekstversies van een verhaal',
        description:
          'Een versie verandert nooit. Wie het verhaal indiende ziet ze allemaal, een redacteur wat is ingediend, ieder ander de gepubliceerde.',
        params: IdParams,
        response: { 200: VersieList },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => reply.send({ items: await read(request.params.id, request.actor, null) }),
  );

  app.get(
    '/verhalen/:id/versies/:nummer',
    {
      schema: operation({
        operationId: 'getVersie',
        tag: 'Verhalen',
        summary: 'Lees een tekstversie',
        params: VersieParams,
        response: { 200: VersieResponse },
        errors: ['geen-recht', 'niet-gevonden', 'ingetrokken'],
      }),
    },
    async (request, reply) => {
      const [versie] = await read(request.params.id, request.actor, request.params.nummer);
      if (!versie) throw verhaalNotFound();
      return reply.send(versie);
    },
  );
};
