/**
 * Scores one corpus in CoNLL columns, kept outside the repository, for whoever tunes the rules.
 * npx tsx benchmarks/anonimiseren/corpus.ts FILE [--mis [--soort LOC]] [--max N]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import { type Corpus, countCorpus, judgeCorpus, readConll } from './corpora.ts';
import { quote } from './dekking.ts';
import { printPaar } from './telling.ts';

const { values, positionals } = parseArgs({
  options: { mis: { type: 'boolean' }, soort: { type: 'string', default: 'PER' }, max: { type: 'string' } },
  allowPositionals: true,
});
const [file = ''] = positionals;
const verhalen = readConll(readFileSync(file, 'utf8')).slice(0, values.max ? Number(values.max) : undefined);
const corpus: Corpus = { naam: file, verhalen, namen: true };
const oordelen = judgeCorpus(corpus, (tekst) => findIdentifiers(tekst));
if (values.mis)
  for (const { verhaal, points, gedekt } of oordelen)
    for (const [i, merk] of verhaal.merken.entries())
      if (!gedekt[i] && merk.categorie === values.soort) console.log(`MIS ${quote(points, merk)}`);
for (const [naam, paar] of countCorpus(corpus, oordelen)) console.log(naam, printPaar(paar));
