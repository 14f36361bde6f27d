const MAX = 24;

/** Which of these words was meant, when one letter is missing, too many, wrong or swapped with the next. */
export function makeBijna(words: Iterable<string>, shortest: number): (form: string) => string | undefined {
  const meant = new Map<string, string>();
  for (const word of words) {
    if (word.length < shortest) continue;
    for (const form of [word, ...without(word)]) if (!meant.has(form)) meant.set(form, word);
  }
  return (form) => {
    if (form.length < shortest - 1 || form.length > MAX) return undefined;
    const exact = meant.get(form);
    if (exact !== undefined) return exact;
    for (const shorter of without(form)) {
      const word = meant.get(shorter);
      if (word !== undefined && Math.abs(word.length - form.length) < 2) return word;
    }
    return undefined;
  };
}

const without = (form: string) => Array.from(form, (_, i) => form.slice(0, i) + form.slice(i + 1));
