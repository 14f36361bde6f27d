import type { Knoop } from './patroon.ts';
import { ALLE_LETTERS, ALLES, CIJFER, SPATIE, type Tekens } from './tekenklas.ts';

/** The first characters a match can have; `open`: the pattern may go on behind them. */
interface Begin {
  tekens: Tekens[];
  open: boolean;
}

export const DIEP = 6;
const MAX = 400;
const REST = Array.from({ length: DIEP }, () => ALLES);

/** All the ways in which a match can begin (or end, when `back`), of `diep` characters each; null when it can be empty. */
export function beginnenVan(knoop: Knoop, back = false, diep = DIEP): Tekens[][] | null {
  const begins = read(knoop, back, diep);
  if (begins.some(({ tekens }) => tekens.length === 0)) return null;
  return begins.map(({ tekens }) => [...tekens, ...REST].slice(0, diep));
}

function read(knoop: Knoop, back: boolean, diep: number): Begin[] {
  switch (knoop.soort) {
    case 'teken':
      return [{ tekens: [knoop.tekens], open: true }];
    case 'leeg':
    case 'achteruit':
      return [{ tekens: [], open: true }];
    case 'keuze':
      return limit(
        knoop.delen.flatMap((deel) => read(deel, back, diep)),
        diep,
      );
    case 'rij':
      return (back ? [...knoop.delen].reverse() : knoop.delen).reduce<Begin[]>(
        (begins, deel) => then(begins, () => read(deel, back, diep), diep),
        [{ tekens: [], open: true }],
      );
    case 'maal': {
      const once = read(knoop.deel, back, diep);
      let begins: Begin[] = [{ tekens: [], open: true }];
      for (let i = 0; i < Math.min(knoop.min, diep); i++) begins = then(begins, () => once, diep);
      for (let i = knoop.min; i < Math.min(knoop.max, knoop.min + diep); i++)
        begins = limit([...begins, ...then(begins, () => once, diep)], diep);
      return begins;
    }
  }
}

function then(begins: Begin[], next: () => Begin[], diep: number): Begin[] {
  if (!begins.some(({ open }) => open)) return begins;
  const more = next();
  return limit(
    begins.flatMap((begin) =>
      begin.open
        ? more.map(({ tekens, open }) => {
            const all = [...begin.tekens, ...tekens];
            return { tekens: all.slice(0, diep), open: open && all.length < diep };
          })
        : [begin],
    ),
    diep,
  );
}

/** Too many ways become fewer that allow more. */
function limit(begins: Begin[], diep: number): Begin[] {
  for (const depth of [diep, 4, 3, 2, 1]) {
    const known = new Map<string, Begin>();
    for (const { tekens, open } of begins) {
      const begin = { tekens: tekens.slice(0, depth), open: open && tekens.length < depth };
      known.set(`${begin.open} ${begin.tekens.map(({ klassen, klein }) => `${klassen}${klein}`).join()}`, begin);
    }
    if (known.size <= MAX) return [...known.values()];
  }
  return [{ tekens: [], open: false }];
}

export interface Voor {
  /** Classes that cannot stand before a match. */
  niet: number;
  /** How what must stand before it ends. */
  wel: Tekens[][] | null;
  /** Only at the start of a line. */
  regel: boolean;
}

/** What the look-behind in front of a pattern says. */
export function readVoor(knoop: Knoop): Voor {
  const voor: Voor = { niet: 0, wel: null, regel: false };
  for (const deel of knoop.soort === 'rij' ? knoop.delen : []) {
    if (deel.soort !== 'achteruit') break;
    if (deel.niet) voor.niet |= excluded(deel.deel);
    else if (isLineStart(deel.deel)) voor.regel = true;
    else voor.wel = beginnenVan(deel.deel, true);
  }
  return voor;
}

const isLineStart = (knoop: Knoop): boolean =>
  knoop.soort === 'keuze'
    ? knoop.delen.every(isLineStart)
    : knoop.soort === 'rij' && knoop.delen.length === 1
      ? isLineStart(knoop.delen[0] as Knoop)
      : (knoop.soort === 'leeg' && knoop.bron === '^') || (knoop.soort === 'teken' && knoop.bron === '\\n');

/** The alternatives of a pattern that has nothing around them. */
export function keuzesVan(knoop: Knoop): Knoop[] {
  if (knoop.soort === 'keuze') return knoop.delen.flatMap(keuzesVan);
  return knoop.soort === 'rij' && knoop.delen.length === 1 ? keuzesVan(knoop.delen[0] as Knoop) : [knoop];
}

function excluded(knoop: Knoop): number {
  if (knoop.soort === 'keuze') return knoop.delen.reduce((sum, deel) => sum | excluded(deel), 0);
  if (knoop.soort === 'rij') return knoop.delen.length === 1 ? excluded(knoop.delen[0] as Knoop) : 0;
  if (knoop.soort !== 'teken' || knoop.bron.startsWith('[^')) return 0;
  const has = (part: string) => knoop.bron.includes(part);
  return (has('\\p{L}') ? ALLE_LETTERS : 0) | (has('\\d') ? 1 << CIJFER : 0) | (has(' ') ? 1 << SPATIE : 0);
}
