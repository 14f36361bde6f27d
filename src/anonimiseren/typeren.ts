import { PLAATSEN } from './data.ts';
import { fold } from './fold.ts';
import { isGewoon } from './gewoon.ts';
import type { Keten } from './keten.ts';
import { isAchternaam, isInitiaal, isVoornaam, type Lezing } from './lezing.ts';
import { plaatsBits } from './meter.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';
import { AANSPREKING, DOET, NOEMT, PLAATSWOORD, ROL, VOORAAN } from './woorden.ts';

const PERSOON = 'Dit lijkt de naam van een mens.';
const ONBEKEND = 'Dit woord is geschreven als een naam. Misschien wijst het iemand aan.';
const PLAATS = 'Dit is een plaats. Samen met andere gegevens kan die iemand aanwijzen.';
const STREET =
  /(?:straat|straatje|laan|laantje|weg|plein|gracht|kade|singel|dijk|steeg|dreef|hof|plantsoen|pad|wal|erf|markt|baan|ring|burg|donk|veld|kamp|weide|akker|brink|park|haven|boulevard|allee|str)$/;
const PLACE_END =
  /(?:dorp|dijk|veen|broek|kerk|kerke|zijl|horst|woude|wolde|wijk|stad|meer|burg|drecht|huizen|hoven|hove|zand|sluis|polder|dam|um|wierde|recht|schoten|loo|voort|muiden|gast|poort|wijk|kwartier|buurt|noord|zuid|oost|west|centrum|ga|berg|beek|heide|eind|oord|schans|kapelle|meerse)$/;

/** Says what a row of name-like words is. A wrong label is a nuisance; a wrong silence is a leak. */
export function typeKeten(lezing: Lezing, keten: Keten, zeker: boolean): Kandidaat {
  const words = lezing.woorden.slice(keten.van, keten.tot + 1);
  const first = words[0] as Woord;
  const last = words.at(-1) as Woord;
  const span = { start: first.start, end: last.end + (keten.punt ? 1 : 0) };
  const before = lezing.woorden[keten.van - 1];
  const cue = /^(?:\.? {1,2}|: ?|, | \(|-)$/.test(first.tussen) ? (before?.fold ?? '') : '';
  const form = fold(lezing.text.slice(span.start, span.end));
  if (
    AANSPREKING.has(cue) ||
    (NOEMT.has(cue) && cue !== 'naam') ||
    (ROL.has(cue) && first.tussen !== '-' && cue !== 'ex')
  )
    return person(span);
  const place = PLAATSEN.get(form) ?? PLAATSEN.get(form.replace(/['’]?s$/, ''));
  const inPlace = PLAATSWOORD.has(cue);
  const lead = words.find((word) => !VOORAAN.has(word.fold) || word.vorm !== 'kop') ?? first;
  const named = isVoornaam(lead.fold);
  if (place && (inPlace || !named))
    return { ...span, soort: 'plaats', klasse: 'indirect', uitleg: PLAATS, bits: plaatsBits(place) };
  if (STREET.test(last.fold) && !named && (inPlace || /^(?:aan|op|de|het|van)$/.test(cue)) && last.fold.length > 5)
    return {
      ...span,
      soort: 'adres',
      klasse: 'indirect',
      uitleg: 'Dit lijkt een straat. Zo is te zien waar iemand woont of was.',
      bits: 12,
    };
  if (named || words.some(isInitiaal)) return person(span);
  if (inPlace && !isAchternaam(lead.fold) && (PLACE_END.test(last.fold) || /^(?:in|te|naar)$/.test(cue)))
    return { ...span, soort: 'plaats', klasse: 'indirect', uitleg: PLAATS, bits: plaatsBits(undefined) };
  const next = lezing.woorden[keten.tot + 1];
  if (isAchternaam(last.fold) && (zeker || words.length > 1 || !isGewoon(last.fold))) return person(span);
  if (zeker && next && DOET.has(next.fold) && next.tussen === ' ' && !/^(?:is|was|had|heeft)$/.test(next.fold))
    return person(span);
  return { ...span, soort: 'onbekend', klasse: 'twijfel', uitleg: ONBEKEND };
}

const person = (span: { start: number; end: number }): Kandidaat => ({
  ...span,
  soort: 'persoon',
  klasse: 'direct',
  uitleg: PERSOON,
});
