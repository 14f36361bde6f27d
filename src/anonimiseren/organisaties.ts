import { isGewoon } from './gewoon.ts';
import { follows, isToegestaan, type Lezing } from './lezing.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { BEPALER, DOET, FUNCTIE } from './woorden.ts';

const CUE =
  /^(?:stichting|basisschool|school|scholengemeenschap|lyceum|college|gymnasium|mavo|kinderdagverblijf|creche|peuterspeelzaal|bso|kdv|opvanghuis|inloophuis|verpleeghuis|verzorgingshuis|woonzorgcentrum|wzc|zorgcentrum|zorgboerderij|zorgvilla|hospice|kliniek|ziekenhuis|psychiatrie|instelling|ggz|huize|kasteel|hotel|pension|camping|cafe|kroeg|restaurant|eetcafe|snackbar|cafetaria|bakkerij|bakker|slagerij|slager|kapsalon|garage|autobedrijf|bouwbedrijf|bedrijf|firma|manege|boerderij|sportschool|sportclub|voetbalclub|voetbalvereniging|club|vv|sv|vc|hv|hc|tc|rkvv|svv|buurthuis|wijkcentrum|dorpshuis|buurtcentrum|jongerencentrum|kerk|parochie|gemeente|moskee|tempel|synagoge|koor|fanfare|harmonie|vereniging|bibliotheek|museum|theater|apotheek|praktijk|huisartsenpraktijk|gezondheidscentrum|bewindvoering|bewindvoerderskantoor|advocatenkantoor|kantoor|makelaardij|uitzendbureau|incassobureau|zorggroep|thuiszorg|zorginstelling|woonstichting|woningcorporatie|woningstichting|corporatie|wooncorporatie|wijkteam|scouting|maatschap|distributiecentrum|fabriek|drukkerij|schildersbedrijf|rederij|azc|obs|cbs|rkbs|isk|praktijkschool|stal|kwekerij|benzinestation|aannemer|uitzendbueau|afdeling|opvang|flat|serviceflat|hofje|villa|revalidatiecentrum|speeltuin|zwembad|hockeyclub|tennisclub|handbalclub|gildehuis|gilde|[a-z]{3,}(?:school|college|kerk|huis|centrum|park|stichting|vereniging|bedrijf|veiling|kliniek|opvang|bureau|bueau|praktijk|winkel))$/;
const LONGEST = 6;
/** Without an article before them these are followed by a name, also in small letters. */
const STRONG =
  /^(?:basisschool|huize|hospice|zorgboerderij|camping|cafe|eetcafe|voetbalclub|manege|kinderdagverblijf|verpleeghuis|verzorgingshuis|woonzorgcentrum|vv|sv|rkvv|stichting|buurthuis|slagerij|bakkerij|kapsalon|garage|snackbar|cafetaria|ziekenhuis|zorgcentrum|hotel|restaurant|scouting|apotheek|dorpshuis|zorggroep|flat|firma|autobedrijf|bouwbedrijf|afdeling|obs|cbs|[a-z]{4,}school)$/;

/** A name behind `stichting`, `basisschool`, `camping`: small enough to lead to the people in it. */
export function findOrganisaties(lezing: Lezing): Kandidaat[] {
  const { woorden } = lezing;
  const found: Kandidaat[] = [];
  for (let i = 0; i < woorden.length; i++) {
    const cue = woorden[i] as Woord;
    if (isAbbreviation(lezing, i))
      found.push({
        start: cue.start,
        end: cue.end,
        soort: 'organisatie',
        klasse: 'indirect',
        uitleg: 'Dit lijkt de afkorting van een organisatie.',
        bits: 10,
      });
    if (cue.bezet || !CUE.test(cue.fold)) continue;
    const last = endOfName(lezing, i);
    if (last === i) continue;
    // `Stichting Land van Altena`: with a capital the cue belongs to the name.
    const start = (cue.vorm === 'klein' ? (woorden[i + 1] as Woord) : cue).start;
    found.push({
      start,
      end: (woorden[last] as Woord).end,
      soort: 'organisatie',
      klasse: 'indirect',
      uitleg: 'Dit is de naam van een organisatie. Er komen maar een aantal mensen.',
      bits: 12,
    });
    i = last;
  }
  return found;
}

/** `in het WKZ` */
function isAbbreviation({ woorden, telt, modus }: Lezing, i: number): boolean {
  const woord = woorden[i] as Woord;
  if (modus !== 'normaal' || !telt[i] || woord.vorm !== 'hoofd' || woord.bezet || !/^[A-Z]{2,5}$/.test(woord.text))
    return false;
  return (
    !isToegestaan(woord.fold) &&
    !isGewoon(woord.fold) &&
    /^(?:het|de|bij|van|naar|in)$/.test(woorden[i - 1]?.fold ?? '')
  );
}

function endOfName(lezing: Lezing, i: number): number {
  const { woorden, telt } = lezing;
  let last = i;
  let j = i + 1;
  // De Regenboog, 't Hofke, Van der Capellen.
  while (j < woorden.length && j - i < LONGEST && isJoined(woorden[j])) {
    const woord = woorden[j] as Woord;
    if (telt[j] && woord.vorm !== 'klein') {
      if (isToegestaan(woord.fold) && j === i + 1) break;
      if (
        !(j === i + 1 && woord.begin && FUNCTIE.has(woord.fold)) &&
        !/^(?:Ik|Wij|We|Hij|Zij|Dat|En)$/.test(woord.text)
      )
        last = FUNCTIE.has(woord.fold) ? last : j;
    } else if (!/^(?:de|het|'t|van|der|den|en|op|aan|in|d'|'s|&)$/.test(woord.fold)) break;
    j++;
  }
  return last > i ? last : endInSmallLetters(lezing, i);
}

const isJoined = (woord: Woord | undefined) =>
  woord !== undefined && /^(?: | ['‘"“]| & |-)$/.test(woord.tussen) && !woord.bezet;

function endInSmallLetters({ woorden, modus }: Lezing, i: number): number {
  const cue = woorden[i] as Woord;
  const next = woorden[i + 1];
  if (!follows(next) || next === undefined || next.bezet) return i;
  if (modus === 'normaal') return i;
  const articled = BEPALER.has(woorden[i - 1]?.fold ?? '');
  if (/^(?:de|het|'t|t|den)$/.test(next.fold) && STRONG.test(cue.fold) && (!articled || modus === 'hoofd')) {
    const name = woorden[i + 2];
    if (name && follows(name) && !FUNCTIE.has(name.fold) && !DOET.has(name.fold) && !BEPALER.has(name.fold))
      return i + 2;
  }
  if (next.fold.length > 2 && !isGewoon(next.fold) && !isToegestaan(next.fold) && !isTikfout(next.fold)) return i + 1;
  if (
    STRONG.test(cue.fold) &&
    !articled &&
    !FUNCTIE.has(next.fold) &&
    !DOET.has(next.fold) &&
    !isToegestaan(next.fold) &&
    !BEPALER.has(next.fold) &&
    next.fold.length > 3 &&
    !/(?:en|t|te|de)$/.test(next.fold)
  )
    return i + 1;
  return i;
}
