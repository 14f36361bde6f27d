import { labelAt } from '../../anonimiseren/anonymise.ts';
import { findForms, formsOf } from '../../anonimiseren/handmatig.ts';
import { GRENS, type Meting } from '../../anonimiseren/meter.ts';
import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import type { VondstInVeld } from '../../anonimiseren/velden.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import { type Rendered, type Replacement, replaceAll } from '../../tekst/replace.ts';
import { toVersieFields } from '../../verhalen/rules.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import type { Stand } from '../herkenningen/rules.ts';
import { type NaamPlek, placesOfNamen, readNamen } from '../namen/rules.ts';
import type { VondstRow } from '../vondsten/queries.ts';
import {
  covers,
  isGone,
  isOpen,
  needsTweedeLezer,
  nextGroep,
  RANK,
  scanFields,
  textOf,
  weighWhatStays,
  withTexts,
} from '../vondsten/rules.ts';
import { VELDEN, type Veld } from '../vondsten/schema.ts';

/** A finding with what was decided about it. */
export type Beslist = Omit<VondstRow, 'id' | 'versie_id' | 'besloten_op'>;

/** Something in the output: `stays` is the decision that covers it. */
export type Rest<Rij extends Beslist> = VondstInVeld<Veld> & { handmatig: boolean; stays: Rij | undefined };

export interface Uitvoer<Rij extends Beslist = Beslist> {
  fields: VersieFields;
  rendered: Record<Veld, Rendered>;
  vondsten: Rest<Rij>[];
  meter: Meting;
  /** Where made-up names stand in it. */
  verzonnen: NaamPlek<Rij>[];
  /** Direct and doubtful findings in the output about which nothing was decided. */
  open: number;
}

/**
 * The fields with the decided replacements made, and what is still to be found there, by the rules and of what people
 * pointed at. The same input gives the same output: the verteller agrees to it by its hash.
 */
export function renderFields<Rij extends Beslist>(
  old: VersieFields,
  vondsten: readonly Rij[],
  bekend: readonly string[],
): Uitvoer<Rij> {
  const namen = readNamen(vondsten, old);
  const rendered = Object.fromEntries(
    VELDEN.map((veld) => {
      const text = textOf(old, veld);
      const gone = vondsten.filter((v) => v.veld === veld && isGone(v));
      return [veld, replaceAll(text, toReplacements(text, gone, namen))];
    }),
  ) as Record<Veld, Rendered>;
  const texts = Object.fromEntries(VELDEN.map((veld) => [veld, rendered[veld].text])) as Record<Veld, string>;
  const verzonnen = placesOfNamen(namen, rendered);
  const staying = [
    ...vondsten.filter((v) => v.besluit === 'laten-staan').flatMap((v) => toStaying(v, rendered)),
    // What we put there ourselves is known for what it is, however heavy it looks.
    ...verzonnen.map((place) => ({ ...place, klasse: 'direct' as const })),
  ];
  const keptNaam = staying.some(({ row }) => row.reden === 'verzonnen');
  const namen_verzonnen = verzonnen.length > 0 || (old.namen_verzonnen && keptNaam);
  const fields = toVersieFields({ ...withTexts(old, texts), namen_verzonnen });
  const found = scanFields(fields, bekend).map((one) => ({ ...one, handmatig: false, stays: coverOf(one, staying) }));
  const seen = [...found, ...pointedAt(old, fields, vondsten, found, staying)];
  const all = [...seen, ...unseen(staying, seen)];
  const left = all.map((one) => ({ ...one, besluit: one.stays ? 'laten-staan' : null }));
  const open = left.filter(isOpen).length;
  return { fields, rendered, vondsten: all, meter: weighWhatStays(left), verzonnen, open };
}

/**
 * What stays on somebody's word and the rules do not find here: made-up names, and what others pointed at. It is written
 * down all the same, for the database to judge. Details are left to the rules, which weigh them.
 */
const unseen = <Rij extends Beslist>(staying: readonly Staying<Rij>[], seen: readonly Rest<Rij>[]): Rest<Rij>[] =>
  staying
    .filter(({ row }) => row.klasse !== 'indirect')
    .filter((place) => !seen.some((one) => one.stays === place.row && covers(place, one)))
    .map(({ row, veld, begin, eind }) => {
      const { groep, uitleg, voorstel, handmatig } = row;
      const what = { soort: row.soort as Soort, klasse: row.klasse as Klasse, groep, uitleg, voorstel, handmatig };
      return { veld, begin, eind, ...what, bits: 0, stays: row };
    });

function toReplacements<Rij extends Beslist>(
  text: string,
  gone: readonly Rij[],
  namen: ReadonlyMap<Rij, string>,
): Replacement[] {
  if (gone.length === 0) return [];
  const points = [...text];
  return gone.map((row) => {
    const { begin, eind, besluit, vervanging, voorstel } = row;
    const naam = namen.get(row);
    if (naam !== undefined) return { begin, eind, tekst: naam };
    if (besluit === 'weglaten' || vervanging === null) return { begin, eind, tekst: '' };
    // What somebody chose themselves stands as they wrote it.
    return { begin, eind, tekst: vervanging === voorstel ? labelAt(points, begin, eind, voorstel) : vervanging };
  });
}

interface Staying<Rij> {
  veld: Veld;
  begin: number;
  eind: number;
  /** How heavy a finding it covers. */
  klasse: Klasse;
  row: Rij;
}

/** Where what may stay stands in the output; nowhere when a replacement touches it, for then it is not what was judged. */
function toStaying<Rij extends Beslist>(row: Rij, rendered: Record<Veld, Rendered>): Staying<Rij>[] {
  const veld = row.veld as Veld;
  const { map, gone } = rendered[veld];
  if (touches(gone, row)) return [];
  return [{ veld, begin: map(row.begin), eind: map(row.eind, 'end'), klasse: row.klasse as Klasse, row }];
}

