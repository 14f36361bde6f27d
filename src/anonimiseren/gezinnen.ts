import { makeBijna } from './bijna.ts';
import { readGetal, readRang } from './getalwoorden.ts';
import { follows, type Lezing } from './lezing.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';

const byWord = (rows: [number, string][]) =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, number] => [word, value])));

/** From how many on a family stands out; words of dialects among them. */
const VANAF = byWord([
  [3, 'pleegkinderen adoptiekinderen'],
  [
    4,
    'broers broeders bruiers breurs broertjes zussen zusters zusjes zonen zoons dochters miskramen halfbroers halfzussen',
  ],
  [4, 'bruorren sisters susters famkes'],
  [5, 'jonges jongens meisjes meiden jong kinderen kinders kienders kids kinder'],
  [8, 'achterkleinkinderen'],
  [15, 'kleinkinderen'],
]);
const DIALECT = byWord([
  [4, 'veer'],
  [5, 'vief'],
  [7, 'zeuve zeuven sewen zeve san'],
  [8, 'achte'],
  [9, 'negene'],
  [10, 'tien'],
  [11, 'elven'],
  [12, 'twelf'],
]);
const MEERLING =
  /^(?:twee|drie|vier|vijf)ling(?:en|s|broers?|broertjes?|zus|zussen|zusjes?|zuster|kinderen|jongens|meisjes)?$/;
const MET_ZIJN = /^(?:zessen|zevenen|achten|negenen|tienen|elven|twaalven|dertienen|veertienen|vijftienen|zestienen)$/;

const meant = makeBijna(['kinderen', 'kleinkinderen', 'dochters', 'pleegkinderen'], 8);
/** `kidneren`: only behind a number is this asked. */
const spell = (form: string) => (form.length > 6 && /^[kdp]/.test(form) ? meant(form) : undefined);
const OUDER = /^(?:moeder|vader|mama|papa|mam|ma|pa|pleegmoeder|pleegvader|alleenstaande)$/;
/** Three of them may stand out already. */
const SAMEN = /^(?:blinde|dove|doofstomme|slechtziende|slechthorende|autistische|gehandicapte|spastische|verslaafde)$/;

/** `met z'n zessen` may be anybody, unless home or kin is near. */
const isThuis = (woorden: readonly Woord[], i: number) =>
  woorden
    .slice(Math.max(0, i - 8), i + 7)
    .some(({ fold: form }) =>
      /^(?:thuis|gezin|kinderen|kids|broers?|zussen|zusjes|ouders|moeder|vader|mama|opgegroeid|jongste|oudste)$/.test(
        form,
      ),
    );

const isOfParent = (woorden: readonly Woord[], i: number) =>
  woorden.slice(Math.max(0, i - 6), i).some(({ fold }) => OUDER.test(fold));

/** `met zes op de kamer`, `met acht man` */
const isCrowd = (next: Woord | undefined) =>
  next !== undefined && follows(next) && /^(?:op|in|man|mensen|vrouwen|mannen|collega\p{L}*|bij)$/u.test(next.fold);

/** Where a rule about a family begins. */
const mayBeGezin = trek(
  (form) =>
    /^(?:thuis|met|gezin|van)$/.test(form) ||
    VANAF.has(form) ||
    spell(form) !== undefined ||
    [MEERLING, MET_ZIJN, OUDER].some((like) => like.test(form)),
);

