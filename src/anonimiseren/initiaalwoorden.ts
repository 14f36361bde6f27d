import { fold } from './fold.ts';
import { isToegestaan, type Lezing } from './lezing.ts';
import type { Kandidaat } from './types.ts';
import { isOrdinary } from './vreemd.ts';
import { TUSSENVOEGSELS } from './woorden.ts';

const UITLEG = 'Dit zijn de eerste letters van een naam in deze tekst.';

/** `TO: Alles.` in a conversation with Trui Offermans, `KdV` for Kees de Vries. */
export function findInitiaalwoorden(lezing: Lezing, names: readonly Kandidaat[]): Kandidaat[] {
  const { woorden, text } = lezing;
  const letters = new Set<string>();
  const people = names.filter(({ soort }) => soort === 'persoon').map(({ start, end }) => text.slice(start, end));
  for (const name of new Set(people)) addLetters(letters, fold(name));
  if (letters.size === 0) return [];
  const found: Kandidaat[] = [];
  for (const woord of woorden) {
    if (woord.bezet || woord.text.length > 4 || !letters.has(woord.fold)) continue;
    if (woord.vorm === 'klein' && !isSmallTwice(lezing, woord.fold)) continue;
    if (isToegestaan(woord.fold)) continue;
    const label = woord.begin && /^(?::| [=:]|\))/.test(text.slice(woord.end, woord.end + 2));
    if (label || woord.vorm === 'klein' || (lezing.modus === 'normaal' && woord.vorm !== 'kop' && !woord.begin))
      found.push({ start: woord.start, end: woord.end, soort: 'persoon', klasse: 'direct', uitleg: UITLEG });
  }
  return found;
}

/** `jan willem, wij zeggen jw`, and `jw` once more. */
const isSmallTwice = ({ woorden, modus }: Lezing, form: string) =>
  modus !== 'normaal' &&
  !/[aeiouy]/.test(form) &&
  !isOrdinary(form) &&
  woorden.filter(({ fold }) => fold === form).length > 1;

function addLetters(letters: Set<string>, name: string): void {
  for (const between of [/\s+/, /[\s-]+/]) {
    const words = name.split(between);
    if (words.length < 2 || words.length > 5) continue;
    for (const some of [words, words.filter((word) => !TUSSENVOEGSELS.has(word))])
      if (some.length > 1) letters.add(some.map((word) => word[0] ?? '').join(''));
  }
}
