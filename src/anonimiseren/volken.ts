/** A line per people: country, adjective, inhabitants in the singular and plural; `-` where there is none. */
const TABEL = `
afghanistan afghaans afghaan afghanen|albanie albanees albanees albanezen|algerije algerijns algerijn algerijnen|amerika amerikaans amerikaan amerikanen|angola angolees angolees angolezen
argentinie argentijns argentijn argentijnen|armenie armeens armenier armeniers|aruba arubaans arubaan arubanen|australie australisch australier australiers|azerbeidzjan azerbeidzjaans azerbeidzjaan azerbeidzjanen
bangladesh bengaals bengaal bengalen|belgie belgisch belg belgen|benin benins beniner beniners|birma birmaans birmaan birmanen|myanmar myanmarees - -|bolivia boliviaans boliviaan bolivianen|bonaire bonairiaans bonairiaan bonairianen
bosnie bosnisch bosnier bosniers|botswana botswaans - -|brazilie braziliaans braziliaan brazilianen|bulgarije bulgaars bulgaar bulgaren|burundi burundees burundees burundezen|cambodja cambodjaans cambodjaan cambodjanen
canada canadees canadees canadezen|chili chileens chileen chilenen|china chinees chinees chinezen|colombia colombiaans colombiaan colombianen|congo congolees congolees congolezen|costa-rica costa-ricaans - -
cuba cubaans cubaan cubanen|curacao curacaos curacaoenaar curacaoenaars|denemarken deens deen denen|duitsland duits duitser duitsers|ecuador ecuadoriaans ecuadoriaan ecuadorianen|egypte egyptisch egyptenaar egyptenaren
engeland engels engelsman engelsen|eritrea eritrees eritreeer eritreeers|eritrea eritreaans eritreer eritreers|estland estisch estlander estlanders|ethiopie ethiopisch ethiopier ethiopiers|filipijnen filipijns filipijn filipino's
filipijnen filippijns filipino filipinos|finland fins finlander finnen|frankrijk frans fransman fransen|gabon gabonees - -|gambia gambiaans gambiaan gambianen|georgie georgisch georgier georgiers|ghana ghanees ghanees ghanezen
griekenland grieks griek grieken|groot-brittannie brits brit britten|guatemala guatemalteeks guatemalteek guatemalteken|guinee guinees guineeer guineeers|guyana guyaans guyaan guyanen|haiti haitiaans haitiaan haitianen
honduras hondurees hondurees hondurezen|hongarije hongaars hongaar hongaren|ierland iers ierlander ieren|ijsland ijslands ijslander ijslanders|india indiaas indier indiers|indonesie indonesisch indonesier indonesiers
irak iraaks irakees irakezen|irak irakees iraki iraki's|iran iraans iranier iraniers|israel israelisch israelier israeliers|italie italiaans italiaan italianen|ivoorkust ivoriaans ivoriaan ivorianen|jamaica jamaicaans jamaicaan jamaicanen
japan japans japanner japanners|jemen jemenitisch jemeniet jemenieten|joegoslavie joegoslavisch joegoslaaf joegoslaven|jordanie jordaans jordanier jordaniers|kaapverdie kaapverdisch kaapverdier kaapverdiers
kaapverdie kaapverdiaans kaapverdiaan kaapverdianen|kameroen kameroens kameroener kameroeners|kazachstan kazachs kazach kazachen|kenia keniaans keniaan kenianen|kirgizie kirgizisch kirgies kirgiezen|koerdistan koerdisch koerd koerden
koeweit koeweits - -|korea koreaans koreaan koreanen|kosovo kosovaars kosovaar kosovaren|kroatie kroatisch kroaat kroaten|laos laotiaans laotiaan laotianen|letland lets letlander letten|libanon libanees libanees libanezen
liberia liberiaans liberiaan liberianen|libie libisch libier libiers|litouwen litouws litouwer litouwers|luxemburg luxemburgs luxemburger luxemburgers|macedonie macedonisch macedonier macedoniers|madagaskar malagassisch - -
malawi malawisch - -|maleisie maleisisch maleisier maleisiers|mali malinees malinees malinezen|marokko marokkaans marokkaan marokkanen|mauritanie mauritaans mauritanier mauritaniers|mexico mexicaans mexicaan mexicanen
moldavie moldavisch moldavier moldaviers|mongolie mongools mongool mongolen|montenegro montenegrijns montenegrijn montenegrijnen|mozambique mozambikaans mozambikaan mozambikanen|namibie namibisch - -|nepal nepalees nepalees nepalezen
nicaragua nicaraguaans nicaraguaan nicaraguanen|niger nigerees - -|nigeria nigeriaans nigeriaan nigerianen|noorwegen noors noor noren|oeganda oegandees oegandees oegandezen|oekraine oekraiens oekrainer oekrainers
uganda ugandees ugandees ugandezen|oezbekistan oezbeeks oezbeek oezbeken|oman omaans omani omani's|oostenrijk oostenrijks oostenrijker oostenrijkers|pakistan pakistaans pakistaan pakistanen|palestina palestijns palestijn palestijnen|panama panamees - -
paraguay paraguayaans - -|peru peruaans peruaan peruanen|polen pools poolse polen|portugal portugees portugees portugezen|roemenie roemeens roemeen roemenen|rusland russisch rus russen|rwanda rwandees rwandees rwandezen
saba sabaans - -|saoedi-arabie saoedisch saoedier saoediers|schotland schots schotlander schotten|senegal senegalees senegalees senegalezen|servie servisch servier serviers|singapore singaporees - -|slovenie sloveens sloveen slovenen
slowakije slowaaks slowaak slowaken|soedan soedanees soedanees soedanezen|sudan sudanees sudanees sudanezen|somalie somalisch somalier somaliers|spanje spaans spanjaard spanjaarden|suriname surinaams surinamer surinamers
syrie syrisch syrier syriers|tadzjikistan tadzjieks tadzjiek tadzjieken|taiwan taiwanees taiwanees taiwanezen|tanzania tanzaniaans tanzaniaan tanzanianen|thailand thais thailander thaien|tibet tibetaans tibetaan tibetanen
togo togolees togolees togolezen|trinidad trinidadiaans - -|tsjaad tsjadisch - -|tsjechie tsjechisch tsjech tsjechen|tsjetsjenie tsjetsjeens tsjetsjeen tsjetsjenen|tunesie tunesisch tunesier tunesiers|turkije turks turk turken
uruguay uruguayaans - -|venezuela venezolaans venezolaan venezolanen|vietnam vietnamees vietnamees vietnamezen|vlaanderen vlaams vlaming vlamingen|wit-rusland wit-russisch wit-rus wit-russen|zambia zambiaans zambiaan zambianen
zimbabwe zimbabwaans zimbabwaan zimbabwanen|zuid-afrika zuid-afrikaans zuid-afrikaan zuid-afrikanen|zweden zweeds zweed zweden|zwitserland zwitsers zwitser zwitsers|sint-maarten sint-maartens - -|dubai - - -|gaza - - -
antillen antilliaans antilliaan antillianen|molukken moluks molukker molukkers|java javaans javaan javanen|sumatra sumatraans - -|ambon ambonees ambonees ambonezen|papoea papoeaas papoea papoea's|bali balinees balinees balinezen
afrika afrikaans afrikaan afrikanen|azie aziatisch aziaat aziaten|arabie arabisch arabier arabieren|zuid-soedan zuid-soedanees - -|sovjet-unie - - -|luxemburg - - -|verenigde-staten - - -|sierra-leone sierra-leoons - -|indie indisch indo indo's
- dominicaans dominicaan dominicanen|- hindoestaans hindoestaan hindoestanen|- hindostaans hindostaan hindostanen|- creools creool creolen|- berbers berber berbers|- riffijns riffijn riffijnen|- perzisch pers perzen|- joods jood joden
- arameens arameeer arameeers|- aramees - -|- assyrisch assyrier assyriers|- oeigoers oeigoer oeigoeren|- singalees singalees singalezen|- kantonees kantonees kantonezen|- oriya - -|- balkan - -|- inheems - -|- tamils tamil tamils|- latijns-amerikaans - -
- caribisch - -|nieuw-guinea - - -|nederlands-indie - - -|noord-afrika noord-afrikaans - -|west-afrika west-afrikaans - -|oost-afrika oost-afrikaans - -|zuid-amerika zuid-amerikaans - -|oost-europa - - -|midden-oosten - - -|balkan - - -|kaukasus kaukasisch - -|- lankaans lankaan lankanen|- leoons - -|- ricaans ricaan ricanen|- salvadoraans - -|birma birmees birmees birmezen|- - filipina filippina|- - latina latino|- - jodin turkin|- - islam jodendom|- - hindoeisme boeddhisme|- slavisch - -|- oromo - -|- koptisch kopt kopten|- islamitisch islamiet islamieten|- hindoeistisch hindoe hindoes|- christelijk christen christenen|- katholiek katholiek katholieken|- protestants protestant protestanten|- moslims moslim moslims
- gereformeerd gereformeerde gereformeerden|- boeddhistisch boeddhist boeddhisten|- jezidisch jezidi jezidi's|- yezidisch yezidi yezidi's|- alevitisch aleviet alevieten|- - alevi alevi's|- - moslima moslima's|- - hindoestaanse hindoestaansen|- - roma sinti|- - marron marrons
- rifs - -|- amazigh - imazighen|- papiaments - -|- tsjechoslowaaks - -|tsjechoslowakije - - -|- baltisch - -|- midden-oosters - -|- oost-europees oost-europeaan oost-europeanen|- europees europeaan europeanen|- noord-koreaans - -`;

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const TALEN = set(
  'tigrinya papiaments papiamento papiamentu sranantongo sranan kantonees mandarijn farsi dari pashto arabisch berbers tamazight somalisch lingala twi swahili maleis hindi urdu tamil koerdisch sorani kurmanji oekraiens fula wolof mandinka somali oromo amhaars edo yoruba igbo wenzhounees hakka tagalog punjabi gujarati bengaals bengali nepalees sarnami krio hausa akan ewe kinyarwanda tarifit tachelhit zaza',
);
export const GELOVEN = set(
  "jehovas jehova's moslim moslima moslims islamitisch islamitische hindoe hindoes joods joodse jood joden gereformeerd gereformeerde vrijgemaakt katholiek katholieke orthodox orthodoxe boeddhist boeddhistisch boeddhistische sikh koptisch koptische mormoon mormonen evangelisch evangelische refo christen christenen bevindelijk reformatorisch reformatorische hervormd hervormde pinkstergemeente hernhutter hernhutters mennoniet mennonieten remonstrant remonstrants luthers lutherse methodist calvinist calvinistisch baha'i bahai druze druzen soefi quaker adventist baptist doopsgezind sjiiet sjiieten sjiitisch sjiitische soenniet soennieten soennitisch soennitische salafist salafistisch rastafari rasta winti apostolisch gerifformeerd gerefformeerd griffermeerd gereffermeerd gerefomeerd gereformeert pinkstergelovig pinkstergelovige pinkstergelovigen roomsch rooms roomse baptisten",
);
export const VOLKEN_ZONDER_LAND = set(
  'hindoestaans hindoestaanse hindoestaan alevi alevitisch jezidi jezidis yezidi roma sinti sinto sintezza woonwagen reiziger reizigers zigeuner zigeuners zigeunerin kampers molukker molukse moluks molukkers ambonees marron aramees arameeer syrisch-orthodox assyrier hazara oeigoer rohingya imazighen riffijn',
);

