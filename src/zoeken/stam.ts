// Common strong verbs and odd plurals: each line is one lemma and the forms people use.
const FORMS = `
slaan sla slaat sloeg sloegen geslagen|drinken drink drinkt dronk dronken gedronken|verliezen verlies verliest verloor verloren
schrijven schrijf schreef schreven geschreven|lezen lees leest las lazen gelezen|lopen loop loopt liep liepen gelopen weggelopen
slapen slaap slaapt sliep sliepen geslapen|eten eet at aten gegeten|liegen lieg loog logen gelogen|bellen bel belt belde belden gebeld
krijgen krijg krijgt kreeg kregen gekregen|sterven sterft stierf stierven gestorven|overlijden overleed overleden overlijd
helpen help helpt hielp hielpen geholpen|vinden vind vindt vond vonden gevonden|komen kom komt kwam kwamen gekomen
verbergen verberg verborg verborgen|vechten vecht vocht vochten gevochten|vliegen vloog gevlogen|breken breek brak braken gebroken
spreken spreek spreekt sprak spraken gesproken|zwijgen zwijg zweeg zwegen gezwegen|blijven blijf blijft bleef bleven gebleven
rijden rijd rijdt reed reden gereden|snijden snijd sneed sneden gesneden|kijken kijk kijkt keek keken gekeken
vergeten vergeet vergat vergaten|stelen steel stal stalen gestolen|schelden schold gescholden|roepen roep riep riepen geroepen
bidden bid bad baden gebeden|vertrekken vertrek vertrok vertrokken|kiezen kies kiest koos kozen gekozen|genezen genas
kopen koop koopt kocht kochten gekocht|zoeken zoek zoekt zocht zochten gezocht|denken denk denkt dacht dachten gedacht
brengen breng brengt bracht brachten gebracht|vragen vraag vraagt vroeg vroegen gevraagd|wegen weeg woog wogen gewogen
geven geef geeft gaf gaven gegeven|nemen neem neemt nam namen genomen|laten laat liet lieten gelaten|vallen val valt viel vielen gevallen
zien zie ziet zag zagen gezien|staan sta staat stond stonden gestaan|gaan ga gaat ging gingen gegaan|doen doe doet deed deden gedaan
ontslaan ontslag ontslagen ontsloeg|schrikken schrik schrikt schrok schrokken geschrokken|trekken trek trok trokken getrokken
scheiden scheid gescheiden scheiding scheidde|lenen leen leent leende leenden geleend lening leningen|bedriegen bedrieg bedroog bedrogen
dwingen dwing dwong dwongen gedwongen|verdwijnen verdween verdwenen|zwemmen zwom gezwommen|steken stak gestoken|vluchten vlucht vluchtte gevlucht
sluiten sluit sloot sloten gesloten|bewijzen bewijs bewees bewezen|begrijpen begrijp begrijpt begreep begrepen|lijden leed geleden
kind kinderen kids kindje kindjes|ei eieren|stad steden|schip schepen|lid leden|huis huizen huisje|werk werken werkt werkte werkten gewerkt
bang bange angst angsten angstig angstige|moeder moeders mam mama ma|vader vaders papa pap pa|dochter dochters|zoon zoons zonen zoontje
broer broers broertje|zus zussen zusje zusjes zuster|vriend vrienden|vriendin vriendinnen|oma omas|opa opas|arts artsen dokter dokters
schuld schulden schuldig|geld geldelijk|dood dode doden doodgaan doodging|ziek zieke zieken ziekte ziektes|brief brieven briefje
alleen alleenig|gescheiden|ruzie ruzies|depressie depressief depressieve depressies|verslaving verslaafd verslaafde verslavingen verslaafden
psychose psychoses psychotisch psychotische|trauma traumas traumatisch|eenzaam eenzame eenzaamheid|dakloos dakloze daklozen dakloosheid
werkloos werkloze werklozen werkloosheid|schamen schaam schaamt schaamde schaamte beschaamd geschaamd|rouw rouwen rouwt rouwde
gokken gok gokt gokte gegokt gokker gokkers|armoede arm arme armen|mishandelen mishandelt mishandeld mishandelde mishandeling
autisme autistisch autist autistische|hopen hoop hoopt hoopte gehoopt|lachen lach lacht lachte|vertrouwen vertrouw vertrouwt vertrouwde
`;

const LEMMAS = new Map<string, string>();
for (const line of FORMS.split(/[|\n]/)) {
  const forms = line.trim().split(/\s+/).filter(Boolean);
  for (const form of forms) if (!LEMMAS.has(form)) LEMMAS.set(form, forms[0] as string);
}

// Nouns that only look like participles.
const NO_PARTICIPLE =
  /^(geweld|geduld|gebied|gezicht|gedicht|gewicht|gerecht|gevecht|geluid|gezond|gezin|gevoel|geheim|gesprek|gevang|gedrag|gemeent|geboort|gedacht|gelegen|gewoont|gezag|gebruik|gebrek|gevaar|geval|gevolg|gelov)/;
const VOWEL = /[aeiouy]/;

/** The stem of a folded Dutch word: `schulden` and `schuld` give one, so do `betaalt`, `betalen` and `betaald`. */
export function stem(word: string): string {
  const lemma = LEMMAS.get(word);
  if (lemma) return LEMMAS.get(lemma) === lemma ? finish(lemma.length > 4 ? lemma.replace(/en$/, '') : lemma) : lemma;
  if (word.length < 4 || /\d/.test(word)) return word;
  let s = word.replace(/heden$/, 'heid');
  if (s.length >= 7) s = s.replace(/(?<=.{4})(etjes?|tjes?|pjes?|jes?)$/, '');
  if (/^ge.{3,}(d|t|en)$/.test(s) && !NO_PARTICIPLE.test(s)) s = s.slice(2);
  s = s.replace(/(?<=.{5})heid$/, '');
  s = s.replace(/(?<=.{3}[^aeiouy])(en|e|s)$/, '');
  s = s.replace(/(?<=.{2}[^aeiouysx])(en|e|s)$/, '');
  s = s.replace(/(?<=.{4})ing$/, '');
  if (s.length >= 5) s = s.replace(/(?<=[lnrkpfgmbvw]|aa|ee|oo|uu|ij|ui|ei)(t|d)$/, '');
  return finish(s);
}

/** One spelling for what Dutch spells differently by the sound: lopen/loop, huizen/huis, bellen/bel. */
function finish(s: string): string {
  const last = s.at(-1) as string;
  let out = s;
  if (!VOWEL.test(last) && s.at(-2) === last) out = s.slice(0, -1);
  out = out.replace(/v$/, 'f').replace(/z$/, 's');
  return out.replace(/([aeou])\1(?=[^aeiouy]$)/, '$1');
}
