/** What the rules find in the anonymous examples of seed/verhalen: nothing direct or doubtful is allowed there. */
import { readdirSync, readFileSync } from 'node:fs';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';

const folder = new URL('../../seed/verhalen/', import.meta.url);
let words = 0;
const counts: Record<string, number> = {};
for (const file of readdirSync(folder))
  for (const line of readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)) {
    const verhaal = JSON.parse(line);
    for (const veld of ['titel', 'tekst', 'samenvatting', 'eenvoudigeTekst']) {
      const text = (verhaal[veld] ?? '') as string;
      words += text.split(/\s+/).length;
      const points = [...text];
      for (const { begin, eind, soort, klasse } of findIdentifiers(text)) {
        counts[klasse] = (counts[klasse] ?? 0) + 1;
        console.log(
          `${verhaal.bronId} ${veld} ${klasse} ${soort} «${points.slice(begin, eind).join('')}» … ${points
            .slice(Math.max(0, begin - 30), eind + 20)
            .join('')
            .replaceAll('\n', '/')}`,
        );
      }
    }
  }
console.log(words, 'woorden', counts);
