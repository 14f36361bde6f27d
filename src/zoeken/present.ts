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

/** The hit with only the sleutelmomenten that answer the question: by their begrippen first, then by the words of their quote. */
export function chooseMoments(row: HitRow, { begrepen, stammen }: Gelezen): HitRow {
  const rank = new Map(begrepen.map((id, i) => [id, 1 / (i + 1)]));
  const momenten = row.momenten
    .map((moment) => {
      const labels = moment.begrippen.reduce((sum, b) => sum + 0.5 * (rank.get(b.id) ?? 0), 0);
      const said = new Set(splitWords(moment.citaat, stammen).map((w) => w.stam)).size;
      return { moment, score: 2 * (rank.get(moment.soort) ?? 0) + labels + 0.4 * said };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_MOMENTS)
    .map(({ moment }) => moment);
  return { ...row, momenten };
}

/** The begrippen that must be named to show these hits. */
export const begrippenOf = (hits: readonly HitRow[]): string[] =>
  hits.flatMap(({ begrippen, momenten }) => [
    ...begrippen,
    ...momenten.flatMap((m) => [m.soort, ...(m.fase ? [m.fase] : []), ...m.begrippen.map((b) => b.id)]),
  ]);

export function presentHit(hit: HitRow, stammen: ReadonlySet<string>, refs: ReadonlyMap<string, Ref>): ZoekItem {
  return {
    ...presentSummary({
      ...hit,
      begrippen: inOrder(hit.begrippen.flatMap((id) => refs.get(id) ?? [])).map(presentRef),
    }),
    treffer: {
      fragmenten: markFragments(hit.tekst, stammen),
      sleutelmomenten: hit.momenten.flatMap((moment) => presentLight(moment, refs)),
    },
  };
}

/** As everywhere: in the order of the shared language, without what is not, or no longer, part of it. */
const inOrder = <R extends Ref>(refs: readonly R[]): R[] =>
  refs.filter((ref) => ref.vast).sort((a, b) => a.volgorde - b.volgorde || (a.notatie < b.notatie ? -1 : 1));

function presentLight(moment: LightMoment, refs: ReadonlyMap<string, Ref>): SleutelmomentResponse[] {
  const soort = refs.get(moment.soort);
  if (!soort) return [];
  const begrippen = inOrder(
    moment.begrippen.flatMap(({ id, rol }) => {
      const ref = refs.get(id);
      return ref ? [{ ...ref, rol }] : [];
    }),
  );
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
