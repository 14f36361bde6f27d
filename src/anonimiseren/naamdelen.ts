const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What schools, homes, clubs and helpers are called after, as far as these are words of their own. */
export const NAAMWOORDEN = set(
  `regenboog zonnebloem kompas klimop vlinder wissel meander springplank ark hoeksteen schakel sleutel baken palet zevensprong kameleon vuurvogel toermalijn windroos
  wegwijzer horizon wiekslag zonnewijzer korenbloem koperwiek zwaluw leeuwerik ijsvogel reiger uilenboom eekhoorn egel kraai kievit meerpaal duizendpoot ontdekking
  wingerd lindeboom kastanje wilg berk esdoorn krokus margriet klaver klaproos madelief boterbloem korenaar korf bijenkorf molenwiek molen zandloper poort brink
  dorpel haard kring ankerplaats anker toren vuurtoren kajuit driemaster kraanvogel albatros pelikaan zeester schelp parel diamant robijn kristal optimist vonk
  passage pijler mast fontein oase levensboom appelgaard boomgaard wijngaard akker veste burcht hoefslag hoefijzer trekvogel wieken valk buizerd sperwer havik
  meerkoet fuut zilvermeeuw tureluur wulp grutto pinksterbloem sterappel bongerd`,
);
/** The same, but also said of what stands in any room or street: only where an organisation must follow. */
export const NAAMDINGEN = set(
  `zeemeeuw meeuw steiger pollepel eettafel lantaarn lantaren vangnet tussenstap opstap overstap doorstart terugkeer afdakje zilverhuis duinroos lotusbloem roos tulp distel zeehond dolfijn walvis
  egeltje beer uil vos haas hert eland ooievaar zwaan specht merel nachtegaal kolibrie karper snoek kreeft krab spin bij hommel libel lieveheersbeestje rups cocon kiem knop tak stam wortel kruin blad
  eik beuk den linde populier vijver bron beek rivier golf branding strandbal duin terp wierde wad ster maan komeet zon zonnestraal dageraad morgenster avondster poolster lichtpunt lichtje lampion
  fakkel vlam vuurplaats kachel ketel theepot koffiepot koffiekan lepel vork pan suikerpot broodplank keukentafel stamtafel leestafel schakelaar stekker knoop draad naald klos spoel weefgetouw
  lappendeken deken mantel paraplu parasol tent loods ree rede boei loodsboot reddingsboot vlot kano sloep zeil kiel roer stuurwiel kompasroos landkaart brugwachter veerman
  herder gids trom trommel fluit harp lier klank echo noot muzieknoot kwast penseel verfpot krijtje inktpot ganzenveer bladzijde boekenlegger letter punt komma uitroepteken vraagteken puzzel bouwsteen
  baksteen kiezel zwerfkei kei keitje mozaiek tegel drempel deurmat venster nok schoorsteen dakpan hooiberg graanschuur dorsvloer smidse
  hoop toekomst ontmoeting verbinding bezinning bezieling omkeer inkeer wende wending keerzijde uitweg uitkomst uitkijk doorgang doortocht kruising kruispunt rotonde omweg zijweg bypass halte pleisterplaats
  rustpunt rustplek schuilplaats schuilhut herberg toevlucht luwte stilte vrijheid vrede vriendschap eendracht hartslag hartenlap kloppend klokhuis appel peer kers braam bosbes kapstok ladder trampoline
  schommel wip draaimolen hinkelbaan knikker tol vlieger ballon luchtballon zeepbel confetti slinger stap stapjes kans start basis cirkel draad pad bocht vaart koers ster stee touwtje`,
);
/** Words before such a noun that make a name of the two: `de warme jas`, `de open poort`. */
export const NAAMBIJVOEGLIJK =
  /^(?:warme|ruime|open|gouden|zilveren|koperen|houten|stenen|rode|rooie|blauwe|groene|gruun|gele|roze|oranje|witte|zwarte|bonte|gespikkelde|vrije|blije|vrolijke|stille|nuchtere|wijde|zachte|gastvrije|goede|dappere|sterke|frisse|zonnige|heldere|gelukkige|tevreden|lachende|dansende|vliegende|zingende|slapende|gevulde|volle|halve|zoete|hoge|witgele|eigenwijze|ondeugende|gulle|kloppende|levende|rustende|zwevende|wilde|tamme|hollandse|zeven|vier|twee|drie|nieuwe|kleine)$/u;
