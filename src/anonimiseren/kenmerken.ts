import { GETAL } from './getal.ts';
import type { Lezing } from './lezing.ts';
import { isLand, isNationaliteit } from './nationaliteit.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat, Soort } from './types.ts';

const L = '(?<![\\p{L}\\d])';
const R = '(?![\\p{L}\\d])';
const rule = (soort: Soort, bits: number, uitleg: string, ...sources: string[]) => ({
  soort,
  bits,
  uitleg,
  patterns: sources.map((source) => new RegExp(L + source + R, 'giu')),
});

const RARE_JOB =
  '(?:toren|vuurtoren|brug|sluis|dijk|klokken|molen|schaap|boswachter|jacht|kasteel|grot|luister|steen|orgel|viool|piano|klompen|mand|riet|zadel|hoef|koets|glas|goud|zilver|edel|horloge|klok|kerk|orkest|koor|kinderkoor|opera|circus|ballet|stunt|baggeraar|loods|stuur|kok op|matroos|kapitein|duik|mijn|valk|imker|poppen|marionetten|graf|doodgraver|uitvaart|begrafenis|lijk)';
const SELF =
  '(?<=(?:(?:ben|was|bent|is|als|werd|ik|word|wordt|geworden|waren|voormalig|gepensioneerd|beroep:?|functie:?|mijn man|mijn vader|zoon van een|dochter van een|dochter van de|zoon van de|vrouw van de|vrouw van een) (?:een |de |ook |altijd |vroeger |eerst |nog |vruger |toen |hier |daar |ooit )?|^))';
