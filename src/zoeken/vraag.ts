import { HALF, STOP, splitWords, VRAAGWOORDEN } from './woorden.ts';
import { correct, lightness, type Woordenboek } from './woordenboek.ts';

export interface Vraagwoord {
  vorm: string;
  stam: string;
  /** Carries the subject; only these are looked up in the text. */
  inhoud: boolean;
}

/** A question split into words and quoted phrases. */
export interface GesplitsteVraag {
  tekst: string;
  woorden: Vraagwoord[];
  /** What stood between quotes, each as folded words. */
  zinnen: string[][];
}

/** Other words in the index that a word of the question also stands for, each with how much. */
export interface Variant {
  woord: string;
  deel: number;
}

interface Gelezenbegrip {
  id: string;
  gewicht: number;
  /** Sure enough to tell the asker. */
  zeker: boolean;
  /** In what order to tell: higher first. */
  rang: number;
  /** The question is, for the greater part, one of its terms: every verhaal that carries it answers. */
  heel: boolean;
}

export interface GelezenVraag extends GesplitsteVraag {
  /** Per word of the question, by its place in `woorden`. */
  varianten: Map<number, Variant[]>;
  /** Stems that some verhaal has, or that are made of such. */
  bekend: ReadonlySet<string>;
  begrippen: Gelezenbegrip[];
}

