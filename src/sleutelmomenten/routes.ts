import { inTransaction } from '../db/transaction.ts';
import type { Db, Trx } from '../db/types.ts';
import { resolveMomentFilter } from '../filter/queries.ts';
import type { Actor } from '../http/actor.ts';
import { isNotModified, requireIfMatch } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { sendPage } from '../http/list.ts';
import { NoBody, operation } from '../http/operation.ts';
import { toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { notFound } from '../http/problem.ts';
import { visibleTo } from '../toestemmingen/rules.ts';
import { currentFields, draftVersie } from '../verhalen/commands.ts';
import { findState, lockState, readCurrent, readPublished, updateState } from '../verhalen/queries.ts';
import { requireEditable, requireView, verhaalNotFound, versieIdOf } from '../verhalen/rules.ts';
import { mergeMoment, putMoment } from './commands.ts';
import { presentLosMoment, presentMoment } from './present.ts';
import { deleteMoment, findMoment, findMomentPlace, listMomenten } from './queries.ts';
import {
  ChangeSleutelmomentBody,
  CreateSleutelmomentBody,
  ListSleutelmomentenQuery,
  SleutelmomentList,
  SleutelmomentMetVerhaal,
  SleutelmomentPage,
  SleutelmomentResponse,
} from './schema.ts';

const momentNotFound = () => notFound('Dit sleutelmoment');
const READ_ERRORS = ['geen-recht', 'niet-gevonden', 'ingetrokken'] as const;
const WRITE_ERRORS = [
  'geen-recht',
  'niet-gevonden',
  'botsing',
  'ingetrokken',
  'intussen-gewijzigd',
  'voorwaarde-nodig',
] as const;

export const sleutelmomenten: Feature = async (app, { deps }) => {
  const { db, now, cursors } = deps;

  app.get(
    '/verhalen/:id/sleutelmomenten',
    {
      schema: operation({
        operationId: 'listSleutelmomentenOfVerhaal',
        tag: 'Sleutelmomenten',
        summary: 'Lees de sleutelmomenten van een verhaal',
        params: IdParams,
        response: { 200: SleutelmomentList },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const { working } = requireView(await findState(db, id), request.actor);
      const row = working ? await readCurrent(db, id) : await readPublished(db, visibleTo(request.actor), id);
      if (!row) throw verhaalNotFound();
      return reply.send({ items: row.sleutelmomenten.map(presentMoment) });
    },
  );

  app.post(
    '/verhalen/:id/sleutelmomenten',
    {
      schema: operation({
        operationId: 'createSleutelmoment',
        tag: 'Sleutelmomenten',
        summary: 'Wijs een sleutelmoment aan in de tekst',
        description:
          'Met een citaat dat precies zo in de tekst staat. Is het verhaal gepubliceerd, dan komt er een nieuwe versie die eerst weer wordt gelezen.',
        headers: IdempotencyHeaders,
        params: IdParams,
        body: CreateSleutelmomentBody,
        response: { 201: SleutelmomentResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'ingetrokken', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const answer = await onceOnly(db, request, async (trx) => {
        const versie = await editableVersie(trx, id, request.actor, null);
        const moment = await putMoment(trx, versie, request.body);
        return {
          status: 201,
          objectId: id,
          body: presentMoment(moment),
          headers: { location: `/v1/sleutelmomenten/${moment.id}` },
        };
      });
      return reply
        .code(201)
        .headers(answer.headers ?? {})
        .send(answer.body);
    },
  );

  app.get(
    '/sleutelmomenten',
    {
      schema: operation({
        operationId: 'listSleutelmomenten',
        tag: 'Sleutelmomenten',
        summary: 'Zoek sleutelmomenten over alle verhalen heen',
        description:
          'Filters gelden voor hetzelfde moment. Met na en voor vraag je naar de volgorde binnen een verhaal.',
        query: ListSleutelmomentenQuery,
        response: { 200: SleutelmomentPage },
      }),
    },
    async (request, reply) => {
      const { cursor, limit, ...query } = request.query;
      const at = cursors.decode(cursor, query);
      const filter = await resolveMomentFilter(db, query);
      const rows = await listMomenten(db, visibleTo(request.actor), filter, {
        after: at?.id ?? null,
        backwards: at?.direction === 'prev',
        limit: limit + 1,
      });
      const page = toPage(rows, limit, at, (row) => ({ key: '', id: row.id }));
      return sendPage(request, reply, deps, query, page, {
        items: page.rows.map((row) => presentLosMoment(row, row.verhaalId)),
      });
    },
  );

  app.get(
    '/sleutelmomenten/:id',
    {
      schema: operation({
        operationId: 'getSleutelmoment',
        tag: 'Sleutelmomenten',
        summary: 'Lees een sleutelmoment',
        params: IdParams,
        response: { 200: SleutelmomentMetVerhaal, 304: NoBody },
        errors: READ_ERRORS,
      }),
    },
    async (request, reply) => {
      const { verhaalId, state, moment } = await readMoment(db, request.params.id, request.actor);
      if (isNotModified(request, reply, state.versie)) return reply.send();
      return reply.send(presentLosMoment(moment, verhaalId));
    },
  );

  app.patch(
    '/sleutelmomenten/:id',
    {
      schema: operation({
        operationId: 'changeSleutelmoment',
        tag: 'Sleutelmomenten',
        summary: 'Wijzig een sleutelmoment',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: IdParams,
        body: ChangeSleutelmomentBody,
        response: { 200: SleutelmomentResponse },
        errors: WRITE_ERRORS,
      }),
    },
    async (request, reply) => {
      const { id } = request.params;
      const { moment, versie } = await inTransaction(db, async (trx) => {
        const verhaalId = await findMomentPlace(trx, id);
        if (!verhaalId) throw momentNotFound();
        const versie = await editableVersie(trx, verhaalId, request.actor, (versie) => requireIfMatch(request, versie));
        const old = await findMoment(trx, versie.id, id);
        if (!old) throw momentNotFound();
        return { versie: versie.versie, moment: await putMoment(trx, versie, mergeMoment(old, request.body), id) };
      });
      return reply.header('etag', `"${versie}"`).send(presentMoment(moment));
    },
  );

  app.delete(
    '/sleutelmomenten/:id',
    {
      schema: operation({
        operationId: 'deleteSleutelmoment',
        tag: 'Sleutelmomenten',
        summary: 'Haal een sleutelmoment weg',
        params: IdParams,
        response: { 204: NoBody },
        errors: WRITE_ERRORS,
      }),
    },
    async (request, reply) => {
      await inTransaction(db, async (trx) => {
        const verhaalId = await findMomentPlace(trx, request.params.id);
        if (!verhaalId) throw momentNotFound();
        const versie = await editableVersie(trx, verhaalId, request.actor, (versie) => requireIfMatch(request, versie));
        if (!(await deleteMoment(trx, versie.id, request.params.id))) throw momentNotFound();
      });
      return reply.code(204).send();
    },
  );

  /** The version in which this author may mark moments, its verhaal locked and counted up. */
  async function editableVersie(trx: Trx, verhaalId: string, actor: Actor, check: ((versie: number) => void) | null) {
    const state = requireEditable(await lockState(trx, verhaalId), actor);
    check?.(state.versie);
    const id = await draftVersie(trx, state, now());
    const versie = await updateState(trx, verhaalId, {}, now());
    return { id, versie, tekst: (await currentFields(trx, id)).tekst };
  }
};

/** A sleutelmoment in the version this actor may see. @throws Probleem 404 or 410. */
async function readMoment(db: Db, id: string, actor: Actor) {
  const verhaalId = await findMomentPlace(db, id);
  if (!verhaalId) throw momentNotFound();
  const view = requireView(await findState(db, verhaalId), actor);
  const moment = await findMoment(db, versieIdOf(view), id);
  if (!moment) throw momentNotFound();
  return { verhaalId, state: view.state, moment };
}
