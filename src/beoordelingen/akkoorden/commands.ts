import type { Trx } from '../../db/types.ts';
import { invalidField, notFound, Probleem } from '../../http/problem.ts';
import { hashIntrekkingscode } from '../../toegang/secrets.ts';
import { lockState, updateState } from '../../verhalen/queries.ts';
import { type Doer, logHandeling, type On } from '../anonimisering/commands.ts';
import { readPoort } from '../uitvoer/commands.ts';
import { isOpen } from '../vondsten/rules.ts';
import { type AkkoordRow, deleteAkkoord, deleteAkkoorden, insertAkkoord, lockIdByCode, wasRefused } from './queries.ts';

/**
 * Records that the verteller agreed to the text as it is decided now; `hash` says which text was read.
 * @throws Probleem 409 when something must still be decided, the text is another one by now, or the verteller said no.
 */
export async function recordAkkoord(
  trx: Trx,
  verhaal: On,
  akkoord: { hash: string; wijze: 'code' | 'samen-gelezen'; datum?: string | undefined },
  doer: Doer,
): Promise<void> {
  const { vondsten, uitvoer } = await readPoort(trx, verhaal, doer);
  if (vondsten.some(isOpen) || uitvoer.open > 0)
    throw new Probleem('botsing', 'Er wordt nog aan dit verhaal gewerkt. Lees het als alles is beslist.');
  if (uitvoer.fields.hash !== akkoord.hash)
    throw new Probleem('botsing', 'De tekst is intussen veranderd. Lees hem opnieuw en zeg dan of het goed is.');
  if (akkoord.wijze !== 'code' && (await wasRefused(trx, verhaal.id, verhaal.nummer)))
    throw new Probleem(
      'botsing',
      'De verteller zei met de code dat het niet goed is. Alleen met de code kan het weer.',
    );
  const today = doer.now.toISOString().slice(0, 10);
  const { datum = today, wijze } = akkoord;
  if (datum > today) throw invalidField('datum', 'Kies vandaag of een eerdere dag.', 'toekomst');
  const row = { verhaal_id: verhaal.id, tekst_hash: akkoord.hash, wijze, datum, door: doer.door, now: doer.now };
  if (!(await insertAkkoord(trx, row))) return;
  await logHandeling(trx, verhaal, doer, { wat: 'akkoord', besluit: wijze });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Takes back what the worker recorded about the text as it is decided now. @throws Probleem 409 when there was nothing. */
export async function revokeAkkoord(trx: Trx, verhaal: On, doer: Doer): Promise<void> {
  const { uitvoer } = await readPoort(trx, verhaal, doer);
  if (!(await deleteAkkoord(trx, verhaal.id, uitvoer.fields.hash)))
    throw new Probleem('botsing', 'Er is geen akkoord dat je kunt terugnemen.');
  await logHandeling(trx, verhaal, doer, { wat: 'akkoord-teruggenomen' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/**
 * The verteller says with the code that it is not right, or not any more. Every agreement goes, but that to what is
 * public already; from here on only the code agrees to this version.
 */
export async function refuseAkkoord(trx: Trx, verhaal: On, doer: Doer): Promise<void> {
  await deleteAkkoorden(trx, verhaal.id);
  await logHandeling(trx, verhaal, doer, { wat: 'akkoord-teruggenomen', besluit: 'code' });
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Writes down that what a source agreed to covers this output of it, so that the database can see it too. */
export async function settleAkkoord(
  trx: Trx,
  verhaal: On,
  akkoord: AkkoordRow,
  hash: string,
  now: Date,
): Promise<void> {
  const { wijze, datum } = akkoord;
  if (akkoord.tekst_hash === hash) return;
  await insertAkkoord(trx, { verhaal_id: verhaal.id, tekst_hash: hash, wijze, datum, door: null, now });
}

/** The verhaal of a code on paper, locked, while it is on its way to publication. @throws Probleem 404, or 409 when it is not. */
export async function lockByPaperCode(trx: Trx, code: string): Promise<On> {
  const known = await lockIdByCode(trx, hashIntrekkingscode(code));
  const state = known && (await lockState(trx, known.id));
  if (!state || state.status === 'ingetrokken')
    throw new Probleem('niet-gevonden', 'Deze code kennen we niet. Kijk of je hem goed hebt overgetypt.');
  if (!state.huidige_versie_id) throw notFound('Dit verhaal');
  if (state.status === 'gepubliceerd')
    throw new Probleem('botsing', 'Dit verhaal is al gepubliceerd. Moet het weg? Trek het dan in, met dezelfde code.');
  return state;
}
