import { sql } from 'kysely';
import type { Db } from '../db/types.ts';
import { allowedErrors, distance, soundOf } from './gelijkenis.ts';
import { stem } from './stam.ts';
import type { Variant, Vraagwoord } from './vraag.ts';

interface Rij {
  woord: string;
  df: number;
}

// What a stem may have lost: a word with a typing error still has its ending.
const ENDINGS = ['', 'en', 'e', 's', 't', 'd', 'den', 'te', 'ing', 'er', 'heid'];
const MAX_COMPOUNDS = 24;

/**
 * Which words of the index each word of the question stands for: itself, compounds that it is the head or the first
 * part of, the parts it is made of, and for a word nobody wrote the nearest words. `known`: stems that exist.
 * `inTerms`: whether the shared language has a stem, so that a compound of its words can be taken apart.
 */
export async function findVarianten(db: Db, woorden: readonly Vraagwoord[], inTerms: (stam: string) => boolean) {
  const asked = woorden.map((w, i) => ({ ...w, i })).filter((w) => w.inhoud);
  const varianten = new Map<number, Variant[]>();
  const known = new Set<string>();
  const delen = new Map<number, [string, string]>();
  if (asked.length === 0) return { varianten, known, delen };
  const long = asked.filter((w) => w.stam.length >= 5);
  const patterns = long.flatMap(({ stam }) => [`%${stam}`, `${stam}%`]);
  const parts = [...new Set(asked.flatMap(({ vorm }) => cuts(vorm).flat()))];
  const { rows } = await sql<Rij>`
    select woord, df from zoek_woord where woord = any(${[...asked.map((w) => w.stam), ...parts]}::text[])
    union
    (select woord, df from zoek_woord where klank <> '' and woord like any(${patterns}::text[]) order by df desc limit 400)`.execute(
    db,
  );
  const df = new Map(rows.map((row) => [row.woord, row.df]));
  for (const word of asked) {
    const list: Variant[] = [{ woord: word.stam, deel: 1 }];
    if (df.has(word.stam)) known.add(word.stam);
    for (const row of word.stam.length >= 5 ? compoundsOf(word.stam, rows) : []) list.push(row);
    const isWord = (stam: string) => df.has(stam) || inTerms(stam);
    const cut = isWord(word.stam) ? undefined : cuts(word.vorm).find((parts) => parts.every(isWord));
    if (cut) {
      known.add(word.stam);
      delen.set(word.i, cut);
      list.push({ woord: cut[0], deel: 0.5 }, { woord: cut[1], deel: 0.5 });
    }
    varianten.set(word.i, list);
  }
  const unknown = asked.filter((w) => varianten.get(w.i)?.length === 1 && !known.has(w.stam) && w.vorm.length >= 5);
  if (unknown.length > 0) await addNearest(db, unknown, varianten);
  return { varianten, known, delen };
}

function compoundsOf(stam: string, rows: readonly Rij[]): Variant[] {
  const out: Variant[] = [];
  for (const { woord } of rows) {
    if (woord.length < stam.length + 3) continue;
    // `schuldhulpverlening` is a kind of `hulpverlening`; `schuldeiser` only has to do with `schuld`.
    if (woord.endsWith(stam)) out.push({ woord, deel: 0.8 });
    else if (stam.length >= 6 && woord.startsWith(stam)) out.push({ woord, deel: 0.5 });
    if (out.length >= MAX_COMPOUNDS) break;
  }
  return out;
}

/** Ways to cut a long word in two stems, the most even first; between the parts Dutch may put an s or en. */
function cuts(vorm: string): [string, string][] {
  if (vorm.length < 9 || vorm.length > 40) return [];
  const out: { uneven: number; parts: [string, string] }[] = [];
  for (let at = 4; at <= vorm.length - 4; at++) {
    const head = stem(vorm.slice(at));
    const first = vorm.slice(0, at);
    const uneven = Math.abs(at - vorm.length / 2);
    out.push({ uneven, parts: [stem(first), head] });
    if (first.length >= 5 && first.endsWith('s')) out.push({ uneven, parts: [stem(first.slice(0, -1)), head] });
  }
  return out.sort((a, b) => a.uneven - b.uneven).map(({ parts }) => parts);
}

async function addNearest(db: Db, unknown: readonly (Vraagwoord & { i: number })[], varianten: Map<number, Variant[]>) {
  const { rows } = await sql<Rij & { i: number }>`
    select q.i, n.woord, n.df from unnest(${unknown.map((w) => w.i)}::int[], ${unknown.map((w) => w.stam)}::text[],
      ${unknown.map((w) => soundOf(w.stam))}::text[]) q (i, stam, klank)
    cross join lateral (
      (select woord, df from zoek_woord where klank <> '' and woord % q.stam order by similarity(woord, q.stam) desc, df desc limit 30)
      union (select woord, df from zoek_woord where klank <> '' and klank = q.klank limit 10)
    ) n`.execute(db);
  for (const { i, vorm, stam } of unknown) {
    const near = rows
      .filter((row) => row.i === i)
      .map((row) => ({ ...row, fouten: errors(vorm, stam, row.woord) }))
      .filter((row) => row.fouten <= allowedErrors(vorm.length))
      .sort((a, b) => a.fouten - b.fouten || b.df - a.df)
      .slice(0, 4);
    for (const { woord, fouten } of near) varianten.get(i)?.push({ woord, deel: fouten <= 1 ? 0.75 : 0.5 });
  }
}

function errors(vorm: string, stam: string, woord: string): number {
  if (soundOf(stam) === soundOf(woord)) return 0.5;
  const max = allowedErrors(vorm.length);
  let least = distance(stam, woord, max);
  for (const ending of ENDINGS) least = Math.min(least, distance(vorm, woord + ending, max));
  return least;
}
