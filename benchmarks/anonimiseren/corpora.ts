import { everyToken, judge, type Oordeel, type Vondst } from './dekking.ts';
import type { Merk, Verhaal } from './merken.ts';
import { Telling } from './telling.ts';

export type Find = (tekst: string) => readonly Vondst[];

export interface Corpus {
  naam: string;
  verhalen: Verhaal[];
  /** Only names are marked in it, so only what was found as a name can be false. */
  namen: boolean;
}

/** The corpora of others, by the name of their file in the folder of `ANONIMISEER_CORPORA`; none of them may be passed on. */
export const CORPORA: { file: string; naam: string; read: (text: string) => Verhaal[]; namen: boolean }[] = [
  { file: 'ned.testa', naam: 'CoNLL testa', read: readConll, namen: true },
  { file: 'ned.testb', naam: 'CoNLL testb', read: readConll, namen: true },
  { file: 'wikineural-nl-test.conllu', naam: 'WikiNEuRal', read: readConll, namen: true },
  { file: 'openanonymiser.json', naam: 'OpenAnonymiser', read: readSpans, namen: false },
  { file: 'openanonymiser-synth.json', naam: 'OpenAnonymiser synth', read: readSpans, namen: false },
];

/** Words in columns, the tag last. Without lines of `-DOCSTART-` each sentence is a document. */
export function readConll(text: string): Verhaal[] {
  const verhalen: Verhaal[] = [];
  const sentences = !text.includes('-DOCSTART-');
  let tekst = '';
  let length = 0;
  let merken: Merk[] = [];
  const add = (words: string) => {
    tekst += words;
    length += [...words].length;
  };
  const flush = () => {
    if (tekst) verhalen.push({ id: String(verhalen.length + 1), tekstsoort: 'corpus', tekst, merken });
    tekst = '';
    length = 0;
    merken = [];
  };
  for (const line of text.split('\n')) {
    const columns = line.includes('\t') ? line.split('\t').slice(1) : line.split(' ');
    const word = columns[0] as string;
    if (word === '-DOCSTART-' || (!line.trim() && sentences)) flush();
    else if (!line.trim()) add('\n');
    else {
      if (tekst && !tekst.endsWith('\n') && !/^[.,;:!?)]$/.test(word)) add(' ');
      const begin = length;
      add(word);
      const [part, categorie = ''] = (columns.at(-1) as string).trim().split('-');
      const last = merken.at(-1);
      if (part === 'B') merken.push(makeMerk(begin, length, categorie, categorie === 'PER', word));
      else if (part === 'I' && last) last.eind = length;
    }
  }
  flush();
  return verhalen;
}

const makeMerk = (begin: number, eind: number, categorie: string, direct: boolean, tekst: string): Merk => {
  return { begin, eind, categorie, klasse: direct ? 'direct' : 'indirect', oorsprong: '', tekst };
};

interface SpanRow {
  full_text: string;
  spans: { entity_type: string; entity_value: string; start_position: number; end_position: number }[];
}

const POINTS_AT_ONE =
  /^(?:PERSON|STREET_ADDRESS|POSTCODE|EMAIL|PHONE_NUMBER|BSN|IBAN|LICENSE_PLATE|CASE_NO|ID_NO|DRIVERS_LICENSE)$/;

/** The form of OpenAnonymiser. Some of its offsets are off by a few: the value itself then says where it stands. */
export function readSpans(text: string): Verhaal[] {
  return (JSON.parse(text) as SpanRow[]).map(({ full_text: tekst, spans }, i) => {
    const points = [...tekst];
    const merken = spans.map(({ entity_type, entity_value, start_position, end_position }) => {
      const right = points.slice(start_position, end_position).join('') === entity_value;
      const at = tekst.indexOf(entity_value);
      if (at < 0) throw new Error(`text ${i} does not have the value of its ${entity_type}`);
      const begin = right ? start_position : [...tekst.slice(0, at)].length;
      const eind = begin + [...entity_value].length;
      return makeMerk(begin, eind, entity_type, POINTS_AT_ONE.test(entity_type), entity_value);
    });
    return { id: String(i), tekstsoort: 'corpus', tekst, merken };
  });
}

const NAMES = /^(?:persoon|onbekend|plaats|organisatie|patient|locatie|ziekenhuis|zorginstelling)$/;

export const judgeCorpus = ({ verhalen }: Corpus, find: Find): Oordeel[] =>
  verhalen.map((verhaal) => judge(verhaal, find(verhaal.tekst), everyToken));

/** Recall by the corpus's own kinds, touching precision, and documents in which something direct is left. */
export function countCorpus({ namen }: Corpus, oordelen: readonly Oordeel[]): Telling {
  const telling = new Telling();
  for (const { verhaal, vondsten, gedekt, raak } of oordelen) {
    const direct: boolean[] = [];
    for (const [i, { categorie, klasse }] of verhaal.merken.entries()) {
      const hit = gedekt[i] as boolean;
      telling.add(categorie, hit);
      if (klasse === 'direct') direct.push(hit);
      if (!namen) telling.add('alle soorten', hit);
      if (!namen && klasse === 'direct') telling.add('directe soorten', hit);
    }
    for (const [i, { soort }] of vondsten.entries())
      if (!namen || NAMES.test(soort)) telling.add('precisie', raak[i] as boolean);
    if (direct.length > 0) telling.add('lekkende documenten', direct.includes(false));
  }
  return telling;
}
