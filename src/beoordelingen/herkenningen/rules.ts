import { fold } from '../../anonimiseren/fold.ts';
import type { Soort } from '../../anonimiseren/types.ts';
import { propose } from '../../anonimiseren/voorstel.ts';
import type { Herkend, HerkennerFout } from '../../herkenner/port.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import type { NewVondst } from '../vondsten/queries.ts';
import { covers, nextGroep, numberedBehind, RANK, samePlace, textOf } from '../vondsten/rules.ts';
import type { HerkenningRow } from './queries.ts';

export const UITLEG_HERKEND = 'De tweede herkenner wijst dit aan.';

/**
 * What our rules found, with what a second recogniser points at besides. Nothing of ours goes or changes: a place that
 * ours take as seriously is not said twice, any other becomes a finding of its own, also across one of ours.
 */
export function withHerkend(
  found: readonly NewVondst[],
  herkend: readonly Herkend[],
  fields: VersieFields,
  before: readonly { voorstel: string }[],
): NewVondst[] {
  const out = [...found];
  const groups = new Map<string, { groep: string; voorstel: string }>();
  for (const one of herkend) {
    if (out.some((ours) => covers(ours, one) && RANK[ours.klasse] >= RANK[one.klasse])) continue;
    const taken = out.filter((ours) => samePlace(ours, one)).map(({ soort }) => soort);
    const soort = [one.soort, 'onbekend' as const, 'persoon' as const].find((kind) => !taken.includes(kind));
    if (!soort) continue;
    const vorm = sliceCodePoints(textOf(fields, one.veld), one.begin, one.eind);
    const key = `${soort} ${fold(vorm)}`;
    const group = groups.get(key) ?? newGroup(out, soort, vorm, fields, before);
    groups.set(key, group);
    out.push({ ...one, ...group, soort, uitleg: UITLEG_HERKEND, bits: 0 });
  }
  return out;
}

function newGroup(
  out: readonly NewVondst[],
  soort: Soort,
  vorm: string,
  fields: VersieFields,
  before: readonly { voorstel: string }[],
) {
  const groep = nextGroep(out, soort);
  return { groep, voorstel: numberedBehind(propose(soort, groep, vorm), [...out, ...before], fields) };
}

export type Stand = 'uit' | 'niet-gevraagd' | 'geen-antwoord' | 'geantwoord';

const FOUTEN: Record<HerkennerFout, string> = {
  onbereikbaar: 'hij was niet te bereiken',
  'te-traag': 'hij deed er te lang over',
  'fout-antwoord': 'hij meldde een fout',
  'te-groot': 'zijn antwoord was te groot',
  onleesbaar: 'zijn antwoord was niet te lezen',
  'verkeerde-plaatsen': 'wat hij aanwees, stond daar niet',
};

/** Where the second recogniser stands with this text. `aan`: there is one, and this verhaal must be shown to it. */
export function standOf(aan: boolean, row: HerkenningRow | undefined): { stand: Stand; uitleg: string } {
  if (row?.vondsten) return { stand: 'geantwoord', uitleg: 'De tweede herkenner bekeek deze tekst.' };
  if (!aan) return { stand: 'uit', uitleg: 'Er kijkt geen tweede herkenner mee.' };
  if (!row)
    return { stand: 'niet-gevraagd', uitleg: 'De tweede herkenner heeft deze tekst nog niet bekeken. Vraag het hem.' };
  return {
    stand: 'geen-antwoord',
    uitleg: `De tweede herkenner gaf geen goed antwoord: ${FOUTEN[row.fout as HerkennerFout]}. Vraag het opnieuw.`,
  };
}
