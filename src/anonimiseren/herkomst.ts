import { isGewoon } from './gewoon.ts';
import { findMetRegels, regel } from './kenmerk.ts';
import { isPlaats, isVoornaam, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import { isLand, isNationaliteit } from './nationaliteit.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { GELOVEN, isBijnaVolk, TALEN } from './volken.ts';
import { FUNCTIE } from './woorden.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

const UITLEG = 'Dit zegt waar iemand vandaan komt of wat iemand gelooft. In een kleine groep wijst dat iemand aan.';
const OWN = set('nederlands nederlandse nederlander nederlanders nederland nederlandstalig nederlandstalige');
/** Much visited and much spoken: they say something only when somebody is from there. */
const BEKEND = set(
  'midden-oosten balkan oost-europa kaukasus zuid-amerika noord-afrika west-afrika belgie duitsland frankrijk spanje italie griekenland oostenrijk zwitserland engeland amerika canada australie denemarken zweden noorwegen luxemburg ierland schotland finland europa europese europees engels engelse frans franse duits duitse java afrika afrikaans afrikaanse azie aziatisch aziatische indie spaans spaanse amerikaans amerikaanse italiaans italiaanse grieks griekse latijn dubai staten',
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
const STREEK = set('fries limburgs twents gronings zeeuws drents');
const VANDAAN = set('uit vanuit van');
const GEBOREN = set('geboren opgegroeid afkomstig gevlucht geboortig');
const MENSEN = set(
  `afkomst familie gezin vrouw man mannen vrouwen moeder vader ouders oma opa zus zusje broer jongen jongens meisje meisjes meid meiden kinderen kind achtergrond vriend vriendin vrienden buurvrouw buurman buren
  gemeenschap nationaliteit paspoort moskee kerk collega collega's wijk buurt ex schoonmoeder schoonvader schoonfamilie stiefvader stiefmoeder echtgenoot echtgenote tante oom roots cultuur vluchteling vluchtelingen
  asielzoeker asielzoekers nederlander nederlanders nederlandse student studente gastarbeider gastarbeiders arbeiders school imam dominee gemeente huis accent komaf bodem origine tolk
  zijn was is en of die dat ik hij zij`,
);
const DINGEN = set(
  'eten les lessen keuken soep restaurant film films serie series muziek koffie thee peper vlaggetjes auto merk woorden boek boeken krant brood kaas wijn bier kok afhaal winkel supermarkt kruiden markt toko oorlog leger grens zender liedje liedjes voetbal pizza vakantie',
);
const SPREEKT = set(
  'spreek spreekt sprak spreken sprake praat praatte praten tolk leerde leer leert taal alleen kent verstaat',
);

const REGELS = [
  regel('jehova', "jehova['’]?s? getuigen?", 'gelovig'),
  regel(
    'sri lanka|saoedi|burkina|salvador|costa rica|zuid-soedan|kaapverdische|sierra leone|dominicaanse|papoea|zuid-afrika|ivoorkust',
    '(?:sri lanka|saoedi-arabië|burkina faso|el salvador|costa rica|zuid-soedan|kaapverdische eilanden|sierra leone|dominicaanse republiek|papoea-nieuw-guinea|zuid-afrika|ivoorkust)',
    'een ander land',
  ),
];

/** Nationality, people, faith or language. Dutch itself says nothing. */
export function findHerkomst(lezing: Lezing, small: string): Kandidaat[] {
  const found = findMetRegels(lezing.text, small, REGELS, 'herkomst', 7, UITLEG);
  const { woorden } = lezing;
  for (let i = 0; i < woorden.length; i++) {
    const woord = woorden[i] as Woord;
    if (woord.bezet || !says(woorden, i, lezing.telt[i] === true)) continue;
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
  if (!maySay(form)) return false;
  if (STREEK.has(form)) return SPREEKT.has(woorden[i - 1]?.fold ?? '') || SPREEKT.has(woorden[i + 1]?.fold ?? '');
  const known = isNationaliteit(form) || isMisspelled(form);
  if (!known)
    return KORT.has(form) && isPerson(woorden, i) && (capital || /^(?:een|n)$/.test(woorden[i - 1]?.fold ?? ''));
  const before = woorden[i - 1]?.fold ?? '';
  if (form === 'mandarijn' && !SPREEKT.has(before)) return false;
  const led = VANDAAN.has(before) || (before === 'in' && GEBOREN.has(woorden[i - 2]?.fold ?? ''));
  if (isLand(form) && led) return true;
  if (/^(?:turk|rus|deen|brit)$/.test(form) && /^(?:een|n)$/.test(before)) return true;
  if (KLEIN.has(form) && (woord.vorm === 'klein' || (woord.begin && !isPerson(woorden, i)))) return false;
  const next = woorden[i + 1];
  const noun = next && next.tussen === ' ' && !FUNCTIE.has(next.fold) ? next.fold : '';
  if (DINGEN.has(noun)) return false;
  if (isLand(form)) return !BEKEND.has(form);
  if (/^(?:grieks|spaans|italiaans|frans|duits|engels)$/.test(form) && (SPREEKT.has(before) || SPREEKT.has(noun)))
    return true;
  if (BEKEND.has(form))
    return (
      noun.length > 2 && MENSEN.has(noun) && /e$/.test(form) && !/^(?:zijn|was|is|en|of|die|dat|ik|hij|zij)$/.test(noun)
    );
  return true;
}

const maySay = memo(
  (form) =>
    form.length > 2 &&
    !OWN.has(form) &&
    !GEEN.has(form) &&
    (STREEK.has(form) || KORT.has(form) || isNationaliteit(form) || isMisspelled(form)),
);

const isMisspelled = memo(
  (form) => form.length > 6 && !isGewoon(form) && !isVoornaam(form) && !isPlaats(form) && isBijnaVolk(form),
);

const isPerson = (woorden: readonly Woord[], i: number) => {
  const { tussen } = woorden[i] as Woord;
  return /, $/.test(tussen) || /^(?:een|de|n|die|ben|is|was|als|bin|nen)$/.test(woorden[i - 1]?.fold ?? '');
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
