import { isPublicSite } from './publiek.ts';
import { TLDS, WORD_TLDS } from './tld.ts';
import type { Kandidaat, Klasse, Span } from './types.ts';
import { plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const WITH_SCHEME = /(?<![\p{L}\d])(?:https?:\/\/|www\.)[^\s<>"]+/giu;
const DOTTED = /(?<![\p{L}\p{M}\d@._-])[\p{L}\d][\p{L}\p{M}\d.-]*/gu;
/** A word with a domain in it has a dot with a letter behind it. */
const LABEL = /\.(?=[a-z])/gi;
const IN_TOKEN = /[\p{L}\p{M}\d.\ud800-\udfff-]/u;
const SPELLED_END = /(?:punt|dot|[([{] ?\.) ?[)\]}]? ?(?:nl|com|be|org|eu)/i;
const SPELLED =
  /(?<![\p{L}\d@._-])(?:www ?(?:[([{]?(?:punt|dot)[)\]}]?|\.) ?)?[\p{L}\d][\p{L}\d-]{1,40} ?(?:[([{] ?(?:punt|dot|\.) ?[)\]}]|(?<= )(?:punt|dot)(?= )) ?(?:nl|com|be|org|eu)(?![\p{L}\d])/giu;
const REST_OF_PATH = /[/?#:][^\s<>"]*/y;
const UITLEG = 'Dit is een webadres. Het kan naar één persoon of een kleine organisatie leiden.';

export function findUrl(text: string): { found: Kandidaat[]; publiek: Span[] } {
  const found: Kandidaat[] = [];
  const publiek: Span[] = [];
  const add = (start: number, end: number, klasse: Klasse = 'direct') => {
    const { host, path } = splitUrl(text.slice(start, end));
    if (isPublicSite(host, path)) publiek.push({ start, end });
    else found.push({ start, end, soort: 'url', klasse, uitleg: UITLEG });
  };
  for (const match of /http|www\./i.test(text) ? zoekAlle(text, WITH_SCHEME) : []) {
    const end = trimEnd(text, match.index, match.index + match[0].length);
    if (/[./]\/?[\p{L}\d]/u.test(text.slice(match.index + 3, end))) add(match.index, end);
  }
  for (const match of zoekBij(text, DOTTED, plekkenVan(text.matchAll(LABEL)), text.length, IN_TOKEN)) {
    const length = domainLength(match[0]);
    if (length === 0) continue;
    const end = match.index + length;
    const path = length === match[0].length ? pathEnd(text, end) : end;
    add(match.index, path, path === end && isDoubtful(match[0].slice(0, length)) ? 'twijfel' : 'direct');
  }
  for (const match of SPELLED_END.test(text) ? zoekAlle(text, SPELLED) : [])
    add(match.index, match.index + match[0].length);
  return { found, publiek };
}

function splitUrl(form: string): { host: string; path: string } {
  const bare = form.replace(/^https?:\/\//i, '');
  const slash = bare.search(/[/?#:]/);
  // `https://rijksoverheid.nl@…` leads elsewhere.
  if (bare.includes('@')) return { host: '', path: bare };
  return slash < 0 ? { host: bare, path: '' } : { host: bare.slice(0, slash), path: bare.slice(slash) };
}

/** How much of a dotted word is a domain: up to its last known top-level domain, or 0. */
function domainLength(token: string): number {
  if (!token.includes('.')) return 0;
  const labels = token.split('.');
  let length = 0;
  let best = 0;
  for (const [i, label] of labels.entries()) {
    if (label === '' || label.startsWith('-')) break;
    length += label.length + (i > 0 ? 1 : 0);
    if (i > 0 && TLDS.has(label.toLowerCase()) && isPlausible(labels[i - 1] as string, label)) best = length;
  }
  return best;
}

/** A forgotten space after a full stop gives a capital (`thuis.De`) or a very short word before it. */
function isPlausible(name: string, tld: string): boolean {
  const shouting = tld === tld.toUpperCase() && name === name.toUpperCase();
  if (WORD_TLDS.has(tld.toLowerCase()))
    return name.length > 2 && /\p{L}/u.test(name) && (shouting || tld === tld.toLowerCase());
  return name.length > 1 || tld.length > 2;
}

const isDoubtful = (domain: string) => WORD_TLDS.has(domain.slice(domain.lastIndexOf('.') + 1).toLowerCase());

function pathEnd(text: string, from: number): number {
  REST_OF_PATH.lastIndex = from;
  const match = REST_OF_PATH.exec(text);
  if (!match || !/[\p{L}\d/]/u.test(match[0])) return from;
  return trimEnd(text, from, from + match[0].length);
}

function trimEnd(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && /[.,;:!?)\]}'’”»*_…]/.test(text[to - 1] as string)) to--;
  return to;
}
