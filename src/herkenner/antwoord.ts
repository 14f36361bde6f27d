import { z } from 'zod';
import type { Klasse, Soort } from '../anonimiseren/types.ts';
import { VELDEN, type Veld } from '../beoordelingen/vondsten/schema.ts';
import type { Herkend, HerkennerFout, VeldTekst } from './port.ts';

/** More than anybody could decide about. */
const MAX_VONDSTEN = 2000;

const plaats = z.int().min(0).max(1_000_000);

/** What a second recogniser answers. The unit of its offsets is part of the answer, and `vorm` proves each of them. */
const Antwoord = z.object({
  eenheid: z.enum(['codepunten', 'utf-16']),
  vondsten: z
    .array(
      z.object({
        veld: z.enum(VELDEN),
        begin: plaats,
        eind: plaats,
        vorm: z.string().min(1).max(1000),
        soort: z.string().max(40),
        klasse: z.string().max(40).optional(),
      }),
    )
    .max(MAX_VONDSTEN),
});

const SOORTEN: Record<Soort, readonly string[]> = {
  persoon: ['person', 'per', 'patient', 'naam', 'name'],
  plaats: ['location', 'locatie', 'loc', 'gpe'],
  organisatie: ['organization', 'organisation', 'org', 'ziekenhuis', 'zorginstelling', 'instelling'],
  adres: ['address', 'straat', 'huisnummer'],
  postcode: [],
  datum: ['date'],
  geboortedatum: [],
  leeftijd: ['age'],
  bsn: [],
  iban: [],
  telefoon: ['telefoonnummer', 'phone'],
  email: ['emailadres', 'e-mail'],
  url: [],
  kenteken: [],
  account: [],
  nummer: ['id'],
  beroep: [],
  gezin: [],
  diagnose: [],
  herkomst: [],
  gebeurtenis: [],
  onbekend: [],
};

/** Our word for a kind, by ours or a usual other one; `onbekend` for any other. */
function soortOf(said: string): Soort {
  const word = said.toLowerCase();
  const known = Object.entries(SOORTEN).find(([soort, others]) => soort === word || others.includes(word));
  return (known?.[0] ?? 'onbekend') as Soort;
}

/** Checks an answer against the texts it is about. One place that does not hold makes the whole answer worthless. */
export function readAntwoord(body: string, velden: readonly VeldTekst[]): Herkend[] | HerkennerFout {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return 'onleesbaar';
  }
  const parsed = Antwoord.safeParse(json);
  if (!parsed.success)
    return parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.join() === 'vondsten')
      ? 'te-groot'
      : 'onleesbaar';
  const { eenheid, vondsten } = parsed.data;
  const texts = new Map(velden.map(({ veld, tekst }) => [veld, positionsIn(tekst, eenheid)]));
  const found: Herkend[] = [];
  for (const { veld, begin, eind, vorm, soort: said, klasse: heavy } of vondsten) {
    const place = placeOf(texts, { veld, begin, eind, vorm });
    if (!place) return 'verkeerde-plaatsen';
    const soort = soortOf(said);
    const klasse: Exclude<Klasse, 'indirect'> =
      soort === 'persoon' || heavy?.toLowerCase() === 'direct' ? 'direct' : 'twijfel';
    found.push({ veld, ...place, soort, klasse });
  }
  return found;
}

interface Positions {
  points: readonly string[];
  /** The code point that begins at a position; undefined within one. */
  at: (position: number) => number | undefined;
}

function positionsIn(tekst: string, eenheid: 'codepunten' | 'utf-16'): Positions {
  const points = [...tekst];
  if (eenheid === 'codepunten') return { points, at: (position) => position };
  const units = new Map<number, number>();
  let unit = 0;
  for (const [i, point] of points.entries()) {
    units.set(unit, i);
    unit += point.length;
  }
  units.set(unit, points.length);
  return { points, at: (position) => units.get(position) };
}

function placeOf(
  texts: ReadonlyMap<Veld, Positions>,
  { veld, begin, eind, vorm }: { veld: Veld; begin: number; eind: number; vorm: string },
): { begin: number; eind: number } | null {
  const text = texts.get(veld);
  const from = text?.at(begin);
  const to = text?.at(eind);
  if (!text || from === undefined || to === undefined || from >= to || to > text.points.length) return null;
  // Nothing is cut from the text for an answer that says it is longer than the words it gives.
  if (to - from > vorm.length) return null;
  return text.points.slice(from, to).join('') === vorm ? { begin: from, eind: to } : null;
}
