const MAX = 50_000;
/** Answers that fit in the bits of a number. */
const BITS = 31;

/** What was asked about a form before, and the answers, one bit a question. */
interface Kennis {
  gevraagd: number;
  antwoord: number;
}

const KENNIS = new Map<string, Kennis>();
let last = '';
let lastKennis: Kennis = { gevraagd: 0, antwoord: 0 };
let questions = 0;

/** The same form is asked about many times in a row. */
function kennisOf(form: string): Kennis {
  if (form === last) return lastKennis;
  let kennis = KENNIS.get(form);
  if (kennis === undefined) {
    if (KENNIS.size > MAX) KENNIS.clear();
    kennis = { gevraagd: 0, antwoord: 0 };
    KENNIS.set(form, kennis);
  }
  last = form;
  lastKennis = kennis;
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
  let before: string | undefined;
  let beforeAnswer: T;
  return (form) => {
    if (form === before) return beforeAnswer;
    let answer = known.get(form);
    if (answer === undefined) {
      if (known.size > MAX) known.clear();
      answer = ask(form);
      known.set(form, answer);
    }
    before = form;
    beforeAnswer = answer;
    return answer;
  };
}
