import type { HerkenningRow } from './queries.ts';
import { standOf } from './rules.ts';

export const presentHerkenner = (aan: boolean, row: HerkenningRow | undefined) => ({
  ...standOf(aan, row),
  aantal: row?.vondsten?.length ?? null,
  gevraagdOp: row?.gevraagd_op.toISOString() ?? null,
});
