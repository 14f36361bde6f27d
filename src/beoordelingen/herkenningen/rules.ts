import { fold } from '../../anonimiseren/fold.ts';
import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import { propose } from '../../anonimiseren/voorstel.ts';
import type { Herkend, HerkennerFout } from '../../herkenner/port.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import type { NewVondst, VondstRow } from '../vondsten/queries.ts';
import { covers, nextGroep, numberedBehind, type Place, RANK, samePlace, textOf } from '../vondsten/rules.ts';
import { VELDEN } from '../vondsten/schema.ts';
import type { HerkenningRow } from './queries.ts';

const UITLEG = 'De tweede herkenner wijst dit aan.';

interface Groep {
  groep: string;
  voorstel: string;
}

/**
 * What our rules found, with what a second recogniser points at besides. Nothing of ours goes or changes: a place that
 * ours take as seriously is not said twice, any other becomes a finding beside ours, of the same group when it overlaps
 * one of that kind or has its words. `before`: what stands there now; what people pointed at among it is ours too.
 */
export function withHerkend(
  found: readonly NewVondst[],
  herkend: readonly Herkend[],
  fields: VersieFields,
  before: readonly VondstRow[],
): NewVondst[] {
  if (herkend.length === 0) return [...found];
  const out = [...found];
  const byHand = before.filter(({ handmatig }) => handmatig);
  const points = new Map(VELDEN.map((veld) => [veld, [...textOf(fields, veld)]]));
  const keyOf = ({ veld, begin, eind, soort }: Pick<NewVondst, 'veld' | 'begin' | 'eind' | 'soort'>) =>
    `${soort} ${fold((points.get(veld) as string[]).slice(begin, eind).join(''))}`;
  const groups = new Map<string, Groep>(found.map((one) => [keyOf(one), one]));
  const number = numberer(found, before, fields);
  for (const one of herkend) {
    const known = [...byHand, ...out];
    if (known.some((other) => covers(other, one) && RANK[other.klasse as Klasse] >= RANK[one.klasse])) continue;
    const taken = known.filter((other) => samePlace(other, one)).map(({ soort }) => soort);
    const soort = [one.soort, 'onbekend' as const, 'persoon' as const].find((kind) => !taken.includes(kind));
    if (!soort) continue;
    const key = keyOf({ ...one, soort });
    const kin = out.find((other) => other.soort === soort && overlaps(other, one)) ?? groups.get(key);
    const { groep, voorstel } = kin ?? number(soort, key.slice(soort.length + 1));
    groups.set(key, { groep, voorstel });
    out.push({ ...one, groep, voorstel, soort, uitleg: UITLEG, bits: 0 });
  }
  return out;
}

const overlaps = (a: Place, b: Place) => a.veld === b.veld && a.begin < b.eind && b.begin < a.eind;

/** New groups, one after the other, each with a label that nothing else has. */
function numberer(found: readonly NewVondst[], before: readonly { voorstel: string }[], fields: VersieFields) {
  const next = new Map<Soort, { groep: number; label: number | null }>();
  return (soort: Soort, vorm: string): Groep => {
    const known = next.get(soort);
    const groep = known ? `${soort}:${known.groep}` : nextGroep(found, soort);
    const proposal = propose(soort, groep, vorm);
    const label = known ? known.label : labelNumber(numberedBehind(proposal, [...found, ...before], fields));
    const voorstel = label === null ? proposal : proposal.replace(/\d+\]$/, `${label}]`);
    next.set(soort, { groep: Number(groep.split(':')[1]) + 1, label: label === null ? null : label + 1 });
    return { groep, voorstel };
  };
}

/** The number in `[persoon 3]`; null for a label that has none. */
const labelNumber = (voorstel: string) => {
  const number = /^\[\p{Ll}+ (\d+)\]$/u.exec(voorstel)?.[1];
  return number === undefined ? null : Number(number);
};

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
