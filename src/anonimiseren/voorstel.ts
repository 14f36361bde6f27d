import { fold } from './fold.ts';
import { LABEL } from './labels.ts';
import { plaatsOf } from './plaatsgegevens.ts';
import type { Soort } from './types.ts';

/** Kinds of which a story has several that must stay apart. */
const NUMBERED = new Set<Soort>(['persoon', 'onbekend', 'organisatie']);
const PROVINCIES: Record<string, string> = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};

/** What to put in the place of a finding: the same for the same group. `rol`: what this person is to the teller. */
export function propose(soort: Soort, groep: string, form: string, rol?: string): string {
  if (soort === 'plaats') return generalisePlaats(form);
  if (rol) return `[${/(?:tje|je|meisje|kind)$/.test(rol) ? 'het' : 'de'} ${rol}]`;
  return NUMBERED.has(soort) ? LABEL[soort].replace(']', ` ${groep.slice(groep.indexOf(':') + 1)}]`) : LABEL[soort];
}

function generalisePlaats(form: string): string {
  const folded = fold(form);
  const plaats = plaatsOf(folded) ?? plaatsOf(folded.replace(/['’]?s$/, ''));
  if (!plaats) return 'een dorp of wijk';
  if (plaats.land === 'BE') return plaats.inwoners < 20_000 ? 'een dorp in België' : 'een stad in België';
  if (plaats.land !== 'NL') return 'een stad in een ander land';
  const size =
    plaats.inwoners < 5_000
      ? 'een dorp'
      : plaats.inwoners < 50_000
        ? 'een kleine stad'
        : plaats.inwoners < 100_000
          ? 'een stad'
          : 'een grote stad';
  const provincie = PROVINCIES[plaats.provincie];
  return provincie ? `${size} in ${provincie}` : size;
}
