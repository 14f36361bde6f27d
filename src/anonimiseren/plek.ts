import { GANGBAAR } from './data.ts';
import { follows, isVoornaam, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const SPREEKT =
  /^(?:zei|zeg|zegt|zeggen|zeiden|vroeg|vraagt|belde|belt|appte|appt|mailde|riep|roept|vertelde|vertelt|lachte|lacht|knikte|huilde|huilt|zweeg|schreeuwde|antwoordde|fluisterde|grapte|vindt|dacht|denkt|kwam|komt|wil|wilde|heet|heette|stuurde|stuurt)$/;
const VOEGT = /^(?:en|maar|dat|toen|want|omdat|als|of|nu|ook|nou|dus|tot|waar|terwijl)$/;
const VOORZETSEL = /^(?:met|bij|van|aan|door|tegen|voor|naast|zonder|namens|en)$/;

/** Stands here somebody: `en biel komt`, `zei elson`, `naast fatna van 70`, `pietje (7)`, `elson, die man`? */
export function isPersonSlot({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  const next = woorden[i + 1];
  const led = before !== undefined && follows(woord);
  if (led && BEPALER.has(before.fold) && before.fold !== 'dat') return false;
  const opens = woord.begin || !led || VOEGT.test(before.fold);
  if (opens && !woord.begin && next && follows(next) && /^(?:mij|me|hem|haar|ons|jou|zich)$/.test(next.fold))
    return true;
  if (opens && next && follows(next) && SPREEKT.test(next.fold)) return true;
  if (/^ \(\d{1,2}(?: jaar|, |\))/.test(text.slice(woord.end, woord.end + 8))) return true;
  if (
    next &&
    /^, $/.test(next.tussen) &&
    /^(?:die|mijn|mn|m'n|me|zijn|haar|onze|de|een)$/.test(next.fold) &&
    (opens || led)
  )
    return /^(?:die|mijn|mn|m'n|haar|zijn)$/.test(next.fold);
  if (!led) return false;
  const ends = !next || !follows(next) || FUNCTIE.has(next.fold) || DOET.has(next.fold);
  return ends && (VOORZETSEL.test(before.fold) || SPREEKT.test(before.fold));
}

/** `toen zei wouters dan moet je`, `en biel zegt`: a word in the place of who speaks. */
export function isSpeaking({ woorden }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  const next = woorden[i + 1];
  const led = before !== undefined && follows(woord);
  if (led && BEPALER.has(before.fold) && before.fold !== 'dat') return false;
  if (led && ZEI.test(before.fold))
    return !next || !follows(next) || FUNCTIE.has(next.fold) || DOET.has(next.fold) || BEPALER.has(next.fold);
  return (woord.begin || !led || VOEGT.test(before.fold)) && next !== undefined && follows(next) && ZEI.test(next.fold);
}
const ZEI =
  /^(?:zei|zegt|vroeg|vraagt|riep|roept|belde|belt|appte|appt|mailde|vertelde|vertelt|knikte|lachte|zuchtte)$/;

/** `fleurtje noem ik mezelf`, `anne-fleur heet ze`. */
export function isNamedBehind({ woorden }: Lezing, i: number): boolean {
  const verb = woorden[i + 1];
  const who = woorden[i + 2];
  if (!verb || !who || !follows(verb) || !follows(who)) return false;
  if (/^(?:heet|heette|heetten)$/.test(verb.fold)) return /^(?:hij|ie|ze|zij|die|mijn|mn|me|onze)$/.test(who.fold);
  return /^noem(?:t|en|de|den)?$/.test(verb.fold) && /^(?:ik|ze|zij|we|wij|hij|iedereen|mijn|me)$/.test(who.fold);
}

const ZEGT_IEDEREEN = /^(?:iedereen|allemaal|ze|mensen)$/;

export const mayName = memo((form) =>
  /^(?:hem|haar|mij|me|ons|mezelf|em|m|'m|alias|bijgenaamd|is|zegt|zeggen|zei|zeiden|iedereen|allemaal|ze|mensen)$/.test(
    form,
  ),
);

/** `maar iedereen zegt dirk`, `op school zeggen ze mei`, `wij noemden hem duppie`. */
export function isNamedBefore({ woorden }: Lezing, i: number): 'bijnaam' | 'naam' | null {
  const before = woorden[i - 1];
  const verb = woorden[i - 2];
  if (!before || !verb || !mayName(before.fold) || !follows(woorden[i])) return null;
  const next = woorden[i + 1];
  const ends =
    !next || !follows(next) || next.begin || /^(?:en|of|maar|omdat|want|van|tegen|de|zei|in|op)$/.test(next.fold);
  if (!ends) return null;
  if (/^noem(?:t|en|de|den)?$/.test(verb.fold) && /^(?:hem|haar|mij|me|ons|mezelf|em|m|'m)$/.test(before.fold))
    return 'bijnaam';
  if (/^(?:alias|bijgenaamd)$/.test(before.fold)) return 'bijnaam';
  if (before.fold === 'is' && /^(?:bijnaam|roepnaam|achternaam|voornaam|schuilnaam)$/.test(verb.fold)) return 'bijnaam';
  if (/^(?:zegt|zeggen|zei|zeiden)$/.test(before.fold) && /^(?:iedereen|iederen|mensen|allemaal)$/.test(verb.fold))
    return 'naam';
  return /^(?:zeggen|zeiden)$/.test(verb.fold) && ZEGT_IEDEREEN.test(before.fold) ? 'naam' : null;
}

/** `mees en boaz`, `biel, duppie en elson`: is a neighbour in the row a first name that is no word? */
export function standsInRow(lezing: Lezing, i: number, isSure: (j: number) => boolean): boolean {
  const { woorden } = lezing;
  if (woorden[i - 1] && follows(woorden[i]) && BEPALER.has((woorden[i - 1] as Woord).fold)) return false;
  const and = woorden[i + 1];
  if (and && /^(?:en|of)$/.test(and.fold) && follows(and) && follows(woorden[i + 2]) && isSure(i + 2)) return true;
  const before = woorden[i - 1];
  if (before && /^(?:en|of)$/.test(before.fold) && follows(woorden[i]) && follows(before) && i > 1 && isSure(i - 2))
    return true;
  const comma = (j: number) => woorden[j]?.tussen === ', ';
  return (
    (comma(i) && i > 0 && isSure(i - 1) && isVoornaam((woorden[i - 1] as Woord).fold)) ||
    (comma(i + 1) && isSure(i + 1))
  );
}

export const isHeet = (form: string) => form === 'heet' || form === 'heette' || form === 'hete';
/** `ik heet nol`: whatever follows is a name. */
export function isNamedFully({ woorden }: Lezing, i: number): boolean {
  if (!isHeet(woorden[i - 1]?.fold ?? '')) return false;
  const form = (woorden[i] as Woord).fold;
  const who = woorden[i - 2]?.fold ?? '';
  return (
    follows(woorden[i]) &&
    (/^(?:ik|hij|ie|ze|zij)$/.test(who) || ROL.has(who)) &&
    form.length > 2 &&
    !FUNCTIE.has(form) &&
    !DOET.has(form) &&
    !BEPALER.has(form) &&
    !/^(?:naar|dan|anders|eigenlijk|echt|gewoon|nu|officieel|voluit|sinds|daar|zo|vroeger|tegenwoordig|alleen|gewoon|nog|ook|mij|hem|haar|jou|iedereen|welkom)$/.test(
      form,
    )
  );
}

/** `joke schuldhulp: goedemorgen`, one or two words at the start of a line. */
export function isSpeaker({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (!woord.begin || !/(?:^|\n|\] ?)$/.test(woord.tussen)) return false;
  const last = follows(woorden[i + 1]) ? (woorden[i + 1] as Woord) : woord;
  return text[woord.end] === ':' || text[last.end] === ':';
}

/** `van de wit en die gast`: without an ending only a name stands behind `de`. */
export function isBareAdjective({ woorden }: Lezing, i: number): boolean {
  if (woorden[i - 1]?.fold !== 'de') return false;
  const next = woorden[i + 1];
  return (
    /^(?:wit|jong|groot|zwart|bruin|rood|kort|lang|klein|blauw|groen|wild|snel|sterk|goed|oud)$/.test(
      (woorden[i] as Woord).fold,
    ) &&
    woorden[i - 1]?.fold === 'de' &&
    follows(woorden[i]) &&
    (!next || !follows(next) || FUNCTIE.has(next.fold) || DOET.has(next.fold))
  );
}

const mayGreet = memo(
  (form) =>
    ROL.has(form) ||
    /^(?:groet|groeten|groetjes|grtjes|grtz|liefs|kus|kusjes|knuffel|mvg|hoi|hey|hee|hallo|lieve|beste|dag|sorry)$/.test(
      form,
    ),
);

/** Where as good as any word is a name: `groetjes zwaan`, `hoi tij,`, `mijn dochter kee (7)`. */
export function isNearlyNamed({ woorden, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!before || !mayGreet(before.fold) || GANGBAAR.has(woord.fold) || BEPALER.has(woord.fold) || woord.fold.length < 2)
    return false;
  const rest = text.slice(woord.end, woord.end + 8);
  if (/^(?:groet|groeten|groetjes|grtjes|grtz|liefs|kus|kusjes|knuffel|mvg)$/.test(before.fold))
    return (
      /^[,.!]{0,2}\s{1,3}$/.test(woord.tussen) &&
      /^(?: [^\s,.]+){0,3}[.!]?\s*(?:$|\n)/.test(text.slice(woord.end, woord.end + 50))
    );
  if (/^(?:hoi|hey|hee|hallo|lieve|beste|dag|sorry)$/.test(before.fold))
    return follows(woord) && /^(?:,|\n)/.test(rest);
  return ROL.has(before.fold) && follows(woord) && /^ \(\d{1,2}\)/.test(rest);
}

const NO_VERB =
  /^(?:ik|je|jij|u|hij|ie|ze|zij|we|wij|jullie|er|men|iemand|niemand|iedereen|de|het|een|dat|die|dit|deze|mijn|zijn|haar|onze|niet|geen)$/;
const VERBAL =
  /^(?:[a-z]{2,}(?:t|de|te)|is|was|las|hing|trok|sloeg|viel|vond|dronk|reed|sprak|belt|kwam|ging|riep|keek|liep|zei|zag|gaf|nam|kon|wou|zat|sliep|bleef|hielp|schreef|stond)$/;
/** \`Wil hangt aan de telefoon\`, but not \`Wil je\`. */
export function isFollowedByVerb({ woorden, text }: Lezing, i: number): boolean {
  const next = woorden[i + 1];
  if (!next || !follows(next)) return text[(woorden[i] as Woord).end] !== ' ';
  return !NO_VERB.test(next.fold) && (DOET.has(next.fold) || VERBAL.test(next.fold));
}
