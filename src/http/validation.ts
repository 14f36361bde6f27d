import type { FastifyRequest, FastifySchemaCompiler, FastifySerializerCompiler } from 'fastify';
import { z } from 'zod';
import type { InvalidParam } from './problem.ts';
import { Probleem } from './problem.ts';

const KINDS: Record<string, string> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
};

// What zod says about types is for programmers; a missing field is what people get wrong most.
z.config({
  ...z.locales.nl(),
  customError(issue) {
    if (issue.code !== 'invalid_type') return undefined;
    if (issue.input === undefined) return 'Dit veld ontbreekt.';
    const kind = KINDS[issue.expected];
    return kind && `Hier hoort ${kind} te staan.`;
  },
});

class PartInvalid extends Error {
  readonly issues: z.core.$ZodIssue[];
  constructor(issues: z.core.$ZodIssue[]) {
    super('invalid input');
    this.issues = issues;
  }
}

export const validatorCompiler: FastifySchemaCompiler<z.ZodType> =
  ({ schema }) =>
  (data) => {
    const result = schema.safeParse(data);
    return result.success ? { value: result.data } : { error: new PartInvalid(result.error.issues) };
  };

/** Answers are built by `present.ts`, whose types are the schema's; only tests pay to check them again (`strict`). */
export const serializerCompilerFor =
  (strict: boolean): FastifySerializerCompiler<z.ZodType> =>
  ({ schema, method, url }) => {
    if (!strict) return (data) => JSON.stringify(data);
    return (data) => {
      const result = schema.safeParse(data);
      if (result.success) return JSON.stringify(data);
      throw new Error(`${method} ${url} answers outside its schema: ${z.prettifyError(result.error)}`);
    };
  };

const PARTS = [
  ['params', 'params'],
  ['body', 'body'],
  ['query', 'querystring'],
] as const;
const CONTEXT: Record<string, number> = { params: 0, body: 1, querystring: 2, headers: 3 };

/** Fastify stops at the first bad part of a request; this reads the parts after it too, so all errors come at once. */
export function toValidationProblem(error: unknown, request: FastifyRequest): Probleem | null {
  const { validationContext } = error as { validationContext?: string };
  const issues = findIssues(error);
  if (!issues || validationContext === undefined) return null;
  const first = CONTEXT[validationContext] ?? 0;
  const invalidParams = toInvalidParams(issues, validationContext);
  for (const [index, [part, name]] of PARTS.entries()) {
    const schema = (request.routeOptions.schema as Record<string, z.ZodType> | undefined)?.[name];
    if (index <= first || !schema) continue;
    const result = schema.safeParse(request[part]);
    if (!result.success) invalidParams.push(...toInvalidParams(result.error.issues, name));
  }
  return new Probleem('ongeldige-invoer', 'Kijk bij invalidParams wat er anders moet.', { invalidParams });
}

function findIssues(error: unknown): z.core.$ZodIssue[] | null {
  if (error instanceof PartInvalid) return error.issues;
  const cause = (error as Error | undefined)?.cause;
  return cause instanceof PartInvalid ? cause.issues : null;
}

function toInvalidParams(issues: z.core.$ZodIssue[], part: string): InvalidParam[] {
  return issues.flatMap((issue) => {
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key.slice(0, 60)]) : [issue.path];
    return paths.map((path) => ({
      name: path.join('.') || part,
      reason: issue.code === 'unrecognized_keys' ? 'Dit veld kennen we niet.' : issue.message,
      code: issue.code,
      ...(part === 'body' ? { pointer: toPointer(path) } : {}),
    }));
  });
}

const toPointer = (path: PropertyKey[]) =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
