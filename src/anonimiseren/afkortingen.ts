import { isGewoon } from './gewoon.ts';
import { isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { spoor } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';

const LETTERS = spoor(/^\p{Lu}[\p{Lu}\d]{0,5}(?:[x&]\p{Lu}?)?$/u);

/** Capitals that stand for something: `(FS)` may be somebody, `bij KBC` is an organisation. */
export function findAfkortingen({ woorden, text, telt, modus }: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  if (modus !== 'normaal') return found;
  woorden.forEach((woord, i) => {
    if (!telt[i] || woord.bezet || (woord.sporen & LETTERS) === 0 || woord.text.length < 2) return;
    if (isToegestaan(woord.fold) || isGewoon(woord.fold) || isVoornaam(woord.fold)) return;
    if (isNumeral(woord.text)) return;
    const alone = isAlone(text, woord);
    if (alone && woord.text.length < 5)
      found.push({
        start: woord.start,
        end: woord.end,
        soort: 'onbekend',
        klasse: 'twijfel',
        uitleg: 'Deze letters kunnen van een naam zijn.',
      });
    else if (!alone && isNamedBy(woorden, i))
      found.push({
        start: woord.start,
        end: woord.end,
        soort: 'organisatie',
        klasse: 'indirect',
        uitleg: 'Dit lijkt de afkorting van een organisatie.',
        bits: 10,
      });
  });
  return found;
}

const isNumeral = (form: string) => /^[IVXLCM]+$/.test(form);

/** Between brackets, or on a line of its own. */
const isAlone = (text: string, { start, end }: Woord) =>
  (/\( ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?\)/.test(text.slice(end, end + 2))) ||
  (/(?:^|\n)$/.test(text.slice(Math.max(0, start - 1), start)) && /^\s{0,2}(?:\n|$)/.test(text.slice(end, end + 3)));

const isNamedBy = (woorden: readonly Woord[], i: number) =>
  woorden[i - 1]?.vorm === 'klein' && (woorden[i] as Woord).tussen === ' ';
