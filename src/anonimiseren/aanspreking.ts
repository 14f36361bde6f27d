import { beforeParticles } from './aanleiding.ts';
import { GANGBAAR, WOORDNAAM } from './data.ts';
import { inList } from './gewoon.ts';
import { flagsOf, follows, isAchternaam, isToegestaan, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { DOET, FUNCTIE } from './woorden.ts';
import { isRareNoun } from './zeldzaam.ts';

/** Adjectives, seasons and trades that many people are called after. */
export const ALSO_SURNAMES =
  /^(?:jong|groot|klein|zwart|wit|bruin|rood|blauw|lang|kort|vrolijk|snel|sterk|oud|zomer|winter|lente|herfst|koning|meester|schouten|velden|linden|boeren)$/;

const VERB =
  /^(?:kwam|komt|zei|zegt|is|was|heeft|had|belde|belt|vroeg|vraagt|ging|gaat|wil|wilde|kon|kan|werd|wordt|deed|doet|keek|vond|vindt)$/;

const ADVERB =
  /^(?:achter|onder|boven|naast|tussen|uit|in|op|om|na|sinds|door|tijdens|namens|vanaf|terug|weg|mee|verder|samen|direct|meteen|eerst|vroeg|riep|keek|liep|kwam|ging|zat|ook|altijd|nog|eens|vaak|heel|echt|alleen|zelf|hier|daar|nu|toen|maar|voor|over|tegen|naar|zonder|goed|boos|ziek|thuis|graag|steeds|soms|weer|pas|nooit|niets|graag|allemaal|bij|erbij|daarbij|achterin|voorin|een|twee|drie|vier|vijf|zes)$/;

export const isAlsoSurname = (form: string) => (flagsOf(form) & WOORDNAAM) > 0 || ALSO_SURNAMES.test(form);

const isBody = (form: string) =>
  isToegestaan(form) ||
  /(?:zorg|dienst|team|school|winkel|huis|gemeente|wijk|overkant|bank|kerk|hulp|wmo|ggz|uwv)$/.test(form);

/** `de heer stoel`, `mevrouw van der knaap`: behind these even an ordinary word is a name, unless it looks like a verb. */
export function isTitledNoun({ woorden, modus, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  // `dokter: rust`: who speaks.
  if (modus === 'normaal' || woord.tussen.startsWith(':')) return false;
  const title = woorden[beforeParticles(woorden, i)] as Woord;
  if (
    !/^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|hr|heer|mejuffrouw|juffrouw|dokter|dr|drs|juf|familie|fam|mr|prof|professor|ing|ir|ds|dominee|meester|pastoor|zuster|broeder|oma|opa|tante|oom|ome|neef|nicht)$/.test(
      title.fold,
    )
  )
    return false;
  const particles = text.slice(title.end, woord.start).toLowerCase().trim().replace(/^\. ?/, '');
  if (/^(?:van der|van den|ter|ten|el|al|van 't|(?:uit|in|op|aan) (?:den|'t))$/.test(particles))
    return !isBody(woord.fold);
  if (particles !== '')
    return (
      isAchternaam(woord.fold) ||
      isAlsoSurname(woord.fold) ||
      (particles === 'van' && !GANGBAAR.has(woord.fold) && !isBody(woord.fold))
    );
  if (!/^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|hr|heer|mejuffrouw|dr|drs|mr)$/.test(title.fold))
    return isRareNoun(woord.fold);
  if (DOET.has(woord.fold) || ADVERB.test(woord.fold)) return false;
  if (isAlsoSurname(woord.fold)) return true;
  const next = woorden[i + 1];
  // `mevr kwant kwam`: two verbs do not follow each other.
  if (next && follows(next) && VERB.test(next.fold) && !FUNCTIE.has(woord.fold)) return true;
  if (!inList(woord.fold) && !isBody(woord.fold)) return true;
  return (
    !/^(?:ge|be|ver|ont).{3,}|(?:t|de|te|en|d|lijk|ig)$/.test(woord.fold) &&
    woord.fold.length > 2 &&
    !ADVERB.test(woord.fold)
  );
}
