import { follows, isVoornaam, type Lezing } from './lezing.ts';
import { trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import { AANSPREKING, BEPALER, DOET, FUNCTIE, ROL } from './woorden.ts';

const HEET = /^(?:heet|heette|heete|heten|heetten|hete|hiet)$/;
const NOEM = /^noem(?:t|en|de|den)?$/;
const NAAM = /^(?:bij|koos|schuil|roep)naam$/;
const SAY = /^(?:zeg|noem|zeggen|noemen)$/;
const WHO = /^(?:ik|hij|ie|ze|zij|die|wie|u|je|jij|gij|mam|mama|mem|pap|papa|heit|moeke|vake)$/;
const PERSON = /(?:man|vrouw|ster|aar|eur|ist|euse|ling|loog|genoot)$|.{3}er$/;
/** What else may stand behind `heet`. */
const NO_NAME =
  /^(?:naar|dan|anders|eigenlijk|echt|gewoon|nu|officieel|voluit|sinds|daar|zo|vroeger|tegenwoordig|nog|ook|mij|hem|haar|jou|iedereen|welkom|dus|trouwens|precies|nergens|inmiddels|heus|jullie|waarschijnlijk|volgens|water)$/;
/** Names that are also the smallest of words. */
const SMALL = /^(?:wil|an|ben|door|do|ad|ton|lieve|mei|april|augustus|lente|zomer|al|min|juni|maart|winter|storm|dag)$/;

const isPlain = (form: string) =>
  form.length > 1 && !FUNCTIE.has(form) && !BEPALER.has(form) && !DOET.has(form) && !NO_NAME.test(form);

/** No other form is ever read as what somebody is called. */
export const mayBeCalled = (form: string) => isPlain(form) || SMALL.test(form) || DOET.has(form) || /dag$/.test(form);

const endsClause = ({ woorden }: Lezing, i: number) => {
  const next = woorden[i + 1];
  return !next || !follows(next) || /^(?:en|punt|komma|maar|dus|die|ja|met)$/.test(next.fold);
};

/** Without one of these next to it nobody is called anything. */
const calls = trek(
  (form) => HEET.test(form) || NOEM.test(form) || NAAM.test(form) || SAY.test(form) || form === 'genoemd',
);

/** `een gast die heet kuiken`, `iemand die stil heet`, `die ze beer noemen`, `zeg maar mien`, `kreeg de bijnaam 'Tonnetje'`. */
export function isCalled(lezing: Lezing, i: number): boolean {
  const { woorden } = lezing;
  const { fold: form } = woorden[i] as Woord;
  const before = woorden[i - 1];
  if (!before || !(calls(before) || calls(woorden[i + 1]) || calls(woorden[i - 2]))) return false;
  if (ROL.has(form) || AANSPREKING.has(form)) return false;
  return (
    isCalledWithArticle(lezing, i, form, before) ||
    isBehindHeet(lezing, i, form, before) ||
    isBeforeHeet(lezing, i, form, before) ||
    isBehindCall(lezing, i, before)
  );
}

function isBehindHeet(lezing: Lezing, i: number, form: string, before: Woord): boolean {
  const who = lezing.woorden[i - 2]?.fold ?? '';
  if (!HEET.test(before.fold) || !follows(lezing.woorden[i])) return false;
  const past = /^(?:heette|heete|hiet)$/.test(before.fold) && !/^(?:dat|het|wat|er)$/.test(who);
  if (!(past || WHO.test(who) || ROL.has(who) || PERSON.test(who))) return false;
  return isPlain(form) || SMALL.test(form) || (DOET.has(form) && form.length > 3 && endsClause(lezing, i));
}

function isBeforeHeet(lezing: Lezing, i: number, form: string, before: Woord): boolean {
  const next = lezing.woorden[i + 1];
  if (!next || !follows(next) || !follows(lezing.woorden[i])) return false;
  const free = isPlain(form) || SMALL.test(form) || /dag$/.test(form);
  if (HEET.test(next.fold)) return free && before.fold === 'die';
  if (!NOEM.test(next.fold) || lezing.woorden[i - 2]?.fold !== 'die') return false;
  return free && /^(?:ze|we|wij|iedereen|ik|mensen)$/.test(before.fold);
}

function isBehindCall(lezing: Lezing, i: number, before: Woord): boolean {
  const { fold: form, tussen } = lezing.woorden[i] as Woord;
  const verb = lezing.woorden[i - 2]?.fold ?? '';
  if (NAAM.test(before.fold)) return /^:? ["'‘“„]?$/.test(tussen) && isPlain(form);
  if (/^(?:is|was|werd)$/.test(before.fold) && NAAM.test(verb)) return /^ ["'‘“„]?$/.test(tussen) && isPlain(form);
  return (
    /^(?:maar|gewoon)$/.test(before.fold) &&
    SAY.test(verb) &&
    follows(lezing.woorden[i]) &&
    isVoornaam(form) &&
    isPlain(form)
  );
}

/** `die ze in het dorp de Danser noemden`, `door iedereen de Kapitein genoemd`. */
function isCalledWithArticle({ woorden }: Lezing, i: number, form: string, before: Woord): boolean {
  const next = woorden[i + 1];
  if (!next || !follows(next) || !follows(woorden[i]) || !/^(?:de|den|het|'t)$/.test(before.fold) || !isPlain(form))
    return false;
  const opens = NOEM.test(next.fold)
    ? /^die$/
    : next.fold === 'genoemd'
      ? /^(?:werd|wordt|word|werden|was|ben|is)$/
      : null;
  if (!opens) return false;
  for (let j = i - 2; j > i - 8 && j >= 0; j--) if (opens.test((woorden[j] as Woord).fold)) return true;
  return false;
}
