import { fold } from './fold.ts';
import { makeRegels, regel } from './kenmerk.ts';
import type { Lezing } from './lezing.ts';
import { zoekBijSpoor } from './spoorzoek.ts';
import { spoor, trek } from './sporen.ts';
import type { Woord } from './tokens.ts';
import type { Kandidaat } from './types.ts';

const UITLEG = 'Deze aandoening hebben maar weinig mensen.';
const COMMON =
  'eh|euh|uh|de|een|het|mijn|zijn|haar|deze|alzheimer|parkinson|crohn|down|asperger|lyme|hodgkin|pfeiffer|graves|bechterew|weil';
const NAMED =
  'usher|rett|angelman|marfan|prader|williams|turner|klinefelter|kabuki|noonan|guillain|wilson|pompe|fabry|gaucher|huntington|ehlers|hirschsprung|stargardt|dupuytren|duchenne|becker|sjögren|sjogren|addison|cushing|creutzfeldt|gilles de la tourette|charcot|willebrand|sturge|kawasaki|ménière|meniere|behcet|behçet|wegener|22q11|korsakov|capgras|leber|alport|dravet|lennox|landau|rasmussen|moyamoya|hashimoto|cornelia|cri du chat|fragiele|sotos|kallmann|niemann|tay|hurler|sanfilippo|zellweger|lesch|menkes|batten|leigh|melas|merrf|friedreich|machado|kennedy|barth|bartter|gitelman|conn|sheehan|still|castleman|erdheim|langerhans|waldenström|takayasu|churg|goodpasture|evans|diamond|fanconi|bloom|cockayne|werner|progeria|cotard|diogenes|münchhausen|munchausen';
/** People are called Becker and Williams too. */
const NAMED_ALONE = NAMED.split('|')
  .filter(
    (name) =>
      !/^(?:becker|turner|wilson|williams|kennedy|evans|bloom|werner|still|conn|addison|leigh|diamond|cornelia|tay|barth|batten|noonan|pompe|prader)$/.test(
        name,
      ),
  )
  .join('|');
const REGELS = [
  regel(
    'ziekte van|syndroom van|syndrome van|ziekte v',
    `(?:het |de )?(?:ziekte|syndroom|syndrome) van (?!(?:${COMMON})(?!\\p{L}))[\\p{L}-]+`,
    'een zeldzame aandoening',
  ),
  regel(
    'syndroom|ziekte|deletie',
    `(?:het |de )?(?:${NAMED})[\\p{L}-]{0,20}(?:[- ](?:willi|barr[ée]|danlos|jakob|marie|tooth|weber|disease))*(?:[- ](?:syndroom|ziekte|deletie))`,
    'een zeldzame aandoening',
  ),
  // As a name of its own it is only an illness behind a verb: people are called Becker and Williams.
  regel(
    NAMED_ALONE,
    `(?<=(?<!\\p{L})(?:heb|heeft|had|heet|hadden|aan|krijgt|kreeg|met|van|het|de|diagnose|lijdt aan|weer|heet) )(?:${NAMED_ALONE})(?![\\p{L}'])(?: heet dat)?|(?:${NAMED_ALONE})(?= (?:heeft|heb|had|hebben|heet)(?!\\p{L}))`,
    'een zeldzame aandoening',
  ),
  regel(
    'syndroom',
    '(?:het )?(?!(?:down|prikkelbare|pijn|carpaletunnel|metabool|rouw|messie|tourette|asperger|burn)[\\p{L}]*[- ]?syndroom)(?:(?:stiff person|cri du chat|locked-?in|post polio)[- ]|[\\p{L}\\d-]{3,24}-|\\p{L}{5,24})syndroom',
    'een zeldzame aandoening',
  ),
  regel(
    'sikkelcel|thalass|hemofilie|taaislijm|cystische|narcolep|katapl|hemochrom|porfyr|gravis|pigmentosa|spina bifida|bullosa|albin|dwerggroei|brozebot|imperfecta|schisis|dissociatieve|asbest|stoflong|silicose|locked|q-koorts|qkoorts|lepra|acromeg|aangeboren|erfelijk|stofwisselings|spierziekte|spieratrofie|progeria|lewy|tuberculose|inclusion|loodverg',
    '(?:sikkelcel\\p{L}*|thalassemie|hemofilie|taaislijmziekte|cystische fibrose|narcolepsie|kataplexie|hemochromatose|porfyrie|myasthenia gravis|retinitis pigmentosa|spina bifida|epidermolysis bullosa|albinisme|dwerggroei|brozebottenziekte|osteogenesis imperfecta|schisis|dissociatieve identiteitsstoornis|asbest(?:kanker|ose)|stoflong(?:en)?|silicose|q-?koorts|lepra|acromegalie|erfelijke \\p{L}{5,20}kanker|stofwisselingsziekte|spierziekte sma|progeria|lewy[- ]body(?:[- ]dementie)?|(?:open )?tuberculose|inclusion body myositis|loodvergiftiging)',
    'een zeldzame aandoening',
  ),
  regel(
    'nederland|wereld|land',
    '(?:(?:maar|slechts|ongeveer|er zijn) )*(?:\\d{1,4}|honderd|tweehonderd|driehonderd|vijfhonderd|twintig|dertig|tien|twaalf|veertig|vijftig|een handvol|een paar) (?:mensen|gevallen|patiënten|kinderen|families) (?:in (?:heel )?nederland|ter wereld|op de wereld|wereldwijd|in het land)',
    'weinig mensen',
  ),
];
/** Names of eyes, names and people alike; in capitals they are illnesses. */
const RARE_CAPITALS = new Set(
  'ALS MSA PSP HHT EDS PWS NF1 NF2 PNH SCID DIS FOP PKU CF CRPS SMA SCA PLS LAM CADASIL CIDP GBS PCD TSC DMD FSHD NMO MPS'.split(
    ' ',
  ),
);

