import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

// Crockford base32: no I, L, O or U, so a code survives being read from paper.
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const pick = (alphabet: string, length: number) =>
  Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');

export const sha256 = (text: string) => createHash('sha256').update(text).digest();
export const sameBytes = (a: Uint8Array, b: Uint8Array) => a.length === b.length && timingSafeEqual(a, b);

/** The code on paper with which a verteller withdraws: 80 random bits in four groups. Only its hash is stored. */
export function newIntrekkingscode(): { code: string; hash: Buffer } {
  const code = pick(ALPHABET, 16);
  return { code: code.replace(/(.{4})(?=.)/g, '$1-'), hash: hashIntrekkingscode(code) };
}

/** Hash of a code as somebody typed it: case, spaces and hyphens do not matter, O is 0, I and L are 1. */
export function hashIntrekkingscode(typed: string): Buffer {
  const code = typed
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replaceAll('U', 'V');
  return sha256(`intrekking:${code}`);
}

/** The short code of a verwijzing: 50 random bits, lower case, for a link and for paper. */
export const newVerwijzingscode = () => pick(ALPHABET, 10).toLowerCase();

/** Random parts of an API key (ecosystem: `wk_live_<8 id>_<32 secret>`), base62. */
export const newKeyId = () => pick(BASE62, 8);
export const newKeySecret = () => pick(BASE62, 32);

/** The same in a random order, so that what comes first says nothing. */
export function shuffled<One>(list: readonly One[]): One[] {
  const out = [...list];
  for (let i = out.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [out[i], out[j]] = [out[j] as One, out[i] as One];
  }
  return out;
}

/** 256 random bits, base64url. */
export const newToken = () => randomBytes(32).toString('base64url');
