import { isAlsoSurname } from './aanspreking.ts';
import { GANGBAAR } from './data.ts';
import type { Keten } from './keten.ts';
import { follows, isAchternaam, isVoornaam, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import type { Woord } from './tokens.ts';
import { isOrdinary } from './vreemd.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, TOENAAM } from './woorden.ts';

const mayPrecede = memo((form) => /^(?:[a-z]|van|de|der|den|ter|ten|te|el|al|'t)$/.test(form));

/** `mvgr g. kok` */
const SIGNS =
  /(?<!\p{L})(?:mvgr?|gr|groet(?:en|jes)?|grt?je?s|grtz?|liefs|hoogachtend)[,.]?\s{1,3}(?:\p{L}\. ?){1,4}(?:(?:van|de|der|den|ter) ){0,2}$/iu;

/** `y.m. lam`, `e. van 't hoff`: how many words before this one are its initials and tussenvoegsels. */
export function initialsBefore({ woorden, modus, text }: Lezing, i: number): number {
  const woord = woorden[i] as Woord;
  if (
    (modus === 'normaal' && !SIGNS.test(text.slice(Math.max(0, woord.start - 20), woord.start))) ||
    !mayPrecede(woorden[i - 1]?.fold ?? '') ||
    woord.fold.length < 3 ||
    (FUNCTIE.has(woord.fold) && !isAlsoSurname(woord.fold)) ||
    DOET.has(woord.fold) ||
    BEPALER.has(woord.fold)
  )
    return 0;
  let j = i - 1;
  while (
    j >= 0 &&
    i - j < 4 &&
    /^(?:van|de|der|den|ter|ten|te|el|al|'t)$/.test((woorden[j] as Woord).fold) &&
    follows(woorden[j + 1])
  )
    j--;
  const particles = i - 1 - j;
  let initials = 0;
  while (
    j >= 0 &&
    initials < 5 &&
    /^[a-z]$/.test((woorden[j] as Woord).fold) &&
    /^\. ?$/.test((woorden[j + 1] as Woord).tussen)
  ) {
    initials++;
    j--;
  }
  if (
    initials === 0 ||
    /^(?:aub|oa|dwz|mbt|tav|bv|ivm|tnv|evt|nl|zg|zgn|pu|pj|pm|ed|ea|va|io|iz|bg|bgg|as|mn|ps|sv|dd|ca|tm|u|o)$/.test(
      text
        .slice((woorden[j + 1] as Woord).start, (woorden[j + initials] as Woord).end)
        .replace(/[^\p{L}]/gu, '')
        .toLowerCase(),
    )
  )
    return 0;
  if (AANSPREKING.has(woorden[j]?.fold ?? '')) return initials + particles;
  if (
    initials === 1 &&
    particles === 0 &&
    isOrdinary(woord.fold) &&
    (GANGBAAR.has(woord.fold) || /(?:t|de|te|den|ten)$/.test(woord.fold)) &&
    !isAchternaam(woord.fold) &&
    !isVoornaam(woord.fold)
  )
    return 0;
  return initials + particles;
}

const isFollowedByVerb = ({ fold, vorm }: Woord) => (vorm !== 'kop' && DOET.has(fold)) || VERBAL.test(fold);
const VERBAL =
  /^(?:slaapt|slaat|sloeg|vertrouwt|drinkt|dronk|gebruikt|belooft|beloofde|maakt|maakte|kent|kende|[a-z]{3,}(?:tte|dde|kte|lde|rde|nde))$/;

/** `groetjes d.`, `dokter h.`: one small letter in the place of a name. */
export function isSignedInitial({ woorden, modus, text }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (modus === 'normaal' || woord.fold.length !== 1 || !/^[a-z]$/.test(woord.fold) || woord.fold === 'u') return false;
  const before = woorden[i - 1]?.fold ?? '';
  const next = woorden[i + 1];
  const dotted = text[woord.end] === '.';
  // `d. slaapt bij zijn moeder`, `ik zeg gewoon m.`
  if (dotted && woord.begin && next?.tussen === '. ' && isFollowedByVerb(next)) return true;
  if (dotted && /^(?:gewoon|maar)$/.test(before) && /^(?:zeg|noem)/.test(woorden[i - 2]?.fold ?? '')) return true;
  if (AANSPREKING.has(before))
    return /^\.? $/.test(woord.tussen) && (dotted || (next !== undefined && follows(next) && DOET.has(next.fold)));
  if (
    dotted &&
    follows(woord) &&
    !/[kmnst]/.test(woord.fold) &&
    (ROL.has(before) || /^(?:met|van|bij|door|zei|tegen|aan)$/.test(before))
  )
    return true;
  const rest = text.slice(woord.end, woord.end + 3);
  return (
    /^(?:groet|groeten|groetjes|grtjes|grtz|gr|liefs|kus|kusjes|xx|xxx|mvg|allemaal|sterkte)$/.test(before) &&
    /^[,.!]{0,2}\s{1,3}$/.test(woord.tussen) &&
    /^\.?(?:\s*$|\n)/.test(rest)
  );
}

/** `yousef a.` */
export function endsInInitial({ woorden, modus, text }: Lezing, keten: Keten): boolean {
  const next = woorden[keten.tot + 1];
  return (
    modus !== 'normaal' &&
    next !== undefined &&
    follows(next) &&
    /^[a-z]$/.test(next.fold) &&
    next.fold !== 'u' &&
    text[next.end] === '.'
  );
}

/** `um khaled`, `can kaya`: a short word that is only a name when one follows. */
function opensName(woorden: readonly Woord[], van: number): boolean {
  const before = woorden[van - 1];
  if (!before || before.bezet || !follows(woorden[van])) return false;
  if (/^(?:um|umm|oum|abu|abou|sidi|lalla)$/.test(before.fold)) return true;
  if (before.fold === 'mei')
    return (
      /^(?:met|heet|heette|ben|spreekt|lieve|hoi|en)$/.test(woorden[van - 2]?.fold ?? '') &&
      !isOrdinary((woorden[van] as Woord).fold)
    );
  return (
    /^(?:can|an|ad|do|wil|ben|li|lie|lien|oei|ong|tan)$/.test(before.fold) &&
    !/^(?:ik|je|jij|hij|ze|zij|we|wie|dat)$/.test(woorden[van - 2]?.fold ?? '') &&
    !isOrdinary((woorden[van] as Woord).fold)
  );
}

/** `el khattabi`, `van teeseling`, `ton quaedvlieg`: what stands before a surname in small letters. */
export function startOfName({ woorden, modus }: Lezing, van: number): number {
  if (modus === 'normaal') return van;
  const name = woorden[van] as Woord;
  if (opensName(woorden, van)) return van - 1;
  if (
    van > 0 &&
    TOENAAM.test((woorden[van - 1] as Woord).fold) &&
    follows(name) &&
    !BEPALER.has(woorden[van - 2]?.fold ?? '')
  )
    return van - 1;
  if (isVoornaam(name.fold)) return van;
  const led = woorden[van - 2]?.fold ?? '';
  if (woorden[van - 1]?.fold === 'te' && follows(name) && (AANSPREKING.has(led) || /^heett?e?$/.test(led)))
    return van - 1;
  let first = van;
  while (
    first > 0 &&
    van - first < 3 &&
    !(woorden[first - 1] as Woord).bezet &&
    follows(woorden[first]) &&
    /^(?:van|de|der|den|ter|ten|el|al|'t)$/.test((woorden[first - 1] as Woord).fold)
  )
    first--;
  if (first < van && /^(?:de|den)$/.test((woorden[first] as Woord).fold) && van - first === 1) return van;
  const before = woorden[first - 1];
  return before &&
    !before.bezet &&
    follows(woorden[first]) &&
    isVoornaam(before.fold) &&
    !DOET.has(before.fold) &&
    (!FUNCTIE.has(before.fold) || before.fold === 'ton') &&
    !BEPALER.has(before.fold)
    ? first - 1
    : first;
}
