const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Capitalised words that identify nobody: national bodies, laws, feasts, brands, diagnoses with a name in them. Editable. */
export const TOEGESTAAN: ReadonlySet<string> = set(`
  mama mam mams paps appa mamma papa pap pappa opa oma baba yemma mamma mãe mae abi abla anne dede pai tata koran koranles koranschool hai
  ik u god allah jezus jezus' christus heere boeddha koran bijbel thora torah islam christendom hindoeisme boeddhisme jodendom here heiland profeet vader moeder
  belastingdienst uwv cjib cak coa ind duo svb cbr rdw kvk kamer nza igj rivm ggd ggz politie justitie rechtbank gerechtshof raad rijk rijksoverheid gemeente gemeenten provincie ministerie veiligheidshuis
  toeslagen toeslagenaffaire toeslagenouder toeslagenouders zorgtoeslag huurtoeslag bijstand participatiewet jeugdwet wmo wlz zvw wsnp msnp wajong wia wga iva ww aow anw pgb zzp bsn digid mijnoverheid
  wet wvggz wzd bopz avg btw bbz iaw iow ioaw ziektewet kindgebonden jeugdzorg jeugdbescherming jeugdhulp reclassering kinderbescherming raadsonderzoek crisisdienst huisarts
  veilig thuis slachtofferhulp vluchtelingenwerk humanitas mee kindertelefoon meldpunt voedselbank kledingbank schuldhulpmaatje nibud kredietbank
  juridisch loket ombudsman kinderombudsman wijkteam sociaal vangnet aa na al-anon ca ga slaa
  adhd add ass pdd-nos ptss cptss ptsd ocd bpd borderline asperger alzheimer parkinson crohn down korsakov hodgkin huntington gilles tourette lyme ms als hiv aids soa copd nah lvb cva tia mri ct eeg ecg icu ic seh spoed dna rna bmi covid
  covid-19 corona cbt emdr dbt act mbt vers act-team fact fact-team iht poh poh-ggz adl ibs tbs pij pi isd zsm om bv nv vof vve vzw vn eu navo unicef aids vs
  vmbo mbo hbo havo vwo vso pro po vo bso kdv pabo mavo mulo lts mts hts leao meao heao roc isk nt2 nt1 cito iq havo/vwo bbl bol gymnasium atheneum lbo
  paaz ciz lbio cruks knil kopp kopp-groep vws szw ocw buza cbs scp cpb acm afm dnb skj vng fpk fpa fpc ppc ebi rmc lwoo vvd cda pvda groenlinks d66 sgp fnv cnv anbo kbo anwb knvb nhg ghor ots muhp uhp mdo cjg wsw spv bjz awbz whoa pvb vbl vovo amv vvt oggz emoji
  tv cd dvd pc usb sms app gps wifi gsm ov ov-chip ns nos npo rtl hema action aldi lidl jumbo ikea ah kruidvat etos blokker primark zeeman bol.com bol coolblue mediamarkt gamma praxis hornbach
  facebook whatsapp instagram insta snapchat tiktok youtube netflix spotify google gmail hotmail outlook teams zoom marktplaats vinted tinder grindr twitter linkedin discord telegram messenger apple iphone ipad samsung android windows excel word microsoft playstation xbox nintendo tikkie paypal klarna afterpay riverty wehkamp zalando bitcoin uber thuisbezorgd postnl dhl visa mastercard ing abn rabobank rabo amro sns asn bunq knab funda
  ritalin concerta prozac oxazepam diazepam temazepam lorazepam seroquel abilify lithium methadon suboxone paracetamol ibuprofen antabus campral haldol depakine zyprexa risperdal fentanyl oxycodon ghb xtc mdma lsd speed
  opel volkswagen vw ford fiat renault peugeot citroen toyota bmw audi mercedes volvo kia hyundai suzuki skoda seat mazda nissan honda tesla vespa yamaha canta solex
  nederland nederlands nederlandse nederlander nederlanders holland hollands hollandse hollander hollanders europa europees europese amerika amerikaans amerikaanse
  friesland fryslan drenthe overijssel flevoland gelderland noord-holland zuid-holland zeeland noord-brabant brabant limburg provincie brabants brabantse limburgs limburgse fries friese zeeuws zeeuwse gronings groningse drents drentse twents twentse gelders gelderse
  noord oost zuid west noorden zuiden oosten westen
  engels engelse frans franse duits duitse spaans spaanse italiaans italiaanse latijn grieks griekse
  kerst kerstmis kerstavond kerstdag pasen paasdag pinksteren pinksterdag hemelvaart hemelvaartsdag sinterklaas sint sinterklaasavond pakjesavond koningsdag koninginnedag bevrijdingsdag dodenherdenking moederdag vaderdag valentijnsdag oudjaar oudejaarsavond oudjaarsavond nieuwjaar nieuwjaarsdag ramadan ramadhan suikerfeest offerfeest eid iftar keti koti divali diwali holi carnaval vastenavond allerzielen allerheiligen driekoningen chanoeka maanfeest pesach vastelaovend jom kippoer newroz nowruz halloween dierendag lichtmis advent vrijdag
  januari februari maart april mei juni juli augustus september oktober november december maandag dinsdag woensdag vrijdag zaterdag zondag feb mrt apr jul aug sept okt nov dec
  ps pps nb ivm tav tnv mbt dwz svp aub ca evt etc ok oke xx xxx mvg cv vog bkr wkr cao tl hr hrm asap fyi faq ggz-instelling ggd-arts euro eur p.s v.a zie nvt id pin pincode iban
  hoogachtend geachte beste lieve groeten groetjes liefs dag hoi hallo groet l.s ls s a.u.b
  tweede kamer eerste kamer grondwet hoge raad kamer staten rijkswaterstaat defensie marechaussee kmar mariniers landmacht luchtmacht marine dutchbat srebrenica ambulance brandweer cmyk koninkrijk majesteit koning koningin
  mantelzorg mantelzorger zorgverzekering zorgverzekeraar woningcorporatie corporatie thuiszorg ziekenhuis stichting vereniging school kerk moskee
  huize mijn wij-kennis wij kennis zelfregietool herstelacademie ervaringsdeskundige ervaringsdeskundigen
  ajax feyenoord psv oranje eredivisie champions league elfstedentocht olympische spelen wk ek vierdaagse
  wereldoorlog tweede wereldoorlog oorlog eerste holocaust jappenkamp aarde zon maan
  sensoor intratuin halt aygo picasso twingo bijbel bijbeltekst eindhoven-airport schiphol moi hoi doei afz ned stg woonnet vogelbescherming greenpeace amnesty bach mozart beethoven netflix sudoku rummikub scrabble monopoly lego playmobil barbie klm shell esso texaco kpn vodafone odido ziggo eneco essent vattenfall asml temu shein mcdonalds ryanair transavia huurcommissie journaal minecraft fortnite roblox fifa gta sims
`);

