import type { Soort } from './types.ts';

/** What stands in the place of a finding when nothing more is known about it. */
export const LABEL: Record<Soort, string> = {
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
