import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { createJsonSchemaTransform, createJsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { stringify } from 'yaml';
import { z } from 'zod';
import { type Doc, finishDocument } from './document.ts';
import { API_VERSION } from './version.ts';

export type OpenApiVersion = '3.1.0' | '3.0.3';

const TAGS: [string, string][] = [
  ['Verhalen', 'Ervaringsverhalen: zoeken, lezen, indienen en wijzigen.'],
  ['Beoordeling', 'Een verhaal lezen, terugsturen en publiceren.'],
  ['Anonimisering', 'Wat herkenbaar is in een verhaal, en wat daarover is beslist.'],
  ['Toestemming', 'Wat de verteller goedvindt, en intrekken.'],
  ['Sleutelmomenten', 'De keerpunten, aangewezen in de tekst.'],
  ['Begrippen', 'De gedeelde taal: begrippen met alle woorden die mensen ervoor gebruiken.'],
  ['Verzamelingen', 'Verhalen en sleutelmomenten bij elkaar, om door te geven.'],
  ['Verwijzingen', 'Een verzameling in handen geven van iemand die we niet kennen.'],
  ['Wijzigingen', 'Bijblijven: alles wat in het openbaar veranderde.'],
  ['Toegang', 'Sleutels en accounts.'],
];

/** zod's JSON Schema, made fit for the API Design Rules: no giant patterns, no ±2^53 bounds, nullable scalars flat. */
function override({
  jsonSchema,
  zodSchema,
}: {
  jsonSchema: Record<string, unknown>;
  zodSchema: z.core.$ZodType;
}): void {
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (zodSchema._zod.def.type === 'undefined') jsonSchema.type = 'null';
  // zod drops examples where input is transformed; ours show what goes over the wire.
  const { examples } = z.globalRegistry.get(zodSchema as z.ZodType) ?? {};
  if (examples) jsonSchema.examples = examples;
  // An answer may grow: only what is strict in our own schemas is closed.
  if (zodSchema._zod.def.type === 'object' && !(zodSchema._zod.def as z.core.$ZodObjectDef).catchall)
    delete jsonSchema.additionalProperties;
  const options = jsonSchema.anyOf as Record<string, unknown>[] | undefined;
  const rest = options?.filter((option) => option.type !== 'null');
  const only = rest?.[0];
  if (!options || rest?.length !== 1 || !only || rest.length === options.length) return;
  if (only.$ref || typeof only.type !== 'string') return;
  delete jsonSchema.anyOf;
  Object.assign(jsonSchema, only, { type: [only.type, 'null'] });
  if (Array.isArray(only.enum)) jsonSchema.enum = [...only.enum, null];
}

/** Describes every operation registered after this call. */
export async function registerOpenApi(
  app: FastifyInstance,
  { version, base, contact }: { version: OpenApiVersion; base: string; contact: string },
): Promise<void> {
  const zodToJsonConfig = { override } as never;
  const toObject = createJsonSchemaTransformObject({ zodToJsonConfig });
  await app.register(swagger, {
    openapi: {
      openapi: version,
      info: {
        title: 'Wij-kennis',
        version: API_VERSION,
        description: 'Geanonimiseerde ervaringsverhalen, hun sleutelmomenten en verzamelingen om door te geven.',
        contact: { name: 'Team Wij-kennis', url: `${base}/`, email: contact },
        license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
      },
      servers: [{ url: `${base}/v1` }],
      externalDocs: { description: 'Uitleg voor wie hierop aansluit', url: `${base}/v1/documentatie` },
      tags: TAGS.map(([name, description]) => ({ name, description })),
      components: {
        securitySchemes: {
          sleutel: { type: 'http', scheme: 'bearer', description: 'Een API-sleutel: Authorization: Bearer wk_live_…' },
        },
      },
      security: [{}, { sleutel: [] }],
    },
    stripBasePath: true,
    transform: createJsonSchemaTransform({ zodToJsonConfig }) as never,
    transformObject: ((input: never) => finishDocument(toObject(input) as Doc, base)) as never,
  });
}

/** Serves the contract at /v1/openapi.json and .yaml, and the page that shows it. */
export async function serveOpenApi(app: FastifyInstance): Promise<void> {
  const hidden = { schema: { hide: true }, config: { toegang: 'openbaar' as const } };
  const once = (make: () => string) => {
    let text: string | undefined;
    return () => {
      text ??= make();
      return text;
    };
  };
  const json = once(() => JSON.stringify(app.swagger()));
  const yaml = once(() => stringify(app.swagger(), { aliasDuplicateObjects: false }));
  app.get('/v1/openapi.json', hidden, async (_request, reply) => reply.type('application/json').send(json()));
  app.get('/v1/openapi.yaml', hidden, async (_request, reply) => reply.type('application/yaml').send(yaml()));
  await app.register(swaggerUi, {
    routePrefix: '/v1/documentatie',
    staticCSP: true,
    uiConfig: { docExpansion: 'list', url: '/v1/openapi.json' },
    theme: {
      title: 'Wij-kennis: de API',
      css: [{ filename: 'wij-kennis.css', content: '.swagger-ui .topbar { display: none }' }],
    },
  });
}
