import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { follows, isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { isNamedBefore, isNamedBehind } from './plek.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';
import { isRareName, isRareNoun } from './zeldzaam.ts';

const TO_YOU =
  /^(?:wat|hoe|waar|waarom|wanneer|kom|ga|je|jij|u|luister|kijk|wacht|hou|stop|doe|geef|blijf|mag|wil|kun|kan|heb|ben|dan|gaat|nu|nee|ja)$/;
const IS = /^(?:is|was|heeft|had|zegt|zei|belt|belde|komt|kwam|houdt|doet|deed|gaat|ging|vindt|vond|woont|werkt)$/;

/** `zegt ze: rein wat heb je`, `en wil, hou vol`: somebody is spoken to. */
export function isSpokenTo({ woorden }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!next || !TO_YOU.test(next.fold)) return false;
  if (/[:“"‘'„] ?$/.test(woord.tussen)) return next.tussen === ' ' || next.tussen === ', ';
  return (
    next.tussen === ', ' &&
    (/^, $/.test(woord.tussen) || /^(?:en|maar|dus|ja|nee|ach|oh|hee|nou)$/.test(woorden[i - 1]?.fold ?? ''))
  );
}

/** `wil is lief`, `, door heeft gebeld`: a small word before a verb that wants somebody. */
export function isWhoDoes({ woorden }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!next || !follows(next) || !IS.test(next.fold)) return false;
  return (woord.begin || /^, $/.test(woord.tussen)) && isVoornaam(woord.fold) && !DOET.has(woord.fold);
}

const SMALL = /^(?:wil|door|can|ben|anne|mei|ad|do|ton|elke|lente)$/;
const SPEAKS =
  /^(?:zei|zegt|zegd|vroeg|vraagt|dacht|denkt|vond|vindt|zelf|heeft|had|is|was|komt|kwam|gaat|ging|doet|deed)$/;

/** `die noemden ze de schilder`, `noemden mij daar de kapelaan` */
export function isCalledThe({ woorden }: Lezing, i: number): boolean {
  const { fold: form } = woorden[i] as Woord;
  const article = woorden[i - 1];
  if (article?.fold !== 'de' || !follows(article) || !follows(woorden[i])) return false;
  const j = /^(?:daar|hier|altijd|dan|toen)$/.test(woorden[i - 2]?.fold ?? '') ? i - 3 : i - 2;
  if (!/^(?:mij|me|hem|haar|ze|we)$/.test(woorden[j]?.fold ?? '')) return false;
  if (!/^noem(?:t|en|de|den)$/.test(woorden[j - 1]?.fold ?? '')) return false;
  const next = woorden[i + 1];
  return (
    form.length > 3 &&
    ![GANGBAAR, FUNCTIE, BEPALER, DOET].some((words) => words.has(form)) &&
    !/(?:ste|sten|end|ende)$/.test(form) &&
    (!next || !follows(next) || FUNCTIE.has(next.fold))
  );
}

/** `juf wees kwam`, `collega door heeft`: a word between a title and a verb is a name, even if it is a verb too. */
export function isBetweenTitleAndVerb({ woorden }: Lezing, i: number): boolean {
  const { fold: form, tussen } = woorden[i] as Woord;
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  if (!next || !follows(next) || !IS.test(next.fold) || !/^\.? $/.test(tussen) || SPEAKS.test(form)) return false;
  if (SMALL.test(form)) return AANSPREKING.has(before) || ROL.has(before);
  return (
    TITLE.test(before) &&
    !BEPALER.has(woorden[i - 2]?.fold ?? '') &&
    form.length > 2 &&
    !/(?:t|de|te|den|ten)$/.test(form) &&
    ![FUNCTIE, BEPALER, ROL, AANSPREKING].some((words) => words.has(form)) &&
    !isToegestaan(form)
  );
}
const TITLE = /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|juf|juffrouw|meester|mefrouw|mevraauw|menheer|mienheer)$/;

