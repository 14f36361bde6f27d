import { GANGBAAR } from './data.ts';
import { inList } from './gewoon.ts';
import { isAchternaam, isToegestaan, type Lezing } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { isRareNoun } from './zeldzaam.ts';

/** Adjectives, seasons and trades that many people are called after. */
export const ALSO_SURNAMES =
  /^(?:jong|groot|klein|zwart|wit|bruin|rood|blauw|lang|kort|vrolijk|snel|sterk|oud|zomer|winter|lente|herfst|koning|meester|schouten|velden|linden|boeren)$/;

const isBody = (form: string) =>
  isToegestaan(form) ||
  /(?:zorg|dienst|team|school|winkel|huis|gemeente|wijk|overkant|bank|kerk|hulp|wmo|ggz|uwv)$/.test(form);

/** `de heer stoel`, `mevrouw van der knaap`: behind these even an ordinary word is a name, unless it looks like a verb. */
export function isTitledNoun({ woorden, modus, text }: Lezing, i: number): boolean {
  if (modus === 'normaal') return false;
  const woord = woorden[i] as Woord;
  let j = i - 1;
  while (j >= 0 && /^(?:van|de|der|den|ter|ten|el|al|'t)$/.test((woorden[j] as Woord).fold)) j--;
  const title = woorden[j] as Woord;
  if (
    !/^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|hr|heer|mejuffrouw|juffrouw|dokter|dr|drs|juf|familie|fam|mr|prof|professor|ing|ir|ds|dominee|meester|pastoor|zuster|broeder)$/.test(
      title.fold,
    )
  )
    return false;
  const particles = text.slice(title.end, woord.start).toLowerCase().trim().replace(/^\. ?/, '');
  if (/^(?:van der|van den|ter|ten|el|al|van 't)$/.test(particles)) return !isBody(woord.fold);
  if (particles !== '')
    return isAchternaam(woord.fold) || (particles === 'van' && !GANGBAAR.has(woord.fold) && !isBody(woord.fold));
  if (!/^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|hr|heer|mejuffrouw|dr|drs)$/.test(title.fold))
    return isRareNoun(woord.fold);
  if (ALSO_SURNAMES.test(woord.fold)) return true;
  if (!inList(woord.fold) && !isBody(woord.fold)) return true;
  return (
    !/^(?:ge|be|ver|ont).{3,}|(?:t|de|te|en|d|lijk|ig)$/.test(woord.fold) &&
    woord.fold.length > 2 &&
    !/^(?:achter|onder|boven|naast|tussen|uit|in|op|om|na|sinds|door|tijdens|namens|vanaf|terug|weg|mee|verder|samen|direct|meteen|eerst|vroeg|riep|keek|liep|kwam|ging|zat|ook|altijd|nog|eens|vaak|heel|echt|alleen|zelf|hier|daar|nu|toen|maar|voor|over|tegen|naar|zonder|goed|boos|ziek|thuis|graag|steeds|soms|weer|pas|nooit|niets|graag|allemaal|bij|erbij|daarbij|achterin|voorin|een|twee|drie|vier|vijf|zes)$/.test(
      woord.fold,
    )
  );
}
