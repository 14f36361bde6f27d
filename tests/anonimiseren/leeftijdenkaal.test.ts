import { describe, expect, it } from 'vitest';
import { readMarks } from './helpers.ts';
import { vormenVan } from './vormenvan.ts';

describe('an age without a word for years', () => {
  it.each([
    'hoi allemaal, «33» hier, twee kids en moe',
    '«52» gescheiden en dat bevalt me best',
    'ik heet harpreet maar zeg harry. «20» student in delft',
    'ik ben Thijmen 🏳️‍⚧️ «16» en ik woon bij mijn tante',
    'Naast mij ligt Pleun («14»!! 😭) en die slaapt nooit.',
    'Mijn dochter (net «18») heeft schulden.',
    'Henk («68», ook ooit verloofd geweest) kwam langs.',
    'Ik was «zes» de eerste keer dat ik het zag.',
    'Hij was «vier» die zomer en hij zweeg.',
    'Gisteren was ik jarig, «veertig», en niemand belde.',
    'Dat krijgen de jongens bij ons als ze «16» worden.',
    'Er stond een vrouw van «in de dertig» aan de deur.',
    'Hij is diep «in de tachtig» en fietst nog.',
    'Ik loop naar de «negentig».',
    'nu «67» en nog steeds boos',
    'Zij is verlamd en «82» en klaagt nooit.',
    'Er stond een jongen met een kar, een jaar of «twaalf», te wachten.',
    'ja ik ben goedele komma «drieënvijftig jaar» punt ik spreek dit in',
    'Ik heet Leendert Kodde, «58 jaar» uit Meppel.',
    'Ik ben een vrouw, «43», twee kinderen, geen man.',
    'Van «mijn vijfde» tot «mijn achtste jaar» zat ik met haar in een kamp.',
    'Op «haar achttiende verjaardag» stond de deurwaarder voor de deur.',
    'Noud is nu «13 jaar».',
    'Hij was «vijftien» en ik «zeventien» toen wij elkaar leerden kennen.',
    'Mw. Bos (geb. 1944, «80 jaar») woont in het noorden.',
    'Achterin zat een jongen, «zeven» misschien, met een tas.',
    'Mijn vader is vorig jaar gestorven, «73», een dag na het feest.',
    'Op zolder slapen ze naast onze eigen «4, 6 en 11».',
    'Beer is «negentien», een meter zesennegentig.',
    'Nu is hij «negentig» bijna «eenennegentig» en dat wil hij weten.',
    'Die van mij was «zeven» en tekende oma.',
    'mijn oma is «tachtg» en die heeft een alarm',
    'Ik bin «achtenzeuventeg» en ik zing nog.',
    'Hij is «8» mo ik wil niet.',
    'Hij was «16» en dom, wie had dat gedacht, «65» en verliefd.',
  ])('%s', (marked) => {
    const { text, forms } = readMarks(marked);
    expect(vormenVan(text, 'leeftijd')).toEqual(forms);
  });

  it.each([
    'Het was tien de eerste keer dat hij belde.',
    'Bezet: 19. Totaal: 45. Kamer 6 is leeg.',
    'Dan bel ik 112 en daarna mijn broer.',
    'Wij zaten met zijn twee in de lift.',
    'Sinds een jaar of drie weet hij niet meer wie ik ben.',
    'Ik heb gedronken, een jaar of zes, en toen niet meer.',
    'Ik ben de jongste van vier.',
    'Tot zijn vijfde ronde hield hij het vol.',
    'In mijn vierde jaar op de opleiding stopte ik.',
    'Om vier uur was ik jarig, acht taarten stonden er.',
    'We hadden lijn 20 student instappen geblazen.',
    'Het was in de dertig graden en rond de veertig mensen vielen flauw.',
    'Om 7 was ik wakker.',
    'De auto is 20 jaar oud en mijn hond is 8.',
    'Op het feest waren ze met twintig.',
    'Ik was chauffeur in Tarin Kowt, twee jaar.',
    'Nu ben ik in Nederland zes jaar en ik werk.',
    'Ik heb handtekeningen, zeventien, ook van de schele.',
    'Ik ben nog maar 31 weken.',
  ])('no age: %s', (text) => expect(vormenVan(text, 'leeftijd')).toEqual([]));
});
