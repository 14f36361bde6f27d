import type { Klasse } from '../../anonimiseren/types.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import type { VondstRow } from './queries.ts';
import { isOpen, needsTweedeLezer, textOf } from './rules.ts';
import { type REDENEN, VELDEN, type Veld } from './schema.ts';

const CONTEXT = 60;

export interface Choice {
  besluit: 'vervangen' | 'weglaten' | 'laten-staan' | 'verzonnen-naam' | null;
  vervanging: string | null;
  reden: (typeof REDENEN)[number] | null;
}

/** Findings with the words around them, cut from the version they were found in, and the groups they are in. */
export function presentVondsten(rows: readonly VondstRow[], fields: VersieFields) {
  const vondsten = presentPlaces(rows, fields);
  const vormen = new Map(vondsten.map(({ id, vorm }) => [id, vorm]));
  return { groepen: presentGroepen(rows, vormen), vondsten };
}

function presentPlaces(rows: readonly VondstRow[], fields: VersieFields) {
  const points = new Map(VELDEN.map((veld) => [veld, [...textOf(fields, veld)]]));
  return rows.map((row) => {
    const veld = row.veld as Veld;
    const text = points.get(veld) as string[];
    const cut = (from: number, to: number) => text.slice(Math.max(0, from), to).join('');
    return {
      id: row.id,
      veld,
      begin: row.begin,
      eind: row.eind,
      vorm: cut(row.begin, row.eind),
      context: { voor: cut(row.begin - CONTEXT, row.begin), na: cut(row.eind, row.eind + CONTEXT) },
      soort: row.soort,
      klasse: row.klasse as Klasse,
      groep: row.groep,
      uitleg: row.uitleg,
      voorstel: row.voorstel,
      handmatig: row.handmatig,
      ...choiceOf(row),
    };
  });
}

const choiceOf = ({ besluit, vervanging, reden }: Pick<VondstRow, 'besluit' | 'vervanging' | 'reden'>): Choice => ({
  besluit: besluit as Choice['besluit'],
  vervanging,
  reden: reden as Choice['reden'],
});

const KLASSEN: Klasse[] = ['direct', 'twijfel', 'indirect'];
const sameChoice = (a: Choice, b: Choice) =>
  a.besluit === b.besluit && a.vervanging === b.vervanging && a.reden === b.reden;
const NONE: Choice = { besluit: null, vervanging: null, reden: null };

/** The findings as people decide about them: one row a group, first what points somebody out, then the heaviest detail. */
function presentGroepen(rows: readonly VondstRow[], vormen: ReadonlyMap<string, string>) {
  const groepen = [...Map.groupBy(rows, (row) => row.groep)].map(([id, places]) => {
    const heaviest = [...places].sort((a, b) => order(a) - order(b))[0] as VondstRow;
    const choice = choiceOf(heaviest);
    return {
      id,
      soort: heaviest.soort,
      klasse: heaviest.klasse as Klasse,
      vormen: [...new Set(places.map((row) => vormen.get(row.id) as string))],
      vondsten: places.map((row) => row.id),
      aantal: places.length,
      open: places.filter(isOpen).length,
      uitleg: [...new Set(places.map((row) => row.uitleg))],
      bits: Math.max(...places.map((row) => row.bits)),
      voorstel: heaviest.voorstel,
      ...(places.every((row) => sameChoice(choiceOf(row), choice)) ? choice : NONE),
      wachtOpTweedeLezer: places.some(needsTweedeLezer),
    };
  });
  return groepen.sort((a, b) => order(a) - order(b) || b.bits - a.bits);
}

const order = ({ klasse }: { klasse: string }) => KLASSEN.indexOf(klasse as Klasse);
