import { UNIT_AFTER } from './context.ts';
import { fold } from './fold.ts';
import { GEWONE_BEROEPEN } from './gewoneberoepen.ts';
import { isGewoon } from './gewoon.ts';
import type { Stand } from './leeftijdsfase.ts';
import { judgeKaal } from './leeftijdskaal.ts';
import { countMore, isVerbOrParticle, judgeLos } from './leeftijdslos.ts';
import {
  APART,
  ASKED,
  BABY,
  BABY_VAN,
  CALLED,
  CHILD_IS,
  CLOSES,
  CLOSES_BABY,
  COMMA,
  COMMA_AFTER,
  CUE,
  DECADE,
  DIED,
  HAVE,
  HOW_LONG,
  IN_PLACE,
  IS,
  IS_END,
  JAAR,
  JARIG,
  KIN,
  KIN_VAN,
  LASTS,
  MENS_EIND,
  MET,
  MET_AFTER,
  MET_JAAR,
  NEARLY,
  NOT_A_COUNT,
  OF_US,
  OPEN,
  OUD,
  PASSED,
  PERIOD,
  SEX,
  STOP,
  THEN,
  THEN_AFTER,
  THING_AFTER,
  THING_IS,
  TURNED,
  TURNS,
  WHEN,
  WHEN_AFTER,
  WHO,
  WOULD,
  WOULD_AFTER,
  withoutSpoken,
} from './leeftijdspatronen.ts';
import { judgeRang } from './leeftijdsrang.ts';
import { DING, MENS, OUDER } from './leeftijdswoorden.ts';
import type { Span } from './types.ts';
import { ROL } from './woorden.ts';

/** A number in a text, in digits or words; `rang`: `14e`, `veertiende`. */
export interface Getal extends Span {
  value: number;
  rang: boolean;
  digits: boolean;
}

export interface Leeftijd extends Span {
  stand: Stand;
}

const ONE_OF = /(?<!\p{L})(?:ben|was|is|als) de (?:oudste|jongste) van $/iu;

