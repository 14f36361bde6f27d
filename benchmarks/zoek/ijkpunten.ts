import { Meilisearch } from 'meilisearch';
import type { Verhaalregel } from '../../tests/zoeken/inhoud.ts';

/** Something that ranks bronIds for a question. */
export type Ranker = (vraag: string) => Promise<string[]>;

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const fullText = (s: Required<Verhaalregel>) => [s.titel, s.samenvatting, s.tekst, s.eenvoudigeTekst].join('\n');

/** Plain BM25 on words as they are: what full-text search gives without knowing Dutch or the field. */
export function plainBm25(verhalen: readonly Required<Verhaalregel>[]): Ranker {
  const documents = verhalen.map((s) => {
    const counts = new Map<string, number>();
    const all = words(fullText(s));
    for (const word of all) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { id: s.bronId, counts, length: all.length };
  });
  const average = documents.reduce((sum, d) => sum + d.length, 0) / documents.length;
  return async (vraag) => {
    const scores = new Map<string, number>();
    for (const word of new Set(words(vraag))) {
      const having = documents.filter((d) => d.counts.has(word));
      const idf = Math.log(1 + (documents.length - having.length + 0.5) / (having.length + 0.5));
      for (const { id, counts, length } of having) {
        const tf = counts.get(word) as number;
        const score = (idf * (tf * 2.2)) / (tf + 1.2 * (0.25 + (0.75 * length) / average));
        scores.set(id, (scores.get(id) ?? 0) + score);
      }
    }
    return [...scores].sort((a, b) => b[1] - a[1]).map(([id]) => id);
  };
}

/** Meilisearch as it comes: the same verhalen and labels, no settings at all. */
export async function plainMeilisearch(url: string, verhalen: readonly Required<Verhaalregel>[]): Promise<Ranker> {
  const client = new Meilisearch({ host: url });
  const index = client.index('onbewerkt');
  const documents = verhalen.map(
    ({ bronId, titel, samenvatting, tekst, eenvoudigeTekst, themas, sleutelmomenten }) => ({
      id: bronId,
      titel,
      samenvatting,
      tekst,
      eenvoudigeTekst,
      themas,
      sleutelmomenten: sleutelmomenten.map((m) => m.soort),
    }),
  );
  await index.addDocuments(documents, { primaryKey: 'id' }).waitTask({ timeout: 60_000 });
  return async (vraag) => {
    const { hits } = await index.search<{ id: string }>(vraag, { limit: 20, attributesToRetrieve: ['id'] });
    return hits.map((hit) => hit.id);
  };
}
