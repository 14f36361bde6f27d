import { follows } from './lezing.ts';
import type { Woord } from './tokens.ts';
import { BEPALER, FUNCTIE } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const AT = set('van bij op aan in te voor');
/** A teacher or head of something named with it is one of a few. */
export const MET_VAK = set(
  'leraar lerares docent docente lector professor directeur directrice voorzitter penningmeester secretaris hoofd bestuurder laborant laborante analist sergeant kok trainer coach officier conservator medewerker chef tolk gids suppoost duiker duikster naaister',
);
/** Where so many work that the place adds nothing. */
const GEWONE_PLEK =
  /^(?:restaurant|eetcafe|cafe|bar|\p{L}*school|bedrijf|\p{L}*ziekenhuis|kantoor|gemeente|\p{L}*fabriek|hotel|\p{L}*winkel|bank|vereniging|\p{L}*club|\p{L}*elftal|kerk|moskee|stichting|dorp|stad|buurt|wijk|\p{L}*groep|\p{L}*team|huis|\p{L}+huis|\p{L}*bouw|\p{L}*zorg|horeca|\p{L}*bal|kantine|snackbar|supermarkt|opvang|praktijk|avond|nacht|dag|ochtend|camping|vmbo|mbo|hbo|havo|vwo|roc|pabo|college|lyceum|gymnasium|universiteit|afdeling|keuken|garage|jeugd|mannen|vrouwen|jongens|meisjes|kinderen|pupillen|\p{L}*jes|binnenvaart|haven|verhuis|buitendienst|ploeg|week|zaak|instelling|kliniek|verslaving|psychiatrie|jongeren|ouderen|rust|pensioen|beroep|mbo-\p{L}+|hotels|locatie|werk|deur|stand)$/u;
/** Places where hardly anybody works: with one of these any work is rare. */
const BIJZONDERE_PLEK =
  /^(?:sleepboot|sleper|veerboot|veerpont|veerdienst|onderzee(?:boot|er)|\p{L}*bok|\p{L}*kraan|\p{L}*circus|fregat|mijnenveger|cruiseschip|cruiseschepen|lichtschip|vuurtoren|\p{L}+schip|\p{L}+schepen|prive-?vliegtuig|prive-?jet|\p{L}+vliegtuig|helikopter|booreiland|boorplatform|thalys|nachttrein|circus|kermis|opera|ballet|conservatorium|sterrenwacht|missie|ambassade|consulaat|\p{L}*tribunaal|strafhof|offshore|marine|luchtmacht|landmacht|leger|knil|navo|vn|douane|marechaussee|koningshuis|paleis|kasteel|hof|klooster|abdij|waterschap|museum|\p{L}+museum|archief|dierentuin|safaripark|reptielenhuis|\p{L}*veiling|minister|burgemeester|koningin?|ijsstadion|pretpark|renbaan|drafbaan|mijnen?|staatsmijn(?:en)?|kolenmijn(?:en)?)$/u;
/** `soldaat in het leger` says it twice. */
const HOORT_ER =
  /^(?:soldaat|militair|dienstplichtige?|reservist|suppoost|boer|vrijwilliger|vrijwilligster|medewerker|medewerkster|stagiaire?|leerling|student|studente|lid|klant|woordvoerder)$/;
const VAN_WIE = set(
  'kinderen mensen ouderen jongeren volwassenen gezinnen bedrijven beginners clienten patienten bewoners leerlingen studenten gasten klanten vrouwen mannen meisjes jongens kleuters peuters vrienden ouders buren families collegas dieren auto’s huizen woningen kantoren scholen groepen dagen jaren uren weken maanden nachten avonden zaken vluchtelingen deuren anderen personen medewerkers teams soldaten boeren buren dieven zorgen',
);
const LEERVAK =
  /(?:logie|nomie|sofie|grafie|kunde|wetenschap(?:pen)?|zaken|recht|tiek|siek|fysica|chemie|talen|latijn|grieks|kunst|geschiedenis)$/;
