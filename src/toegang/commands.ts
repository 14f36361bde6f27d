import type { Db, Trx } from '../db/types.ts';
import { rechtenVan } from '../http/actor.ts';
import type { Deps } from '../http/deps.ts';
import { notFound, Probleem } from '../http/problem.ts';
import {
  type AccountRow,
  countLiveSleutels,
  deleteAanmeldlinks,
  deleteExpired,
  deleteSignIns,
  insertAanmeldlink,
  insertSessie,
  insertSleutel,
  lockAccount,
  lockBeheerders,
  revokeSleutels,
  takeAanmeldlink,
  touchAccount,
  updateAccount,
  upsertAccount,
} from './queries.ts';
import { keyExpiry, linkExpiry, MAX_LIVE_KEYS, MAX_LIVE_LINKS, newApiKey, sessionExpiry } from './rules.ts';
import type { ChangeAccountBody } from './schema.ts';
import { newToken, sha256 } from './secrets.ts';

export interface NewKey {
  accountId: string;
  naam: string;
  /** Without: everything the owner may. What the owner may not (any more), a key cannot either. */
  rechten?: readonly string[];
  verlooptOp?: Date | undefined;
  now: Date;
}

/** Makes an API key; `sleutel` is nowhere else and cannot be shown again. @throws Probleem 409 when there are too many. */
export async function issueKey(trx: Trx, { accountId, naam, rechten, verlooptOp, now }: NewKey) {
  const account = await lockAccount(trx, accountId);
  if (!account) throw notFound('Dit account');
  if ((await countLiveSleutels(trx, accountId, now)) >= MAX_LIVE_KEYS) {
    throw new Probleem('botsing', `Je hebt al ${MAX_LIVE_KEYS} sleutels. Trek er eerst een in.`);
  }
  const { id, key, hash } = newApiKey();
  const row = {
    id,
    naam,
    rechten: [...new Set(rechten ?? rechtenVan(account.rollen))],
    verloopt_op: keyExpiry(verlooptOp, now),
    aangemaakt_op: now,
  };
  await insertSleutel(trx, { ...row, account_id: accountId, hash });
  return { ...row, laatst_gebruikt_op: null, ingetrokken_op: null, sleutel: key };
}

/**
 * Changes an account; `check` sees its version before anything is written. An account that is switched off loses its
 * sessions and keys for good. @throws Probleem 409 when nobody would be left to manage accounts.
 */
export async function changeAccount(
  trx: Trx,
  id: string,
  { naam, rollen, actief }: ChangeAccountBody,
  now: Date,
  check: (versie: number) => void,
): Promise<AccountRow> {
  const beheerders = await lockBeheerders(trx);
  const account = await lockAccount(trx, id);
  if (!account) throw notFound('Dit account');
  check(account.versie);
  const values = {
    ...(naam === undefined ? {} : { naam }),
    ...(rollen === undefined ? {} : { rollen: [...new Set(rollen)] }),
    ...(actief === undefined ? {} : { actief }),
  };
  const after = { ...account, ...values };
  const staysBeheerder = after.actief && after.rollen.includes('beheerder');
  if (!staysBeheerder && beheerders.length === 1 && beheerders[0]?.id === id) {
    throw new Probleem('botsing', 'Dit is de laatste beheerder. Maak eerst iemand anders beheerder.');
  }
  if (!after.actief) {
    await deleteSignIns(trx, id);
    await revokeSleutels(trx, id, null, now);
  }
  return updateAccount(trx, id, values, now);
}

async function keepLink(db: Db, { config, now }: Deps, email: string, max: number): Promise<string | null> {
  const token = newToken();
  const link = { hash: sha256(token), email, verlooptOp: linkExpiry(now()), now: now(), max };
  return (await insertAanmeldlink(db, link)) ? `${config.publicUrl}/aanmelden/${token}` : null;
}

/** A link for whoever asks for one on the page: null for an unknown address, or one that has enough of them. */
export const requestSignInLink = (deps: Deps, email: string) => keepLink(deps.db, deps, email, MAX_LIVE_LINKS);

/** A link for the operator to hand over; earlier ones stop working. @throws when no active account has this address. */
export function createSignInLink(deps: Deps, email: string): Promise<string> {
  return deps.db.transaction().execute(async (trx) => {
    await deleteAanmeldlinks(trx, email);
    const link = await keepLink(trx, deps, email, 1);
    if (!link) throw new Error(`no active account has the address ${email}`);
    return link;
  });
}

/** Uses a link up for a session: its token, or null when the link does not work (any more). */
export function openSession({ db, now }: Deps, linkToken: string): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const at = now();
    await deleteExpired(trx, at);
    const accountId = await takeAanmeldlink(trx, sha256(linkToken), at);
    if (!accountId || !(await touchAccount(trx, accountId, at.toISOString().slice(0, 10)))) return null;
    const token = newToken();
    await insertSessie(trx, { hash: sha256(token), account_id: accountId, verloopt_op: sessionExpiry(at) });
    return token;
  });
}

/** Sees to it that there is a beheerder. Gives a link to sign in with, until a beheerder has done so once. */
export async function ensureBeheerder(deps: Deps): Promise<string | null> {
  const { BEHEERDER_EMAIL } = deps.config;
  const email = await deps.db.transaction().execute(async (trx) => {
    const beheerders = await lockBeheerders(trx);
    if (beheerders.some((one) => one.laatst_aangemeld_op !== null)) return null;
    const own = BEHEERDER_EMAIL.toLowerCase();
    if (beheerders.length === 0) {
      await upsertAccount(trx, { email: own, naam: 'Beheerder', rollen: ['beheerder'] });
      return own;
    }
    return beheerders.some((one) => one.email === own) ? own : (beheerders[0]?.email ?? null);
  });
  return email && createSignInLink(deps, email);
}
