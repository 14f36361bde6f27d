import type { z } from 'zod';
import type { Actor } from '../http/actor.ts';
import type { Recht, Rol } from '../http/policy.ts';
import type { AccountRow, SleutelRow } from './queries.ts';
import type { AccountResponse, ActorResponse, SleutelResponse } from './schema.ts';

export const presentActor = ({ soort, rollen, rechten }: Actor): z.output<typeof ActorResponse> => ({
  soort,
  rollen: [...rollen],
  rechten: [...rechten],
});

export const presentSleutel = (row: Omit<SleutelRow, 'key'>): z.output<typeof SleutelResponse> => ({
  id: row.id,
  naam: row.naam,
  rechten: row.rechten as Recht[],
  verlooptOp: row.verloopt_op.toISOString(),
  laatstGebruiktOp: row.laatst_gebruikt_op,
  ingetrokkenOp: row.ingetrokken_op?.toISOString() ?? null,
  aangemaaktOp: row.aangemaakt_op.toISOString(),
});

export const presentAccount = (row: AccountRow): z.output<typeof AccountResponse> => ({
  id: row.id,
  naam: row.naam,
  email: row.email,
  rollen: row.rollen as Rol[],
  actief: row.actief,
  laatstAangemeldOp: row.laatst_aangemeld_op,
  aangemaaktOp: row.aangemaakt_op.toISOString(),
  gewijzigdOp: row.gewijzigd_op.toISOString(),
  versie: row.versie,
});
