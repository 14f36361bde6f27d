import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { makeView } from './view.ts';

const SHORTEST = 3;

/** What to look for when somebody points at a form: a name in parts as well, as far as a part is no ordinary word. */
export function formsOf(form: string, isNaam: boolean): string[] {
  const whole = fold(makeView(form).text).trim();
  const parts = isNaam ? whole.split(/[^\p{L}\p{M}\d'’-]+/u) : [];
  const forms = [whole, ...parts.filter((part) => part.length >= SHORTEST && !isGewoon(part))];
  // `amanda's` and `hans'` are also the name alone.
  return [...new Set(forms.flatMap((one) => [one, one.replace(/'s?$/, '')]))].filter(Boolean);
}

/**
 * Every place of these folded forms in a text, in whatever case, as words of their own and in the genitive
 * (`chantals`, `hans'`). Code points, end exclusive; longer forms first, without overlap.
 */
export function findForms(text: string, forms: readonly string[]): { begin: number; eind: number }[] {
  const { folded, at } = foldAll(text);
  const taken = new Uint8Array(folded.length);
  const found: { begin: number; eind: number }[] = [];
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    for (let start = folded.indexOf(form); start >= 0; start = folded.indexOf(form, start + 1)) {
      const bare = start + form.length;
      const end = bare + (/^(?:'?s|')(?![\p{L}\d])/u.exec(folded.slice(bare, bare + 3))?.[0].length ?? 0);
      const stands = !/[\p{L}\d]/u.test(folded[start - 1] ?? '') && !/[\p{L}\d]/u.test(folded[end] ?? '');
      if (!stands || taken.subarray(start, end).includes(1)) continue;
      taken.fill(1, start, end);
      found.push({ begin: at[start] as number, eind: at[end] as number });
    }
  }
  return found.sort((a, b) => a.begin - b.begin);
}

/** The text folded character by character, with for each unit of it the code point it came from. */
function foldAll(text: string): { folded: string; at: number[] } {
  const view = makeView(text);
  const at: number[] = [];
  let folded = '';
  let unit = 0;
  for (const char of view.text) {
    const form = fold(char);
    for (let i = 0; i < form.length; i++) at.push(view.at[unit] as number);
    folded += form;
    unit += char.length;
  }
  at.push(view.at[unit] as number);
  return { folded, at };
}
