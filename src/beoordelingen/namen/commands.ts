import type { Trx } from '../../db/types.ts';
import { invalidField, Probleem } from '../../http/problem.ts';
import { shuffled } from '../../toegang/secrets.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { listBekend, listVondsten, type VondstRow } from '../vondsten/queries.ts';
import { isPersoon, namenVoor } from './rules.ts';

/**
 * The made-up names that the group of these findings may get, in random order. @throws Probleem 409 when it is nobody.
 */
export async function readKeuze(trx: Trx, versieId: string, rows: readonly VondstRow[]): Promise<string[]> {
  const [first] = rows;
  if (!first || !isPersoon(rows)) throw new Probleem('botsing', 'Alleen een persoon kan een verzonnen naam krijgen.');
  const all = await listVondsten(trx, versieId);
  const fields = await currentFields(trx, versieId);
  return shuffled(namenVoor(first.groep, all, fields, await listBekend(trx, versieId)));
}

/** The chosen name, or a random one. @throws Probleem 400 for a name that does not fit, 409 when none is left. */
export async function chooseNaam(
  trx: Trx,
  versieId: string,
  rows: readonly VondstRow[],
  wanted: string | undefined,
): Promise<string> {
  const namen = await readKeuze(trx, versieId, rows);
  if (wanted !== undefined && !namen.includes(wanted))
    throw invalidField('naam', 'Kies een van de namen die bij deze groep horen.', 'niet_te_kiezen', '/naam');
  const naam = wanted ?? namen[0];
  if (naam === undefined)
    throw new Probleem('botsing', 'Er is geen verzonnen naam over die hier past. Kies een omschrijving.');
  return naam;
}
