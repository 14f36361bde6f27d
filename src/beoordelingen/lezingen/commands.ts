import type { Trx } from '../../db/types.ts';
import { Probleem } from '../../http/problem.ts';
import { updateState } from '../../verhalen/queries.ts';
import { type Doer, logHandeling, type On } from '../anonimisering/commands.ts';
import { deleteLezer, insertLezer } from './queries.ts';

/** As few people as possible read what somebody wrote: two, and one who takes over. */
const MAX_LEZERS = 3;

/** Makes a redacteur one of the readers of a locked verhaal. @throws Probleem 409 when there are enough. */
export async function startLezing(trx: Trx, verhaal: On, doer: Doer): Promise<void> {
  const lezer = doer.door as string;
  if (verhaal.lezers.includes(lezer)) return;
  if (verhaal.lezers.length >= MAX_LEZERS)
    throw new Probleem('botsing', 'Dit verhaal heeft al drie lezers. Vraag een van hen om te stoppen.');
  await insertLezer(trx, verhaal.id, lezer, doer.now);
  await logHandeling(trx, verhaal, doer, { wat: 'gelezen' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

export async function stopLezing(trx: Trx, verhaal: On, doer: Doer): Promise<void> {
  const lezer = doer.door as string;
  if (!verhaal.lezers.includes(lezer)) return;
  await deleteLezer(trx, verhaal.id, lezer);
  await logHandeling(trx, verhaal, doer, { wat: 'lezing-gestopt' });
  await updateState(trx, verhaal.id, {}, doer.now);
}
