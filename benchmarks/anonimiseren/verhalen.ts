/** What the rules find in the anonymous examples of seed/verhalen: nothing direct or doubtful is allowed there. */
import { readdirSync } from 'node:fs';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { quote } from './dekking.ts';
import { countWords } from './maten.ts';
import { readJsonLines } from './merken.ts';

const folder = new URL('../../seed/verhalen/', import.meta.url);
let words = 0;
const counts: Record<string, number> = {};
for (const file of readdirSync(folder))
  for (const verhaal of readJsonLines(new URL(file, folder)))
    for (const veld of ['titel', 'tekst', 'samenvatting', 'eenvoudigeTekst']) {
      const text = (verhaal[veld] ?? '') as string;
      words += countWords(text);
      const points = [...text];
      for (const vondst of findIdentifiers(text)) {
        counts[vondst.klasse] = (counts[vondst.klasse] ?? 0) + 1;
        console.log(`${verhaal.bronId} ${veld} ${vondst.klasse} ${vondst.soort} ${quote(points, vondst)}`);
      }
    }
console.log(words, 'woorden', counts);
