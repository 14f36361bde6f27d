import { memo } from './memo.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Kinds of organisations of which each has a name, and few people. */
export const SOORTEN = set(`
  stichting basisschool vso sbo pcbs kbs home school scholengemeenschap lyceum college gymnasium mavo kinderdagverblijf creche peuterspeelzaal bso kdv opvanghuis inloophuis verpleeghuis verzorgingshuis woonzorgcentrum wzc
  zorgcentrum zorgboerderij zorgvilla hospice kliniek ziekenhuis psychiatrie instelling ggz huize kasteel hotel pension camping cafe kroeg restaurant eetcafe snackbar cafetaria bakkerij bakker slagerij slager
  kapsalon garage autobedrijf bouwbedrijf bedrijf firma manege boerderij sportschool sportclub voetbalclub voetbalvereniging club vv sv vc hv hc tc fc sc rkvv svv buurthuis wijkcentrum dorpshuis buurtcentrum
  jongerencentrum kerk parochie gemeente moskee tempel synagoge koor fanfare harmonie vereniging bibliotheek museum theater apotheek praktijk huisartsenpraktijk gezondheidscentrum bewindvoering
  bewindvoerderskantoor advocatenkantoor kantoor makelaardij uitzendbureau incassobureau zorggroep thuiszorg zorginstelling woonstichting woningcorporatie woningstichting corporatie wooncorporatie wijkteam scouting
  maatschap distributiecentrum fabriek drukkerij schildersbedrijf rederij azc obs cbs rkbs pi roc isk praktijkschool stal kwekerij benzinestation tankstation aannemer afdeling opvang flat serviceflat hofje villa
  revalidatiecentrum speeltuin zwembad hockeyclub tennisclub handbalclub gildehuis gilde locatie internaat klooster abdij pastorie gezinshuis leefgroep woongroep bakery salon juwelier bloemist winkel supermarkt
  pizzeria shoarmazaak toko trattoria reisbureau transportbedrijf taxibedrijf hoveniersbedrijf loonbedrijf schoonmaakbedrijf installatiebedrijf aannemersbedrijf drogisterij dierenarts notariskantoor orkest
  harmonieorkest toneelvereniging carnavalsvereniging schaakclub bridgeclub zangvereniging muziekvereniging speeltuinvereniging volkstuin jachthaven werf scheepswerf kazerne dagbesteding sociale werkplaats atelier
  studio galerie dojo boksschool dansschool rijschool muziekschool zwemclub atletiekvereniging gymvereniging korfbalvereniging ijsclub schietvereniging motorclub tankschip vrachtschip schip ms mts mps binnenvaartschip
  huisartsenpost dierenasiel kringloopwinkel kringloop pannenkoekenhuis ijssalon viswinkel groentewinkel boekhandel fietsenwinkel autogarage sloperij melkerij veehouderij dialysecentrum crematorium uitvaartcentrum`);

/** Ends of words for kinds that nobody can list. */
export const SOORT_EIND =
  /(?:school|college|lyceum|kerk|huis|centrum|park|stichting|vereniging|bedrijf|veiling|kliniek|opvang|opvanf|bureau|bueau|praktijk|winkel|werf|fabriek|makerij|makelaardij|coöperatie|cooperatie|kantoor|handel|zaak|club|koor|orkest|hoeve|boerderij|instituut|gesticht|tehuis|hotel|moskee|kapel|bakkerij|slagerij|kwekerij|manege|camping|garage|salon|theater|museum|bibliotheek|[a-z]{3}erij|(?:steun|taal|inloop|wijk|info)punt|bioscoop|restaurant|apotheek|flat)$/;
const GEEN_SOORT = set(
  'thuishuis huis stadhuis gemeentehuis ziekenhuis woonhuis ouderhuis koophuis huurhuis rijtjeshuis doelgroep oudergroep appgroep whatsappgroep bloedgroep leeftijdsgroep praatgroep lotgenotengroep doodzaak rechtszaak strafzaak oorzaak noodzaak huiszaak bijzaak hoofdzaak mensenhandel drugshandel batterij loterij schilderij galerij maatschappij razernij dieverij plagerij slavernij treiterij pesterij knoeierij smeerboel middelbareschool hogeschool basischool thuiszaak therapiegroep zelfhulpgroep werkgroep subgroep telefoonwinkel speelpark vakantiepark tuinhuis moederhuis raadhuis slachthuis weeshuis leerschool',
);
export const isSoort = memo(
  (form) => SOORTEN.has(form) || (form.length > 6 && SOORT_EIND.test(form) && !GEEN_SOORT.has(form)),
);