/** Families that look different from most. */
export function findGezinnen(lezing: Lezing): Kandidaat[] {
  const { woorden, text } = lezing;
  const found: Kandidaat[] = [];
  const add = (first: number, last: number, voorstel: string, bits = 7) => {
    const start = (woorden[first] as Woord).start;
    found.push({
      start: wholeNumber(text, start),
      end: (woorden[last] as Woord).end,
      soort: 'gezin',
      klasse: 'indirect',
      uitleg: 'Dit gezin ziet er anders uit dan de meeste. Wie het kent, herkent het.',
      bits,
      voorstel,
    });
  };
  for (let i = 0; i < woorden.length; i++) {
    const woord = woorden[i] as Woord;
    if (!mayBeGezin(woord)) continue;
    const from = VANAF.get(woord.fold) ?? VANAF.get(spell(woord.fold) ?? '');
    if (from !== undefined) {
      const count = countBefore(woorden, i);
      const samen = SAMEN.test(woorden[i - 1]?.fold ?? '') && numberAt(woorden[i - 2]) > 1;
      if (samen) {
        add(i - 2, i, woord.fold);
        continue;
      }
      if (
        count < from ||
        count > (/^kind/.test(woord.fold) && !isOfParent(woorden, i) ? 19 : 40) ||
        isElsewhere(woorden, i)
      )
        continue;
      const between = woorden[i - 1]?.fold === 'de' && woord.tussen === ' ' ? 1 : 0;
      const digits = /^ $/.test(woord.tussen) ? i - 1 - between : i;
      const first = rankBefore(woorden, digits) ?? digits;
      const last = pairBehind(woorden, i);
      add(first, last, first < digits ? 'een kind uit een groot gezin' : `veel ${woord.fold}`);
      i = last;
    } else if (MEERLING.test(woord.fold)) {
      // `Tweelingen? Weet ik niet.`
      if (woord.begin && text[woord.end] === '?') continue;
      const eeneiig = /^(?:een|twee)[- ]?eiige$|^siamese$/.test(woorden[i - 1]?.fold ?? '') ? 1 : 0;
      const lid = /(broer|zus|zuster)/.exec(woord.fold)?.[0];
      const article = !lid && /^(?:een|n)$/.test(woorden[i - 1 - eeneiig]?.fold ?? '') ? 1 : 0;
      const first = i - eeneiig - article;
      add(
        first,
        i,
        lid ? `${lid}${/broers|zussen/.test(woord.fold) ? 's' : ''}` : article ? 'meer kinderen' : 'kinderen',
        6,
      );
    } else if (
      MET_ZIJN.test(woord.fold) &&
      isThuis(woorden, i) &&
      /^(?:z'n|zijn|zn|ons|hun|mijn|m'n)$/.test(woorden[i - 1]?.fold ?? '')
    )
      add(i - 1, i, 'z’n velen');
    else if (woord.fold === 'thuis' && /^(?:met|mit)$/.test(woorden[i - 2]?.fold ?? '') && numberAt(woorden[i - 1]) > 5)
      add(i - 1, i, 'velen thuis');
    else if (
      woord.fold === 'met' &&
      /^(?:wij|we|wie)$/.test(woorden[i - 2]?.fold ?? '') &&
      /^(?:waren|zijn|ware)$/.test(woorden[i - 1]?.fold ?? '')
    ) {
      if (
        numberAt(woorden[i + 1]) > 5 &&
        follows(woorden[i + 1]) &&
        (isThuis(woorden, i) || !follows(woorden[i + 2])) &&
        !isCrowd(woorden[i + 2])
      )
        add(i + 1, i + 1, 'velen');
    } else if (woord.fold === 'gezin' && woorden[i + 1]?.fold === 'van' && numberAt(woorden[i + 2]) > 6)
      add(i, i + 2, 'groot gezin');
    else if (
      OUDER.test(woord.fold) &&
      woorden[i + 1]?.fold === 'van' &&
      numberAt(woorden[i + 2]) > 4 &&
      numberAt(woorden[i + 2]) < 16 &&
      follows(woorden[i + 2]) &&
      !/^ (?:jaar|jr|maanden|weken|tot)/iu.test(
        text.slice((woorden[i + 2] as Woord).end, (woorden[i + 2] as Woord).end + 8),
      )
    )
      add(i, i + 2, `${woord.fold} van veel kinderen`);
    else if (
      woord.fold === 'van' &&
      isRank(woorden[i - 1]) &&
      /^(?:de|uit)$/.test(woorden[i - 2]?.fold ?? '') &&
      !VANAF.has(woorden[i + 2]?.fold ?? '') &&
      numberAt(woorden[i + 1]) > 4
    )
      add(rankBefore(woorden, i + 1) ?? i - 1, i + 1, 'een kind uit een groot gezin');
  }
  return found;
}

