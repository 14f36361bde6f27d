import { presentMoment } from '../../sleutelmomenten/present.ts';
import { presentSummary } from '../../verhalen/present.ts';
import type { VerhaalSummaryRow } from '../../verhalen/queries.ts';
import type { ItemRow } from './queries.ts';
import type { ItemResponse } from './schema.ts';

/** Items as their reader counts them: one to n, whatever else stands between. */
export function presentItems(rows: readonly (ItemRow & { verhaal: VerhaalSummaryRow })[]): ItemResponse[] {
  return rows.map((row, index) => {
    // A moment that a newer version lost, or that no longer stands where it did, is not shown.
    const moment = row.momenten?.find((one) => one.id === row.sleutelmoment_id && !one.herijken);
    return {
      id: row.id,
      positie: index + 1,
      woord: row.woord,
      verhaal: presentSummary(row.verhaal),
      sleutelmoment: moment ? presentMoment(moment) : null,
    };
  });
}
