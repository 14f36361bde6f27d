import { GANGBAAR } from './data.ts';
import { follows, isAchternaam, isVoornaam, type Lezing } from './lezing.ts';
import { isKin } from './naasten.ts';
import { isCalled } from './noemen.ts';
import {
  foldAt,
  hasAge,
  isAlsoName,
  isLastOfClause,
  isPlainNoun,
  isSeldomWord,
  KLEINE_NAAM,
  mayBeCalled,
  restAfter,
} from './roepbaar.ts';
import type { Woord } from './tokens.ts';
import { isStrange } from './vreemd.ts';
import { BEPALER, DOET, FUNCTIE } from './woorden.ts';

/** Does the text say here that this word is somebody: `mijn naam is winter`, `mijn zoon bent is 16`, `Engel (vrouw, 31)`? */
export function isIntroduced(lezing: Lezing, i: number, calls: boolean): boolean {
  const woord = lezing.woorden[i] as Woord;
  if (woord.bezet || !mayBeCalled(woord.fold)) return false;
  return (
    (calls && (isCalled(lezing, i) || isNamedOutright(lezing, i) || isSaidToBeCalled(lezing, i))) ||
    isInBrackets(lezing, i) ||
    isSelf(lezing, i) ||
    isSigned(lezing, i) ||
    isKin(lezing, i) ||
    isCalledUpon(lezing, i) ||
    isWhoSpeaks(lezing, i)
  );
}

/** `Engel (vrouw, 31)`, `Zondag (8)`. */
function isInBrackets(lezing: Lezing, i: number): boolean {
  const { tussen, begin, vorm, fold } = lezing.woorden[i] as Woord;
  if (!lezing.text.startsWith(' (', (lezing.woorden[i] as Woord).end)) return false;
  if (!/^ \((?:vrouw|man|meisje|jongen|\d{1,2}(?:\)|,| jaar| jr| mnd)|[vm],? ?\d|[vm]\))/.test(restAfter(lezing, i)))
    return false;
  return begin || vorm !== 'klein' || tussen !== ' ' || (isAlsoName(fold) && !BEPALER.has(foldAt(lezing, i - 1)));
}

const isPlain = (form: string) => !/(?:lijk|ig|eerd|baar|^ge.*[dtn])$/.test(form);
const NAAM = /^(?:naam|voornaam|roepnaam|bijnaam|doopnaam)$/;

/** `mijn naam is winter`, `parel heet ze`, `sproet, zo noemden ze hem`. */
function isNamedOutright(lezing: Lezing, i: number): boolean {
  const { fold: form, begin } = lezing.woorden[i] as Woord;
  const before = foldAt(lezing, i - 1);
  const led = follows(lezing.woorden[i]);
  if (
    led &&
    isPlain(form) &&
    /^(?:is|was)$/.test(before) &&
    NAAM.test(foldAt(lezing, i - 2)) &&
    follows(lezing.woorden[i - 1])
  )
    return /^(?:mijn|mn|m'n|me|zijn|zn|haar|hun|echte|eigen|de|z'n)$/.test(foldAt(lezing, i - 3));
  const verb = foldAt(lezing, i + 1);
  if (/^(?:heet|heette|hiet)$/.test(verb) && follows(lezing.woorden[i + 2]))
    return (!led || begin) && /^(?:ik|ie|hij|ze|zij|mijn|mn|onze)$/.test(foldAt(lezing, i + 2));
  if (!/^(?:zo|noem(?:en|t|den|de))$/.test(verb)) return false;
  if (/^,? zo (?:noem|heet|hiet)/.test(restAfter(lezing, i))) return !BEPALER.has(before) || isAlsoName(form);
  return (
    /^,? noem(?:en|t|den|de) (?:ze|we|wij|ik|iedereen) /.test(`${restAfter(lezing, i, 24)} `) && !led && isPlain(form)
  );
}

const SAID_BEFORE = /^(?:ik|me|mij|hem|haar|zich|maar|zegt|zegd|noemt|zeggen|zeiden|zei|allemaal|altijd|ze)$/;

