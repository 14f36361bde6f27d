import type { Kandidaat } from './types.ts';

/** A name that the form of the text gives away. */
export const persoonsvondst = (start: number, end: number, uitleg: string): Kandidaat => ({
  start,
  end,
  soort: 'persoon',
  klasse: 'direct',
  uitleg,
});