/** Whether a number is an age, by what stands around it. `names`: where names of people end, and where they start. */
export function judgeLeeftijd(
  text: string,
  getal: Getal,
  names: ReadonlyMap<number, number>,
  capitals: boolean,
): Leeftijd | null {
  const { start, value } = getal;
  if (value === 0 || value > 111 || (value === 1 && /^(?:een|één)$/i.test(text.slice(start, getal.end)))) return null;
  const lead = withoutSpoken(text.slice(Math.max(0, start - 64), start));
  const tail = withoutSpoken(text.slice(getal.end, getal.end + 64));
  if (/\[[\p{Ll} -]{2,30} $/u.test(lead) || HOW_LONG.test(lead) || THING_IS.test(lead)) return null;
  if (getal.rang) return judgeRang(getal, lead, tail);
  return (
    judgeRang(getal, lead, tail) ??
    judgeGetal(getal, lead, tail, names, capitals) ??
    judgeLos(getal, lead, tail, names) ??
    judgeKaal(getal, lead, tail, names)
  );
}

function judgeGetal(
  { start, end, value, digits }: Getal,
  lead: string,
  tail: string,
  names: ReadonlyMap<number, number>,
  capitals: boolean,
): Leeftijd | null {
  const isMens = (word: string, at: number) => {
    const bare = word.replace(/["”»]$/, '');
    const form = fold(bare);
    const small = form.replace(/['’]?(?:[eo]?t|p|k)?jes?$/, '');
    return (
      MENS.has(form) ||
      (small !== form && MENS.has(small)) ||
      ROL.has(form) ||
      GEWONE_BEROEPEN.has(form) ||
      MENS_EIND.test(form) ||
      (capitals && /^\p{Lu}/u.test(bare)) ||
      bare.endsWith(']') ||
      names.has(at)
    );
  };
  const jarig = JARIG.exec(tail);
  if (jarig) return { start, end: end + jarig[0].length, stand: 'jarig' };
  const kin = lead.endsWith(' ') && / v(?:an|na|n|\.) .{0,9}$/isu.test(lead) ? KIN_VAN.exec(lead) : null;
  // A word nobody knows before `van 8` is a name, or a child misspelled.
  const isNew = (word: string) => word.length > 3 && !isGewoon(fold(word));
  const van =
    kin && (isNew(kin[1] as string) || isMens(kin[1] as string, start - (kin[2] as string).length - 1)) ? kin : null;
  const from = van ? start - (van[2] as string).length : start;
  const oud = OUD.exec(tail);
  if (oud && /e$/i.test(oud[0])) return { start, end: end + oud[0].length, stand: 'jarig' };
  if (oud)
    return { start: from, end: end + oud[0].length, stand: !/jaar|jr/i.test(oud[0]) ? 'baby' : van ? 'van' : 'los' };

  const more = countMore(tail);
  const jaar = JAAR.exec(tail.slice(more))?.[0].length ?? 0;
  const rest = tail.slice(more + jaar);
  const is = lead.endsWith(' ') && IS_END.test(lead) ? IS.exec(lead) : null;
  const who = is && isSubject(is, value, (word) => isNew(word) || isMens(word, start - is[0].length + word.length));
  const closedBaby = OPEN.test(lead) ? CLOSES_BABY.exec(tail) : null;
  if (closedBaby) return { start, end: end + closedBaby[0].length, stand: 'baby' };
  if (jaar > 0 && who && value > 4 && /^ geworden(?!\p{L})/iu.test(rest))
    return { start, end: end + more + jaar, stand: 'los' };
  const baby =
    (who === 'mens' && !/^(?:ik|we|wij)$/i.test(is?.[1] ?? '')) || van ? (van ? BABY_VAN : BABY).exec(tail) : null;
  if (baby) return { start: from, end: end + baby[0].length, stand: 'baby' };
  const isNow = who === 'mens' && value > 4 && / (?:nu|zo'n) $/iu.test(lead);
  // `ik ben 39 jaar van homs`
  const from39 =
    who === 'mens' &&
    value > 17 &&
    /^ van \p{L}{3}/u.test(rest) &&
    !/^ van (?:de|het|een|mijn|huis|school|hem|haar)(?!\p{L})/iu.test(rest);
  if (from39 && jaar > 0) return { start, end: end + more + jaar, stand: 'los' };
  if (
    jaar > 0
      ? LASTS.test(rest) || (value < 18 && IN_PLACE.test(lead)) || (PERIOD.test(lead) && !isNow)
      : UNIT_AFTER.test(rest) || THING_AFTER.test(rest)
  )
    return null;

  const half = jaar > 0 ? 0 : (/^ en (?:een )?half(?!\p{L})|^;\d{1,2}(?=\))/iu.exec(rest)?.[0].length ?? 0);
  const los: Leeftijd = { start, end: end + more + jaar + half, stand: 'los' };
  const goesOn = NOT_A_COUNT.test(rest) || isVerbOrParticle(/^ ([\p{L}’']+)/u.exec(rest)?.[1] ?? '');
  const closed = jaar > 0 || goesOn;
  if (
    van &&
    (closed || (value > 3 && !/^ tot /.test(rest))) &&
    !(value <= 12 && jaar === 0 && more === 0 && (OUDER.has(fold(van[1] as string)) || ONE_OF.test(lead)))
  )
    return { ...los, start: from, stand: 'van' };
  const now = is !== null && /(?:ben|bent|is|zijn|word|wordt)/i.test(is[0]);
  if (
    who &&
    (jaar > 0
      ? goesOn || (now && value > 15)
      : closed || (capitals && /^ \p{Lu}\p{Ll}/u.test(rest)) || (who === 'mens' && value > 11))
  )
    return los;
  if (WHEN_AFTER.test(rest) && !DING.has(fold(WHEN.exec(lead)?.[1] ?? 'het'))) return los;
  if (WHO.test(lead) && value > 3 && WHEN_AFTER.test(rest)) return los;
  if (THEN.test(lead) && value > 2 && THEN_AFTER.test(rest)) return los;
  if (value > 11 && more === 0 && TURNS.test(rest) && !/(?<!\p{L})(?:de|het|een|groep) $/iu.test(lead)) return los;
  if (OPEN.test(lead) && CLOSES.test(rest.slice(half))) return los;
  const comma = COMMA.exec(lead);
  if (comma && COMMA_AFTER.test(rest)) {
    const word = comma[1] as string;
    // `Bezet: 19`
    const isListed = /: $/.test(lead) && !MENS.has(fold(word)) && !ROL.has(fold(word)) && !names.has(start - 2);
    const told =
      /(?<!\p{L})(?:ben|is|:) /iu.test(lead) && !/(?<!\p{L})(?:ge\p{L}+[dt]|geweest|was|had)(?!\p{L})/iu.test(lead);
    if (
      (value > 14 && value < 100 && !isListed && (digits || comma[2] || (jaar > 0 && told)) && (jaar === 0 || told)) ||
      (!isListed && isMens(word, start - comma[0].length + word.length))
    )
      return los;
  }
  const word = /(?<!\p{L})([\p{L}’'-]{2,20}) $/u.exec(lead)?.[1];
  // `onze oudste is 14, de jongste 9`, `Yara 6 en Sem 4`
  if (
    word &&
    closed &&
    jaar === 0 &&
    (names.has(start - 1) || KIN.test(word) || ((value > 14 || more > 0) && MENS.has(fold(word)))) &&
    /^(?:[,.;)\n]| en |$)/u.test(rest)
  )
    return los;
  // `die is van zevenentachtig` is a year of birth, or the age.
  if (value > 11 && goesOn && /(?<!\p{L})(?:ben|is|was) van $/iu.test(lead)) return los;
  if (value > 11 && goesOn && DIED.test(lead)) return los;
  if (WOULD.test(lead) && WOULD_AFTER.test(rest) && value > 4) return los;
  if (PASSED.test(rest) && value > 15) return los;
  if (/(?<!\p{L})[mvx]$/iu.test(lead) && closed && value > 11) return los;
  if (CUE.test(lead) || ASKED.test(lead) || (CHILD_IS.test(lead) && closed)) return los;
  if (SEX.test(lead) && (jaar > 0 ? NOT_A_COUNT.test(rest) : /^(?:$|\n| ?[),.;/])/.test(rest))) return los;
  if (/(?<!\p{L})(?<!een )jaar of $/iu.test(lead) && closed) return los;
  if (/^ ?\/ ?[mvx](?!\p{L})/iu.test(rest)) return los;
  const met = MET.exec(lead);
  if (met && value < 30 && (value > 9 ? MET_AFTER.test(rest) || goesOn : value > 1 && jaar > 0 && MET_JAAR.test(rest)))
    return { ...los, start: start - met[0].length, stand: 'met' };
  if (value > 4 && TURNED.test(rest) && !/(?<!\p{L})(?:om|tot|na|voor|rond) $/iu.test(lead)) return los;
  if (NEARLY.test(lead) && closed && value > 11 && /^ (?:was|is|en nog|toen)/i.test(rest)) return los;
  if (jaar > 0 && STOP.test(rest) && (HAVE.test(lead) || (value > 11 && APART.test(lead) && digits))) return los;
  const name = names.get(start - 1);
  if (name !== undefined && !/^[ -]?[a-z]?(?: hoog|,? \d{4})/iu.test(rest)) {
    const leadIn = lead.slice(0, Math.max(0, lead.length - (start - name)));
    if (CALLED.test(leadIn) && (jaar > 0 ? value > 4 : value > 2 && (value > 11 ? digits || goesOn : STOP.test(rest))))
      return los;
    if (OF_US.test(leadIn) && (jaar > 0 || digits || STOP.test(rest))) return los;
    if (jaar > 0 && value > 1 && digits && (STOP.test(rest) || goesOn)) return los;
  }
  const vaag = DECADE.exec(lead)?.[0].length ?? 0;
  if (vaag > 0 && value % 10 === 0 && value > 19 && value < 100 && NOT_A_COUNT.test(rest))
    return { ...los, start: start - vaag, stand: 'vaag' };
  return null;
}

/** `mens`: somebody is so many; `iets`: it may be somebody. */
function isSubject(is: RegExpExecArray, value: number, isMens: (word: string) => boolean): 'mens' | 'iets' | null {
  const [, word = '', adverbs = ''] = is;
  const form = fold(word);
  if (/ (?:ik|hij|zij|ze|je|u|die|jij|ie)(?! \p{L}* (?:het|dat))/iu.test(adverbs)) return 'mens';
  // `wij zijn nu drie` counts.
  if (/^(?:wij|we|jullie)$/.test(form) && value < 12) return null;
  if (DING.has(form)) return null;
  if (word && isMens(word)) return 'mens';
  return value > 11 || /(?<!\p{L})(?:nu|bijna|net|inmiddels|pas)(?!\p{L})/iu.test(adverbs) ? 'iets' : null;
}
