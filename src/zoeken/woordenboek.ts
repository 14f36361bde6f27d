import { sql } from 'kysely';
import type { Db } from '../db/types.ts';
import { allowedErrors, distance, soundOf } from './gelijkenis.ts';
import { HALF, STOP, splitWords } from './woorden.ts';

/** A term of a begrip as a row of stems; `gewichten` says how much each stem tells. */
interface Term {
  begrip: number;
  stammen: string[];
  gewichten: number[];
  totaal: number;
  verborgen: boolean;
}

interface Begrip {
  id: string;
  kader: string;
  /** Begrippen that a question about this one is also about, with how much. */
  buren: { begrip: number; deel: number }[];
  /** Of every stem in its terms and definition: how often, for questions in other words. */
  telling: Map<string, number>;
}

/** The words of the shared language, made ready for reading questions. Immutable; a change makes a new one. */
export interface Woordenboek {
  begrippen: Begrip[];
  termen: Term[];
  /** Stem to the places in `termen` that have it. */
  opStam: Map<string, number[]>;
  /** Every word form in the terms, with its stem; also by sound. */
  vormen: Map<string, string>;
  opKlank: Map<string, string>;
  /** How telling a stem is: rarer among begrippen is more. */
  idf(stam: string): number;
}

interface BegripRij {
  id: string;
  kader: string;
  definitie: string;
  termen: { term: string; soort: string }[];
  breder: string[];
  verwant: string[];
}

export async function loadWoordenboek(db: Db): Promise<Woordenboek> {
  const { rows } = await sql<BegripRij>`
    select b.id, b.kader, b.definitie,
      (select coalesce(json_agg(json_build_object('term', t.term, 'soort', t.soort)), '[]')
        from (select b.voorkeursterm as term, 'voorkeur' as soort
          union select t.term, t.soort from begrip_term t where t.begrip_id = b.id) t) as termen,
      (select coalesce(json_agg(r.doel_id), '[]') from begrip_relatie r where r.begrip_id = b.id and r.soort = 'breder') as breder,
      (select coalesce(json_agg(r.doel_id), '[]') from begrip_relatie r where r.begrip_id = b.id and r.soort = 'verwant') as verwant
    from begrip b where b.status = 'vastgesteld' order by b.kader, b.volgorde, b.id`.execute(db);
  return makeWoordenboek(rows);
}

function makeWoordenboek(rows: BegripRij[]): Woordenboek {
  const at = new Map(rows.map((row, i) => [row.id, i]));
  const begrippen: Begrip[] = rows.map(({ id, kader }) => ({ id, kader, buren: [], telling: new Map() }));
  const vormen = new Map<string, string>();
  const opKlank = new Map<string, string>();
  const inBegrippen = new Map<string, number>();
  const ruw: { begrip: number; woorden: { vorm: string; stam: string }[]; verborgen: boolean }[] = [];
  for (const [i, row] of rows.entries()) {
    const telling = (begrippen[i] as Begrip).telling;
    for (const { term, soort } of row.termen) {
      const woorden = splitWords(term);
      ruw.push({ begrip: i, woorden, verborgen: soort === 'verborgen' });
      for (const { vorm, stam } of woorden) {
        telling.set(stam, (telling.get(stam) ?? 0) + 1);
        if (soort === 'verborgen') continue;
        vormen.set(vorm, stam);
        if (vorm.length >= 5) opKlank.set(soundOf(vorm), stam);
      }
    }
    for (const { vorm, stam } of splitWords(row.definitie)) {
      telling.set(stam, (telling.get(stam) ?? 0) + 0.5);
      vormen.set(vorm, stam);
    }
    for (const stam of telling.keys()) inBegrippen.set(stam, (inBegrippen.get(stam) ?? 0) + 1);
    for (const id of row.breder) {
      const to = at.get(id);
      if (to === undefined) continue;
      // Who asks for the wide one means the narrow ones too; the other way round only a little.
      begrippen[to]?.buren.push({ begrip: i, deel: 0.7 });
      begrippen[i]?.buren.push({ begrip: to, deel: 0.3 });
    }
    for (const id of row.verwant) {
      const to = at.get(id);
      if (to !== undefined) begrippen[i]?.buren.push({ begrip: to, deel: 0.25 });
    }
  }
  const idf = (stam: string) => Math.log(1 + rows.length / ((inBegrippen.get(stam) ?? 0) + 0.5));
  const opStam = new Map<string, number[]>();
  const termen = ruw.map(({ begrip, woorden, verborgen }, i) => {
    const gewichten = woorden.map(({ vorm, stam }) => idf(stam) * lightness(vorm));
    for (const { stam } of woorden) {
      const list = opStam.get(stam);
      if (!list) opStam.set(stam, [i]);
      else if (list.at(-1) !== i) list.push(i);
    }
    return {
      begrip,
      stammen: woorden.map((w) => w.stam),
      gewichten,
      totaal: gewichten.reduce((a, b) => a + b, 0),
      verborgen,
    };
  });
  return { begrippen, termen, opStam, vormen, opKlank, idf };
}

/** How much of a word's weight counts: words that only hold a sentence together tell little. */
export const lightness = (vorm: string) => (HALF.has(vorm) ? 0.3 : STOP.has(vorm) ? 0.08 : 1);

/** The stem in the terms that a word nobody knows was probably meant to be; null when none is near. */
export function correct({ vormen, opKlank }: Woordenboek, vorm: string): string | null {
  if (vorm.length < 5) return null;
  const alike = opKlank.get(soundOf(vorm));
  if (alike) return alike;
  let best: string | null = null;
  let least = allowedErrors(vorm.length) + 1;
  for (const [known, stam] of vormen) {
    if (known.length < 4 || Math.abs(known.length - vorm.length) >= least) continue;
    // A first letter is seldom wrong; a short word with another one is another word.
    if (known[0] !== vorm[0] && vorm.length < 9) continue;
    const d = distance(vorm, known, least - 1);
    if (d < least) [best, least] = [stam, d];
  }
  return best;
}
