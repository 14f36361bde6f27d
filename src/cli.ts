import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { buildApp } from './app.ts';
import { eraseExpired } from './beoordelingen/originelen/queries.ts';
import { InvalidConfig, readConfig } from './config.ts';
import { DataDirectoryInUse } from './db/lock.ts';
import type { Deps } from './http/deps.ts';
import { RECHTEN, ROLLEN } from './http/policy.ts';
import { type ImportSummary, importVerhalen } from './import/run.ts';
import { AttestFile } from './import/schema.ts';
import { seedVerhalen } from './import/seed.ts';
import { openConfiguredDatabase, openService, prepare } from './service.ts';
import { issueKey } from './toegang/commands.ts';
import { upsertAccount } from './toegang/queries.ts';

const USAGE = `npm run cli -- OPDRACHT

  migrate                        werk de database bij
  seed                           zet de verzonnen voorbeeldverhalen erin
  import BESTAND.jsonl | -       lees verhalen in, een per regel
      --streng                   een onbekend woord of veld is een fout
      --publiceer                publiceer wat zonder open besluit door de poort komt
      --attest BESTAND.json      twee mensen verklaren hoe deze bron al geanonimiseerd en gelezen is
      --codes BESTAND            schrijf voor elk nieuw verhaal de intrekkingscode, voor op papier
  reindex                        bouw de zoekindex opnieuw op
  keys --email ADRES             maak een API-sleutel; maakt het account als het er niet is
      --rol ROL                  ${ROLLEN.join(', ')} (mag vaker)
      --recht RECHT              alleen dit recht (mag vaker); zonder: alles wat de rol mag
      --naam NAAM                waar de sleutel voor is
  opruimen                       wis de originelen waarvan de bewaartijd om is
  anonimiseer [BESTAND.jsonl|-]  vind wat herkenbaar kan zijn, en laat zien hoe het zonder zou zijn
  openapi [--oud]                schrijf het OpenAPI-document naar de uitvoer (--oud: 3.0.3)
`;

class UsageError extends Error {}

const log = pino({ level: 'warn' }, pino.destination(2));

async function withService(act: (deps: Deps) => Promise<void>): Promise<void> {
  const deps = await openService(readConfig(), log);
  try {
    await act(deps);
  } finally {
    await deps.zoeker.stop();
    await deps.db.destroy();
  }
}

const linesOf = (file: string) =>
  createInterface({
    input: file === '-' ? process.stdin : createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  });

function printSummary(summary: ImportSummary, published: boolean): void {
  const { voorstellen, onbekendeVelden } = summary;
  const out = [
    `gelezen ${summary.gelezen} · nieuw ${summary.nieuw} · bijgewerkt ${summary.bijgewerkt} · ongewijzigd ${summary.ongewijzigd} · fout ${summary.fout}`,
    ...(published ? [`gepubliceerd ${summary.gepubliceerd} · wacht op een besluit ${summary.wachtOpBesluit}`] : []),
    ...voorstellen.map(({ kader, term }) => `voorgesteld in ${kader}: ${term}`),
    ...(onbekendeVelden.length > 0 ? [`niet gebruikt: ${onbekendeVelden.join(', ')}`] : []),
  ];
  console.log(out.join('\n'));
}

async function readAttest(file: string): Promise<AttestFile> {
  try {
    return AttestFile.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error;
    throw new UsageError('het attest wil bron, methode (minstens 20 tekens), lezers (twee namen) en datum');
  }
}

async function runImport(args: string[]): Promise<void> {
  const options = {
    streng: { type: 'boolean' },
    publiceer: { type: 'boolean' },
    codes: { type: 'string' },
    attest: { type: 'string' },
  } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const file = positionals[0];
  if (!file || positionals.length > 1) throw new UsageError('import wil één bestand, of - voor de invoer');
  const attest = values.attest === undefined ? undefined : await readAttest(values.attest);
  await withService(async (deps) => {
    const started = Date.now();
    const codes = values.codes === undefined ? null : createWriteStream(values.codes, { flags: 'a', mode: 0o600 });
    const summary = await importVerhalen(deps, linesOf(file), {
      streng: values.streng ?? false,
      publiceer: values.publiceer ?? false,
      attest,
      ...(codes
        ? { onCode: ({ bron, bronId, code }) => codes.write(`${JSON.stringify({ bron, bronId, code })}\n`) }
        : {}),
      onBadLine: ({ regel, reden }) => console.error(`regel ${regel}: ${reden}`),
      onProgress: ({ gelezen, fout }) => {
        const perSecond = Math.round(gelezen / Math.max((Date.now() - started) / 1000, 0.001));
        console.error(`${gelezen} regels gelezen, ${fout} fout, ${perSecond} per seconde`);
      },
    });
    await new Promise<void>((resolve) => (codes ? codes.end(resolve) : resolve()));
    await deps.zoeker.sync();
    printSummary(summary, values.publiceer ?? false);
    if (summary.fout > 0) process.exitCode = 2;
  });
}

