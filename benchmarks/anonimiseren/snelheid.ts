/** Time per text of about 1,000 words, warm, and what loading costs. npx tsx benchmarks/anonimiseren/snelheid.ts FILE.jsonl [ROUNDS] */
import { readFileSync } from 'node:fs';
import { readMerken } from './merken.ts';

const [file = '', rounds = '6'] = process.argv.slice(2);
const before = process.memoryUsage().rss;
const start = performance.now();
const { findIdentifiers } = await import('../../src/anonimiseren/find.ts');
findIdentifiers('Ik ben Jan.');
console.log(
  `laden ${(performance.now() - start).toFixed(0)} ms, ${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB`,
);
const stories = readFileSync(file, 'utf8').split('\n').filter(Boolean);
const words = stories.flatMap((line) => readMerken(JSON.parse(line).gemarkeerd).tekst.split(/(?<= )/));
const texts: string[] = [];
for (let i = 0; i + 1000 <= words.length; i += 1000) texts.push(words.slice(i, i + 1000).join(''));
for (let round = 1; round <= Number(rounds); round++) {
  const times = texts
    .map((text) => {
      const began = performance.now();
      findIdentifiers(text);
      return performance.now() - began;
    })
    .sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor((times.length - 1) * share)] as number).toFixed(1);
  console.log(`ronde ${round}: mediaan ${at(0.5)} ms, p95 ${at(0.95)} ms per 1.000 woorden`);
}
