import { makeBijna } from './bijna.ts';
import { isGewoon } from './gewoon.ts';
import { memo } from './memo.ts';

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** A rare trade says little when only its sector stays. */
interface Sector {
  naam: string;
  /** Trades few people are in. */
  vakken: string;
  /** Ends of compounds, which are rare trades unless they are on the list of ordinary ones. */
  staarten?: string;
  /** Beginnings that give the sector of a compound with an end from anywhere. */
  begin?: RegExp;
}

const SECTOREN: Sector[] = [
  {
    naam: 'de scheepvaart',
    vakken:
      'binnenvaartschipper stuurman matroos kapitein loods baggeraar hofmeester zeeman zeevarende bootsman havenmeester roeier walkapitein marconist baggermeester sluismeester sluiswachter brugwachter scheepskok veerman scheepstimmerman sloepenbouwer',
    staarten: 'schipper stuurman matroos kapitein loods varende roerganger',
    begin:
      /^(?:scheeps|schip|zee|haven|boot|bagger|veer|booreiland|offshore|sleep|tanker|sluis|brug|wad|vuurtoren|binnenvaart|dek)/,
  },
  {
    naam: 'de visserij',
    vakken:
      'palingroker zalmroker haringroker palingvisser mosselvisser garnalenvisser kokkelvisser oesterkweker visroker visafslager visserman nettenboeter garnalefisker haringkaakster haringkaker garnalenpelster',
    staarten: 'visser fisker visscher vischer vissers boeter',
    begin: /^(?:paling|mossel|garnalen|oester|haring|vis(?!agist|u)|kokkel)/,
  },
  {
    naam: 'de muziek',
    vakken:
      'klokkeluier klokkenluier klokluider paukenist organist organiste dirigent dirigente beiaardier harpist harpiste cellist celliste violist violiste altviolist hoboist hoboiste klarinettist fluitist fluitiste trompettist trombonist hoornist slagwerker contrabassist pianist pianiste componist componiste operazanger operazangeres sopraan countertenor luthier cantor voorzanger dj muzikoloog concertmeester',
    staarten:
      'dirigent dirigente zanger zangeres componist stemmer blazer luider muzikant muzikante beiaardier organist violist',
    begin:
      /^(?:orgel|viool|piano|koor|opera|orkest|harp|klok(?:ken)?(?:luid|lui|spel)|muziek|stads?beiaard|kerkorgel|kinderkoor)/,
  },
  {
    naam: 'de kunst',
    vakken:
      'beeldhouwer beeldhouwster kunstschilder kunstschilderes keramist keramiste etser dichter dichteres stadsdichter romanschrijver toneelschrijver scenarist illustrator illustratrice striptekenaar cartoonist acteur actrice cabaretier cabaretiere balletdanser balletdanseres choreograaf goochelaar goochelaarster buikspreker clown acrobaat acrobate trapezewerker koorddanser jongleur poppenspeler stuntman danseres ballerina fotomodel souffleur souffleuse restaurateur restaurator restauratrice curatrice conservator performer mimespeler poppenspeelster scenarioschrijver scenarioschrijfster dramaturg dramaturge vuurspuwer vuurspuger stemacteur stemactrice glazenier glazeniers glazenierster',
    staarten:
      'restaurator artiest artieste danser danseres dichter acteur actrice schilderes tekenaar restaurateur restauratrice conservator kunstenaar kunstenares ontwerper ontwerpster temmer goochelaar',
    begin:
      /^(?:circus|trapeze|ballet|opera|theater|toneel|poppen|marionetten|straat(?:theater|muzikant)|kunst|kerkramen)/,
  },
  {
    naam: 'de sport',
    vakken:
      'profvoetballer profvoetbalster wielrenster profwielrenner kunstrijder kunstrijdster bokser bokskampioen jockey judoka topsporter topsportster olympier tafeltennisser schermer scheidsrechter bondscoach skileraar surfleraar paralympier marathonloper',
    staarten:
      'ruiter amazone coureur schaatser schaatsster zwemmer zwemster bokser wielrenner wielrenster turnster voetballer voetbalster scheidsrechter renner racer hockeyer handbalster volleybalster tennisser basketballer basketbalster',
    begin: /^(?:prof|top|olympisch)/,
  },
  {
    naam: 'de kerk',
    vakken:
      'dominee predikant predikante pastoor pastor pastorie imam rabbijn koster kosteres abt abdis non monnik pater kapelaan bisschop diaken dominicaan zendeling missionaris kloosterling kloosterzuster voorganger voorgangster evangelist pandit moellah zendelinge',
    staarten: 'missionaris zendeling predikant pastor pater zuster',
    begin: /^(?:kerk|klooster|missie|zendings|parochie)/,
  },
  {
    naam: 'het leger',
    vakken:
      'marinier commando korporaal majoor luitenant kolonel adjudant generaal legionair vliegenier huzaar straaljagerpiloot dienstplichtige scherpschutter explosievenopruimer mijnenruimer',
    staarten: 'officier commandant marinier commando sergeant',
    begin: /^(?:landmacht|marine|luchtmacht|leger|commando)/,
  },
  {
    naam: 'de luchtvaart',
    vakken:
      'piloot pilote verkeersleider luchtverkeersleider copiloot purser vlieger boordwerktuigkundige helikopterpiloot astronaut',
    staarten: 'piloot pilote vlieger purser verkeersleider astronaut',
    begin: /^(?:vlieg|lucht(?!macht)|helikopter|zweefvlieg|ballon)/,
  },
  {
    naam: 'de wetenschap',
    vakken:
      'hoogleraar archeoloog archeologe egyptoloog astronoom astronome sterrenkundige natuurkundige wiskundige scheikundige taalkundige theoloog theologe filosoof filosofe geoloog bioloog biologe historicus historica promovendus viroloog epidemioloog antropoloog antropologe meteoroloog weerman vulkanoloog entomoloog paleontoloog geneticus genealoog socioloog sociologe fysicus kernfysicus astrofysicus chemicus archivaris oceanograaf cartograaf scheepsarcheologie egyptologie byzantinistiek assyriologie sinologie papyrologie',
    staarten: 'oloog ologe kundige wetenschapper onderzoeker onderzoekster hoogleraar historicus archivaris',
  },
  {
    naam: 'de landbouw',
    vakken:
      'imker herder schaapherder schaapherderin valkenier bollenkweker champignonkweker wijnboer wijnbouwer kaasmaker kaasmaakster nertsenfokker duivenmelker jachtopziener rentmeester molenaar boomchirurg paardenfokker hoefsmid stalmeester rietsnijder turfsteker muskusrattenvanger rattenvanger vogelringer boerencoach erfcoach paardencoach hondencoach hondengeleider speurhondengeleider turfgraver veenarbeider dijkwerker polderwerker',
    staarten:
      'herder kweker kweekster fokker fokster houder houdster vanger jager boer boerin smid teler imker molenaar opziener steker verzorger verzorgster temmer trainer',
    begin:
      /^(?:paarden|schapen|geiten|bijen|bollen|champignon|wijn|bos|jacht|riet|hoef|koe|varkens|kippen|orchidee|rozen|dieren|dolfijnen|roofvogel)/,
  },
  {
    naam: 'het openbaar bestuur',
    vakken:
      'burgemeester wethouder raadslid kamerlid statenlid gedeputeerde gemeentesecretaris dijkgraaf minister staatssecretaris ambassadeur diplomaat consul ombudsman fractievoorzitter griffier raadsgriffier senator',
    staarten: 'ambassadeur burgemeester wethouder diplomaat',
  },
  {
    naam: 'het recht',
    vakken:
      'notaris rechter kinderrechter rechter-commissaris raadsheer kandidaat-notaris strafpleiter tuchtrechter kantonrechter procureur gerechtsdeurwaarder patholoog-anatoom lijkschouwer gevangenisdirecteur',
    staarten: 'rechter notaris advocaat rechercheur',
  },
  {
    naam: 'de medische wereld',
    vakken:
      'hartchirurg neurochirurg kinderoncoloog tropenarts scheepsarts forensisch prothesemaker orthopedisch gipsverbandmeester perfusionist klinisch geneticus embryoloog',
    staarten: 'chirurg arts oncoloog',
  },
  {
    naam: 'de media',
    vakken:
      'nieuwslezer nieuwslezeres presentator presentatrice oorlogsverslaggever oorlogsfotograaf correspondent correspondente hoofdredacteur columnist columniste documentairemaker filmmaker filmregisseur radiomaker omroepster ondertitelaar',
    staarten:
      'verslaggever fotograaf fotografe journalist journaliste correspondent presentator presentatrice redacteur regisseur',
  },
  { naam: 'de taal', vakken: 'doventolk gebarentolk schrijftolk', staarten: 'tolk' },
  {
    naam: 'de uitvaart',
    vakken:
      'uitvaartverzorger uitvaartverzorgster uitvaartondernemer uitvaartleider begrafenisondernemer grafdelver doodgraver lijkbezorger thanatopracteur steenhouwer kistenmaker',
    staarten: 'delver',
    begin: /^(?:uitvaart|begrafenis|graf|lijk)/,
  },
  {
    naam: 'het vervoer',
    vakken:
      'trambestuurder treindispatcher treindienstleider metrobestuurder wagenmenner koetsier seinwachter seinhuiswachter metromachinist rangeerder touringcarchauffeur',
    staarten: 'bestuurder dispatcher dienstleider koetsier',
    begin: /^(?:tram|trein|metro|spoor|rangeer|sein|koets)/,
  },
  {
    naam: 'een ambacht',
    vakken:
      'smid torenwachter vuurtorenwachter mijnwerker kompel koempel klompenmaker horlogemaker zilversmid goudsmid edelsmid glasblazer pottenbakker boekbinder boekbindster rietdekker zeilmaker touwslager scheepsbouwer croupier taxidermist preparateur schoorsteenveger kolenboer scharensliep kermisexploitant piercer tatoeeerder tatoeerder vioolbouwer orgelbouwer pianostemmer instrumentmaker zadelmaker hoedenmaakster hoedenmaker modiste kantklosster wever weefster spinster smederij klokkenmaker edelsteenslijper diamantslijper diamantbewerker letterzetter lithograaf vergulder uurwerkmaker steenbakker leerlooier mandenmaker mandenvlechter stoelenmatter bierbrouwer brouwer stoker distilleur chocolatier patissier sommelier parfumeur pruikenmaker grimeur grimeuse decorbouwer kroonluchtermaker edelsmeden orgelbouw vioolbouw klokkengieten mandenvlechten rietdekken zeilmaken klompenmaken stoelenmatten boekrestauratie koperslager paardenslager strandvonder ketellapper hostiebakster poelier klinker kuiper tingieter bezembinder strandjutter parlevinker koperslagers zilverdrijver steltenloper steltenloopster wichelroedeloper wichelroedeloopster speelgoedontwerper speelgoedmaker kraandrijver papierschepper zeepzieder kolenbrander koffiebrander kalligraaf modelleur gipsmodelleur draaiorgelman orgelman bellenman lantaarnopsteker onderwaterlasser hofdame lijfwacht lakei butler gouvernante kamenier baker marktmeester stripverkoper',
    staarten:
      'maker maakster bouwer wachter meester slijper knecht vlechter drager snijder bewaarder brouwer gieter wever looier binder bindster stoker zetter ruimer veger draaier houwer vergulder gids duiker instructeur machinist taxateur kok keurder proever smeder zieder loopster drijver plukker plukster lapper bakster ontwerper ontwerpster',
  },
];