const GELEERD =
  /^(?:lector|docente?|professor|onderzoek(?:er|ster)|hoogleraar|promovend(?:us|a)|specialist|adviseur|deskundige|advocaat|advocate|jurist|expert|lera(?:ar|res))$/;

/** `laborante bij een waterschap`, `dierenarts voor paarden`: the last word of a post that says more than the work, or `i`. */
export function endOfPost(woorden: readonly Woord[], i: number): number {
  const [job, prep, b, c] = [woorden[i] as Woord, woorden[i + 1], woorden[i + 2], woorden[i + 3]];
  const { fold: form } = job;
  if (form === 'tolk' && prep?.fold === 'gebarentaal') return i + 1;
  if (!prep || !b || !follows(prep) || !follows(b)) return i;
  if (!AT.has(prep.fold)) return MET_VAK.has(form) && prep.vorm === 'klein' ? endOfSubject(woorden, i + 1) || i : i;
  // `kraandrijver op een drijvende bok`
  if (/^(?:een|de|het|n)$/.test(b.fold) && c && /e$/.test(c.fold) && follows(c)) {
    const noun = woorden[i + 4];
    if (noun && follows(noun) && BIJZONDERE_PLEK.test(noun.fold)) return i + 4;
  }
  const articled = /^(?:de|het|een|t|n|ne|d)$/.test(b.fold);
  const plek = articled ? c : b;
  if (!plek || (articled && !follows(plek)) || plek.bezet) return i;
  if (BIJZONDERE_PLEK.test(plek.fold) && !HOORT_ER.test(form)) return articled ? i + 3 : i + 2;
  if (/^(?:voor|van)$/.test(prep.fold) && !articled && isKind(b)) return i + 2;
  if (prep.fold === 'in' && GELEERD.test(form)) {
    const more = woorden[articled ? i + 4 : i + 3];
    if (LEERVAK.test(plek.fold)) return articled ? i + 3 : i + 2;
    if (/e$/.test(plek.fold) && more && follows(more) && LEERVAK.test(more.fold)) return articled ? i + 4 : i + 3;
  }
  return MET_VAK.has(form) &&
    articled &&
    plek.vorm !== 'kop' &&
    plek.fold.length > 3 &&
    !FUNCTIE.has(plek.fold) &&
    !GEWONE_PLEK.test(plek.fold)
    ? i + 3
    : i;
}

/** `leraar wiskunde op universiteit`, `docent oude talen aan het gymnasium`; 0 when it is none. */
function endOfSubject(woorden: readonly Woord[], first: number): number {
  const isPart = (at: number) => {
    const { fold: form, bezet } = woorden[at] as Woord;
    return (
      form.length > 3 && !bezet && !/^ge[a-z]{3,}(?:en|d|t)$/.test(form) && !FUNCTIE.has(form) && !BEPALER.has(form)
    );
  };
  const at = AT.has(woorden[first + 1]?.fold ?? '') ? first + 1 : /e$/.test(woorden[first]?.fold ?? '') ? first + 2 : 0;
  if (
    at === 0 ||
    !AT.has(woorden[at]?.fold ?? '') ||
    !isPart(at - 1) ||
    (at === first + 1 ? !isPart(first) : FUNCTIE.has(woorden[first]?.fold ?? ''))
  )
    return 0;
  const end = /^(?:de|het|een)$/.test(woorden[at + 1]?.fold ?? '') ? at + 2 : at + 1;
  return follows(woorden[at]) && follows(woorden[end]) && woorden[end] && isPart(end) ? end : 0;
}

/** `windturbines`, `paarden`: things of a kind, not somebody's. */
const isKind = ({ fold: form, vorm, bezet }: Woord) =>
  vorm !== 'kop' &&
  !bezet &&
  form.length > 4 &&
  /(?:s|en)$/.test(form) &&
  !/(?:jes|is|as|us|ens|ings|heden|ingen|huis)$/.test(form) &&
  !VAN_WIE.has(form) &&
  !FUNCTIE.has(form) &&
  !BEPALER.has(form);
