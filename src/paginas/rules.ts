/** A piece of text under the same sleutelmomenten, named by their number in the telling. */
export interface Stuk {
  begin: number;
  tekst: string;
  momenten: number[];
  /** Those whose first words these are. */
  begint: number[];
  /** Those whose last words these are. */
  eindigt: number[];
}

interface Plaats {
  volgordeVerhaal: number;
  begin: number;
  eind: number;
}

/** Cuts a text into paragraphs, and those at every edge of a sleutelmoment. Offsets count code points; moments may overlap. */
export function opdelen(tekst: string, momenten: readonly Plaats[]): { begin: number; stukken: Stuk[] }[] {
  const points = [...tekst];
  const alineas = findAlineas(points);
  const pieces = alineas.map(({ begin, eind }) => {
    const edges = momenten.flatMap((m) => [m.begin, m.eind]).filter((at) => at > begin && at < eind);
    const cuts = [...new Set([begin, ...edges, eind])].sort((a, b) => a - b);
    const stukken = cuts.slice(0, -1).map((from, i): Stuk => {
      const to = cuts[i + 1] as number;
      const covering = momenten.filter((m) => m.begin < to && m.eind > from).map((m) => m.volgordeVerhaal);
      return { begin: from, tekst: points.slice(from, to).join(''), momenten: covering, begint: [], eindigt: [] };
    });
    return { begin, stukken };
  });
  for (const { volgordeVerhaal: nummer } of momenten) {
    const own = pieces.flatMap(({ stukken }) => stukken).filter((stuk) => stuk.momenten.includes(nummer));
    own[0]?.begint.push(nummer);
    own.at(-1)?.eindigt.push(nummer);
  }
  return pieces;
}

/** Stretches between empty lines, without the white space around them. */
function findAlineas(points: readonly string[]): { begin: number; eind: number }[] {
  const alineas: { begin: number; eind: number }[] = [];
  let begin = -1;
  let eind = 0;
  let breaks = 0;
  for (const [at, point] of points.entries()) {
    if (point === '\n') breaks++;
    if (point.trim() === '') continue;
    if (begin >= 0 && breaks > 1) {
      alineas.push({ begin, eind });
      begin = -1;
    }
    if (begin < 0) begin = at;
    eind = at + 1;
    breaks = 0;
  }
  if (begin >= 0) alineas.push({ begin, eind });
  return alineas;
}