export const SECTORNAMEN = [...SECTOREN.map(({ naam }) => naam), 'het onderwijs', 'een klein vak', 'dat vak'];

const VAKKEN = new Map<string, string>();
const STAARTEN = new Map<string, string>();
for (const { naam, vakken, staarten = '' } of SECTOREN) {
  for (const vak of words(vakken)) VAKKEN.set(vak, naam);
  for (const staart of words(staarten)) if (!STAARTEN.has(staart)) STAARTEN.set(staart, naam);
}
const LENGTHS = [...new Set([...STAARTEN.keys()].map((staart) => staart.length))];

/** The sector of a rare trade by its name alone. */
export const sectorOfVak = (form: string): string | undefined => VAKKEN.get(form);

/** Trades that are also said of anybody, or of things. */
const OOK_ANDERS = new Set(
  words(
    'wiskundige natuurkundige nieuwslezer nieuwslezeres piercer trambestuurder boekbinder boekbindster straaljagerpiloot stuurman hofmeester zeevarende goochelaar danseres kunstschilder scheidsrechter marathonloper topsporter topsportster dienstplichtige verkeersleider burgemeester wethouder staatssecretaris kamerlid hoogleraar kinderrechter kantonrechter gerechtsdeurwaarder presentator presentatrice correspondent uitvaartverzorger uitvaartverzorgster uitvaartleider uitvaartondernemer begrafenisondernemer touringcarchauffeur scharensliep schoorsteenveger gevangenisdirecteur raadsheer doventolk gebarentolk schrijftolk missionaris kloosterling voorganger predikante diplomaat ambassadeur forensisch klinisch orthopedisch restaurateur performer bierbrouwer rattenvanger gedeputeerde beeldhouwer ombudsman',
  ),
);
const ZELDZAAM = 9;

