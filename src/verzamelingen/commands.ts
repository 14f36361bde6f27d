import type { Trx } from '../db/types.ts';
import { resolveFilter } from '../filter/queries.ts';
import { requireAnonymous } from '../http/anonymous.ts';
import { normaliseText } from '../tekst/normalise.ts';
import { appendWijziging, type WijzigingSoort } from '../wijzigingen/queries.ts';
import { deleteVerzameling, insertVerzameling, updateVerzameling, type VerzamelingRow } from './queries.ts';
import type { ChangeVerzamelingBody, CreateVerzamelingBody } from './schema.ts';

/** Checks what somebody wants to store: nobody recognisable in the words, no unknown begrip in the filter. */
async function checkedValues(trx: Trx, { titel, inleiding, openbaar, filter }: ChangeVerzamelingBody) {
  requireAnonymous({ titel, inleiding });
  if (filter) await resolveFilter(trx, filter);
  return {
    ...(titel === undefined ? {} : { titel: normaliseText(titel).replaceAll('\n', ' ') }),
    ...(inleiding === undefined ? {} : { inleiding: normaliseText(inleiding) }),
    ...(openbaar === undefined ? {} : { openbaar }),
    ...(filter === undefined ? {} : { filter }),
  };
}

async function append(trx: Trx, objectId: string, soort: WijzigingSoort): Promise<void> {
  const openbaar = soort === 'gepubliceerd' || soort === 'gewijzigd';
  await appendWijziging(trx, { noun: 'verzameling', objectId, soort, openbaar });
}

export async function createVerzameling(
  trx: Trx,
  input: { eigenaarId: string; body: CreateVerzamelingBody; now: Date },
): Promise<string> {
  const { eigenaarId, body, now } = input;
  const { titel = body.titel, ...values } = await checkedValues(trx, body);
  const times = { aangemaakt_op: now, gewijzigd_op: now };
  const id = await insertVerzameling(trx, { ...values, titel, eigenaar_id: eigenaarId, ...times });
  if (body.openbaar) await append(trx, id, 'gepubliceerd');
  return id;
}

/** Changes a locked verzameling; the public hears of it when it could, or now can, read it. */
export async function changeVerzameling(
  trx: Trx,
  row: VerzamelingRow,
  patch: ChangeVerzamelingBody,
  now: Date,
): Promise<number> {
  const versie = await updateVerzameling(trx, row.id, await checkedValues(trx, patch), now);
  const openbaar = patch.openbaar ?? row.openbaar;
  if (openbaar) await append(trx, row.id, row.openbaar ? 'gewijzigd' : 'gepubliceerd');
  else if (row.openbaar) await append(trx, row.id, 'verborgen');
  return versie;
}

export async function removeVerzameling(trx: Trx, row: VerzamelingRow): Promise<void> {
  await deleteVerzameling(trx, row.id);
  if (row.openbaar) await append(trx, row.id, 'ingetrokken');
}
