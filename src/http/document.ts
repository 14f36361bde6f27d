import { policy } from './policy.ts';
import { PROBLEMEN, Probleem, type ProbleemSoort, problemBody } from './problem.ts';
import { API_VERSION } from './version.ts';

// biome-ignore lint/suspicious/noExplicitAny: a document is walked, not typed
export type Doc = Record<string, any>;

const EXAMPLE_ID = '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11';

const HEADERS: Doc = {
  ApiVersion: { description: 'De volledige versie van deze API.', schema: { type: 'string', example: API_VERSION } },
  ETag: {
    description: 'De versie van wat je leest; stuur hem mee in If-Match.',
    schema: { type: 'string', example: '"3"' },
  },
  Link: {
    description: 'Waar de lijst verder gaat (next, prev), volgens RFC 8288.',
    schema: { type: 'string', example: '<https://wij-kennis.example/v1/verhalen?cursor=…>; rel="next"' },
  },
  Location: {
    description: 'Het adres van wat er is gemaakt.',
    schema: { type: 'string', example: `/v1/verhalen/${EXAMPLE_ID}` },
  },
  RateLimit: {
    description: 'Hoeveel je nog mag vragen in dit tijdvak, en over hoeveel seconden het opnieuw begint.',
    schema: { type: 'string', example: '"lezen";r=599;t=60' },
  },
  RateLimitPolicy: {
    description: 'Hoeveel je in een tijdvak mag vragen, en hoeveel seconden dat duurt.',
    schema: { type: 'string', example: '"lezen";q=600;w=60' },
  },
  RetryAfter: { description: 'Hoeveel seconden je moet wachten.', schema: { type: 'integer', example: 5 } },
  WwwAuthenticate: {
    description: 'Hoe je je bekend maakt.',
    schema: { type: 'string', example: 'Bearer realm="wij-kennis"' },
  },
};

const PARAMETERS: Doc = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description:
      'De ETag van de versie die je las. Is er intussen iets gewijzigd, dan krijg je 412; zonder krijg je 428.',
    schema: { type: 'string', example: '"3"' },
  },
  IfMatchOptional: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'De ETag van de versie die je las. Is er intussen iets gewijzigd, dan krijg je 412.',
    schema: { type: 'string', example: '"3"' },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'De ETag van wat je al hebt. Is er niets veranderd, dan krijg je 304 zonder inhoud.',
    schema: { type: 'string', example: '"3"' },
  },
};

const ref = (kind: string, name: string) => ({ $ref: `#/components/${kind}/${name}` });
const pascal = (name: string) => name.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
const COMMON = {
  'API-Version': ref('headers', 'ApiVersion'),
  RateLimit: ref('headers', 'RateLimit'),
  'RateLimit-Policy': ref('headers', 'RateLimitPolicy'),
};
const EXTRA: Record<number, Doc> = {
  401: { 'WWW-Authenticate': ref('headers', 'WwwAuthenticate') },
  429: { 'Retry-After': ref('headers', 'RetryAfter') },
  503: { 'Retry-After': ref('headers', 'RetryAfter') },
};
const SOORT_OF_STATUS = new Map(
  Object.entries(PROBLEMEN).map(([soort, [status]]) => [String(status), soort as ProbleemSoort]),
);
const DETAIL = 'Hier staat in gewone taal wat er anders moet.';

function problemResponses(base: string): Doc {
  const entries = Object.entries(PROBLEMEN).map(([soort, [status, description]]) => {
    const example = problemBody(base, EXAMPLE_ID, new Probleem(soort as ProbleemSoort, DETAIL));
    const content = { 'application/problem+json': { schema: ref('schemas', 'Probleem'), example } };
    return [pascal(soort), { description, headers: { ...COMMON, ...EXTRA[status] }, content }];
  });
  return Object.fromEntries(entries);
}

