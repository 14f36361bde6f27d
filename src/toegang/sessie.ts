import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import type { Deps } from '../http/deps.ts';
import type { ReadSession } from './authenticate.ts';
import { deleteSessie, findSessie } from './queries.ts';
import { SESSION_MINUTES } from './rules.ts';
import { sha256 } from './secrets.ts';

const isSecure = (config: Config) => config.publicUrl.startsWith('https:');
/** Over https the name itself forbids a domain, another path, and setting it without https. */
const cookieName = (config: Config) => (isSecure(config) ? '__Host-sessie' : 'sessie');
const attributes = (config: Config) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure(config) }) as const;

/** Whose session the cookie is. The account is read anew each time: what was taken away, is gone at once. */
export const sessionReader =
  ({ db, config, now }: Deps): ReadSession =>
  async (request) => {
    const token = request.cookies[cookieName(config)];
    if (!token) return null;
    const row = await findSessie(db, sha256(token), now());
    return row ? { accountId: row.account_id, rollen: row.rollen } : null;
  };

export function setSessionCookie(reply: FastifyReply, config: Config, token: string): void {
  reply.setCookie(cookieName(config), token, { ...attributes(config), maxAge: SESSION_MINUTES * 60 });
}

/** Ends the session that came with this request, if any. */
export async function endSession({ db, config }: Deps, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const token = request.cookies[cookieName(config)];
  if (!token) return;
  await deleteSessie(db, sha256(token));
  reply.clearCookie(cookieName(config), attributes(config));
}
