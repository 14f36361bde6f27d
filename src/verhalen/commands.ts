import { type Resolved, resolveBegrippen } from '../begrippen/commands.ts';
import type { NamedBegrip } from '../begrippen/rules.ts';
import type { Kader } from '../begrippen/schema.ts';
import type { Trx } from '../db/types.ts';
import { copyMoment, listAnchors } from '../sleutelmomenten/queries.ts';
import { type Anchor, reanchor } from '../tekst/anchor.ts';
import { newIntrekkingscode } from '../toegang/secrets.ts';
import { insertToestemming } from '../toestemmingen/queries.ts';
import { insertVerhaal, setCurrentVersie, updateState } from './queries.ts';
import { toVersieFields } from './rules.ts';
import type { ChangeVerhaalBody, CreateVerhaalBody, VerhaalInhoud } from './schema.ts';
import {
  insertVersie,
  insertVersieBegrippen,
  listVersieBegrippen,
  readVersie,
  type VersieFields,
} from './versies/queries.ts';

type Labels = Pick<VerhaalInhoud, 'themas' | 'leefgebieden' | 'zwareInhoud' | 'vertellersrol'>;

const LABEL_KADERS: Record<keyof Labels, Kader> = {
  themas: 'thema',
  leefgebieden: 'leefgebied',
  zwareInhoud: 'zware-inhoud',
  vertellersrol: 'tellerrol',
};

/** The begrippen that a verhaal names, each with its kader and place in the request. */
export function namedInVerhaal(labels: { [Field in keyof Labels]?: Labels[Field] | undefined }): NamedBegrip[] {
  return (Object.keys(LABEL_KADERS) as (keyof Labels)[]).flatMap((field) => {
    const kaders = [LABEL_KADERS[field]];
    const value = labels[field];
    if (typeof value === 'string') return [{ name: value, kaders, field, pointer: `/${field}` }];
    return (value ?? []).map((name, i) => ({ name, kaders, field, pointer: `/${field}/${i}` }));
  });
}

export const chosenBegrippen = (named: readonly NamedBegrip[], resolved: Resolved) =>
  named.map((one) => resolved.get(one.pointer));

/** The fields of a version out of what somebody sent; `periode` is `2015-2019`. */
export function fieldsFromInhoud(inhoud: VerhaalInhoud): VersieFields {
  return toVersieFields({
    titel: inhoud.titel,
    tekst: inhoud.tekst,
    samenvatting: inhoud.samenvatting,
    eenvoudige_tekst: inhoud.eenvoudigeTekst,
    taal: inhoud.taal,
    periode_van: inhoud.periode ? Number(inhoud.periode.slice(0, 4)) : null,
    periode_tot: inhoud.periode ? Number(inhoud.periode.slice(5)) : null,
    regio: inhoud.regio ?? null,
    namen_verzonnen: false,
  });
}

export interface NewVersie {
  fields: VersieFields;
  begrippen: { id: string; kader: string }[];
  /** Where a sleutelmoment of the version before goes; null: its place is lost. By default it is looked up by its quote. */
  place?: (anchor: Anchor & { id: string }) => Anchor | null;
}

/** Adds a version and takes along the sleutelmomenten of `fromId`. The caller locked the verhaal. */
export async function addVersie(trx: Trx, verhaalId: string, fromId: string | null, versie: NewVersie, now: Date) {
  const { id, nummer } = await insertVersie(trx, verhaalId, versie.fields, now);
  await insertVersieBegrippen(trx, id, versie.begrippen);
  if (fromId) {
    const place = versie.place ?? ((anchor: Anchor) => reanchor(versie.fields.tekst, anchor));
    for (const anchor of await listAnchors(trx, fromId)) await copyMoment(trx, fromId, id, anchor.id, place(anchor));
  }
  return { id, nummer };
}