/** Places, services and people that need no name: `de mevrouw van de gemeente`. */
export const ZONDER_NAAM =
  /^(?:\p{L}*gemeente|\p{L}*post|\p{L}*handel|\p{L}*bedrijf|\p{L}*sie|\p{L}*raad|\p{L}*archief|ontvangst|mandir|hospice|\p{L}*muur|\p{L}*pension|\p{L}*kade|huishouding|\p{L}*kerk|\p{L}*school|\p{L}*zorg|\p{L}*bouw|\p{L}*dienst|\p{L}*politie|\p{L}*bank|verzekering\p{L}*|verzekeraar|\p{L}*wijk|\p{L}*buurt|\p{L}*straat|\p{L}*weg|\p{L}*plein|\p{L}*laan|overkant|hoek|\p{L}*winkel|\p{L}*zaak|\p{L}*kassa|\p{L}*balie|receptie|\p{L}*loket|\p{L}*lijn|\p{L}*telefoon|post|krant|radio|tv|televisie|\p{L}*theek|\p{L}*arts|dokter|\p{L}*huis|\p{L}*kliniek|\p{L}*poli|\p{L}*afdeling|reclassering|\p{L}*hulp\p{L}*|\p{L}*bescherming|raad|\p{L}*recht\p{L}*|advocaat|deurwaarder|incasso\p{L}*|\p{L}*belasting|uitkering|bijstand|bewind\p{L}*|\p{L}*opvang|creche|bso|\p{L}*zaal|moskee|tempel|\p{L}*club|vereniging|voetbal|sport|gym|\p{L}*bad|camping|\p{L}*park|hotel|restaurant|\p{L}*cafe|bar|kroeg|snackbar|pizzeria|bakker|slager|kapper|\p{L}*markt|super|\p{L}*boer|\p{L}*fabriek|\p{L}*werk|\p{L}*kantoor|personeels\p{L}*|administratie|leiding|directie|\p{L}*bond|stichting|organisatie|instelling|instantie|\p{L}*team|\p{L}*groep|klas|flat|portiek|\p{L}*trap|galerij|verdieping|etage|trein|\p{L}*bus|tram|metro|taxi|\p{L}*boot|schip|ambulance|brandweer|dagbesteding|activiteiten\p{L}*|verpleging|nacht|avond|dag|ochtend|middag|week|maand|keuken|schoonmaak|beveiliging|techniek|helpdesk|klantenservice|energie|stroom|gas|water|netbeheerder|provider|makelaar\p{L}*|notaris|hypotheek|lening|bezorging|begraafplaats|uitvaart|gevangenis|cel|bajes|familie|moeder|vader|kant|foto|film|reclame|\p{L}*les|cursus|inburgering|huur\p{L}*|verhuurder|app|chat|forum|website|boerderij|manege|asiel|kennel|crisis\p{L}*|grens|oorlog|toekomst|wereld|stad|dorp|eiland|haven|bos|zee|strand|\p{L}*berg|tuin|parkeerplaats|parkeergarage|station|\p{L}*halte|garage|werkplaats|kade|brug|sluis|pont|poort|deur|bel|rand|bodem|grond|lucht|regen|zon|kerst\p{L}*|feest|bruiloft|begrafenis|rechtbank|\p{L}*rechter|directeur|eigenaar|\p{L}*leider|\p{L}*leidster|\p{L}*begeleider|\p{L}*medewerker|buren|ouders|kinderen|baby|kleine|hond|kat|koning\p{L}*|keizer|minister\p{L}*|regering|staat|partij|vakbond|belastingen|schuld\p{L}*|sociale|thuis\p{L}*|kringloop|\p{L}*kliniek|ggz|ggd|uwv|wmo|ind|coa|azc|ocmw|\p{L}*asiel|\p{L}*kamp|leger|marine|\p{L}*tafel|\p{L}*bed|\p{L}*kamer|\p{L}*boom|\p{L}*vloer|\p{L}*plaats|\p{L}*plek|\p{L}*kant|\p{L}*partner|\p{L}*centrum|\p{L}*bureau|universiteit|opleiding|studie|stage|training|\p{L}*therapie|behandeling|medicatie|revalidatie|\p{L}*psychiatrie|detentie|\p{L}*ing|\p{L}*heid|\p{L}*schap|\p{L}*isme|\p{L}*tie|\p{L}*teit|\p{L}*ij)$/u;

/** Nouns of every day that such a word makes a name of. */
export const NAAMSTUKKEN = set(
  'jas kast kerk haven stap stapjes kans hand handen hart brug poort boom boot schip ster zon maan tafel huis deur weg wereld bank licht stoel vogel vis paard schaap schapen koe haan kip hond kat leeuw olifant ezel uil vlag hoed muts sok sokken klomp laars fiets trein ballon bloem roos lelie lantern lanteern cirkel draad knoop pan lepel keuken pot',
);
