import { crc32 } from 'node:zlib';
import type { Recht } from '../http/policy.ts';
import { invalidField } from '../http/problem.ts';
import { newKeyId, newKeySecret, sameBytes, sha256 } from './secrets.ts';

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const KEY = /^wk_live_([0-9A-Za-z]{8})_([0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** Six base62 characters over id and secret, so that a leaked or mistyped key is recognised without a database. */
function checksum(text: string): string {
  let value = crc32(text);
  let out = '';
  for (let i = 0; i < 6; i++) {
    out = BASE62[value % 62] + out;
    value = Math.floor(value / 62);
  }
  return out;
}

/** A new API key: what is shown once, and what is stored. */
export function newApiKey(): { id: string; key: string; hash: Buffer } {
  const id = newKeyId();
  const secret = newKeySecret();
  return { id, key: `wk_live_${id}_${secret}${checksum(id + secret)}`, hash: sha256(secret) };
}

/** The parts of a well-formed key; null for anything else. */
export function parseApiKey(key: string): { id: string; secret: string } | null {
  const [, id, secret, check] = KEY.exec(key) ?? [];
  if (!id || !secret || check !== checksum(id + secret)) return null;
  return { id, secret };
}

export const isSecretOf = (secret: string, hash: Uint8Array) => sameBytes(sha256(secret), hash);

/** What a key may do: never more than its owner can at this moment. */
export const effectiveRechten = (granted: readonly string[], owner: ReadonlySet<Recht>): Set<Recht> =>
  new Set([...owner].filter((recht) => granted.includes(recht)));

export const MAX_LIVE_KEYS = 10;

const inYears = (now: Date, years: number) => new Date(new Date(now).setUTCFullYear(now.getUTCFullYear() + years));

/** Until when a new key works: a year when nothing is asked. @throws Probleem 400 outside two years. */
export function keyExpiry(asked: Date | undefined, now: Date): Date {
  const expiry = asked ?? inYears(now, 1);
  if (expiry > now && expiry <= inYears(now, 2)) return expiry;
  throw invalidField('verlooptOp', 'Kies een moment binnen twee jaar vanaf nu.', 'verloopt_op', '/verlooptOp');
}

const minutesFrom = (now: Date, minutes: number) => new Date(now.getTime() + minutes * 60_000);

export const SESSION_MINUTES = 8 * 60;
export const linkExpiry = (now: Date) => minutesFrom(now, 15);
export const sessionExpiry = (now: Date) => minutesFrom(now, SESSION_MINUTES);

/** How many links somebody can have sent to one account at a time: enough to try again, too few to fill a mailbox. */
export const MAX_LIVE_LINKS = 3;

/**
 * Whether a browser says that this request comes from our own pages. Over plain http it sends no Sec-Fetch-Site; then
 * Origin decides. One that says neither is refused: every browser sends one of them with a form or a fetch.
 */
export function isSameOrigin(
  headers: { 'sec-fetch-site'?: string | string[] | undefined; origin?: string | undefined },
  own: { host: string; publicUrl: string },
): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  const { origin } = headers;
  if (!origin || !URL.canParse(origin)) return false;
  return origin === new URL(own.publicUrl).origin || new URL(origin).host === own.host;
}
