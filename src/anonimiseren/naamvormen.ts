import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { isPlaats, isToegestaan, isVoornaam } from './lezing.ts';
import { memo } from './memo.ts';
import { NAAMBIJVOEGLIJK, NAAMDINGEN, NAAMSTUKKEN, NAAMWOORDEN, ZONDER_NAAM } from './naamdelen.ts';
import { isSoort } from './organisatiewoorden.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

/** Neither said every day, nor a kind of place or person. */
export const isZeldzaamNaamwoord = memo(
  (form) =>
    form.length > 4 &&
    !GANGBAAR.has(form) &&
    !ZONDER_NAAM.test(form) &&
    !ROL.has(form) &&
    !AANSPREKING.has(form) &&
    !FUNCTIE.has(form) &&
    !DOET.has(form) &&
    !BEPALER.has(form) &&
    !isToegestaan(form) &&
    !isPlaats(form) &&
    !isVoornaam(form) &&
    isGewoon(form) &&
    !isSoort(form) &&
    !/(?:en|je|jes|ers|aars|eur|euze|ster|man|vrouw|[^p]er|aar|ist|ste|de|end|lijk|ig|s)$/.test(form),
);
export const isNaam = memo(
  (form) => NAAMWOORDEN.has(form) || NAAMDINGEN.has(form) || (form.length > 7 && NAAM_EIND.test(form)),
);
const NAAM_EIND = /(?:wende|burcht|horst|rank|wiek|boog|hoeve|stee|schans|gaarde|hage|heem|staete|zoom|sprong|wijzer)$/;
export const isNounLike = (form: string) =>
  form.length > 2 &&
  !FUNCTIE.has(form) &&
  !DOET.has(form) &&
  !BEPALER.has(form) &&
  !ROL.has(form) &&
  !AANSPREKING.has(form) &&
  (isNaam(form) || !ZONDER_NAAM.test(form)) &&
  isGewoon(form);

/** `de warme jas`, `roze haven`; what is new or small is so in any street. */
export function isNamePair(a: string, b: string): boolean {
  if (!NAAMBIJVOEGLIJK.test(a)) return false;
  if (NAAMSTUKKEN.has(b)) return true;
  if (!isNounLike(b)) return false;
  if (a === 'open') return !/^(?:raam|deur|haard|vuur|lucht|water|zee|einde|dag|plek|keuken|bron)$/.test(b);
  return isNaam(b) || !/^(?:nieuwe|kleine|goede|hoge|volle|halve|twee|drie|vier|zeven)$/.test(a);
}

/** Two words no Dutch phrase puts behind `bij` or `van`. */
export const TWEE_WOORDEN =
  /^(?:houtje touwtje|schoon schip|open (?:huis|raam|deur|kring)|gelijk oversteken|goed bezig|onder (?:dak|ons)|op (?:stap|koers|weg))$/;
/** These go on for one word more. */
export const DRIE_WOORDEN =
  /^(?:binnen zonder|samen (?:aan|op|onder|in|voor|een|met)|even (?:op|bij|uit)|zorg (?:om|op|voor)|recht (?:zo|door|op)|stap voor|hand in|zij aan|kop (?:boven|op)|op eigen)$/;
