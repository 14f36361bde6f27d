import { presentMoment } from '../sleutelmomenten/present.ts';
import type { MomentJson } from '../sleutelmomenten/queries.ts';
import { presentSummary } from '../verhalen/present.ts';
import { markFragments } from './markeren.ts';
import type { HitRow } from './queries.ts';
import type { ZoekItem } from './schema.ts';
import { splitWords } from './woorden.ts';

const MAX_MOMENTS = 3;

/** What a question was read as, for choosing what to show of a hit. */
export interface Gelezen {
  begrepen: readonly string[];
  stammen: ReadonlySet<string>;
}

export function presentHit(row: HitRow, gelezen: Gelezen): ZoekItem {
  return {
    ...presentSummary(row),
    treffer: {
      fragmenten: markFragments(row.tekst, gelezen.stammen),
      sleutelmomenten: matchMoments(row.sleutelmomenten, gelezen).map(presentMoment),
    },
  };
}

/** The sleutelmomenten that answer the question: by their begrippen first, then by the words of their quote. */
function matchMoments(moments: readonly MomentJson[], { begrepen, stammen }: Gelezen): MomentJson[] {
  const rank = new Map(begrepen.map((id, i) => [id, 1 / (i + 1)]));
  return moments
    .map((moment) => {
      const labels = moment.begrippen.reduce((sum, b) => sum + 0.5 * (rank.get(b.id) ?? 0), 0);
      const words = new Set(splitWords(moment.citaat).map((w) => w.stam));
      const said = [...stammen].filter((stam) => words.has(stam)).length;
      return { moment, score: 2 * (rank.get(moment.soort.id) ?? 0) + labels + 0.4 * said };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MAX_MOMENTS)
    .map(({ moment }) => moment);
}
