import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify';
import { ensureTransportHeaders } from './headers.ts';
import { noSuchAddress, Probleem } from './problem.ts';

const METHODS: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const ROUTED = new Set<string>([...METHODS, 'HEAD']);

const notAllowed = (allow: string) =>
  new Probleem('methode-niet-toegestaan', `Hier kan alleen: ${allow}.`, { headers: { allow } });
const toPattern = (url: string) => new RegExp(`^${url.replace(/[.+]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
const isPreflight = ({ headers }: FastifyRequest) =>
  headers.origin !== undefined && headers['access-control-request-method'] !== undefined;

/**
 * Remembers the methods of each path; `close()` answers the others with 405 and Allow (Fastify says 404). Methods that
 * the router does not know at all never reach a route: a hook answers those, and OPTIONS that is no preflight.
 */
export function collectMethods(app: FastifyInstance): { close(): void } {
  const methods = new Map<string, Set<string>>();
  const patterns: { pattern: RegExp; allow: string }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  app.addHook('onRequest', async (request, reply) => {
    const { method } = request;
    if (ROUTED.has(method) || (method === 'OPTIONS' && isPreflight(request))) return;
    const path = request.url.split('?', 1)[0] as string;
    const known = patterns.find(({ pattern }) => pattern.test(path));
    if (!known) throw noSuchAddress();
    if (method !== 'OPTIONS') throw notAllowed(known.allow);
    ensureTransportHeaders(reply);
    return reply.code(204).header('allow', known.allow).send();
  });
  return {
    close() {
      const own = [...methods].filter(([path]) => !path.includes('*') && !path.startsWith('/v1/documentatie'));
      // A fixed path goes before one with a parameter, as in the router.
      own.sort(([a], [b]) => a.replaceAll(':', '~').localeCompare(b.replaceAll(':', '~'), 'en'));
      for (const [url, known] of own) {
        const allow = [...known]
          .filter((method) => method !== 'OPTIONS')
          .sort()
          .join(', ');
        patterns.push({ pattern: toPattern(url), allow });
        const missing = METHODS.filter((method) => !known.has(method));
        if (missing.length === 0) continue;
        app.route({
          method: missing,
          url,
          schema: { hide: true },
          config: { toegang: 'openbaar' },
          handler: async () => {
            throw notAllowed(allow);
          },
        });
      }
    },
  };
}
