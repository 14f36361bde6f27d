import { ACHTERNAAM, NAMEN, VOORNAAM } from './data.ts';
import { isOneError } from './eenfout.ts';
import { fold } from './fold.ts';
import { TUSSENVOEGSELS } from './woorden.ts';

type Geslacht = 'v' | 'm';

/** First names that very many people have. Whoever reads one of them learns nothing. */
export const VERZONNEN: Record<Geslacht, readonly string[]> = {
  v: 'Anouk Annelies Bianca Carla Daphne Esther Femke Gerda Hanna Ilse Ingrid Jolanda Julia Karin Linda Lisa Maria Marloes Nina Nora Olga Petra Renate Sandra Sanne Tamara Tessa Vera Wendy Yvonne'.split(
    ' ',
  ),
  m: 'Adam Arjan Bram Casper Daniel David Elias Erik Frits Gerard Henk Hugo Ivo Jeroen Jonas Kevin Lars Lucas Martijn Niels Oscar Patrick Peter Robert Ruben Sander Stefan Thomas Victor Wouter'.split(
    ' ',
  ),
};

const VROUW =
  /^(?:.*(?:moeder|dochter(?:tje)?|zus(?:je|jes)?|tante|vrouw(?:tje)?|vriendin(?:netje)?|meisje|meid|echtgenote)|oma|omi|nicht|mama|mam|mw|mevr|mvr|mej|juf|juffrouw|dame|lerares|docente|advocate|consulente|verloskundige|kapster|.*(?:ster|trice))$/;
const MAN =
  /^(?:.*(?:vader|zoon(?:tje)?|broer(?:tje)?|buurman|vriend(?:je)?|jongen|jongetje|zwager)|oom|ome|opa|opi|man|ex-?man|neef|papa|pap|dhr|hr|heer|meneer|menir|mijnheer|menheer|kerel|vent)$/;

/** What the words right around a name already say; nothing where they say nothing, or both. */
export function geslachtOf(text: string, places: readonly { begin: number; eind: number }[]): Geslacht | undefined {
  const points = [...text];
  const found = new Set<Geslacht>();
  for (const { begin, eind } of places) {
    const before = /([\p{L}-]+)\.?[ ,(]{1,2}$/u.exec(points.slice(Math.max(0, begin - 30), begin).join(''))?.[1];
    const after = /^,? (?:mijn|m'n|onze) ([\p{L}-]+)/u.exec(points.slice(eind, eind + 40).join(''))?.[1];
    const title = /^([\p{L}-]+)\.? /u.exec(points.slice(begin, eind).join(''))?.[1];
    for (const word of [before, title, after]) {
      if (!word) continue;
      if (VROUW.test(fold(word))) found.add('v');
      else if (MAN.test(fold(word))) found.add('m');
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

export interface Naamvraag {
  geslacht: Geslacht | undefined;
  /** How this person is called in the text. */
  eigen: readonly string[];
  /** Everything else that somebody is or may be called by: other people, accounts, the author. */
  anderen: readonly string[];
  teksten: readonly string[];
  /** The made-up names of others in this verhaal. */
  bezet: readonly string[];
}

/**
 * The made-up names that this person may get: none that occurs in the text or looks like a name in it, none that begins
 * as their own name does or as another made-up one.
 */
export function kiesbareNamen({ geslacht, eigen, anderen, teksten, bezet }: Naamvraag): string[] {
  const initials = new Set([...eigen.flatMap(partsOf), ...bezet.map(fold)].map((part) => part[0]));
  const names = new Set([...eigen, ...anderen].flatMap(partsOf));
  const whole = [...eigen, ...anderen].map(fold);
  const words = new Set(teksten.flatMap((text) => fold(text).match(/[a-z]+/g) ?? []));
  const isThere = (name: string) =>
    whole.some((form) => form.includes(name)) || [...words].some((word) => word.startsWith(name));
  const list = geslacht ? VERZONNEN[geslacht] : [...VERZONNEN.v, ...VERZONNEN.m];
  return list.filter((name) => {
    const form = fold(name);
    return !initials.has(form[0]) && !isThere(form) && ![...names].some((part) => isOneError(part, form));
  });
}

const partsOf = (form: string) =>
  fold(form)
    .split(/[^a-z]+/)
    .filter((part) => part && !TUSSENVOEGSELS.has(part));

/** The made-up name as it stands in the place of this form: a genitive stays one. `vormen`: all forms of this person. */
export function naamInPlaatsVan(vorm: string, vormen: readonly string[], naam: string): string {
  if (!isGenitive(fold(vorm).trim(), vormen.map(fold))) return naam;
  if (/[sxz]$/.test(naam)) return `${naam}'`;
  return /[aiouy]$/.test(naam) ? `${naam}'s` : `${naam}s`;
}

function isGenitive(form: string, forms: readonly string[]): boolean {
  if (/'s?$/.test(form)) return true;
  if (!form.endsWith('s')) return false;
  const bare = form.slice(0, -1);
  const isName = (one: string) => ((NAMEN.get(one.split(/[^a-z]+/).at(-1) ?? '') ?? 0) & (VOORNAAM | ACHTERNAAM)) > 0;
  return forms.includes(bare) || (isName(bare) && !isName(form));
}

/** A name, and how it looks in the genitive. */
export const formsOfNaam = (naam: string): string[] => [naam, `${naam}s`, `${naam}'`, `${naam}'s`];
/** True when this form is nothing but that name, or its genitive. */
export const isNaamZelf = (vorm: string, naam: string) => formsOfNaam(naam).includes(vorm);
