import { UNIT_AFTER } from './context.ts';
import type { Getal, Leeftijd } from './leeftijdscontext.ts';
import { JAAR, NOT_A_COUNT, NOT_OWN, OWN, TWEEDE, YEAR_OF } from './leeftijdspatronen.ts';

/** `tot mijn achtste jaar`; `in mijn vierde jaar` is of a study. */
const LIFE = /(?<!\p{L})(?:op|tot|vanaf|vanof|sinds|voor|na|rond|van|tussen) \p{L}[\p{L}'’]{0,5} $/iu;
const STUDY =
  /^ jaar (?:(?:van|op|aan|als|in|bij) )?(?:(?:de|het|mijn|haar|zijn) )?(?:studie|opleiding|school|mbo|hbo|vmbo|havo|vwo|universiteit|cursus|therapie|huwelijk|contract|pabo|geneeskunde|rechten|lyceum|college|schuldsanering|wsnp|werk)/iu;
const WHOSE = /(?<!\p{L})(?:mijn|m['’]n|mn|me|zijn|z['’]n|zn|haar|d['’]r|hun|je|jouw|uw) $/iu;
/** `wij met zijn twee` */
const TOGETHER = /(?<!\p{L})(?:met|mit|mei) (?:zijn|z['’]n|zn|ons|onze|hun|de) $/iu;

/** `op mijn vijftiende`, `vanaf mijn 14`: an age by whose it is. */
export function judgeRang({ start, end, value, rang }: Getal, lead: string, tail: string): Leeftijd | null {
  // `in mijn zesennegentigste jaar`; the first years are those of a study or a marriage.
  const year = rang && value > 11 && /^ (?:levens)?jaar(?!\p{L})/iu.test(tail) ? YEAR_OF.exec(lead)?.[1] : undefined;
  if (year) return { start: start - year.length, end: end + (JAAR.exec(tail)?.[0].length ?? 0), stand: 'los' };
  const party = rang && value > 2 && /^ verjaardag(?!\p{L})/iu.test(tail) ? WHOSE.exec(lead)?.[0] : undefined;
  if (party) return { start: start - party.length, end: end + ' verjaardag'.length, stand: 'rang' };
  const own = OWN.exec(lead)?.[1] ?? (rang ? TWEEDE.exec(lead)?.[1] : undefined);
  if (
    !own ||
    (rang && /^ jaar/i.test(tail) && !(value > 3 && LIFE.test(lead) && !STUDY.test(tail))) ||
    (value < 13 && !rang && TOGETHER.test(lead) && !JAAR.test(tail)) ||
    /(?:zwanger|bevallen) van \p{L}+ $/iu.test(lead) ||
    NOT_OWN.test(tail) ||
    (value < 4 && !NOT_A_COUNT.test(tail))
  )
    return null;
  const jaar = /^ (?:verjaardag|levensjaar)(?!\p{L})/iu.exec(tail) ?? JAAR.exec(tail);
  if (!jaar && UNIT_AFTER.test(tail)) return null;
  return { start: start - own.length, end: end + (jaar?.[0].length ?? 0), stand: 'rang' };
}
