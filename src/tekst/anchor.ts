import { codePointLength, toCodePoint } from './normalise.ts';

/** Characters kept before and after a quote, as Web Annotation tools do. */
const CONTEXT = 32;

/** A place in a text by quote and position (W3C Web Annotation). Offsets count code points, end exclusive. */
export interface Anchor {
  begin: number;
  eind: number;
  citaat: string;
  voor: string;
  na: string;
}

export type AnchorFault = 'niet-gevonden' | 'niet-uniek' | 'past-niet' | 'leeg';

export interface Quote {
  citaat: string;
  begin?: number | undefined;
  eind?: number | undefined;
}

/** Finds a quote: at the position given, and nowhere else; without one, where the quote stands exactly once. */
export function anchorQuote(text: string, { citaat, begin, eind }: Quote): Anchor | AnchorFault {
  if (citaat.trim() === '') return 'leeg';
  if (begin === undefined) {
    const first = text.indexOf(citaat);
    if (first < 0) return 'niet-gevonden';
    if (text.indexOf(citaat, first + 1) >= 0) return 'niet-uniek';
    return toAnchor(text, first, citaat);
  }
  const points = [...text];
  const end = begin + codePointLength(citaat);
  if ((eind ?? end) !== end || points.slice(begin, end).join('') !== citaat) return 'past-niet';
  return toAnchor(text, points.slice(0, begin).join('').length, citaat);
}

function toAnchor(text: string, index: number, citaat: string): Anchor {
  const begin = toCodePoint(text, index);
  return {
    begin,
    eind: begin + codePointLength(citaat),
    citaat,
    voor: [...text.slice(Math.max(0, index - 2 * CONTEXT), index)].slice(-CONTEXT).join(''),
    na: [...text.slice(index + citaat.length, index + citaat.length + 2 * CONTEXT)].slice(0, CONTEXT).join(''),
  };
}

/**
 * The place of an anchor in a newer text: where quote and both contexts stand once, else where the quote does.
 * Null when that is nowhere or in several places: then a person must look. It never moves silently to a likely place.
 */
export function reanchor(text: string, old: Anchor): Anchor | null {
  for (const [voor, na] of [
    [old.voor, old.na],
    [old.voor, ''],
    ['', old.na],
    ['', ''],
  ] as const) {
    const needle = voor + old.citaat + na;
    const first = text.indexOf(needle);
    if (first < 0 || text.indexOf(needle, first + 1) >= 0) continue;
    return toAnchor(text, first + voor.length, old.citaat);
  }
  return null;
}
