import type { Cijfers } from './cijfers.ts';
import { type Corpus, countCorpus } from './corpora.ts';
import type { Oordeel } from './dekking.ts';
import { countRest } from './herscan.ts';
import { countBesluiten, countGemerkt, countOordelen, countWords, type Gevonden, gapsOf } from './maten.ts';
import type { Verhaal } from './merken.ts';

const ORDER = [
  /^lekkende/,
  / in elke vermelding$/,
  /^direct$/,
  /^nummers/,
  /^direct /,
  /^persoon /,
  /^oorsprong /,
  /^indirect/,
  /^precisie/,
  /^grenzen/,
  /^soort /,
];
const place = (naam: string) => ORDER.findIndex((pattern) => pattern.test(naam));

/** What matters most first. */
export function addOordelen(cijfers: Cijfers, kolom: string, oordelen: readonly Oordeel[]): void {
  const telling = countOordelen(oordelen);
  const sorted = [...telling].sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
  for (const [naam, paar] of sorted) cijfers.addShare(kolom, naam, paar);
  const { grootste, nl } = gapsOf(telling);
  cijfers.add(kolom, 'verschil beste en slechtste oorsprong (20+)', grootste, 'verschil');
  cijfers.add(kolom, 'verschil nl en andere oorsprong', nl, 'verschil');
}

const IN_DISTORTED = {
  'lekkende verhalen': 'lekkende verhalen',
  direct: 'direct',
  'direct persoon': 'personen',
  indirect: 'indirect',
  precisie: 'precisie',
};

export function addVerstoring(cijfers: Cijfers, kolom: string, verstoring: string, oordelen: readonly Oordeel[]): void {
  const telling = countOordelen(oordelen);
  for (const [naam, maat] of Object.entries(IN_DISTORTED))
    cijfers.addShare(kolom, `${verstoring}: ${maat}`, telling.get(naam));
}

export function addCorpus(cijfers: Cijfers, kolom: string, corpus: Corpus, oordelen: readonly Oordeel[]): void {
  const sorted = [...countCorpus(corpus, oordelen)].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [naam, paar] of sorted) cijfers.addShare(kolom, `${corpus.naam} ${naam}`, paar);
}

/** Beside the decisions that are asked for, those that the marks themselves would ask for. */
export function addBesluiten(cijfers: Cijfers, kolom: string, gevonden: readonly Gevonden[]): void {
  const { woorden, alle, nodig } = countBesluiten(gevonden);
  const merken = countGemerkt(gevonden.map(({ verhaal }) => verhaal));
  const add = (maat: string, count: number) => cijfers.add(kolom, maat, (count / woorden) * 1000, 'per 1.000 w.');
  add('besluiten per 1.000 woorden', alle);
  add('besluiten als alleen het gemerkte was gevonden', merken.alle);
  add('besluiten die publicatie tegenhouden', nodig);
  add('besluiten als alleen direct was gevonden', merken.nodig);
  cijfers.add(kolom, 'woorden', woorden, 'woorden');
  const lang = countBesluiten(gevonden.filter(({ verhaal }) => countWords(verhaal.tekst) >= LANG));
  if (lang.woorden === 0) return;
  cijfers.add(kolom, 'besluiten in lange verhalen', (lang.alle / lang.woorden) * 1000, 'per 1.000 w.');
  cijfers.add(
    kolom,
    'die publicatie tegenhouden, in lange verhalen',
    (lang.nodig / lang.woorden) * 1000,
    'per 1.000 w.',
  );
}

/** Words: here details are as sparse as people tell them; the short ones are packed with marks on purpose. */
const LANG = 450;

export function addRest(cijfers: Cijfers, kolom: string, verhalen: readonly Verhaal[]): void {
  const resten = verhalen.map(countRest);
  const sum = (of: 'open' | 'over' | 'ongezien') => resten.reduce((total, rest) => total + rest[of], 0);
  cijfers.add(kolom, 'uitvoer: open bij de herscan', sum('open'), 'vondsten');
  cijfers.add(kolom, 'uitvoer: directe woorden over', sum('over'), 'woorden');
  cijfers.add(kolom, 'uitvoer: daarvan ongezien', sum('ongezien'), 'woorden');
  const leaking = resten.filter(({ ongezien }) => ongezien > 0).length;
  cijfers.addShare(kolom, 'uitvoer: verhalen met iets ongezien', [leaking, verhalen.length]);
}
