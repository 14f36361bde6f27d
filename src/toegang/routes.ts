import { requireIfMatch } from '../http/conditional.ts';
import { IdParams } from '../http/fields.ts';
import { IdempotencyHeaders, onceOnly } from '../http/idempotency.ts';
import { sendPage } from '../http/list.ts';
import { NoBody, operation } from '../http/operation.ts';
import { toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { notFound, Probleem } from '../http/problem.ts';
import { changeAccount, issueKey } from './commands.ts';
import { presentAccount, presentActor, presentSleutel } from './present.ts';
import { insertAccount, listAccounts, listSleutels, revokeSleutels } from './queries.ts';
import {
  AccountPage,
  AccountResponse,
  ActorResponse,
  ChangeAccountBody,
  CreateAccountBody,
  CreateSleutelBody,
  ListQuery,
  SleutelAangemaakt,
  SleutelPage,
  SleutelParams,
} from './schema.ts';

export const toegang: Feature = async (app, { deps }) => {
  const { db, now, cursors } = deps;

  app.get(
    '/ik',
    {
      schema: operation({
        operationId: 'getActor',
        tag: 'Toegang',
        summary: 'Lees wie je bent en wat je mag',
        description: 'Zonder sleutel of aanmelding ben je bezoeker.',
        response: { 200: ActorResponse },
      }),
    },
    async (request, reply) => reply.header('vary', 'Authorization, Cookie').send(presentActor(request.actor)),
  );

  app.get(
    '/sleutels',
    {
      schema: operation({
        operationId: 'listSleutels',
        tag: 'Toegang',
        summary: 'Lees de lijst van je sleutels',
        description: 'Ook wat is ingetrokken of verlopen. De nieuwste eerst.',
        query: ListQuery,
        response: { 200: SleutelPage },
        errors: ['geen-recht'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const accountId = request.actor.accountId as string;
      const query = { sleutels: accountId };
      const at = cursors.decode(cursor, query);
      const rows = await listSleutels(db, accountId, pageFrom(at, limit));
      const page = toPage(rows, limit, at, keyOf);
      return sendPage(request, reply, deps, query, page, { items: page.rows.map(presentSleutel) });
    },
  );

  app.post(
    '/sleutels',
    {
      schema: operation({
        operationId: 'createSleutel',
        tag: 'Toegang',
        summary: 'Maak een sleutel',
        description:
          'Bewaar hem meteen: we tonen hem één keer. Je kunt er tien tegelijk hebben, dus een nieuwe kan klaarstaan voor de oude stopt.',
        headers: IdempotencyHeaders,
        body: CreateSleutelBody,
        response: { 201: SleutelAangemaakt },
        errors: ['geen-recht', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { naam, rechten, verlooptOp } = request.body;
      const { actor } = request;
      if (rechten.some((recht) => !actor.rechten.has(recht))) {
        throw new Probleem('geen-recht', 'Een sleutel kan niet meer dan je zelf mag. Kijk in /v1/ik wat je mag.');
      }
      const answer = await onceOnly(db, request, async (trx) => {
        const accountId = actor.accountId as string;
        const until = verlooptOp === undefined ? undefined : new Date(verlooptOp);
        const made = await issueKey(trx, { accountId, naam, rechten, verlooptOp: until, now: now() });
        return { status: 201, body: { ...presentSleutel(made), sleutel: made.sleutel } };
      });
      return reply.code(201).header('location', `/v1/sleutels/${answer.body.id}`).send(answer.body);
    },
  );

  app.delete(
    '/sleutels/:id',
    {
      schema: operation({
        operationId: 'revokeSleutel',
        tag: 'Toegang',
        summary: 'Trek een sleutel in',
        description: 'Hij werkt meteen niet meer. Dit kan niet ongedaan worden gemaakt.',
        params: SleutelParams,
        response: { 204: NoBody },
        errors: ['geen-recht', 'niet-gevonden'],
      }),
    },
    async (request, reply) => {
      const revoked = await revokeSleutels(db, request.actor.accountId as string, request.params.id, now());
      if (revoked === 0) throw notFound('Deze sleutel');
      return reply.code(204).send();
    },
  );

  app.get(
    '/accounts',
    {
      schema: operation({
        operationId: 'listAccounts',
        tag: 'Toegang',
        summary: 'Lees de lijst van accounts',
        description: 'De nieuwste eerst.',
        query: ListQuery,
        response: { 200: AccountPage },
        errors: ['geen-recht'],
      }),
    },
    async (request, reply) => {
      const { cursor, limit } = request.query;
      const query = { accounts: 'alle' };
      const at = cursors.decode(cursor, query);
      const page = toPage(await listAccounts(db, pageFrom(at, limit)), limit, at, keyOf);
      return sendPage(request, reply, deps, query, page, { items: page.rows.map(presentAccount) });
    },
  );

  app.post(
    '/accounts',
    {
      schema: operation({
        operationId: 'createAccount',
        tag: 'Toegang',
        summary: 'Maak een account',
        description: 'Wie het krijgt, meldt zich aan met dit e-mailadres. We sturen zelf niets.',
        headers: IdempotencyHeaders,
        body: CreateAccountBody,
        response: { 201: AccountResponse },
        errors: ['geen-recht', 'botsing', 'sleutel-al-gebruikt'],
      }),
    },
    async (request, reply) => {
      const { naam, email, rollen } = request.body;
      const answer = await onceOnly(db, request, async (trx) => {
        const row = await insertAccount(trx, { naam, email, rollen: [...new Set(rollen)], aangemaakt_op: now() });
        if (!row) throw new Probleem('botsing', 'Er is al een account met dit e-mailadres.');
        return { status: 201, objectId: row.id, body: presentAccount(row) };
      });
      return reply
        .code(201)
        .header('location', `/v1/accounts/${answer.body.id}`)
        .header('etag', '"1"')
        .send(answer.body);
    },
  );

  app.patch(
    '/accounts/:id',
    {
      schema: operation({
        operationId: 'changeAccount',
        tag: 'Toegang',
        summary: 'Wijzig een account, of zet het uit',
        description:
          'Nieuwe rollen gelden meteen. Wie uit gaat, is meteen afgemeld en raakt zijn sleutels voorgoed kwijt. De laatste beheerder blijft.',
        consumes: ['application/merge-patch+json', 'application/json'],
        params: IdParams,
        body: ChangeAccountBody,
        response: { 200: AccountResponse },
        errors: ['geen-recht', 'niet-gevonden', 'botsing', 'intussen-gewijzigd', 'voorwaarde-nodig'],
      }),
    },
    async (request, reply) => {
      const { params, body } = request;
      const row = await db
        .transaction()
        .execute((trx) => changeAccount(trx, params.id, body, now(), (versie) => requireIfMatch(request, versie)));
      return reply.header('etag', `"${row.versie}"`).send(presentAccount(row));
    },
  );
};

type At = ReturnType<typeof toPage>['next'];

const pageFrom = (at: At, limit: number) => ({
  after: at && { key: String(at.key), id: at.id },
  backwards: at?.direction === 'prev',
  limit: limit + 1,
});
const keyOf = ({ key, id }: { key: string; id: string }) => ({ key, id });
