import type { Meting } from '../meting.ts';
import { type Paar, share, wilson } from './telling.ts';

export const PART = 'anonimiseren';
export const INTERVAL = { onder: ' (ondergrens 95 %)', boven: ' (bovengrens 95 %)', aantal: ' (aantal)' };

/** The figures of this part, each as `anonimiseren.<kolom>.<maat>`. */
export class Cijfers {
  readonly meting: Meting = {};

  add(kolom: string, maat: string, waarde: number | undefined, eenheid: string): void {
    if (waarde !== undefined && Number.isFinite(waarde)) this.meting[`${PART}.${kolom}.${maat}`] = { waarde, eenheid };
  }

  /** A share with its interval and the number of cases, each a figure by a name of its own. */
  addShare(kolom: string, maat: string, paar: Paar): void {
    if (paar[1] === 0) return;
    const [onder, boven] = wilson(paar);
    this.add(kolom, maat, share(paar), 'aandeel');
    this.add(kolom, maat + INTERVAL.onder, onder, 'aandeel');
    this.add(kolom, maat + INTERVAL.boven, boven, 'aandeel');
    this.add(kolom, maat + INTERVAL.aantal, paar[1], 'gevallen');
  }

  /** Sets each figure of a column against the same figure of `<kolom> <peer>`. */
  compare(peer: string): void {
    for (const [naam, cijfer] of Object.entries(this.meting)) {
      // A difference may be nothing or less, and then has no ratio.
      if (!isOwnFigure(naam) || cijfer.eenheid === 'verschil') continue;
      const [, kolom, maat] = splitNaam(naam);
      const other = this.meting[`${PART}.${kolom} ${peer}.${maat}`]?.waarde;
      if (other) Object.assign(cijfer, { verhouding: cijfer.waarde / other, tegen: peer });
    }
  }
}

/** Not a bound or a number of cases of another figure. */
export const isOwnFigure = (naam: string) => !Object.values(INTERVAL).some((ending) => naam.endsWith(ending));

export function splitNaam(naam: string): [part: string, kolom: string, maat: string] {
  const [part = '', kolom = '', ...maat] = naam.split('.');
  return [part, kolom, maat.join('.')];
}
