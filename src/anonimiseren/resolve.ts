import type { Kandidaat, Klasse, Soort } from './types.ts';
import { BEPALER, FUNCTIE } from './woorden.ts';

const CLASS_ORDER: Klasse[] = ['direct', 'twijfel', 'indirect'];
const KIND_ORDER: Soort[] = [
  'email',
  'url',
  'iban',
  'telefoon',
  'bsn',
  'kenteken',
  'postcode',
  'account',
  'nummer',
  'geboortedatum',
  'adres',
  'persoon',
  'onbekend',
  'organisatie',
  'plaats',
  'datum',
  'leeftijd',
  'beroep',
  'gezin',
  'diagnose',
  'herkomst',
  'gebeurtenis',
];

/**
 * One owner per character: the surest kind first, then the longer. What a loser keeps outside the winner stays a finding,
 * because a letter nobody owns is a letter that is published.
 */
export function resolveKandidaten(text: string, candidates: readonly Kandidaat[]): Kandidaat[] {
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      order: CLASS_ORDER.indexOf(candidate.klasse) * KIND_ORDER.length + KIND_ORDER.indexOf(candidate.soort),
    }))
    .sort(
      ({ candidate: a, order }, { candidate: b, order: other }) =>
        order - other || b.end - b.start - (a.end - a.start) || a.start - b.start,
    )
    .map(({ candidate }) => candidate);
  const owner = new Uint32Array(text.length);
  ranked.forEach((candidate, rank) => {
    for (let i = candidate.start; i < candidate.end; i++) if (owner[i] === 0) owner[i] = rank + 1;
  });
  const pieces: Kandidaat[] = [];
  for (let start = 0; start < text.length; ) {
    let end = start + 1;
    while (end < text.length && owner[end] === owner[start]) end++;
    const candidate = ranked[(owner[start] as number) - 1];
    const piece = candidate && trimPiece(text, pieceOf(candidate, start, end), candidate);
    if (piece) pieces.push(piece);
    start = end;
  }
  return pieces;
}

/** What is left of a form no longer reads as what was to come in its place. */
function pieceOf(candidate: Kandidaat, start: number, end: number): Kandidaat {
  if (start === candidate.start && end === candidate.end) return candidate;
  const { aanloop: _, voorstel: __, ...rest } = candidate;
  return { ...rest, start, end };
}

/** `aan de`, left of an organisation between a name and a street. */
const isEmpty = (rest: string) =>
  rest.split(/[^\p{L}\p{M}\p{N}\p{Cs}]+/u).every((word) => FUNCTIE.has(word) || BEPALER.has(word));

/** A remainder loses the punctuation around it, and disappears when nothing but that or small words was in it. */
function trimPiece(text: string, piece: Kandidaat, whole: Kandidaat): Kandidaat | null {
  if (piece.start === whole.start && piece.end === whole.end) return piece;
  let { start, end } = piece;
  const isContent = (index: number) => /[\p{L}\p{M}\p{N}\p{Cs}]/u.test(text[index] as string);
  while (start < end && !isContent(start)) start++;
  while (end > start && !isContent(end - 1)) end--;
  return start < end && !isEmpty(text.slice(start, end)) ? { ...piece, start, end } : null;
}