const NUM_FAMILY = '(?:vier|vijf|zes|zeven|zeuve|acht|negen|tien|elf|twaalf|dertien|veertien|[4-9]|1[0-9])';
const RULES = [
  rule(
    'beroep',
    12,
    'Dit werk doen maar weinig mensen.',
    `${SELF}(?:oud-|ex-)?(?:${RARE_JOB}[\\p{L}-]*(?:wachter|wachters|bouwer|maker|makers|luider|herder|slijper|slager|smid|knecht|verzorger|verzorgster|blazer|vlechter|loods|delver|drager|restaurateur|temmer|snijder|stemmer|bewaarder|meester)|molenaar|valkenier|imker|herder|schaapherder|paukenist|organist|dirigent|beiaardier|stadsbeiaardier|harpist|cellist|violist|hoboïst|paardenknecht|hoefsmid|klompenmaker|torenwachter|vuurtorenwachter|palingvisser|visser op [\\p{L} ]{3,20}|mosselvisser|garnalenvisser|schipper|binnenvaartschipper|loods|baggeraar|sluiswachter|brugwachter|horlogemaker|uitvaartverzorger|uitvaartverzorgster|grafdelver|mijnwerker|kompel|profvoetballer|profvoetbalster|profwielrenner|kunstrijder|stuntman|goochelaar|buikspreker|clown|acrobaat|trapezewerker|balletdanser(?:es)?|operazanger(?:es)?|zilversmid|goudsmid|edelsmid|glasblazer|pottenbakker|boekbinder|rietdekker|kaasmaker|wijnboer|bollenkweker|orchideeënkweker|champignonkweker|nertsenfokker|duivenmelker|schaatsenmaker|zeilmaker|touwslager|scheepsbouwer|scheepskok|zeevarende|stuurman|hofmeester|piloot|verkeersleider|straaljagerpiloot|astronoom|sterrenkundige|archeoloog|egyptoloog|tolk [\\p{L}]{4,14}|gebarentolk|dove gids|notaris|wethouder|burgemeester|raadslid|kamerlid|dominee|predikant|rabbijn|imam|koster|pastoor|abt|non|monnik|hoogleraar|rector|conrector|schooldirecteur|kinderrechter|officier van justitie|patholoog|lijkschouwer|hartchirurg|neurochirurg|kinderoncoloog|forensisch arts|circusartiest|poppenspeler|stadsdichter|cabaretier|kunstschilder|beeldhouwer|restaurateur|luthier|vioolbouwer|orgelbouwer|pianostemmer|taxidermist|preparateur|dierentuinverzorger|dolfijnentrainer|jockey|schoorsteenveger|kolenboer|scharensliep|woonwagenbewoner|kermisexploitant)(?: (?:van|bij|op|aan) (?:de |het |een )?[\\p{L}-]{4,30})?`,
    'oud-(?:profvoetballer|burgemeester|wethouder|commissaris|kampioen|olympiër|directeur|rector|marinier|commando|legionair)',
    '(?:sergeant|korporaal|kapitein|majoor|luitenant|kolonel|adjudant|marinier|commando)(?: (?:bij|van|in) (?:het |de )?[\\p{L}-]{2,20})?',
    '[\\p{L}-]{5,25}(?= van beroep)',
    '(?<=(?:werkte?|werkt) (?:ik |hij |zij |ze |jarenlang |altijd |vroeger )*als )(?:een )?[\\p{L}-]{5,25} (?:bij|op|aan|in) (?:een |de |het )?[\\p{L}-]{3,25}',
    '(?<=(?:ben|was|is) )(?:(?:een|de) )?(?:leraar|lerares|docent|docente|conciërge|schoolhoofd|hoofd|chef|bode|griffier|secretaresse|directeur|directrice|laborante?|analist) (?:[\\p{L}]{4,20} )?(?:bij|op|aan|te|in|van) (?:een |de |het )?[\\p{L}-]{3,25}',
    '\\p{L}{4,}(?:herder|luider|slijper|temmer|kweker|fokker|chirurg|componist|zanger(?:es)?|danser(?:es)?|dichter|kampioen|duiker|vlieger|visser|bouwer|smid|smit|stemmer|vlechter|delver|blazer|kundige gids|gids|tolk|instructeur|machinist|conservator|archivaris|officier|commandant|rechercheur|restaurateur|dirigent|bewaarder|preparateur|zeiler|schipper|loods|wachter)(?= (?:van|bij|op|aan|in|geweest|geworden|en|was)|[.,])',
    `${SELF}(?!(?:chauffeur|monteur|adviseur|directeur|optimist|pessimist|realist|egoist|specialist|alcoholist|psycholoog|huisarts|tandarts|receptionist|receptioniste|assistent|coach|kapper|typiste|perfectionist|einzelgänger|leidster|klusjesman|winkelier|artsen|begeleider|groepsleider|leider|rechter)(?!\\p{L}))\\p{L}{2,}(?:meester|maker|maakster|bouwer|kweker|houder|houdster|fokker|vanger|jager|wachter|ist|iste|eur|euse|oloog|chirurg|kundige|smid|handelaar|kunstenaar|kunstenares|ontwerper|officier|coureur|ruiter|amazone|danser|danseres|zanger|zangeres|muzikant|muzikante|acteur|actrice|schrijver|schrijfster|fotograaf|fotografe|journalist|presentator|boer|boerin|schaatser|zwemmer|bokser|wielrenner|turnster|scheidsrechter)(?= (?:van|bij|op|in|voor|geweest|geworden|en)|[.,;!\\n]|$)`,
    'de enige [\\p{L}-]{4,25}(?: [\\p{L}-]+){0,2} (?:van|in) (?:het|de|ons) (?:dorp|stad|provincie|streek|land|regio|eiland|nederland)',
  ),
  rule(
    'gezin',
    7,
    'Dit gezin ziet er anders uit dan de meeste. Wie het kent, herkent het.',
    '(?:een )?(?:eeneiige |twee-eiige |siamese )?(?:tweeling|drieling|vierling)(?:broers?|zus(?:sen|je|jes)?)?(?:s|en)?',
    `(?:(?:vijf|zes|zeven|acht|negen|tien|elf|twaalf|[5-9]|1[0-9]) kinderen|${NUM_FAMILY} (?:broers|bruiers|zussen|zusters|zonen|dochters|jongens|meisjes|meiden|jong|zoons))(?: en ${GETAL} (?:broers|zussen|zusters|zonen|dochters|jongens|meisjes|meiden|zoons))?`,
    `(?:twee|een|1|2) (?:broers|zussen|zusters|zonen|dochters|jongens|meisjes) en ${NUM_FAMILY} (?:broers|zussen|zusters|zonen|dochters|jongens|meisjes)`,
    `(?:de )?(?:oudste uit|jongste uit|middelste uit|${GETAL}e|derde|vierde|vijfde|zesde|zevende|achtste|negende|tiende) van (?:de )?${NUM_FAMILY}(?: kinderen)?`,
    `met (?:z'n |zijn |ons |zn |hun )?${NUM_FAMILY}(?:en)? (?:thuis|kinderen|broers|zussen)(?:, waarvan [\\p{L} ]{3,20})?`,
    `gezin van ${NUM_FAMILY}(?: kinderen)?`,
    '(?:halfbroer|halfzus) (?:in|uit) \\p{Lu}\\p{L}+',
  ),
  rule(
    'diagnose',
    11,
    'Deze aandoening hebben maar weinig mensen.',
    '(?:ziekte|syndroom|syndrome) van (?!de |een |het |mijn |zijn |haar |alzheimer|parkinson|crohn|down|asperger|korsakov|lyme|hodgkin|pfeiffer)[\\p{L}-]+',
    '(?:usher|rett|angelman|marfan|prader[- ]willi|williams|turner|klinefelter|kabuki|noonan|guillain[- ]barré|guillain[- ]barre|wilson|pompe|fabry|gaucher|huntington|ehlers[- ]danlos|hirschsprung|stargardt|dupuytren|duchenne|becker|sjögren|sjogren|addison|cushing|creutzfeldt[- ]jakob|tourette|gilles de la tourette|charcot[- ]marie[- ]tooth|von willebrand|sturge[- ]weber|kawasaki|bechterew|ménière|meniere|coats|behcet|behçet|wegener|22q11)(?:[- ](?:syndroom|ziekte|deletie))?',
    '(?:sikkelcel(?:ziekte|anemie)|thalassemie|hemofilie|taaislijmziekte|cystische fibrose|narcolepsie|kataplexie|hemochromatose|porfyrie|sarcoïdose|sclerodermie|myasthenia gravis|retinitis pigmentosa|spina bifida|epidermolysis bullosa|ichthyosis|albinisme|achondroplasie|dwerggroei|brozebottenziekte|osteogenesis imperfecta|schisis|hermafrodiet|dissociatieve identiteitsstoornis|syringomyelie|cadasil|asbestkanker|mesothelioom|neuroblastoom|retinoblastoom|fenylketonurie|trigeminusneuralgie|locked-?in(?:-?syndroom)?|q-?koorts|lepra|elephantiasis|acromegalie|primaire lateraal sclerose|amyotrofische laterale sclerose|spierziekte sma|erfelijke [\\p{L}]{5,20}kanker)',
    '(?:maar |slechts )?(?:\\d{1,4}|honderd|tweehonderd|driehonderd|vijfhonderd|twintig|dertig|tien|twaalf|veertig|vijftig|een handvol|een paar) (?:mensen|gevallen|patiënten|kinderen) (?:in (?:heel )?nederland|ter wereld|op de wereld|in het land)',
  ),
  rule(
    'herkomst',
    7,
    'Dit zegt waar iemand vandaan komt of wat iemand gelooft. In een kleine groep wijst dat iemand aan.',
    "(?:jehova['’]?s? getuigen?|sri lanka|saoedi-arabië|burkina faso|el salvador|costa rica|zuid-soedan|kaapverdische eilanden|sierra leone)",
  ),
  rule(
    'gebeurtenis',
    10,
    'Dit kwam in het nieuws of is op te zoeken.',
    '(?:in|op|voor|door|bij|via) (?:de |het |een )?(?:krant|telegraaf|nos journaal|journaal|nieuws|lokale omroep|omroep \\p{L}+|rtl nieuws|hart van nederland|dagblad(?: van het noorden)?|opsporing verzocht|regionale zender|tv gelderland|omrop fryslân|rtv \\p{L}+|plaatselijke krant|regiokrant)',
    '(?:(?:jeugd|wereld|europees |nederlands |olympisch )?kampioen(?:e)? (?:van|in|op|\\p{L}+en) [\\p{L} ]{3,25})',
    '(?:\\d{1,3}[.,])?\\d{1,3}[.,]?\\d{3} (?:keer bekeken|views|volgers|keer gedeeld)',
    '(?:zoek maar op|google maar|staat nog op youtube|ging viraal|is viraal gegaan|heeft in de krant gestaan|stond in de krant|kwam op tv|was op tv|op het nieuws geweest|lintje gekregen|koninklijke onderscheiding|lid in de orde van oranje-nassau)',
  ),
];