const LANDEN = new Set<string>();
const VOLKEN = new Set<string>();
for (const line of TABEL.trim().split(/[|\n]/)) {
  const [land = '-', adjective = '-', ...people] = line.trim().split(' ');
  if (land !== '-') LANDEN.add(land);
  if (adjective !== '-') {
    VOLKEN.add(adjective);
    VOLKEN.add(`${adjective.replace(/ees$/, 'es')}e`);
  }
  for (const person of people) if (person !== '-') VOLKEN.add(person);
}
for (const no of ['pers', 'letten', 'est', 'rifs', 'rifse', 'tamilse', 'moslimse']) VOLKEN.delete(no);

/** A country or island people come from. */
export const isLand = (form: string): boolean =>
  LANDEN.has(form) || LANDEN.has(form.replace(/^(?:noord|zuid|oost|west|midden)-/, ''));
export const isVolk = (form: string): boolean =>
  VOLKEN.has(form) || TALEN.has(form) || GELOVEN.has(form) || VOLKEN_ZONDER_LAND.has(form);

const DELETIONS = new Set(
  [...VOLKEN, ...LANDEN].filter((form) => form.length > 6).flatMap((form) => [form, ...deletionsOf(form)]),
);

function* deletionsOf(form: string): Generator<string> {
  for (let i = 0; i < form.length; i++) yield form.slice(0, i) + form.slice(i + 1);
}

/** One letter wrong: `marokaanse`, `afganistan`. */
export function isBijnaVolk(form: string): boolean {
  if (form.length < 7 || form.length > 20) return false;
  if (DELETIONS.has(form)) return true;
  for (const shorter of deletionsOf(form)) if (DELETIONS.has(shorter) && shorter.length > 5) return true;
  return false;
}
