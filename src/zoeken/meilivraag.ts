import type { MultiSearchQuery, SearchResponse } from 'meilisearch';
import { STEM_FIELDS, TEXT_FIELDS, toMeiliFilter } from './meiliindex.ts';
import { MAX_TREFFERS, type ZoekTreffer, type ZoekVraag } from './port.ts';
import type { GelezenVraag, Variant, Vraagwoord } from './vraag.ts';

/** Part of a question, sent as one query. Of the queries of one `groep` the best counts; groups add up. */
interface Clause {
  groep: string;
  factor: number;
  woord: string | null;
  /** Whoever matches this answers, however low the score. */
  heel?: boolean;
}

const MAX_WORDS = 10;
const MAX_VARIANTS = 5;
const MAX_BEGRIPPEN = 10;
/** Hits read over all parts of a question: what bounds a search. */
const BUDGET = 6000;
const LEAST_EACH = 250;
const BEGRIP = 1.3;
const TYPED = 0.5;
const FLOOR = 0.17;
const FLOOR_OF_BEST = 0.12;
/** For how rare a word is when the engine does not say how many verhalen there are. */
const AT_LEAST = 100;

/** Everything to ask for one question, in one request; `clauses` says what each query stands for. */
export function meiliQueries(indexUid: string, vraag: ZoekVraag, gelezen: GelezenVraag) {
  const queries: MultiSearchQuery[] = [];
  const clauses: Clause[] = [];
  const filter = toMeiliFilter(vraag.filter, vraag.doelen, vraag.zonder);
  const phrases = gelezen.zinnen.map((words) => `"${words.join(' ')}"`).join(' ');
  const add = (clause: Clause, query: Partial<MultiSearchQuery>) => {
    clauses.push(clause);
    queries.push({
      indexUid,
      filter,
      showRankingScore: clause.woord !== null || query.q !== '',
      attributesToRetrieve: ['id'],
      ...query,
    });
  };
  if (phrases) {
    // What stands between quotes must be there: the rest of the question only ranks by words.
    add(
      { groep: 'zin', factor: 3, woord: null },
      { q: phrases, attributesToSearchOn: TEXT_FIELDS, matchingStrategy: 'all' },
    );
  } else {
    const words = [...gelezen.varianten].slice(0, MAX_WORDS);
    for (const [i, varianten] of words) addWord(`w${i}`, varianten, gelezen.woorden[i], gelezen.bekend);
    const begrippen = gelezen.begrippen.slice(0, MAX_BEGRIPPEN);
    for (const { id, gewicht, heel } of begrippen) {
      const factor = gewicht * BEGRIP;
      add({ groep: id, factor, woord: null, heel }, { q: '', filter: [...filter, `kern = "${id}"`] });
      add({ groep: id, factor: factor * 0.5, woord: null, heel }, { q: '', filter: [...filter, `rand = "${id}"`] });
    }
    const best = begrippen.slice(0, 3).map(({ id }) => `"${id}"`);
    if (best.length > 0 && words.length > 0) {
      // In a large index lists of words and of begrippen hardly meet: this asks for who is on both.
      const q = words.map(([, [first]]) => first?.woord).join(' ');
      const both = [...filter, `kern IN [${best.join(', ')}]`];
      add(
        { groep: 'beide', factor: 0.12, woord: null },
        { q, attributesToSearchOn: STEM_FIELDS, matchingStrategy: 'frequency', filter: both },
      );
    }
  }
  const limit = Math.max(LEAST_EACH, Math.min(MAX_TREFFERS, Math.ceil(BUDGET / queries.length)));
  return { queries: queries.map((query) => ({ ...query, limit })), clauses };

  function addWord(
    groep: string,
    varianten: readonly Variant[],
    typed: Vraagwoord | undefined,
    bekend: ReadonlySet<string>,
  ) {
    for (const { woord, deel } of varianten.slice(0, 1 + MAX_VARIANTS)) {
      add({ groep, factor: deel, woord }, { q: woord, attributesToSearchOn: STEM_FIELDS });
    }
    // A word that we cannot place is left to the engine, as it was typed.
    if (typed && varianten.length === 1 && !bekend.has(typed.stam)) {
      add({ groep, factor: TYPED, woord: null }, { q: typed.vorm, attributesToSearchOn: TEXT_FIELDS });
    }
  }
}

type Answer = Pick<SearchResponse<{ id: string }>, 'hits' | 'estimatedTotalHits'>;

/** Adds up what every verhaal scored on the parts of the question, rare parts heavier. */
export function mergeAnswers(
  clauses: readonly Clause[],
  answers: readonly Answer[],
): { treffers: ZoekTreffer[]; woorden: string[] } {
  const groups = new Map<string, Map<string, number>>();
  const ideals = new Map<string, number>();
  const sure = new Set<string>();
  const total = Math.max(AT_LEAST, ...answers.map((a) => a.estimatedTotalHits ?? 0)) * 1.2;
  for (const [i, { groep, factor, heel, woord }] of clauses.entries()) {
    const { hits = [], estimatedTotalHits: df = 0 } = answers[i] ?? {};
    const weight = factor * Math.log(1 + (total - df + 0.5) / (df + 0.5));
    // What the whole question could score: a word that no verhaal has counts too, and lowers every hit.
    if (woord)
      ideals.set(groep, df > 0 ? Math.max(weight, ideals.get(`${groep}+`) ?? 0) : (ideals.get(groep) ?? weight));
    if (woord && df > 0) ideals.set(`${groep}+`, ideals.get(groep) ?? 0);
    const scores = groups.get(groep) ?? new Map<string, number>();
    for (const hit of hits) {
      const score = weight * (0.5 + (hit._rankingScore ?? 1));
      if (score > (scores.get(hit.id) ?? 0)) scores.set(hit.id, score);
      if (heel) sure.add(hit.id);
    }
    groups.set(groep, scores);
  }
  const sums = new Map<string, number>();
  for (const scores of groups.values()) for (const [id, score] of scores) sums.set(id, (sums.get(id) ?? 0) + score);
  const ranked = [...sums]
    .map(([id, score]) => ({ id, score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const ideal = [...groups.keys()].reduce((sum, groep) => sum + (ideals.get(groep) ?? 0), 0);
  const floor = Math.max(ideal * FLOOR, (ranked[0]?.score ?? 0) * FLOOR_OF_BEST);
  return {
    treffers: ranked.filter(({ id, score }) => score >= floor || sure.has(id)).slice(0, MAX_TREFFERS),
    woorden: [...new Set(clauses.flatMap(({ woord }) => woord ?? []))],
  };
}
