import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Probleem } from './problem.ts';

export const etagOf = (version: number | string) => `"${version}"`;

/** Sets the ETag; true (and status 304) when the caller already has this version. */
export function isNotModified(request: FastifyRequest, reply: FastifyReply, version: number | string): boolean {
  const etag = etagOf(version);
  reply.header('etag', etag);
  const known = request.headers['if-none-match'];
  if (!known) return false;
  const weak = (tag: string) => tag.trim().replace(/^W\//, '');
  if (known.trim() !== '*' && !known.split(',').some((tag) => weak(tag) === etag)) return false;
  reply.code(304);
  return true;
}

/** Which contents these are, for an ETag. */
const hashOf = (json: string) => createHash('sha256').update(json).digest('base64url').slice(0, 22);

/** True when this tag names the version, alone or with the contents it was read with. */
const isOf = (tag: string, version: number) =>
  tag === etagOf(version) || (tag.startsWith(`"${version}.`) && /^"\d+\.[\w-]{22}"$/.test(tag));

/**
 * The version the caller means to change, by strong comparison.
 * @throws Probleem 428 without If-Match, or with `*`, which names no version; 412 when it names another.
 */
export function requireIfMatch({ headers }: Pick<FastifyRequest, 'headers'>, version: number): void {
  const given = headers['if-match'];
  if (!given || given.trim() === '*') {
    throw new Probleem('voorwaarde-nodig', 'Stuur in If-Match de ETag mee van de versie die je hebt gelezen.');
  }
  if (given.split(',').some((tag) => isOf(tag.trim(), version))) return;
  throw new Probleem('intussen-gewijzigd', 'Dit is gewijzigd nadat je het las. Lees het opnieuw en probeer het dan.');
}

/** The same where If-Match may be left out; `*` says no more than that there is something to change. */
export function heedIfMatch(request: Pick<FastifyRequest, 'headers'>, version: number): void {
  const given = request.headers['if-match'];
  if (given !== undefined && given.trim() !== '*') requireIfMatch(request, version);
}

/**
 * Sends what anybody may read with an ETag of its contents: kept copies are fine, as long as each use asks again,
 * because a withdrawal counts at once.
 */
export function publicEtag(request: FastifyRequest, reply: FastifyReply, body: object) {
  const json = JSON.stringify(body);
  const scope = request.actor.soort === 'bezoeker' ? 'public' : 'private';
  reply.header('cache-control', `${scope}, no-cache`).header('vary', 'Accept, Authorization, Cookie');
  if (isNotModified(request, reply, hashOf(json))) return reply.send();
  return reply.type('application/json; charset=utf-8').send(body);
}

/**
 * Sends what somebody works on. Its ETag names the version, for If-Match, and the contents: those can change by
 * themselves, when rules get stricter or others publish.
 */
export function workingEtag(request: FastifyRequest, reply: FastifyReply, version: number, body: object) {
  const json = JSON.stringify(body);
  if (isNotModified(request, reply, `${version}.${hashOf(json)}`)) return reply.send();
  return reply.type('application/json; charset=utf-8').send(body);
}
