import { endOfPost, MET_VAK } from './beroepsplek.ts';
import { readGetal } from './getalwoorden.ts';
import { GEEN_BEROEP, GEWONE_BEROEPEN } from './gewoneberoepen.ts';
import { follows, type Lezing } from './lezing.ts';
import { isZeldzaam, sectorOfStaart, sectorOfTikfout, sectorOfVak } from './sectoren.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, BEPALER, FUNCTIE } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Somebody is, was or works as what comes next. */
const IS = set(
  'ben bent is was waren zijn werd word wordt worden als geworden geweest bleek blijkt bin bun wier beroep functie voormalig gepensioneerd gepensioneerde ex oud vroegere opgeleid oorsprong zin zeen zien woeede worre geworre gewist origine huisuit waor ware wier wordde zijt bint bist bleef studeerde',
);
/** What may stand between `ik was` and the work. */
const TUSSEN = set(
  'een de het n ook altijd vroeger vruger eerst nog toen hier daar ooit zelf jarenlang lang zijn haar mijn er gewoon eigenlijk vooral officieel een enige eerste laatste jongste oudste ik hij zij ze tot freelance zelfstandig zelfstandige professioneel beedigd gediplomeerd beroepsmatig parttime fulltime wel al nu noe thans ons beste oudere jonge zoals daarna daarvoor later weer nooit geen echte dus',
);
const WAS = set('was ben is werd geweest geworden bleek wilde worden waren bin woar waor wier woeede geworre wodde');
const VROEGER = set('vroeger destijds voorheen eertijds vruger');
const KIN = set(
  'man vrouw vader moeder opa oma zoon dochter broer zus oom tante ex partner neef nicht zwager schoonvader',
);
const AT = set('van bij op aan in te voor');
const SCHOOLHOOFD = set('schoolhoofd schooldirecteur bovenmeester hoofdmeester rector conrector scharensliep');
/** `waterput maker`, as somebody writes who is still learning. */
const isLooseEnd = trek((form) => /^(?:maker|maakster|bouwer|wachter|kweker|fokker|vanger|slijper)$/.test(form));
const SPEAKS = /^ ?\p{Extended_Pictographic}*:/u;
/** There is one in every town: only with the town he is one of a few. */
const EEN_PER_STAD = set('dominee predikant notaris wethouder pastoor imam raadslid diaken');
const PERSON_END = /(?:[^l]ist|iste|[tn]eur|[rs]eur|[tnrs]euse|trice|koloog|nome|noom|graaf)$/;

/** Work few people do. Ordinary work is on a list; what ends like a trade and is not on it, is rare. */
export function findBeroepen(lezing: Lezing): Kandidaat[] {
  const { woorden, text } = lezing;
  const found: Kandidaat[] = [];
  for (let i = 0; i < woorden.length; i++) {
    const hit = readVak(text, woorden, i);
    if (!hit) continue;
    const first = withLead(woorden, i);
    const { end, last } =
      hit.sector === 'dat vak'
        ? { end: (woorden[hit.last] as Woord).end, last: hit.last }
        : withPlace(text, woorden, hit.last);
    if (last === hit.last && EEN_PER_STAD.has((woorden[i] as Woord).fold)) continue;
    found.push({
      start: (woorden[first] as Woord).start,
      end,
      soort: 'beroep',
      klasse: 'indirect',
      uitleg: 'Dit werk doen maar weinig mensen.',
      bits: 12,
      voorstel: `iets in ${hit.sector}`,
    });
    i = last;
  }
  return found;
}

const WERKPLEK =
  /^(?:[a-z]{5,}pluk|logger|trawler|(?:vis)?kotter|sleepboot|sleper|booreiland|boorplatform|baggerschip|koopvaardij|walvisvaart|haringvaart|veerpont|kermis|circus|[a-z]{4,}(?:kwekerij|fokkerij|visserij|pellerij)|(?:steen)?kolenmijn|staatsmijn(?:en)?)$/;
const WERKT = set(
  'werk werkt werkte werkten werken gewerkt voer vaar vaart voeren varen gevaren zit zat gezeten sta staat stond gestaan begon begonnen',
);

/** `voer op de logger`, `werk in de champignonpluk`: where somebody works says what the work is. */
function isWerkplek(woorden: readonly Woord[], i: number): boolean {
  if (!WERKPLEK.test((woorden[i] as Woord).fold)) return false;
  const articled = /^(?:de|het|een|n|t)$/.test(woorden[i - 1]?.fold ?? '') ? 1 : 0;
  if (!/^(?:op|in|bij)$/.test(woorden[i - 1 - articled]?.fold ?? '')) return false;
  return woorden.slice(Math.max(0, i - 8), i + 3).some(({ fold }) => WERKT.has(fold));
}

