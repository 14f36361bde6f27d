import { normaliseEmail } from './email.ts';
import { normaliseTelefoon } from './telefoon.ts';
import type { Soort } from './types.ts';

/** Names groups of numbers in order of appearance. Share one over several texts to number them together. */
export class Nummergroepen {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<Soort, number>();

  protected normalise(soort: Soort, form: string): string {
    return normaliseForm(soort, form);
  }

  name(soort: Soort, form: string): string {
    const key = `${soort} ${this.normalise(soort, form)}`;
    let name = this.#names.get(key);
    if (name === undefined) {
      const count = (this.#counts.get(soort) ?? 0) + 1;
      this.#counts.set(soort, count);
      name = `${soort}:${count}`;
      this.#names.set(key, name);
    }
    return name;
  }
}

/** What all spellings of one form have in common. */
function normaliseForm(soort: Soort, form: string): string {
  if (soort === 'telefoon') return normaliseTelefoon(form);
  if (soort === 'email') return normaliseEmail(form);
  if (soort === 'url')
    return form
      .toLowerCase()
      .replace(/^https?:\/\//, '')
      .replace(/^www\./, '')
      .replace(/\/$/, '');
  if (soort === 'account') return form.toLowerCase().replace(/^@/, '');
  if (soort === 'bsn')
    return form
      .replace(/[^\p{L}\d]/gu, '')
      .padStart(9, '0')
      .toUpperCase();
  return form.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}
