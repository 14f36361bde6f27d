import type { BegripPlaats, ZoekDocument } from './document.ts';
import { soundOf } from './gelijkenis.ts';
import { isIndexed, splitWords } from './woorden.ts';

// BM25 with fields (BM25F), its part that a document knows by itself: the weight of a word in a verhaal.
const K1 = 1.2;
const B = 0.5;
const AVERAGE_LENGTH = 450;
/** Weights are kept as whole numbers in two bytes. */
export const SCALE = 10_000;

const FIELDS = [
  ['titel', 3],
  ['samenvatting', 2],
  ['citaten', 0.6],
  ['tekst', 1],
  ['eenvoudigeTekst', 0.7],
] as const;

const PLAATSEN: Record<BegripPlaats, number> = {
  thema: 1,
  soort: 0.8,
  'zware-inhoud': 0.5,
  systeemstap: 0.6,
  hielp: 0.55,
  hinderde: 0.55,
  wie: 0.45,
  gevoel: 0.45,
  tellerrol: 0.5,
  leefgebied: 0.35,
  'm-leefgebied': 0.2,
  fase: 0.15,
};

/** The name under which the index keeps a begrip among the words. */
export const begripWoord = (id: string) => `#${id}`;

/** And what filters ask for most. */
export const regioWoord = (regio: string) => `@regio ${regio}`;
export const taalWoord = (taal: string) => `@taal ${taal}`;
export const isWord = (woord: string) => woord[0] !== '#' && woord[0] !== '@';

/** Every word of a document with its weight, begrippen included. */
export function weigh(document: ZoekDocument): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (const [field, weight] of FIELDS) {
    const value = document[field];
    for (const { vorm, stam } of splitWords(Array.isArray(value) ? value.join('\n') : value)) {
      length += weight > 1 ? 0 : weight;
      if (!isIndexed(vorm)) continue;
      counts.set(stam, (counts.get(stam) ?? 0) + weight);
    }
  }
  const norm = 1 - B + B * (length / AVERAGE_LENGTH);
  const weights = new Map<string, number>();
  for (const [stam, count] of counts) weights.set(stam, quantise(((count / norm) * (K1 + 1)) / (count / norm + K1)));
  const carried = new Map<string, number>();
  for (const { id, plaats } of document.begrippen) {
    const before = carried.get(id) ?? 0;
    // The second time says a little more, the tenth hardly.
    carried.set(id, 1 - (1 - before) * (1 - PLAATSEN[plaats] * (before ? 0.4 : 0.8)));
  }
  for (const [id, weight] of carried) weights.set(begripWoord(id), quantise(weight * 2));
  weights.set(taalWoord(document.taal), 1);
  if (document.regio) weights.set(regioWoord(document.regio), 1);
  return weights;
}

const quantise = (weight: number) => Math.max(1, Math.min(32_000, Math.round(weight * SCALE)));

export const soundKey = (woord: string) => (isWord(woord) ? soundOf(woord) || '-' : '');
