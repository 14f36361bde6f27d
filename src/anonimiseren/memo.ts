const MAX = 50_000;
/** Answers that fit in the bits of a number. */
const BITS = 31;

/** What was asked about a form before, and the answers, one bit a question. */
interface Kennis {
  gevraagd: number;
  antwoord: number;
}

const KENNIS = new Map<string, Kennis>();
let questions = 0;

/** What was asked about last, by a few of the letters: finding it here saves the map. */
const RECENT = 1 << 12;
const FORMS: string[] = new Array(RECENT).fill('');
const KNOWN: Kennis[] = new Array(RECENT).fill({ gevraagd: 0, antwoord: 0 });

function slotOf(form: string): number {
  const { length } = form;
  if (length === 0) return 0;
  const half = form.charCodeAt(length >> 1);
  return (
    (form.charCodeAt(0) +
      form.charCodeAt(length - 1) * 37 +
      half * 311 +
      form.charCodeAt(length >> 2) * 1009 +
      length * 61) &
    (RECENT - 1)
  );
}

/** A part of a text holds on to that text, and no text may outlive its reading: the copy holds on to itself alone. */
const copyOf = (form: string) => ` ${form}`.slice(1);

function kennisOf(form: string): Kennis {
  const slot = slotOf(form);
  if (FORMS[slot] === form && form !== '') return KNOWN[slot] as Kennis;
  const kept = copyOf(form);
  let kennis = KENNIS.get(kept);
  if (kennis === undefined) {
    if (KENNIS.size > MAX) KENNIS.clear();
    kennis = { gevraagd: 0, antwoord: 0 };
    KENNIS.set(kept, kennis);
  }
  FORMS[slot] = kept;
  KNOWN[slot] = kennis;
  return kennis;
}

/** Remembers what a word is; forgets everything when it gets too much. */
export function memo(ask: (form: string) => boolean): (form: string) => boolean {
  if (questions === BITS) return memoOf(ask);
  const bit = 1 << questions++;
  return (form) => {
    const kennis = kennisOf(form);
    if ((kennis.gevraagd & bit) === 0) {
      if (ask(form)) kennis.antwoord |= bit;
      kennis.gevraagd |= bit;
    }
    return (kennis.antwoord & bit) !== 0;
  };
}

/** The same for other answers than yes and no. */
export function memoOf<T>(ask: (form: string) => T): (form: string) => T {
  const known = new Map<string, T>();
  const forms: string[] = new Array(RECENT).fill('');
  const answers: T[] = new Array(RECENT);
  return (form) => {
    const slot = slotOf(form);
    if (forms[slot] === form && form !== '') return answers[slot] as T;
    const kept = copyOf(form);
    let answer = known.get(kept);
    if (answer === undefined) {
      if (known.size > MAX) known.clear();
      answer = ask(kept);
      known.set(kept, answer);
    }
    forms[slot] = kept;
    answers[slot] = answer;
    return answer;
  };
}