/** `"Door," zei hij`: a first name is all that was called out. */
export function isCalledOut({ woorden, text }: Lezing, i: number): boolean {
  const { fold: form, tussen, end } = woorden[i] as Woord;
  if (
    tussen === ' ' ||
    !/(?:^|\s)["“„'‘]$/.test(tussen) ||
    !isVoornaam(form) ||
    /^(?:ja|nee|zo|nou|och|ach|mam|pap|mama|papa)$/.test(form)
  )
    return false;
  return /^[,!]["”'’] (?:zei|zegt|riep|roept|vroeg|vraagt|fluisterde) /.test(text.slice(end, end + 15));
}

/** `ook aan van es`, `van dalfsen is dement`, `ene ter haar`: only a surname begins like this. */
export function isBehindVan({ woorden }: Lezing, i: number): boolean {
  const { fold: form } = woorden[i] as Woord;
  let j = i - 1;
  while (j > 0 && i - j < 3 && /^(?:de|der|den|'t)$/.test((woorden[j] as Woord).fold) && follows(woorden[j + 1])) j--;
  const van = woorden[j];
  if (!van || !/^(?:van|ter|ten)$/.test(van.fold) || !follows(woorden[j + 1]) || !follows(woorden[i])) return false;
  if (form.length < 2 || isCommonWord(form) || isToegestaan(form)) return false;
  const before = woorden[j - 1]?.fold ?? '';
  if (follows(van) && /^(?:aan|met|bij|naar|noa|tegen|zonder|namens|ene)$/.test(before))
    return isAchternaam(form) || !isGewoon(form) || (j === i - 1 && isRareNoun(form));
  const next = woorden[i + 1];
  const after = woorden[i + 2]?.fold ?? '';
  return (
    van.begin &&
    j === i - 1 &&
    !isGewoon(form) &&
    next !== undefined &&
    follows(next) &&
    /^(?:is|was|heeft|had|zegt|zei|belt|belde|komt|kwam)$/.test(next.fold) &&
    !/^(?:het|de|er|ik|een|hij|ze|we|dat)$/.test(after)
  );
}
const isCommonWord = (form: string) => [GANGBAAR, FUNCTIE, BEPALER, DOET, ROL].some((words) => words.has(form));

/** `maar wil belt`, `vraag naar wil, want`: the smallest of words, where it can only be somebody. */
export function isSmallName(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const woord = woorden[i] as Woord;
  if (!SMALL.test(woord.fold)) return false;
  if (isNamedBefore(lezing, i) === 'naam' || isNamedBehind(lezing, i)) return true;
  // `mijn naam is wil`
  if (woorden[i - 1]?.fold === 'is' && woorden[i - 2]?.fold === 'naam' && follows(woord)) return true;
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  // `een dochter, lente, die`
  if (ROL.has(before) && woord.tussen === ', ' && next?.tussen === ', ') return true;
  if (
    before === 'ben' &&
    woorden[i - 2]?.fold === 'ik' &&
    follows(woord) &&
    /^(?:wil|can|mei|elke|lente)$/.test(woord.fold)
  )
    return !next || !follows(next) || next.fold === 'en';
  const does = next !== undefined && follows(next) && IS.test(next.fold);
  if (does && (isWhoDoes(lezing, i) || /^(?:maar|en|dat|toen|omdat|als|want)$/.test(before)))
    return woord.fold !== 'ben';
  if (/^(?:naar|met|van|bij|tegen|aan)$/.test(before) && follows(woord)) return !next || /^[,.!?]/.test(next.tussen);
  return woord.fold !== 'ben' && ROL.has(before) && follows(woord) && (!next || /^[,.!?]/.test(next.tussen));
}

/** `de man van de bank, verhagen, wilde`: one name between commas. */
export function isBetween({ woorden }: Lezing, i: number): boolean {
  const { fold: form, tussen } = woorden[i] as Woord;
  const next = woorden[i + 1];
  let first = i;
  while (first > 0 && i - first < 3 && /^(?:van|de|den|der|ter|ten|te|'t)$/.test((woorden[first - 1] as Woord).fold))
    first--;
  const opening = first === i ? tussen : (woorden[first] as Woord).tussen;
  if (opening !== ', ' || next?.tussen !== ', ' || !isRareName(form) || DOET.has(form) || isToegestaan(form))
    return false;
  return first === i || (isAchternaam(form) && (woorden[first] as Woord).fold !== 'de');
}
