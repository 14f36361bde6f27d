import type { cueBefore } from './aanleiding.ts';
import type { Lezing } from './lezing.ts';
import { isStrong } from './naamloos.ts';
import { isNamedBefore } from './plek.ts';
import type { Woord } from './tokens.ts';
import { isStrange } from './vreemd.ts';

/** Small words of Limburg, Flanders, Zeeland, Groningen, Twente, Drenthe and Friesland that look like names of elsewhere. */
const STREEKWOORDEN: ReadonlySet<string> = new Set(
  `noa noar nao naor noe now noo nou dao door doe doa doar daor dan daan da dat dè de den dit dizze disse deez zai zij zie zei zien zin zun zoe zo zou zol zoa zoea zoas hie hij hi hy hee heer he heur heure hom hum ham
  mo mar mer mor moar mao ma mè mei mit met mee mien miene mijn mie mi mich mech ich ik iech i'k 'k bin ben bist bun is wes wazen woa woar wor wier wiere wat wa wot wee wi wie wij wai wy we wel wal wol war was
  al ale alle aal allemoal allemaol alleman allien alleen allent ielk elk elke ouch ook ok ouk oek uk och as es els at a'k a'j an aan oan in ien inne ine ing nen nn ne n 'n un en ende ein eine een ene eene e ei ie ier hier ginder gunter toe tou tot tut tegen tegoare
  um om umme oet uut uit ut oit uter op up ip bie bi bij by veur veuri vuur vör voor vur va van von fan foar foart sins sunt sinds as of oft oftewel dus dös duus en in end toen doen dun dou doe tun don dinne
  ge gij gie ga gai gaai jo joe joen jou jow jullie jim jimme ie ieje i'j wi'j zi'j ze zie oons ons ons' os uns ús us oos ozze onze
  joar jaor jier jaar dag doag daag dage week weken wekke moal mol moand mond keer kier kieer keren twee twie twei dree drie drei vief vijf vier veer vir zes zeuven acht tien elf ien eene
  kleen kleine klaain groot grote groote grode jong jonk old olde olle oud ouwe mooi mooie moai moaie good goed goei guod slim slom slecht kwoad
  nait neet nie niet nich nit niks niet nooit nait nee nei nai neen ja jao joa jawis doarnoa doornoa noaderhaand doarom daorom doanoa doarveur vanmorn vanmörn vannaach vandage vedaag zundag zundags zoaterdag moandag meschain mesjien misjien meskien mischien uvver euver over euver ower
  hoes hoeze huus huuske hûs kamer koamer deur deure dör straat stroat vugel vogel peird peerd pjerd perd hond hoond kat kat koo koe koei kou liek lik liekas boas baas berre bed bedde boer boerin volk luu lu leu minse mensen meinse
  sei see zee zea zèt zegt zeg zegge zeggn zèn gong gung ging gonk ga gao gaon goan stao sto stoan stoat kwam kwamp kumt komt kom kwiem hef het hat hoa har haar had han höbbe hob hobbe hub heb heaw'n wes wiest bliet bleef bliefde dacht dach wist weet weit`
    .split(/\s+/)
    .filter(Boolean),
);

/** `Noa dij grode klap`, `Hy hat de doar yntrape`: in dialect a small word, whoever is called that elsewhere. */
export const isStreekwoord = (lezing: Lezing, form: string) => STREEKWOORDEN.has(form) && isDialect(lezing);

const DIALECT = new WeakMap<Lezing, boolean>();
const MARKS =
  /^(?:'k|nie|da|wa|ne|nen|mo|mee|ge|gij|zoe|hee|he|hej|gao|naor|naa|deur|oek|ouk|ok|zeker's|tis|'t|da's|ma|den|ton|tons|meske|meiske|madam|vint|wijf|mien|miene|zien|bin|heur)$/;
/** Also when most of its words are in the list: one word in twelve is written as it sounds. */
function isDialect(lezing: Lezing): boolean {
  const known = DIALECT.get(lezing);
  if (known !== undefined) return known;
  const marks = lezing.woorden.filter(({ fold }) => MARKS.test(fold)).length;
  const answer = isStrange(lezing) || (lezing.modus === 'normaal' && marks > 3 && marks * 12 > lezing.woorden.length);
  DIALECT.set(lezing, answer);
  return answer;
}

const SURE_TITLE =
  /^(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|mevraauw|mefrouw|menheer|mienheer|tante|juf|meester|dokter|dominee|domie|pastoor|van|de|der|den|ter|ten)$/;

/** `wat zai vroug`: who writes dialect with capitals writes one in a name, and his small words look like names of elsewhere. */
export const isDialectWord = (lezing: Lezing, i: number, cue: ReturnType<typeof cueBefore>) =>
  (cue === null && isStreekwoord(lezing, (lezing.woorden[i] as Woord).fold)) ||
  (lezing.modus === 'normaal' &&
    isStrange(lezing) &&
    (cue === null || cue === 'rol' || (cue === 'aanspreking' && !SURE_TITLE.test(lezing.woorden[i - 1]?.fold ?? ''))) &&
    isNamedBefore(lezing, i) === null &&
    !isStrong((lezing.woorden[i] as Woord).fold));
