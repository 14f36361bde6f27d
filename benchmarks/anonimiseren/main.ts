import { anonymise } from '../../src/anonimiseren/anonymise.ts';
import { findIdentifiers } from '../../src/anonimiseren/find.ts';
import type { Meting } from '../meting.ts';
import { type Reeks, readCorpora, readReeksen } from './bronnen.ts';
import { Cijfers } from './cijfers.ts';
import { type Corpus, type Find, judgeCorpus } from './corpora.ts';
import { askDeduce } from './deduce.ts';
import { judge } from './dekking.ts';
import { makeLangeTeksten, type Start, startFresh, type Tempo, timeTeksten, toTempo } from './tempo.ts';
import { addBesluiten, addCorpus, addOordelen, addRest, addVerstoring } from './verslag.ts';

export { printTabel as print } from './tabel.ts';

interface Bronnen {
  reeksen: Reeks[];
  corpora: Corpus[];
  /** Texts of 1,000 words. */
  lang: string[];
}

const TOTAAL = 'totaal';
const CORPORA = 'corpora';
const PEER = 'deduce';
const ROUNDS = 6;

/** How much of what identifies people is found, in marked stories and in corpora of others, beside deduce where it is there. */
export async function run(): Promise<Meting> {
  const { ANONIMISEER_CORPORA, DEDUCE_PYTHON } = process.env;
  const reeksen = readReeksen();
  const lang = makeLangeTeksten(asWritten(reeksen));
  const bronnen = { reeksen, corpora: readCorpora(ANONIMISEER_CORPORA), lang };
  const cijfers = new Cijfers();
  addOurs(cijfers, bronnen);
  if (DEDUCE_PYTHON) await addPeer(cijfers, bronnen, DEDUCE_PYTHON);
  else console.log('Geen DEDUCE_PYTHON: deduce is NIET gemeten.');
  return cijfers.meting;
}

const asWritten = (reeksen: readonly Reeks[]) =>
  reeksen.filter(({ verstoring }) => !verstoring).flatMap(({ verhalen }) => verhalen);

const find: Find = (tekst) => findIdentifiers(tekst);

function addOurs(cijfers: Cijfers, { reeksen, corpora, lang }: Bronnen): void {
  for (const set of new Set(reeksen.map((reeks) => reeks.set))) {
    const own = reeksen.filter((reeks) => reeks.set === set);
    addReeksen(cijfers, set, own, find);
    addWork(cijfers, set, own);
  }
  addReeksen(cijfers, TOTAAL, reeksen, find);
  addWork(cijfers, TOTAAL, reeksen);
  addCorpora(cijfers, CORPORA, corpora, find);
  addTempo(cijfers, TOTAAL, toTempo(timeTeksten(lang, ROUNDS, find), lang));
  const whole = toTempo(
    timeTeksten(lang, ROUNDS, (tekst) => anonymise(tekst)),
    lang,
  );
  cijfers.add(TOTAAL, 'met weergave en herscan, p95', whole.p95, 'ms');
  addStart(cijfers, TOTAAL, startFresh());
}

async function addPeer(cijfers: Cijfers, { reeksen, corpora, lang }: Bronnen, python: string): Promise<void> {
  const kort = [...reeksen, ...corpora].flatMap(({ verhalen }) => verhalen.map(({ tekst }) => tekst));
  const rounds = Array.from({ length: ROUNDS }, () => lang).flat();
  const { versie, start, antwoorden } = await askDeduce(python, [...kort, ...rounds]);
  console.log(`${PEER} ${versie}`);
  const found = new Map(kort.map((tekst, i) => [tekst, antwoorden[i]?.vondsten]));
  const lookUp: Find = (tekst) => found.get(tekst) as ReturnType<Find>;
  addReeksen(cijfers, `${TOTAAL} ${PEER}`, reeksen, lookUp);
  addCorpora(cijfers, `${CORPORA} ${PEER}`, corpora, lookUp);
  const took = antwoorden.slice(kort.length).map(({ ms }) => ms);
  addTempo(cijfers, `${TOTAAL} ${PEER}`, toTempo(took, lang));
  addStart(cijfers, `${TOTAAL} ${PEER}`, start);
  cijfers.compare(PEER);
}

/** Several sets together, by the way they are written. */
function addReeksen(cijfers: Cijfers, kolom: string, reeksen: readonly Reeks[], find: Find): void {
  for (const verstoring of new Set(reeksen.map((reeks) => reeks.verstoring))) {
    const verhalen = reeksen.filter((reeks) => reeks.verstoring === verstoring).flatMap((reeks) => reeks.verhalen);
    const oordelen = verhalen.map((verhaal) => judge(verhaal, find(verhaal.tekst)));
    if (verstoring) addVerstoring(cijfers, kolom, verstoring, oordelen);
    else addOordelen(cijfers, kolom, oordelen);
  }
}

/** What a reviewer has to do, and what is left after it. */
function addWork(cijfers: Cijfers, kolom: string, reeksen: readonly Reeks[]): void {
  const verhalen = asWritten(reeksen);
  addBesluiten(
    cijfers,
    kolom,
    verhalen.map((verhaal) => ({ verhaal, vondsten: find(verhaal.tekst) })),
  );
  addRest(cijfers, kolom, verhalen);
}

function addCorpora(cijfers: Cijfers, kolom: string, corpora: readonly Corpus[], find: Find): void {
  for (const corpus of corpora) addCorpus(cijfers, kolom, corpus, judgeCorpus(corpus, find));
}

function addTempo(cijfers: Cijfers, kolom: string, { p50, p95, tekensPerSeconde }: Tempo): void {
  cijfers.add(kolom, '1.000 woorden, p50', p50, 'ms');
  cijfers.add(kolom, '1.000 woorden, p95', p95, 'ms');
  cijfers.add(kolom, 'tekens per seconde', tekensPerSeconde, 'tekens/s');
}

function addStart(cijfers: Cijfers, kolom: string, { seconden, megabytes }: Start): void {
  cijfers.add(kolom, 'laden in een vers proces', seconden, 's');
  cijfers.add(kolom, 'geheugen na het laden', megabytes, 'MB');
}
