import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { z } from 'zod';
import { inTransaction } from '../db/transaction.ts';
import type { Db, Trx } from '../db/types.ts';
import { invalidField, Probleem } from './problem.ts';

export const IdempotencyHeaders = z.looseObject({
  'idempotency-key': z
    .string()
    .max(210)
    .optional()
    .meta({
      description: 'Een uuid. Herhaal je het verzoek, dan gebeurt het maar een keer. We onthouden hem 24 uur.',
      pattern: '^"?[!#-~]{8,200}"?$',
      examples: ['3f1c2b1e-8a56-4a5b-9d2e-6f1d3c0b7a10'],
    }),
});

const KEY = /^"?([\x21\x23-\x7e]{8,200})"?$/;

export interface Answer<Body> {
  status: number;
  body: Body;
  headers?: Record<string, string>;
  /** What the answer is about: erasing that erases the kept answer too. */
  objectId?: string;
}

/**
 * Runs `act` in a transaction; with an Idempotency-Key its answer is kept 24 hours in that same transaction and
 * given again to a repeat. The kept answer is encrypted under the key, of which only a hash is stored: it may hold a
 * secret that is shown once.
 * @throws Probleem 400 for a malformed key, 409 while the first is still running, 422 for the key with other input.
 */
export async function onceOnly<Body>(
  db: Db,
  request: FastifyRequest,
  act: (trx: Trx) => Promise<Answer<Body>>,
): Promise<Answer<Body>> {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return inTransaction(db, act);
  const key = typeof header === 'string' ? KEY.exec(header.trim())?.[1] : undefined;
  if (!key)
    throw invalidField('Idempotency-Key', 'Gebruik een uuid, of 8 tot 200 tekens zonder spaties.', 'idempotency_key');
  const place = {
    client: request.actor.client,
    route: `${request.method} ${request.url.split('?')[0]}`,
    sleutel_hash: sha256(key),
  };
  const verzoek_hash = sha256(JSON.stringify(request.body ?? null));
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ free: boolean }>`
      select pg_try_advisory_xact_lock(hashtextextended(${`${place.client} ${place.route} ${key}`}, 0)) as free`.execute(
      trx,
    );
    if (!rows[0]?.free)
      throw new Probleem('botsing', 'Het eerste verzoek met deze Idempotency-Key loopt nog.', {
        headers: { 'retry-after': '1' },
      });
    await trx.deleteFrom('idempotentie').where('aangemaakt_op', '<', sql<Date>`now() - interval '24 hours'`).execute();
    const kept = await trx
      .selectFrom('idempotentie')
      .select(['verzoek_hash', 'status', 'antwoord'])
      .where('client', '=', place.client)
      .where('route', '=', place.route)
      .where('sleutel_hash', '=', place.sleutel_hash)
      .executeTakeFirst();
    if (kept) {
      if (!verzoek_hash.equals(Buffer.from(kept.verzoek_hash))) {
        throw new Probleem('sleutel-al-gebruikt', 'Je gebruikte deze Idempotency-Key eerder voor iets anders.');
      }
      return decrypt<Answer<Body>>(Buffer.from(kept.antwoord as Buffer), key);
    }
    const answer = await act(trx);
    const record = {
      ...place,
      verzoek_hash,
      status: answer.status,
      antwoord: encrypt(answer, key),
      object_id: answer.objectId ?? null,
    };
    await trx.insertInto('idempotentie').values(record).execute();
    return answer;
  });
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
const derive = (key: string, salt: Buffer) => Buffer.from(hkdfSync('sha256', key, salt, 'idempotentie', 32));

function encrypt(value: unknown, key: string): Buffer {
  const salt = randomBytes(16);
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', derive(key, salt), iv);
  const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), body]);
}

function decrypt<T>(sealed: Buffer, key: string): T {
  const decipher = createDecipheriv('aes-256-gcm', derive(key, sealed.subarray(0, 16)), sealed.subarray(16, 28));
  decipher.setAuthTag(sealed.subarray(28, 44));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(44)), decipher.final()]).toString());
}
