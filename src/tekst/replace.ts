/** A stretch of text (code points, end exclusive) and what comes in its place. */
export interface Replacement {
  begin: number;
  eind: number;
  tekst: string;
}

export interface Rendered {
  text: string;
  /** Where a code point of the old text stands in the new; inside a replaced stretch, the start of what replaced it, or its end. */
  map: (position: number, side?: 'start' | 'end') => number;
  /** What was replaced, in order, without overlap. */
  gone: readonly Pick<Replacement, 'begin' | 'eind'>[];
}

interface Applied extends Pick<Replacement, 'begin' | 'eind'> {
  start: number;
  length: number;
}

/**
 * Replaces stretches. Those that overlap become one, with the text of the first that has any: no code point of any of
 * them is left. An empty text takes along the space, or at an edge the white space, that it would leave double.
 */
export function replaceAll(text: string, replacements: readonly Replacement[]): Rendered {
  const points = [...text];
  const parts: string[] = [];
  const applied: Applied[] = [];
  let at = 0;
  let length = 0;
  for (const { begin, eind, tekst } of join(points, replacements)) {
    parts.push(points.slice(at, begin).join(''));
    const start = length + begin - at;
    const size = [...tekst].length;
    applied.push({ begin, eind, start, length: size });
    parts.push(tekst);
    length = start + size;
    at = eind;
  }
  parts.push(points.slice(at).join(''));
  return { text: parts.join(''), map: mapOver(applied), gone: applied };
}

function join(points: readonly string[], replacements: readonly Replacement[]): Replacement[] {
  const sorted = [...replacements].sort((a, b) => a.begin - b.begin || b.eind - a.eind);
  const merged = mergeOverlaps(points, sorted);
  // A stretch that takes white space along may reach the next one.
  return mergeOverlaps(
    points,
    merged.map((one) => (one.tekst === '' ? widen(points, one) : one)),
  );
}

function mergeOverlaps(points: readonly string[], sorted: readonly Replacement[]): Replacement[] {
  const merged: Replacement[] = [];
  for (const one of sorted) {
    const last = merged.at(-1);
    const isNext =
      last && (one.begin < last.eind || (isAllSpace(points, last.eind, one.begin) && !last.tekst && !one.tekst));
    if (!isNext) merged.push({ ...one });
    else Object.assign(last, { eind: Math.max(last.eind, one.eind), tekst: last.tekst || one.tekst });
  }
  return merged;
}

/** Nothing but spaces, of which one would be left between two words that go. */
const isAllSpace = (points: readonly string[], from: number, to: number) =>
  to - from <= 3 && points.slice(from, to).every((point) => point === ' ');

function widen(points: readonly string[], { begin, eind, tekst }: Replacement): Replacement {
  let from = begin;
  let to = eind;
  const isSpace = (at: number) => points[at] !== undefined && /\s/.test(points[at] as string);
  while (to < points.length && isSpace(to)) to++;
  while (from > 0 && isSpace(from - 1)) from--;
  if (from === 0) return { begin: from, eind: to, tekst };
  if (to === points.length) return { begin: from, eind: to, tekst };
  if (points[eind] === ' ' && from < begin) return { begin, eind: eind + 1, tekst };
  return { begin: points[begin - 1] === ' ' ? begin - 1 : begin, eind, tekst };
}

function mapOver(applied: readonly Applied[]): Rendered['map'] {
  return (position, side = 'start') => {
    let low = 0;
    let high = applied.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((applied[middle] as Applied).begin < position) low = middle + 1;
      else high = middle;
    }
    const before = applied[low - 1];
    if (!before) return position;
    if (position < before.eind) return side === 'start' ? before.start : before.start + before.length;
    return position - before.eind + before.start + before.length;
  };
}
