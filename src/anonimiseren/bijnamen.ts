import { isAlsoSurname } from './aanspreking.ts';
import { isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, DOET, FUNCTIE } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Zo wordt iemand hier genoemd.';
const WORD = "\\p{L}[\\p{L}\\p{M}'’-]{1,24}";
const PART = "(?:van (?:de[rn]? |'t )?|de |den |der |ter |ten )?";

interface Regel {
  /** A word without which it cannot match. */
  cue: string;
  /** The name is the group, at the end of the match. */
  pattern: RegExp;
  /** Any word may be the name. */
  loose: boolean;
}
const regel = (cue: string, source: string, loose: boolean): Regel => ({
  cue,
  pattern: new RegExp(`(?<!\\p{L})${source}`, 'giu'),
  loose,
});

const BEHIND: readonly Regel[] = [
  // `noemt mij "de koekoek"`
  regel(
    'noem',
    `noem(?:t|en|de|den)? (?:mij|me|hem|haar)(?: (?:altijd|daar|hier|nu|toen|ook|nog steeds)){0,2} ["'“‘„](de ${WORD})(?=["'”’,.!])`,
    true,
  ),
  // `ik noem hem van dingen`
  regel(
    'noem',
    `noem(?:t|en|de|den)? (?:ik |we |wij )?(?:hem|haar|mij) (van (?:de[rn] )?${WORD})(?=[).,!?\\n]|$| [^\\p{L}])`,
    true,
  ),
  // `van achteren heet ze bloem`
  regel('heet', `van (?:achteren|voren|zichzelf) (?:heet|heette) (?:ze|zij|hij|ik) (${PART}${WORD})(?!\\p{L})`, true),
  // `haar achternaam wil zeggen, de leeuw, 78 is ze`, `achternaam: bos`
  regel(
    'naam',
    `(?:achternaam|meisjesnaam|roepnaam|voornaam)(?: (?:is|was|wil zeggen|gebruikt|noemt|weet|ken ik wel)|:|,) ?,? ?["'“‘]?(${PART}${WORD})(?=["'”’]?(?:[,.)!?\\n]|$| (?:en|geboren|punt|komma|uit|maar)(?!\\p{L})))`,
    false,
  ),
  // `u spreekt met wil`
  regel(
    'spreekt met',
    `(?:u|je|jij) spreekt (?:nu |hier )?met (?:mevrouw |meneer |de heer )?(${WORD}(?: van de[rn]? ${WORD})?)(?=[,.!?\\n]|$| (?:ja|en|van|uit|punt|komma|ik|hier|met|over)(?!\\p{L}))`,
    true,
  ),
  // `dit was lente van de avond`
  regel(
    'dit ',
    `dit (?:was|is) (${WORD})(?= van (?:de|het) (?:avond|nacht|dag|ochtend|middag|thuiszorg|receptie|administratie|gemeente|zorg|bank|huisarts|apotheek|school|woning|wijk|politie)\\p{L}{0,10})`,
    false,
  ),
];
const BEFORE = /,? van (?:achteren|voren|zichzelf)(?= (?:heet|heette|heten)|[,.)])/giu;
const LAST = new RegExp(`(?<!\\p{L})${PART}${WORD}$`, 'iu');

/** Names that a few words around them ask for: nicknames, surnames, who answers the telephone. */
export function findBijnamen({ text }: Lezing, small: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  const add = (end: number, form: string, loose: boolean) => {
    const last = form.toLowerCase().split(' ').at(-1) as string;
    if (!isNoName(last) && (loose || mayBeName(form, last))) found.push(persoonsvondst(end - form.length, end, UITLEG));
  };
  for (const { cue, pattern, loose } of BEHIND)
    if (small.includes(cue))
      for (const { index, 0: match, 1: form } of zoekAlle(text, pattern))
        add(index + match.length, form as string, loose);
  // `Bloem, van achteren heette ze`
  if (/van (?:achteren|voren|zichzelf)/.test(small))
    for (const { index } of zoekAlle(text, BEFORE)) {
      const form = LAST.exec(text.slice(Math.max(0, index - 34), index))?.[0];
      if (form) add(index, form, false);
    }
  return found;
}

const mayBeName = (form: string, last: string) =>
  /^\p{Lu}/u.test(form) || isVoornaam(last) || isAchternaam(last) || isAlsoSurname(last);

const isNoName = (form: string) =>
  BEPALER.has(form) ||
  (DOET.has(form) && form !== 'wil') ||
  (FUNCTIE.has(form) && !/^(?:hoop|wil|mei|an|lente|winter|zomer|do|min)$/.test(form)) ||
  (isToegestaan(form) && !isVoornaam(form));