/** `ze noemen me knoop of`, `iedereen zegt leun`, `ik ben bikkel maar ze zeggen dropje`. */
function isSaidToBeCalled(lezing: Lezing, i: number): boolean {
  const { fold: form } = lezing.woorden[i] as Woord;
  if (!SAID_BEFORE.test(foldAt(lezing, i - 1))) return false;
  if (!follows(lezing.woorden[i]) || !isPlain(form) || DOET.has(form)) return false;
  const before = foldAt(lezing, i - 1);
  const verb = foldAt(lezing, i - 2);
  const closed = isLastOfClause(lezing, i) || FUNCTIE.has(foldAt(lezing, i + 1));
  if (/^(?:me|mij|hem|haar)$/.test(before) && /^noem(?:en|t|den|de)$/.test(verb))
    return closed && (isAlsoName(form) || isPlainNoun(form));
  if (before === 'zich' && /^noem(?:t|de|en|den)$/.test(verb)) return closed || /^op$/.test(foldAt(lezing, i + 1));
  const everyone =
    /^(?:zegt|zegd|noemt|zeggen|zeiden|zei)$/.test(before) && /^(?:iedereen|men|ieder|ze|klanten|allemaal)$/.test(verb);
  const all =
    /^(?:allemaal|altijd|ze)$/.test(before) && /^(?:zeggen|zeiden)$/.test(verb === 'ze' ? foldAt(lezing, i - 3) : verb);
  if (before === 'ik' && /^(?:ben|heet|was)$/.test(verb))
    return (
      isLastOfClause(lezing, i) &&
      (isSeldomWord(form) || isPlainNoun(form)) &&
      (verb === 'heet' || isIntroducing(lezing, i - 1))
    );
  if (/^(?:zeg|zegt)$/.test(verb) && before === 'maar') return isAlsoName(form) && !GANGBAAR.has(form) && closed;
  return (everyone || all) && closed && (isAlsoName(form) || isPlainNoun(form)) && isIntroducing(lezing, i);
}

/** `ik ben jorrit maar iedereen zegt …`: somebody is saying what he is called. */
function isIntroducing(lezing: Lezing, i: number): boolean {
  for (let j = i - 2; j > i - 10 && j >= 0; j--)
    if (/^(?:ben|heet|heette|naam|was|hij)$/.test(foldAt(lezing, j))) return true;
  return false;
}

const HELLO = /^(?:hallo|hoi|hai|moi|dag|spreekt|goedemorgen|goedemiddag|goedenavond|hey|hee)$/;

