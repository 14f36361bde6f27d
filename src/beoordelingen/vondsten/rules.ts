import { labelAt } from '../../anonimiseren/anonymise.ts';
import { GRENS } from '../../anonimiseren/meter.ts';
import type { Klasse, Soort } from '../../anonimiseren/types.ts';
import { findInVelden, type VondstInVeld } from '../../anonimiseren/velden.ts';
import { weigh } from '../../anonimiseren/weging.ts';
import { type Rendered, type Replacement, replaceAll } from '../../tekst/replace.ts';
import { toVersieFields } from '../../verhalen/rules.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import { VELDEN, type Veld } from './schema.ts';

/** The column of each field that goes through the gate. */
const COLUMNS: Record<Veld, 'titel' | 'tekst' | 'samenvatting' | 'eenvoudige_tekst'> = {
  tekst: 'tekst',
  titel: 'titel',
  samenvatting: 'samenvatting',
  eenvoudigeTekst: 'eenvoudige_tekst',
};
export const textOf = (fields: Pick<VersieFields, (typeof COLUMNS)[Veld]>, veld: Veld) => fields[COLUMNS[veld]];

/** What the rules find in every published field. `bekend`: names that belong to this verhaal, such as its author's. */
export const scanFields = (fields: VersieFields, bekend: readonly string[]): VondstInVeld<Veld>[] =>
  findInVelden(
    VELDEN.map((veld) => [veld, textOf(fields, veld)] as const),
    { bekend },
  );

/** A finding with what was decided about it, as far as deciding and rendering need it. */
export interface Beslist {
  veld: string;
  begin: number;
  eind: number;
  soort: string;
  klasse: string;
  groep: string;
  bits: number;
  besluit: string | null;
  vervanging: string | null;
  besloten_door: string | null;
  tweede_lezer: string | null;
}

/** A direct or doubtful finding blocks publication until somebody decides. */
export const isOpen = (vondst: { klasse: string; besluit: string | null }) =>
  vondst.klasse !== 'indirect' && vondst.besluit === null;

/** A direct identifier that stays is read by a second person before anything else happens with it. */
export const needsTweedeLezer = (vondst: Pick<Beslist, 'klasse' | 'besluit' | 'tweede_lezer'>) =>
  vondst.klasse === 'direct' && vondst.besluit === 'laten-staan' && vondst.tweede_lezer === null;

const isGone = ({ besluit }: { besluit: string | null }) => besluit === 'vervangen' || besluit === 'weglaten';

/** What the details that stay say together: those of a group of which not every place goes. */
export function weighWhatStays(vondsten: readonly Pick<Beslist, 'soort' | 'groep' | 'klasse' | 'bits' | 'besluit'>[]) {
  const groups = new Map<string, { soort: Soort; bits: number }>();
  for (const vondst of vondsten) {
    if (vondst.klasse !== 'indirect' || isGone(vondst)) continue;
    const bits = Math.max(vondst.bits, groups.get(vondst.groep)?.bits ?? 0);
    groups.set(vondst.groep, { soort: vondst.soort as Soort, bits });
  }
  return weigh([...groups.values()]);
}

export interface Uitvoer<Rij extends Beslist = Beslist> {
  fields: VersieFields;
  rendered: Record<Veld, Rendered>;
  /** What the rules find in the output; what may stay keeps that decision at its new place. */
  vondsten: (VondstInVeld<Veld> & { stays: Rij | undefined })[];
  bits: number;
  /** Direct and doubtful findings in the output about which nothing was decided. */
  open: number;
}

/**
 * The fields with the decided replacements made, and what the rules still find there. The same input gives the same
 * output: the verteller agrees to it by its hash.
 */
