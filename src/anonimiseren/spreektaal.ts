const lines = (text: string) => text.split(/\s+/).filter(Boolean);

/** Words of chat, dialect and English that no word list has. They are not names. */
export const SPREEKTAAL: ReadonlySet<string> = new Set(
  lines(`
  ff egt eg wel wlla wollah wallah wollahi bro broer bruh bruv bradda brada fissa faka fakka skeer skere doekoe osso tata sma smatje swa
  mattie matties matti drerrie tantoe kifesh mocro ewa ewaja ey yo jo joe haha hahaha hahah hihi lol omg wtf idk btw gvd kk tering
  nie niet nix niks da daa das ies ist tis kheb kben kzal kga kwil kweet kvind kdacht hebbik benk hek kzie ge gij gullie
  hullie wullie ons ollie oew wij jou jullie kunde zedde hedde moete wete weette bende ok oke okee okay okeej nee nehj neej
  wa wah wat wadde wie wiens wannerr waneer wanneer hoe hoezo wrm waarom tog toch mss misschien miss iig sws sowieso gwn gewoon
  eig eigelijk eigenlijk egt egte niemad iemad effe effen effies evve eve eff zon zo zoon sorry sry thx dankje dankjewel dnk
  pls please plz love you my me the and for not but was with that this have just what when who how all one day out day home life
  help job kids mom dad sad happy sober clean black lonely single burnout fulltime parttime online offline app appje chat mail email
  gvv wmo pgb ggz ggd zzp aow ww wia wajong bbz msnp wsnp bsn uwv cjib duo svb coa ind cak cbr azc opvang poh ibs rm iva wga
  ptss ptsd cptss adhd add ass bpd borderline ocd adl ic ok mri ct vmbo mbo hbo havo vwo vso pabo mavo mulo lts leao meao heao
  moeke voake vader mem heit beppe pake opoe omoe moe mien mie dien zien oons onz hom heur wi'j wie'j ie'j gin gien neet nait naait
  noe naor daor waor jao joa nee'n moar mer mar mor meer ech echs evel efkes effekes efkens lekker lekkers wer weer wier gaon goan
  doon doen stoan stoon veur veul vuul vuur volle joar jaor jaorn joaren hoes hoeze huuske kiender kinger keend keinder
  'k 't 's 'n 'm 'r 'ns ie zie'k heb'k ben'k da's da'k dak dawwe hadde hedde witte zulde zullie zun zunne munne minne mun
  eej hee hey heej hoi hallo doei doeg groetjes grtjs gr xx xxx xxxx xoxo kus kusjes kuskus mvg
  amma abba habibi habibti inshallah insjallah hamdoulillah alhamdulillah mashallah yallah yalla safi shukran haram halal
  weeral alweer uberhaupt enzo enz enzovoort ofzo ofso zegmaar hmm hm uhm uh eh ehm tja pff pfff poeh jeetje jemig
  sinds nu nou dus maar want dan toen daar hier ook al ik jij u wij we zij ze hij het de een mijn mn m'n zn z'n dr d'r me je jou
  ich mit gao doan dou dae wir nao hob haet hae miens miene mien vraauw vroag nen etn sloapn kearls zek draan raekeninge heisjde boerderieje melkbeeste monn dag da's dat's 't'is zesendattig vna ales cardio harira skotoe geb polis bin bist binne oet veurig sund umdat um zeedn kump keump hef hebt hebn wast mag'k ken'k kan'k wil'k loat loaten goat stoat woar woare doar noar moar soms'n allennig alleneg noe vanoavend mörn mon ai ooit'n kiek kieken zit'n leup leupen leop gong gonk gung gungen wies wiest kreeg'n oons ons oonze onze mienen zienen heuren jonk jongs wicht wichter mooi'n grode lutje lutjen klaaine grootn noast achter'n veul'n tied tieden wies'n sjoen sjone sjun sjtad sjtraot kinger kinjer vreug vruug laot sjoal sjoel winkelke huuske aute bakske efkes bietje bitje ammaol allemaol alman alles's woj'k dacht'k
  mams paps auntie uncle taxipas reanimatie bajes kutzooi jaajs nouja nouu jaa jaaa neee oja joh joh's zegmaar weetje weetjewel omg bff crush ex'en insta's appen geappt geblockt geblokt ghosten chillen gechilled boeie boeiend sws idd ipv tov mbv oid etc dr. thnx gwoon egwel eigk eigl iets'je sowiso zowiezo zowieso altij altijt vantevoren tegenover mezelf mezelve jezelf zichzelf
  vraagsteller vraagstelster raadsonderzoeker oudtante oudoom ex-man hamdoullah weegdag tikkie appt voersilo mestschep
  ict ikeakast ikea ikeatas ledlamp
  orderpicker orderpicken freelancer teamleader influencer piercer barista mattress burnout deadline hai moi olle hae wiej doezend mammm neit neet miear now
  facebook whatsapp insta instagram snapchat tiktok youtube netflix google teams zoom marktplaats vinted tinder
  `).map((word) => word.replace(/’/g, "'")),
);
