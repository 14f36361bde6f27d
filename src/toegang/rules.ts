import { crc32 } from 'node:zlib';
import type { Recht } from '../http/policy.ts';
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