/** What zod and Fastify cannot say: headers, who may, the shared problems, an example of every body. */
export function finishDocument(document: Doc, base: string): Doc {
  const { components } = document;
  const old = String(document.openapi).startsWith('3.0');
  for (const [path, methods] of Object.entries<Doc>(document.paths)) {
    for (const [method, operation] of Object.entries<Doc>(methods)) finishOperation(path, method, operation, old);
  }
  components.headers = HEADERS;
  components.parameters = PARAMETERS;
  components.responses = problemResponses(base);
  prune(document);
  const renamed = shorten(document);
  // Otherwise their order is that in which modules happen to load.
  const schemas = Object.entries(renamed.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  renamed.components.schemas = Object.fromEntries(schemas);
  addExamples(renamed);
  if (old) for (const schema of Object.values<Doc>(renamed.components.schemas)) toOldStyle(schema);
  return renamed;
}

function finishOperation(path: string, method: string, operation: Doc, old: boolean): void {
  const answers = operation.responses as Record<string, Doc>;
  const has = (status: string) => answers[status] !== undefined;
  const parameters: Doc[] = operation.parameters ?? [];
  for (const one of parameters) if (one.name === 'idempotency-key') one.name = 'Idempotency-Key';
  const isChange = ['put', 'patch', 'delete'].includes(method);
  for (const [status, answer] of Object.entries(answers)) {
    const soort = SOORT_OF_STATUS.get(status);
    if (soort) {
      answers[status] = ref('responses', pascal(soort));
      continue;
    }
    answer.headers = { ...COMMON, ...answer.headers };
    if (parameters.some((p) => p.name === 'cursor')) answer.headers.Link = ref('headers', 'Link');
    if (status === '201') answer.headers.Location = ref('headers', 'Location');
    if (status === '304' || (status === '200' && (has('304') || isChange)))
      answer.headers.ETag = ref('headers', 'ETag');
    if (isEmpty(answer)) delete answer.content;
  }
  if (has('412')) parameters.push(ref('parameters', has('428') ? 'IfMatch' : 'IfMatchOptional'));
  if (has('304')) parameters.push(ref('parameters', 'IfNoneMatch'));
  if (parameters.length > 0) operation.parameters = parameters;
  const toegang = policy[operation.operationId];
  if (toegang === undefined) throw new Error(`${method} ${path} has no policy`);
  // A bearer scheme may name rights since 3.1.
  const rechten = old || toegang === 'aangemeld' ? [] : [toegang];
  if (toegang !== 'openbaar') operation.security = [{ sleutel: rechten }];
}

const isEmpty = (answer: Doc) =>
  Object.values<Doc>(answer.content ?? {}).every(
    ({ schema }) => schema?.type === 'null' || schema?.description === 'Geen inhoud',
  );

function prune(document: Doc): void {
  for (const kind of ['schemas', 'parameters', 'responses', 'headers']) {
    const parts = document.components[kind] as Doc;
    for (let changed = true; changed; ) {
      const text = JSON.stringify(document);
      const unused = Object.keys(parts).filter((name) => !text.includes(`"#/components/${kind}/${name}"`));
      for (const name of unused) delete parts[name];
      changed = unused.length > 0;
    }
  }
}

/** `VerhaalNieuwInput` is called `VerhaalNieuw`, unless an answer already has that name. */
function shorten(document: Doc): Doc {
  const names = Object.keys(document.components.schemas);
  let text = JSON.stringify(document);
  for (const name of names) {
    const short = name.replace(/Input$/, '');
    if (short === name || names.includes(short)) continue;
    text = text.replaceAll(`"#/components/schemas/${name}"`, `"#/components/schemas/${short}"`);
    text = text.replace(`"${name}":{`, `"${short}":{`);
  }
  return JSON.parse(text);
}

const PRIMITIVE: Record<string, unknown> = { integer: 1, number: 1, boolean: false };
const FORMAT: Record<string, string> = {
  uuid: EXAMPLE_ID,
  'date-time': '2026-05-03T10:15:00.000Z',
  date: '2026-05-01',
};

/** An example of this schema: its own, or one built from its parts. Undefined when a part has none. */
function exampleOf(schema: Doc, schemas: Doc): unknown {
  if (schema.$ref) return exampleOf(schemas[String(schema.$ref).split('/').at(-1) as string], schemas);
  if (schema.examples) return schema.examples[0];
  const [part] = schema.anyOf ?? schema.allOf ?? [];
  if (part) return exampleOf(part, schemas);
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'array') {
    const item = exampleOf(schema.items, schemas);
    return item === undefined ? undefined : [item];
  }
  if (schema.type === 'object' && schema.properties) {
    const keys: string[] = schema.required ?? [];
    const entries = keys.map((key) => [key, exampleOf(schema.properties[key], schemas)] as const);
    return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
  }
  return FORMAT[schema.format] ?? PRIMITIVE[schema.type];
}

function addExamples(document: Doc): void {
  const { schemas } = document.components;
  for (const operation of Object.values<Doc>(document.paths).flatMap((methods) => Object.values<Doc>(methods))) {
    const bodies = [operation.requestBody, ...Object.values<Doc>(operation.responses)];
    for (const media of bodies.flatMap((body) => Object.values<Doc>(body?.content ?? {}))) {
      const example = exampleOf(media.schema, schemas);
      if (example !== undefined) media.example = example;
    }
  }
}

/** What zod writes in 3.0 and means otherwise: one `example` instead of a list, and null where a reference or list allows it. */
function toOldStyle(schema: Doc): void {
  if (schema === null || typeof schema !== 'object') return;
  if (schema.examples) {
    schema.example = schema.examples[0];
    delete schema.examples;
  }
  if (schema.nullable && schema.allOf) {
    schema.anyOf = [...schema.allOf, { type: 'string', nullable: true, enum: [null] }];
    delete schema.allOf;
    delete schema.nullable;
  } else if (schema.nullable && schema.enum && !schema.enum.includes(null)) {
    schema.enum = [...schema.enum, null];
  }
  for (const [key, part] of Object.entries<Doc>(schema)) {
    if (key === 'properties') for (const property of Object.values<Doc>(part)) toOldStyle(property);
    else if (['items', 'anyOf', 'oneOf', 'allOf'].includes(key)) for (const one of [part].flat()) toOldStyle(one);
  }
}