const RARE_CAPITALS = /(?<![\p{L}\d-])(?:ALS|MSA|PSP|HHT|EDS|PWS|NF1|NF2|PNH|SCID|DIS|FOP|PKU|CF|CRPS)(?![\p{L}\d])/gu;
const isShout = (text: string, at: number) =>
  /\p{Lu}{2,} \p{Lu}{2,}/u.test(text.slice(Math.max(0, at - 25), at) + text.slice(at + 3, at + 30)) ||
  /^\P{L}*\p{Lu}{2,}/u.test(text.slice(at + 3, at + 12));

/** Unusual work, families, illnesses and what was in the news. */
export function findKenmerken(text: string): Kandidaat[] {
  const found: Kandidaat[] = [];
  for (const { soort, bits, uitleg, patterns } of RULES)
    for (const pattern of patterns)
      for (const match of text.matchAll(pattern))
        found.push({ start: match.index, end: match.index + match[0].length, soort, klasse: 'indirect', uitleg, bits });
  for (const match of text.matchAll(RARE_CAPITALS))
    if (!isShout(text, match.index))
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        soort: 'diagnose',
        klasse: 'indirect',
        uitleg: 'Deze aandoening hebben maar weinig mensen.',
        bits: 11,
      });
  return found;
}

const OWN = new Set(
  'nederlands nederlandse nederlander nederlanders nederland nederlandstalig nederlandstalige'.split(' '),
);
const LANGUAGES =
  'tigrinya papiaments papiamento papiamentu sranantongo sranan kantonees mandarijn farsi dari pashto arabisch berbers tamazight somalisch lingala twi swahili maleis hindi urdu tamil koerdisch sorani kurmanji oekraiens'.split(
    ' ',
  );
