import { GANGBAAR } from './data.ts';
import { inList, isGewoon } from './gewoon.ts';
import { follows, type Lezing } from './lezing.ts';
import { persoonsvondst } from './persoonsvondst.ts';
import { isFollowedByVerb, isPersonSlot } from './plek.ts';
import { isSpokenTo } from './roepen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL, TUSSENVOEGSELS } from './woorden.ts';

const UITLEG = 'Zo heet iemand elders in deze tekst.';

/** What the form of the text showed to be a name, wherever else it stands, when it is also an ordinary word. */
export function findLaterVermeld(lezing: Lezing, names: readonly Kandidaat[], known: readonly string[]): Kandidaat[] {
  const { woorden } = lezing;
  const { forms, articled } = formsIn(lezing, names);
  for (const form of known) if (isGewoon(form)) forms.add(form);
  if (forms.size === 0) return [];
  const found: Kandidaat[] = [];
  for (const [i, woord] of woorden.entries()) {
    if (woord.bezet || !forms.has(woord.fold)) continue;
    if (articled.has(woord.fold) && isArticled(lezing, i))
      found.push(persoonsvondst((woorden[i - 1] as Woord).start, woord.end, UITLEG));
    else if (isMeant(lezing, i)) found.push(persoonsvondst(woord.start, woord.end, UITLEG));
  }
  return found;
}

/** The ordinary words in these names, and those with `de` before them. */
function formsIn({ woorden }: Lezing, names: readonly Kandidaat[]): { forms: Set<string>; articled: Set<string> } {
  const forms = new Set<string>();
  const articled = new Set<string>();
  let at = 0;
  for (const { start, end } of [...names].sort((a, b) => a.start - b.start)) {
    while (at < woorden.length && (woorden[at] as Woord).end <= start) at++;
    for (let i = at; i < woorden.length && (woorden[i] as Woord).start < end; i++) {
      const { fold } = woorden[i] as Woord;
      if (fold.length < 2 || !isGewoon(fold) || TUSSENVOEGSELS.has(fold) || AANSPREKING.has(fold)) continue;
      forms.add(fold);
      if (i > at && (woorden[i - 1] as Woord).fold === 'de') articled.add(fold);
    }
  }
  return { forms, articled };
}

/** `de leeuw zei`, in a text about `dokter de leeuw`. */
function isArticled({ woorden }: Lezing, i: number): boolean {
  const next = woorden[i + 1];
  return (
    woorden[i - 1]?.fold === 'de' &&
    follows(woorden[i]) &&
    next !== undefined &&
    follows(next) &&
    /^(?:zei|zegt|vroeg|vraagt|belde|belt|vindt|vond|wil|wilde|schreef|kwam|komt)$/.test(next.fold)
  );
}

const CALLS =
  /^(?:je|jij|ik|weet|kom|wat|hoe|waar|heb|ben|doe|ga|bel|kun|kan|wil|mag|luister|kijk|alsjeblieft|alstublieft|lieverd|schat|mama|papa|oma|opa|en|zegt|zei|heeft|is|was)$/;
const TO = /^(?:met|bij|door|tegen|zonder|namens|dag|hoi|hey|hallo|lieve|beste|zeg|ok|oke|ja|nee|dank|dankje|sorry)$/;

/** Does this ordinary word stand where somebody would? */
function isMeant(lezing: Lezing, i: number): boolean {
  const { woorden, telt, modus } = lezing;
  const woord = woorden[i] as Woord;
  const before = woorden[i - 1];
  const next = woorden[i + 1];
  const led = before !== undefined && follows(woord);
  if (led && AANSPREKING.has(before.fold)) return true;
  if (ROL.has(woord.fold)) return false;
  const often = GANGBAAR.has(woord.fold) || FUNCTIE.has(woord.fold);
  if (led && ROL.has(before.fold) && !often) return true;
  if (led && (BEPALER.has(before.fold) || isAdjective(before.fold))) return false;
  if (telt[i] && woord.vorm === 'kop' && (!woord.begin || (!often && isFollowedByVerb(lezing, i)))) return true;
  if (isSpokenTo(lezing, i)) return true;
  const ahead = next !== undefined && follows(next) ? next.fold : '';
  if (woord.begin && CALLS.test(ahead) && !(often && /^(?:je|jij|u|ik)$/.test(ahead))) return true;
  if (often) return isPersonSlot(lezing, i) && !(led && /^(?:en|van|voor|aan)$/.test(before.fold));
  if (isPersonSlot(lezing, i)) return true;
  if (modus === 'normaal' && !telt[i] && !woord.begin) return false;
  return (
    (led && TO.test(before.fold)) ||
    DOET.has(ahead) ||
    CALLS.test(ahead) ||
    (/^[,!?] ?$/.test(next?.tussen ?? '') && /[,!?] $/.test(woord.tussen))
  );
}

const isAdjective = (form: string) =>
  form.length > 4 &&
  /[^aeiou]e$/.test(form) &&
  inList(form) &&
  !DOET.has(form) &&
  !/^(?:lieve|beste|kleine|grote|tante)$/.test(form);
