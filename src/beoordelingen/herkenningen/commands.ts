import { inTransaction } from '../../db/transaction.ts';
import type { Trx } from '../../db/types.ts';
import type { Herkend, HerkennerFout } from '../../herkenner/port.ts';
import type { Actor } from '../../http/actor.ts';
import type { Deps } from '../../http/deps.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { lockState, updateState } from '../../verhalen/queries.ts';
import type { VersieFields } from '../../verhalen/versies/queries.ts';
import { type Doer, doerOf, logHandeling, type On } from '../anonimisering/commands.ts';
import { scanVersie } from '../vondsten/commands.ts';
import { textOf } from '../vondsten/rules.ts';
import { VELDEN } from '../vondsten/schema.ts';
import { findHerkenning, storeHerkenning } from './queries.ts';

/**
 * Shows the text at work to the second recogniser, when there is one that has not answered about it, and adds what it
 * finds. No transaction is open meanwhile. When the text changed before the answer came, the answer is dropped.
 */
export async function askHerkenner(deps: Deps, verhaalId: string, actor: Actor): Promise<void> {
  const { db, herkenner } = deps;
  if (!herkenner) return;
  const asked = await inTransaction(db, (trx) => readVraag(trx, verhaalId, actor));
  if (!asked) return;
  const { versieId, fields } = asked;
  const velden = VELDEN.map((veld) => ({ veld, tekst: textOf(fields, veld) }));
  const answer = await herkenner.find(velden, fields.taal);
  await inTransaction(db, async (trx) => {
    const verhaal = await lockState(trx, verhaalId);
    if (verhaal?.huidige_versie_id !== versieId) return;
    const doer = doerOf(actor, rolOf(verhaal, actor), deps);
    await storeAnswer(trx, verhaal, { versieId, tekstHash: fields.hash, answer }, doer);
  });
}

const rolOf = ({ auteur_id }: On, { accountId }: Actor) =>
  auteur_id !== null && auteur_id === accountId ? 'auteur' : 'redacteur';

/**
 * The text to ask about; nothing when it was answered, when it was not handed in and somebody else than its author asks,
 * or when nobody can be found again in what somebody made up.
 */
async function readVraag(
  trx: Trx,
  verhaalId: string,
  actor: Actor,
): Promise<{ versieId: string; fields: VersieFields } | undefined> {
  const verhaal = await lockState(trx, verhaalId);
  if (!verhaal?.huidige_versie_id || verhaal.fictief) return undefined;
  if (verhaal.status !== 'ingediend' && rolOf(verhaal, actor) !== 'auteur') return undefined;
  const fields = await currentFields(trx, verhaal.huidige_versie_id);
  const known = await findHerkenning(trx, verhaal.huidige_versie_id, fields.hash);
  return known?.vondsten ? undefined : { versieId: verhaal.huidige_versie_id, fields };
}

async function storeAnswer(
  trx: Trx,
  verhaal: On,
  about: { versieId: string; tekstHash: string; answer: readonly Herkend[] | HerkennerFout },
  doer: Doer,
): Promise<void> {
  if (!(await storeHerkenning(trx, { ...about, now: doer.now }))) return;
  const { answer, versieId } = about;
  if (typeof answer === 'string') await logHandeling(trx, verhaal, doer, { wat: 'herkenner-zweeg', reden: answer });
  else {
    await scanVersie(trx, versieId, doer.now, true);
    await logHandeling(trx, verhaal, doer, { wat: 'herkend', aantal: answer.length });
  }
  await updateState(trx, verhaal.id, {}, doer.now);
}
