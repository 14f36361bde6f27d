import { isAlsoSurname } from './aanspreking.ts';
import { GANGBAAR, NEDERLANDS } from './data.ts';
import {
  flagsOf,
  follows,
  isAchternaam,
  isEigennaam,
  isInitiaal,
  isToegestaan,
  isVoornaam,
  type Lezing,
} from './lezing.ts';
import { isStreekwoord } from './streekwoorden.ts';
import { isTikfout, isTikfoutVan } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { STERK } from './voornamen.ts';
import { isOrdinary } from './vreemd.ts';
import { BEPALER, DOET, FUNCTIE, ROL, VOORAAN } from './woorden.ts';
import { isRareFirstName, isRareNoun } from './zeldzaam.ts';

const DE_NAMES =
  /^(?:jong|boer|groot|wit|graaf|bruin|bruijn|haan|vos|leeuw|lange|koning|ruiter|kok|vries|wolf|ridder|witte|rooij|bakker|smid|smit|visser|jager|klerk|winter|zwart|korte|goede|bont|beer|bok|zeeuw|oude|ruijter|heer)$/;

const isFirst = (form: string) =>
  isVoornaam(form) && (form.includes('-') || !isOrdinary(form) || STERK.has(form) || isRareFirstName(form));

const isRare = (form: string) => form.length > 2 && !GANGBAAR.has(form) && !FUNCTIE.has(form) && !ROL.has(form);

/** `harmen bakker,`: a surname that is also a word, behind a first name that is none. */
function isLastName({ woorden, modus }: Lezing, i: number): boolean {
  const before = (woorden[i - 1] as Woord | undefined)?.fold ?? '';
  const next = woorden[i + 1];
  const form = (woorden[i] as Woord).fold;
  if (
    modus === 'normaal' ||
    !isFirst(before) ||
    !(isAchternaam(form) || isRare(form) || isAlsoSurname(form)) ||
    DOET.has(form)
  )
    return false;
  return !next || !follows(next) || DOET.has(next.fold) || FUNCTIE.has(next.fold);
}

/** `john van den brom`, `els van leer`: behind a first name and a tussenvoegsel, any word that is not of every day. */
function isBehindFirstName({ woorden }: Lezing, i: number): boolean {
  const form = (woorden[i] as Woord).fold;
  let j = i - 1;
  while (j >= 0 && i - j < 4 && VOORAAN.has((woorden[j] as Woord).fold) && follows(woorden[j + 1])) j--;
  const first = woorden[j]?.fold ?? '';
  if (j < 0 || j === i - 1 || !isFirst(first)) return false;
  const between = woorden.slice(j + 1, i).map((woord) => woord.fold);
  const particles = between.join(' ');
  if (/^(?:ter|ten)$/.test(particles)) return true;
  const next = woorden[i + 1];
  // `sjors de wilde, die`
  if (
    particles === 'de' &&
    (isRare(form) || isAlsoSurname(form) || DE_NAMES.test(form) || form === 'wilde') &&
    (!next || !follows(next) || DOET.has(next.fold) || (next.fold === 'en' && isRareNoun(form)))
  )
    return true;
  if (DOET.has(form) || BEPALER.has(form)) return false;
  if (!/^(?:van|von|de|den|du|le|der|el|al|di|da|dos)$|^(?:in|op|uit|aan) (?:'t|den)$|^van /.test(particles))
    return false;
  const sure = /^(?:van der|van den|van 't|in 't|op 't|in den|op den|uit den|aan den|von|du|den|le|di|da|dos|el)$/.test(
    particles,
  );
  return sure ? !/^(?:beste|meeste|eerste)$/.test(form) : isRareNoun(form) && !isToegestaan(form);
}

/** `hij heet ewout genoeg en`: any word that closes it. */
function isInFull(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const form = (woorden[i] as Woord).fold;
  if (!/^(?:heet|heette)$/.test(woorden[i - 2]?.fold ?? '') || !isVoornaam((woorden[i - 1] as Woord).fold))
    return false;
  const next = woorden[i + 1];
  if (/^(?:en|van|punt|komma|die|ik|hij|zij|ze|maar|of|in|met|want|dus|toch|ook|nog)$/.test(form)) return false;
  return !next || !follows(next) || /^(?:en|punt|komma|maar|ik|die|van|uit)$/.test(next.fold);
}

/** `zhang min`, `do thi lan`: short names go on with short names. */
function isShortForeign({ woorden, modus }: Lezing, i: number): boolean {
  const form = (woorden[i] as Woord).fold;
  const before = (woorden[i - 1] as Woord | undefined)?.fold ?? '';
  const next = woorden[i + 1];
  return (
    modus !== 'normaal' &&
    form.length < 5 &&
    (isVoornaam(form) || isAchternaam(form)) &&
    !BEPALER.has(form) &&
    !/^(?:was|is|had|kan|wil|zal|ook|al|en)$/.test(form) &&
    (flagsOf(before) & NEDERLANDS) === 0 &&
    !isOrdinary(before) &&
    (!next || !follows(next) || DOET.has(next.fold) || FUNCTIE.has(next.fold) || !isOrdinary(next.fold))
  );
}

/** May this word in small letters go on with a name? */
export function continuesSmall(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  if (woord.bezet || woord.tussen.includes('.') || isStreekwoord(lezing, woord.fold)) return false;
  const form = woord.fold;
  const before = (lezing.woorden[i - 1] as Woord | undefined)?.fold ?? '';
  // `els van der meer-de vries`
  if (/.-(?:de|van|der|den|ter|ten|el|al)$/.test(before)) return true;
  if (/^(?:de|der|den|'t)$/.test(before) && /.-van$/.test(lezing.woorden[i - 2]?.fold ?? '')) return true;
  if (isShortForeign(lezing, i)) return true;
  if (lezing.modus !== 'normaal' && isBehindFirstName(lezing, i)) return true;
  if (before === 'de' && DE_NAMES.test(form)) return true;
  if (isAlsoSurname(form) && isLastName(lezing, i)) return true;
  if (lezing.modus !== 'normaal' && isInFull(lezing, i)) return true;
  if (form.length < 2 || FUNCTIE.has(form) || isInitiaal(woord) || isToegestaan(form)) return false;
  const afterTussenvoegsel = VOORAAN.has(lezing.woorden[i - 1]?.fold ?? '');
  if (isOrdinary(form) && !afterTussenvoegsel && isLastName(lezing, i)) return true;
  if (isOrdinary(form))
    return (
      afterTussenvoegsel &&
      (isAchternaam(form) || isAlsoSurname(form) || DE_NAMES.test(form)) &&
      !DOET.has(form) &&
      !/^(?:moeder|vader|werk|huis)$/.test(form)
    );
  if (afterTussenvoegsel || isAchternaam(form) || isEigennaam(form) || isVoornaam(form)) return true;
  if (lezing.modus === 'normaal') return false;
  // `jeroen bruinewoud`: right behind a first name a strange word is no typing error.
  return !isTikfout(form) || (isFirst(before) && !isTikfoutVan(form, [DOET, FUNCTIE, BEPALER]));
}
