import { findAccount } from './account.ts';
import { findAlledaags } from './alledaags.ts';
import { findBsn } from './bsn.ts';
import { maskSpans } from './context.ts';
import { findEmail } from './email.ts';
import { findIban } from './iban.ts';
import { findKenteken } from './kenteken.ts';
import { LABEL } from './labels.ts';
import { findNummer } from './nummer.ts';
import { Nummergroepen } from './nummergroepen.ts';
import { findPostcode } from './postcode.ts';
import { resolveKandidaten } from './resolve.ts';
import { findTelefoon } from './telefoon.ts';
import { findNaTrefwoord } from './trefwoord.ts';
import type { Kandidaat, Span, Vondst } from './types.ts';
import { findUrl } from './url.ts';
import { makeView } from './view.ts';
import { findZaaknummer } from './zaaknummer.ts';

/** Changes whenever a rule of the gate changes: what was looked at under older rules is looked at again. */
export const REGELSVERSIE = '2026.11-nummers';

/**
 * The checked numbers and contact data in a text, sorted and without overlap. This is what publication waits for today;
 * names, places and the rest (find.ts) join the gate together with the means to judge them.
 */
export function findNumbers(text: string, groepen: Nummergroepen = new Nummergroepen()): Vondst[] {
  const view = makeView(text);
  return resolveKandidaten(view.text, findNummers(view.text).found).map(({ start, end, soort, klasse, uitleg }) => ({
    begin: view.at[start] as number,
    eind: view.at[end] as number,
    soort,
    klasse,
    groep: groepen.name(soort, view.text.slice(start, end)),
    uitleg,
    voorstel: LABEL[soort],
  }));
}

/** The same as candidates, and the public numbers and sites that are nobody's. */
export function findNummers(text: string): { found: Kandidaat[]; publiek: Span[] } {
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
