import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('an organisation with a name of ordinary words', () => {
  it.each([
    'Er kwam een mevrouw van «de zeemeeuw» met soep.',
    'Dominee Hylke van «de open poort» schreef een brief.',
    'Bij «de warme jas» in Veendam geven ze daar een cursus over.',
    'Heb bij «kleine stapjes» aangeklopt en daar zat Sandra.',
    'Daarna heb ik vijf weken bij «roze haven» gezeten.',
    'Dit is voor de mensen van «gelijk oversteken» in de stad.',
    'Ik woon nu bij «onder dak» en dat is wennen.',
    'Ik ben binnengebracht in «de duinroos» en daar slaap ik.',
    'ik ben liban ben vijftien en zit op «het stadspark» in de derde',
    'ik zit op hockey bij «de reigers» in de stad',
    'Zij zit in buurhuis «de lantaarn» en zingt.',
    'Nu tel ik schroeven bij Werkplaats «Noord», naast een man.',
    'Hij woont op manege «de roskam» en werkt er ook.',
    'Als vrijwilliger bij «de voedseltuin» leerde ik Ans kennen.',
    'ik zit op school bij «de agnietenborgh» in de stad, dat was ver lopen',
    'Ik kwam in een huis dat gewoon «Thuis» heet.',
    'Zondag is de mis, «onze lieve vrouw ter zee» heet de kerk.',
    'Dossier 12\nUitvoerder: «Kop Boven Water», consulent\nEinde',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'organisatie').join(' ')).toContain(forms[0]);
  });

  it.each([
    'De mevrouw van de gemeente en de jongens van de kade wachtten.',
    'Hij zat bij het open raam en keek naar de zwarte muur.',
    'Ik ga naar de zolder en woon bij de brug in een boot.',
    'Ik kreeg een brief van het energiebedrijf en van de bank.',
    'Wij vlogen met de KLM en tankten bij de Shell.',
    'Zo heet het huis. Mijn hond heet de baas. Hoe heet de school?',
    'Op school zit ik bij de deur, in de klas met de kachel.',
    'We kwamen bij een huis dat leeg stond. Hoe heet het? Dat heet pech.',
    'Het restaurant heet mensen welkom en mijn zoon voetbalt bij de jeugd.',
    'Ik slaap bij open raam en kom bij de mensen van de klas.',
    'Ik sliep bij goede vrienden en at bij kleine lettertjes.',
  ])('none: %s', (text) => expect(vormenVan(text, 'organisatie')).toEqual([]));
});
