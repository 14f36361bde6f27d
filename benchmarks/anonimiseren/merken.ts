import { readdirSync, readFileSync } from 'node:fs';

export interface Merk {
  /** Offsets in code points, end exclusive. */
  begin: number;
  eind: number;
  categorie: string;
  klasse: string;
  oorsprong: string;
  tekst: string;
}

/** A text and what has to be found in it. */
export interface Verhaal {
  id: string;
  tekstsoort: string;
  tekst: string;
  merken: Merk[];
}

/** A line of a marked set, as its author wrote it. */
export interface Gemarkeerd {
  id: string;
  tekstsoort: string;
  gemarkeerd: string;
}

const MERK = /\{\{([^{}|]*)\|([^{}|]*)\|([^{}|]*)\|([^{}]*)\}\}/g;

/** Rewrites the words of a marked text: `change` gets what stands outside the marks, and in them with the category. */
export function mapMerken(marked: string, change: (words: string, categorie?: string) => string): string {
  let out = '';
  let done = 0;
  for (const match of marked.matchAll(MERK)) {
    const [whole, categorie, klasse, oorsprong, form] = match as unknown as [string, string, string, string, string];
    out += change(marked.slice(done, match.index));
    out += `{{${categorie}|${klasse}|${oorsprong}|${change(form, categorie)}}}`;
    done = match.index + whole.length;
  }
  return out + change(marked.slice(done));
}

/** Reads `{{categorie|klasse|oorsprong|tekst}}`; offsets in code points of the text without the marks. */
export function readMerken(marked: string): { tekst: string; merken: Merk[] } {
  const merken: Merk[] = [];
  let tekst = '';
  let length = 0;
  let done = 0;
  const add = (words: string) => {
    tekst += words;
    length += [...words].length;
  };
  for (const match of marked.matchAll(MERK)) {
    const [whole, categorie, klasse, oorsprong, form] = match as unknown as [string, string, string, string, string];
    if (klasse !== 'direct' && klasse !== 'indirect') throw new Error(`a mark of class «${klasse}»`);
    add(marked.slice(done, match.index));
    merken.push({ begin: length, eind: length + [...form].length, categorie, klasse, oorsprong, tekst: form });
    add(form);
    done = match.index + whole.length;
  }
  add(marked.slice(done));
  if (/\{\{|\}\}/.test(tekst)) throw new Error('a mark that is not {{categorie|klasse|oorsprong|tekst}}');
  return { tekst, merken };
}

export const readVerhaal = ({ id, tekstsoort, gemarkeerd }: Gemarkeerd): Verhaal => ({
  id,
  tekstsoort,
  ...readMerken(gemarkeerd),
});

export const readJsonLines = (file: string | URL) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/** Every set in the folder, by the name of its file. */
export function readSets(): [naam: string, verhalen: Gemarkeerd[]][] {
  const folder = new URL('sets/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  if (files.length === 0) throw new Error('no marked sets');
  return files.sort().map((file) => [file.replace('.jsonl', ''), readJsonLines(new URL(file, folder))]);
}
