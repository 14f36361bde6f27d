import { findBeroepen } from './beroepen.ts';
import { findMedisch } from './diagnoses.ts';
import { findGebeurtenissen } from './gebeurtenissen.ts';
import { findGezinnen } from './gezinnen.ts';
import { findHerkomst } from './herkomst.ts';
import type { Lezing } from './lezing.ts';
import type { Kandidaat } from './types.ts';

/** Unusual work, families, illnesses and origins, and what was in the news. */
export const findKenmerken = (lezing: Lezing, small: string): Kandidaat[] => [
  ...findBeroepen(lezing),
  ...findGezinnen(lezing),
  ...findMedisch(lezing),
  ...findHerkomst(lezing, small),
  ...findGebeurtenissen(lezing.text, small),
];
