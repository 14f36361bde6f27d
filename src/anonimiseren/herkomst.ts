import { isGewoon } from './gewoon.ts';
import { makeRegels, regel } from './kenmerk.ts';
import { follows, isPlaats, isVoornaam, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import { isLand, isNationaliteit } from './nationaliteit.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { GELOVEN, isBijnaVolk, TALEN } from './volken.ts';
import { DOET, FUNCTIE } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const UITLEG = 'Dit zegt waar iemand vandaan komt of wat iemand gelooft. In een kleine groep wijst dat iemand aan.';
const OWN = set('nederlands nederlandse nederlander nederlanders nederland nederlandstalig nederlandstalige');
/** Much visited and much spoken: they say something only when somebody is from there. */
const BEKEND = set(
  'midden-oosten balkan oost-europa kaukasus zuid-amerika noord-afrika west-afrika duitsland frankrijk spanje italie griekenland oostenrijk engeland amerika canada australie zweden noorwegen ierland schotland finland europa europese europees engels engelse frans franse duits duitse java afrika afrikaans afrikaanse azie aziatisch aziatische indie spaans spaanse amerikaans amerikaanse italiaans italiaanse grieks griekse latijn dubai staten',
);
const GEEN = set(
  'java indo roma sierra dubai afrika afrikaans afrikaanse azie europees europese europeaan europeanen indie',
);
/** In small letters these are other words. */
const KLEIN = set(
  'rom est fin let deen noor mali java indo schotten brit brits marron tamil turk roma reiziger reizigers sikh rus gambia zweden polen noren papoea kopt niger oman panama cuba chili letlander bali inheems inheemse slavisch',
);
/** Inhabitants whose name is also a word, or part of one. */
const KORT = set('pool est fin let pers ier');
const STREEK = set(
  'fries frysk limburgs twents gronings grunnegs zeeuws drents brabants achterhoeks sallands stellingwerfs bildts maastrichts plat nedersaksisch tweants',
);
/** Who is from a region, behind an article or `ben`. */
const STREKELING = set(
  'fries friezin friezen tukker tukkers zeeuw zeeuwse zeeuwen drent drentse drenten limburger limburgse limburgers brabander brabantse brabanders groninger groningse groningers achterhoeker achterhoekse sallander betuwenaar westfries volendammer limbo brabo kamper volendamse urker urkse hollander hollandse rotterdammer rotterdamse amsterdammer amsterdamse hagenees haagse utrechter',
);
const VANDAAN = set('uit vanuit van');
const GEBOREN = set('geboren opgegroeid afkomstig gevlucht geboortig');
const MENSEN = set(
  `afkomst familie gezin vrouw man mannen vrouwen moeder vader ouders oma opa zus zusje broer jongen jongens meisje meisjes meid meiden kinderen kind achtergrond vriend vriendin vrienden buurvrouw buurman buren
  gemeenschap nationaliteit paspoort moskee kerk collega collega's wijk buurt ex schoonmoeder schoonvader schoonfamilie stiefvader stiefmoeder echtgenoot echtgenote weduwe weduwnaar militair soldaat kapper bakker slager dokter arts chauffeur baas meneer mevrouw dame heer kerel knul gozer gasten huisgenoot huisgenote tiener tieners jongeman bewoner bewoonster cliënt cliente client patient klant juf meester student leerling werknemer werknemers werkgever ondernemer tante oom roots cultuur vluchteling vluchtelingen
  asielzoeker asielzoekers nederlander nederlanders nederlandse student studente gastarbeider gastarbeiders arbeiders school imam dominee gemeente huis accent komaf bodem origine tolk
  zijn was is en of die dat ik hij zij`,
);
const DINGEN = set(
  'landdag zakmes horloge horloges klok truck eten keuken soep restaurant koffie thee peper vlaggetjes auto merk brood kaas wijn bier kok afhaal supermarkt kruiden markt toko oorlog leger grens voetbal pizza vakantie',
);
const SPREEKT = set(
  'spreek spreekt sprak spreken sprake praat praatte praten tolk leerde leer leert leren leere leern dialect droom droomt droomde dacht denk denkt proat proaten praot kal kalle klap klappen zong bidt bid bad vloekte schold taal alleen kent verstaat',
);

const REGELS = [
  regel('jehova', "jehovah?['’]?s? getuigen?", 'gelovig'),
  regel(
    'woonwagen|gebarentaal',
    '(?:woonwagen(?:bewoners?|kind(?:eren)?|mensen|jongen|meisje|familie|gezin)|(?:nederlandse )?gebarentaal)',
    'een kleine groep',
  ),
  regel(
    'sri lanka|saoedi|burkina|salvador|costa rica|zuid-soedan|kaapverdische|sierra leone|dominicaanse|papoea|zuid-afrika|ivoorkust',
    '(?:sri lanka|saoedi-arabië|burkina faso|el salvador|costa rica|zuid-soedan|kaapverdische eilanden|sierra leone|dominicaanse republiek|papoea-nieuw-guinea|zuid-afrika|ivoorkust)',
    'een ander land',
  ),
];

const findMetRegels = makeRegels(REGELS, 'herkomst', 7, UITLEG);

/** Nationality, people, faith or language. Dutch itself says nothing. */
export function findHerkomst(lezing: Lezing, small: string): Kandidaat[] {
  const found = findMetRegels(lezing.text, small);
  const { woorden } = lezing;
  for (let i = 0; i < woorden.length; i++) {
    const woord = woorden[i] as Woord;
    if (!mayBeAfkomst(woord) || woord.bezet || !says(woorden, i, lezing.telt[i] === true)) continue;
    const { first, voorstel } = generalise(woorden, i);
    found.push({
      start: (woorden[first] as Woord).start,
      end: woord.end,
      soort: 'herkomst',
      klasse: 'indirect',
      uitleg: UITLEG,
      bits: 7,
      voorstel,
    });
  }
  return found;
}

/** Whether this word tells where somebody is from, in this place. */
function says(woorden: readonly Woord[], i: number, capital: boolean): boolean {
  const woord = woorden[i] as Woord;
  const form = woord.fold;
  if (form.length < 3 || OWN.has(form) || GEEN.has(form)) return false;
  if (HOLLANDS.test(form)) return isOne(woorden, i) && (isAlone(woorden, i) || MENSEN.has(woorden[i + 1]?.fold ?? ''));
  if (REIZIGER.test(form)) return isReiziger(woorden, i);
  if (STREKELING.has(form) && isPerson(woorden, i)) return true;
  if (STREEK.has(form))
    return isTaal(woorden, i) || isInTaal(woorden, i) || /^(?:half|woord|woordje)$/.test(woorden[i - 1]?.fold ?? '');
  const known = isNationaliteit(form) || isMisspelled(form);
  if (!known)
    return (
      KORT.has(form) &&
      ((isPerson(woorden, i) && (capital || /^(?:een|n)$/.test(woorden[i - 1]?.fold ?? ''))) ||
        (/^(?:pool|ier|fin)$/.test(form) && BEN.test(woorden[i - 1]?.fold ?? '') && isOne(woorden, i)))
    );
  const before = woorden[i - 1]?.fold ?? '';
  if (/^(?:mandarijn|twi|ewe|krio|edo|akan)$/.test(form) && !isTaal(woorden, i) && !(capital && !woord.begin))
    return false;
  const led = VANDAAN.has(before) || (before === 'in' && GEBOREN.has(woorden[i - 2]?.fold ?? ''));
  if (isLand(form) && (led || (HERKENBAAR.test(form) && /^(?:naar|in)$/.test(before)))) return true;
  if (/^(?:turk|rus|deen|brit|marron|sikh|kopt|bali|papoea|schot|tamil)$/.test(form) && isOne(woorden, i)) return true;
  if (/^(?:roma|tamil)$/.test(form) && MENSEN.has(woorden[i + 1]?.fold ?? '')) return true;
  if (KLEIN.has(form) && (woord.vorm === 'klein' || (woord.begin && !isPerson(woorden, i)))) return false;
  const next = woorden[i + 1];
  const noun = next && next.tussen === ' ' && !FUNCTIE.has(next.fold) ? next.fold : '';
  if (DINGEN.has(noun)) return false;
  if (isLand(form)) return !BEKEND.has(form);
  if (
    /^(?:grieks|spaans|italiaans|frans|duits|engels)$/.test(form) &&
    (isInTalenrij(woorden, i) ||
      SPREEKT.has(before) ||
      SPREEKT.has(noun) ||
      (form !== 'engels' && /^(?:het|t|'t)$/.test(before) && noun === '') ||
      (/^(?:weinig|beetje|gebrekkig|gebroken|vloeiend|plat)$/.test(before) && noun === '' && form !== 'engels') ||
      (BEN.test(before) && noun === '' && form !== 'engels' && next?.fold !== 'voor'))
  )
    return true;
  // `een Duitse, mevrouw Hagedorn`, `mijn man is amerikaan`
  if (BEKEND.has(form) && noun === '' && /e$/.test(form) && (isOne(woorden, i) || BEN.test(before))) return true;
  if (BEKEND.has(form))
    return (
      noun.length > 2 && MENSEN.has(noun) && /e$/.test(form) && !/^(?:zijn|was|is|en|of|die|dat|ik|hij|zij)$/.test(noun)
    );
  return true;
}

/** In small letters only these lands are also other words, and not behind `naar`. */
const HERKENBAAR = /^(?:polen|zweden|noorwegen|gambia|cuba|panama|chili|letland|oman)$/;
/** `van moeders kant ben ik reiziger` */
const isReiziger = (woorden: readonly Woord[], i: number) =>
  woorden.slice(Math.max(0, i - 4), i).some(({ fold }) => BEN.test(fold)) &&
  !/^(?:in|met|naar|door|van|op)$/.test(woorden[i + 1]?.fold ?? '');

const HOLLANDS = /^holland(?:s|er|sch)?$|^hollandse$/;
const REIZIGER = /^reizigers?$/;
/** A word that tells where somebody is from, in some places. */
const mayBeAfkomst = trek(
  (form) =>
    form.length > 2 &&
    !OWN.has(form) &&
    !GEEN.has(form) &&
    (HOLLANDS.test(form) ||
      REIZIGER.test(form) ||
      [STREKELING, STREEK, KORT].some((words) => words.has(form)) ||
      isNationaliteit(form) ||
      isMisspelled(form)),
);

const isAlone = (woorden: readonly Woord[], i: number) =>
  !follows(woorden[i + 1]) || FUNCTIE.has(woorden[i + 1]?.fold ?? '');

const BEN = /^(?:ben|bent|is|was|bin|bun|zijn|waren)$/;
/** `een marron`, `ben marron`: somebody, not a thing. */
const isOne = (woorden: readonly Woord[], i: number) =>
  /^(?:een|n|ne|nen|de|die)$/.test(woorden[i - 1]?.fold ?? '')
    ? !/^(?:het|dat|dit)$/.test(woorden[i - 2]?.fold ?? '')
    : /^(?:ik|hij|zij|ze|man|vrouw|moeder|vader|opa|oma|zus|broer|vriend|vriendin|buurman|buurvrouw)$/.test(
        woorden[i - 2]?.fold ?? '',
      ) && BEN.test(woorden[i - 1]?.fold ?? '');

/** `in het Fries ben ik minder verlegen`, `op z'n Zeeuws` */
const isInTaal = (woorden: readonly Woord[], i: number) =>
  /^(?:het|t|'t|zijn|z'n|zn)$/.test(woorden[i - 1]?.fold ?? '') &&
  /^(?:in|op|uit)$/.test(woorden[i - 2]?.fold ?? '') &&
  (woorden[i + 1] === undefined ||
    !follows(woorden[i + 1]) ||
    FUNCTIE.has(woorden[i + 1]?.fold ?? '') ||
    DOET.has(woorden[i + 1]?.fold ?? ''));

/** `Portugees, Engels`: in a row with a language that fewer speak. */
const isInTalenrij = (woorden: readonly Woord[], i: number) =>
  [
    [woorden[i - 1], woorden[i]],
    [woorden[i + 1], woorden[i + 1]],
  ].some(
    ([other, gap]) =>
      other !== undefined &&
      /^(?:, ?| )$/.test(gap?.tussen ?? '') &&
      other.fold.endsWith('s') &&
      !BEKEND.has(other.fold) &&
      !OWN.has(other.fold) &&
      isNationaliteit(other.fold),
  );

/** Somebody speaks it, here or a few words on; or it stands next to another language. */
function isTaal(woorden: readonly Woord[], i: number): boolean {
  const near = woorden.slice(Math.max(0, i - 3), i + 6);
  if (near.some(({ fold: form }) => SPREEKT.has(form) && form !== 'alleen' && form !== 'kent')) return true;
  const links = [woorden[i - 1], woorden[i + 1]].map((link) => /^(?:en|of|noch)$/.test(link?.fold ?? ''));
  const other = [links[0] ? woorden[i - 2] : undefined, links[1] ? woorden[i + 2] : undefined];
  return other.some(
    (word) => word !== undefined && (OWN.has(word.fold) || TALEN.has(word.fold) || isNationaliteit(word.fold)),
  );
}

const isMisspelled = memo(
  (form) =>
    form.length > 6 &&
    form !== 'proaten' &&
    !isGewoon(form) &&
    !isVoornaam(form) &&
    !isPlaats(form) &&
    isBijnaVolk(form),
);

const isPerson = (woorden: readonly Woord[], i: number) => {
  const { tussen } = woorden[i] as Woord;
  return /, $/.test(tussen) || /^(?:een|de|n|die|ben|is|was|als|bin|nen|half|echte)$/.test(woorden[i - 1]?.fold ?? '');
};

/** What stands in its place, and where that starts: an article goes with it. */
function generalise(woorden: readonly Woord[], i: number): { first: number; voorstel: string } {
  const form = (woorden[i] as Woord).fold;
  const before = (woorden[i] as Woord).tussen === ' ' ? (woorden[i - 1]?.fold ?? '') : '';
  const next = woorden[i + 1];
  const noun = next !== undefined && next.tussen === ' ' && MENSEN.has(next.fold) && next.fold.length > 3;
  if (GELOVEN.has(form))
    return { first: i, voorstel: /e$/.test(form) || /^(?:een|de|die)$/.test(before) ? 'gelovige' : 'gelovig' };
  if (isLand(form)) return { first: i, voorstel: 'een ander land' };
  if (noun) return { first: i, voorstel: /(?:s|sch)$/.test(form) ? 'buitenlands' : 'buitenlandse' };
  if (TALEN.has(form) || (/s(?:ch)?$/.test(form) && !/^(?:ben|is|was|zijn|bin|half)$/.test(before)))
    return { first: before === 'het' ? i - 1 : i, voorstel: 'een andere taal' };
  if (/^(?:een|n)$/.test(before)) return { first: i - 1, voorstel: 'iemand uit een ander land' };
  if (/^(?:de|die|deze)$/.test(before))
    return {
      first: i,
      voorstel: /(?:en|ers|s)$/.test(form)
        ? 'mensen uit een ander land'
        : /se$/.test(form)
          ? 'vrouw uit een ander land'
          : 'persoon uit een ander land',
    };
  return { first: i, voorstel: 'van buitenlandse afkomst' };
}
