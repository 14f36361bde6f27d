import { stem } from './stam.ts';

/** One word of a text: where it stands (UTF-16), as folded, and its stem. */
export interface Woord {
  begin: number;
  eind: number;
  vorm: string;
  stam: string;
}

const MARKS = /\p{M}/gu;

/** Lower case without accents: the form in which words are compared. */
const foldWord = (word: string) =>
  /^[a-z0-9]+$/.test(word)
    ? word
    : word
        .toLowerCase()
        .normalize('NFD')
        .replace(MARKS, '')
        .replace(/[’'`´-]/g, '');

const read = new Map<string, { vorm: string; stam: string }>();

/** A word as typed, folded and stemmed; remembered, because a language says the same words over and over. */
function readWord(word: string): { vorm: string; stam: string } {
  let known = read.get(word);
  if (!known) {
    if (read.size > 200_000) read.clear();
    const vorm = foldWord(word);
    known = { vorm, stam: stem(vorm) };
    read.set(word, known);
  }
  return known;
}

const JOINS = new Set(["'", '’', '-'].map((c) => c.charCodeAt(0)));
const LETTER = /[\p{L}\p{N}\p{M}]/u;
// Per UTF-16 unit whether it belongs to a word: 0 is not looked up yet.
const kinds = new Uint8Array(65_536);

function inWord(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = LETTER.test(String.fromCharCode(unit)) ? 2 : 1;
  return kinds[unit] === 2;
}

/** The words of a text; with `only`, those of these stems. An apostrophe or hyphen inside belongs to the word. */
export function splitWords(text: string, only?: ReadonlySet<string>): Woord[] {
  const out: Woord[] = [];
  // By hand, because every text on a page of hits goes through here and a regular expression takes five times as long.
  for (let begin = 0; begin < text.length; begin++) {
    if (!inWord(text.charCodeAt(begin))) continue;
    let eind = begin + 1;
    while (eind < text.length) {
      const unit = text.charCodeAt(eind);
      if (!inWord(unit) && !(JOINS.has(unit) && eind + 1 < text.length && inWord(text.charCodeAt(eind + 1)))) break;
      eind++;
    }
    const { vorm, stam } = readWord(text.slice(begin, eind));
    if (!only || only.has(stam)) out.push({ begin, eind, vorm, stam });
    begin = eind;
  }
  return out;
}

const set = (text: string) => new Set(text.trim().split(/\s+/));

/** Words that only hold a sentence together: they carry no subject. */
export const STOP = set(`
  de het een en of maar want dus als dan dat die dit deze er hier daar waar wie wat welk welke hoe waarom wanneer
  ik je jij u hij zij ze we wij jullie hen hun me mij jou hem haar ons onze onzer mijn m'n mn jouw uw zijn z'n zn zich zichzelf mezelf
  mijzelf jezelf hemzelf haarzelf onszelf zelf eigen ben bent is was waren wees geweest heb hebt heeft hebben had hadden gehad
  word wordt worden werd werden geworden zal zult zullen zou zouden kan kun kunt kunnen kon konden gekund mag mogen mocht
  mochten moet moeten moest moesten wil wilt willen wilde wilden gewild ga gaat gaan ging gingen gegaan doe doet doen deed
  deden gedaan komt kom komen kwam kwamen gekomen laat laten liet blijf blijft bleef krijg krijgt krijgen kreeg kregen
  te in op aan van voor met bij naar om over uit door tot tegen onder tussen zonder sinds per via na tijdens binnen buiten
  achter boven langs rond vanaf ook nog wel al zo toch toen nu even eens ooit nooit altijd soms vaak steeds weer heel erg
  zeer veel weinig meer meest minder te alleen maar eigenlijk gewoon ff echt best nou ja nee hoor allemaal alles iets niets
  niks iemand niemand iedereen ieder elke elk andere ander anders zelfs omdat doordat zodat terwijl hoewel toen voordat
  nadat of indien dus daarom daardoor hierdoor waardoor waarbij waarin daarin erin eruit ervan erop ermee daarmee waarmee
  hiermee weet weten wist zei zegt zeggen vind vindt vinden vond denk denkt dacht zie ziet zag geen niet af toe mee
  the a an of and to in is it for on with`);

/** Words about the search itself, in a question only. */
export const VRAAGWOORDEN = set(`
  verhaal verhalen ervaring ervaringen ervaringsverhaal ervaringsverhalen zoek zoeken zoekt gezocht mensen persoon personen
  iemand vraag vragen help graag meegemaakt meemaken maakte maken maakt gemaakt voorbeeld voorbeelden lezen gelezen over
  gaat client clienten clientele mens man vrouw vrouwen mannen herkenbaar herkenning informatie uitleg situatie manier
  rol effect effecten invloed gevolg gevolgen factoren betekenis wanneer mogelijk mogelijkheden soort soorten tips
  onderzoek perspectief beleving belevingen vertellen vertelt verteld krijgen stap stappen omgaan`);

/** Small words that change what is meant: light in a match, but not nothing. */
export const HALF = set(
  `niet geen niemand niets niks nooit meer alleen zonder iemand zelf weer altijd eigen toe mee af`,
);

/** Whether a folded word is among those an index keeps. */
export const isIndexed = (vorm: string) => vorm.length > 1 && !STOP.has(vorm);
