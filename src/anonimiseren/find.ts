import { findAccount } from './account.ts';
import { findAlledaags } from './alledaags.ts';
import { findBsn } from './bsn.ts';
import { maskSpans } from './context.ts';
import { findEmail } from './email.ts';
import { Groepen } from './groepen.ts';
import { findIban } from './iban.ts';
import { findKenteken } from './kenteken.ts';
import { findNummer } from './nummer.ts';
import { findPostcode } from './postcode.ts';
import { resolveKandidaten } from './resolve.ts';
import { findTelefoon } from './telefoon.ts';
import { findNaTrefwoord } from './trefwoord.ts';
import type { Kandidaat, Soort, Vondst } from './types.ts';
import { findUrl } from './url.ts';
import { makeView } from './view.ts';
import { findZaaknummer } from './zaaknummer.ts';

export type { Soort, Vondst } from './types.ts';

/** Changes whenever a rule or list changes: what was looked at under older rules is looked at again. */
export const REGELSVERSIE = '2026.11-nummers';

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
};

/**
 * Everything in a text that may identify somebody, sorted and without overlap.
 * Pass one `Groepen` for several fields of a story, so that a group means the same form in all of them.
 */
export function findIdentifiers(text: string, groepen: Groepen = new Groepen()): Vondst[] {
  const view = makeView(text);
  return resolveKandidaten(view.text, findKandidaten(view.text)).map(({ start, end, soort, klasse, uitleg }) => ({
    begin: view.at[start] as number,
    eind: view.at[end] as number,
    soort,
    klasse,
    groep: groepen.name(soort, view.text.slice(start, end)),
    uitleg,
    voorstel: VOORSTEL[soort],
  }));
}

function findKandidaten(text: string): Kandidaat[] {
  const everyday = maskSpans(text, findAlledaags(text));
  const telefoon = findTelefoon(everyday);
  const url = findUrl(text);
  const masked = maskSpans(everyday, [...telefoon.publiek, ...url.publiek]);
  return [
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
}
