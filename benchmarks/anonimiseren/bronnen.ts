import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPORA, type Corpus } from './corpora.ts';
import { readSets, readVerhaal, type Verhaal } from './merken.ts';
import { VERSTORINGEN } from './verstoren.ts';

export interface Reeks {
  set: string;
  /** Empty for the set as its author wrote it. */
  verstoring: string;
  verhalen: Verhaal[];
}

/** Each set as it was written, and in every other way of writing. */
export function readReeksen(): Reeks[] {
  const ways = [{ naam: '', distort: (marked: string) => marked }, ...Object.values(VERSTORINGEN)];
  const sets = readSets();
  return ways.flatMap(({ naam: verstoring, distort }) =>
    sets.map(([set, lines]) => ({
      set,
      verstoring,
      verhalen: lines.map((line) => readVerhaal({ ...line, gemarkeerd: distort(line.gemarkeerd) })),
    })),
  );
}

/** The corpora that are in the folder; says which are not. */
export function readCorpora(folder: string | undefined): Corpus[] {
  if (!folder) console.log('Geen ANONIMISEER_CORPORA: de corpora van anderen zijn NIET gemeten.');
  return CORPORA.flatMap(({ file, naam, read, namen }) => {
    if (!folder) return [];
    const path = join(folder, file);
    if (existsSync(path)) return [{ naam, namen, verhalen: read(readFileSync(path, 'utf8')) }];
    console.log(`Geen ${file}: ${naam} is NIET gemeten.`);
    return [];
  });
}