function numberAt(woord: Woord | undefined): number {
  return woord ? (readGetal(woord.fold) ?? DIALECT.get(woord.fold) ?? 0) : 0;
}

/** How many of them: a word before it, or digits. */
function countBefore(woorden: readonly Woord[], i: number): number {
  const woord = woorden[i] as Woord;
  const digits = /(?:^|[^\d.,])(\d{1,2}) $/.exec(woord.tussen)?.[1];
  if (digits) return Number(digits);
  // `alle vier de zusters`
  if (woorden[i - 1]?.fold === 'de' && woorden[i - 3]?.fold === 'alle') return numberAt(woorden[i - 2]);
  return woord.tussen === ' ' ? numberAt(woorden[i - 1]) : 0;
}

/** `zes meisjes uitgenodigd`, `tien kinderen ziek` */
const AWAY =
  /^(?:(?:uit|op|aan|mee|in|na)ge\p{L}+|geholpen|gezien|geslagen|gepakt|gered|begeleid|ziek|hetzelfde|dezelfde|op|in|bij|die|zaten|stonden|deden|speelden|liepen|kwamen|wachtten|zongen|lachten)$/u;

/** `zes jongens op het plein` are no brothers. */
function isElsewhere(woorden: readonly Woord[], i: number): boolean {
  const { fold: form } = woorden[i] as Woord;
  if (!/^(?:jongens|meisjes|meiden|jong|kids|kinderen)$/.test(form)) return false;
  const next = woorden[i + 1];
  if (
    next &&
    follows(next) &&
    (AWAY.test(next.fold) ||
      (/^(?:van|uit)$/.test(next.fold) && !/^(?:mijn|ons|een|hem|haar)$/.test(woorden[i + 2]?.fold ?? '')))
  )
    return true;
  if (woorden[i - 1]?.begin)
    return (
      next !== undefined &&
      follows(next) &&
      !/^(?:had|hadden|heb|heeft|hebben|en|kreeg|kregen|waren|telde)$/.test(next.fold)
    );
  const before = woorden.slice(Math.max(0, i - 5), i).map(({ fold }) => fold);
  return !before.some((word) =>
    /^(?:hadden|had|heb|heeft|hebben|kreeg|kregen|van|met|onze|mijn|haar|zijn|hun|moeder|vader|ouders|thuis|nu|wij|we|wie|telde|telden|gezin)$/.test(
      word,
    ),
  );
}

const isRank = (woord: Woord | undefined) =>
  woord !== undefined && (/^(?:oudste|jongste|middelste)$/.test(woord.fold) || (readRang(woord.fold) ?? 0) > 1);

/** `de vijfde van elf kinderen` */
function rankBefore(woorden: readonly Woord[], number: number): number | null {
  let at = number - 1;
  if (/^(?:de|een|het)$/.test(woorden[at]?.fold ?? '')) at--;
  if (woorden[at]?.fold !== 'van' && woorden[at]?.fold !== 'uit') return null;
  if (!isRank(woorden[at - 1])) return null;
  return woorden[at - 2]?.fold === 'de' ? at - 2 : at - 1;
}

/** `zeven broers en twee zussen` */
function pairBehind(woorden: readonly Woord[], i: number): number {
  const rest = woorden.slice(i + 1, i + 6);
  if (rest[0]?.fold !== 'en') return i;
  // `zeven meisjes en geen vader`
  if (
    /^(?:geen|een|1)$/.test(rest[1]?.fold ?? '') &&
    /^(?:vader|moeder|zus|zusje|broer|broertje|meisje|jongen|zoon|dochter)$/.test(rest[2]?.fold ?? '')
  )
    return i + 3;
  for (const [j, woord] of rest.entries())
    if (
      j > 0 &&
      VANAF.has(
        woord.fold
          .replace(/^(?:zus|broer|meisje|jongen|zoon|dochter|medje)$/, '$&s')
          .replace(/^(?:zuss|medjes)$/, 'zussen')
          .replace(/^zoons$/, 'zonen'),
      )
    )
      return i + 1 + j;
  return i;
}

/** The digits before the first word belong to it. */
function wholeNumber(text: string, start: number): number {
  return start - (/(?<![\d.,])\d{1,2} $/.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}
