import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Actor, bezoeker, rechtenVan } from '../http/actor.ts';
import type { Deps } from '../http/deps.ts';
import { policy, type Rol, type Toegang } from '../http/policy.ts';
import { Probleem } from '../http/problem.ts';
import { networkPrefix } from '../http/quota.ts';
import { findSleutel, touchSleutel } from './queries.ts';
import { effectiveRechten, isSameOrigin, isSecretOf, parseApiKey } from './rules.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call a route that is not an API operation (pages, health). */
    toegang?: Toegang;
  }
}

export type ReadSession = (request: FastifyRequest) => Promise<{ accountId: string; rollen: string[] } | null>;

const denied = () =>
  new Probleem('niet-aangemeld', 'Meld je aan, of stuur een geldige sleutel mee: Authorization: Bearer wk_live_…', {
    headers: { 'www-authenticate': 'Bearer realm="wij-kennis"' },
  });

async function actorOfKey(deps: Deps, header: string): Promise<Actor> {
  const parsed = /^Bearer +(\S+)$/i.exec(header)?.[1];
  const key = parsed ? parseApiKey(parsed) : null;
  if (!key) throw denied();
  const now = deps.now();
  const row = await findSleutel(deps.db, key.id, now);
  if (!row || !isSecretOf(key.secret, row.hash)) throw denied();
  const today = now.toISOString().slice(0, 10);
  if (row.laatst_gebruikt_op !== today) await touchSleutel(deps.db, row.id, today);
  const rechten = effectiveRechten(row.rechten, rechtenVan(row.rollen));
  return {
    soort: 'sleutel',
    accountId: row.account_id,
    rollen: row.rollen as Rol[],
    rechten,
    client: `sleutel:${row.id}`,
  };
}

const SAFE = ['GET', 'HEAD', 'OPTIONS'];

/** @throws Probleem 403 when another website makes the browser send this. */
export function requireSameOrigin(request: FastifyRequest, publicUrl: string): void {
  if (SAFE.includes(request.method) || isSameOrigin(request.headers, { host: request.host, publicUrl })) return;
  throw new Probleem('geen-recht', 'Dit verzoek komt niet van onze eigen pagina. Open de pagina opnieuw.');
}

/** Names the actor of every request and holds each route to the policy. A route without a policy stops the start. */
export function registerAuthentication(app: FastifyInstance, deps: Deps, readSession: ReadSession): void {
  app.decorateRequest('actor');
  app.addHook('onRoute', ({ url, schema, config }) => {
    const id = (schema as { operationId?: string } | undefined)?.operationId;
    if (id ? policy[id] === undefined : config?.toegang === undefined && !url.startsWith('/v1/documentatie')) {
      throw new Error(`route ${url} (${id ?? 'no operation'}) has no policy`);
    }
  });
  app.addHook('onRequest', async (request) => {
    const visitor = bezoeker(`net:${networkPrefix(request.ip)}`);
    request.actor = visitor;
    const header = request.headers.authorization;
    if (header !== undefined) {
      request.actor = await actorOfKey(deps, header);
    } else if (request.headers.cookie) {
      const session = await readSession(request);
      if (session) {
        requireSameOrigin(request, deps.config.publicUrl);
        const rollen = session.rollen as Rol[];
        const client = `account:${session.accountId}`;
        request.actor = { soort: 'account', accountId: session.accountId, rollen, rechten: rechtenVan(rollen), client };
      }
    }
    const { schema, config } = request.routeOptions;
    const id = (schema as { operationId?: string } | undefined)?.operationId;
    const toegang = (id ? policy[id] : config.toegang) ?? 'openbaar';
    if (toegang === 'openbaar') return;
    if (request.actor.soort === 'bezoeker') throw denied();
    if (toegang !== 'aangemeld' && !request.actor.rechten.has(toegang)) {
      throw new Probleem('geen-recht', 'Je hebt hier het recht niet voor.');
    }
  });
}
