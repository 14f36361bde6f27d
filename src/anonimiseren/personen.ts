import { ACHTERNAAM, NAMEN, VOORNAAM } from './data.ts';
import { isOneError } from './eenfout.ts';
import { fold } from './fold.ts';
import { stem } from './lezing.ts';
import { TUSSENVOEGSELS } from './woorden.ts';

interface Mens {
  key: string;
  parts: Set<string>;
}

const FUZZY = 6;
const MAX = 2_000;

/** Which forms are one person: `Saskia Keuzenkamp`, `Keuzenkamp` and `S. Keuzenkamp`, as long as only one fits. */
export class Personen {
  readonly #people: Mens[] = [];
  readonly #byPart = new Map<string, Set<Mens>>();
  readonly #known = new Map<string, Mens>();
  readonly #keys = new Map<string, string>();
  readonly #parts = new Map<string, readonly string[]>();

  /** Longer names first: they say who the shorter ones are. A name comes before its genitive. */
  learn(forms: readonly string[]): void {
    const counted = [...new Set(forms)].map((form) => ({ form, count: this.#partsOf(form).length }));
    for (const { form } of counted.sort((a, b) => b.count - a.count || a.form.length - b.form.length)) this.key(form);
  }

  #partsOf(form: string): readonly string[] {
    const known = this.#parts.get(form) ?? readParts(form);
    this.#parts.set(form, known);
    return known;
  }

  /** The name under which this person is known here. */
  key(form: string): string {
    const before = this.#keys.get(form);
    if (before !== undefined) return before;
    const key = this.#findKey(form);
    this.#keys.set(form, key);
    return key;
  }

  #findKey(form: string): string {
    const parts = this.#partsOf(form).map((part) => this.#bare(part));
    const name = parts.join(' ') || fold(form);
    const known = this.#known.get(name);
    if (known) return known.key;
    const fitting = parts.length > 0 ? this.#fitting(parts) : [];
    const one = fitting.length === 1 ? (fitting[0] as Mens) : { key: name, parts: new Set<string>() };
    if (fitting.length !== 1) this.#people.push(one);
    for (const part of parts) {
      one.parts.add(part);
      if (this.#byPart.size < MAX) this.#byPart.set(part, (this.#byPart.get(part) ?? new Set()).add(one));
    }
    this.#known.set(name, one);
    return one.key;
  }

  /** `Noors vader`, in a text about Noor: a genitive that is also a word. */
  #bare(part: string): string {
    if (!part.endsWith('s') || this.#byPart.has(part) || ((NAMEN.get(part) ?? 0) & (VOORNAAM | ACHTERNAAM)) > 0)
      return part;
    const bare = part.slice(0, -1);
    return this.#byPart.has(bare) ? bare : part;
  }

  #fitting(parts: string[]): Mens[] {
    const near = new Set(parts.flatMap((part) => [...(this.#byPart.get(part) ?? [])]));
    const exact = [...near].filter((one) => fits(one.parts, parts));
    if (exact.length > 0 || parts.length > 1) return exact;
    const [part] = parts as [string];
    if (part.length < FUZZY || this.#people.length > 300) return [];
    return this.#people.filter((one) =>
      [...one.parts].some((other) => other.length >= FUZZY && isOneError(other, part)),
    );
  }
}

/** All parts of one are in the other, or only an initial differs. */
function fits(known: Set<string>, parts: string[]): boolean {
  const within = (some: Iterable<string>, all: string[]) =>
    [...some].every((part) =>
      all.some((other) => other === part || isInitialOf(part, other) || isInitialOf(other, part)),
    );
  return within(parts, [...known]) || within(known, parts);
}
const isInitialOf = (initial: string, name: string) => initial.length === 1 && name.startsWith(initial);

const readParts = (form: string) =>
  fold(form)
    .split(/[^a-z']+/)
    .filter((part) => part && !TUSSENVOEGSELS.has(part))
    .map(stem);
