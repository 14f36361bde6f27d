import { GANGBAAR } from './data.ts';
import { inList } from './gewoon.ts';
import { follows, isAchternaam, isEigennaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { memo, memoOf } from './memo.ts';
import { SPREEKTAAL } from './spreektaal.ts';
import { isTikfoutVan } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';
import { isRareNoun } from './zeldzaam.ts';

/** Small words that people are called too: days, seasons, and verbs. */
export const KLEINE_NAAM =
  /^(?:wil|an|ben|bent|door|do|ad|ton|al|min|can|hoop|lieve|dag|elke|anne|mei|april|juni|juli|augustus|maart|lente|zomer|herfst|winter|(?:maan|dins|woens|donder|vrij|zater|zon)dag|zon|maan|koning|mart|jong|regen|wolk|zee|duif|bloem|engel|ster|licht)$/;
const NOT_CALLED =
  /^(?:ik|jij|je|u|hij|ie|zij|ze|wij|we|jullie|dat|dit|die|wie|wat|hoe|waar|zo|nu|nog|ook|niet|wel|al|weer|hier|daar|toen|dus|maar|want|als|of|en|ja|nee|ok|oke|sorry|onbekend|bekend|anders|anoniem|geheim|gewoon|eigenlijk|officieel|echt|vroeger|voluit|iemand|niemand|iedereen|samen|alleen|mezelf|schat|schatje|schattebout|scheetje|popje|moppie|moppe|lieverd|lieverdje|liefje|meissie|jochie|vrouwtje|mannetje|manneke|dame|jongen|meid|knul|kind|omdat|trouwens|sindsdien|daarna|hebben|zeggen|noemen|heten|worden|zijn|komen|gaan|mocht|mochten)$|.{2}(?:tante|moeder|vader|broer|zus|oma|opa|dochter|zoon|neef|nicht|buur|lijk|eerd|baar)$/;

/** A word that may be somebody's name, if it is said clearly enough. */
export const mayBeCalled = memo(
  (form) =>
    form.length > 1 &&
    !NOT_CALLED.test(form) &&
    (KLEINE_NAAM.test(form) || ![BEPALER, AANSPREKING, ROL, DOET, FUNCTIE].some((words) => words.has(form))),
);

/** Known as a name of people, whatever else it is. */
export const isAlsoName = (form: string) =>
  isVoornaam(form) || isAchternaam(form) || (isEigennaam(form) && form.length > 3)
    ? !SPREEKTAAL.has(form) || KLEINE_NAAM.test(form)
    : KLEINE_NAAM.test(form);

/** The same, and not one of the words that people use all the time. */
export const isSeldomWord = (form: string) => isAlsoName(form) && !GANGBAAR.has(form) && !KLEINE_NAAM.test(form);

/** Singular, and no adjective or verb by the looks of it. */
/** As a rule: trades and verbs end like this, and so do these names. */
const NICKNAMES =
  /^(?:kikker|tijger|spillebeen|langpoot|panter|ridder|peper|poeder|suiker|bever|otter|adelaar|sproet|specht|hert|pluut|spriet|sprot|koet|fret|schicht|bliksem|donder)$/;

export const isPlainNoun = memoOf(
  (form) =>
    NICKNAMES.test(form) ||
    (isRareNoun(form) &&
      form.length < 12 &&
      !isToegestaan(form) &&
      !/(?:en|s|isch|eerd|aar|eur|ist|loos|baar|zaam|ing|heid|man|vrouw|zorg|dienst|team|school|huis|gemeente|bank|hulp|bouw|thuis|werk|tijd)$|.{3}er$/.test(
        form,
      ) &&
      (inList(form) || !isTikfoutVan(form, [FUNCTIE, DOET, BEPALER]))),
);

export const foldAt = ({ woorden }: Lezing, i: number) => woorden[i]?.fold ?? '';
/** Nothing goes on behind it in the same breath. */
export const isLastOfClause = ({ woorden }: Lezing, i: number) => !woorden[i + 1] || !follows(woorden[i + 1]);
export const restAfter = ({ woorden, text }: Lezing, i: number, length = 12) => {
  const { end } = woorden[i] as Woord;
  return text.slice(end, end + length);
};
/** `, 31`, ` van 9`. */
export const hasAge = (lezing: Lezing, i: number) =>
  /^,? (?:van )?\d{1,2}(?![\d:.,]\d| ?(?:euro|liter|kilo|dagen|weken|uur|maanden))/.test(restAfter(lezing, i, 20));
