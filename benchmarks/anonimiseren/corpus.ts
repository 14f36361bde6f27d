/** Scores corpora in CoNLL columns, kept outside the repository. npx tsx benchmarks/anonimiseren/corpus.ts FILE [--mis [--soort LOC]] [--vals] [--klein] [--max N] */
import { readFileSync } from 'node:fs';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';

const [file = '', ...flags] = process.argv.slice(2);
const limit = flags.includes('--max') ? Number(flags[flags.indexOf('--max') + 1]) : Number.POSITIVE_INFINITY;
const shown = flags.includes('--soort') ? flags[flags.indexOf('--soort') + 1] : 'PER';
interface Doc {
  text: string;
  spans: { begin: number; end: number; kind: string }[];
}
const docs: Doc[] = [];
let doc: Doc = { text: '', spans: [] };
const flush = () => {
  if (doc.text) docs.push(doc);
  doc = { text: '', spans: [] };
};
for (const line of readFileSync(file, 'utf8').split('\n')) {
  const columns = line.includes('\t') ? line.split('\t').slice(1) : line.split(' ');
  const word = columns[0] ?? '';
  if (word.startsWith('-DOCSTART-')) flush();
  else if (!line.trim()) {
    if (line.includes('\t') || /wn|wiki/.test(file)) flush();
    else doc.text += '\n';
  } else {
    if (doc.text && !doc.text.endsWith('\n') && !/^[.,;:!?)]$/.test(word)) doc.text += ' ';
    const begin = doc.text.length;
    doc.text += word;
    const tag = columns.at(-1) as string;
    if (tag.startsWith('B-')) doc.spans.push({ begin, end: doc.text.length, kind: tag.slice(2) });
    else if (tag.startsWith('I-') && doc.spans.length) (doc.spans.at(-1) as Doc['spans'][number]).end = doc.text.length;
  }
}
flush();
const counts: Record<string, [number, number]> = {};
let leaking = 0;
let withPerson = 0;
let touch = 0;
let names = 0;
for (const { text, spans } of docs.slice(0, limit)) {
  const points: number[] = [];
  for (let i = 0, p = 0; i < text.length; i++)
    points[i] = text.codePointAt(i) !== undefined && (text.charCodeAt(i) & 0xfc00) === 0xdc00 ? p - 1 : p++;
  const found = findIdentifiers(flags.includes('--klein') ? text.toLowerCase() : text);
  const covered = new Uint8Array(text.length + 1);
  for (const { begin, eind } of found) covered.fill(1, begin, eind);
  let leak = false;
  for (const { begin, end, kind } of spans) {
    let hit = true;
    for (let i = begin; i < end; i++)
      if (/[\p{L}\d]/u.test(text[i] as string) && !covered[points[i] as number]) hit = false;
    counts[kind] ??= [0, 0];
    const count = counts[kind] as [number, number];
    count[1]++;
    if (hit) count[0]++;
    else {
      if (kind === 'PER') leak = true;
      if (flags.includes('--mis') && kind === shown)
        console.log(
          `MIS «${text.slice(begin, end)}» … ${text.slice(Math.max(0, begin - 30), end + 20).replaceAll('\n', '/')}`,
        );
    }
  }
  for (const { begin, eind, soort } of found) {
    if (!/^(?:persoon|onbekend|plaats|organisatie)$/.test(soort)) continue;
    names++;
    if (spans.some((span) => (points[span.begin] as number) < eind && begin < (points[span.end - 1] as number) + 1))
      touch++;
    else if (flags.includes('--vals'))
      console.log(
        `VALS ${soort} «${[...text].slice(begin, eind).join('')}» … ${[...text]
          .slice(Math.max(0, begin - 30), eind + 20)
          .join('')
          .replaceAll('\n', '/')}`,
      );
  }
  if (spans.some(({ kind }) => kind === 'PER')) withPerson++;
  if (leak) leaking++;
}
for (const [kind, [good, all]] of Object.entries(counts))
  console.log(kind, `${good}/${all} = ${(good / all).toFixed(3)}`);
console.log(`precisie ${(touch / names).toFixed(3)}; lekkende documenten ${leaking}/${withPerson}`);