const QUOTED = /["“”„«»]([^"“”„«»]+)["“”„«»]/g;

export function splitVraag(tekst: string): GesplitsteVraag {
  const zinnen: string[][] = [];
  for (const [, inside = ''] of tekst.matchAll(QUOTED)) {
    const words = splitWords(inside).map((w) => w.vorm);
    if (words.length > 0) zinnen.push(words);
  }
  const all = splitWords(tekst).slice(0, 60);
  const content = (strict: boolean) =>
    all.map(({ vorm, stam }) => ({
      vorm,
      stam,
      inhoud: vorm.length > 1 && !STOP.has(vorm) && !(strict && VRAAGWOORDEN.has(vorm)),
    }));
  // "vrouwen" on its own is a question, in a longer one it is only who it is about.
  const strict = content(true);
  return { tekst, zinnen, woorden: strict.some((w) => w.inhoud) ? strict : content(false) };
}

/** Where one word stands for begrippen of several kaders, what a verhaal is about is told before who told it. */
const TELLING: Record<string, number> = { thema: 1.2, leefgebied: 0.85, tellerrol: 0.75, fase: 0.75, gevoel: 0.9 };

interface Gelezen {
  begrip: number;
  gewicht: number;
  /** Places in the question that were read as this begrip. */
  van: Set<number>;
  heel: boolean;
}

/**
 * Reads begrippen in a question: by whole terms, by most of a term, by words of a term that stand apart, and where
 * nothing else is found by the words of terms and definition together. `known` are stems that some verhaal has.
 */
export function readBegrippen(
  boek: Woordenboek,
  woorden: readonly Vraagwoord[],
  { known, delen }: { known: ReadonlySet<string>; delen: ReadonlyMap<number, readonly string[]> },
) {
  const stammen = woorden.map(({ vorm, stam, inhoud }, i) => {
    if (!inhoud || boek.opStam.has(stam)) return [stam];
    return delen.get(i) ?? [known.has(stam) ? stam : (correct(boek, vorm) ?? stam)];
  });
  const found = new Map<number, Gelezen>();
  const keep = (begrip: number, gewicht: number, van: number[], heel: boolean) => {
    const before = found.get(begrip);
    if (!before) found.set(begrip, { begrip, gewicht, van: new Set(van), heel });
    else {
      before.heel ||= heel;
      // Another part of the question that says the same makes surer; the same words do not.
      const other = van.some((i) => !before.van.has(i));
      before.gewicht = other ? 1 - (1 - before.gewicht) * (1 - gewicht * 0.6) : Math.max(before.gewicht, gewicht);
      for (const i of van) before.van.add(i);
    }
  };
  for (const { begrip, score, van, heel } of matchTerms(boek, woorden, stammen)) keep(begrip, score, van, heel);
  for (const { begrip, score, van } of matchLoosely(boek, woorden, stammen)) keep(begrip, score, van, false);
  return spread(boek, [...found.values()]);
}

function matchTerms(boek: Woordenboek, woorden: readonly Vraagwoord[], stammen: readonly (readonly string[])[]) {
  const places = new Map<string, number[]>();
  for (const [i, list] of stammen.entries())
    for (const stam of list) places.set(stam, [...(places.get(stam) ?? []), i]);
  const asked = new Set<number>();
  for (const [i, list] of stammen.entries()) {
    // A small word brings a term up only in a question of small words.
    if (woorden[i]?.inhoud || HALF.has(woorden[i]?.vorm ?? '') || stammen.length <= 5) {
      for (const term of list.flatMap((stam) => boek.opStam.get(stam) ?? [])) asked.add(term);
    }
  }
  const out: { begrip: number; score: number; van: number[]; heel: boolean }[] = [];
  const inhoud = woorden.filter((w) => w.inhoud).length;
  for (const index of asked) {
    const term = boek.termen[index];
    if (!term) continue;
    let matched = 0;
    let tellend = 0;
    const van: number[] = [];
    for (const [i, stam] of term.stammen.entries()) {
      const at = places.get(stam);
      if (!at) continue;
      const weight = term.gewichten[i] ?? 0;
      matched += weight;
      const last = van.at(-1);
      const place =
        last === undefined ? (at[0] as number) : at.reduce((a, b) => (Math.abs(b - last) < Math.abs(a - last) ? b : a));
      van.push(place);
      if (woorden[place]?.inhoud) tellend++;
    }
    const deel = matched / term.totaal;
    const whole = van.length === term.stammen.length && inOrder(van);
    if (!whole && (deel < 0.6 || tellend === 0)) continue;
    const span = Math.max(...van) - Math.min(...van) + 1;
    const near = whole || span <= term.stammen.length + 3 ? 1 : 0.6;
    // One everyday word tells less than a whole saying; a saying of small words must be whole.
    const evidence = Math.min(1, matched / 5);
    const score = (whole ? 1 : deel ** 2 * 0.8) * near * (0.45 + 0.55 * evidence) * (term.verborgen ? 0.9 : 1);
    const heel = whole && tellend * 2 >= inhoud;
    out.push({ begrip: term.begrip, score, heel, van: van.filter((i) => lightness(woorden[i]?.vorm ?? '') > 0.1) });
  }
  return out.sort((a, b) => b.score - a.score);
}

const inOrder = (places: readonly number[]) =>
  places.every((p, i) => i === 0 || (p > (places[i - 1] as number) && p - (places[i - 1] as number) <= 2));

/** Begrippen whose terms and definition together have most of the question's words: for sayings nobody wrote down. */
function matchLoosely(boek: Woordenboek, woorden: readonly Vraagwoord[], stammen: readonly (readonly string[])[]) {
  const scores = new Map<number, { score: number; van: number[] }>();
  let ideal = 0;
  for (const [i, stam] of stammen.flatMap((list, i) => list.map((stam) => [i, stam] as const))) {
    if (!woorden[i]?.inhoud) continue;
    const weight = boek.idf(stam);
    ideal += weight;
    for (const [begrip, { telling }] of boek.begrippen.entries()) {
      const times = telling.get(stam);
      if (times === undefined) continue;
      const one = scores.get(begrip) ?? { score: 0, van: [] };
      one.score += weight * (times / (times + 1.2)) * 1.6;
      one.van.push(i);
      scores.set(begrip, one);
    }
  }
  if (ideal === 0) return [];
  return [...scores]
    .map(([begrip, { score, van }]) => ({ begrip, score: Math.min(1, score / Math.max(ideal, 8)) * 0.6, van }))
    .filter(({ score }) => score >= 0.18)
    .sort((a, b) => b.score - a.score)
    .slice(0, 8);
}

/** Adds the neighbours of what was read, and keeps the surest. */
function spread(boek: Woordenboek, read: Gelezen[]) {
  const weights = new Map<number, Omit<Gelezenbegrip, 'id' | 'rang'>>();
  for (const { begrip, gewicht, heel } of read) weights.set(begrip, { gewicht, zeker: gewicht >= 0.4, heel });
  for (const { begrip, gewicht } of read) {
    for (const buur of boek.begrippen[begrip]?.buren ?? []) {
      const light = gewicht * buur.deel;
      if (light > (weights.get(buur.begrip)?.gewicht ?? 0)) {
        weights.set(buur.begrip, { gewicht: light, zeker: false, heel: weights.get(buur.begrip)?.heel ?? false });
      }
    }
  }
  return [...weights]
    .flatMap(([index, read]) => {
      const begrip = boek.begrippen[index];
      return begrip ? [{ id: begrip.id, ...read, rang: read.gewicht * (TELLING[begrip.kader] ?? 1) }] : [];
    })
    .filter(({ gewicht }) => gewicht >= 0.08)
    .sort((a, b) => b.gewicht - a.gewicht)
    .slice(0, 18);
}