function readVak(text: string, woorden: readonly Woord[], i: number): { sector: string; last: number } | null {
  const woord = woorden[i] as Woord;
  const next = woorden[i + 1];
  const loose = isLooseEnd(next);
  if (!mayBeVak(woord) && !loose) return null;
  const only = woorden[i - 1]?.fold === 'enige' && GEWONE_BEROEPEN.has(woord.fold) && follows(woord);
  const form = withoutOld(woord.fold);
  if (form.length < 3 || woord.bezet || woord.vorm === 'gemengd') return null;
  if (isWerkplek(woorden, i)) return { sector: sectorOfStaart(form) ?? 'een klein vak', last: i };
  if (
    loose &&
    next &&
    follows(next) &&
    form.length > 3 &&
    !isVak(form) &&
    !BEPALER.has(form) &&
    !TUSSEN.has(form) &&
    !FUNCTIE.has(form)
  ) {
    const sector = isCalled(woorden, i, i + 1) && sectorOfStaart(form + next.fold);
    return sector && !isOrdinary(form + next.fold) ? { sector, last: i + 1 } : null;
  }
  const sector = sectorOf(form);
  if (only && next && follows(next) && /^(?:met|in|van|op)$/.test(next.fold))
    return { sector: sectorOfStaart(form) ?? 'een klein vak', last: i };
  if (!sector) {
    const last = endOfPost(woorden, i);
    return last > i && (isCalled(woorden, i, i) || isTitle(text, woorden, i, last))
      ? { sector: 'dat vak', last }
      : null;
  }
  // `pastoor Janssen`
  if (
    next &&
    woord.vorm === 'klein' &&
    next.vorm === 'kop' &&
    next.tussen === ' ' &&
    (AANSPREKING.has(form) || sector === 'de kerk')
  )
    return null;
  if (form !== woord.fold || isZeldzaam(form) || isCalled(woorden, i, i)) {
    const last = sectorOfVak(form) === undefined ? i : endOfPost(woorden, i);
    return { sector, last: /^(?:van|op|bij|aan)$/.test(woorden[i + 1]?.fold ?? '') ? last : i };
  }
  // Who speaks, in a chat or an interview: `Kapitein: …`.
  return woord.begin && woord.vorm === 'kop' && sectorOfVak(form) && SPEAKS.test(text.slice(woord.end, woord.end + 8))
    ? { sector, last: i }
    : null;
}

/** `Tolk bij de missie.` */
function isTitle(text: string, woorden: readonly Woord[], i: number, last: number): boolean {
  const { begin, vorm } = woorden[i] as Woord;
  return (
    begin &&
    vorm === 'kop' &&
    /^(?:[.;\n]|$)/.test(text.slice((woorden[last] as Woord).end, (woorden[last] as Woord).end + 1))
  );
}

const withoutOld = (form: string) => form.replace(/^(?:oud|ex)-/, '');
const mayBeVak = trek((form) => {
  const bare = withoutOld(form);
  return (
    (bare.length > 2 && (MET_VAK.has(bare) || GEWONE_BEROEPEN.has(bare) || sectorOf(bare) !== undefined)) ||
    WERKPLEK.test(form)
  );
});
const isVak = (form: string) => sectorOfVak(form) !== undefined || GEWONE_BEROEPEN.has(form);
const isOrdinary = (form: string) => GEWONE_BEROEPEN.has(form) || GEEN_BEROEP.has(form) || /deskundige$/.test(form);

const SECTOR_CACHE = new Map<string, string | undefined>();
const MAX_CACHE = 50_000;

function sectorOf(form: string): string | undefined {
  if (SECTOR_CACHE.has(form)) return SECTOR_CACHE.get(form);
  if (SECTOR_CACHE.size > MAX_CACHE) SECTOR_CACHE.clear();
  const sector = readSector(form);
  SECTOR_CACHE.set(form, sector);
  return sector;
}

function readSector(form: string): string | undefined {
  const vak = sectorOfVak(form) ?? (SCHOOLHOOFD.has(form) ? 'het onderwijs' : undefined);
  if (vak) return vak;
  if (form.length < 7 || isOrdinary(form)) return undefined;
  return (
    sectorOfTikfout(form) ??
    sectorOfStaart(form) ??
    (form.length > 7 && PERSON_END.test(form) && !/^(?:ge|be|ver)/.test(form) ? 'een klein vak' : undefined)
  );
}