async function runAnonimiseer(args: string[]): Promise<void> {
  const { positionals } = parseArgs({ args, options: {}, allowPositionals: true });
  // Loaded here alone: its word lists take a moment that no other command needs.
  const { anonymiseRegel, readAnonimiseerRegel } = await import('./anonimiseren/anonymise.ts');
  let nummer = 0;
  for await (const text of linesOf(positionals[0] ?? '-')) {
    nummer++;
    if (text.trim() === '') continue;
    const regel = readAnonimiseerRegel(text);
    if (regel) {
      console.log(JSON.stringify(anonymiseRegel(regel)));
    } else {
      console.error(`regel ${nummer}: dit is geen JSON met id en tekst`);
      process.exitCode = 2;
    }
  }
}

async function runKeys(args: string[]): Promise<void> {
  const options = {
    email: { type: 'string' },
    naam: { type: 'string', default: 'opdrachtregel' },
    rol: { type: 'string', multiple: true },
    recht: { type: 'string', multiple: true },
  } as const;
  const { values } = parseArgs({ args, options });
  const { email, naam, rol = [], recht = [] } = values;
  if (!email) throw new UsageError('keys wil --email');
  const wrong = [
    ...rol.filter((r) => !(ROLLEN as readonly string[]).includes(r)),
    ...recht.filter((r) => !(RECHTEN as readonly string[]).includes(r)),
  ];
  if (wrong.length > 0) throw new UsageError(`dit kennen we niet: ${wrong.join(', ')}`);
  await withService(async ({ db, now }) => {
    const { sleutel } = await db.transaction().execute(async (trx) => {
      const accountId = await upsertAccount(trx, { email, naam: email.split('@')[0] as string, rollen: rol });
      return issueKey(trx, { accountId, naam, ...(recht.length > 0 ? { rechten: recht } : {}), now: now() });
    });
    console.log(sleutel);
  });
}

async function runOpenApi(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { oud: { type: 'boolean' } } });
  await withService(async (deps) => {
    const app = await buildApp(deps, { openapi: values.oud ? '3.0.3' : '3.1.0' });
    await app.ready();
    console.log(JSON.stringify(app.swagger(), null, 2));
    await app.close();
  });
}

const COMMANDS: Record<string, (args: string[]) => Promise<void>> = {
  async migrate() {
    const db = await openConfiguredDatabase(readConfig());
    const ran = await prepare(db).finally(() => db.destroy());
    console.log(ran.length > 0 ? `gedaan: ${ran.join(', ')}` : 'de database was al bij');
  },
  seed: () =>
    withService(async (deps) => {
      printSummary(await seedVerhalen(deps), true);
      await deps.zoeker.sync();
    }),
  import: runImport,
  reindex: () =>
    withService(async (deps) => {
      await deps.zoeker.rebuild((done, total) => console.error(`${done} van ${total}`));
      console.log('de zoekindex is opnieuw opgebouwd');
    }),
  opruimen: () =>
    withService(async ({ db, now }) => {
      console.log(`gewist: ${await eraseExpired(db, now())}`);
    }),
  keys: runKeys,
  anonimiseer: runAnonimiseer,
  openapi: runOpenApi,
};

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(USAGE);
  process.exit(name === '' || name === 'help' ? 0 : 1);
}
command(args).catch((error: unknown) => {
  const { code, message } = error as NodeJS.ErrnoException;
  const known =
    error instanceof UsageError ||
    error instanceof InvalidConfig ||
    error instanceof DataDirectoryInUse ||
    code === 'ENOENT';
  const usage = error instanceof TypeError && String(code).startsWith('ERR_PARSE_ARGS');
  const missing = code === 'ENOENT' && 'het bestand bestaat niet, of is niet te lezen';
  console.error(missing || (known || usage ? message : error));
  if (usage || error instanceof UsageError) console.error(`\n${USAGE}`);
  process.exit(1);
});
