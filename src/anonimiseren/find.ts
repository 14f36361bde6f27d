import { findAccountnamen } from './accountnamen.ts';
import { findAdressen, withNumber } from './adressen.ts';
import { findAfzender } from './afzender.ts';
import { findCodes } from './codes.ts';
import { findDatums } from './datums.ts';
import { findDiagnoses } from './diagnoses.ts';
import { Groepen } from './groepen.ts';
import { findHuisnummers } from './huisnummers.ts';
import { findKenmerken } from './kenmerken.ts';
import { findLabels } from './label.ts';
import { findLeeftijden } from './leeftijden.ts';
import { readLezing } from './lezing.ts';
import { findNamen } from './namen.ts';
import { findNummers } from './nummers.ts';
import { resolveKandidaten } from './resolve.ts';
import { assignRoles } from './rollen.ts';
import { vergeetWoorden } from './spoorzoek.ts';
import type { Modus } from './tokens.ts';
import type { Kandidaat, Span, Vondst } from './types.ts';
import { makeView, type View } from './view.ts';
import { propose } from './voorstel.ts';
import { vergeetTeksten } from './zoek.ts';

export type { Soort, Vondst } from './types.ts';

export interface Opties {
  /** Names, e-mail addresses and the like that are known to belong to this text: the author's account, say. */
  bekend?: readonly string[] | undefined;
  /** How the text was written before labels took the place of its capitals. */
  modus?: Modus | undefined;
}

/**
 * Everything in a text that may identify somebody, sorted and without overlap.
 * Pass one `Groepen` for several fields of a story, so that a group means the same form in all of them.
 */
export function findIdentifiers(text: string, groepen: Groepen = new Groepen(), opties: Opties = {}): Vondst[] {
  return readVondsten(text, groepen, opties).map(({ begin, eind, soort, klasse, groep, uitleg, voorstel }) => ({
    begin,
    eind,
    soort,
    klasse,
    groep,
    uitleg,
    voorstel,
  }));
}

/** The same, with how much each indirect finding narrows down who it may be. */
export function readVondsten(
  text: string,
  groepen: Groepen,
  { bekend = [], modus }: Opties,
): (Vondst & { bits: number })[] {
  const view = makeView(text);
  try {
    return describe(view, resolveKandidaten(view.text, findKandidaten(view.text, bekend, modus)), groepen);
  } finally {
    vergeetTeksten();
    vergeetWoorden();
  }
}

function describe(view: View, pieces: readonly Kandidaat[], groepen: Groepen): (Vondst & { bits: number })[] {
  const formOf = ({ start, end }: Span) => view.text.slice(start, end);
  groepen.learn(pieces.filter(({ soort }) => soort === 'persoon').map(formOf));
  const groups = pieces.map((piece) => groepen.name(piece.soort, formOf(piece)));
  const people = pieces.flatMap(({ soort, start }, i) =>
    soort === 'persoon' ? [{ start, groep: groups[i] as string }] : [],
  );
  const roles = assignRoles(view.text, people);
  return pieces.map((piece, i) => {
    const { start, end, soort, klasse, uitleg, bits, voorstel, aanloop } = piece;
    const groep = groups[i] as string;
    return {
      begin: view.at[Math.max(aanloop ?? start, pieces[i - 1]?.end ?? 0)] as number,
      eind: view.at[end] as number,
      soort,
      klasse,
      groep,
      uitleg,
      voorstel: voorstel ?? propose(soort, groep, formOf(piece), roles.get(groep)),
      bits: klasse === 'indirect' ? (bits ?? 5) : 0,
    };
  });
}

function findKandidaten(text: string, bekend: readonly string[], modus: Modus | undefined): Kandidaat[] {
  const numbers = findNummers(text);
  const small = text.toLowerCase();
  // The name in `ziekte van Huntington` is not that of somebody in the story.
  const ziekten = findDiagnoses(text, small);
  const labels = findLabels(text);
  const read = readLezing(text, [...numbers.found, ...numbers.publiek, ...ziekten, ...labels]);
  const lezing = modus && read.modus !== 'hoofd' ? { ...read, modus } : read;
  const emails = numbers.found.filter((one) => one.soort === 'email').map(({ start, end }) => text.slice(start, end));
  const names = findNamen(lezing, emails, bekend);
  const overLabels = [
    ...withNumber(text, names),
    ...findAdressen(text),
    ...findAfzender(text),
    ...findDatums(text),
    ...findLeeftijden(
      lezing,
      names.filter(({ soort }) => soort === 'persoon'),
    ),
    ...ziekten,
    ...findKenmerken(lezing, small),
  ];
  return [
    ...numbers.found,
    ...findAccountnamen(text),
    ...findCodes(text),
    ...findHuisnummers(text),
    ...names,
    // What a rule reads into the words of a label is nobody's.
    ...overLabels.filter(({ start, end }) => !labels.some((label) => label.start < end && start < label.end)),
  ];
}
