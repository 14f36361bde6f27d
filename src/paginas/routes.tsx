import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { countFacets, filterConditions, resolveFilter } from '../filter/queries.ts';
import { bezoeker } from '../http/actor.ts';
import { begripNaam } from '../http/fields.ts';
import { toPage } from '../http/paging.ts';
import type { Feature } from '../http/plugin.ts';
import { notFound, PROBLEMEN, Probleem, type ProbleemSoort } from '../http/problem.ts';
import { visibleFor } from '../toestemmingen/rules.ts';
import { presentSummary, presentVerhaal } from '../verhalen/present.ts';
import { findState, listPublished, readPublished, type VerhaalRow } from '../verhalen/queries.ts';
import { requireView, verhaalNotFound } from '../verhalen/rules.ts';
import { presentItems } from '../verzamelingen/items/present.ts';
import { readItems } from '../verzamelingen/items/queries.ts';
import { findVerzameling, listPassende, listVerzamelingen, readVerhaalIn } from '../verzamelingen/queries.ts';
import { requireReadable, verzamelingNotFound } from '../verzamelingen/rules.ts';
import { verwijzingUrl } from '../verzamelingen/verwijzingen/present.ts';
import { findVerwijzing } from '../verzamelingen/verwijzingen/queries.ts';
import { readCode, requireLive } from '../verzamelingen/verwijzingen/rules.ts';
import { UitlegPagina } from './probleem.tsx';
import { robotsTxt, securityTxt } from './publiek.ts';
import { registerPageErrors, sendPagina } from './send.tsx';
import { css, stijlPad } from './stijl.ts';
import { VerhaalPagina } from './verhaal.tsx';
import { VerwijzingPagina, VerzamelingPagina } from './verzameling.tsx';
import { LijstPagina, Voorpagina } from './voorpagina.tsx';

const PER_PAGINA = 12;
const OPENBAAR = visibleFor(['openbaar']);
const VERWIJZEN = visibleFor(['verwijzen']);
/** Pages show everybody the same, whoever is signed in. */
const LEZER = bezoeker('pagina');

const BladerQuery = z.object({ cursor: z.string().max(600).optional() });
const VoorpaginaQuery = BladerQuery.extend({ thema: begripNaam.optional() });
const keyOf = (row: { key: string; id: string }) => ({ key: row.key, id: row.id });

