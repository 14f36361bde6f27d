import { UNIT_AFTER } from './context.ts';
import type { Getal, Leeftijd } from './leeftijdscontext.ts';
import { JAAR, NOT_A_COUNT, NOT_OWN, OWN, TWEEDE, YEAR_OF } from './leeftijdspatronen.ts';

/** `op mijn vijftiende`, `vanaf mijn 14`: an age by whose it is. */
export function judgeRang({ start, end, value, rang }: Getal, lead: string, tail: string): Leeftijd | null {
  // `in mijn zesennegentigste jaar`; the first years are those of a study or a marriage.
  const year = rang && value > 11 && /^ (?:levens)?jaar(?!\p{L})/iu.test(tail) ? YEAR_OF.exec(lead)?.[1] : undefined;
  if (year) return { start: start - year.length, end: end + (JAAR.exec(tail)?.[0].length ?? 0), stand: 'los' };
  const own = OWN.exec(lead)?.[1] ?? (rang ? TWEEDE.exec(lead)?.[1] : undefined);
  if (
    !own ||
    (rang && /^ jaar/i.test(tail)) ||
    /(?:zwanger|bevallen) van \p{L}+ $/iu.test(lead) ||
    NOT_OWN.test(tail) ||
    (value < 4 && !NOT_A_COUNT.test(tail))
  )
    return null;
  const jaar = /^ (?:verjaardag|levensjaar)(?!\p{L})/iu.exec(tail) ?? JAAR.exec(tail);
  if (!jaar && UNIT_AFTER.test(tail)) return null;
  return { start: start - own.length, end: end + (jaar?.[0].length ?? 0), stand: 'rang' };
}
