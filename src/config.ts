import { readFileSync } from 'node:fs';
import { z } from 'zod';

const bool = z
  .enum(['true', 'false', '1', '0', 'ja', 'nee'])
  .transform((value) => value === 'true' || value === '1' || value === 'ja');
// How many proxies of our own stand before the service: an address that a caller writes itself must not count.
const HOPS: Record<string, number> = { true: 1, ja: 1, false: 0, nee: 0 };
const port = z.coerce.number().int().min(0).max(65535);

const Settings = z.object({
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  MIGRATE: bool.optional(),
  SEED: bool.optional(),
  MEILI_URL: z.url({ protocol: /^https?$/ }).optional(),
  MEILI_KEY: z.string().min(16).optional(),
  // Credentials in the address would end up wherever addresses do: there is HERKENNER_TOKEN.
  HERKENNER_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/^[^/]*\/\/[^/?#]*@/.test(url), { error: 'zet geen naam of wachtwoord in het adres' })
    .optional(),
  HERKENNER_TOKEN: z.string().min(16).optional(),
  HERKENNER_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5000),
  SECRET: z.string().min(32).optional(),
  ORIGINEEL_KEY: z.string().min(32).optional(),
  ORIGINEEL_KEY_OLD: z.string().min(32).optional(),
  ORIGINEEL_DAYS: z.coerce.number().int().min(0).max(3650).default(90),
  BEHEERDER_EMAIL: z.email().default('beheer@wij-kennis.example'),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.email().default('niet-antwoorden@wij-kennis.example'),
  SECURITY_CONTACT: z.string().min(1).default('mailto:veiligheid@wij-kennis.example'),
  API_CONTACT_EMAIL: z.email().default('integraties@wij-kennis.example'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  TRUST_PROXY: z.preprocess((value) => HOPS[String(value)] ?? value, z.coerce.number().int().min(0).max(10)).default(0),
  RATE_LIMIT_READ: z.coerce.number().int().min(1).default(600),
  RATE_LIMIT_WRITE: z.coerce.number().int().min(1).default(120),
});

const SECRETS = [
  'DATABASE_URL',
  'MEILI_KEY',
  'HERKENNER_TOKEN',
  'SECRET',
  'ORIGINEEL_KEY',
  'ORIGINEEL_KEY_OLD',
  'SMTP_URL',
] as const;

export type Config = z.output<typeof Settings> & { publicUrl: string };

export class InvalidConfig extends Error {}

/**
 * Reads every setting, the only reader of the environment. A secret may stand in a file named by `<NAME>_FILE`.
 * @throws InvalidConfig naming all wrong settings at once.
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: string[] = [];
  const values: Record<string, string | undefined> = {};
  for (const name of Object.keys(Settings.shape)) values[name] = env[name] || undefined;
  for (const name of SECRETS) {
    const file = env[`${name}_FILE`];
    if (!file) continue;
    if (values[name]) problems.push(`${name} en ${name}_FILE zijn allebei gezet: kies er een`);
    try {
      values[name] = readFileSync(file, 'utf8').trim();
    } catch {
      problems.push(`${name}_FILE: het bestand is niet te lezen`);
    }
  }
  const parsed = Settings.safeParse(values);
  for (const issue of parsed.error?.issues ?? []) problems.push(`${issue.path.join('.')}: ${issue.message}`);
  if (parsed.data?.NODE_ENV === 'production') {
    for (const name of ['SECRET', 'ORIGINEEL_KEY', 'PUBLIC_URL'] as const) {
      if (!parsed.data[name]) problems.push(`${name}: verplicht in productie`);
    }
  }
  if (problems.length > 0 || !parsed.data) throw new InvalidConfig(problems.join('\n'));
  const { PUBLIC_URL, HOST, PORT } = parsed.data;
  return { ...parsed.data, publicUrl: (PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '') };
}