/** The version of a verhaal that its author may write in: a published one is never touched, a copy takes its place. */
export async function draftVersie(
  trx: Trx,
  verhaal: { id: string; huidige_versie_id: string | null; gepubliceerde_versie_id: string | null },
  now: Date,
): Promise<string> {
  const current = verhaal.huidige_versie_id as string;
  if (current !== verhaal.gepubliceerde_versie_id) return current;
  const fields = await currentFields(trx, current);
  const begrippen = await listVersieBegrippen(trx, current);
  const { id } = await addVersie(trx, verhaal.id, current, { fields, begrippen, place: (anchor) => anchor }, now);
  await updateState(trx, verhaal.id, { huidige_versie_id: id, status: 'concept' }, now);
  return id;
}

/** The fields of a version as they stand. */
export async function currentFields(trx: Trx, versieId: string): Promise<VersieFields> {
  const row = await readVersie(trx, versieId);
  if (!row) throw new Error('a verhaal without its current version');
  const { id: _, verhaal_id: __, nummer: ___, aangemaakt_op: ____, ...fields } = row;
  return fields;
}

/** What somebody changes, over what stands: a merge patch on the contents. */
export async function changeContents(
  trx: Trx,
  verhaal: { id: string; huidige_versie_id: string | null; status: string },
  patch: ChangeVerhaalBody,
  now: Date,
): Promise<void> {
  const from = verhaal.huidige_versie_id as string;
  const old = await currentFields(trx, from);
  const fields = toVersieFields({
    ...old,
    ...(patch.titel === undefined ? {} : { titel: patch.titel }),
    ...(patch.tekst === undefined ? {} : { tekst: patch.tekst }),
    ...(patch.samenvatting === undefined ? {} : { samenvatting: patch.samenvatting }),
    ...(patch.eenvoudigeTekst === undefined ? {} : { eenvoudige_tekst: patch.eenvoudigeTekst }),
    ...(patch.taal === undefined ? {} : { taal: patch.taal }),
    ...(patch.regio === undefined ? {} : { regio: patch.regio ?? null }),
    ...(patch.periode === undefined
      ? {}
      : { periode_van: yearOf(patch.periode, 0), periode_tot: yearOf(patch.periode, 5) }),
  });
  const named = namedInVerhaal(patch);
  const resolved = await resolveBegrippen(trx, named, { propose: false });
  const replaced = Object.entries(LABEL_KADERS).filter(([field]) => patch[field as keyof Labels] !== undefined);
  const kept = (await listVersieBegrippen(trx, from)).filter((b) => !replaced.some(([, kader]) => kader === b.kader));
  const { id } = await addVersie(
    trx,
    verhaal.id,
    from,
    { fields, begrippen: [...kept, ...chosenBegrippen(named, resolved)] },
    now,
  );
  await updateState(trx, verhaal.id, { huidige_versie_id: id, status: 'concept' }, now);
}

const yearOf = (periode: string | null | undefined, at: 0 | 5) => (!periode ? null : Number(periode.slice(at, at + 4)));

/** Stores a new verhaal as concept with its first version and toestemming; the code for the verteller is given once. */
export async function createVerhaal(trx: Trx, input: { auteurId: string; body: CreateVerhaalBody; now: Date }) {
  const { body, now } = input;
  const named = namedInVerhaal(body);
  const resolved = await resolveBegrippen(trx, named, { propose: false });
  const { code, hash } = newIntrekkingscode();
  const id = await insertVerhaal(trx, {
    auteur_id: input.auteurId,
    intrekkingscode_hash: hash,
    aangemaakt_op: now,
    gewijzigd_op: now,
  });
  const versie = { fields: fieldsFromInhoud(body), begrippen: chosenBegrippen(named, resolved) };
  const { id: versieId } = await addVersie(trx, id, null, versie, now);
  await setCurrentVersie(trx, id, versieId);
  const { doelen, datum = now.toISOString().slice(0, 10) } = body.toestemming;
  await insertToestemming(trx, { verhaalId: id, doelen, datum, now });
  return { id, code };
}
