import { collectAccounts, findAtPlatforms } from './account.ts';
import { after } from './context.ts';
import { fold } from './fold.ts';
import { findForumnamen } from './forum.ts';
import { isGewoon } from './gewoon.ts';
import { isToegestaan } from './lezing.ts';
import type { Kandidaat } from './types.ts';
import { FUNCTIE } from './woorden.ts';
import { cijfersIn, plekkenVan, zoekAlle, zoekBij } from './zoek.ts';

const UNDERSCORED = /(?<![\p{L}\p{M}\d._@-])(?=[\p{L}\d.]{0,30}_)[\p{L}\d][\p{L}\d._-]{1,40}[\p{L}\d](?![\p{L}\d])/gu;
const DIGITS =
  /(?<![\p{L}\p{M}\d._@/#-])(?!(?:covid|havo|groep|klas|vwo|vmbo|cat|windows|office|corona|kamer|blok|lokaal|artikel|route|lijn|bus|versie|level|mp|psalm|week|dag|deel|fase|team|type)\d)(?:\p{L}{8,20}|(?=\p{L}{0,8}\p{Ll})\p{L}{4,20})\d{2,4}(?![\p{L}\d]|[./-]\d)/gu;
/** `sannetje83x`, `lot.vd.zetel op insta`. */
const INNER =
  /(?<![\p{L}\p{M}\d._@/#-])(?!(?:covid|groep|klas|kamer)\d)\p{L}{4,20}\d{2,4}\p{L}{1,6}(?![\p{L}\d]|[./-]\d)/gu;
const BEFORE_PLATFORM =
  /(?<![\p{L}\p{M}\d._@/-])(?=[\p{L}._]{0,30}[\d._])[\p{L}\d][\p{L}\d._]{3,29}(?= op (?:mijn |mn |zijn |haar )?(?:insta|snap|tiktok|discord|telegram|facebook|fb|twitter|steam|x(?!\p{L})))/giu;
const NAMED =
  /^(?:-?(?:naam|account|profiel))?(?: ?[:=]| is| heet(?: ik)?| als| onder de naam| ben ik| was| noem ik me)+ {0,2}["'“‘@]?([\p{L}\d][\p{L}\p{M}\d._-]{3,30})/iu;
const REDDIT = /(?<![\p{L}\d/])u\/[\p{L}\d_-]{3,30}/giu;
const BY =
  /(?<=(?:^|\n)(?:geplaatst door|(?:topic |draadje )?gestart door|auteur|gebruiker|nick(?:name)?|door|reactie van|lid|bericht van|quote van|citaat van):? )[\p{L}\d][\p{L}\d._-]{2,30}/giu;
const BY_OPENS =
  /(?<=^|\n)(?:geplaatst|auteur|topic|draadje|gestart|gebruiker|nick|door|reactie|lid|bericht|quote|citaat)/giu;
const POSTER = /(?<=^|\n)[\p{L}\d][\p{L}\d._-]{2,30}(?=, \d\d[:.]\d\d(?!\d)| schreef:)/gu;
const PLATFORM =
  /(?<![\p{L}\d@._-])(?:snapchat|snap|instagram|insta|tiktok|facebook|fb|messenger|discord|telegram|twitter|twitch|youtube|linkedin|reddit|signal|steam|roblox|playstation|xbox|onlyfans|tinder|grindr|gebruikersnaam|username|accountnaam|inlognaam|profielnaam|gamertag|skype|psn|strava|threads|bluesky|bereal|vinted|marktplaatsnaam|account|nick|nickname|profiel|channel|kanaal)(?:-?(?:naam|account|profiel))?(?![\p{L}\d])/giu;

/** Names people use online that only their looks give away: digits or underscores, or a word that is not one behind `heet`. */
export function findAccountnamen(text: string): Kandidaat[] {
  const { found, add } = collectAccounts();
  const tried = [
    text.includes('_')
      ? zoekBij(text, UNDERSCORED, plekkenVan(text.matchAll(/_/g)), 60, /[\p{L}\d.\ud800-\udfff]/u)
      : [],
    /[a-z]\d\d/i.test(text) ? zoekBij(text, DIGITS, cijfersIn(text), 40, /[\p{L}\ud800-\udfff]/u) : [],
    /[a-z]\d\d+[a-z]/i.test(text) ? zoekBij(text, INNER, cijfersIn(text), 24, /[\p{L}\d\ud800-\udfff]/u) : [],
    / op (?:mijn |mn |zijn |haar )?(?:insta|snap|tik|dis|tele|face|fb|twit|steam|x)/i.test(text)
      ? zoekAlle(text, BEFORE_PLATFORM)
      : [],
    text.includes('/') ? zoekAlle(text, REDDIT) : [],
    /\d\d[:.]\d\d|schreef:/.test(text) ? zoekAlle(text, POSTER) : [],
  ];
  for (const matches of tried) {
    for (const match of matches) if (!FUNCTIE.has(fold(match[0]))) add(match.index, match.index + match[0].length);
  }
  for (const match of zoekAlle(text, BY_OPENS)[Symbol.iterator]().next().done ? [] : zoekAlle(text, BY)) {
    if (!isGewoon(fold(match[0])) || /[\d._]/.test(match[0])) add(match.index, match.index + match[0].length);
  }
  for (const match of zoekAlle(text, PLATFORM)) {
    const from = match.index + match[0].length;
    const named = NAMED.exec(after(text, from, 70));
    const form = named?.[1] as string;
    if (named && !isGewoon(fold(form)) && !isToegestaan(fold(form)))
      add(from + named[0].length - form.length, from + named[0].length);
  }
  findAtPlatforms(text, PLATFORM, add);
  return [...found, ...findForumnamen(text)];
}
