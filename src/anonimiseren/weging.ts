import { type Meting, measure } from './meter.ts';
import type { Soort } from './types.ts';

/**
 * How much the details that stay narrow down who it is. Details of one kind partly say the same (two ages of one
 * person, a village and its neighbour), so the second of a kind counts half, the third a quarter: an assumption, as the
 * independence between kinds is.
 */
export function weigh(groepen: readonly { soort: Soort; bits: number }[]): Meting {
  const seen = new Map<Soort, number>();
  return measure(
    [...groepen]
      .sort((a, b) => b.bits - a.bits)
      .map(({ soort, bits }) => {
        const rank = seen.get(soort) ?? 0;
        seen.set(soort, rank + 1);
        return bits / 2 ** rank;
      }),
  );
}
