import { isAlsoSurname } from './aanspreking.ts';
import { isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, DOET, FUNCTIE } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Zo wordt iemand hier genoemd.';
const WORD = "\\p{L}[\\p{L}\\p{M}'’-]{1,24}";
const PART = "(?:(?:van (?:de[rn]? |'t )?|de |den |der |ter |ten )?)";

/** What is said around a name, with the name behind it, or before it where `behind` is false. */
const CALLED: readonly { pattern: RegExp; loose: boolean }[] = [
  // `noemt mij "de koekoek"`, `noemen ons "het rijtje"` is about no one.
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})noem(?:t|en|de|den)? (?:mij|me|hem|haar)(?: (?:altijd|daar|hier|nu|toen|ook|nog steeds)){0,2} ["'“‘„])de ${WORD}(?=["'”’“,.!])`,
      'giu',
    ),
    loose: true,
  },
  // `ik noem hem van dingen`
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})noem(?:t|en|de|den)? (?:ik |we |wij )?(?:hem|haar|mij) )van (?:de[rn] )?${WORD}(?=[).,!?\\n]|$| [^\\p{L}])`,
      'giu',
    ),
    loose: true,
  },
  // `Bloem, van achteren heette ze`, `van achteren heet ze bloem`
  {
    pattern: new RegExp(
      `(?<!\\p{L})${PART}${WORD}(?=,? van (?:achteren|voren|zichzelf)(?: (?:heet|heette|heten)|[,.)]))`,
      'giu',
    ),
    loose: false,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})van (?:achteren|voren|zichzelf) (?:heet|heette|was|is) (?:ze|zij|hij|ik) )${PART}${WORD}(?!\\p{L})`,
      'giu',
    ),
    loose: true,
  },
  // `haar achternaam wil zeggen, de leeuw, 78 is ze`, `achternaam: bos`
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:achternaam|meisjesnaam|roepnaam|voornaam)(?: (?:is|was|wil zeggen|gebruikt|noemt|weet|ken ik wel)|:|,) ?,? ?["'“‘]?)${PART}${WORD}(?=["'”’]?(?:[,.)!?\\n]|$| (?:en|geboren|punt|komma|uit|maar)(?!\\p{L})))`,
      'giu',
    ),
    loose: false,
  },
  // `u spreekt met wil`, `dit was lente van de avond`
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:u|je|jij) spreekt (?:nu |hier )?met (?:mevrouw |meneer |de heer )?)${WORD}(?: van de[rn]? ${WORD})?(?=[,.!?\\n]|$| (?:ja|en|van|uit|punt|komma|ik|hier|met|over)(?!\\p{L}))`,
      'giu',
    ),
    loose: true,
  },
  {
    pattern: new RegExp(
      `(?<=(?<!\\p{L})(?:dit|hier) (?:was|is) )${WORD}(?= van (?:de|het) (?:avond|nacht|dag|ochtend|middag|thuiszorg|receptie|administratie|gemeente|zorg|bank|huisarts|apotheek|school|woning|wijk|politie)\\p{L}{0,10})`,
      'giu',
    ),
    loose: false,
  },
];

/** Names that a few words around them ask for: nicknames, surnames, who answers the telephone. */
export function findBijnamen({ text }: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const { pattern, loose } of CALLED)
    for (const { index, 0: form } of zoekAlle(text, pattern)) {
      const words = form.toLowerCase().split(' ');
      const last = words.at(-1) as string;
      if (isNoName(last)) continue;
      if (!loose && !/^\p{Lu}/u.test(form) && !isVoornaam(last) && !isAchternaam(last) && !isAlsoSurname(last))
        continue;
      found.push(persoonsvondst(index, index + form.length, UITLEG));
    }
  return found;
}

const isNoName = (form: string) =>
  BEPALER.has(form) ||
  (DOET.has(form) && form !== 'wil') ||
  (FUNCTIE.has(form) && !/^(?:hoop|wil|mei|an|lente|winter|zomer|do|min)$/.test(form)) ||
  (isToegestaan(form) && !isVoornaam(form));
