import { type Resolved, resolveBegrippen } from '../begrippen/commands.ts';
import type { NamedBegrip } from '../begrippen/rules.ts';
import type { Kader } from '../begrippen/schema.ts';
import type { Trx } from '../db/types.ts';
import { invalidField, notFound } from '../http/problem.ts';
import { type AnchorFault, anchorQuote } from '../tekst/anchor.ts';
import { normaliseText } from '../tekst/normalise.ts';
import { deleteMoment, findMoment, insertMoment, type MomentJson, type MomentRol, type NewMoment } from './queries.ts';
import type { ChangeSleutelmomentBody, CreateSleutelmomentBody } from './schema.ts';

const ROLLEN = [
  ['leefgebieden', 'leefgebied', ['leefgebied']],
  ['hielp', 'hielp', ['wat-hielp', 'wat-hinderde']],
  ['hinderde', 'hinderde', ['wat-hinderde', 'wat-hielp']],
  ['wie', 'wie', ['wie']],
  ['gevoelens', 'gevoel', ['gevoel']],
  ['systeemstappen', 'systeemstap', ['systeemstap']],
] as const satisfies readonly (readonly [keyof CreateSleutelmomentBody, MomentRol, readonly Kader[]])[];

const FAULTS: Record<AnchorFault, string> = {
  leeg: 'Het citaat is leeg.',
  'niet-gevonden': 'Dit citaat staat zo niet in de tekst.',
  'niet-uniek': 'Dit citaat staat vaker in de tekst. Geef ook begin en eind.',
  'past-niet':
    'Op deze plaats staat iets anders dan het citaat. Tel in Unicode-codepunten, met het einde niet inbegrepen.',
};

/** The begrippen a sleutelmoment names, under `base` in the request. */
export function namedInMoment(body: CreateSleutelmomentBody, base = ''): NamedBegrip[] {
  const one = (field: 'soort' | 'fase', kader: Kader, name: string | null | undefined) =>
    name ? [{ name, kaders: [kader], field, pointer: `${base}/${field}` }] : [];
  return [
    ...one('soort', 'sleutelmoment', body.soort),
    ...one('fase', 'fase', body.fase),
    ...ROLLEN.flatMap(([field, , kaders]) =>
      body[field].map((name, i) => ({ name, kaders, field, pointer: `${base}/${field}/${i}` })),
    ),
  ];
}

/** A sleutelmoment ready to store. @throws Probleem 400 when the quote does not stand in `tekst` as said. */
export function toNewMoment(tekst: string, body: CreateSleutelmomentBody, resolved: Resolved, base = ''): NewMoment {
  const anchor = anchorQuote(tekst, { ...body, citaat: normaliseText(body.citaat) });
  if (typeof anchor === 'string') throw invalidField('citaat', FAULTS[anchor], anchor, `${base}/citaat`);
  return {
    ...anchor,
    soortId: resolved.get(`${base}/soort`).id,
    faseId: body.fase ? resolved.get(`${base}/fase`).id : null,
    volgordeTijd: body.volgordeTijd ?? null,
    begrippen: ROLLEN.flatMap(([field, rol]) =>
      body[field].map((_, i) => ({ id: resolved.get(`${base}/${field}/${i}`).id, rol })),
    ),
  };
}

/** Marks a sleutelmoment in a version that may be written in; with `id`, in place of the one that had it. */
export async function putMoment(
  trx: Trx,
  versie: { id: string; tekst: string },
  body: CreateSleutelmomentBody,
  id?: string,
): Promise<MomentJson> {
  const resolved = await resolveBegrippen(trx, namedInMoment(body), { propose: false });
  const moment = toNewMoment(versie.tekst, body, resolved);
  if (id && !(await deleteMoment(trx, versie.id, id))) throw notFound('Dit sleutelmoment');
  const stored = await insertMoment(trx, versie.id, id ? { ...moment, id } : moment);
  return (await findMoment(trx, versie.id, stored)) as MomentJson;
}

/** What a sleutelmoment would be after a merge patch. A new quote without a position is looked up afresh. */
export function mergeMoment(old: MomentJson, patch: ChangeSleutelmomentBody): CreateSleutelmomentBody {
  const names = (rol: MomentRol) => old.begrippen.filter((b) => b.rol === rol).map((b) => b.id);
  const place = patch.citaat !== undefined || patch.begin !== undefined ? {} : { begin: old.begin, eind: old.eind };
  const stands: CreateSleutelmomentBody = {
    soort: old.soort.id,
    fase: old.fase?.id,
    citaat: old.citaat,
    ...place,
    volgordeTijd: old.volgordeTijd,
    leefgebieden: names('leefgebied'),
    hielp: names('hielp'),
    hinderde: names('hinderde'),
    wie: names('wie'),
    gevoelens: names('gevoel'),
    systeemstappen: names('systeemstap'),
  };
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  return { ...stands, ...Object.fromEntries(given) };
}
