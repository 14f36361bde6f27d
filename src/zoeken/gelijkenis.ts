/** Damerau-Levenshtein distance (neighbours swapped count one), or `max + 1` as soon as it exceeds `max`. */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let d = Math.min((previous[j] as number) + 1, (row[j - 1] as number) + 1, (previous[j - 1] as number) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, (before[j - 2] as number) + 1);
      row.push(d);
      if (d < best) best = d;
    }
    if (best > max) return max + 1;
    before = previous;
    previous = row;
  }
  return previous[b.length] as number;
}

/** Typing errors forgiven in a word of this length. */
export const allowedErrors = (length: number) => (length >= 9 ? 2 : length >= 5 ? 1 : 0);

/** How a folded Dutch word sounds: words that sound alike are written alike by those who write by ear. */
export const soundOf = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/sch(?=[^aeiouy]|$)/g, 's')
    .replace(/ch/g, 'g')
    .replace(/ck|qu|c(?=[^eiy]|$)|q/g, 'k')
    .replace(/c/g, 's')
    .replace(/ij|ei|y/g, 'i')
    .replace(/ou|au|auw|ouw/g, 'o')
    .replace(/ie/g, 'i')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/d(t)?$/, 't')
    .replace(/(.)\1+/g, '$1');
