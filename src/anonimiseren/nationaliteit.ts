import { memo } from './memo.ts';

const STEMS =
  'nederland marokk turk surina antill aruba curaca syri iraak iraki iran afghan afgaan eritre ethiop somal sudan soedan ghan nigeri kameroen congo congol angol kaapverd oekra pool poolse pools polen russ roemeen roemen bulgaar bulgar hongaar hongar tsjech slowaak slowak sloveen kroaat kroati servi serv bosni alban kosov macedo montenegr griek griekenland italia spanj spaans spanjaard portug frans frankrijk belg vlaams vlaming duits engel engeland brit schot ier iers zweed zweden noor noorwegen deen denemarken fin finland est let lit ijsland zwitser oostenrijk amerika canad mexic brazil argent chile chileen colomb peru venezol cuba cubaan dominica haiti jamaica indones moluk molukk ambon java indo indisch india hindoe hindoestaan pakist banglad srilank tamil nepal tibet chin japan kore vietnam thai thailand filip maleis singap mongol austral palestij isra libano libane jordan egypt liby tunes alger sahara senegal gambi guinee guinea mali malin ivor liberi sierra togo benin oegand kenia keni tanzan rwand burund zambi zimbab mozamb afrika afro koerd berber riff imazigh amazigh rom roma sinti jood joods joden moslim islam hindoe christ katholiek protestant gereformeerd boeddh jezidi yezidi alevi hindoes creool creol javaan marron papoea oezbee kazach georgi armee azerb tsjetsj wit-russ moldav arab perzi farsi dari pashto tigrin amhaar papiament sranan maleis mandarij kantone armeens latijns oost-europ west-europ zuid-amerika noord-afrika midden-oosten azi aziat saoed jemen kuweit qatar emira';
const ENDINGS =
  '(?:|e|s|se|er|ers|ers|en|n|ns|nse|aan|aans|aanse|anen|ane|aner|aanen|ees|ese|eze|ezen|isch|ische|ie|ier|iers|ies|ische|ische|ien|iens|ische|er?s?|erse|ander|anders|iaan|iaans|iaanse|ianen|ian|ieen|ieer|iër|ieers|ische|aat|aten|ijns|ijnse|ijn|ijnen|ame|aamse|aams|amer|amers|ane|ees|ese|enaar|enaren|enaars|lands|landse|land|lander|landers|ijk|ijks|ijkse|ische|o|os|a|as|kaan|kaans|kaanse|kanen|se|isme|iet|iete|ieten|istan|istaans|istaanse|istani|esh|jaar|ois|e|ok|okse|oks|okaan|okaans|okaanse|okanen|okko|o)';
const PATTERN = new RegExp(
  `^(?:half-?|oud-?)?(?:${STEMS.split(' ').join('|')})${ENDINGS}(?:talig|talige|sprekend|sprekende)?$`,
);
const NOT = new Set(
  'engel engelen'
    .split(' ')
    .concat(
      'filip filips christian christiaan christa christie christien christine christin finn ester esta este romer malin maline jordan let lit fin est rom bena peru java frans pool deen noor letse mali indo lets pole finse tamara romana romano china chin serva serv roma roms jordan israel poolse'.split(
        ' ',
      ),
    ),
);
const STILL = new Set('peru israel poolse china jordanie finse'.split(' '));
const COUNTRIES = new Set(
  'marokko turkije suriname aruba curacao bonaire saba antillen syrie irak iran afghanistan eritrea ethiopie somalie sudan soedan ghana nigeria kameroen congo angola kaapverdie oekraine polen rusland roemenie bulgarije hongarije tsjechie slowakije slovenie kroatie servie bosnie albanie kosovo macedonie montenegro griekenland italie spanje portugal frankrijk belgie vlaanderen duitsland engeland schotland ierland zweden noorwegen denemarken finland estland letland litouwen ijsland zwitserland oostenrijk amerika canada mexico brazilie argentinie chili colombia peru venezuela cuba haiti jamaica indonesie ambon java molukken sumatra india pakistan bangladesh nepal tibet china japan korea vietnam thailand filipijnen maleisie singapore mongolie australie nieuw-zeeland palestina israel libanon jordanie egypte libie tunesie algerije senegal gambia guinee mali liberia togo benin oeganda kenia tanzania rwanda burundi zambia zimbabwe mozambique zuid-afrika afrika azie koerdistan rif joegoslavie wit-rusland moldavie georgie armenie azerbeidzjan tsjetsjenie kazachstan oezbekistan arabie jemen koeweit dubai sovjet-unie luxemburg groot-brittannie verenigde staten'.split(
    ' ',
  ),
);

/** `Noord-Korea`, `West-Vlaanderen`: a part of it says no less. */
const whole = (form: string) => form.replace(/^(?:noord|zuid|oost|west|midden)-/, '');

/** A nationality, people, faith or language, or its adjective. */
export const isNationaliteit = memo(
  (form) =>
    COUNTRIES.has(whole(form)) || (form.length > 2 && !(NOT.has(form) && !STILL.has(form)) && PATTERN.test(form)),
);
export const isLand = (form: string) => COUNTRIES.has(whole(form));
