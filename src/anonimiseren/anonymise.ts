import { type Opties, readVondsten } from './find.ts';
import { Groepen } from './groepen.ts';
import { type Meting, measure } from './meter.ts';
import { roleBefore } from './rollen.ts';
import { readModus, readWoorden } from './tokens.ts';
import type { Klasse, Soort, Vondst } from './types.ts';

/** One person, place or number with every place where it stands. */
export interface Groep {
  id: string;
  soort: Soort;
  klasse: Klasse;
  vormen: string[];
  aantal: number;
  voorstel: string;
  bits: number;
}

/** Where a piece of the text came out, in code points: `[begin, eind)` of the text, then of the output. */
export type Verplaatsing = [begin: number, eind: number, naarBegin: number, naarEind: number];

export interface Anonimisering {
  vondsten: Vondst[];
  groepen: Groep[];
  meter: Meting;
  uitvoer: string;
  verplaatsingen: Verplaatsing[];
  /** Direct and doubtful findings that are still in the output. */
  herscan: Vondst[];
}

/** Finds, groups, weighs and replaces: what the text looks like when every proposal is taken. */
export function anonymise(text: string, opties: Opties = {}): Anonimisering {
  const found = readVondsten(text, new Groepen(), opties);
  const points = [...text];
  const groepen = makeGroepen(found, points);
  const { uitvoer, verplaatsingen } = render(points, found);
  const modus = readModus(readWoorden(text));
  const herscan = readVondsten(uitvoer, new Groepen(), { ...opties, modus }).filter(
    ({ klasse }) => klasse !== 'indirect',
  );
  return {
    vondsten: found.map(withoutBits),
    groepen,
    meter: measure(groepen.map(({ bits }) => bits)),
    uitvoer,
    verplaatsingen,
    herscan: herscan.map(withoutBits),
  };
}

const withoutBits = ({ bits: _, ...vondst }: Vondst & { bits: number }): Vondst => vondst;

const CLASS_ORDER: Klasse[] = ['direct', 'twijfel', 'indirect'];

function makeGroepen(found: readonly (Vondst & { bits: number })[], points: readonly string[]): Groep[] {
  const groups = new Map<string, Groep>();
  for (const { begin, eind, soort, klasse, groep, voorstel, bits } of found) {
    const form = points.slice(begin, eind).join('');
    const known = groups.get(groep);
    if (!known) {
      groups.set(groep, { id: groep, soort, klasse, vormen: [form], aantal: 1, voorstel, bits });
      continue;
    }
    known.aantal++;
    known.bits = Math.max(known.bits, bits);
    if (CLASS_ORDER.indexOf(klasse) < CLASS_ORDER.indexOf(known.klasse)) known.klasse = klasse;
    if (!known.vormen.includes(form)) known.vormen.push(form);
  }
  return [...groups.values()].sort(
    (a, b) => CLASS_ORDER.indexOf(a.klasse) - CLASS_ORDER.indexOf(b.klasse) || b.bits - a.bits,
  );
}

function render(points: readonly string[], found: readonly Vondst[]) {
  const parts: string[] = [];
  const verplaatsingen: Verplaatsing[] = [];
  let done = 0;
  let length = 0;
  const add = (part: string, size: number) => {
    parts.push(part);
    length += size;
  };
  for (const { begin, eind, voorstel } of found) {
    const lead = points.slice(done, begin).join('');
    const label = labelAt(points, begin, eind, voorstel);
    add(lead, begin - done);
    verplaatsingen.push([begin, eind, length, length + [...label].length]);
    add(label, [...label].length);
    done = eind;
  }
  add(points.slice(done).join(''), points.length - done);
  return { uitvoer: parts.join(''), verplaatsingen };
}

/** A capital at the start of a sentence stays, and so does the genitive: `Chantals fiets`. */
export function labelAt(points: readonly string[], begin: number, eind: number, voorstel: string): string {
  const before = points.slice(Math.max(0, begin - 40), begin).join('');
  const role = /^\[(?:de|het) /.test(voorstel) ? roleBefore(before, before.length) : undefined;
  // `mijn zus [de zus]` says it twice.
  const label = role && voorstel.endsWith(` ${role}]`) ? '[naam]' : voorstel;
  if (/^\p{Ll}/u.test(label) && /(?:^|[.!?] |\n)$/.test(before) && /^\p{Lu}/u.test(points[begin] as string))
    return (label[0] as string).toUpperCase() + label.slice(1);
  return /['’]s$/.test(points.slice(begin, eind).join('')) && label.startsWith('[') ? `${label}'s` : label;
}

export interface AnonimiseerRegel {
  id: string | number;
  tekst: string;
  bekend?: readonly string[] | undefined;
}

/** One line of the command line: a text in, findings and output out. Offsets in code points, end exclusive. */
export function anonymiseRegel({ id, tekst, bekend }: AnonimiseerRegel) {
  const { vondsten, uitvoer } = anonymise(tekst, { bekend });
  return {
    id,
    vondsten: vondsten.map(({ begin, eind, soort, klasse }) => ({ start: begin, eind, soort, klasse })),
    uitvoer,
  };
}

/** Reads one line; null when it is not JSON with an `id` and a `tekst`. */
export function readAnonimiseerRegel(line: string): AnonimiseerRegel | null {
  try {
    const { id, tekst, bekend } = JSON.parse(line);
    if ((typeof id !== 'string' && typeof id !== 'number') || typeof tekst !== 'string') return null;
    return { id, tekst, bekend: Array.isArray(bekend) ? bekend.filter((one) => typeof one === 'string') : undefined };
  } catch {
    return null;
  }
}
