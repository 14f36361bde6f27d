import { findAccount } from './account.ts';
import { findAdressen } from './adressen.ts';
import { findAlledaags } from './alledaags.ts';
import { findBsn } from './bsn.ts';
import { maskSpans } from './context.ts';
import { findDatums } from './datums.ts';
import { findEmail } from './email.ts';
import { Groepen } from './groepen.ts';
import { findIban } from './iban.ts';
import { findHerkomst, findKenmerken } from './kenmerken.ts';
import { findLabels } from './label.ts';
import { findLeeftijden } from './leeftijden.ts';
import { readLezing } from './lezing.ts';
import { findNamen } from './namen.ts';
import { findKenteken } from './kenteken.ts';
import { findNummer } from './nummer.ts';
import { findPostcode } from './postcode.ts';
import { resolveKandidaten } from './resolve.ts';
import { findTelefoon } from './telefoon.ts';
import { findNaTrefwoord } from './trefwoord.ts';
import type { Kandidaat, Soort, Span, Vondst } from './types.ts';
import { findUrl } from './url.ts';
import { makeView } from './view.ts';
import { findZaaknummer } from './zaaknummer.ts';

export type { Soort, Vondst } from './types.ts';

/** Changes whenever a rule or list changes: what was looked at under older rules is looked at again. */
export const REGELSVERSIE = '2026.11-namen';

const VOORSTEL: Record<Soort, string> = {
  bsn: '[burgerservicenummer]',
  iban: '[rekeningnummer]',
  telefoon: '[telefoonnummer]',
  email: '[e-mailadres]',
  url: '[webadres]',
  postcode: '[postcode]',
  kenteken: '[kenteken]',
  account: '[accountnaam]',
  nummer: '[nummer]',
  geboortedatum: '[geboortedatum]',
  persoon: '[persoon]',
  adres: '[adres]',
  onbekend: '[naam]',
  organisatie: '[organisatie]',
  plaats: '[plaats]',
  datum: '[datum]',
  leeftijd: '[leeftijd]',
  beroep: '[beroep]',
  gezin: '[gezin]',
  diagnose: '[aandoening]',
  herkomst: '[herkomst]',
  gebeurtenis: '[gebeurtenis]',
};

/**
 * Everything in a text that may identify somebody, sorted and without overlap.
 * Pass one `Groepen` for several fields of a story, so that a group means the same form in all of them.
 */
export function findIdentifiers(
  text: string,
  groepen: Groepen = new Groepen(),
  bekend: readonly string[] = [],
): Vondst[] {
  const view = makeView(text);
  return resolveKandidaten(view.text, findKandidaten(view.text, bekend)).map(({ start, end, soort, klasse, uitleg }) => ({
    begin: view.at[start] as number,
    eind: view.at[end] as number,
    soort,
    klasse,
    groep: groepen.name(soort, view.text.slice(start, end)),
    uitleg,
    voorstel: VOORSTEL[soort],
  }));
}

function findKandidaten(text: string, bekend: readonly string[]): Kandidaat[] {
  const numbers = findNummers(text);
  const lezing = readLezing(text, [...numbers.found, ...numbers.publiek, ...findLabels(text)]);
  const emails = numbers.found.filter((one) => one.soort === 'email').map(({ start, end }) => text.slice(start, end));
  return [
    ...numbers.found,
    ...findNamen(lezing, emails, bekend),
    ...findAdressen(text),
    ...findDatums(text),
    ...findLeeftijden(text),
    ...findKenmerken(text),
    ...findHerkomst(lezing),
  ];
}

function findNummers(text: string): { found: Kandidaat[]; publiek: Span[] } {
  const everyday = maskSpans(text, findAlledaags(text));
  const telefoon = findTelefoon(everyday);
  const url = findUrl(text);
  const masked = maskSpans(everyday, [...telefoon.publiek, ...url.publiek]);
  const found = [
    ...findEmail(text),
    ...url.found,
    ...findIban(text),
    ...telefoon.found,
    ...findBsn(everyday),
    ...findKenteken(text),
    ...findPostcode(text),
    ...findAccount(text),
    ...findZaaknummer(text),
    ...findNaTrefwoord(text, masked),
    ...findNummer(masked),
  ];
  return { found, publiek: [...telefoon.publiek, ...url.publiek] };
}
