import { normaliseEmail } from './email.ts';
import { fold } from './fold.ts';
import { Personen } from './personen.ts';
import { normaliseTelefoon } from './telefoon.ts';
import type { Soort } from './types.ts';

/** Names the groups in order of appearance. Share one over several texts to number them together. */
export class Groepen {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<Soort, number>();

  readonly #people = new Personen();

  /** All names of people in a text, before they are named one by one. */
  learn(forms: readonly string[]): void {
    this.#people.learn(forms);
  }

  name(soort: Soort, form: string): string {
    const key = `${soort} ${soort === 'persoon' ? this.#people.key(form) : normaliseForm(soort, form)}`;
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
  if (soort === 'onbekend' || soort === 'organisatie' || soort === 'plaats')
    return fold(form)
      .replace(/['’]?s$/, '')
      .replace(/[^a-z]/g, '');
  if (soort === 'bsn')
    return form
      .replace(/[^\p{L}\d]/gu, '')
      .padStart(9, '0')
      .toUpperCase();
  return form.replace(/[^\p{L}\d]/gu, '').toUpperCase();
}
