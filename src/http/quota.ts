import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Probleem } from './problem.ts';

const WINDOW_SECONDS = 60;

/** Counts per key or account, else per network prefix (/24, /48); nothing outlives the window of a minute. */
export async function registerQuota(app: FastifyInstance, quota: { read: number; write: number }): Promise<void> {
  const isRead = (request: FastifyRequest) => request.method === 'GET' || request.method === 'HEAD';
  await app.register(rateLimit, {
    global: true,
    // After the hook that names the actor, before the input is judged: what is refused counts too.
    hook: 'onRequest',
    timeWindow: WINDOW_SECONDS * 1000,
    max: (request) => (isRead(request) ? quota.read : quota.write),
    keyGenerator: (request) => `${isRead(request) ? 'lezen' : 'schrijven'}:${request.actor.client}`,
    errorResponseBuilder: () => new Probleem('te-veel-verzoeken', 'Wacht even en probeer het dan opnieuw.'),
  });
  app.addHook('onSend', async (request, reply) => {
    const limit = reply.getHeader('x-ratelimit-limit');
    if (limit === undefined) return;
    const name = isRead(request) ? 'lezen' : 'schrijven';
    reply.header('ratelimit-policy', `"${name}";q=${limit};w=${WINDOW_SECONDS}`);
    reply.header(
      'ratelimit',
      `"${name}";r=${reply.getHeader('x-ratelimit-remaining')};t=${reply.getHeader('x-ratelimit-reset')}`,
    );
    for (const old of ['limit', 'remaining', 'reset']) reply.removeHeader(`x-ratelimit-${old}`);
  });
}

/** The part of an address that quotas count by: enough to tell networks apart, too little to tell people apart. */
export function networkPrefix(address: string): string {
  if (address.startsWith('::ffff:')) return networkPrefix(address.slice(7));
  return address.includes(':') ? address.split(':').slice(0, 3).join(':') : address.split('.').slice(0, 3).join('.');
}
