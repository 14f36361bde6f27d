import { fold } from './fold.ts';
import { SECTORNAMEN } from './sectoren.ts';
import type { Span } from './types.ts';
import { ROL } from './woorden.ts';
import { zoekAlle } from './zoek.ts';

const LABEL =
  /\[(?:persoon|plaats|naam|organisatie|adres|postcode|datum|geboortedatum|leeftijd|beroep|gezin|aandoening|herkomst|gebeurtenis|burgerservicenummer|rekeningnummer|telefoonnummer|e-mailadres|webadres|kenteken|accountnaam|nummer|(?:de|het|een|mijn) (?<rol>[\p{Ll}-]{2,24}))(?: \d{1,3})?\]/gu;

const PROVINCIE =
  'Drenthe|Friesland|Gelderland|Groningen|Limburg|Noord-Brabant|Noord-Holland|Utrecht|Zeeland|Zuid-Holland|Overijssel|Flevoland|België';
const VAGUE = new RegExp(
  `(?<!\\p{L})(?:een (?:dorp|(?:kleine |grote )?stad) in (?:${PROVINCIE})|een stad in een ander land|een dorp of wijk|` +
    'een (?:feest)?dag (?:in (?:de winter|de zomer|het voorjaar|het najaar)(?: van (?:19|20)\\d\\d)?|(?:begin|eind|in) (?:19|20)\\d\\d)|een week in (?:19|20)\\d\\d|' +
    'van buitenlandse afkomst|(?:iemand|mensen|vrouw|persoon) uit een ander land|een ander land|een andere taal|' +
    'in de (?:baby|peuter|basisschool|tiener)leeftijd|een (?:basisschoolkind|tiener|peuter)|een kind uit een groot gezin|een zeldzame aandoening|' +
    `iets in (?:${SECTORNAMEN.join('|')}))(?!\\p{L})`,
  'giu',
);

/** What an earlier round put in place of a finding; nothing in it is read again. */
export const findLabels = (text: string): Span[] =>
  [...(text.includes('[') ? text.matchAll(LABEL) : []), ...zoekAlle(text, VAGUE)].filter(isOurs).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));

/** `[de zus]` is a proposal; `[de yilmaz]` is a name that somebody put in brackets. */
const isOurs = ({ groups }: RegExpExecArray) => groups?.rol === undefined || ROL.has(fold(groups.rol));
