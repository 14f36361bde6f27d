import { GANGBAAR } from './data.ts';
import { fold } from './fold.ts';
import { follows, isAchternaam, isVoornaam, type Lezing } from './lezing.ts';
import { isFollowedByVerb } from './plek.ts';
import {
  foldAt,
  hasAge,
  isAlsoName,
  isLastOfClause,
  isPlainNoun,
  isSeldomWord,
  KLEINE_NAAM,
  restAfter,
} from './roepbaar.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, FUNCTIE, ROL } from './woorden.ts';

const MY =
  /^(?:mijn|mn|m'n|me|onze|ons|zijn|zn|z'n|haar|hun|jouw|je|uw|mien|mine|mijne|jongste|oudste|kleine|oude|beste|vaste)$/;
const ACTS =
  /^(?:is|was|zei|zegt|vroeg|vraagt|kwam|komt|belde|belt|woont|woonde|werkt|werkte|zit|zat|heet|ging|gaat|overleed|stierf|huilde|lachte|en|die|dat|van|uit|met|ook)$/;
const SPOKE = /^(?:zei|zegt|vroeg|vraagt|kwam|komt|belde|belt|woont|werkt|zit|heet|vond|vindt)$/;
const ANIMAL =
  /^(?:hond|kat|poes|paard|parkiet|konijn|dwergkonijn|maatschappelijk|ambulant|begeleiding|thuiszorg|kind|buren)$/;
const MORE =
  /^(?:kids|kinderen|kinders|zusjes|zussen|zusters|broers|broertjes|broeders|dochters|dochtertjes|zonen|zoons|jongens|meiden|meisjes|kleinkinderen|tweeling|drieling|vrienden|vriendinnen|collega's|neven|nichten|neefjes|nichtjes|pleegkinderen|huisgenoten)$/;
const OF =
  /^(?:moeder|vader|zus|zusje|broer|broertje|zoon|dochter|man|vrouw|oma|opa|vriend|vriendin|mama|papa|dood|ouders|oudste|jongste|verjaardag|begrafenis|crematie|vrouwtje|telefoontje)$/;
const TITLE =
  /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|juf|juffrouw|dokter|dominee|pastoor|tante|oom|nonkel|zuster|broeder|schipper|ene)$/;

/** The words around a name say whose it is: `mijn man parel plakt`, `mijn zusjes raaf en winter`, `de moeder van bloem`, `mevrouw hoop`. */
export function isKin(lezing: Lezing, i: number): boolean {
  return (
    isExplained(lezing, i) ||
    isOurs(lezing, i) ||
    isAskedFor(lezing, i) ||
    isBehindRole(lezing, i) ||
    isOneOfMore(lezing, i) ||
    isOfSomebody(lezing, i) ||
    isSmallTitled(lezing, i)
  );
}

/** `mijn man parel plakt`, `mijn jongste, zwiep, 7`, `de therapeut vos zei`. */
function isBehindRole(lezing: Lezing, i: number): boolean {
  const { tussen, vorm, begin, fold: form } = lezing.woorden[i] as Woord;
  const role = foldAt(lezing, i - 1);
  if (!ROL.has(role) || ANIMAL.test(role)) return false;
  const mine = MY.test(foldAt(lezing, i - 2));
  const next = lezing.woorden[i + 1];
  if (tussen === ', ')
    return (
      (mine || /^(?:jongste|oudste|middelste)$/.test(role)) &&
      /^, /.test(restAfter(lezing, i, 2)) &&
      (isAlsoName(form) || isPlainNoun(form))
    );
  if (tussen !== ' ') return false;
  const beside = next !== undefined && follows(next);
  if (!mine) return beside && SPOKE.test(next.fold) && isSeldomWord(form) && (isVoornaam(form) || isAchternaam(form));
  const acts = hasAge(lezing, i) || (beside && ACTS.test(next.fold));
  const last = isLastOfClause(lezing, i);
  if (lezing.telt[i] && !begin && vorm === 'kop') return acts || last || isFollowedByVerb(lezing, i);
  if (/^(?:wil|door|al|min|an|ben|jong|do)$/.test(form))
    return hasAge(lezing, i) || (beside && /^(?:is|was|zei|zegt|kwam|belde)$/.test(next.fold));
  if (isAlsoName(form))
    return (
      acts ||
      (last && (!GANGBAAR.has(form) || KLEINE_NAAM.test(form))) ||
      (!GANGBAAR.has(form) && (isFollowedByVerb(lezing, i) || FUNCTIE.has(next?.fold ?? '')))
    );
  if (!isPlainNoun(form) || /^(?:dat|omdat|als|toen|en)$/.test(foldAt(lezing, i - 3))) return false;
  if (beside && isAchternaam(next.fold) && !GANGBAAR.has(next.fold)) return true;
  return acts || (isFollowedByVerb(lezing, i) && !/^(?:heeft|had|heb|kreeg|krijgt)$/.test(next?.fold ?? ''));
}

