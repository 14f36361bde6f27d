import type { BegripRef } from '../begrippen/schema.ts';
import { presentMoment } from '../sleutelmomenten/present.ts';
import type { MomentJson } from '../sleutelmomenten/queries.ts';
import type { SleutelmomentResponse } from '../sleutelmomenten/schema.ts';
import { presentSummary } from '../verhalen/present.ts';
import { markFragments } from './markeren.ts';
import type { HitRow, LightMoment, Ref } from './queries.ts';
import type { ZoekItem } from './schema.ts';
import { splitWords } from './woorden.ts';

const MAX_MOMENTS = 3;

/** What a question was read as, for choosing what to show of a hit. */
export interface Gelezen {
  begrepen: readonly string[];
  stammen: ReadonlySet<string>;
}

/** A hit with the few sleutelmomenten that are shown of it. */
export type ChosenHit = Omit<HitRow, 'momenten'> & { momenten: LightMoment[] };

/** The sleutelmomenten that answer the question: by their begrippen first, then by the words of their quote. */
export function chooseMoments(row: HitRow, { begrepen, stammen }: Gelezen): ChosenHit {
  const rank = new Map(begrepen.map((id, i) => [id, 1 / (i + 1)]));
  const momenten = row.momenten
    .map((moment) => {
      const labels = moment.begrippen.reduce((sum, b) => sum + 0.5 * (rank.get(b.id) ?? 0), 0);
      const said = new Set(splitWords(moment.citaat).flatMap((w) => (stammen.has(w.stam) ? w.stam : []))).size;
      return { moment, score: 2 * (rank.get(moment.soort) ?? 0) + labels + 0.4 * said };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_MOMENTS)
    .map(({ moment }) => moment);
  return { ...row, momenten };
}

/** The begrippen that must be named to show these hits. */
export const begrippenOf = (hits: readonly ChosenHit[]): string[] =>
  hits.flatMap(({ momenten }) =>
    momenten.flatMap((m) => [m.soort, ...(m.fase ? [m.fase] : []), ...m.begrippen.map((b) => b.id)]),
  );

export function presentHit(hit: ChosenHit, stammen: ReadonlySet<string>, refs: ReadonlyMap<string, Ref>): ZoekItem {
  return {
    ...presentSummary(hit),
    treffer: {
      fragmenten: markFragments(hit.tekst, stammen),
      sleutelmomenten: hit.momenten.flatMap((moment) => presentLight(moment, refs)),
    },
  };
}

function presentLight(moment: LightMoment, refs: ReadonlyMap<string, Ref>): SleutelmomentResponse[] {
  const soort = refs.get(moment.soort);
  if (!soort) return [];
  const begrippen = moment.begrippen
    .flatMap(({ id, rol }) => {
      const ref = refs.get(id);
      return ref?.vast ? [{ ...ref, rol }] : [];
    })
    .sort((a, b) => a.volgorde - b.volgorde || (a.notatie < b.notatie ? -1 : 1));
  const fase = moment.fase === null ? null : (refs.get(moment.fase) ?? null);
  const json: MomentJson = { ...moment, soort: presentRef(soort), fase: fase && presentRef(fase), begrippen };
  return [presentMoment(json)];
}

export const presentRef = ({ id, kader, notatie, term }: Ref): BegripRef => ({
  id,
  kader: kader as BegripRef['kader'],
  notatie,
  term,
});
