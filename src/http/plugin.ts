import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { Deps } from './deps.ts';

/** A feature: its routes, with everything it needs as options. */
export type Feature = FastifyPluginAsyncZod<{ deps: Deps }>;
