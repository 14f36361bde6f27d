import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import { findInVelden, type VondstInVeld } from '../../anonimiseren/velden.ts';
import { weigh } from '../../anonimiseren/weging.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import { VELDEN, type Veld } from './schema.ts';

/** The column of each field that goes through the gate. */
const COLUMNS: Record<Veld, 'titel' | 'tekst' | 'samenvatting' | 'eenvoudige_tekst'> = {
  tekst: 'tekst',
  titel: 'titel',
  samenvatting: 'samenvatting',
  eenvoudigeTekst: 'eenvoudige_tekst',
};
type Texts = Pick<VersieFields, (typeof COLUMNS)[Veld]>;
export const textOf = (fields: Texts, veld: Veld) => fields[COLUMNS[veld]];
export const withTexts = (fields: VersieFields, texts: Record<Veld, string>): VersieFields => ({
  ...fields,
  ...Object.fromEntries(VELDEN.map((veld) => [COLUMNS[veld], texts[veld]])),
});

/**
 * What the rules find in every published field. `bekend`: names that belong to this verhaal, such as its author's.
 * Numbered proposals go on from the labels that stand in the text already, or two people would become one.
 */
export function scanFields(fields: Texts, bekend: readonly string[]): VondstInVeld<Veld>[] {
  const velden = VELDEN.map((veld) => [veld, textOf(fields, veld)] as const);
  const taken = new Map<string, number>();
  for (const [, text] of velden)
    for (const [, word, number] of text.matchAll(LABEL))
      taken.set(word as string, Math.max(taken.get(word as string) ?? 0, Number(number)));
  return findInVelden(velden, { bekend }).map((one) => {
    const [, word, number] = WHOLE_LABEL.exec(one.voorstel) ?? [];
    const first = taken.get(word ?? '');
    return first === undefined ? one : { ...one, voorstel: `[${word} ${first + Number(number)}]` };
  });
}

const LABEL = /\[(\p{Ll}+) (\d{1,3})\]/gu;
const WHOLE_LABEL = /^\[(\p{Ll}+) (\d{1,3})\]$/u;

/** A numbered proposal with a number that no other proposal and no label in the text has. */
export function numberedBehind(voorstel: string, found: readonly { voorstel: string }[], fields: Texts): string {
  const word = WHOLE_LABEL.exec(voorstel)?.[1];
  if (!word) return voorstel;
  const texts = [...found.map((one) => one.voorstel), ...VELDEN.map((veld) => textOf(fields, veld))];
  const numbers = texts.flatMap((text) => [...text.matchAll(LABEL)]).filter((label) => label[1] === word);
  return `[${word} ${Math.max(0, ...numbers.map((label) => Number(label[2]))) + 1}]`;
}

export interface Place {
  veld: string;
  begin: number;
  eind: number;
}
export const covers = (a: Place, b: Place) => a.veld === b.veld && a.begin <= b.begin && a.eind >= b.eind;
export const samePlace = (a: Place, b: Place) => a.veld === b.veld && a.begin === b.begin && a.eind === b.eind;

/** How heavy a class weighs. */
export const RANK: Record<Klasse, number> = { indirect: 0, twijfel: 1, direct: 2 };

/** A direct or doubtful finding blocks publication until somebody decides. */
export const isOpen = (vondst: { klasse: string; besluit: string | null }) =>
  vondst.klasse !== 'indirect' && vondst.besluit === null;

export const isGone = ({ besluit }: { besluit: string | null }) =>
  besluit === 'vervangen' || besluit === 'weglaten' || besluit === 'verzonnen-naam';

/** A direct identifier that stays is read by a second person before anything else happens with it. */
export const needsTweedeLezer = (vondst: { klasse: string; besluit: string | null; tweede_lezer: string | null }) =>
  vondst.klasse === 'direct' && vondst.besluit === 'laten-staan' && vondst.tweede_lezer === null;

/** What the details that stay say together: those of a group of which not every place goes. */
export function weighWhatStays(
  vondsten: readonly { soort: string; groep: string; klasse: string; bits: number; besluit: string | null }[],
) {
  const groups = new Map<string, { soort: Soort; bits: number }>();
  for (const vondst of vondsten) {
    if (vondst.klasse !== 'indirect' || isGone(vondst)) continue;
    const bits = Math.max(vondst.bits, groups.get(vondst.groep)?.bits ?? 0);
    groups.set(vondst.groep, { soort: vondst.soort as Soort, bits });
  }
  return weigh([...groups.values()]);
}

/** A name for a group of this kind that none of these has. */
export function nextGroep(all: readonly { groep: string }[], soort: Soort): string {
  const numbers = all.map(({ groep }) => groep.split(':')).filter(([kind]) => kind === soort);
  return `${soort}:${Math.max(0, ...numbers.map(([, number]) => Number(number))) + 1}`;
}
