import { z } from 'zod';
import { PROBLEMEN, type ProbleemSoort } from './problem.ts';

export const ProbleemResponse = z
  .object({
    type: z.string().describe('Adres van de uitleg bij dit probleem.'),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string(),
    invalidParams: z
      .array(
        z.object({
          name: z.string(),
          reason: z.string(),
          code: z.string(),
          pointer: z.string().optional(),
        }),
      )
      .optional(),
  })
  .meta({
    id: 'Probleem',
    description: 'Wat er misging, volgens RFC 9457.',
    examples: [
      {
        type: 'https://wij-kennis.example/problemen/niet-gevonden',
        title: 'Niet gevonden',
        status: 404,
        detail: 'Dit verhaal bestaat niet, of is niet voor jou te zien.',
        instance: 'urn:uuid:0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11',
      },
    ],
  });

// Without this an unknown query key would pass where no key is known.
const NoQuery = z.strictObject({});

/** An answer without a body. */
export const NoBody = z.undefined().describe('Geen inhoud');

export interface OperationOptions {
  operationId: string;
  tag: string;
  summary: string;
  description?: string;
  params?: z.ZodType;
  query?: z.ZodType;
  headers?: z.ZodType;
  body?: z.ZodType;
  response: Record<number, z.ZodType>;
  produces?: string[];
  consumes?: string[];
  errors?: readonly ProbleemSoort[];
}

const EVERYWHERE: readonly ProbleemSoort[] = [
  'ongeldige-invoer',
  'niet-aangemeld',
  'niet-te-leveren',
  'te-veel-verzoeken',
  'interne-fout',
  'tijdelijk-niet',
];
const WITH_BODY: readonly ProbleemSoort[] = ['te-groot', 'soort-niet-bekend'];

type Part<O, Key extends keyof OperationOptions> =
  O extends Record<Key, infer Schema extends z.ZodType> ? Schema : never;
type Parts<O> = ('params' extends keyof O ? { params: Part<O, 'params'> } : unknown) &
  ('query' extends keyof O ? { querystring: Part<O, 'query'> } : unknown) &
  ('headers' extends keyof O ? { headers: Part<O, 'headers'> } : unknown) &
  ('body' extends keyof O ? { body: Part<O, 'body'> } : unknown);

/** The Fastify schema of one documented operation: its parts, its answers and every problem it can give. */
export function operation<const O extends OperationOptions>(options: O): { operationId: string } & Parts<O> {
  const { operationId, tag, summary, description, params, query, headers, body, produces, consumes } = options;
  const problems = new Set([...EVERYWHERE, ...(body ? WITH_BODY : []), ...(options.errors ?? [])]);
  const types = produces ?? ['application/json'];
  const response: Record<number, unknown> = {};
  for (const [status, schema] of Object.entries(options.response)) {
    const content = Object.fromEntries(types.map((type) => [type, { schema }]));
    response[Number(status)] = schema === NoBody ? NoBody : { description: summary, content };
  }
  for (const soort of problems) {
    const [status, title] = PROBLEMEN[soort];
    response[status] = { description: title, content: { 'application/problem+json': { schema: ProbleemResponse } } };
  }
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(consumes ? { consumes } : {}),
    ...(params ? { params } : {}),
    querystring: query ?? NoQuery,
    ...(headers ? { headers } : {}),
    ...(body ? { body } : {}),
    response,
  } as never;
}
