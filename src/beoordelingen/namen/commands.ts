import { formsOfNaam } from '../../anonimiseren/verzonnen.ts';
import type { Trx } from '../../db/types.ts';
import { invalidField, Probleem } from '../../http/problem.ts';
import type { Kluis } from '../../toegang/kluis.ts';
import { shuffled } from '../../toegang/secrets.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { type On, versieOf } from '../anonimisering/commands.ts';
import { listStempels } from '../anonimisering/queries.ts';
import { readEarlier } from '../vondsten/commands.ts';
import { listBekend, listVondsten, type VondstRow } from '../vondsten/queries.ts';
import { isNamed, isPersoon, namenVoor } from './rules.ts';

/**
 * The made-up names that the group of these findings may get, in random order: none that somebody was called in a version
 * before, also when only its stamp is left. @throws Probleem 409 when it is nobody.
 */
export async function readKeuze(trx: Trx, verhaal: On, rows: readonly VondstRow[], kluis: Kluis): Promise<string[]> {
  const [first] = rows;
  if (!first || !isPersoon(rows)) throw new Probleem('botsing', 'Alleen een persoon kan een verzonnen naam krijgen.');
  const versieId = versieOf(verhaal);
  const all = await listVondsten(trx, versieId);
  const fields = await currentFields(trx, versieId);
  const before = (await readEarlier(trx, versieId)).filter(isNamed).map(({ vorm }) => vorm);
  const namen = namenVoor(first.groep, all, fields, [...(await listBekend(trx, versieId)), ...before]);
  const stempels = await listStempels(trx, verhaal.id);
  return shuffled(
    namen.filter((naam) => !formsOfNaam(naam).some((vorm) => stempels.has(kluis.stamp(verhaal.id, vorm)))),
  );
}

/** The chosen name, or a random one. @throws Probleem 400 for a name that does not fit, 409 when none is left. */
export async function chooseNaam(
  trx: Trx,
  verhaal: On,
  rows: readonly VondstRow[],
  wanted: string | undefined,
  kluis: Kluis,
): Promise<string> {
  const namen = await readKeuze(trx, verhaal, rows, kluis);
  if (wanted !== undefined && !namen.includes(wanted))
    throw invalidField('naam', 'Kies een van de namen die bij deze groep horen.', 'niet_te_kiezen', '/naam');
  const naam = wanted ?? namen[0];
  if (naam === undefined)
    throw new Probleem('botsing', 'Er is geen verzonnen naam over die hier past. Kies een omschrijving.');
  return naam;
}