/** Whether somebody is said to be this: `ik was vroeger …`, `mijn vader, … op de Maas`, `omdat hij … was`. */
function isCalled(woorden: readonly Woord[], i: number, last: number): boolean {
  const next = woorden[last + 1];
  if (next && follows(next) && (WAS.has(next.fold) || (next.fold === 'van' && woorden[last + 2]?.fold === 'beroep')))
    return (
      woorden[i - 1] !== undefined &&
      !BEPALER.has((woorden[i - 1] as Woord).fold) &&
      !AT.has((woorden[i - 1] as Woord).fold)
    );
  let at = i - 1;
  for (let steps = 0; steps < 4 && at >= 0; steps++, at--) {
    const { fold: form } = woorden[at] as Woord;
    const between = (woorden[at + 1] as Woord).tussen;
    if (/^(?:, | \()$/.test(between) && KIN.has(form) && at === i - 1) return true;
    // `ik, een kaartenmaker`
    if (between === ', ' && /^(?:ik|hij|zij)$/.test(form) && woorden[at + 1]?.fold === 'een') return true;
    if (!/^(?:: ?| |-| \d{1,3} )$/.test(between)) return false;
    // `er is een loods met muziek`, `een stem als een kolonel`
    if (form === 'als' && woorden[at + 1]?.fold === 'een') return false;
    if (IS.has(form) && !(form === 'zijn' && at === i - 1))
      return woorden[i]?.fold !== 'loods' || (woorden[at - 1]?.fold !== 'er' && woorden[at + 1]?.fold !== 'er');
    if (/^(?:zoon|dochter|vrouw|man|weduwe)$/.test(form) && woorden[at + 1]?.fold === 'van') return true;
    // `ik was 47 en torenwachter`, `zij is kok en klokkengieter`
    if (form === 'en' && at > 0 && isTold(woorden, at)) {
      if (between === ' ' && (woorden[at] as Woord).tussen === ' ') at--;
      continue;
    }
    if (VROEGER.has(form) && sectorOfVak((woorden[i] as Woord).fold)) return true;
    if (form === 'land' && woorden[at - 2]?.fold === 'in') at -= 2;
    // `mijn hele leven smid`
    else if (form === 'leven' && /^(?:h[ae]i?le|heel|ganse?)$/.test(woorden[at - 1]?.fold ?? '')) at -= 2;
    else if (/^(?:in|te|uit)$/.test(woorden[at - 1]?.fold ?? '') && (woorden[at] as Woord).vorm === 'kop') at--;
    else if (!TUSSEN.has(form) && form !== 'van' && form !== 'jaar' && readGetal(form) === undefined) return false;
  }
  return false;
}

/** What stands before `en` is an age or other work, said of the same person. */
function isTold(woorden: readonly Woord[], at: number): boolean {
  const { tussen } = woorden[at] as Woord;
  const { fold: form } = woorden[at - 1] as Woord;
  return /^ \d{1,3} $/.test(tussen) || readGetal(form) !== undefined || isVak(form) || sectorOf(form) !== undefined;
}

/** The article goes with the work: `een valkenier` becomes `iets in de landbouw`. */
function withLead(woorden: readonly Woord[], i: number): number {
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  return before && woord.tussen === ' ' && /^(?:een|de|n)$/.test(before.fold) ? i - 1 : i;
}

/** `loods op de Maas`, `trambestuurder op lijn 11`. */
function withPlace(text: string, woorden: readonly Woord[], i: number): { end: number; last: number } {
  const stop = { end: (woorden[i] as Woord).end, last: i };
  const prep = woorden[i + 1];
  if (!prep || !follows(prep) || !AT.has(prep.fold)) return stop;
  const det = woorden[i + 2];
  const at = det && follows(det) && /^(?:de|het|een|t|n)$/.test(det.fold) ? i + 3 : i + 2;
  const place = woorden[at];
  if (!place || !follows(place) || place.bezet || FUNCTIE.has(place.fold) || BEPALER.has(place.fold)) return stop;
  // A place with a name is found by its name.
  if (place.vorm === 'kop') return stop;
  // `de groninger veerdienst`
  const noun = woorden[at + 1];
  const last =
    /[^e]er$|se$/.test(place.fold) && noun && follows(noun) && !FUNCTIE.has(noun.fold) && !noun.bezet ? at + 1 : at;
  const { end } = woorden[last] as Woord;
  return { end: end + (/^ \d{1,4}(?![\d.,:])/.exec(text.slice(end, end + 6))?.[0].length ?? 0), last };
}