const EXPLAINS =
  /^,? ?(?:,|-|–|=)? ?(?:(?:dat|dit) (?:is|was) |da's )?(?:mijn|mn|m'n|me|onze|ons|haar|zijn|de|een|hun) (?:\p{L}{3,10} )?(\p{L}{2,16}'?s?)(?!\p{L})/iu;

/** `Klaver, de zoon van de baas`, `parel, dat is mijn zus`, `Uil, de coördinator,`. */
function isExplained(lezing: Lezing, i: number): boolean {
  const { fold: form, begin, tussen, end } = lezing.woorden[i] as Woord;
  if (lezing.text[end] !== ',') return false;
  if (!(begin || tussen !== ' ') || (!isSeldomWord(form) && !isPlainNoun(form) && !KLEINE_NAAM.test(form)))
    return false;
  const rest = restAfter(lezing, i, 44);
  if (!/^, /.test(rest)) return false;
  const role = fold(EXPLAINS.exec(rest)?.[1] ?? '');
  return (
    role !== 'kind' &&
    (ROL.has(role) || /^(?:zusje|broertje|jongste|oudste|middelste|coordinator)$/.test(role)) &&
    !ANIMAL.test(role)
  );
}

/** `ons Poppetje is gestorven`, `onze Sproet`: with a capital it is no thing. */
function isOurs(lezing: Lezing, i: number): boolean {
  const { fold: form, vorm } = lezing.woorden[i] as Woord;
  if (!/^(?:ons|onze|oons|oonze|uns|oos)$/.test(foldAt(lezing, i - 1)) || !follows(lezing.woorden[i])) return false;
  if (vorm !== 'kop' || lezing.modus !== 'normaal' || isPlural(form)) return false;
  return isSeldomWord(form) || isPlainNoun(form) || KLEINE_NAAM.test(form) || /(?:je|ke|ie)$/.test(form);
}
const isPlural = (form: string) => /en$/.test(form);

/** `toen zei smurf nee`, `"een kippenhok," zei Dag.` */
function isAskedFor(lezing: Lezing, i: number): boolean {
  const verb = lezing.woorden[i - 1];
  const form = foldAt(lezing, i);
  if (!verb || !follows(lezing.woorden[i]) || !/^(?:zei|zegt|vroeg|riep|fluisterde|antwoordde)$/.test(verb.fold))
    return false;
  if (!isSeldomWord(form) && !isPlainNoun(form) && !KLEINE_NAAM.test(form)) return false;
  if (/["”'’] ?$/.test(verb.tussen)) return !/^(?:maar|al|wil|min)$/.test(form);
  return (
    /^(?:toen|daarna|later|dus|daarop)$/.test(foldAt(lezing, i - 2)) &&
    follows(verb) &&
    !/^(?:maar|al|ook|wil|zondag|door)$/.test(form)
  );
}

/** `mn zusjes parel en winter`, `mijn 2 kids knoop van 9 en sproet van 4`. */
function isOneOfMore(lezing: Lezing, i: number): boolean {
  const form = foldAt(lezing, i);
  const before = foldAt(lezing, i - 1);
  if (!(before === 'en' || MORE.test(before)) || (!isAlsoName(form) && !isPlainNoun(form))) return false;
  const next = foldAt(lezing, i + 1);
  if (hasAge(lezing, i) && /^van$/.test(next) && follows(lezing.woorden[i]) && /^en$/.test(foldAt(lezing, i - 1)))
    return isNear(lezing, i, 7);
  if (MORE.test(foldAt(lezing, i - 1)) && /^[ :,.]{1,2}$/.test((lezing.woorden[i] as Woord).tussen))
    return (
      (next === 'en' && !BEPALER.has(foldAt(lezing, i + 2))) ||
      lezing.woorden[i + 1]?.tussen === ', ' ||
      hasAge(lezing, i)
    );
  return (
    foldAt(lezing, i - 1) === 'en' &&
    follows(lezing.woorden[i]) &&
    MORE.test(foldAt(lezing, i - 3)) &&
    (isLastOfClause(lezing, i) || FUNCTIE.has(next) || isAlsoName(form))
  );
}

function isNear(lezing: Lezing, i: number, back: number): boolean {
  for (let j = i - 2; j > i - back && j >= 0; j--) if (MORE.test(foldAt(lezing, j))) return true;
  return false;
}

/** `ik ben de moeder van konijn`, `na de dood van zwiep at ik`. */
function isOfSomebody(lezing: Lezing, i: number): boolean {
  const form = foldAt(lezing, i);
  if (foldAt(lezing, i - 1) !== 'van' || !follows(lezing.woorden[i]) || !OF.test(foldAt(lezing, i - 2))) return false;
  const next = foldAt(lezing, i + 1);
  if (!isLastOfClause(lezing, i) && !FUNCTIE.has(next) && !isFollowedByVerb(lezing, i)) return false;
  return isSeldomWord(form) || isPlainNoun(form);
}

/** `mevrouw hoop van hierboven`, `dokter Zon`, `meneer lieve`. */
function isSmallTitled(lezing: Lezing, i: number): boolean {
  const form = foldAt(lezing, i);
  if (
    !KLEINE_NAAM.test(form) ||
    !TITLE.test(foldAt(lezing, i - 1)) ||
    !/^\.? $/.test((lezing.woorden[i] as Woord).tussen)
  )
    return false;
  const next = lezing.woorden[i + 1];
  if (/^(?:wil|bent|ben|door|al|an|do|elke|maar|lieve)$/.test(form))
    return !next || !follows(next) || /^(?:is|was|zei|zegt|kwam|heeft|had|die|van)$/.test(next.fold);
  return (
    !next ||
    !follows(next) ||
    /^(?:die|van|uit|met|en|is|was|in|om|of|maar|heeft|had|zei|zegt|belde|kwam|komt|vroeg|dat|ook)$/.test(next.fold)
  );
}
