import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import { isAchternaam, isToegestaan, isVoornaam, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const UITLEG = 'Hiermee ondertekent iemand.';
const GREET =
  '(?:groet|groeten|groetjes|grtjs|grtjes|grtz|gr|mvg|liefs|lieve groet|kus|kusjes|dikke kus|knuffel|dikke knuffel|xx|xxx|xxxx|hoogachtend|getekend|was getekend|w\\.g\\.|veel liefs)';
const HEART = '[\\p{Extended_Pictographic}♥♡❤\\ufe0f\\u200d\\p{Emoji_Modifier}]';

/** `❤️J.`, `- K.`, `P. (55, moe, hier)`: letters on a line of their own near the end. */
const LETTERS = new RegExp(
  `(?<=^|\\n)(?:${HEART}{1,6} ?|[-–—~] ?|x{1,4} )?(\\p{L}(?:\\. ?\\p{L}){0,3}\\.?)(?=(?: ?${HEART}{1,6})?(?: \\((?:\\d|\\p{L}+ van|niet|[^()\\n]{1,30}\\)\\s*$)|\\s*\\n|\\s*$))`,
  'gu',
);
/** `groetjes f♥th`, `dikke kus w.`, `liefs J & M`: what closes a text behind a greeting. */
const CLOSING = new RegExp(
  `(?<![\\p{L}\\d])${GREET}[,.!]?\\s{1,3}(?:${HEART}{1,4} ?)?(?:van |je |jullie )?((?:\\p{L}{1,12}[♥♡❤*$@0-9]\\ufe0f?\\p{L}{1,12}|\\p{L}\\.?)(?: ?(?:&|\\+|en) ?\\p{L}\\.?(?!\\p{L}))?)(?=\\s{0,3}${HEART}{0,4}\\s*(?:\\n|$))`,
  'giu',
);
/** `Marja v.d.\nWit`: the line broke inside a surname. */
const BROKEN =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}\p{M}'’-]{1,20}|(?:\p{Lu}\. ?){1,4})(?: \p{Lu}[\p{L}\p{M}'’-]{1,20})? ?(?<=[ .])(?:van|von|de|den|der|ter|ten|el|v\.d\.|v\/d|vd|van de|van den|van der|van 't|op de|op den|in 't)[^\S\n]?$/u;
const REST = /^\n[^\S\n]?(\p{Lu}[\p{L}\p{M}'’-]{1,24})(?![\p{L}\d])/u;
const NO_START = /^(?:de|het|een|in|op|uit|ik|hij|zij|wij|en|maar|gemeente|stichting|den)$/;

/** Names at the end of a letter or message, whatever they look like. */
export function findOndertekening(lezing: Lezing): Kandidaat[] {
  const { text } = lezing;
  const found: Kandidaat[] = [];
  for (const { index, 0: line, 1: letters } of zoekAlle(text, LETTERS)) {
    const start = index + line.length - (letters as string).length;
    if (isClosing(text, start, letters as string, line))
      found.push(persoonsvondst(start, start + (letters as string).length, UITLEG));
  }
  for (const { index, 0: match, 1: form } of zoekAlle(text, CLOSING))
    if (!/^u$/i.test(form as string))
      found.push(persoonsvondst(index + match.length - (form as string).length, index + match.length, UITLEG));
  return [...found, ...findBroken(text), ...findLastLine(text)];
}

/** `Hartelijks,\nTrui`: a few words with a capital behind a line that ends in a comma, and then nothing. */
const LAST_LINE =
  /(?<=^|\n)[^\n.?!:]{2,48},[^\S\n]*\n\s{0,3}((?:(?:van|de|den|der|ter|ten|'t) ){0,2}\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: (?:van|de|den|der|ter|ten|\p{Lu}[\p{L}\p{M}'’-]{1,20})){0,3})\.?$/u;

function findLastLine(text: string): Kandidaat[] {
  const whole = text.trimEnd();
  const from = Math.max(0, whole.length - 110);
  const form = LAST_LINE.exec((from === 0 ? '\n' : '') + whole.slice(from))?.[1];
  if (!form) return [];
  const words = fold(form).split(' ');
  if (
    words.some(
      (word) => ROL.has(word) || AANSPREKING.has(word) || isToegestaan(word) || NO_START.test(words[0] as string),
    )
  )
    return [];
  if (FUNCTIE.has(words[0] as string) && !TUSSENVOEGSELS.has(words[0] as string)) return [];
  const [word] = words as [string];
  if (whole.endsWith('.') && words.length === 1 && isGewoon(word) && !isVoornaam(word) && !isAchternaam(word))
    return [];
  const end = whole.endsWith('.') ? whole.length - 1 : whole.length;
  return [persoonsvondst(end - form.length, end, UITLEG)];
}

const LONGEST = 52;

function findBroken(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (let at = text.indexOf('\n'); at > 0; at = text.indexOf('\n', at + 1)) {
    const last = REST.exec(text.slice(at, at + LONGEST));
    const form = last && BROKEN.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0];
    if (!last || !form) continue;
    const first = fold(form).split(/\s+/)[0] as string;
    if (!NO_START.test(first) && !FUNCTIE.has(first) && !ROL.has(first) && !isToegestaan(fold(last[1] as string)))
      found.push(persoonsvondst(at - form.length, at + last[0].length, UITLEG));
  }
  return found;
}

/** One letter may number a paragraph: it closes when little comes behind it, or a heart stands before it. */
function isClosing(text: string, start: number, letters: string, line: string): boolean {
  const lead = line.slice(0, line.length - letters.length);
  const rest = text.slice(start + letters.length);
  const end = rest.search(/\n/);
  const last = end < 0 || rest.slice(end).trim().length < 60;
  const before = text.slice(0, Math.max(0, start - lead.length)).trimEnd();
  if (before === '' || !last) return false;
  if (/^u$/i.test(letters)) return false;
  return letters.includes('.') || lead.trim() !== '' || /\p{Lu}/u.test(letters) || /^ \(/.test(rest);
}