/** Work that is rare wherever it is named: nobody is called a lighthouse keeper for another reason. */
export const isZeldzaam = (form: string): boolean =>
  form.length >= ZELDZAAM && !OOK_ANDERS.has(form) && (VAKKEN.has(form) || isEigen(form));

/** `orgelstemmer`: the beginning and the end belong to one sector. */
function isEigen(form: string): boolean {
  const own = SECTOREN.find(({ begin }) => begin?.test(form));
  return (
    own?.staarten !== undefined &&
    words(own.staarten).some((staart) => form.length > staart.length + 3 && form.endsWith(staart))
  );
}

const meantVak = makeBijna([...VAKKEN.keys()].filter(isZeldzaam), ZELDZAAM);
const spell = memo((form) => form.length >= ZELDZAAM && !isGewoon(form) && meantVak(form) !== undefined);
/** `rietdekekr`: a rare trade with one letter wrong. */
export const sectorOfTikfout = (form: string): string | undefined =>
  spell(form) ? VAKKEN.get(meantVak(form) as string) : undefined;

/** The sector of a compound that ends in a trade: `scheeps` + `kok`. */
export function sectorOfStaart(form: string): string | undefined {
  for (const length of LENGTHS) {
    if (form.length < length + 3) continue;
    const sector = STAARTEN.get(form.slice(-length));
    if (sector) return SECTOREN.find(({ begin }) => begin?.test(form))?.naam ?? sector;
  }
  return undefined;
}
