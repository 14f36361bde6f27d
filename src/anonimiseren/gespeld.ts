import type { Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, FUNCTIE } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Hier spelt iemand een naam.';
const AROUND = 10;
const isLetter = (woord: Woord | undefined) => woord?.fold.length === 1 && /[a-z]/.test(woord.fold);

/** `mei m e i`, `Wil. W I L.`, `ik ben an, a n`: letters that make a word that stands near, and that word. */
export function findGespeld({ woorden }: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (let i = 0; i < woorden.length; i++) {
    if (!isLetter(woorden[i]) || !isLetter(woorden[i + 1])) continue;
    let last = i;
    while (isLetter(woorden[last + 1]) && /^(?:[ .,-]|, |\. )$/.test((woorden[last + 1] as Woord).tussen)) last++;
    const letters = woorden.slice(i, last + 1);
    const form = letters.map(({ fold }) => fold).join('');
    if (last > i) {
      for (let j = Math.max(0, i - AROUND); j <= last + AROUND && j < woorden.length; j++) {
        const woord = woorden[j] as Woord;
        if ((j >= i && j <= last) || woord.fold !== form || woord.bezet) continue;
        found.push(persoonsvondst((letters[0] as Woord).start, (letters.at(-1) as Woord).end, UITLEG));
        found.push(persoonsvondst(woord.start, woord.end, UITLEG));
      }
    }
    i = last;
  }
  return found;
}

const HOW =
  /(?<!\p{L})(?:naam|heet|heette|genaamd|geschreven|noemt|noemde|spreekt met)(?: (?:is|was|ze|hij|ik|mij|me|met|nu|hier|toch|dus|gewoon|als))?(?: als)? ["'“‘]?(\p{L}[\p{L}'’-]{1,20}(?: \p{L}[\p{L}'’-]{1,20})?)(?=["'”’]?,? (?:(?:in |dat (?:is|zijn) )?(?:twee|drie) woorden|aan elkaar|los van elkaar|(?:met|zonder) (?:een )?(?:dubbele? |korte |lange |griekse )?(?:(?:[b-z]|ij|th|ph|ch|sch|ck|ts|dt|gh)(?!\p{L})|streepje)))/giu;
const TAILS = ['twee woorden', 'drie woorden', 'aan elkaar', 'los van elkaar', 'met ', 'zonder '];

/** `mijn naam geschreven als film on twee woorden`, `hij heet bas met een s`: how it is written. */
export function findSpelling({ text }: Lezing, small: string): Kandidaat[] {
  if (!TAILS.some((tail) => small.includes(tail))) return [];
  const found: Kandidaat[] = [];
  for (const { index, 0: match, 1: name } of zoekAlle(text, HOW)) {
    const form = name as string;
    const words = form.toLowerCase().split(' ');
    if (/^\p{Lu}/u.test(form) || !words.some((word) => FUNCTIE.has(word) || BEPALER.has(word)))
      found.push(persoonsvondst(index + match.length - form.length, index + match.length, UITLEG));
  }
  return found;
}
