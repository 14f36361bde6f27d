import { isAlsoSurname } from './aanspreking.ts';
import { GANGBAAR } from './data.ts';
import { follows, isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';

const UITLEG = 'Dit is de naam achter een titel of rol.';
const TITLE =
  /^(?:mevrouw|mevr|mw|mvr|mej|mejuffrouw|meneer|mijnheer|dhr|heer|hr|dr|drs|dokter|mr|familie|fam|juf|juffrouw|meester|dominee|ds|zuster|broeder|tante|oom|ome|weduwe|wed)$/;
const POLITE = /^(?:mevrouw|mevr|mw|mvr|meneer|mijnheer|dhr|heer|hr|dr|drs|dokter|familie|fam)$/;
const OFFICE: ReadonlySet<string> = new Set(
  'verloskundige agent agente wijkagent huisarts arts fysiotherapeut psychiater psycholoog psychologe rechter advocaat notaris voogd gezinsvoogd bewindvoerder curator docent conrector rector leraar lerares mentor coach trainer begeleider begeleidster consulent consulente burgemeester wethouder deurwaarder officier griffier directeur casemanager wijkverpleegkundige verpleegkundige tandarts therapeut specialist neuroloog cardioloog oncoloog internist logopedist buurtbemiddelaar werker raadsonderzoeker rechercheur inspecteur consultatiearts kinderarts jeugdarts bedrijfsarts bemiddelaar medewerker medewerkster klantmanager jobcoach ambtenaar wijkcoach'.split(
    ' ',
  ),
);
const LEAD = new Set([...AANSPREKING, ...ROL, ...OFFICE]);
const NEIGHBOUR =
  /^(?:buurman|buurvrouw|buren|overbuurman|overbuurvrouw|onderbuurvrouw|onderbuurman|bovenbuurman|bovenbuurvrouw|collega|juf|meester|familie|oppas|huisbaas|verhuurder|leerling|trainer|vriend|vriendin)$/;
/** Surnames that are also the smallest of words. */
const SMALL_SURNAME = /^(?:hoop|wil|mei|min|dag|door|lang|groot|klein|kort|jong|oud|heer|goed|slecht|weer|zeer|vroeg)$/;
const SURNAMES_DE =
  /^(?:jong|jonge|boer|groot|wit|witte|wilde|graaf|graaff|bruin|bruijn|bruyn|haan|haas|vos|leeuw|lange|koning|ruiter|kok|vries|wolf|ridder|rooij|rooy|bakker|smid|smit|visser|jager|klerk|winter|zwart|korte|goede|bont|beer|bok|zeeuw|oude|ruijter|raad|waard|waal|wal|weerd|blauw|groen|kleine|kruif|keizer|prins|hertog|bie|mol|raaf|uil|zwaan|valk|pauw|ree|hoop|roo|mos|kam|looper|snoo|nooijer|kler|moor|baat|zoete|rijke|wijs|wijze|munnik|monnik|paus|bisschop|kuiper|kroon|block|laat)$/;

const surnameEnds = (next: Woord | undefined) =>
  !next ||
  !follows(next) ||
  FUNCTIE.has(next.fold) ||
  DOET.has(next.fold) ||
  ROL.has(next.fold) ||
  AANSPREKING.has(next.fold);
const isSurname = (form: string) => isAchternaam(form) || isAlsoSurname(form);

/** Names that only the title or the role before them gives away. */
export function findTitelnamen(lezing: Lezing): Kandidaat[] {
  const { woorden } = lezing;
  const found: Kandidaat[] = [];
  for (let i = 1; i < woorden.length; i++) {
    if (!LEAD.has((woorden[i - 1] as Woord).fold)) continue;
    const last = behindInitials(lezing, i) ?? shortRow(lezing, i) ?? behindOffice(lezing, i) ?? smallSurname(lezing, i);
    if (last === undefined) continue;
    found.push(persoonsvondst((woorden[i] as Woord).start, (woorden[last] as Woord).end, UITLEG));
  }
  for (const [i, woord] of woorden.entries())
    if (woord.fold === 'a' && i > 0 && CHINESE.test((woorden[i - 1] as Woord).fold)) {
      const last = shortRow(lezing, i - 1);
      if (last) found.push(persoonsvondst((woorden[i - 1] as Woord).start, (woorden[last] as Woord).end, UITLEG));
    }
  return [...found, ...findVanNamen(lezing)];
}

/** `mevr. W. Bloem-Koning`, `de heer k kok`, `mevrouw t kok van der steen`: the last word, or nothing. */
function behindInitials({ woorden, text, telt }: Lezing, i: number): number | undefined {
  if (!TITLE.test((woorden[i - 1] as Woord).fold) || !/^\.? $/.test((woorden[i] as Woord).tussen)) return undefined;
  let j = i;
  let dots = true;
  while (/^(?:[a-z]|th|ch|ij)$/.test(woorden[j]?.fold ?? '') && j < i + 5) {
    if (text[(woorden[j] as Woord).end] !== '.') dots = false;
    j++;
    if (woorden[j] && !/^\.? ?$/.test((woorden[j] as Woord).tussen)) return undefined;
  }
  if (j === i) return undefined;
  while (TUSSENVOEGSELS.has(woorden[j]?.fold ?? '') && (woorden[j + 1]?.tussen ?? '') === ' ' && j < i + 8) j++;
  const name = woorden[j];
  if (
    !name ||
    name.bezet ||
    name.fold.length < 2 ||
    FUNCTIE.has(name.fold) ||
    DOET.has(name.fold) ||
    BEPALER.has(name.fold)
  )
    return undefined;
  const capital = telt[j] === true || name.vorm === 'hoofd';
  if (!dots && !capital && !isSurname(name.fold) && !isVoornaam(name.fold)) return undefined;
  if (!dots && GANGBAAR.has(name.fold) && !isSurname(name.fold)) return undefined;
  return withSecondSurname(woorden, j);
}

/** `t kok van der steen`, `w bos de wit`: the name from before the marriage. */
function withSecondSurname(woorden: readonly Woord[], last: number): number {
  let j = last + 1;
  while (j < last + 4 && /^(?:van|de|der|den|ter|ten)$/.test(woorden[j]?.fold ?? '') && follows(woorden[j])) j++;
  const form = woorden[j]?.fold ?? '';
  if (j === last + 1 || !follows(woorden[j])) return last;
  const particles = woorden
    .slice(last + 1, j)
    .map(({ fold }) => fold)
    .join(' ');
  if (/^(?:van der|van den|ter|ten)$/.test(particles))
    return GANGBAAR.has(form) || !surnameEnds(woorden[j + 1]) ? last : j;
  return particles === 'de' && SURNAMES_DE.test(form) && surnameEnds(woorden[j + 1]) ? j : last;
}

/** `dokter tjon a fat`, `mevrouw tjin a ton`: names of three short words. */
function shortRow({ woorden }: Lezing, i: number): number | undefined {
  const [one, two, three] = [woorden[i], woorden[i + 1], woorden[i + 2]];
  if (!one || !two || !three || !/^(?:a|en|sjoe|kon|njo|tjon)$/.test(two.fold) || !follows(two) || !follows(three))
    return undefined;
  if (two.fold !== 'a' && !CHINESE.test(one.fold)) return undefined;
  const short = (form: string) => /^[a-z]{2,6}$/.test(form) && !FUNCTIE.has(form) && !BEPALER.has(form);
  return short(one.fold) && short(three.fold) ? i + 2 : undefined;
}
const CHINESE =
  /^(?:tjon|tjin|tjong|tjoe|lo|liu|lieuw|sjauw|chin|kwee|fung|foek|sjiem|ho|wong|jong|a|tsang|tjien|njo|asin|lie|loi|man|moe|pang|soe|tam|tang|tjan|tji|yen|young)$/;

/** `verloskundige de haas`, `agent De Koning`, `buurvrouw van der steen`. */
function behindOffice({ woorden, modus }: Lezing, i: number): number | undefined {
  const role = (woorden[i - 1] as Woord).fold;
  if (!(OFFICE.has(role) || NEIGHBOUR.test(role)) || !follows(woorden[i])) return undefined;
  const article = woorden[i] as Woord;
  if (!/^(?:de|van|den|ter|ten)$/.test(article.fold)) return undefined;
  let j = i + 1;
  if (article.fold === 'van') while (/^(?:de|der|den|'t)$/.test(woorden[j]?.fold ?? '') && j < i + 3) j++;
  const name = woorden[j];
  if (!name || name.bezet || !follows(name) || (FUNCTIE.has(name.fold) && !SURNAMES_DE.test(name.fold)))
    return undefined;
  const particles = woorden
    .slice(i, j)
    .map(({ fold }) => fold)
    .join(' ');
  if (/^(?:van der|ter|ten)$/.test(particles)) return GANGBAAR.has(name.fold) ? undefined : j;
  if (particles === 'van')
    return modus !== 'normaal' &&
      OFFICE.has(role) &&
      isAchternaam(name.fold) &&
      !GANGBAAR.has(name.fold) &&
      !/^(?:dienst|wacht|huis)$/.test(name.fold) &&
      surnameEnds(woorden[j + 1])
      ? j
      : undefined;
  if (particles === 'van den') return isSurname(name.fold) ? j : undefined;
  if (particles === 'de') {
    const capital = article.vorm === 'kop' && name.vorm === 'kop';
    return capital || (SURNAMES_DE.test(name.fold) && surnameEnds(woorden[j + 1])) ? j : undefined;
  }
  return undefined;
}

/** `MEVR. HOOP,`: a title in short with the smallest of words behind it. */
function smallSurname({ woorden, text, modus }: Lezing, i: number): number | undefined {
  const woord = woorden[i] as Woord;
  if (isNickname(woorden, i)) return i;
  if (
    modus === 'normaal' ||
    !POLITE.test((woorden[i - 1] as Woord).fold) ||
    !/^\.? $/.test(woord.tussen) ||
    !SMALL_SURNAME.test(woord.fold)
  )
    return undefined;
  const next = woorden[i + 1];
  const closes =
    !next || /^[,.)(]/.test(text.slice(woord.end, woord.end + 1)) || (follows(next) && DOET.has(next.fold));
  return closes ? i : undefined;
}

/** `tante zus past op`, `oom broer,` */
function isNickname(woorden: readonly Woord[], i: number): boolean {
  const { fold, tussen } = woorden[i] as Woord;
  if (tussen !== ' ' || !/^(?:zus|zusje|broer|broertje|poes|baas)$/.test(fold)) return false;
  if (!/^(?:tante|oom|ome|nonkel|tant)$/.test((woorden[i - 1] as Woord).fold)) return false;
  const next = woorden[i + 1];
  return !next || !/^(?:en|of|van)$/.test(next.fold);
}

const WHOSE =
  /^(?:jongen|jongens|zoon|dochter|dochters|zoons|meisje|meisjes|vrouw|kinderen|hond|weduwe|kleinzoon|kleindochter|moeder|vader|broer|zus|neef|nicht)$/;
const TRADE =
  /(?:er|ier)$|^(?:smid|kok|vos|wolf|haan|haas|beer|leeuw|koning|prins|graaf|hertog|keizer|meester|bos|visser|kuijper|smit|mulder|meijer|de boer)$/;

/** `de jongen van VISSER`, `de hond van bakker`: without an article a trade is somebody. */
function findVanNamen({ woorden, modus }: Lezing): Kandidaat[] {
  if (modus === 'normaal') return [];
  const found: Kandidaat[] = [];
  for (const [i, woord] of woorden.entries()) {
    if (woord.fold !== 'van' || !follows(woord) || !WHOSE.test(woorden[i - 1]?.fold ?? '')) continue;
    const name = woorden[i + 1];
    if (!name || name.bezet || !follows(name) || !isSurname(name.fold) || !TRADE.test(name.fold)) continue;
    if (FUNCTIE.has(name.fold) || BEPALER.has(name.fold) || ROL.has(name.fold) || isToegestaan(name.fold)) continue;
    const next = woorden[i + 2];
    if (next && follows(next) && !FUNCTIE.has(next.fold) && !DOET.has(next.fold) && !/t$/.test(next.fold)) continue;
    found.push(persoonsvondst(name.start, name.end, UITLEG));
  }
  return found;
}