export const paginas: Feature = async (app, { deps }) => {
  const { db, now, config, cursors } = deps;
  const started = now();
  registerPageErrors(app, config.publicUrl);
  const open = { config: { toegang: 'openbaar' as const }, schema: { hide: true } };
  const withQuery = <Query extends z.ZodType>(querystring: Query) => ({ ...open, schema: { hide: true, querystring } });

  /** Where a list starts, and how its next and previous pages are named from this address. */
  function bladeren(request: FastifyRequest, cursor: string | undefined, list: unknown) {
    const at = cursors.decode(cursor, list);
    const after = at && { key: String(at.key), id: at.id };
    const href = (position: Parameters<typeof cursors.encode>[0] | null) => {
      if (!position) return null;
      const here = new URL(request.url, config.publicUrl);
      here.searchParams.set('cursor', cursors.encode(position, list));
      return `${here.pathname}${here.search}`;
    };
    return {
      page: { after, backwards: at?.direction === 'prev', limit: PER_PAGINA + 1 },
      eerste: at === null,
      cut<Row extends { key: string; id: string }>(rows: Row[]) {
        const { rows: shown, next, prev } = toPage(rows, PER_PAGINA, at, keyOf);
        return { shown, verder: { volgende: href(next), vorige: href(prev) } };
      },
    };
  }

  app.get('/', withQuery(VoorpaginaQuery), async (request, reply) => {
    const { thema, cursor } = request.query;
    const filter = await resolveFilter(db, thema ? { thema: [thema] } : {}).catch((error: unknown) => {
      throw error instanceof Probleem ? notFound('Dit thema') : error;
    });
    const blader = bladeren(request, cursor, { pagina: 'verhalen', thema });
    const conditions = [OPENBAAR, ...filterConditions(filter)];
    const { shown, verder } = blader.cut(await listPublished(db, conditions, { ...blader.page, newestFirst: true }));
    const verhalen = shown.map(presentSummary);
    if (!thema && !blader.eerste)
      return sendPagina(reply, <LijstPagina titel="Meer verhalen" verhalen={verhalen} verder={verder} />);
    const { thema: themas = [] } = await countFacets(db, OPENBAAR, { groups: [] }, ['thema']);
    if (thema) {
      const titel = themas.find(({ waarde }) => waarde === thema)?.term ?? 'Verhalen';
      return sendPagina(reply, <LijstPagina titel={titel} verhalen={verhalen} verder={verder} />);
    }
    const verzamelingen = await listVerzamelingen(db, null, { after: null, backwards: false, limit: 6 });
    const rest = { themas, verzamelingen, verder };
    return sendPagina(reply, <Voorpagina {...rest} nieuwste={verhalen} />);
  });

  /** @throws Probleem 410 for what was withdrawn, 404 for all else that may not be read here. */
  async function requireVerhaal(id: string, read: (id: string) => Promise<VerhaalRow | undefined>) {
    if (!z.uuid().safeParse(id).success) throw verhaalNotFound();
    const row = await read(id);
    if (row) return presentVerhaal(row, false);
    requireView(await findState(db, id), LEZER);
    throw verhaalNotFound();
  }

  app.get<{ Params: { id: string } }>('/verhalen/:id', open, async (request, reply) => {
    const verhaal = await requireVerhaal(request.params.id, (id) => readPublished(db, OPENBAAR, id));
    reply.header('x-robots-tag', 'noindex');
    return sendPagina(reply, <VerhaalPagina verhaal={verhaal} terug={{ href: '/', tekst: 'Alle verhalen' }} />);
  });

  app.get('/verzamelingen/:id', withQuery(BladerQuery), async (request, reply) => {
    const { id } = request.params as { id: string };
    if (!z.uuid().safeParse(id).success) throw verzamelingNotFound();
    const row = requireReadable(await findVerzameling(db, id), LEZER);
    const blader = bladeren(request, request.query.cursor, { pagina: row.id, filter: row.filter });
    const { shown, verder } = blader.cut(await listPassende(db, OPENBAAR, row, blader.page));
    const items = blader.eerste ? presentItems(await readItems(db, OPENBAAR, row.id)) : [];
    reply.header('x-robots-tag', 'noindex');
    return sendPagina(
      reply,
      <VerzamelingPagina
        {...{ ...row, items, verder, eerste: blader.eerste }}
        passende={shown.map(presentSummary)}
        hrefOf={(verhaalId) => `/verhalen/${verhaalId}`}
      />,
    );
  });

  const findLive = async (typed: string) => requireLive(await findVerwijzing(db, readCode(typed)), now());
  const handed = (row: Awaited<ReturnType<typeof findLive>>) => ({ id: row.verzameling_id, filter: row.filter });

  app.get('/v/:code', withQuery(BladerQuery), async (request, reply) => {
    const row = await findLive((request.params as { code: string }).code);
    const blader = bladeren(request, request.query.cursor, { verwijzing: row.id, filter: row.filter });
    const { shown, verder } = blader.cut(await listPassende(db, VERWIJZEN, handed(row), blader.page));
    const items = blader.eerste ? presentItems(await readItems(db, VERWIJZEN, row.verzameling_id)) : [];
    reply.header('x-robots-tag', 'noindex, nofollow, noarchive');
    return sendPagina(
      reply,
      <VerwijzingPagina
        {...{ titel: row.titel, inleiding: row.inleiding, boodschap: row.boodschap, verlooptOp: row.verloopt_op }}
        {...{ items, verder, eerste: blader.eerste, url: verwijzingUrl(config.publicUrl, row.code) }}
        passende={shown.map(presentSummary)}
        hrefOf={(verhaalId) => `/v/${row.code}/verhalen/${verhaalId}`}
      />,
    );
  });

  app.get<{ Params: { code: string; id: string } }>('/v/:code/verhalen/:id', open, async (request, reply) => {
    reply.header('x-robots-tag', 'noindex, nofollow, noarchive');
    const row = await findLive(request.params.code);
    const verhaal = await requireVerhaal(request.params.id, (id) => readVerhaalIn(db, VERWIJZEN, handed(row), id));
    const terug = { href: `/v/${row.code}`, tekst: 'Terug naar wat voor jou is uitgezocht' };
    return sendPagina(reply, <VerhaalPagina verhaal={verhaal} terug={terug} />);
  });

  app.get<{ Params: { soort: string } }>('/problemen/:soort', open, async (request, reply) => {
    const { soort } = request.params;
    if (!Object.hasOwn(PROBLEMEN, soort)) throw notFound('Dit probleem');
    return sendPagina(reply, <UitlegPagina soort={soort as ProbleemSoort} />);
  });

  app.get(stijlPad, open, async (_request, reply) =>
    reply.header('cache-control', 'public, max-age=31536000, immutable').type('text/css; charset=utf-8').send(css),
  );
  app.get('/robots.txt', open, async (_request, reply) => reply.type('text/plain; charset=utf-8').send(robotsTxt));
  app.get('/.well-known/security.txt', open, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send(securityTxt(config.publicUrl, config.SECURITY_CONTACT, started)),
  );
  app.get('/*', open, async () => {
    throw new Probleem('niet-gevonden', 'Dit adres bestaat niet.');
  });
};