function touches(gone: Rendered['gone'], { begin, eind }: { begin: number; eind: number }): boolean {
  let low = 0;
  let high = gone.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((gone[middle]?.eind as number) <= begin) low = middle + 1;
    else high = middle;
  }
  return low < gone.length && (gone[low]?.begin as number) < eind;
}

/** A decision about something doubtful does not cover something direct. */
function coverOf<Rij extends Beslist>(
  one: { veld: Veld; begin: number; eind: number; klasse: Klasse },
  staying: readonly Staying<Rij>[],
): Rij | undefined {
  return staying.find((place) => covers(place, one) && RANK[place.klasse] >= RANK[one.klasse])?.row;
}

/** Forms that somebody pointed at, wherever the output still has them and the rules do not find them. */
function pointedAt<Rij extends Beslist>(
  old: VersieFields,
  fields: VersieFields,
  vondsten: readonly Rij[],
  found: readonly VondstInVeld<Veld>[],
  staying: readonly Staying<Rij>[],
): Rest<Rij>[] {
  const out: Rest<Rij>[] = [];
  for (const [, rows] of Map.groupBy(
    vondsten.filter(({ handmatig }) => handmatig),
    ({ groep }) => groep,
  )) {
    const [first] = rows as [Rij, ...Rij[]];
    const soort = first.soort as Soort;
    const klasse = first.klasse as Klasse;
    const groep = nextGroep([...found, ...out], soort);
    const forms = new Set(
      rows.flatMap((row) => formsOf(sliceCodePoints(textOf(old, row.veld as Veld), row.begin, row.eind), false)),
    );
    for (const veld of VELDEN)
      for (const place of findForms(textOf(fields, veld), [...forms])) {
        const one = { ...place, veld, soort, klasse, groep, handmatig: true, bits: first.bits };
        if (found.some((other) => covers(other, one) && RANK[other.klasse] >= RANK[klasse])) continue;
        const { uitleg, voorstel } = first;
        out.push({ ...one, uitleg, voorstel, stays: coverOf(one, staying) });
      }
  }
  return out;
}

/** Why this verhaal cannot be published as it stands; empty when it can. The code names the rule, the text says it plainly. */
export interface Beletsel {
  code:
    | 'open-vondsten'
    | 'tweede-lezer'
    | 'herscan'
    | 'meter'
    | 'akkoord'
    | 'naam'
    | 'herkenner'
    | 'voorstel'
    | 'misplaatst'
    | 'verschoven'
    | 'leeg';
  uitleg: string;
}

const UITLEG: Record<Exclude<Beletsel['code'], 'open-vondsten' | 'herkenner'>, string> = {
  'tweede-lezer': 'Er blijft iets staan dat iemand aanwijst. Een tweede lezer moet daar ook naar kijken.',
  herscan: 'Na de besluiten staat er nog iets in de tekst waarover niet is beslist. Kijk bij de voorvertoning.',
  meter: 'De gegevens samen wijzen bijna iemand aan. Maak er een paar vager, of leg uit waarom het zo kan.',
  akkoord: 'De verteller heeft deze tekst nog niet gezien en goedgevonden.',
  naam: 'Een verzonnen naam past niet meer bij dit verhaal. Kies een andere.',
  voorstel: 'Een sleutelmoment heeft een begrip dat nog een voorstel is. Stel het eerst vast.',
  misplaatst: 'Een sleutelmoment staat niet meer op zijn plaats. Wijs het opnieuw aan of haal het weg.',
  verschoven: 'Een vervanging verschuift de tekst. Kies een andere.',
  leeg: 'Er blijft van de titel of de tekst niets over.',
};

export function findBeletsels(input: {
  vondsten: readonly Beslist[];
  uitvoer: Uitvoer;
  meterAanvaard: number | null;
  akkoord: boolean;
  verkeerdeNaam: boolean;
  herkenner: { stand: Stand; uitleg: string };
  voorstel: boolean;
  misplaatst: boolean;
}): Beletsel[] {
  const { vondsten, uitvoer } = input;
  const open = vondsten.filter(isOpen).length;
  const shifted = VELDEN.some((veld) => textOf(uitvoer.fields, veld) !== uitvoer.rendered[veld].text);
  const { bits } = uitvoer.meter;
  const holds: [keyof typeof UITLEG, boolean][] = [
    ['tweede-lezer', vondsten.some(needsTweedeLezer)],
    ['herscan', open === 0 && uitvoer.open > 0],
    ['meter', bits > GRENS && (input.meterAanvaard ?? 0) < bits],
    ['akkoord', !input.akkoord],
    ['naam', input.verkeerdeNaam],
    ['voorstel', input.voorstel],
    ['misplaatst', input.misplaatst],
    // Normalising must have nothing left to do, or every sleutelmoment would stand beside its words.
    ['verschoven', shifted],
    ['leeg', uitvoer.fields.titel === '' || uitvoer.fields.tekst === ''],
  ];
  const first: Beletsel[] =
    open > 0
      ? [
          {
            code: 'open-vondsten',
            uitleg: `Er zijn nog ${open} vondsten waarover niet is beslist. Kijk bij de anonimisering.`,
          },
        ]
      : [];
  const { stand, uitleg } = input.herkenner;
  const unasked: Beletsel[] =
    stand === 'niet-gevraagd' || stand === 'geen-antwoord' ? [{ code: 'herkenner', uitleg }] : [];
  return [...first, ...unasked, ...holds.filter(([, is]) => is).map(([code]) => ({ code, uitleg: UITLEG[code] }))];
}
