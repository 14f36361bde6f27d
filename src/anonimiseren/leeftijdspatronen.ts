import { GETAL } from './getal.ts';
import { rand } from './rand.ts';

export const MORE = new RegExp(`^(?:(?:, ?| en | & | of | à )(?!een|één)${GETAL}(?![\\p{L}\\d]))+`, 'iu');
export const JARIG =
  /^[ -]?jarige?n?(?!\p{L})(?! (?:bestaan|jubileum|huwelijk|bruiloft|relatie|termijn|contract|opleiding|studie|oorlog|cursus|traject|lustrum|garantie|periode|plan))/iu;
export const OUD =
  /^(?: en een half)?[ -]?(?:jaar|jaren|jr\.?|joar|jaor|joor|jier|jaore?n?|joare?n?|maand(?:en)?|mnd|weken|week|dagen)[ -]?(?:oud|jong|aud|old|oold|oald)e?(?!\p{L})/iu;
export const BABY = /^ (?:maanden|maand|mnd|weken|wkn|dagen)(?: oud| jong)?(?=[^\p{L}\d ]|$| oud| jong| en | toen )/iu;
export const BABY_VAN = /^ (?:maanden|maand|mnd|weken|wkn|dagen)(?: oud| jong)?(?!\p{L})/iu;
export const JAAR =
  /^(?: en een half|,5)?(?:[ -]?(?:jaar|jaren|jr\.?|jaa|jar|jaaar|jaat|joar|jaor|joor|jier|jaore?n?|joare?n?|jierren|jaer|jara|jaah|yaar)|[ ]?j\.?)(?![\p{L}\d])/iu;
export const LASTS =
  /^ (?:geleden|lang|later|bij|getrouwd|samen|schoon|clean|nuchter|weg|dood|terug|gewerkt|gewoond|ervaring|eerder|gezeten|zonder|daarna|daarvoor|bezig|in(?!ge)|cel|dienst|op|niet|niets|tegen|met|van|dat|voor|ziek|droog|vast|onder|huur|verder|vrij|thuis|hier|alles|onderweg|verslaafd|gescheiden|weduwe|lid|actief|mee|gast|jonger|ouder|kleiner|(?:ge|ver|be|ont|her)\p{L}{2,16}(?:d|t|en))(?!\p{L})/iu;
