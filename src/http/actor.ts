import type { Recht, Rol } from './policy.ts';
import { RECHTEN_VAN_ROL } from './policy.ts';

/** Who is asking. Every request has one; without a key or session it is the bezoeker. */
export interface Actor {
  soort: 'bezoeker' | 'account' | 'sleutel';
  accountId: string | null;
  rollen: readonly Rol[];
  rechten: ReadonlySet<Recht>;
  /** Names the caller in quotas and idempotency records; never shown. */
  client: string;
}

export const bezoeker = (client: string): Actor => ({
  soort: 'bezoeker',
  accountId: null,
  rollen: [],
  rechten: new Set(),
  client,
});

/** The rights of these roles together. */
export function rechtenVan(rollen: readonly string[]): Set<Recht> {
  return new Set(rollen.flatMap((rol) => RECHTEN_VAN_ROL[rol as Rol] ?? []));
}

declare module 'fastify' {
  interface FastifyRequest {
    actor: Actor;
  }
}