/** Without an article before them a name follows these, also in small letters. */
export const STERK = set(
  `basisschool huize hospice zorgboerderij camping cafe eetcafe voetbalclub manege kinderdagverblijf verpleeghuis verzorgingshuis woonzorgcentrum vv sv sc fc rkvv stichting buurthuis slagerij bakkerij kapsalon
  garage snackbar cafetaria ziekenhuis zorgcentrum hotel restaurant scouting apotheek dorpshuis zorggroep firma autobedrijf bouwbedrijf obs cbs pi roc scheepswerf aannemer transportbedrijf juwelier pizzeria
  rijschool boksschool gezinshuis vso sbo pcbs kbs houtwerkplaats scholengemeenschap woningcorporatie uitzendbureau rederij kwekerij`,
);
export const isSterk = (form: string) => STERK.has(form) || /[a-z]{4}(?:school|bedrijf|werf|kerij)$/.test(form);

/** Kinds that stand behind the name: `Fatih moskee`, `Zuiderpoort College`. */
const ACHTER =
  /^(?:college|lyceum|gymnasium|school|kerk|moskee|kliniek|ziekenhuis|opvang|hospice|hotel|theater|vereniging|stichting|fabriek|uitvaart|makelaars|makelaardij|advocaten|bewind|bewindvoering|budgetzorg|zorggroep|zorg|groep|bouw|transport|projecten|techniek|orkest|philharmonisch|koor|scholengemeenschap|instituut|bakery|restaurant|bv|vof|holding|nv|logistics|catering|thuiszorg|kinderopvang|security|schoonmaak|uitzendbureau|installaties|vastgoed|bouwbedrijf)$/;

export const isAchter = memo((form) => ACHTER.test(form));

/** Said without an article, so that the next word may be anything. */
const ARTIKELLOOS = set(
  'school kerk kantoor gemeente ggz psychiatrie thuiszorg opvang club azc koor sociale dagbesteding stal locatie afdeling vereniging bedrijf praktijk huis winkel stichting therapie groep zaak instelling',
);
export const isArtikelloos = (form: string) => ARTIKELLOOS.has(form);
/** Kinds of which a town has one. */
const SPECIFIEK =
  /(?:fabriek|[a-z]{3}erij|moskee|buurthuis|dorpshuis|distri?buti?ecentrum|kazerne|klooster|synagoge|tempel|veiling)$/;
export const isSpecifiek = (form: string) =>
  SPECIFIEK.test(form) && !/^(?:batterij|loterij|partij|schilderij|galerij)$/.test(form);

/** What an abbreviation stands for. */
const VOLUIT: Record<string, string> = {
  vv: 'voetbalclub',
  sv: 'sportclub',
  sc: 'sportclub',
  fc: 'voetbalclub',
  rkvv: 'voetbalclub',
  svv: 'voetbalclub',
  vc: 'sportclub',
  hv: 'sportclub',
  hc: 'hockeyclub',
  tc: 'tennisclub',
  obs: 'basisschool',
  cbs: 'basisschool',
  rkbs: 'basisschool',
  pcbs: 'basisschool',
  kbs: 'basisschool',
  sbo: 'school',
  vso: 'school',
  home: 'tehuis',
  isk: 'school',
  roc: 'mbo-school',
  pi: 'gevangenis',
  bso: 'kinderopvang',
  kdv: 'kinderopvang',
  wzc: 'woonzorgcentrum',
  ms: 'schip',
  mts: 'schip',
  mps: 'schip',
  huize: 'huis voor bewoners',
  ggz: 'ggz-instelling',
  psychiatrie: 'ggz-instelling',
  thuiszorg: 'thuiszorgorganisatie',
  bewindvoering: 'bewindvoerderskantoor',
  cafe: 'café',
  eetcafe: 'eetcafé',
  creche: 'crèche',
  college: 'middelbare school',
  lyceum: 'middelbare school',
  gymnasium: 'middelbare school',
  mavo: 'middelbare school',
};
export const soortnaam = (form: string): string => VOLUIT[form] ?? form;
export const LANDELIJK = set(
  'CIZ CBR CAK RIVM NPO RVO ICT HRM APV WIA WMO VOG GGD UWV SVB DUO IND COA GGZ RIAGG HBO MBO AZC',
);
