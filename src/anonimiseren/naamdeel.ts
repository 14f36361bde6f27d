import { isOneError } from './eenfout.ts';
import { isGewoon } from './gewoon.ts';
import { isToegestaan, isVoornaam } from './lezing.ts';
import { memoOf } from './memo.ts';

/** What a form is of the names: always a part of one, or only where one stands, as one of these ordinary words. */
type Deel = true | readonly string[];
const NO_PART: Deel = [];

const SHORTEST_FUZZY = 5;
const LONGEST_FUZZY = 40;
const FEW = 20;

/** Every form is compared with the names once. */
export function makeDeelVan(parts: ReadonlyMap<string, 'vast' | 'kop'>): (form: string) => Deel {
  const fuzzy = [...parts.keys()].filter((part) => part.length >= SHORTEST_FUZZY && part.length <= LONGEST_FUZZY);
  // A few parts are compared one by one.
  const variants = fuzzy.length > FEW ? deletionsOf(fuzzy) : null;
  const likely = fuzzy.filter((part) => parts.get(part) === 'vast');
  const isNear = (form: string) => {
    const isSlip = (part: string) => isOneError(part, form) && (part.length > 5 || part[0] === form[0]);
    if (!variants) return form.length <= LONGEST_FUZZY && likely.some(isSlip);
    return [form, ...deletions(form)].some((variant) =>
      (variants.get(variant) ?? []).some((part) => parts.get(part) === 'vast' && isSlip(part)),
    );
  };
  const read = (fold: string): Deel => {
    const forms = formsOf(fold);
    if (forms.some((form) => parts.get(form) === 'vast')) return true;
    if (fold.length >= SHORTEST_FUZZY - 1 && !isGewoon(fold) && !isToegestaan(fold) && forms.some(isNear)) return true;
    const ordinary = forms.filter((form) => parts.has(form));
    return ordinary.length > 0 ? ordinary : NO_PART;
  };
  const known = new Map<string, Deel>();
  return (fold) => {
    const before = known.get(fold);
    if (before !== undefined) return before;
    const deel = read(fold);
    known.set(fold, deel);
    return deel;
  };
}

const formsOf = memoOf((form): readonly string[] => {
  const forms = [form];
  const bare = form.replace(/['’]s?$/, '');
  if (bare !== form) forms.push(bare);
  else if (form.endsWith('s')) forms.push(form.slice(0, -1));
  if (/(?:je|tje|ke|ie|kes)$/.test(form)) forms.push(form.replace(/(?:etje|tje|je|ke|ie|kes)$/, ''));
  if (form.includes('-')) forms.push(...form.split('-').filter((part) => isVoornaam(part)));
  return forms;
});

function deletionsOf(parts: readonly string[]): Map<string, string[]> {
  const variants = new Map<string, string[]>();
  for (const part of parts)
    for (const variant of [part, ...deletions(part)])
      variants.set(variant, [...(variants.get(variant) ?? []).slice(0, 20), part]);
  return variants;
}

function deletions(form: string): string[] {
  if (form.length > LONGEST_FUZZY) return [];
  return Array.from({ length: form.length }, (_, i) => form.slice(0, i) + form.slice(i + 1));
}
