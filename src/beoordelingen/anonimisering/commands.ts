import { REGELSVERSIE } from '../../anonimiseren/regelsversie.ts';
import type { Trx } from '../../db/types.ts';
import type { Actor } from '../../http/actor.ts';
import type { Deps } from '../../http/deps.ts';
import { hasMisplacedMoment, hasProposedMoment } from '../../sleutelmomenten/queries.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import type { Kluis } from '../../toegang/kluis.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { updateState, type VerhaalState } from '../../verhalen/queries.ts';
import { findAkkoord } from '../akkoorden/queries.ts';
import { renderVersie, scanVersie } from '../vondsten/commands.ts';
import { findScan, setMeter, type VondstRow } from '../vondsten/queries.ts';
import { findBeletsels, textOf, weighWhatStays } from '../vondsten/rules.ts';
import type { Veld } from '../vondsten/schema.ts';
import { appendHandeling, type NewHandeling } from './queries.ts';

/** Who does something to a locked verhaal, when, and with what the log is stamped. */
export interface Doer {
  door: string | null;
  rol: 'auteur' | 'redacteur' | 'verteller' | 'beheer';
  now: Date;
  kluis: Kluis;
}

export const doerOf = (actor: Actor, rol: Doer['rol'], { now, kluis }: Pick<Deps, 'now' | 'kluis'>): Doer => ({
  door: actor.accountId,
  rol,
  now: now(),
  kluis,
});

/** A locked verhaal. */
export type On = VerhaalState;
export const versieOf = (verhaal: VerhaalState) => verhaal.huidige_versie_id as string;

export async function logHandeling(
  trx: Trx,
  verhaal: { id: string; nummer: number },
  { door, rol, now }: Doer,
  what: Omit<NewHandeling, 'verhaal_id' | 'versienummer' | 'rol' | 'door' | 'op'>,
): Promise<void> {
  await appendHandeling(trx, { verhaal_id: verhaal.id, versienummer: verhaal.nummer, rol, door, op: now, ...what });
}

/** The same about findings of one group, with a stamp of each form in place of the form. */
export async function logOnGroep(
  trx: Trx,
  verhaal: On,
  rows: readonly VondstRow[],
  doer: Doer,
  what: { wat: string; besluit?: string; reden?: string | null },
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const fields = await currentFields(trx, versieOf(verhaal));
  const forms = rows.map((row) => sliceCodePoints(textOf(fields, row.veld as Veld), row.begin, row.eind));
  await logHandeling(trx, verhaal, doer, {
    ...what,
    regelsversie: REGELSVERSIE,
    groep: first.groep,
    soort: first.soort,
    klasse: first.klasse,
    aantal: rows.length,
    stempels: [...new Set(forms.map((form) => doer.kluis.stamp(verhaal.id, form)))],
  });
}

/** Accepts what the details that stay say together, or takes that back (`reden` null). */
export async function acceptMeter(trx: Trx, verhaal: On, reden: string | null, doer: Doer): Promise<void> {
  const vondsten = await scanVersie(trx, versieOf(verhaal), doer.now);
  const { bits: left } = await renderVersie(trx, versieOf(verhaal), vondsten);
  const bits = reden === null ? null : Math.max(left, weighWhatStays(vondsten).bits);
  const values = { meter_bits: bits, meter_reden: reden, meter_door: reden === null ? null : doer.door };
  await setMeter(trx, versieOf(verhaal), values);
  const what = { wat: reden === null ? 'meter-teruggenomen' : 'meter-aanvaard', reden, regelsversie: REGELSVERSIE };
  await logHandeling(trx, verhaal, doer, what);
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Looks at the whole text again with the rules of today. */
export async function rescan(trx: Trx, verhaal: On, doer: Doer): Promise<void> {
  const vondsten = await scanVersie(trx, versieOf(verhaal), doer.now, true);
  const what = { wat: 'nagekeken', regelsversie: REGELSVERSIE, aantal: vondsten.length };
  await logHandeling(trx, verhaal, doer, what);
  await updateState(trx, verhaal.id, {}, doer.now);
}

/** Everything that decides whether a locked verhaal may be published now, and what it would look like. */
export async function readPoort(trx: Trx, verhaal: On, now: Date) {
  const versieId = versieOf(verhaal);
  const vondsten = await scanVersie(trx, versieId, now);
  const uitvoer = await renderVersie(trx, versieId, vondsten);
  const scan = await findScan(trx, versieId);
  const akkoord = await readAkkoord(trx, verhaal, uitvoer.fields.hash, scan?.tekst_hash ?? '');
  const beletsels = findBeletsels({
    vondsten,
    uitvoer,
    meterAanvaard: scan?.meter_bits ?? null,
    attest: scan?.attest_id != null,
    akkoord: akkoord !== undefined,
    voorstel: await hasProposedMoment(trx, versieId),
    misplaatst: await hasMisplacedMoment(trx, versieId),
  });
  return { vondsten, uitvoer, scan, akkoord, beletsels };
}

/**
 * Who agreed to this output. What a source agreed to when it delivered a text also covers that text with details taken
 * out, for it only says less, and an imported verhaal has no author here who could ask.
 */
async function readAkkoord(trx: Trx, verhaal: On, uitvoerHash: string, tekstHash: string) {
  const akkoord = await findAkkoord(trx, verhaal.id, uitvoerHash);
  if (akkoord || verhaal.auteur_id !== null) return akkoord;
  const source = await findAkkoord(trx, verhaal.id, tekstHash);
  return source?.wijze === 'bron' ? source : undefined;
}
