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
}

/** Replaces stretches from left to right; of two that overlap the first wins. */
export function replaceAll(text: string, replacements: readonly Replacement[]): Rendered {
  const points = [...text];
  const sorted = [...replacements].sort((a, b) => a.begin - b.begin || b.eind - a.eind);
  const applied: { begin: number; eind: number; start: number; length: number }[] = [];
  const out: string[] = [];
  let at = 0;
  for (const { begin, eind, tekst } of sorted) {
    if (begin < at) continue;
    out.push(...points.slice(at, begin));
    const piece = [...tekst];
    applied.push({ begin, eind, start: out.length, length: piece.length });
    out.push(...piece);
    at = eind;
  }
  out.push(...points.slice(at));
  const map: Rendered['map'] = (position, side = 'start') => {
    let shift = 0;
    for (const one of applied) {
      if (position <= one.begin) break;
      if (position < one.eind) return side === 'start' ? one.start : one.start + one.length;
      shift += one.length - (one.eind - one.begin);
    }
    return position + shift;
  };
  return { text: out.join(''), map };
}
