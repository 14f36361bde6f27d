/** Damerau-Levenshtein distance of at most one. */
export function isOneError(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a.charCodeAt(i) === b.charCodeAt(i)) i++;
  if (a.length > b.length) return isSameFrom(a, i + 1, b, i);
  if (a.length < b.length) return isSameFrom(a, i, b, i + 1);
  return isSameFrom(a, i + 1, b, i + 1) || (a[i] === b[i + 1] && a[i + 1] === b[i] && isSameFrom(a, i + 2, b, i + 2));
}

function isSameFrom(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false;
  for (let k = 0; i + k < a.length; k++) if (a.charCodeAt(i + k) !== b.charCodeAt(j + k)) return false;
  return true;
}
