import { REGELSVERSIE } from '../../anonimiseren/regelsversie.ts';
import type { Trx } from '../../db/types.ts';
import type { Herkenner } from '../../herkenner/port.ts';
import type { Actor } from '../../http/actor.ts';
import type { Deps } from '../../http/deps.ts';
import { sliceCodePoints } from '../../tekst/normalise.ts';
import type { Kluis } from '../../toegang/kluis.ts';
import { currentFields } from '../../verhalen/commands.ts';
import { updateState, type VerhaalState } from '../../verhalen/queries.ts';
import { readPoort } from '../uitvoer/commands.ts';
import { scanVersie } from '../vondsten/commands.ts';
import { setMeter, type VondstRow } from '../vondsten/queries.ts';
import { textOf } from '../vondsten/rules.ts';
import type { Veld } from '../vondsten/schema.ts';
import { appendHandeling, type NewHandeling } from './queries.ts';

/** What decides beside the text itself whether a verhaal may be published. */
export interface Wacht {
  now: Date;
  herkenner: Herkenner | null;
}

/** Who does something to a locked verhaal, when, and with what the log is stamped. */
export interface Doer extends Wacht {
  door: string | null;
  rol: 'auteur' | 'redacteur' | 'verteller' | 'beheer';
  kluis: Kluis;
}

type Around = Pick<Deps, 'now' | 'kluis' | 'herkenner'>;

export const wachtOf = ({ now, herkenner }: Omit<Around, 'kluis'>): Wacht => ({ now: now(), herkenner });

export const doerOf = (actor: Actor, rol: Doer['rol'], { now, kluis, herkenner }: Around): Doer => ({
  door: actor.accountId,
  rol,
  now: now(),
  kluis,
  herkenner,
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

const ORDER = ['direct', 'twijfel', 'indirect'];

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
    klasse: rows.reduce(
      (worst, { klasse }) => (ORDER.indexOf(klasse) < ORDER.indexOf(worst) ? klasse : worst),
      first.klasse,
    ),
    aantal: rows.length,
    stempels: [...new Set(forms.map((form) => doer.kluis.stamp(verhaal.id, form)))],
  });
}

/** Accepts what the details that stay say together, or takes that back (`reden` null). */
export async function acceptMeter(trx: Trx, verhaal: On, reden: string | null, doer: Doer): Promise<void> {
  const { uitvoer } = await readPoort(trx, verhaal, doer);
  const bits = reden === null ? null : uitvoer.meter.bits;
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
