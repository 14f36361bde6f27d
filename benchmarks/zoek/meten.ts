/** Graded answers of one question: bronId to 1 (also of use), 2 (good) or 3 (just this). */
export interface Zoekvraag {
  stem: string;
  deel: 'afstemmen' | 'toets';
  vraag: string;
  antwoorden: Record<string, number>;
}

const gain = (grade: number) => 2 ** grade - 1;
const discounted = (grades: readonly number[]) => grades.reduce((sum, g, i) => sum + gain(g) / Math.log2(i + 2), 0);

export function ndcg(found: readonly string[], answers: Record<string, number>, at = 10): number {
  const ideal = Object.values(answers)
    .sort((a, b) => b - a)
    .slice(0, at);
  return discounted(found.slice(0, at).map((id) => answers[id] ?? 0)) / discounted(ideal);
}

export function recall(found: readonly string[], answers: Record<string, number>, at = 20): number {
  const top = new Set(found.slice(0, at));
  const wanted = Object.keys(answers);
  return wanted.filter((id) => top.has(id)).length / Math.min(at, wanted.length);
}

export const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? 0;
}
