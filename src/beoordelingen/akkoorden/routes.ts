import { inTransaction } from '../../db/transaction.ts';
import { IdParams } from '../../http/fields.ts';
import { operation } from '../../http/operation.ts';
import type { Feature } from '../../http/plugin.ts';
import { Probleem } from '../../http/problem.ts';
import { mededelingOf } from '../../verhalen/rules.ts';
import { doerOf, wachtOf } from '../anonimisering/commands.ts';
import { changer, STATE_ERRORS } from '../routes.ts';
import { requireOwnUnpublished } from '../rules.ts';
import { StandResponse } from '../schema.ts';
import { readPoort } from '../uitvoer/commands.ts';
import { isOpen } from '../vondsten/rules.ts';
import { lockByPaperCode, recordAkkoord, refuseAkkoord, revokeAkkoord } from './commands.ts';
import { AkkoordBody, AkkoordResponse, CodeAkkoordBody, CodeBody, LeesversieResponse } from './schema.ts';

const CODE_ERRORS = ['niet-gevonden', 'botsing'] as const;

/** The verteller sees the text as others will, and says whether it is right: with the code, or beside the worker. */
export const akkoorden: Feature = async (app, { deps }) => {
  const { db, now } = deps;
  const change = changer(deps);

  app.put(
    '/verhalen/:id/akkoord',
    {
      schema: operation({
        operationId: 'recordAkkoord',
        tag: 'Toestemming',
        summary: 'Leg vast dat de verteller de tekst las en goedvindt',
        description: 'Voor wie ernaast zat. Het geldt voor precies deze tekst: verandert er iets, dan vervalt het.',
        params: IdParams,
        body: AkkoordBody,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const verhaal = requireOwnUnpublished(state, request.actor);
        const akkoord = { ...request.body, wijze: 'samen-gelezen' } as const;
        await recordAkkoord(trx, verhaal, akkoord, doerOf(request.actor, 'auteur', deps));
      }),
  );

  app.delete(
    '/verhalen/:id/akkoord',
    {
      schema: operation({
        operationId: 'revokeAkkoord',
        tag: 'Toestemming',
        summary: 'Neem een vastgelegd akkoord terug',
        params: IdParams,
        response: { 200: StandResponse },
        errors: STATE_ERRORS,
      }),
    },
    (request, reply) =>
      change(request, reply, async (trx, state) => {
        const verhaal = requireOwnUnpublished(state, request.actor);
        await revokeAkkoord(trx, verhaal, doerOf(request.actor, 'auteur', deps));
      }),
  );

  app.post(
    '/leesversies',
    {
      schema: operation({
        operationId: 'readByCode',
        tag: 'Toestemming',
        summary: 'Lees je eigen verhaal zoals anderen het te lezen krijgen',
        description: 'Met de code van het papier, zonder inloggen. Kan als de redactie over alles heeft beslist.',
        body: CodeBody,
        response: { 200: LeesversieResponse },
        errors: CODE_ERRORS,
      }),
    },
    async (request, reply) => {
      const body = await inTransaction(db, async (trx) => {
        const verhaal = await lockByPaperCode(trx, request.body.code);
        const { vondsten, uitvoer, akkoord } = await readPoort(trx, verhaal, wachtOf(deps));
        if (vondsten.some(isOpen) || uitvoer.open > 0)
          throw new Probleem('botsing', 'Er wordt nog aan je verhaal gewerkt. Kom later terug.');
        const { titel, tekst, samenvatting, eenvoudige_tekst: eenvoudigeTekst, hash, namen_verzonnen } = uitvoer.fields;
        const texts = { titel, tekst, samenvatting, eenvoudigeTekst, mededeling: mededelingOf(namen_verzonnen) };
        return { ...texts, hash, akkoord: akkoord !== undefined };
      });
      return reply.header('cache-control', 'no-store').code(200).send(body);
    },
  );

  app.post(
    '/akkoorden',
    {
      schema: operation({
        operationId: 'agreeByCode',
        tag: 'Toestemming',
        summary: 'Zeg met de code van het papier of je verhaal zo goed is',
        description:
          'Zonder inloggen. Ja geldt voor precies de tekst die je las. Nee kan tot het verhaal is gepubliceerd, en neemt elk akkoord terug; het verhaal blijft.',
        body: CodeAkkoordBody,
        response: { 200: AkkoordResponse },
        errors: CODE_ERRORS,
      }),
    },
    async (request, reply) => {
      const { code, akkoord, hash } = request.body;
      const op = now();
      await inTransaction(db, async (trx) => {
        const verhaal = await lockByPaperCode(trx, code);
        const doer = { ...doerOf(request.actor, 'verteller', deps), door: null };
        if (akkoord) await recordAkkoord(trx, verhaal, { hash: hash as string, wijze: 'code' }, doer);
        else await refuseAkkoord(trx, verhaal, doer);
      });
      return reply.code(200).send({ akkoord, datum: op.toISOString().slice(0, 10) });
    },
  );
};
