import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import { networkPrefix } from '../http/quota.ts';

// Longer than a uuid: a key, a token, a cursor. Nothing that an operator needs to read.
const LONG = /[\w-]{37,}/g;
const CODE_IN_PATH = /^(\/(?:aanmelden|v|v1\/verwijzingen)\/)[^?]+/;
// What people look for may be about themselves.
const QUERY = /\?.*$/;

/** An address without what must not be kept: sign-in tokens, keys, codes on paper. */
export const hideSecrets = (url: string) => url.replace(QUERY, '').replace(CODE_IN_PATH, '$1…').replace(LONG, '…');

const describeRequest = (request: FastifyRequest) => ({
  method: request.method,
  url: hideSecrets(request.url),
  net: networkPrefix(request.ip),
});

/** Makes the log of each request: no secrets in the address, and no more of the caller than the network. */
export const childLoggerFactory: NonNullable<FastifyServerOptions['childLoggerFactory']> = (
  logger,
  bindings,
  options,
) => logger.child(bindings, { ...options, serializers: { ...options.serializers, req: describeRequest as never } });
