import { makeRegels, regel } from './kenmerk.ts';

const AREA =
  '(?:het land|nederland|de wereld|europa|de provincie|de streek|de regio|het dorp|de stad|het eiland|ons dorp|onze stad|heel nederland|de gemeente|de buurt)';
const REGELS = [
  // Papers, programmes and stations by name; `in de krant` alone can be any paper.
  regel(
    'dagblad|courant|nieuwsblad|nieuwsbode',
    '(?:(?:\\p{L}{4,20} )?(?:dagblad|courant|nieuwsblad|nieuwsbode)(?: (?:van|voor) (?:het |de )?\\p{L}{3,20})?)',
    'een krant',
  ),
  regel(
    'telegraaf|volkskrant|trouw|gelderlander|tubantia|limburger|destem|stentor|parool|nrc|twentsche|zeeuwse',
    '(?<=(?<!\\p{L})(?:in|door|van|bij|naar) )(?:(?:de |het )(?:telegraaf|volkskrant|gelderlander|limburger|stentor|parool|nrc|pzc)|tubantia|bn ?de ?stem|trouw)',
    'een krant',
  ),
  regel(
    'nieuwsuur|eenvandaag|opsporing verzocht|hart van nederland|rtl nieuws|nos journaal|brandpunt|zembla|radar|omroep|omrop|rtv|shownieuws|pauw|kassa',
    '(?:nieuwsuur|eenvandaag|opsporing verzocht|hart van nederland|(?:het )?rtl nieuws|(?:het )?nos journaal|zembla|omrop fryslân|(?:omroep|rtv) \\p{L}{3,20})',
    'de media',
  ),
  regel(
    'nieuws|journaal|televisie|tv|viraal',
    '(?:(?:kwam|kwamen) (?:\\p{L}{2,12} ){0,2}op (?:tv|televisie|het nieuws|het journaal)|ging viraal|viraal gegaan)',
    'in het nieuws geweest',
  ),
  regel(
    'zoek maar op|google maar|op te zoeken|googel',
    '(?:zoek(?: het| dat)? maar op|(?:google|googel) (?:het |dat )?maar)',
    'dat is bekend',
  ),
  regel(
    'bekeken|views|gedeeld|volgers',
    '(?:\\d{1,3}[.,])?\\d{1,3}[.,]?\\d{3} (?:keer bekeken|views|keer gedeeld)',
    'veel bekeken',
  ),
  regel(
    'kampioen',
    '\\p{L}{0,20}kampioen(?:e|schap)?(?: geworden| geweest)?(?: in (?:19|20)\\d\\d)?(?: (?:van|in|op) (?:de |het )?\\p{L}{3,20}(?: \\p{L}{3,20})?| \\p{L}{5,20}(?:en|s|loop|bal))',
    'ergens kampioen in',
  ),
  regel(
    'olympi|paralympi|wereldrecord',
    "(?:op|naar|aan|bij|van) de (?:olympische|paralympische) spelen(?: (?:van|in) [\\p{L}\\d'’]+)?|wereldrecord[\\p{L}]*",
    'een grote wedstrijd',
  ),
  regel(
    'moord|drama|schietpartij|steekpartij|brand in',
    '(?:(?:gezins|familie|roof|eer|wijk)moord(?:en)?|(?:gezins|familie)drama|(?:schiet|steek)partij|brand)(?: (?:in|op|bij|aan) (?!mijn |zijn |haar |je |jouw |hun |ogen)(?:de |het )?\\p{L}{3,20}|(?<=moord|drama))',
    'een misdrijf of ramp',
  ),
  regel(
    'ramp|kaping|staking|gijzeling|watersnood|mh17|srebrenica|explosie|aanslag|instorting',
    "(?:(?:bij|in|door|tijdens|van|na) )?(?:de )?(?:(?:vlieg|trein|vuurwerk|bijlmer|schip|scheeps|mijn|brand|nieuwjaars|hercules|faro|tenerife|stadion|heizel|bus|gas|watersnood|\\p{Lu}\\p{L}+-?)ramp|watersnood|(?:trein|school|vliegtuig)kaping|(?:grote |algemene )?(?:mijn|haven|spoorweg|school|april|februari)staking|(?:\\p{L}{3,12})?gijzeling|cafébrand|discobrand|mh17|val van srebrenica|gasexplosie|(?:flat|kade|balkon)instorting|aanslag (?:in|op) (?:de |het )?\\p{Lu}\\p{L}+)(?: van (?:(?:19|20)\\d\\d|['’]\\d\\d))?",
    'een ramp',
  ),
  regel(
    'beving|beven|overstroming|ramp|brand|aanslag|ontploffing|crash|neergestort',
    "(?:de )?(?:aardbeving|beving|beven|overstroming|watersnood|ramp|aanslag|ontploffing|vliegramp|crash|brand|stormramp)(?:en)?(?: (?:van|in|bij|op) (?:['’]t |het |de |d['’]n )?(?!de |het |een |mijn |zijn |haar |ogen|huis|keuken|schuur|nacht|dag)\\p{L}{4,20})?(?: (?:van|in|uit) (?:19|20)\\d\\d)|de (?:aardbeving|beving|watersnood|vliegramp|overstroming)(?: (?:van|in|bij) (?:de |het )?\\p{L}{4,20})?|de brand in (?:['’]t|het) (?!huis|portiek|bos|gebouw|kamp|trappenhuis|dorp)\\p{L}{4,20}",
    'een ramp',
  ),
  // Of each of these there are few enough to look up.
  regel(
    'coup|staatsgreep|evacuatie|botsing|brand|tsunami|orkaan|dijkd|dijkb|bomaanslag|bominslag|bombardement|genocide|massamoord|rellen|ontplof|doorgebroken|doorbraak|gebombardeerd|steekpartij|schietpartij|gijzeling|kaping',
    `(?:(?:(?:de|het|een) )?(?:(?:grote|militaire|mislukte) )?(?:coup(?:poging)?|staatsgreep|evacuatie(?! en)|kettingbotsing|(?:flat|portiek|school|kerk|fabrieks|hotel|disco|cafe)brand|(?:gas)?ontploffing|tsunami|orkaan|dijkdoorbraak|dijkbreuk|bomaanslag|bominslag|bombardement|genocide|massamoord|(?:avondklok|krakers|voetbal)?rellen|steekpartij|schietpartij|gijzeling|(?:trein|vliegtuig|school)?kaping)(?!\\p{L})(?: (?:in|op|van|bij|met|aan) (?:(?:de|het|die|dat|een) )?(?:(?:twee|drie|vier|vijf|zes|lagere|oude|nieuwe) )?\\p{L}{4,20})?|(?:de|d'n|den) (?:dam|dijk) (?:is|was|werd|wier)? ?(?:ontploft|doorgebroken|gebroken|(?:kapot )?gebombardeerd))`,
    'iets wat in het nieuws was',
  ),
  regel(
    'ongeval|ongeluk|aanrijding|botsing',
    '(?:het|de|dat|een) (?:ongeval|ongeluk|aanrijding|botsing) met (?:de|het|die|dat|een) (?:school)?(?:bus|trein|tram|metro|veerboot|pont|vliegtuig|helikopter|bolderkar|stint|kabelbaan|praalwagen|monstertruck|carnavalswagen|luchtballon|hijskraan)(?: van (?:de |het )?\\p{L}{3,20})?',
    'iets wat in het nieuws was',
  ),
  regel(
    'vloed|vlood|ramp|overstroming|brand|storm|razzia|staking|hongersnood',
    "(?:(?:de|d'n|die) )(?:grote|groeete|groeëte|groate|groote|grutte|groatse|gróte) (?:vloed|vlood|ramp|overstroming|brand|storm|stormvloed|razzia|staking|hongersnood)(?!\\p{L})(?: van (?:19|20)\\d\\d)?",
    'een ramp',
  ),
  regel(
    'toeslagen|mond-en|mond en|mkz|varkenspest|gaswinning|aardbevingsschade|groningengas|dutchbat|dubbelspion',
    '(?:(?:de )?(?:kinderopvang)?toeslagen(?:affaire|schandaal)|mond[- ]en[- ]klauwzeer|mkz(?:-crisis)?|(?:de )?varkenspest)(?: (?:van|in) (?:19|20)\\d\\d)?',
    'iets wat in het nieuws was',
  ),
  regel(
    'postcodekanjer|jackpot|lintje|orde van oranje|koninklijke onderscheiding|staatsloterij',
    '(?:(?:de |een )?postcodekanjer(?: in \\p{Lu}?\\p{L}+)?|de jackpot|(?:een )?lintje (?:gekregen|van de koning(?:in)?)|(?:ridder|lid|officier) in de orde van oranje[- ]nassau|(?:een )?koninklijke onderscheiding)',
    'iets bijzonders',
  ),
  regel(
    'enige|oudste|jongste|eerste|grootste|laatste',
    `(?:een van de|de|het) (?:enige|oudsten?|jongsten?|eerste|grootste|laatste)(?: \\p{L}{3,20}){0,2} (?:van|in|uit) ${AREA}`,
    'een van de weinigen',
  ),
  regel(
    'opgepikt|gered door',
    '(?:opgepikt|gered|opgevist) door (?:het |een |de )?(?:schip|kustwacht|marineschip|reddingsboot|boot) ?(?:\\p{Lu}\\p{L}+)?',
    'gered',
  ),
];

/** What was in the news or can be looked up. */
export const findGebeurtenissen = makeRegels(REGELS, 'gebeurtenis', 10, 'Dit kwam in het nieuws of is op te zoeken.');
