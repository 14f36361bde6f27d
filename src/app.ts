import cookie from '@fastify/cookie';
import formbody from '@fastify/formbody';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyBaseLogger, type FastifyError, type FastifyInstance } from 'fastify';
import { begrippen } from './begrippen/routes.ts';
import { akkoorden } from './beoordelingen/akkoorden/routes.ts';
import { anonimisering } from './beoordelingen/anonimisering/routes.ts';
import { groepen } from './beoordelingen/groepen/routes.ts';
import { herkenningen } from './beoordelingen/herkenningen/routes.ts';
import { lezingen } from './beoordelingen/lezingen/routes.ts';
import { namen } from './beoordelingen/namen/routes.ts';
import { originelen } from './beoordelingen/originelen/routes.ts';
import { beoordelingen } from './beoordelingen/routes.ts';
import { vondsten } from './beoordelingen/vondsten/routes.ts';
import { registerAccept } from './http/accept.ts';
import type { Deps } from './http/deps.ts';
import { answerUnreadable, registerErrors, sendProblem, toProblem } from './http/errors.ts';
import { registerHeaders } from './http/headers.ts';
import { registerHealth } from './http/health.ts';
import { collectMethods } from './http/methods.ts';
import { type OpenApiVersion, registerOpenApi, serveOpenApi } from './http/openapi.ts';
import { registerQuota } from './http/quota.ts';
import { serializerCompilerFor, validatorCompiler } from './http/validation.ts';
import { aanmelden } from './paginas/aanmelden.tsx';
import { paginas } from './paginas/routes.tsx';
import { sleutelmomenten } from './sleutelmomenten/routes.ts';
import { registerAuthentication } from './toegang/authenticate.ts';
import { childLoggerFactory } from './toegang/log.ts';
import { toegang } from './toegang/routes.ts';
import { sessionReader } from './toegang/sessie.ts';
import { toestemmingen } from './toestemmingen/routes.ts';
import { verhalen } from './verhalen/routes.ts';
import { versies } from './verhalen/versies/routes.ts';
import { verzamelingen } from './verzamelingen/routes.ts';
import { wijzigingen } from './wijzigingen/routes.ts';
import { zoeken } from './zoeken/routes.ts';

const MAX_BODY_BYTES = 1024 * 1024;
/** When the process lags more it refuses work. The embedded database runs in the process, so a laptop may lag longer. */
const MAX_DELAY_MS = { production: 2000, development: 20_000, test: 0 };

export interface AppOptions {
  logger?: FastifyBaseLogger;
  /** Which OpenAPI the document is built in; served is 3.1. */
  openapi?: OpenApiVersion;
}

/** The whole service: manners first, then every feature under its prefix. */
export async function buildApp(deps: Deps, options: AppOptions = {}): Promise<FastifyInstance> {
  const { config } = deps;
  const app: FastifyInstance = Fastify({
    ...(options.logger ? { loggerInstance: options.logger } : {}),
    bodyLimit: MAX_BODY_BYTES,
    childLoggerFactory,
    trustProxy: (_address: string, hop: number) => hop < config.TRUST_PROXY,
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    return503OnClosing: true,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
    clientErrorHandler: answerUnreadable(config.publicUrl),
    frameworkErrors: (error, request, reply) =>
      sendProblem(config.publicUrl, request, reply as never, toProblem(error as FastifyError, request)),
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompilerFor(config.NODE_ENV === 'test'));
  registerErrors(app, config.publicUrl);
  const methods = collectMethods(app);
  await app.register(cookie);
  await app.register(formbody);
  await registerHeaders(app);
  await app.register(underPressure, { maxEventLoopDelay: MAX_DELAY_MS[config.NODE_ENV], retryAfter: 5 });
  registerAuthentication(app, deps, sessionReader(deps));
  registerAccept(app);
  await registerQuota(app, { read: config.RATE_LIMIT_READ, write: config.RATE_LIMIT_WRITE });
  const openapi = {
    version: options.openapi ?? '3.1.0',
    base: config.publicUrl,
    contact: config.API_CONTACT_EMAIL,
  } as const;
  await registerOpenApi(app, openapi);

  const v1 = { prefix: '/v1', deps };
  await app.register(verhalen, v1);
  await app.register(versies, v1);
  await app.register(beoordelingen, v1);
  await app.register(lezingen, v1);
  await app.register(anonimisering, v1);
  await app.register(herkenningen, v1);
  await app.register(vondsten, v1);
  await app.register(groepen, v1);
  await app.register(namen, v1);
  await app.register(akkoorden, v1);
  await app.register(originelen, v1);
  await app.register(toestemmingen, v1);
  await app.register(sleutelmomenten, v1);
  await app.register(begrippen, v1);
  await app.register(verzamelingen, v1);
  await app.register(wijzigingen, v1);
  await app.register(toegang, v1);
  await app.register(zoeken, v1);
  await app.register(aanmelden, { deps });

  // What people read here is nobody's business: no request log.
  await app.register(paginas, { deps, logLevel: 'warn' });

  await serveOpenApi(app);
  registerHealth(app, deps);
  methods.close();
  return app;
}
