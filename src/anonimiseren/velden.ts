import { type Opties, readVondsten } from './find.ts';
import { Groepen } from './groepen.ts';
import type { Vondst } from './types.ts';

export type VondstInVeld<Veld extends string> = Vondst & { veld: Veld; bits: number };

/** No name goes on over an empty line. */
const SEAM = '\n\n';

/**
 * Reads the fields of one verhaal as one text, so that a name found in any of them is found in all and has one group.
 * Offsets count code points within the field.
 */
export function findInVelden<Veld extends string>(
  velden: readonly (readonly [Veld, string])[],
  opties: Opties = {},
): VondstInVeld<Veld>[] {
  const found = readVondsten(velden.map(([, text]) => text).join(SEAM), new Groepen(), opties);
  const out: VondstInVeld<Veld>[] = [];
  let start = 0;
  for (const [veld, text] of velden) {
    const end = start + [...text].length;
    for (const vondst of found) {
      const begin = Math.max(vondst.begin, start);
      const eind = Math.min(vondst.eind, end);
      if (begin < eind) out.push({ ...vondst, veld, begin: begin - start, eind: eind - start });
    }
    start = end + SEAM.length;
  }
  return out;
}
