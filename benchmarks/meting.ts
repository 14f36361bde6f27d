/** What was measured, by name: a value with its unit, and its ratio to what it was compared with in the same run. */
export type Meting = Record<string, { waarde: number; eenheid: string; verhouding?: number; tegen?: string }>;

const format = (value: number) => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3));

export function printMeting(meting: Meting): void {
  for (const [name, { waarde, eenheid, verhouding, tegen }] of Object.entries(meting)) {
    const ratio = verhouding === undefined ? '' : `${verhouding.toFixed(2)} × ${tegen}`;
    console.log(`  ${name.padEnd(44)} ${format(waarde).padStart(9)} ${eenheid.padEnd(14)} ${ratio}`);
  }
}

export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]) => quantile(values, 0.5);

const WARM_UP = 20;

/** Milliseconds that each of `times` calls takes, one after another, after 20 calls to warm up; `i` counts on through both. */
export async function timeEach(times: number, act: (i: number) => Promise<unknown>): Promise<number[]> {
  for (let i = 0; i < WARM_UP; i++) await act(i);
  const took: number[] = [];
  for (let i = WARM_UP; i < WARM_UP + times; i++) {
    const started = performance.now();
    await act(i);
    took.push(performance.now() - started);
  }
  return took;
}
