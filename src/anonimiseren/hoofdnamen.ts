import { isAlsoSurname } from './aanspreking.ts';
import { follows, isAchternaam, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Kandidaat } from './types.ts';
import { VOORAAN } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Hier staat een hele naam in hoofdletters.';

/** `J. WOLF`, `H.K. VAN LEEUWEN` on a line of its own. */
const INITIALS =
  /(?<=^|\n)(?:\p{Lu}\. ?){1,5}(?:(?:VAN|DE|DER|DEN|TER|TEN|EL|AL) ){0,3}\p{Lu}[\p{Lu}'’-]{1,24}(?=\s*(?:\n|$)|,)/gu;

/** `STORM KONING` on a sign: first name and surname in capitals, in a text that is not, though both are ordinary words. */
export function findHoofdnamen({ woorden, modus, text }: Lezing): Kandidaat[] {
  if (modus === 'hoofd') return [];
  const found: Kandidaat[] = [];
  for (const { index, 0: form } of zoekAlle(text, INITIALS))
    found.push(persoonsvondst(index, index + form.length, UITLEG));
  for (let i = 0; i < woorden.length; i++) {
    if (woorden[i]?.vorm !== 'hoofd') continue;
    let last = i;
    while (woorden[last + 1]?.vorm === 'hoofd' && follows(woorden[last + 1])) last++;
    const row = woorden.slice(i, last + 1);
    const [first, name] = [row[0], row.at(-1)];
    if (
      first &&
      name &&
      row.length > 1 &&
      row.length < 5 &&
      isVoornaam(first.fold) &&
      (isAchternaam(name.fold) || isAlsoSurname(name.fold)) &&
      row.slice(1, -1).every(({ fold }) => VOORAAN.has(fold)) &&
      /^(?:\.|\s*\n|\s*$|,|\)|["”])/.test(text.slice(name.end, name.end + 4))
    )
      found.push(persoonsvondst(first.start, name.end, UITLEG));
    i = last;
  }
  return found;
}
