import { after } from './context.ts';
import type { Kandidaat } from './types.ts';
import { zoekAlle } from './zoek.ts';

const HANDLE = /(?<![\p{L}\p{M}\d._@-])@(?=[\d_.]{0,29}\p{L})[\p{L}\d_](?:[\p{L}\p{M}\d_.-]{0,38}[\p{L}\p{M}\d_])?/gu;
const TAG = /(?<![\p{L}\p{M}\d._-])\p{L}[\p{L}\p{M}\d._]{1,31}#\d{4}(?!\d)/gu;
const PLATFORM =
  /(?<![\p{L}\d@._-])(?:snapchat|snap|instagram|insta|tiktok|facebook|fb|messenger|discord|telegram|twitter|twitch|youtube|linkedin|reddit|signal|steam|roblox|playstation|xbox|onlyfans|tinder|grindr|gebruikersnaam|username|accountnaam|inlognaam|profielnaam|gamertag|skype)(?:-?(?:naam|account|profiel))?(?![\p{L}\d])/giu;
const TOKEN = /[\p{L}\p{M}\d._#-]+/gu;
const SLASH = /^\/([\p{L}\p{M}\d._-]{2,40})/u;
/** `@Ome Sjaak`: only the name behind it points at somebody. */
const TITLE = /^@(?:ome|oom|tante|nicht|neef|opa|oma|mama|papa|mam|pap|meneer|mevrouw|allen|all|iedereen)$/i;
const ORDINARY =
  /^(?:\d+(?:e|de|ste|x|u|uur|jaar|jarigen?|km|k)|(?:havo|vwo|mbo|vmbo|hbo|groep|klas|covid|mp|tv|cd|b|h|v|g)-?\d+|\d(?:havo|vwo|vmbo|mbo)|(?:\p{L}\.)+\p{L}?)$/iu;
const WORDS_AHEAD = 6;
const CHARACTERS_AHEAD = 60;

type Add = (start: number, end: number) => void;

/** Collects accounts by where they stand. */
export function collectAccounts(): { found: Kandidaat[]; add: Add } {
  const found: Kandidaat[] = [];
  const uitleg = 'Dit is een naam van een account. Daarmee is iemand online te vinden.';
  return { found, add: (start, end) => found.push({ start, end, soort: 'account', klasse: 'direct', uitleg }) };
}

/** A name with a dot, underscore or digit behind a slash, or shortly after, wherever one of these platforms is named. */
export function findAtPlatforms(text: string, platforms: RegExp, add: Add): void {
  for (const match of zoekAlle(text, platforms)) {
    const from = match.index + match[0].length;
    const slash = SLASH.exec(after(text, from, 42));
    if (slash) add(from + 1, from + slash[0].length);
    else findName(after(text, from, 2 * CHARACTERS_AHEAD), (start, end) => add(from + start, from + end));
  }
}

/** Names people use online: `@name`, `name#1234`, or what stands with the name of a platform. */
export function findAccount(text: string): Kandidaat[] {
  const { found, add } = collectAccounts();
  for (const match of text.includes('@') ? zoekAlle(text, HANDLE) : [])
    if (!TITLE.test(match[0])) add(match.index, match.index + match[0].length);
  for (const match of text.includes('#') ? zoekAlle(text, TAG) : []) add(match.index, match.index + match[0].length);
  findAtPlatforms(text, PLATFORM, add);
  return found;
}

function findName(ahead: string, add: Add): void {
  const line = ahead.split('\n', 1)[0] as string;
  let words = 0;
  for (const match of line.matchAll(TOKEN)) {
    if (++words > WORDS_AHEAD || match.index > CHARACTERS_AHEAD) return;
    const form = trimDots(match[0]);
    if (/\p{L}/u.test(form) && /[\d_#]|\p{L}\.\p{L}/u.test(form) && !ORDINARY.test(form)) {
      const start = match.index + match[0].indexOf(form);
      add(start, start + form.length);
      return;
    }
    if (/[!?]|\. /.test(line.slice(match.index, match.index + match[0].length + 1)) && words > 1) return;
  }
}

function trimDots(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && /[.#-]/.test(token[start] as string)) start++;
  while (end > start && /[.#-]/.test(token[end - 1] as string)) end--;
  return token.slice(start, end);
}
