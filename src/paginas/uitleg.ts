import type { ProbleemSoort } from '../http/problem.ts';

/** What each kind of problem means and what to do about it: for whoever follows the `type` of an answer. */
export const UITLEG: Record<ProbleemSoort, { wat: string; doe: string }> = {
  'ongeldige-invoer': {
    wat: 'Er mist iets in je verzoek, of er staat iets in wat we niet kunnen lezen.',
    doe: 'Kijk in het antwoord bij invalidParams. Daar staat per veld wat er anders moet. Verbeter het en stuur het opnieuw.',
  },
  'niet-aangemeld': {
    wat: 'Hiervoor moeten we weten wie je bent. Je stuurde geen sleutel mee, of een sleutel die niet klopt of is verlopen.',
    doe: 'Meld je aan, of stuur een geldige sleutel mee in de header Authorization.',
  },
  'geen-recht': {
    wat: 'We weten wie je bent, maar jij mag dit niet.',
    doe: 'Vraag de beheerder om het recht, of gebruik een sleutel die dit recht heeft.',
  },
  'niet-gevonden': {
    wat: 'Dit bestaat niet, of het is niet voor jou te zien. Wij maken daar geen verschil tussen.',
    doe: 'Kijk of het adres klopt. Meld je aan als je denkt dat je dit wel mag zien.',
  },
  'methode-niet-toegestaan': {
    wat: 'Dit adres bestaat, maar wat je wilt doen kan hier niet.',
    doe: 'Kijk in de header Allow. Daar staat wat hier wel kan.',
  },
  'niet-te-leveren': {
    wat: 'Je vraagt om een vorm die we hier niet hebben.',
    doe: 'Vraag in de header Accept om een vorm die we wel geven. In het antwoord staat welke dat zijn.',
  },
  botsing: {
    wat: 'Je verzoek past niet bij hoe het er nu voor staat. Je wilt bijvoorbeeld iets wijzigen dat bij de redactie ligt.',
    doe: 'Lees in het antwoord wat er in de weg zit. Lees daarna de nieuwste stand en beslis opnieuw.',
  },
  ingetrokken: {
    wat: 'Dit was er, en nu niet meer. Het is weggehaald of de tijd is om. Het komt niet terug.',
    doe: 'Bewaarde je er iets van? Haal dat dan ook weg.',
  },
  'intussen-gewijzigd': {
    wat: 'Iemand anders wijzigde dit nadat jij het las. Wij schrijven er niet overheen.',
    doe: 'Lees het opnieuw. Stuur je wijziging dan nog eens, met de nieuwe ETag in If-Match.',
  },
  'te-groot': { wat: 'Je stuurt meer dan we in een keer aannemen.', doe: 'Maak het kleiner, of stuur het in delen.' },
  'kop-te-groot': {
    wat: 'De headers van je verzoek zijn samen te groot.',
    doe: 'Stuur minder of kortere headers mee. Vaak zijn het de cookies: die hebben wij niet nodig.',
  },
  'te-traag': {
    wat: 'Je verzoek kwam zo langzaam binnen dat we niet meer wachtten.',
    doe: 'Probeer het opnieuw met een betere verbinding, of stuur minder tegelijk.',
  },
  'soort-niet-bekend': {
    wat: 'We kunnen deze vorm niet lezen.',
    doe: 'Stuur JSON, met het Content-Type dat in de documentatie staat.',
  },
  'sleutel-al-gebruikt': {
    wat: 'Deze Idempotency-Key hoort al bij een ander verzoek van jou.',
    doe: 'Maak voor elk nieuw verzoek een nieuwe sleutel. Herhaal je een verzoek? Stuur dan precies hetzelfde.',
  },
  'voorwaarde-nodig': {
    wat: 'Je wilt iets wijzigen, maar zegt niet welke versie je hebt gelezen.',
    doe: 'Lees het eerst. Stuur de ETag die je krijgt mee in de header If-Match.',
  },
  'te-veel-verzoeken': {
    wat: 'Je vraagt sneller dan we kunnen antwoorden.',
    doe: 'Wacht zo lang als in Retry-After staat. Vraag daarna rustiger.',
  },
  'interne-fout': {
    wat: 'Er ging iets mis bij ons. Dit ligt niet aan jou.',
    doe: 'Probeer het later nog eens. Blijft het misgaan? Laat het ons weten en noem de instance uit het antwoord.',
  },
  'tijdelijk-niet': {
    wat: 'We zijn even niet bereikbaar, of het is te druk.',
    doe: 'Wacht zo lang als in Retry-After staat en probeer het dan opnieuw.',
  },
};
