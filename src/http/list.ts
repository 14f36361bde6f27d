import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from './deps.ts';
import { linkHeader, type Page } from './paging.ts';

/** Sends one page of a list: the body, and the Link header with signed cursors bound to this query. */
export function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { config, cursors }: Pick<Deps, 'config' | 'cursors'>,
  query: unknown,
  { next, prev }: Pick<Page<unknown>, 'next' | 'prev'>,
  body: object,
) {
  const links = { next: next && cursors.encode(next, query), prev: prev && cursors.encode(prev, query) };
  return reply.header('link', linkHeader(config.publicUrl, request.url, links)).send(body);
}
