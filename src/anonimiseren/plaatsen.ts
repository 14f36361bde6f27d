import { inList, isGewoon } from './gewoon.ts';
import { follows, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { memo } from './memo.ts';
import { plaatsBits } from './meter.ts';
import { isBijnaPlaats, PLAATSNAMEN, plaatsOf } from './plaatsgegevens.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { PLAATSWOORD } from './woorden.ts';

const LONGEST = 4;

/** Places from the list, of one or more words, also in small letters. */
export function findPlaatsen(lezing: Lezing): Kandidaat[] {
  const { woorden } = lezing;
  const found: Kandidaat[] = [];
  for (let i = 0; i < woorden.length; i++) {
    if ((woorden[i] as Woord).bezet || !mayBegin(woorden[i])) continue;
    const length = placeLength(lezing, i);
    if (length === 0) continue;
    const last = woorden[i + length - 1] as Woord;
    const name = nameOf(woorden, i, length);
    found.push({
      start: (woorden[i] as Woord).start,
      end: last.end,
      soort: 'plaats',
      klasse: 'indirect',
      uitleg: 'Dit is een plaats. Samen met andere gegevens kan die iemand aanwijzen.',
      bits: plaatsBits(plaatsOf(name)),
    });
    i += length - 1;
  }
  return found;
}

function nameOf(woorden: readonly Woord[], i: number, length: number): string {
  let name = (woorden[i] as Woord).fold;
  for (let j = i + 1; j < i + length; j++) name += ` ${(woorden[j] as Woord).fold}`;
  return name;
}

function placeLength(lezing: Lezing, i: number): number {
  const { woorden } = lezing;
  const seconds = FIRST_WORDS.get((woorden[i] as Woord).fold);
  for (let length = seconds?.has(woorden[i + 1]?.fold ?? '') ? LONGEST : 1; length > 1; length--) {
    if (i + length > woorden.length) continue;
    let joined = true;
    for (let j = i + 1; j < i + length && joined; j++) joined = follows(woorden[j]) && !(woorden[j] as Woord).bezet;
    if (!joined) continue;
    const name = nameOf(woorden, i, length);
    if (plaatsOf(name) && (lezing.telt[i] || lezing.modus !== 'normaal') && !isJustThere(lezing, i, length))
      return length;
  }
  return isSingle(lezing, i) ? 1 : 0;
}

/** `ik loop naar de haven`: a place only with a capital of its own. */
const isJustThere = ({ woorden, modus }: Lezing, i: number, length: number) => {
  const [a, b] = [woorden[i] as Woord, woorden[i + 1]];
  return (
    length === 2 &&
    /^(?:de|het)$/.test(a.fold) &&
    b !== undefined &&
    GEWOON_DAAR.has(b.fold) &&
    (b.vorm === 'klein' || modus !== 'normaal')
  );
};
const GEWOON_DAAR = new Set('haven wijk haan kolonie hoek heide bult weg vaart brug kom boer haar'.split(' '));

/** The first two words of places of more words. */
const FIRST_WORDS = new Map<string, Set<string>>();
for (const name of PLAATSNAMEN) {
  if (!name.includes(' ')) continue;
  const [first, second] = name.split(' ') as [string, string];
  FIRST_WORDS.set(first, (FIRST_WORDS.get(first) ?? new Set()).add(second));
}

/** Names of places that are also words, where `in` before them is enough. */
const DUBBEL = new Set(
  'hoorn weert goes epe ede best elst houten asten deurne dronten haren horst kampen rijssen steenwijk uden veen velp wijchen zeist oss borne echt gouda lisse mook nuth oude putten son stein tiel urk venray vught bergen vlissingen sneek dieren doorn huizen laren naarden assen duiven sluis krimpen goor drunen dongen diemen bunnik beek bladel soest baarn ommen losser wierden heerde alken assen bakhuizen bergen beringen boekel borger duffel geel gent gieten gulpen hulst ijlst lier loenen luik made petten roden rolde ruinen schoten tegelen tienen voorst vries zetten lunetten halsteren leesten tolkamer zoelen waarder hoogland halfweg ens roosteren'.split(
    ' ',
  ),
);
/** On the list of words, though nobody means anything else with them. */
const STELLIG = new Set(
  'delft drachten geleen gouda wassenaar woerden hoofddorp voorschoten nieuwkoop steenbergen kijkduin spangen lemmer landgraaf gulpen tegelen halsteren tolkamer nieuw-lekkerland noordwijk-binnen beringen'.split(
    ' ',
  ),
);
const isWord = (form: string) => !STELLIG.has(form) && isGewoon(form);
const LEDT = /^(?:in|te|naar|uit|vanuit|bij|gemeente|richting|oet|uut|nao|noar|nor)$/;

const isListed = memo((form) => plaatsOf(form) !== undefined);
const isDorps = memo(
  (form) =>
    form.length > 7 &&
    /(?:broek|kerk|berg|veen|dam|drecht|hoven|horst|wolde|woude|zijl|kapelle)$/.test(form) &&
    !inList(form) &&
    !isToegestaan(form),
);
const mayBegin = trek((form) => isListed(form) || isDorps(form) || isBijnaPlaats(form) || FIRST_WORDS.has(form));

function isSingle(lezing: Lezing, i: number): boolean {
  const woord = lezing.woorden[i] as Woord;
  const form = woord.fold;
  const before = lezing.woorden[i - 1]?.fold ?? '';
  if (!isListed(form) && !lezing.telt[i] && (isBijnaPlaats(form) || isDorps(form)))
    return lezing.modus !== 'normaal' && follows(woord) && /^(?:in|uit|te|naar|vanuit)$/.test(before);
  if (!isListed(form) || isToegestaan(form)) return false;
  if (lezing.telt[i]) return PLAATSWOORD.has(before) || (!isVoornaam(form) && !isWord(form));
  const earlier = lezing.woorden[i - 2]?.fold ?? '';
  const led =
    follows(woord) &&
    (LEDT.test(before) ||
      (before === 'tot' && earlier !== 'van') ||
      (before === 'van' && /^(?:kom|komt|kwam|koom|kump|afkomstig)$/.test(earlier)));
  if (isWord(form)) return led && before !== 'te' && before !== 'bij' && DUBBEL.has(form) && !NOUNLIKE.has(earlier);
  return led || (!isVoornaam(form) && (lezing.modus !== 'normaal' || form.length > 5 || STELLIG.has(form)));
}
/** `een in haren`: what stands before may make the next word part of a saying. */
const NOUNLIKE = new Set('de het een'.split(' '));
