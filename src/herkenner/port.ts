import type { Klasse, Soort } from '../anonimiseren/types.ts';
import type { Veld } from '../beoordelingen/vondsten/schema.ts';

/** A field of a verhaal as it is stored: NFC, line feeds. */
export interface VeldTekst {
  veld: Veld;
  tekst: string;
}

/** One place that a second recogniser points at, in code points of the field, end exclusive; the words are left behind. */
export interface Herkend {
  veld: Veld;
  begin: number;
  eind: number;
  soort: Soort;
  klasse: Exclude<Klasse, 'indirect'>;
}

/** Why there is no answer that can be used. */
export type HerkennerFout =
  | 'onbereikbaar'
  | 'te-traag'
  | 'fout-antwoord'
  | 'te-groot'
  | 'onleesbaar'
  | 'verkeerde-plaatsen';

/** A second recogniser beside our own rules. What it finds is only ever added to what they find. */
export interface Herkenner {
  /** Never throws: what goes wrong is an answer too. */
  find(velden: readonly VeldTekst[], taal: string): Promise<Herkend[] | HerkennerFout>;
}
