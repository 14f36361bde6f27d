import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { sendProblem, toProblem } from '../http/errors.ts';
import { FoutPagina } from './probleem.tsx';

/** Nothing runs, nothing comes from elsewhere. */
const CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

export function sendPagina(reply: FastifyReply, pagina: VNode) {
  return reply
    .header('content-security-policy', CSP)
    .header('content-language', 'nl')
    .type('text/html; charset=utf-8')
    .serializer((body: unknown) => String(body))
    .send(`<!doctype html>${renderToString(pagina)}`);
}

/** People get a page, programs a problem: those that ask for JSON, and everything under the API. */
function wantsHtml(request: FastifyRequest): boolean {
  const accept = request.headers.accept ?? '';
  return accept.includes('text/html')
    ? !/^\/v1(\/|\?|$)/.test(request.url)
    : !accept.includes('json') && !isElsewhere(request);
}

const isElsewhere = (request: FastifyRequest) => request.routeOptions.url === '/*';

/** Errors of page routes, as pages. */
export function registerPageErrors(app: FastifyInstance, base: string): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const probleem = toProblem(error, request);
    if (probleem.statusCode >= 500)
      request.log.error({ err: { name: error.name, code: error.code, stack: error.stack } }, 'page failed');
    if (!wantsHtml(request)) return sendProblem(base, request, reply, probleem);
    reply.code(probleem.statusCode).headers(probleem.headers).header('cache-control', 'no-store');
    return sendPagina(reply, <FoutPagina probleem={probleem} />);
  });
}