const FAITHS =
  "jehovas jehova's moslim moslima moslims islamitisch islamitische hindoe hindoestaans hindoestaanse joods joodse jood gereformeerd gereformeerde vrijgemaakt katholiek katholieke orthodox orthodoxe boeddhist boeddhistisch sikh alevi alevitisch jezidi koptisch koptische mormoon evangelisch evangelische refo christen bevindelijk reformatorisch reformatorische hervormd hervormde pinkstergemeente roma sinti woonwagen reiziger molukker molukse moluks ambonees".split(
    ' ',
  );
const HERKOMST = new Set([...LANGUAGES, ...FAITHS]);
const PEOPLE =
  /^(?:afkomst|familie|gezin|vrouw|man|mannen|vrouwen|moeder|vader|ouders|oma|opa|zus|broer|jongen|jongens|meisje|meisjes|meid|meiden|kinderen|achtergrond|vriend|vriendin|vrienden|buurvrouw|buurman|buren|gemeenschap|nationaliteit|paspoort|moskee|kerk|collega|wijk|buurt|ex|schoonmoeder|schoonvader|schoonfamilie|stiefvader|stiefmoeder|echtgenoot|tante|oom|roots|cultuur|vluchteling|vluchtelingen|asielzoeker|nederlander|nederlanders|nederlandse|student|gastarbeider|arbeiders|school|imam|dominee|gemeente|huis|zijn|was|is|en|of|die|dat)$/;
const FOOD =
  /^(?:eten|les|lessen|taal|keuken|soep|restaurant|films?|series?|muziek|koffie|thee|peper|vlaggetjes|auto|merk|woorden|boek|boeken|krant)$/;

/** Nationality, people, faith or language. Dutch itself says nothing. */
export function findHerkomst(lezing: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  lezing.woorden.forEach((woord, i) => {
    const form = woord.fold;
    if (woord.bezet || OWN.has(form) || !(isNationaliteit(form) || HERKOMST.has(form))) return;
    if (
      woord.vorm === 'klein' &&
      /^(?:rom|est|fin|let|pool|poolse?s|noor|deen|mali|java|indo|engels|engelse|frans|duits|duitse)$/.test(form)
    )
      return;
    if (
      /^(?:engels|engelse|frans|franse|duits|duitse|belgie|duitsland|europa|europese|spaans|spaanse|amerika|amerikaanse|amerikaans)$/.test(
        form,
      ) ||
      FOOD.test((lezing.woorden[i + 1] as Woord | undefined)?.fold ?? '')
    )
      return;
    const next = lezing.woorden[i + 1];
    if (
      /(?:se|sche|ne|ke)$/.test(form) &&
      !isLand(form) &&
      next &&
      next.tussen === ' ' &&
      next.vorm === 'klein' &&
      !PEOPLE.test(next.fold)
    )
      return;
    found.push({
      start: woord.start,
      end: woord.end,
      soort: 'herkomst',
      klasse: 'indirect',
      uitleg: 'Dit zegt waar iemand vandaan komt of wat iemand gelooft. In een kleine groep wijst dat iemand aan.',
      bits: 7,
    });
  });
  return found;
}
