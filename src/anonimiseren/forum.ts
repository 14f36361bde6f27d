import { collectAccounts } from './account.ts';
import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { readPosters } from './posters.ts';
import { zoekBijSpoor } from './spoorzoek.ts';
import { spoor } from './sporen.ts';
import type { Kandidaat } from './types.ts';
import { FUNCTIE } from './woorden.ts';
import { cijfersIn, zoekAlle, zoekBij } from './zoek.ts';

const HEADER =
  /(?<=^|\n)[\p{L}\d][^\n|»›:]{1,29}?(?= ?(?:[|»›•·]| [–—-] ) ?(?:\d{1,2}[:.]\d\d|\d{1,2}[-/ ]|gisteren|vandaag|(?:maan|dins|woens|donder|vrij|zater|zon)dag))/giu;
/** `de.stille.willem:` over a message; in running text dots may be full stops. */
const DOTTED = /(?<=^|\n)\p{Ll}{2,15}(?:\.\p{Ll}{2,15}){1,4}(?=:|\n|$| zegt:| schreef:)/gu;
/** `mamavan3plus1:`, `jaap77x zegt:`: letters and digits mixed, over a message. */
const MIXED =
  /(?<=^|\n)(?=\p{L}{2,24}\d)(?=[\p{L}\d]{5,30}(?::| zegt:| schreef:| –| \||\n|$))\p{L}{2,24}\d{1,6}[\p{L}\d]{0,16}/gu;
const SIGNED =
  /(?<=(?<!\p{L})(?:gr|grtz?|grtjs|groet|groetjes|groeten|liefs|mvg|x{1,3})[.,!:]? ?\n?)(?=\p{L}{2,20}\d)[\p{L}\d_.-]{4,25}(?=\s{0,3}(?:$|\n)|[.!])/giu;
const HIER =
  /(?<!\p{L})(?:(?:mijn|mn|me) (?:nick|nickname|forumnaam|schermnaam|schuilnaam|username)|(?:mijn|mn|me) naam (?:hier|op (?:dit|het) forum|online)|hier (?:op het forum )?(?:heet|noem) ik(?: me)?|ik (?:heet|noem me|sta) hier|onder de (?:naam|nick)|(?:hier|online) bekend als)(?: is| was| als|:)? ["'“‘]?([\p{L}\d][\p{L}\d._-]{3,30})/giu;
const BIJNAAM = spoor(
  /(?<!\p{L})(?:nick|nickname|forumnaam|schermnaam|schuilnaam|username|naam|heet|noem|sta|bekend)(?!\p{L})/iu,
);
const SITE = /^www\.|\.(?:nl|com|org|net|be|eu)$/i;
/** First name and surname: under a letter and a summary it is a signature, which the rules for names read better. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’-]+(?: (?:van|de|der|den|ter|ten|el|al|\p{Lu}[\p{L}\p{M}'’-]+)){1,4}$/u;
/** Thirty characters take at most so much room. */
const LONGEST_LINE = 60;
const LINE = /^[\p{L}\d][\p{L}\p{M}\d ._'’-]{2,29}$/u;

/** Names of posters on a forum: over their messages, under them, and wherever somebody calls them. */
export function findForumnamen(text: string): Kandidaat[] {
  const { found, add } = collectAccounts();
  const names = readPosters(text);
  for (const match of zoekAlle(text, HEADER)) {
    names.add(match[0].trim());
    add(match.index, match.index + match[0].trimEnd().length);
  }
  for (const match of zoekAlle(text, DOTTED)) if (!SITE.test(match[0])) names.add(match[0]);
  for (const match of zoekAlle(text, MIXED)) {
    names.add(match[0]);
    add(match.index, match.index + match[0].length);
  }
  for (const match of zoekBij(text, SIGNED, cijfersIn(text), 20, /[\p{L}\ud800-\udfff]/u))
    add(match.index, match.index + match[0].length);
  for (const match of zoekBijSpoor(text, HIER, BIJNAAM, 18)) {
    const form = match[1] as string;
    if (FUNCTIE.has(fold(form))) continue;
    add(match.index + match[0].length - form.length, match.index + match[0].length);
  }
  for (const line of repeatedLines(text)) names.add(line);
  addEverywhere(text, names, add);
  return found;
}

/** A short line that comes back is the name over a message, unless it is made of ordinary words. */
function repeatedLines(text: string): string[] {
  if (!text.includes('\n')) return [];
  const counts = new Map<string, number>();
  for (const line of text.split('\n')) if (line.length <= LONGEST_LINE) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts]
    .filter(
      ([line, count]) =>
        count > 1 &&
        LINE.test(line) &&
        count > (NAME.test(line) ? 2 : 1) &&
        line.split(' ').length < 4 &&
        !line.split(' ').every((word) => isGewoon(fold(word))),
    )
    .map(([line]) => line);
}

const MOST = 40;

function addEverywhere(text: string, names: ReadonlySet<string>, add: (start: number, end: number) => void): void {
  const long = [...names].filter((name) => name.length > 3).slice(0, MOST);
  if (long.length === 0) return;
  const any = long.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length);
  for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\d])(?:${any.join('|')})(?![\\p{L}\\d])`, 'giu')))
    add(match.index, match.index + match[0].length);
}
