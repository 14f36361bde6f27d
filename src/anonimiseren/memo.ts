const MAX = 50_000;

/** Remembers what a word is; forgets everything when it gets too much. */
export function memo(ask: (form: string) => boolean): (form: string) => boolean {
  const known = new Map<string, boolean>();
  return (form) => {
    const before = known.get(form);
    if (before !== undefined) return before;
    if (known.size > MAX) known.clear();
    const answer = ask(form);
    known.set(form, answer);
    return answer;
  };
}
