import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { noSuchAddress } from './problem.ts';
import { API_VERSION } from './version.ts';

/** The same by hand, as helmet and cors write it below. */
export const TRANSPORT: Record<string, string> = {
  'api-version': API_VERSION,
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'access-control-allow-origin': '*',
};

/** For an answer that no hook has seen: one to an address or a method that the router cannot read. */
export function ensureTransportHeaders(reply: FastifyReply): void {
  for (const [name, value] of Object.entries(TRANSPORT)) if (!reply.hasHeader(name)) reply.header(name, value);
}

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
      'Allow',
      'ETag',
      'Link',
      'Location',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'WWW-Authenticate',
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
