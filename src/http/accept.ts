import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Probleem } from './problem.ts';

/**
 * The media type to answer with: the one of `offered` the caller likes best, in our order where it does not care.
 * @throws Probleem 406 when the caller accepts none of them.
 */
export function chooseType(request: FastifyRequest, offered: readonly string[]): string {
  const header = request.headers.accept;
  const first = offered[0] as string;
  if (!header) return first;
  const wanted = header
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((p) => p.trim()).find((p) => p.startsWith('q='));
      return { type: type.trim(), q: q ? Number(q.slice(2)) : 1 };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { type } of wanted) {
    const match = offered.find(
      (o) => type === '*/*' || type === o || (type.endsWith('/*') && o.startsWith(type.slice(0, -1))),
    );
    if (match) return match;
  }
  throw new Probleem('niet-te-leveren', `Dit kunnen we geven: ${offered.join(', ')}.`);
}

interface Described {
  response?: Record<string, { content?: Record<string, unknown> }>;
  body?: unknown;
  consumes?: string[];
}

/** Refuses what a documented operation cannot read or give. Its media types stand in `consumes` and in the `content` of its 200 or 201. */
export function registerAccept(app: FastifyInstance): void {
  const json = app.getDefaultJsonParser('error', 'error');
  // Many clients say JSON on every request, also where there is nothing to send, as with a change of state.
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser<string>(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'string' },
    (request, body, done) => (body === '' ? done(null, undefined) : json(request, body, done)),
  );
  app.addHook('onRequest', async (request) => {
    const { schema } = request.routeOptions;
    const { response, body, consumes = ['application/json'] } = (schema ?? {}) as Described;
    const content = response?.['200']?.content ?? response?.['201']?.content;
    if (content) chooseType(request, Object.keys(content));
    const given = request.headers['content-type']?.split(';', 1)[0]?.trim().toLowerCase();
    const isOperation = response !== undefined;
    if (isOperation && body && given !== undefined && !consumes.includes(given)) {
      throw new Probleem('soort-niet-bekend', `Dit kunnen we lezen: ${consumes.join(', ')}.`);
    }
  });
}
