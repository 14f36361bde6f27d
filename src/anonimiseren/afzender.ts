import { fold } from './fold.ts';
import { isToegestaan } from './lezing.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, ROL } from './woorden.ts';

const ADRES = 'Dit is een adres met een nummer. Het wijst één huis aan.';
const NUMMER = 'Dit is een nummer onder een naam. Het wijst een kamer of huis aan.';
const SHORT = /^[\p{Lu}\d'’][\p{L}\p{M}\d .,'’()/-]{1,45}$/u;
const STREET =
  /^(?:\p{Lu}|['’]t )[\p{L}\p{M}.'’-]{1,24}(?: [\p{L}\p{M}.'’-]{1,20}){0,3} \d{1,4}(?: ?[a-z]|-\d{1,3}|-?[IVX]{1,4}| ?(?:hs|bis|huis))?(?=$|,| \()/u;
const NO_STREET =
  /^(?:kamer|groep|klas|pagina|bladzijde|blz|deel|nr|nummer|artikel|psalm|hoofdstuk|afdeling|unit|flat|week|dag|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|punt|vraag|bijlage|versie|leeftijd|telefoon|tel|bus|lijn|top|nog|ik|we|het|er|dat|zij|hij)$/;
const LAST_LINES = 6;

/** The lines under a letter: `Dirk Fokema`, `Langestreek 900, dezelfde postcode`; `J. WOLF`, `DUINROOS`, `19`. */
export function findAfzender(text: string): Kandidaat[] {
  const lines: { start: number; form: string }[] = [];
  let end = text.trimEnd().length;
  while (lines.length < LAST_LINES && end > 0) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const form = text.slice(from, Math.min(end, from + 60));
    if (end - from > 60 || form.trim() === '') break;
    lines.unshift({ start: from, form: form.trimEnd() });
    end = from - 1;
  }
  const found: Kandidaat[] = [];
  for (const [i, { start, form }] of lines.entries()) {
    const above = lines.slice(0, i);
    if (i === 0 || !above.every((one) => SHORT.test(one.form)) || !above.some((one) => isNameLine(one.form))) continue;
    const street = STREET.exec(form)?.[0];
    if (street && !NO_STREET.test(fold(street.split(' ')[0] as string)) && !/ (?:19|20)\d\d$/.test(street))
      found.push({ start, end: start + street.length, soort: 'adres', klasse: 'direct', uitleg: ADRES });
    else if (/^\d{1,4}[a-z]?$/i.test(form) && !/^(?:19|20)\d\d$/.test(form))
      found.push({ start, end: start + form.length, soort: 'nummer', klasse: 'twijfel', uitleg: NUMMER });
  }
  return found;
}

/** `H.K. van`, `Dirk Fokema`, `J. WOLF`; not `Hoogachtend,`. */
const isNameLine = (form: string) =>
  /^(?:\p{Lu}\. ?|\p{Lu}[\p{L}'’-]+ )/u.test(form) &&
  !/[,:]$/.test(form) &&
  form.split(' ').length < 6 &&
  form
    .split(' ')
    .some(
      (word) =>
        /^\p{Lu}/u.test(word) &&
        ![AANSPREKING, ROL].some((words) => words.has(fold(word))) &&
        !isToegestaan(fold(word)),
    );
