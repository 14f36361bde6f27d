import type { Plaats } from './data.ts';

const INWONERS = 18_000_000;
const DORP = 900;

/** How much a place narrows down who someone is; a place on no list counts as a village. */
export function plaatsBits(plaats: Plaats | undefined): number {
  if (plaats && plaats.land !== 'NL' && plaats.land !== 'BE') return 8;
  return round(Math.log2(INWONERS / Math.max(plaats?.inwoners ?? DORP, 300)));
}

const round = (bits: number) => Math.round(bits * 10) / 10;

export interface Meting {
  /** The sum over the indirect groups, as if they were independent: an indicator, not proof. */
  bits: number;
  /** `ongeveer 1 op de 4.000`. */
  tekst: string;
  /** So many bits that fewer than about a hundred people are left. */
  hoog: boolean;
}

/** Bits at which fewer than about 140 of 18 million people are left (2^-17). */
export const GRENS = 17;

export function measure(bits: readonly number[]): Meting {
  const sum = round(bits.reduce((total, one) => total + one, 0));
  return { bits: sum, tekst: sum === 0 ? 'iedereen' : `ongeveer 1 op de ${ofHow(sum)}`, hoog: sum > GRENS };
}

function ofHow(bits: number): string {
  if (bits >= Math.log2(INWONERS)) return '18 miljoen (één persoon)';
  const many = 2 ** bits;
  const size = 10 ** Math.max(0, Math.floor(Math.log10(many)));
  return (Math.round(many / size) * size).toLocaleString('nl-NL');
}
