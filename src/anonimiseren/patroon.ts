import { ALLES, NIETS, samen, type Tekens, tekensVan, tekensVanEscape } from './tekenklas.ts';

/** A regular expression as far as is needed to know how its matches begin. */
export type Knoop =
  | { soort: 'teken'; tekens: Tekens; bron: string }
  | { soort: 'rij'; delen: Knoop[] }
  | { soort: 'keuze'; delen: Knoop[] }
  | { soort: 'maal'; deel: Knoop; min: number; max: number }
  /** Takes no room: an anchor, or a look ahead. */
  | { soort: 'leeg'; bron: string }
  | { soort: 'achteruit'; deel: Knoop; niet: boolean };

const ESCAPE = /\\(?:p\{[^}]*\}|P\{[^}]*\}|u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|.)/iuy;
const MAAL = /(?:[*+?]|\{(\d+)(,)?(\d*)\})\??/y;

/** Reads the source of a pattern with the flag `u`. */
export function readPatroon(source: string, insensitive: boolean): Knoop {
  let at = 0;
  const eat = (text: string) => {
    if (!source.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };
  const sticky = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at = pattern.lastIndex;
    return match;
  };
  const choice = (): Knoop => {
    const delen = [row()];
    while (eat('|')) delen.push(row());
    return delen.length === 1 ? (delen[0] as Knoop) : { soort: 'keuze', delen };
  };
  const row = (): Knoop => {
    const delen: Knoop[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') delen.push(repeated(atom()));
    return { soort: 'rij', delen };
  };
  const repeated = (deel: Knoop): Knoop => {
    const match = sticky(MAAL);
    if (!match) return deel;
    const [sign, low, comma, high] = match as unknown as [string, string?, string?, string?];
    if (low === undefined) return { soort: 'maal', deel, min: sign[0] === '+' ? 1 : 0, max: sign[0] === '?' ? 1 : 3 };
    return { soort: 'maal', deel, min: Number(low), max: comma ? Number(high || 99) : Number(low) };
  };
  const atom = (): Knoop => {
    for (const [open, niet] of [
      ['(?<=', false],
      ['(?<!', true],
    ] as const)
      if (eat(open)) return { soort: 'achteruit', deel: closed(), niet };
    if (eat('(?=') || eat('(?!')) {
      closed();
      return { soort: 'leeg', bron: '(?' };
    }
    if (eat('(?:') || eat('(')) return closed();
    if (eat('^')) return { soort: 'leeg', bron: '^' };
    if (eat('$')) return { soort: 'leeg', bron: '$' };
    if (eat('[')) return set();
    if (eat('.')) return { soort: 'teken', tekens: ALLES, bron: '.' };
    const vorm = sticky(ESCAPE)?.[0];
    // What a reference to a group takes may be nothing.
    if (vorm && /^\\[1-9]/.test(vorm)) return { soort: 'maal', deel: any(), min: 0, max: 99 };
    if (vorm && /^\\[bB]/.test(vorm)) return { soort: 'leeg', bron: vorm };
    if (vorm) return { soort: 'teken', tekens: tekensVanEscape(vorm, insensitive), bron: vorm };
    const char = String.fromCodePoint(source.codePointAt(at) as number);
    at += char.length;
    return { soort: 'teken', tekens: tekensVan(char, insensitive), bron: char };
  };
  const any = (): Knoop => ({ soort: 'teken', tekens: ALLES, bron: '.' });
  const closed = (): Knoop => {
    const inner = choice();
    if (!eat(')')) throw new Error(`a pattern that cannot be read: ${source}`);
    return inner;
  };
  const set = (): Knoop => {
    const from = at;
    const negative = eat('^');
    let tekens = NIETS;
    while (!eat(']')) {
      const vorm = sticky(ESCAPE)?.[0];
      const char = vorm ?? String.fromCodePoint(source.codePointAt(at) as number);
      if (!vorm) at += char.length;
      const first = vorm ? tekensVanEscape(vorm, insensitive) : tekensVan(char, insensitive);
      if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        const last = source[at] as string;
        at++;
        tekens = samen(tekens, last === '\\' || vorm ? ALLES : rangeOf(char, last, insensitive));
        if (last === '\\') sticky(/[^\]\\-]*/y);
      } else tekens = samen(tekens, first);
    }
    return { soort: 'teken', tekens: negative ? ALLES : tekens, bron: `[${source.slice(from, at)}` };
  };
  const whole = choice();
  if (at < source.length) throw new Error(`a pattern that cannot be read: ${source}`);
  return whole;
}

function rangeOf(first: string, last: string, insensitive: boolean): Tekens {
  let tekens = NIETS;
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++)
    tekens = samen(tekens, tekensVan(String.fromCharCode(code), insensitive));
  return tekens;
}
