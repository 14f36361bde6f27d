import { fold } from './fold.ts';
import type { Getal, Leeftijd } from './leeftijdscontext.ts';
import { JAAR, KIN_VAN, LASTS, MORE } from './leeftijdspatronen.ts';
import { MENS } from './leeftijdswoorden.ts';
import { isPlaats } from './lezing.ts';
import { DOET, FUNCTIE } from './woorden.ts';

/** `Vier is die.` */
const TURNED_WHOLE =
  /^ (?:is|was|wordt) (?:die|ie|hij|ze|zij)(?: (?:nu|net|pas|bijna|toen|geworden))?(?=[.,!?;\n]|$)/iu;
/** `71 jaar ongehuwd` */
const STATUS =
  /^ (?:ongehuwd|gehuwd|alleenstaand|kinderloos|gepensioneerd|werkloos|moeder van|vader van|man uit|vrouw uit)(?!\p{L})/iu;
/** `63 jaar en ik woon` */
const SELF_GOES_ON = /^ en (?:ik|woon|al|nog|heb|ben|moeder|vader|getrouwd|gescheiden|alleenstaand)(?!\p{L})/iu;
/** `dan zit ik daar 26 te wezen`, `ik zit nu op de 41` */
const TO_BE = /^ te (?:zijn|wezen)(?!\p{L})/iu;
const REACHES =
  /(?<!\p{L})(?:zit|zat|loop|liep)(?: \p{L}{2,5})? (?:nu|al|bijna|inmiddels|intussen|ondertussen) (?:op|tegen|richting) de $/iu;
/** `Ilyas van 3 slaapt`: a verb, not a thing that is counted. */
const VERB_AFTER = /^ (?!\p{L}*(?:ant|ent|ist)(?!\p{L}))\p{L}{3,}[^e\P{L}]t(?!\p{L})/iu;

/** Ages in looser talk, where nothing else is counted. */
export function judgeLos(
  { start, end, value, digits }: Getal,
  lead: string,
  tail: string,
  names: ReadonlyMap<number, number>,
): Leeftijd | null {
  const jaar = JAAR.exec(tail)?.[0].length ?? 0;
  const rest = tail.slice(jaar);
  const los: Leeftijd = { start, end: end + jaar, stand: 'los' };
  if (value > 2 && jaar === 0 && /(?:^|[.!?\n] ?)$/.test(lead) && TURNED_WHOLE.test(rest)) return los;
  if (value > 11 && TO_BE.test(rest)) return los;
  if (value > 17 && jaar === 0 && REACHES.test(lead)) return los;
  if (value > 17 && jaar > 0 && STATUS.test(rest)) return los;
  if (value > 17 && jaar > 0 && /, $/.test(lead) && (value > 59 || names.has(start - 2)) && SELF_GOES_ON.test(rest))
    return los;
  if (value > 11 && value < 90 && digits && jaar === 0 && /(?:^|[.!?\n] ?)$/.test(lead)) {
    const place = /^, (\p{L}{3,20})(?= ?[.,(!\n]|$)/u.exec(rest)?.[1];
    if (place && isPlaats(fold(place))) return los;
  }
  const kin = lead.endsWith(' ') ? KIN_VAN.exec(lead) : null;
  if (!kin || jaar > 0) return null;
  const [, who = '', van = ''] = kin;
  const told = names.has(start - van.length - 1) || MENS.has(fold(who));
  if (!told || value < 2) return null;
  if (VERB_AFTER.test(rest) || (value > 11 && /^ (?:op|van) de(?!\p{L})/iu.test(rest)))
    return { start: start - van.length, end, stand: 'van' };
  return null;
}

const THING_BEHIND =
  /^ (?:kinderen|kids|zonen|dochters|jongens|meisjes|meiden|broers|zussen|katten|honden|keer|banen|huizen|kleinkinderen)(?!\p{L})/iu;

/** `54 en drie jaar nuchter`: the second number may be of something else. */
export function countMore(tail: string): number {
  const more = MORE.exec(tail)?.[0].length ?? 0;
  const jaar = more > 0 ? (JAAR.exec(tail.slice(more))?.[0].length ?? 0) : 0;
  // `43, twee kinderen`
  return (jaar > 0 && LASTS.test(tail.slice(more + jaar))) || (jaar === 0 && THING_BEHIND.test(tail.slice(more)))
    ? 0
    : more;
}

/** In a text without punctuation the next clause may begin at once: `ze is zes haar broer …`. */
export const isVerbOrParticle = (word: string) => {
  const form = fold(word);
  return (
    (FUNCTIE.has(form) || DOET.has(form)) &&
    !/^(?:van|op|voor|uur|zo|de|het|een|te|tegen|per|over|na|maart|mei|mee|min|alles|lang|kort|goed|slecht|groot|klein|meer|minder|eerst|april)$/.test(
      form,
    )
  );
};
