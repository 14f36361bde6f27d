export type Paar = readonly [goed: number, alle: number];

/** How many of how many, by name. */
export class Telling {
  readonly #paren = new Map<string, Paar>();

  add(naam: string, goed: boolean): void {
    const [good, all] = this.get(naam);
    this.#paren.set(naam, [good + (goed ? 1 : 0), all + 1]);
  }

  get = (naam: string): Paar => this.#paren.get(naam) ?? [0, 0];

  [Symbol.iterator] = () => this.#paren.entries();
}

export const share = ([goed, alle]: Paar) => goed / alle;

export const printPaar = (paar: Paar) => `${paar[0]}/${paar[1]} = ${share(paar).toFixed(3)}`;

const Z = 1.959964;

/** The 95 % interval of a share after Wilson, which stays within 0 and 1 and is right for few cases too. */
export function wilson([goed, alle]: Paar): [onder: number, boven: number] {
  const p = goed / alle;
  const z2 = (Z * Z) / alle;
  const middle = p + z2 / 2;
  const half = Z * Math.sqrt((p * (1 - p)) / alle + z2 / (4 * alle));
  return [Math.max(0, (middle - half) / (1 + z2)), Math.min(1, (middle + half) / (1 + z2))];
}
