import { invalidField, notFound, Probleem } from '../../http/problem.ts';

const DAY = 86_400_000;
const DEFAULT_DAYS = 90;
const MAX_DAYS = 366;

export const verwijzingNotFound = () => notFound('Dit adres');

/** A code as it was typed over from paper: only its letters and digits count, and no letter looks like a digit. */
export const readCode = (typed: string) =>
  typed
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
    .replaceAll('u', 'v');

/** When a verwijzing ends. @throws Probleem 400 for a time that has passed or lies more than a year ahead. */
export function endOf(verlooptOp: string | undefined, now: Date): Date {
  if (verlooptOp === undefined) return new Date(now.getTime() + DEFAULT_DAYS * DAY);
  const end = new Date(verlooptOp);
  const field = (reason: string) => invalidField('verlooptOp', reason, 'verlooptOp', '/verlooptOp');
  if (end <= now) throw field('Deze dag is al voorbij.');
  if (end.getTime() > now.getTime() + MAX_DAYS * DAY) throw field('Kies een dag binnen een jaar.');
  return end;
}

/** @throws Probleem 404 for an unknown code, 410 for one that was ended or has run out. */
export function requireLive<Row extends { verloopt_op: Date; beeindigd_op: Date | null }>(
  row: Row | undefined,
  now: Date,
): Row {
  if (!row) throw verwijzingNotFound();
  if (row.beeindigd_op !== null || row.verloopt_op <= now) {
    throw new Probleem('ingetrokken', 'Dit adres werkt niet meer. Vraag een nieuw adres aan wie het je gaf.');
  }
  return row;
}
