/** Scores marked stories. npx tsx benchmarks/anonimiseren/scoor.ts FILE.jsonl [--mis] [--vals] [--klein|--hoofd] */
import { readFileSync } from 'node:fs';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { type Merk, readMerken } from './merken.ts';

const [file = '', ...flags] = process.argv.slice(2);
const show = (flag: string) => flags.includes(flag);
const TITLE = /^(?:mevrouw|meneer|dhr|mw|mevr|dr|tante|oom)\.?$/i;

/** Every token with a capital or a digit must be covered; when there is none, every letter. */
function isCovered(merk: Merk, covered: Uint8Array, points: string[]): boolean {
  const form = points.slice(merk.begin, merk.eind);
  const tokens: [number, number][] = [];
  form.forEach((char, i) => {
    if (!/[\p{L}\p{M}\p{N}]/u.test(char)) return;
    const last = tokens.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else tokens.push([i, i + 1]);
  });
  const strong = tokens.filter(([a, b]) => {
    const word = form.slice(a, b).join('');
    return /[\p{Lu}\d]/u.test(word) && !TITLE.test(word);
  });
  return (strong.length > 0 ? strong : tokens).every(([a, b]) => {
    for (let i = a; i < b; i++) if (!covered[merk.begin + i]) return false;
    return true;
  });
}

const counts = new Map<string, [number, number]>();
const count = (key: string, hit: boolean) => {
  const [good, all] = counts.get(key) ?? [0, 0];
  counts.set(key, [good + (hit ? 1 : 0), all + 1]);
};
let leaking = 0;
let stories = 0;
let words = 0;
let groups = 0;
let spent = 0;
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (!line.trim()) continue;
  const { id, gemarkeerd, tekstsoort } = JSON.parse(line);
  let marked = gemarkeerd as string;
  if (show('--klein')) marked = marked.toLowerCase();
  if (show('--hoofd'))
    marked = marked.replace(/(\{\{[^|]*\|[^|]*\|[^|]*\|)|([^{}]+)/g, (_, mark, rest) => mark ?? rest.toUpperCase());
  const { tekst, merken } = readMerken(marked);
  const points = [...tekst];
  const start = performance.now();
  const found = findIdentifiers(tekst);
  spent += performance.now() - start;
  const covered = new Uint8Array(points.length);
  for (const vondst of found) covered.fill(1, vondst.begin, vondst.eind);
  let leak = false;
  for (const merk of merken) {
    const hit = isCovered(merk, covered, points);
    const klasse = merk.klasse;
    count(klasse, hit);
    count(`  ${klasse} ${merk.categorie}`, hit);
    if (merk.categorie === 'persoon') count(`  oorsprong ${merk.oorsprong}`, hit);
    if (merk.categorie === 'persoon' && merk.tekst === merk.tekst.toLowerCase()) count('persoon klein geschreven', hit);
    count(`soort ${tekstsoort} ${klasse}`, hit);
    if (!hit && klasse === 'direct') leak = true;
    if (!hit && show('--mis'))
      console.log(
        `MIS ${id} ${klasse} ${merk.categorie}: «${merk.tekst}» … ${points
          .slice(Math.max(0, merk.begin - 40), merk.eind + 25)
          .join('')
          .replaceAll('\n', '/')}`,
      );
  }
  for (const vondst of found) {
    const hit = merken.some((merk) => merk.begin < vondst.eind && vondst.begin < merk.eind);
    count('precisie', hit);
    count(`  precisie ${vondst.soort}`, hit);
    if (!hit && show('--vals'))
      console.log(
        `VALS ${id} ${vondst.soort} ${vondst.klasse}: «${points.slice(vondst.begin, vondst.eind).join('')}» … ${points
          .slice(Math.max(0, vondst.begin - 40), vondst.eind + 25)
          .join('')
          .replaceAll('\n', '/')}`,
      );
  }
  stories++;
  if (leak) leaking++;
  words += tekst.split(/\s+/).length;
  groups += new Set(found.map((vondst) => vondst.groep)).size;
}
for (const [key, [good, all]] of [...counts].sort(([a], [b]) => (a.trim() < b.trim() ? -1 : 1)))
  console.log(`${key.padEnd(34)} ${good}/${all} = ${(good / all).toFixed(3)}`);
console.log(`lekkende verhalen ${leaking}/${stories} = ${(leaking / stories).toFixed(3)}`);
console.log(
  `besluiten per 1.000 woorden ${((groups / words) * 1000).toFixed(1)}; ${words} woorden, ${((spent / words) * 1000).toFixed(2)} ms per 1.000 woorden`,
);
