import { fold } from './fold.ts';
import { readGetal, readRang } from './getalwoorden.ts';
import { type Getal, judgeLeeftijd } from './leeftijdscontext.ts';
import { type Stand, vageLeeftijd } from './leeftijdsfase.ts';
import type { Lezing } from './lezing.ts';
import { trek } from './sporen.ts';
import type { Kandidaat, Span } from './types.ts';
import { DOET, FUNCTIE } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const DIGITS = /\d{1,3}(?!\d)/g;
const RANK_END = /^(?:e|de|ste)(?![\p{L}\d])/u;
/** What stands before a number that is a piece of something else: another number, an amount, a code. */
const PIECE = /(?:[\d€$#]|\d[.,:/-]|\p{L}-|\p{L}{2}|(?<![\p{L}])[^mvMV\P{L}])$/u;
const DECADES =
  /(?<![\p{L}\d])(?:[2-9]0-?(?:plusser|\+er|er)|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig(?:-?plusser|er))s?(?![\p{L}\d])/giu;

/** Ages. What lasts (`drie jaar lang`) or lies behind (`tien jaar geleden`) is none. */
export function findLeeftijden(lezing: Lezing, people: readonly Span[] = []): Kandidaat[] {
  const { text } = lezing;
  const names = new Map(people.map(({ start, end }) => [end, start]));
  const found: Kandidaat[] = [];
  const add = (start: number, end: number, stand: Stand) =>
    found.push({
      start,
      end,
      soort: 'leeftijd',
      klasse: 'indirect',
      uitleg: 'Dit is een leeftijd. Samen met andere gegevens kan die iemand aanwijzen.',
      bits: stand === 'vaag' ? 4 : 6,
      voorstel: vageLeeftijd(text.slice(start, end), stand, isNoun(text, end)),
    });
  let done = 0;
  for (const getal of readGetallen(lezing)) {
    if (getal.start < done) continue;
    const hit = judgeLeeftijd(text, getal, names, lezing.modus !== 'hoofd');
    if (!hit) continue;
    add(hit.start, hit.end, hit.stand);
    done = hit.end;
  }
  for (const match of zoekAlle(text, DECADES)) add(match.index, match.index + match[0].length, 'vaag');
  return found;
}

/** `een 34-jarige kwam`: nothing follows that it belongs to. */
function isNoun(text: string, end: number): boolean {
  const next = fold(/^ ([\p{L}’']+)/u.exec(text.slice(end, end + 24))?.[1] ?? '');
  return next === '' || FUNCTIE.has(next) || DOET.has(next);
}

const mayCount = trek((form) => readGetal(form) !== undefined || /(?:ste|de|jarige?n?)$/.test(form));

function readGetallen({ text, woorden }: Lezing): Getal[] {
  const getallen: Getal[] = [];
  for (const match of zoekAlle(text, DIGITS)) {
    const start = match.index;
    const rank = RANK_END.exec(text.slice(start + match[0].length, start + match[0].length + 4))?.[0] ?? '';
    const half =
      text.startsWith(',5', start + match[0].length) && !/\d/.test(text[start + match[0].length + 2] ?? '') ? 2 : 0;
    const end = start + match[0].length + rank.length + half;
    if (
      (PIECE.test(text.slice(Math.max(0, start - 3), start)) &&
        !/(?<!\p{L})(?:ik|k) ?(?:ben|was|word)$/iu.test(text.slice(Math.max(0, start - 8), start))) ||
      /^(?:[.,:/-]\d|(?!j[ar])\p{L}{2})/u.test(text.slice(end, end + 2))
    )
      continue;
    getallen.push({ start, end, value: Number(match[0]), rang: rank !== '', digits: true });
  }
  for (const [i, woord] of woorden.entries()) {
    if (!mayCount(woord)) continue;
    const { start, end, fold: form } = woord;
    const value = readGetal(form);
    if (value !== undefined) {
      // `zeven en tachtig`, as a machine writes what is said.
      const ten = value < 10 && woorden[i + 1]?.fold === 'en' ? woorden[i + 2] : undefined;
      const tens = ten ? (readGetal(ten.fold) ?? 0) : 0;
      if (ten && tens > 19 && tens % 10 === 0)
        getallen.push({ start, end: ten.end, value: value + tens, rang: false, digits: false });
      else getallen.push({ start, end, value, rang: false, digits: false });
    } else if (/(?:ste|de)$/.test(form)) {
      const rang = readRang(form);
      if (rang !== undefined) getallen.push({ start, end, value: rang, rang: true, digits: false });
    } else if (/jarige?n?$/.test(form)) {
      const bare = form.replace(/jarige?n?$/, '');
      const years = readGetal(bare);
      if (years !== undefined)
        getallen.push({ start, end: start + bare.length, value: years, rang: false, digits: false });
    }
  }
  return getallen.sort((a, b) => a.start - b.start);
}