const RARE = spoor(new RegExp(`(?<![\\p{L}\\d-])(?:${[...RARE_CAPITALS].join('|')})(?![\\p{L}\\d])`, 'u'));
const CAPITALS = /(?<![\p{L}\d-])[A-Z]{2,6}\d?(?![\p{L}\d])/gu;

const findNamed = makeRegels(REGELS, 'diagnose', 11, UITLEG);

/** Rare illnesses by name, among them the names that are not those of somebody in the story. */
export function findDiagnoses(text: string, small: string): Kandidaat[] {
  const found = findNamed(text, small);
  for (const match of zoekBijSpoor(text, CAPITALS, RARE))
    if (RARE_CAPITALS.has(match[0]) && !isShouted(text, match.index, match[0].length))
      found.push(diagnose(match.index, match.index + match[0].length));
  return found;
}

const isShouted = (text: string, at: number, length: number) =>
  /\p{Lu}{2,} \p{Lu}{2,}/u.test(text.slice(Math.max(0, at - 25), at) + text.slice(at + length, at + 30)) ||
  /^\P{L}*\p{Lu}{2,}/u.test(text.slice(at + length, at + length + 9));

const MEDISCH =
  /(?:atrofie|plasie|myopathie|neuropathie|encefalopathie|cardiomyopathie|dystrofie|ataxie|sarcoom|blastoom|thelioom|vasculitis|myositis|myelitis|encefalitis|sclerodermie|sarcoidose|ichthyosis|syringomyelie|fenylketonurie|amyloidose|neurofibromatose|ketonurie|agenesie|trisomie|anencefalie|hydrocefalie|craniosynostose|arthrogryposis|hemangioom|glioom|glioblastoom|feochromocytoom|mastocytose|histiocytose|nefropathie|trigeminusneuralgie|scleroses?)$/;
const GEWOON_MEDISCH = /^(?:multiple|arterio|athero|oto)-?scleroses?$|^(?:polyneuropathie|neuropathie|retinopathie)$/;
const BIJVOEGLIJK = /^\p{L}{4,}(?:ale|aire|ide|ische|ieve|ele|ose|aar|ene|ante|ende|iale)$/u;

const isMedisch = trek((form) => form.length > 6 && MEDISCH.test(form) && !GEWOON_MEDISCH.test(form));

/** Illnesses with a Greek name and the words that make them rarer: `spinale musculaire atrofie type 2`. */
export function findMedisch({ woorden, text }: Lezing): Kandidaat[] {
  const found: Kandidaat[] = [];
  woorden.forEach((woord, i) => {
    if (!isMedisch(woord)) return;
    if (/^scleroses?$/.test(woord.fold) && /^multiple$/.test(woorden[i - 1]?.fold ?? '')) return;
    let first = i;
    while (
      first > 0 &&
      i - first < 3 &&
      (woorden[first] as Woord).tussen === ' ' &&
      BIJVOEGLIJK.test(fold((woorden[first - 1] as Woord).text))
    )
      first--;
    if (/^(?:de|het|een)$/.test(woorden[first - 1]?.fold ?? '') && (woorden[first] as Woord).tussen === ' ') first--;
    const type =
      /^,? (?:type|graad|stadium) [\dA-Z]{1,3}(?!\p{L})/iu.exec(text.slice(woord.end, woord.end + 16))?.[0].length ?? 0;
    found.push(diagnose((woorden[first] as Woord).start, woord.end + type));
  });
  return found;
}

const diagnose = (start: number, end: number): Kandidaat => ({
  start,
  end,
  soort: 'diagnose',
  klasse: 'indirect',
  uitleg: UITLEG,
  bits: 11,
  voorstel: 'een zeldzame aandoening',
});