/** Several words together that are allowed though one of them alone would not be. */
export const TOEGESTANE_REEKSEN: ReadonlySet<string> = new Set(
  `veilig thuis|leger des heils|het leger des heils|albert heijn|rode kruis|raad voor de kinderbescherming|sociale verzekeringsbank|juridisch loket|anonieme alcoholisten|de luisterlijn|centraal bureau rijvaardigheid|gilles de la tourette|ziekte van lyme|ziekte van crohn|syndroom van down|syndroom van asperger|keti koti|oud en nieuw|black friday|tweede kamer|hoge raad|open dag|samen sterk|de bijenkorf|burger king|mc donalds|big brother|donald duck|tour de france|nationale ombudsman|centraal planbureau|william schrikker|de kindertelefoon|stichting 113|113 zelfmoordpreventie|wet verplichte ggz|jehova's getuigen|jehovas getuigen|de opvoedpoli|leger des heil|jeugdbescherming west|sire campagne|nederlandse spoorwegen|centraal orgaan opvang asielzoekers|amber alert|burgernet|dag van de arbeid|moederdag|oude testament|nieuwe testament|het oude testament|onze vader|onze lieve heer|bureau halt|witte donderdag|goede vrijdag|black friday|jeugdgezondheidszorg|donald duck|huis voor klokkenluiders|holland casino|het nederlands`.split(
    '|',
  ),
);
