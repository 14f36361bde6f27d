import { findAccount } from './account.ts';
import { findAlledaags } from './alledaags.ts';
import { findBsn } from './bsn.ts';
import { maskSpans } from './context.ts';
import { findEmail } from './email.ts';
import { findGenoemd, findGesproken } from './gesproken.ts';
import { findIban } from './iban.ts';
import { findKenteken } from './kenteken.ts';
import { findNummer } from './nummer.ts';
import { findPostcode } from './postcode.ts';
import { findTelefoon } from './telefoon.ts';
import { findNaTrefwoord } from './trefwoord.ts';
import type { Kandidaat, Span } from './types.ts';
import { findUrl } from './url.ts';
import { findZaaknummer } from './zaaknummer.ts';

/** The checked numbers and contact data in a text, and the public numbers and sites that are nobody's. */
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
    ...findGesproken(text),
    ...findGenoemd(text),
    ...findNummer(masked),
  ];
  return { found, publiek: [...telefoon.publiek, ...url.publiek] };
}
