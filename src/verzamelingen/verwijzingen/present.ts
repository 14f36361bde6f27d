import type { VerwijzingRow } from './queries.ts';
import type { VerwijzingResponse } from './schema.ts';

export const verwijzingUrl = (base: string, code: string) => `${base}/v/${code}`;

export function presentVerwijzing(row: VerwijzingRow, base: string): VerwijzingResponse {
  return {
    id: row.id,
    code: row.code,
    url: verwijzingUrl(base, row.code),
    boodschap: row.boodschap,
    verlooptOp: row.verloopt_op.toISOString(),
    beeindigdOp: row.beeindigd_op?.toISOString() ?? null,
    aangemaaktOp: row.aangemaakt_op.toISOString(),
  };
}