export function renderFields<Rij extends Beslist>(
  old: VersieFields,
  vondsten: readonly Rij[],
  bekend: readonly string[],
): Uitvoer<Rij> {
  const rendered = Object.fromEntries(
    VELDEN.map((veld) => {
      const text = textOf(old, veld);
      return [
        veld,
        replaceAll(
          text,
          toReplacements(
            text,
            vondsten.filter((v) => v.veld === veld),
          ),
        ),
      ];
    }),
  ) as Record<Veld, Rendered>;
  const fields = toVersieFields({
    ...old,
    titel: rendered.titel.text,
    tekst: rendered.tekst.text,
    samenvatting: rendered.samenvatting.text,
    eenvoudige_tekst: rendered.eenvoudigeTekst.text,
  });
  const staying = vondsten.filter((v) => v.besluit === 'laten-staan');
  const found = scanFields(fields, bekend).map((one) => ({
    ...one,
    stays: staying.find(
      (v) =>
        v.veld === one.veld &&
        rendered[one.veld].map(v.begin) <= one.begin &&
        rendered[one.veld].map(v.eind, 'end') >= one.eind &&
        RANK[v.klasse as Klasse] >= RANK[one.klasse],
    ),
  }));
  const left = found.map((one) => ({ ...one, besluit: one.stays ? 'laten-staan' : null }));
  return { fields, rendered, vondsten: found, bits: weighWhatStays(left).bits, open: left.filter(isOpen).length };
}

/** A decision about something doubtful does not cover something direct. */
const RANK: Record<Klasse, number> = { indirect: 0, twijfel: 1, direct: 2 };

function toReplacements(text: string, vondsten: readonly Beslist[]): Replacement[] {
  const gone = vondsten.filter(isGone);
  if (gone.length === 0) return [];
  const points = [...text];
  return gone.map(({ begin, eind, besluit, vervanging }) => {
    if (besluit === 'vervangen') return { begin, eind, tekst: labelAt(points, begin, eind, vervanging as string) };
    // The space of a word that goes, goes along.
    const isSpace = (at: number) => points[at] === ' ';
    if (isSpace(eind) && (begin === 0 || /\s/.test(points[begin - 1] as string)))
      return { begin, eind: eind + 1, tekst: '' };
    return { begin: isSpace(begin - 1) ? begin - 1 : begin, eind, tekst: '' };
  });
}

/** Why this verhaal cannot be published as it stands; empty when it can. The code names the rule, the text says it plainly. */
export interface Beletsel {
  code: 'open-vondsten' | 'tweede-lezer' | 'herscan' | 'meter' | 'akkoord' | 'voorstel' | 'misplaatst' | 'verschoven';
  uitleg: string;
}

export function findBeletsels(input: {
  vondsten: readonly Beslist[];
  uitvoer: Uitvoer;
  meterAanvaard: number | null;
  attest: boolean;
  akkoord: boolean;
  voorstel: boolean;
  misplaatst: boolean;
}): Beletsel[] {
  const { vondsten, uitvoer } = input;
  const found: Beletsel[] = [];
  const add = (code: Beletsel['code'], uitleg: string) => found.push({ code, uitleg });
  const open = vondsten.filter(isOpen).length;
  if (open > 0)
    add('open-vondsten', `Er zijn nog ${open} vondsten waarover niet is beslist. Kijk bij de anonimisering.`);
  if (vondsten.some(needsTweedeLezer))
    add('tweede-lezer', 'Er blijft iets staan dat iemand aanwijst. Een tweede lezer moet daar ook naar kijken.');
  if (open === 0 && uitvoer.open > 0)
    add(
      'herscan',
      'Na het vervangen staat er nog iets in de tekst waarover niet is beslist. Kies een andere vervanging.',
    );
  const aanvaard = input.meterAanvaard !== null && input.meterAanvaard >= uitvoer.bits;
  if (uitvoer.bits > GRENS && !aanvaard && !input.attest)
    add('meter', 'De gegevens samen wijzen bijna iemand aan. Maak er een paar vager, of leg uit waarom het zo kan.');
  if (!input.akkoord) add('akkoord', 'De verteller heeft deze tekst nog niet gezien en goedgevonden.');
  if (input.voorstel)
    add('voorstel', 'Een sleutelmoment heeft een begrip dat nog een voorstel is. Stel het eerst vast.');
  if (input.misplaatst)
    add('misplaatst', 'Een sleutelmoment staat niet meer op zijn plaats. Wijs het opnieuw aan of haal het weg.');
  // Normalising must have nothing left to do, or every sleutelmoment would stand beside its words.
  if (uitvoer.fields.tekst !== uitvoer.rendered.tekst.text)
    add('verschoven', 'Een vervanging verschuift de tekst. Kies er een zonder spaties aan het begin of eind.');
  return found;
}
