const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const TUSSENVOEGSELS = set(
  "van de den der ten ter te 't op uit het in aan bij over onder voor von zu el al la le les du da das dos do di del della d v.d vd v/d bin ibn ben abu abi bint oud ould st 's van't vander vande zum zur af y e des auf vanden vande ait ould",
);
/** Tussenvoegsels that also stand alone before a surname; the others only follow one of these. */
export const VOORAAN = set(
  "van de den der ten ter te 't von el al la le du da dos di del della d bin ibn ben vd op in uit het v des y zu zum zur auf vanden vander vande ait ould",
);

/** A name follows these as good as always. */
export const AANSPREKING = set(
  'mevrouw mevr mw mvr mevrouwtje meneer menir mijnheer dhr hr heer heren juffrouw mej fam familie weduwe wed tante oom ome zuster broeder pater pastoor dominee ds imam kapelaan rabbijn meester mr juf dr drs prof ir ing dokter professor neef nicht oma opa opoe opi nonno nenek pake beppe wijlen mejuffrouw auntie uncle jonkheer jonkvrouw sinjeur seigneur mevraauw mefrouw mienheer menheer captain ouderling diaken weledele weledelgestrenge sir lady madame monsieur hadji',
);
/** A name may follow these, but more often a verb does. */
export const ROL = set(
  `moeder vader ma pa zus zusje zuster broer broertje zoon zoontje dochter dochtertje kind kleinkind kleinzoon kleindochter neefje nichtje man vrouw ex exman exvrouw ex-man ex-vrouw
  echtgenoot echtgenote partner vriend vriendin vriendinnetje vriendje verloofde stiefvader stiefmoeder stiefzoon stiefdochter pleegmoeder pleegvader pleegzoon pleegdochter schoonmoeder
  schoonvader schoonzus schoonzusje zwager schoonzoon schoondochter peetvader peettante halfbroer halfzus tweelingbroer tweelingzus overgrootmoeder grootmoeder grootvader stiefbroer stiefzus
  buurman buurvrouw buurmeisje buurjongen buren overbuurman overbuurvrouw onderbuurman onderbuurvrouw bovenbuurman bovenbuurvrouw collega collegas baas chef leidinggevende teamleider directeur manager voorman
  huisarts arts psychiater psycholoog psychologe therapeut specialist cardioloog neuroloog oncoloog internist verloskundige verpleegkundige tandarts fysiotherapeut logopedist
  hulpverlener hulpverleenster begeleider begeleidster begeleiding jongerenwerker straatcoach coach jobcoach casemanager regisseur consulent consulente klantmanager gezinsvoogd jeugdbeschermer
  voogd mentor mentrix bewindvoerder curator rechter advocaat advocate notaris wijkagent agent agente rechercheur officier griffier reclasseerder deurwaarder
  leraar lerares docent docente conrector rector decaan intern-begeleider leidster kapster kapper trainer leider voorzitter vrijwilliger vrijwilligster maatje buddy sponsor
  maatschappelijk ervaringsdeskundige contactpersoon medewerker medewerkster zorgmedewerker thuiszorg ambulant gezinscoach woonbegeleider trajectbegeleider wijkverpleegkundige poh
  client cliente patient bewoner bewoonster huisgenoot kamergenoot celgenoot klasgenoot stagiair stagiaire huurbaas verhuurder eigenaar hond kat poes paard parkiet konijn dwergkonijn
  meisje jongen jongetje meid knul vent gast kerel dame
  oppas gastouder burgemeester wethouder priester hulpbisschop makker maat kameraad neven jongste oudste middelste`,
);
/** What people are called next to their first name: `Ouwe Gerrit`. */
export const TOENAAM =
  /^(?:ouwe|oude|rooie|rode|schele|dikke|lange|korte|kleine|grote|zwarte|witte|blonde|kale|scheve|gekke|malle|dove|manke|snelle|blinde|stille|mooie)$/;
/** Verbs that stand before a name: `hij heet …`. */
export const NOEMT = set(
  'heet heette heten heetten hete genaamd gnaamd naam noemen noemde noemt noemden noem vernoemd bijgenaamd roepnaam meisjesnaam achternaam voornaam alias gedoopt',
);
/** Verbs that stand behind a person. */
export const DOET = set(
  `zei zeg zegt zeiden zegd vroeg vraagt belde belt appte appt mailde schreef schrijft kwam komt ging gaat had heeft was is wil wilde werd wordt kon kan deed doet liep loopt zat zit stond staat
  dacht denkt vond vindt keek kijkt huilde lachte riep roept vertelde vertelt woont woonde werkt werkte sliep overleed stierf bleef blijft nam neemt gaf geeft bracht haalde hielp helpt sloeg
  schreeuwde knikte zweeg legde hoorde hoort moest moet mocht mag begon begint wist weet trok at dronk zou zal ook zelf nog stuurde stuurt regelde lag ligt kreeg krijgt reed rijdt sprak antwoordde
  kom bel luister wacht haar z'n d'r heet heette stelde leerde leert liet laat luisterde speelt speelde zorgde miste mist hield houdt vertrok verdween schold gooide`,
);
/** Prepositions that stand before a place. */
export const PLAATSWOORD = set(
  'in te naar uit bij rond vanuit omgeving gemeente richting tussen nabij buiten regio door langs boven centrum dorp stad dorpje stadje gehucht eiland buurt wijk vlakbij',
);
export const BEPALER = set(
  'de het een t n deze die dit dat mijn mn onze ons zijn zn haar jouw je uw hun geen elke iedere welke zo dezelfde hetzelfde eigen andere nieuwe oude eerste laatste tweede',
);

/** Ordinary words first in a sentence that are never a name there. */
export const FUNCTIE = set(
  `ik jij je u hij zij ze wij we jullie het de een die dat dit deze er hier daar nu toen dan want maar en of dus als om op in aan van voor na bij met tot door over onder uit te al ook nog niet geen
  wel zo veel weer soms altijd nooit ooit waarom hoe wat wie waar wanneer welke mijn jouw zijn haar ons onze hun alles niets iets iemand niemand iedereen men mij me jou hem hen is was ben bent
  zou zal kan kon moet mag wil heb heeft had ga gaat ging ja nee nou hoi hallo dag beste lieve geachte ma pa man vrouw god heer eens toch even straks later vroeger gisteren vandaag morgen
  net pas echt heel erg goed slecht groot klein lang kort oud jong nieuw alleen samen thuis weg terug ondanks sinds vanaf tijdens tegen zonder volgens wegens behalve tussen rond langs naast eerst laatst
  an can den min do ho hou ben al el la le van der ten ter ter se feb aan mee mama papa mam pap opa oma baba anne yemma zeg kijk stop laat neem doe geef vraag bel hoor weet denk vind hoop
  meer minder vaak steeds weinig genoeg zelfs juist precies ongeveer bijna helaas gelukkig misschien natuurlijk eigenlijk gewoon daarna daarom daardoor inmiddels intussen ineens opeens plotseling eindelijk
  tip bron april mei juni juli augustus maart januari februari september oktober november december maandag dinsdag woensdag donderdag vrijdag zaterdag zondag lente zomer herfst winter`,
);
