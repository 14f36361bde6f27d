import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../seed/verhalen/', import.meta.url);

interface Seed {
  bronId: string;
  titel: string;
  tekst: string;
  sleutelmomenten: { citaat: string }[];
}

/** The example verhalen as they are imported. */
export const seedVerhalen = (): Seed[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, FOLDER), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );

/**
 * Lines of import for verhalen `from` up to `from + count`: the examples over and over, each time with its paragraphs
 * turned and a sentence of its own, so that texts differ while words keep their natural frequencies.
 */
export async function* verhaalLines(from: number, count: number): AsyncIterable<string> {
  const seed = seedVerhalen();
  for (let i = from; i < from + count; i++) {
    const source = seed[i % seed.length] as Seed;
    const paragraphs = source.tekst.split('\n\n');
    const turn = Math.floor(i / seed.length) % paragraphs.length;
    const turned = [...paragraphs.slice(turn), ...paragraphs.slice(0, turn)];
    const other = (seed[(i * 7 + Math.floor(i / seed.length)) % seed.length] as Seed).tekst.split('\n\n')[0] ?? '';
    const tekst = [...turned, `Er was een ${ownWords(i)}. ${other}`].join('\n\n');
    const once = source.sleutelmomenten.filter(({ citaat }) => tekst.split(citaat).length === 2);
    yield JSON.stringify({
      ...source,
      bron: 'bench',
      bronId: String(i),
      titel: `${source.titel}, ${ownWords(i)}`,
      tekst,
      sleutelmomenten: once,
    });
  }
}

const WORDS = 'tafel stoel lamp kast deur raam trap vloer muur dak tuin hek'.split(' ');
/** Ordinary words that count: a made-up word would be taken for a name, and wait for a decision. */
const ownWords = (i: number) => {
  const words: string[] = [];
  for (let n = i + 145; n > 0; n = Math.floor(n / WORDS.length)) words.push(WORDS[n % WORDS.length] as string);
  return words.join(' ');
};
