/**
 * Scores one marked set, for whoever tunes the rules.
 * npx tsx benchmarks/anonimiseren/scoor.ts FILE.jsonl [--mis] [--vals] [--klein|--hoofd|--kaal|--tikfout|--krul|--emoji]
 */
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { judge, type Oordeel, quote } from './dekking.ts';
import { countBesluiten, countOordelen } from './maten.ts';
import { type Gemarkeerd, readJsonLines, readVerhaal } from './merken.ts';
import { printPaar } from './telling.ts';
import { VERSTORINGEN } from './verstoren.ts';

const [file = '', ...flags] = process.argv.slice(2);
const asks = (flag: string) => flags.includes(`--${flag}`);
const distortions = Object.entries(VERSTORINGEN).filter(([flag]) => asks(flag));

let spent = 0;
const oordelen = (readJsonLines(file) as Gemarkeerd[]).map((line): Oordeel => {
  const gemarkeerd = distortions.reduce((marked, [, { distort }]) => distort(marked), line.gemarkeerd);
  const verhaal = readVerhaal({ ...line, gemarkeerd });
  const start = performance.now();
  const vondsten = findIdentifiers(verhaal.tekst);
  spent += performance.now() - start;
  return judge(verhaal, vondsten);
});

for (const { verhaal, points, vondsten, gedekt, raak } of oordelen) {
  const { id, merken } = verhaal;
  for (const [i, merk] of merken.entries())
    if (asks('mis') && !gedekt[i]) console.log(`MIS ${id} ${merk.klasse} ${merk.categorie}: ${quote(points, merk)}`);
  for (const [i, vondst] of vondsten.entries())
    if (asks('vals') && !raak[i]) console.log(`VALS ${id} ${vondst.soort} ${vondst.klasse}: ${quote(points, vondst)}`);
}

for (const [naam, paar] of [...countOordelen(oordelen)].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const indent = /^(?:direct|indirect|oorsprong|precisie) (?!in )/.test(naam) ? '  ' : '';
  console.log(`${(indent + naam).padEnd(34)} ${printPaar(paar)}`);
}
const { woorden, alle, nodig } = countBesluiten(oordelen);
const perThousand = (count: number) => (count / woorden) * 1000;
console.log(`besluiten per 1.000 woorden ${perThousand(alle).toFixed(1)}, nodig ${perThousand(nodig).toFixed(1)}`);
console.log(`${woorden} woorden, ${perThousand(spent).toFixed(2)} ms per 1.000 woorden`);
