import { GANGBAAR } from './data.ts';
import { isIntroduced } from './introductie.ts';
import { follows, isAchternaam, isVoornaam, type Lezing } from './lezing.ts';
import { isFollowedByVerb } from './plek.ts';
import { isLastOfClause, KLEINE_NAAM, mayBeCalled } from './roepbaar.ts';
import { sprekersOf } from './sprekers.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, DOET, FUNCTIE } from './woorden.ts';
import { isRareNoun } from './zeldzaam.ts';

const BEWEZEN = new WeakMap<Lezing, ReadonlySet<number>>();

/** An everyday word that this text introduces as somebody, there and wherever else it takes the place of a person. */
export function isBewezen(lezing: Lezing, i: number): boolean {
  const known = BEWEZEN.get(lezing) ?? readBewezen(lezing);
  BEWEZEN.set(lezing, known);
  return known.has(i);
}

/** Without one of these nobody is said to be called anything. */
const CALLS = /h(?:ee|ie|e)te?n?|noem|naam|ze[gi]|ben ik/i;

function readBewezen(lezing: Lezing): ReadonlySet<number> {
  const { woorden, telt, modus, text } = lezing;
  const counts = (i: number) => modus !== 'normaal' || telt[i] === true;
  const found = new Set([...sprekersOf(lezing)].filter(counts));
  const calls = CALLS.test(text);
  for (let i = 0; i < woorden.length; i++) if (counts(i) && isIntroduced(lezing, i, calls)) found.add(i);
  if (found.size === 0) return found;
  const forms = new Set([...found].map((i) => (woorden[i] as Woord).fold));
  for (const [i, woord] of woorden.entries())
    if (forms.has(woord.fold) && counts(i) && !woord.bezet && mayBeCalled(woord.fold) && isInPlace(lezing, i))
      found.add(i);
  for (const i of found) if (isSurnameBehind(lezing, i + 1)) found.add(i + 1);
  return found;
}

/** `ik heet sjakie bakker,`: what closes it off. */
function isSurnameBehind(lezing: Lezing, i: number): boolean {
  const { woorden, modus } = lezing;
  const next = woorden[i + 1];
  const form = woorden[i]?.fold ?? '';
  if (modus === 'normaal' || !follows(woorden[i]) || !mayBeCalled(form)) return false;
  if (!isAchternaam(form) && !isRareNoun(form)) return false;
  return isLastOfClause(lezing, i) || (next !== undefined && (DOET.has(next.fold) || FUNCTIE.has(next.fold)));
}

const WITH =
  /^(?:met|bij|aan|door|tegen|naar|namens|zonder|zei|zegt|zegd|vroeg|vraagt|riep|naast|noemde|heet|heette|ook|dat|toen|omdat|want|als|maar|en|of|tot|behalve|vooral|van|voor|over|om|hoi|lieve|beste|sorry|dag|ben|gewoon|behalve|neem|hou|mis|noemt|kent|ken|ons|onze|ja|nee|he|pa|zit|neem|nam|heeft|had|waar)$/;
const TIME =
  /^(?:op|elke|elk|iedere|in|vorige|volgende|deze|afgelopen|komende|hele|halve|sinds|vanaf|tot|per|begin|eind|van|om|na|voor|over|en|of|toen|dat|als|goede|een|de|die)$/;
const CALL = /^(?:je|jij|kom|waar|wat|wie|luister|bel|niet)$/;
const SAYS =
  /^(?:zei|zegt|vroeg|vraagt|heeft|had|is|was|kwam|komt|belde|belt|huilde|lachte|riep|kreeg|zat|zit|werd|moest|slaapt|sliep|wil|wilde|noemde|dacht|denkt|vond|vindt|woont|werkt|kan|kon|gaat|ging|leest|las)$/;
const isTime = (form: string) => /dag$|^(?:mei|april|juni|juli|augustus|maart|lente|zomer|herfst|winter)$/.test(form);

/** Where a word that is somebody in this text is that somebody. */
function isInPlace(lezing: Lezing, i: number): boolean {
  const { woorden, telt, text } = lezing;
  const { fold: form, begin, tussen, vorm, end } = woorden[i] as Woord;
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  const led = follows(woorden[i]);
  const beside = next !== undefined && follows(next);
  const says =
    beside &&
    SAYS.test(next.fold) &&
    !(DOET.has(form) && DOET.has(next.fold) && !/^(?:zei|zegt|vroeg)$/.test(next.fold));
  if (/^, \p{L}/u.test(text.slice(end, end + 3)) && /[:“"„'‘] ?$/.test(tussen)) return true;
  if (/^ ?:/.test(text.slice(end, end + 2)) && /(?:^|\n|\] ?)$/.test(tussen)) return true;
  if (telt[i] && vorm === 'kop' && !begin) return !(isTime(form) && led && TIME.test(before)) || says;
  if (led && BEPALER.has(before) && !/^(?:dat|ons|onze)$/.test(before)) return false;
  if (isTime(form) && led && TIME.test(before)) return says && /^(?:en|of|toen|dat|als)$/.test(before);
  const verbal = FUNCTIE.has(form) && !isTime(form);
  if (begin && !verbal && (!isTime(form) || (beside && CALL.test(next.fold)))) return true;
  if (begin || !led) return verbal ? says : says || next?.tussen === ', ' || (beside && isFollowedByVerb(lezing, i));
  if (says && /^(?:en|of|maar|dat|toen|omdat|want|als|nu|waar|die|dus)$/.test(before)) return true;
  const closes = !beside || FUNCTIE.has(next.fold) || DOET.has(next.fold);
  if (verbal) return !beside && /^(?:met|bij|tegen|naar|namens|van|aan)$/.test(before);
  if (KLEINE_NAAM.test(form) || GANGBAAR.has(form)) return closes && WITH.test(before);
  return WITH.test(before) || closes || says || isVoornaam(form) || isFollowedByVerb(lezing, i);
}