/** `ik ben zomer,`, `hallo met lente zwart`, `sproet hier, 31`: who writes or speaks, at the start. */
function isSelf(lezing: Lezing, i: number): boolean {
  const form = foldAt(lezing, i);
  const before = foldAt(lezing, i - 1);
  const led = follows(lezing.woorden[i]);
  const early = i < 14;
  if (i > 13 && !/^(?:ben|bin)$/.test(before)) return false;
  if (i < 5 && /^(?: hier|, hier)(?:[,.]| ik | nog | \d)/.test(restAfter(lezing, i)))
    return isAlsoName(form) || isPlainNoun(form);
  if (led && early && before === 'met' && HELLO.test(foldAt(lezing, i - 2)))
    return isAlsoName(form) || isPlainNoun(form);
  if (
    !led ||
    !/^(?:ben|bin)$/.test(before) ||
    (foldAt(lezing, i - 2) !== 'ik' && !(foldAt(lezing, i - 3) === 'ik' && foldAt(lezing, i - 2) === 'dus') && i > 2)
  )
    return false;
  const next = foldAt(lezing, i + 1);
  if (hasAge(lezing, i) || /^ \(/.test(restAfter(lezing, i, 2))) return isAlsoName(form) || isPlainNoun(form);
  const closed =
    isLastOfClause(lezing, i) ||
    /^(?:uit|en|maar|van|of|ik|met|punt|komma|wij|mijn|geboren|de|die|niemand|iedereen|ben|dit|heet|woon)$/.test(
      next,
    ) ||
    isWholeName(lezing, i);
  if (!closed || /^(?:jong|min|al)$/.test(form)) return false;
  if (isAlsoName(form)) return !GANGBAAR.has(form) || KLEINE_NAAM.test(form);
  if (!isPlainNoun(form)) return false;
  return (
    next === 'uit' ||
    (early && (isLastOfClause(lezing, i) || isWholeName(lezing, i) || /^(?:ik|maar|en|ben|iedereen)$/.test(next)))
  );
}

/** `ik ben sproet slager ik werk`: a surname behind it. */
function isWholeName(lezing: Lezing, i: number): boolean {
  const next = foldAt(lezing, i + 1);
  if (!follows(lezing.woorden[i + 1]) || !(isAchternaam(next) || isPlainNoun(next)) || FUNCTIE.has(next)) return false;
  return (
    isLastOfClause(lezing, i + 1) || /^(?:ik|en|uit|dit|maar|van|geboren|spreekt|hier)$/.test(foldAt(lezing, i + 2))
  );
}

const CLOSING =
  /^(?:groet|groeten|groetjes|liefs|kus|kusjes|gr|grtjs|grtjes|grtz|mvg|hoogachtend|eerbied|hoogachting|bedankt)$/;
const KIN_CLOSING =
  /^(?:vader|moeder|zus|zusje|broer|broertje|dochter|zoon|vriend|vriendin|man|vrouw|oma|opa|tante|oom|nicht|neef|luisteraar|lezer)$/;

/** The last of a letter: `Met vriendelijke groet, Lieve`, `Je zus,\nVlinder`. */
function isSigned(lezing: Lezing, i: number): boolean {
  const { tussen, fold } = lezing.woorden[i] as Woord;
  const before = foldAt(lezing, i - 1);
  const line = tussen.includes('\n');
  const kin = line && KIN_CLOSING.test(before) && /^(?:je|jouw|uw|jullie|mijn)$/.test(foldAt(lezing, i - 2));
  if (!kin && !CLOSING.test(before) && !(line && i > 20 && lezing.telt[i] && isLastOfText(lezing, i))) return false;
  if (!/^[,.!]{0,2}\s{1,4}$/.test(tussen) || /^(?:uit|van|aan|einde|amen|vervolg|bijlage)$/.test(fold)) return false;
  return /^(?: [^\s,.]+){0,3}[.!]?\s*(?:$|\n)/.test(restAfter(lezing, i, 50));
}
const isLastOfText = (lezing: Lezing, i: number) =>
  lezing.woorden.length - i < 4 &&
  /^[\p{L} .'-]{1,40}$/u.test(lezing.text.slice((lezing.woorden[i] as Woord).start)) &&
  isAlsoName(foldAt(lezing, i));

const TO_YOU =
  /^(?:wat|hoe|waar|waarom|kom|ga|je|jij|jou|u|ge|gij|luister|kijk|wacht|hou|stop|doe|geef|blijf|mag|kun|gaat|nu|ik|bel|niet|we|wij|vraag)$/;

/** `zei: "Mei, jij kan dat"`. */
function isCalledUpon(lezing: Lezing, i: number): boolean {
  const { tussen, fold: form } = lezing.woorden[i] as Woord;
  if (
    !/[:“"„'‘] ?$/.test(tussen) ||
    !(isAlsoName(form) || isPlainNoun(form)) ||
    (GANGBAAR.has(form) && !KLEINE_NAAM.test(form))
  )
    return false;
  const next = lezing.woorden[i + 1];
  if (
    /^(?:wil|door|al|min|ben|bent|dag|maar|elke)$/.test(form) &&
    !/^(?:je|jij|kom|luister|u|ge)$/.test(next?.fold ?? '')
  )
    return false;
  return next?.tussen === ', ' && TO_YOU.test(next.fold) && /(?:["“„'‘]$|^: ?["“„'‘]?$)/.test(tussen);
}

const SPEAKS =
  /^(?:zei|zegt|vroeg|vraagt|lachte|lacht|huilde|huilt|knikte|riep|fluisterde|antwoordde|belde|appte|slaapt|sliep)$/;

const MAY_SPEAK =
  /^(?:en|zei|zegt|vroeg|vraagt|lach(?:te|t)|huil(?:de|t)|knikte|riep|fluisterde|antwoordde|belde|appte|slaapt|sliep|wilde|dacht|vond|weet|wist)$/;

/** `en parel zei`, `Raaf huilde`: only people do that, and a thing would have an article. */
function isWhoSpeaks(lezing: Lezing, i: number): boolean {
  const { begin, fold: form, vorm } = lezing.woorden[i] as Woord;
  const next = lezing.woorden[i + 1];
  if (!next || !MAY_SPEAK.test(next.fold) || isStrange(lezing)) return false;
  const third = lezing.woorden[i + 2];
  // `Lelie en Iris zijn op school.`
  if (
    begin &&
    vorm === 'kop' &&
    next?.fold === 'en' &&
    follows(next) &&
    lezing.telt[i + 2] &&
    follows(third) &&
    isVoornaam(third?.fold ?? '')
  )
    return isSeldomWord(form) || isPlainNoun(form);
  if (begin && /^(?:wil|door)$/.test(form) && /^ en (?:ik|wij|mijn) /.test(restAfter(lezing, i))) return vorm === 'kop';
  if (!next || !follows(next) || vorm === 'hoofd') return false;
  if (!SPEAKS.test(next.fold) && !(begin && /^(?:wilde|dacht|vond|weet|wist)$/.test(next.fold))) return false;
  if (
    !begin &&
    follows(lezing.woorden[i]) &&
    !/^(?:en|maar|dat|toen|want|omdat|als|dus|waar)$/.test(foldAt(lezing, i - 1))
  )
    return false;
  if (begin && /^(?:lente|zomer|herfst|winter|hoop|zon|.*dag)$/.test(form))
    return KLEINE_NAAM.test(form) && form !== 'dag';
  return isSeldomWord(form) && form.length > 2;
}
