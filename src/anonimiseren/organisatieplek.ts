import { GANGBAAR } from './data.ts';
import { isGewoon } from './gewoon.ts';
import { follows, isPlaats, isVoornaam, type Lezing } from './lezing.ts';
import { DRIE_WOORDEN, isNaam, isNamePair, isNounLike, isZeldzaamNaamwoord, TWEE_WOORDEN } from './naamvormen.ts';
import { isTikfout } from './tikfout.ts';
import type { Woord } from './tokens.ts';
import { isStrange } from './vreemd.ts';
import { BEPALER, FUNCTIE } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Behind one of these a name may stand. */
export const BEGIN: ReadonlySet<string> = set('van bij bie via naar op in achter');
const LID = /^(?:de|het|'t|t|d'n|den|'t)$/;
/** Who comes from an organisation: `een mevrouw van de zeemeeuw`. */
const MENS_VAN = set(
  'mevrouw meneer mensen dame dames meisjes meiden vrouw vrouwen heer heren iemand vrijwilliger vrijwilligers vrijwilligster begeleider begeleidster begeleiders loket balie consulent consulente medewerker medewerkster medewerkers dominee pastoor juf meester hulpverlener hulpverleners verpleegkundige zuster behandelaar psycholoog contactpersoon directeur directrice bestuur voorzitter kaartje foldertje folder flyer brief busje jongens coach maatje buddy groepje groep lotgenoten bezoek',
);
/** Who is there does something there. */
const ERBIJ = set(
  `aangeklopt aankloppen aanmelden aangemeld ingeschreven werk werkt werkte gewerkt vrijwilligerswerk vrijwilliger stage woon woont woonde wonen woonplek verblijf verblijft verbleef opgenomen logeren slaap slaapt
  dagbesteding dagopvang cursus kamer plek intake afspraak behandeling therapie begeleiding traint trainde speelt inloop koken kookt eten eet soep koffie kom komt kwam kring contactpersoon gezeten zit zat leerde kennen terecht terechtgekomen
  aanloop afkicken afgekickt opname school juf meester groep koor zing zingt zong hulp gesprek uitgenodigd binnengebracht lig ligt lag`,
);
const SPORT =
  /^(?:voetbal|voetbalt|voetbalde|hockey|hockeyt|hockeyde|tennis|tennist|korfbal|korfbalt|handbal|handbalt|zwemt|turnt|turnen|judo|dans|danst|zingt|zing|volleybal|volleybalt|basketbal|basketbalt|honkbal|rugby|schaakt|schaken|scouting|ballet|boksen|karate|atletiek|gym|zwemles|fanfare|drumt|toneel)$/;
const isKlein = (woord: Woord | undefined, hoofd: boolean): woord is Woord =>
  woord !== undefined && !woord.bezet && (woord.vorm === 'klein' || hoofd) && follows(woord);

/** With one of these right before `bij` or `van` an organisation follows. */
const DAAR =
  /^(?:vrijwilliger|vrijwilligster|vrijwilligerswerk|stage|stagiaire?|dagbesteding|begeleider|begeleidster|loket|cursus|bestuurslid|medewerker|medewerkster|werkzaam|aangemeld|ingeschreven|intake|opgenomen|aangeklopt|werk|werkt|werkte|gewerkt|contactpersoon)$/;

/** `de woldzoom`: on no list, and no slip. */
const isOnbekend = (lezing: Lezing, form: string) =>
  form.length > 6 && !isGewoon(form) && !isTikfout(form) && !isVoornaam(form) && !isPlaats(form) && !isStrange(lezing);

export interface Naam {
  first: number;
  last: number;
}

/** Names of ordinary words in small letters, behind what only an organisation stands behind; `i` is the word before. */
export function naamAchter(lezing: Lezing, i: number): Naam | null {
  const { woorden, modus } = lezing;
  const cue = woorden[i] as Woord;
  if (!BEGIN.has(cue.fold)) return null;
  const hoofd = modus === 'hoofd';
  const lid = isKlein(woorden[i + 1], hoofd) && LID.test((woorden[i + 1] as Woord).fold);
  const at = lid ? i + 2 : i + 1;
  const a = woorden[at];
  if (!isKlein(a, hoofd)) return null;
  const b = isKlein(woorden[at + 1], hoofd) ? (woorden[at + 1] as Woord) : undefined;
  const pair = b !== undefined && isNamePair(a.fold, b.fold);
  const last = pair ? at + 1 : at;
  const first = lid ? i + 1 : at;
  const inTown = isInTown(woorden, last);
  const near = () => hasNear(woorden, i, last);
  if (cue.fold === 'van') {
    if (!comesFrom(woorden, i))
      return pair && lid && woorden[i - 1]?.vorm === 'kop' && follows(cue) ? { first, last } : null;
    if (lid)
      return pair || isNaam(a.fold) || isZeldzaamNaamwoord(a.fold) || isOnbekend(lezing, a.fold)
        ? { first, last }
        : null;
    return pair ? { first, last } : openName(woorden, at);
  }
  if (lid) {
    const listed = isNaam(a.fold) && !GANGBAAR.has(a.fold);
    // `zit op het stadspark in de 3e`
    if (cue.fold === 'op' && isInClass(woorden, i, last) && a.fold.length > 4 && !/school$/.test(a.fold))
      return { first, last };
    if (pair) return inTown || (cue.fold !== 'naar' && near()) ? { first, last } : null;
    if (cue.fold === 'bij' && DAAR.test(woorden[i - 1]?.fold ?? '') && (listed || isZeldzaamNaamwoord(a.fold)))
      return { first, last };
    if (inTown && (listed || isZeldzaamNaamwoord(a.fold))) return { first, last };
    if (/^b/.test(cue.fold) && hasSport(woorden, i) && isNounLike(a.fold)) return { first, last };
    if (cue.fold === 'in' || cue.fold === 'op') return listed && hasBed(woorden, i, last) ? { first, last } : null;
    return listed && cue.fold !== 'naar' && near() ? { first, last } : null;
  }
  if (!/^(?:bij|bie|via)$/.test(cue.fold)) return null;
  if (hasSport(woorden, i) && isZeldzaamNaamwoord(a.fold)) return { first, last };
  if (pair) return inTown || near() ? { first, last } : null;
  return a.fold !== 'open' && (near() || /^(?:onder|samen|even)$/.test(a.fold)) ? openName(woorden, at) : null;
}

/** `binnen zonder kloppen`, `samen aan tafel`: no Dutch phrase begins like this behind `bij` or `van`. */
function openName(woorden: readonly Woord[], at: number): Naam | null {
  const [a, b, c] = [woorden[at], woorden[at + 1], woorden[at + 2]];
  if (!a || !b || !follows(b) || a.bezet || b.bezet) return null;
  const two = `${a.fold} ${b.fold}`;
  if (TWEE_WOORDEN.test(two)) return { first: at, last: at + 1 };
  if (DRIE_WOORDEN.test(two) && c && follows(c) && !BEPALER.has(c.fold)) return { first: at, last: at + 2 };
  return null;
}
/** Followed by a class or a grade. */
function isInClass(woorden: readonly Woord[], i: number, last: number): boolean {
  const [prep, a, b] = woorden.slice(last + 1, last + 4).map(({ fold }) => fold);
  if (prep !== 'in' || !woorden.slice(Math.max(0, i - 3), i).some(({ fold }) => /^zi?t|^za?t/.test(fold))) return false;
  if (/^(?:groep|klas|brugklas|havo|vwo|vmbo|mavo|mbo|leerjaar|eindexamenklas)$/.test(a ?? '')) return true;
  return (
    a === 'de' && /^(?:e|eerste|tweede|derde|vierde|vijfde|zesde|klas|brugklas|bovenbouw|onderbouw)?$/.test(b ?? '')
  );
}

const BED =
  /^(?:opgenomen|binnengebracht|bed|kamer|afdeling|verpleging|dagbesteding|opname|afgekickt|afkicken|herstel)$/;
const hasBed = (woorden: readonly Woord[], i: number, last: number) =>
  [...woorden.slice(Math.max(0, i - 4), i), ...woorden.slice(last + 1, last + 4)].some(({ fold }) => BED.test(fold));

/** `een mevrouw van`, `dominee Hylke van` */
function comesFrom(woorden: readonly Woord[], i: number): boolean {
  for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
    const woord = woorden[j] as Woord;
    if (!follows(woorden[j + 1])) return false;
    if (MENS_VAN.has(woord.fold)) return true;
    if (j < i - 1 && FUNCTIE.has(woord.fold)) return false;
  }
  return false;
}

function isInTown(woorden: readonly Woord[], last: number): boolean {
  const [prep, place] = [woorden[last + 1], woorden[last + 2]];
  if (!prep || !place || !/^,? $/.test(prep.tussen) || !follows(place) || !/^(?:in|te)$/.test(prep.fold)) return false;
  if (place.fold === 'de' && /^\p{L}{4,}(?:straat|laan|weg|gracht)$/u.test(woorden[last + 3]?.fold ?? '')) return true;
  return isPlaats(place.fold) && (place.vorm !== 'klein' || !isGewoon(place.fold));
}

function hasNear(woorden: readonly Woord[], i: number, last: number): boolean {
  for (let j = Math.max(0, i - 6); j < Math.min(woorden.length, last + 4); j++)
    if ((j < i || j > last) && ERBIJ.has((woorden[j] as Woord).fold)) return true;
  return false;
}

const hasSport = (woorden: readonly Woord[], i: number) =>
  woorden.slice(Math.max(0, i - 3), i).some(({ fold }) => SPORT.test(fold));
