import { geslachtOf, isNaamZelf, kiesbareNamen, naamInPlaatsVan } from '../../anonimiseren/verzonnen.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import type { Rendered } from '../../tekst/replace.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import type { VondstRow } from '../vondsten/queries.ts';
import { samePlace, textOf } from '../vondsten/rules.ts';
import { VELDEN, type Veld } from '../vondsten/schema.ts';

type Rij = Pick<VondstRow, 'veld' | 'begin' | 'eind' | 'soort' | 'groep' | 'besluit' | 'vervanging'>;

export const isVerzonnen = ({ besluit }: Pick<Rij, 'besluit'>) => besluit === 'verzonnen-naam';

/** A group of somebody who can be given another name. */
export const isPersoon = (rows: readonly Pick<Rij, 'soort' | 'groep'>[]) =>
  rows.every(({ soort, groep }) => groep.startsWith('persoon:') && (soort === 'persoon' || soort === 'onbekend'));

const vormOf = (fields: VersieFields, { veld, begin, eind }: Rij) =>
  sliceCodePoints(textOf(fields, veld as Veld), begin, eind);

/** What somebody may be called by. */
const NAAMSOORTEN = ['persoon', 'onbekend', 'account', 'email', 'url'];
export const isNamed = ({ soort }: { soort: string }) => NAAMSOORTEN.includes(soort);

/** The made-up names that this group may get now, by everything that the verhaal says and that belongs to it. */
export function namenVoor(
  groep: string,
  all: readonly Rij[],
  fields: VersieFields,
  bekend: readonly string[],
): string[] {
  const own = all.filter((row) => row.groep === groep);
  const others = all.filter((row) => row.groep !== groep);
  const geslachten = VELDEN.map((veld) => {
    const places = own.filter((row) => row.veld === veld);
    return geslachtOf(textOf(fields, veld), places);
  }).filter((one) => one !== undefined);
  return kiesbareNamen({
    geslacht: new Set(geslachten).size === 1 ? geslachten[0] : undefined,
    eigen: own.map((row) => vormOf(fields, row)),
    anderen: [...others.filter(isNamed).map((row) => vormOf(fields, row)), ...bekend],
    teksten: VELDEN.map((veld) => textOf(fields, veld)),
    bezet: others.filter(isVerzonnen).map(({ vervanging }) => vervanging as string),
  });
}

/** True when a chosen name does not fit any more: what is known of a verhaal can change after the choice. */
export function hasVerkeerdeNaam(all: readonly Rij[], fields: VersieFields, bekend: readonly string[]): boolean {
  return [...Map.groupBy(all.filter(isVerzonnen), ({ groep }) => groep)].some(([groep, rows]) => {
    const namen = new Set(rows.map(({ vervanging }) => vervanging as string));
    const [naam] = [...namen] as [string];
    if (namen.size > 1) return true;
    // A published version that is judged again has the name in its text already.
    if (all.every((row) => row.groep !== groep || isNaamZelf(vormOf(fields, row), naam))) return false;
    return !namenVoor(groep, all, fields, bekend).includes(naam);
  });
}

/** What to put in the place of each finding with a made-up name. */
export function readNamen<R extends Rij>(all: readonly R[], fields: VersieFields): Map<R, string> {
  const chosen = all.filter(isVerzonnen);
  const groups = new Set(chosen.map(({ groep }) => groep));
  const forms = Map.groupBy(
    all.filter(({ groep }) => groups.has(groep)),
    ({ groep }) => groep,
  );
  return new Map(
    chosen.map((row) => {
      const vormen = (forms.get(row.groep) as R[]).map((one) => vormOf(fields, one));
      return [row, naamInPlaatsVan(vormOf(fields, row), vormen, row.vervanging as string)];
    }),
  );
}

/** Where a made-up name came to stand in the output. */
export interface NaamPlek<R> {
  veld: Veld;
  begin: number;
  eind: number;
  row: R;
}

/** Only where exactly that name stands: what another replacement took along is not it. */
export function placesOfNamen<R extends Rij>(
  namen: ReadonlyMap<R, string>,
  rendered: Record<Veld, Rendered>,
): NaamPlek<R>[] {
  const places: NaamPlek<R>[] = [];
  for (const [row, tekst] of namen) {
    const veld = row.veld as Veld;
    const { map, text } = rendered[veld];
    const place = { veld, begin: map(row.begin), eind: map(row.eind, 'end'), row };
    const stands = sliceCodePoints(text, place.begin, place.eind) === tekst;
    if (stands && !places.some((other) => samePlace(other, place))) places.push(place);
  }
  return places;
}
