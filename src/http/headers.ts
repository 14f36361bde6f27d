import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { noSuchAddress } from './problem.ts';
import { API_VERSION } from './version.ts';

/** What every answer carries (NL GOV API Design Rules, transport). Pages set a wider Content-Security-Policy of their own. */
export async function registerHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: true },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  await app.register(cors, {
    origin: '*',
    credentials: false,
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    exposedHeaders: [
      'API-Version',
      'ETag',
      'Link',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'Zoekmachine',
    ],
    maxAge: 600,
  });
  app.addHook('onRequest', async (request, reply) => {
    reply.header('api-version', API_VERSION);
    reply.header('cache-control', 'no-store');
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=()');
    // The router takes `/verhalen/` for `/verhalen/:id` with an empty id.
    const path = request.url.split('?', 1)[0] as string;
    if (path.endsWith('/') && path !== '/' && !path.startsWith('/v1/documentatie/')) throw noSuchAddress();
  });
}