export const NOT_A_COUNT =
  /^(?:$|[^\p{L}\d%€: -]|[: ](?=$|\n)| ?[–—-] ?(?!\d|\p{L})| [^\p{L}\d%€]| ?["“'‘/–-]| (?:en|of|toen|maar|zo|dat|die|was|is|bent|ben|geworden|ik|hij|zij|ze|we|wij|waren|werd|word|wordt|als|want|dus|nu|met|woon|waor|op|komt|kwam|had|heeft|moest|kan|kon|zat|ging|oud|jr|in|bij|ging|uit|zoek|zoekt|gister\p{L}{0,3}|vandaag|morgen)(?!\p{L}))/iu;
export const THING_AFTER =
  /^(?: ?[%€]|:\d| (?:op|van) de(?!\p{L})| (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|broers?|broertjes|zussen|zusjes|zonen|dochters|jongens|meisjes|meiden|katten|honden|kamers?|verdieping|hoog|jong|dagdelen|graden|punten|keren|tellen|man|huizen|vriend\p{L}+|collega\p{L}*)(?!\p{L}))/iu;

const ADVERB =
  "(?:nu|noe|nou|slechts|hooguit|eh|uh|euh|ehm|uhm|dan|ja|zeg maar|denk ik|ik denk|ik geloof|geloof ik|iets van|zowat|haast|daar|pas|net|al|bijna|ondertussen|inmiddels|intussen|toen|nog|maar|geen|zelf|ook|thans|dus|ruim|amper|vandaag|gisteren|morgen|straks|eind|begin|zo'n|ongeveer|allebei|beiden|ik|hij|zij|ze|je|u|die|jij|ie|in (?:het )?\\p{L}{3,9}|er|inmiddels|binnenkort|amper|nauwelijks|toch|volgend jaar|dit jaar|vorig jaar|(?:deze|volgende|vorige) (?:maand|week)|over een (?:maand|week)|(?:maan|dins|woens|donder|vrij|zater|zon)dag|['’]?k|iech|ich|ik zelf|zelfs|wel|eigenlijk|net even|zeker|gewoon|al over de)";
const BE =
  '(?:(?:ik|k)ben|zyn|zin|zien|zijt|zee|zeen|waart|wazze|wiene|bist|bis|zèè|zè|zeej|bén|wéé?r|wie|ben|bent|is|was|waren|zijn|werd|werden|word|wordt|worden|geworden|bin|bun|bint|bn|waor|wier|wurdt|ward|leek|lijkt|bne|ebn|wsa|wass|wort|wodt|wrodt|ware|ws)';
/** What `IS` ends in: without it the whole need not be tried. */
export const IS_END = rand(new RegExp(`(?<![\\p{L}-])${BE}(?: ${ADVERB}){0,4} $`, 'iu'));
export const IS = rand(
  new RegExp(`(?:([\\p{L}\\p{M}’'\\]-]{1,30})["”»),]? )?(?<![\\p{L}-])${BE}((?: ${ADVERB}){0,4}) $`, 'iu'),
);
export const WHEN = rand(
  /(?<!\p{L})(?:toen|als|sinds|vanaf|dat|omdat|want|of|voordat|nadat|tot|totdat|terwijl|wie|doe|toe|dou|wanneer|nu|voor|na|hoewel|aangezien|zodra|ofschoon|daar) (?:([\p{L}’']{1,20}) ){1,2}(?:nog |pas |net |al |maar |ook |zelf ){0,2}$/iu,
);
export const WHEN_AFTER =
  /^(?: jaar)? (?:was|ws|wsa|wass|waas|ben|bent|bin|bun|bint|bist|zijt|zyn|zijn|is|werd|werden|word|wordt|worden|waren|waor|waar|wier|wie|wurdt|geworden)(?!\p{L})/iu;
/** `mijn zus, die nu 85 is` */
export const WHO = rand(
  /(?<!\p{L})(?<!(?:op|van|in|met|bij|voor|om|na|uit|tot) )(?:die|dij|dee|wie)(?: (?:nu|toen|al|inmiddels|intussen|pas|net|bijna|nog maar|ook|zelf)){0,2} $/iu,
);
/** `ik was zeven toen hij kwam en negen toen hij ging` */
export const THEN = rand(/(?:(?<!\p{L})en|,) $/iu);
export const THEN_AFTER =
  /^(?: jaar)? (?:toen|doe|toe|doen|wanneer|als) (?:ik|ie|we|wij|hij|ze|zij|mijn|m['’]n|mn|me|mama|papa|zijn|haar|de|het|er|'t|hie|hee)(?!\p{L})/iu;
export const TURNS =
  /^ (?:wordt|werd|word|wurdt|wier|worden|werden)(?=[^\p{L} ]|$| (?:en|moest|ging|kreeg|was|mocht|kwam)(?!\p{L}))/iu;
export const YEAR_OF = rand(/(?<!\p{L})in ((?:mijn|m['’]n|mn|me|mien|zijn|z['’]n|haar|d['’]r|hun) )$/iu);
export const OWN = rand(
  /(?<!\p{L})(?:op|tot|vanaf|vanof|sinds|voor|na|rond|met|me|om|omstreeks|tussen|van|ondanks) ((?:(?:mijn|m['’]n|mn|me|mien|myn|zijn|z['’]n|zn|ze|haar|d['’]r|hun|onze|ons|je|jouw|uw)(?: leeftijd)?|(?:de |een )?leeftijd van) )$/iu,
);
export const NOT_OWN =
  /^ (?:keer|broer|zus|kind|euro|man|vrouw|werk|poging|baan|huis|zwangerschap|huwelijk|plaats|dag|week|maand|school|klas|groep|leven|verdieping|etage|afspraak|gesprek|opname|behandeling|bezoek|chemo|kuur|operatie|relatie|klein|dochter|zoon|les|examen|borrel|glas|auto|vriend|telefoon|kamer|reis|seizoen|boek|marathon|rapport|beurt|sollicitatie|ronde|rit|pil|kop|avond|nacht|uur|minuut|ontmoeting|contract|medaille)/iu;
export const KIN_VAN = rand(
  /([\p{L}\p{M}’'-]{2,30}["”»]?),? (v(?:an|na|n|\.) (?:bijna |net |pas |ruim |nog maar |al |toen |nu |rond de )?)$/iu,
);
export const OPEN = rand(
  /[\p{L}\p{M}\d’'\].]["”»]? ?\((?:[mvx][ ,/]{1,2}|(?:pas|net|bijna|nu|toen|inmiddels|nog maar|al|ook|ruim|intussen) )?$/iu,
);
/** `(14!! 😭)`, `(68, ook ooit verloofd geweest)`, also when it closes far behind. */
export const CLOSES =
  /^(?:(?:[ ,/]{0,2}[mvx]|,? ?[\p{Ll} ]{2,30}|, [^()\n]{2,60}|[!?]{0,4} ?(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F}|\u{200D}|[!?]){0,12})?\)|, \p{Ll}[^()\n]{45,}$)/u;
export const CLOSES_BABY = /^ ?(?:maanden|maand|mnd|mndn|weken|wkn|wk|dagen)(?: oud)?(?=\))/iu;
export const CUE = rand(
  /(?<!\p{L})(?:leeftijd(?:en)?(?: \p{L}{2,15})?|lft\.?|age|(?<!naar )schatting|geschat(?: op)?)(?: is| was| van)?:? ?$/iu,
);
export const ASKED = rand(
  /hoe oud[^?\n]{0,30}[?.,]\s{0,3}(?:(?:ik|hij|zij|ze) (?:zei|zeg|zegt|dacht)[:,]? )?(?:\[?[\d:., /-]{3,20}\]? ?[-–]? ?)?(?:[-–] ?)?(?:\p{L}{1,15}(?: \p{L}{1,15})?: ?)?(?:\p{L}{2,6},? ){0,2}$/iu,
);
export const SEX = rand(/(?<!\p{L})(?:(?:v|m|x|vrouw|man|meisje|jongen|jongetje)[ ,(/]{1,2}|ik(?:,| \() ?)$/iu);
export const MET = rand(
  /(?<!\p{L})(?<!(?:waren|zijn|zaten|stonden|kwamen|gingen|wij|we|waren ze|waren zij|zaten ze) )(met|me|mit|mei) $/iu,
);
export const MET_JAAR =
  /^ (?:ben|was|ging|kreeg|moest|kwam|werd|trouwde|begon|verliet|zat|werkte|liep|woonde|kon|verhuisde|verloor|vluchtte)(?!\p{L})/iu;
export const CHILD_IS = rand(/(?<!\p{L})(?:kind|zoon|dochter|jongen|meisje) \d{1,2}(?: is|:) $/iu);
export const TWEEDE = rand(
  /(?<!\p{L})(?:tussen|van|vanaf|rond|op) (?:mijn|m['’]n|mn|me|zijn|z['’]n|haar|hun) [\p{L}\d]{2,20} (?:en|tot|of) ((?:mijn|m['’]n|mn|me|zijn|z['’]n|haar|hun) )$/iu,
);
export const MET_AFTER =
  /^(?:[.,;!?\n]|$| (?:ben|was|ging|kreeg|moest|kwam|werd|trouwde|begon|verliet|zat|had|al|uit|naar|in|het|werkte|stopte|liep|stond|woonde|zwanger|getrouwd|moeder|vader|weduwe|de deur)(?!\p{L}))/iu;
export const NEARLY = rand(/(?<!\p{L})(?:bijna|net|nog maar|pas|amper) $/iu);
export const TURNED =
  /^ (?:geworden|ben ik|was ik|was hij|was ze|was zij|is hij|is ze|is zij|(?:is|was|wordt) (?:die|ie)|was toen|en een half|en half)(?!\p{L})/iu;
export const APART = rand(/(?:^|[.!?:\n"“(•\p{Extended_Pictographic}\p{Emoji_Modifier}♀♂⚧-]\u{FE0F}? ?|, ik )$/u);
export const DECADE = rand(
  /(?<!\p{L})(?:begin|eind|midden|half|halverwege(?: de)?|(?:in|over|tegen|voorbij|richting) de) $/iu,
);

export const COMMA = rand(
  /([\p{L}\p{M}’'\].]{2,30})["”»)]?(?:[,:]| -| –) ([mvx] |nu |pas |net |bijna |toen |inmiddels |ruim |nog geen |al |ondertussen )?$/iu,
);
export const COMMA_AFTER = /^(?: (?:inmiddels|nu|toen|ondertussen))?(?: ?[,.;)\n]|$| [-–] )/u;
/** `in Tarin Kowt, twee jaar` */
export const IN_PLACE = rand(/(?<!\p{L})(?:in|uit|te|bij) (?:\p{Lu}[\p{L}-]+ )?\p{Lu}[\p{L}-]+,? $/u);
/** What has an age and is nobody. */
export const THING_IS = rand(
  /(?<!\p{L})(?:auto|huis|fiets|boom|boot|kerk|gebouw|bank|matras|hond|kat|poes|paard|wasmachine|flat|huwelijk|relatie|scooter|brommer|tractor|keuken|bed|telefoon|laptop) (?:is|was|werd|wordt)(?: (?:nu|al|pas|bijna|ruim))? $/iu,
);
export const HOW_LONG = rand(/hoe ?lang[^?\n]{0,45}\?\s(?:[\p{L} ]{1,16}: )?$/iu);
export const PERIOD = rand(
  /(?<!\p{L})(?:na|die|deze|dat|over|elk|ieder|voor|sinds|afgelopen|laatste|eerste|hele|al|nog|nog eens|meer dan|(?:was|is|duurde|nu) (?:al|nu|zo'n)) $/iu,
);
/** Who is named next is kin, or a client: `onze zoon Tygo 11 schoof`. */
export const OF_US = rand(
  /(?<!\p{L})(?:zoon|zoontje|dochter|dochtertje|kind|kindje|broer|broertje|zus|zusje|man|vrouw|partner|vader|moeder|vriend|vriendin|oudste|jongste|middelste|baby|dhr\.?|mw\.?|mevrouw|meneer|heer|neefje|nichtje|kleinzoon|kleindochter|tante|oom|buurman|buurvrouw|kinderen) $/iu,
);
export const CALLED = rand(/(?<!\p{L})(?:ben|bin|heet|heette|is|was|werd|wordt|hier|met|van|naam) $/iu);
export const HAVE = rand(/(?<!\p{L})(?:heeft|heb|hebt|hebben) $/iu);
export const KIN =
  /^(?:ik|hij|zij|oudste|jongste|middelste|zoon|dochter|zoontje|dochtertje|broertje|zusje|broer|zus|meisje|jongen)$/i;
export const WOULD = rand(
  /(?<!\p{L})(?:zal|zou|zouden|moet|kan|ga|gaat|mocht|mag|hoopt|wil|wilde)(?: \p{L}{1,10}){0,2} $/iu,
);
export const WOULD_AFTER = /^ (?:zijn|wezen|worden|geworden|geweest)(?!\p{L})/iu;
export const PASSED = /^ (?:gepasseerd|voorbij|lentes)(?!\p{L})/iu;
export const MENS_EIND =
  /(?:man|vrouw|meisje|jongen|ling|ster|moeder|vader|kind|zoon|dochter|arts|agent|kundige|genoot|puber)$/;
export const STOP = /^(?:[.,!?;)\n]|$| (?:uit|UIT) \p{L}| \p{Lu}\p{Ll}| \p{Extended_Pictographic})/u;
/** `overleden op 54` */
export const DIED = rand(
  /(?<!\p{L})(?:overleden|gestorven|overleed|stierf|trouwde|getrouwd|bevallen|gestopt|begonnen) (?:op|met) $/iu,
);

/** Who dictates says his punctuation: `Tineke komma 54 punt`. */
export const withoutSpoken = (around: string) =>
  around.includes(' komma') || around.includes(' punt')
    ? around.replace(/ komma(?!\p{L})/giu, ',').replace(/ punt(?!\p{L})/giu, '.')
    : around;
