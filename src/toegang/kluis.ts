import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** What must be readable later, but not by whoever reads the database. Every verhaal has keys of its own. */
export interface Kluis {
  /** AES-256-GCM: id of the key (4 bytes), nonce (12), tag (16), JSON. */
  seal(verhaalId: string, value: unknown): Buffer;
  /** Null when it was sealed under a key that is no longer there. @throws when somebody changed it. */
  open<Value>(verhaalId: string, sealed: Buffer): Value | null;
  /**
   * A keyed hash of a form (id of the key, HMAC-SHA-256 to 128 bits, hex): the same within a verhaal, unlinkable between
   * verhalen. Two stamps say something about each other only under the same key, so each names its own.
   */
  stamp(verhaalId: string, form: string): string;
}

const idOf = (key: string) => createHash('sha256').update(`kluis:${key}`).digest().subarray(0, 4);
const derive = (key: string, verhaalId: string, use: string) =>
  Buffer.from(hkdfSync('sha256', key, verhaalId, use, 32));

/** Seals with the first key; opens with any of them, so that a key can be replaced. */
export function kluisFor(keys: readonly [string, ...string[]]): Kluis {
  const [current] = keys;
  return {
    seal(verhaalId, value) {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', derive(current, verhaalId, 'origineel'), nonce);
      cipher.setAAD(Buffer.from(verhaalId));
      const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
      return Buffer.concat([idOf(current), nonce, cipher.getAuthTag(), body]);
    },
    open(verhaalId, sealed) {
      const key = keys.find((one) => idOf(one).equals(sealed.subarray(0, 4)));
      if (!key) return null;
      const decipher = createDecipheriv('aes-256-gcm', derive(key, verhaalId, 'origineel'), sealed.subarray(4, 16));
      decipher.setAAD(Buffer.from(verhaalId));
      decipher.setAuthTag(sealed.subarray(16, 32));
      return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(32)), decipher.final()]).toString());
    },
    stamp(verhaalId, form) {
      const hmac = createHmac('sha256', derive(current, verhaalId, 'stempel'));
      const hash = hmac.update(form.normalize('NFC').toLowerCase()).digest('hex').slice(0, 32);
      return `${idOf(current).toString('hex')}:${hash}`;
    },
  };
}
