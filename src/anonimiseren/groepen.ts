import { fold } from './fold.ts';
import { Nummergroepen } from './nummergroepen.ts';
import { Personen } from './personen.ts';
import type { Soort } from './types.ts';

/** Names the groups of everything that can be found: also people, by any part of their name, and places. */
export class Groepen extends Nummergroepen {
  readonly #people = new Personen();

  /** All names of people in a text, before they are named one by one. */
  learn(forms: readonly string[]): void {
    this.#people.learn(forms);
  }

  protected override normalise(soort: Soort, form: string): string {
    if (soort === 'persoon') return this.#people.key(form);
    if (soort === 'onbekend' || soort === 'organisatie' || soort === 'plaats')
      return fold(form)
        .replace(/['’]?s$/, '')
        .replace(/[^a-z]/g, '');
    return super.normalise(soort, form);
  }
}
