import type { FastifyInstance, HTTPMethods } from 'fastify';
import { Probleem } from './problem.ts';

const METHODS: HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Remembers the methods of each path; `close()` answers the others with 405 and Allow (Fastify says 404). */
export function collectMethods(app: FastifyInstance): { close(): void } {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const known = methods.get(url) ?? new Set();
    for (const one of [method].flat()) known.add(one);
    methods.set(url, known);
  });
  return {
    close() {
      for (const [url, known] of [...methods].filter(
        ([path]) => !path.includes('*') && !path.startsWith('/v1/documentatie'),
      )) {
        const allow = [...known].sort().join(', ');
        const missing = METHODS.filter((method) => !known.has(method));
        if (missing.length === 0) continue;
        app.route({
          method: missing,
          url,
          schema: { hide: true },
          config: { toegang: 'openbaar' },
          handler: async () => {
            throw new Probleem('methode-niet-toegestaan', `Hier kan alleen: ${allow}.`, { headers: { allow } });
          },
        });
      }
    },
  };
}
