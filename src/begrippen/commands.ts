import type { Trx } from '../db/types.ts';
import { requireAnonymous } from '../http/anonymous.ts';
import { type InvalidParam, Probleem } from '../http/problem.ts';
import { appendWijziging } from '../wijzigingen/queries.ts';
import {
  findByNames,
  insertBegrip,
  listBegrippen,
  lockBegrip,
  replaceBroader,
  replaceTerms,
  updateBegrip,
} from './queries.ts';
import { chooseBegrip, type NamedBegrip, toNotatie } from './rules.ts';
import type { Kader } from './schema.ts';

export interface ResolvedBegrip {
  id: string;
  kader: Kader;
  /** False while it is a proposal that nobody has read. */
  vastgesteld: boolean;
}

export interface Resolved {
  /** The begrip of each name, by its pointer. */
  get(pointer: string): ResolvedBegrip;
  /** Names that no begrip knew and that became proposals. */
  proposed: { kader: Kader; term: string }[];
}

/**
 * Looks up every name; one that no begrip knows becomes a proposal in its (first) kader when `propose`.
 * @throws Probleem 400 that lists all unknown names, when not.
 */
export async function resolveBegrippen(
  trx: Trx,
  named: readonly NamedBegrip[],
  options: { propose: boolean },
): Promise<Resolved> {
  const matches = await findByNames(
    trx,
    named.map((one) => one.name),
    true,
  );
  const found = new Map<string, ResolvedBegrip>();
  const unknown: NamedBegrip[] = [];
  for (const one of named) {
    const match = chooseBegrip(matches, one);
    if (match) found.set(one.pointer, { id: match.id, kader: match.kader as Kader, vastgesteld: match.vastgesteld });
    else unknown.push(one);
  }
  if (unknown.length > 0 && !options.propose) throw unknownBegrippen(unknown);
  const proposals = new Map<string, ResolvedBegrip>();
  const proposed: Resolved['proposed'] = [];
  for (const { name, kaders, pointer } of unknown) {
    const kader = kaders[0] as Kader;
    const notatie = toNotatie(name);
    const key = `${kader} ${notatie}`;
    if (!proposals.has(key)) {
      requireAnonymous({ [kader]: name });
      proposals.set(key, { kader, vastgesteld: false, id: await proposeBegrip(trx, kader, notatie, name) });
      proposed.push({ kader, term: name });
    }
    found.set(pointer, proposals.get(key) as ResolvedBegrip);
  }
  return { get: (pointer) => found.get(pointer) as ResolvedBegrip, proposed };
}

function unknownBegrippen(unknown: readonly NamedBegrip[]): Probleem {
  const invalidParams: InvalidParam[] = unknown.map(({ field, pointer, kaders }) => ({
    name: field,
    reason: `Dit begrip kennen we niet. Kijk in /v1/begrippen?kader=${kaders[0]}, of stel het daar voor.`,
    code: 'onbekend_begrip',
    pointer,
  }));
  return new Probleem('ongeldige-invoer', 'Niet alle begrippen zijn bekend.', { invalidParams });
}

async function proposeBegrip(trx: Trx, kader: Kader, notatie: string, term: string): Promise<string> {
  const existing = (await findByNames(trx, [notatie], true)).find((m) => m.kader === kader && m.rang === 0);
  if (existing) return existing.id;
  const id = await insertBegrip(trx, {
    kader,
    notatie,
    voorkeursterm: term,
    definitie: '',
    bron: '',
    status: 'voorstel',
  });
  await replaceTerms(trx, id, 'voorkeur', [term]);
  return id;
}

function requireAnonymousBegrip({ voorkeursterm, definitie, bron, alledaags, vakterm }: BegripInput): void {
  requireAnonymous({ voorkeursterm, definitie, bron, alledaags: alledaags?.join('\n'), vakterm: vakterm?.join('\n') });
}

export interface BegripInput {
  voorkeursterm?: string | undefined;
  definitie?: string | undefined;
  bron?: string | undefined;
  status?: 'voorstel' | 'vastgesteld' | 'vervallen' | undefined;
  alledaags?: string[] | undefined;
  vakterm?: string[] | undefined;
  breder?: string[] | undefined;
}

async function replaceWords(trx: Trx, id: string, kader: Kader, input: BegripInput): Promise<void> {
  if (input.voorkeursterm !== undefined) await replaceTerms(trx, id, 'voorkeur', [input.voorkeursterm]);
  if (input.alledaags) await replaceTerms(trx, id, 'alledaags', input.alledaags);
  if (input.vakterm) await replaceTerms(trx, id, 'vakterm', input.vakterm);
  if (!input.breder) return;
  const named = input.breder.map((name, i) => ({ name, kaders: [kader], field: 'breder', pointer: `/breder/${i}` }));
  const resolved = await resolveBegrippen(trx, named, { propose: false });
  await replaceBroader(
    trx,
    id,
    named.map((one) => resolved.get(one.pointer).id).filter((broader) => broader !== id),
  );
}

/** Adds a begrip to the shared language. @throws Probleem 409 when the kader has it already. */
export async function createBegrip(
  trx: Trx,
  input: BegripInput & { kader: Kader; voorkeursterm: string },
): Promise<string> {
  requireAnonymousBegrip(input);
  const notatie = toNotatie(input.voorkeursterm);
  const taken = (await findByNames(trx, [notatie], true)).some((m) => m.kader === input.kader && m.rang === 0);
  if (taken) throw new Probleem('botsing', 'Dit begrip staat al in dit kader.');
  const { kader, voorkeursterm, definitie = '', bron = '', status = 'vastgesteld' } = input;
  const id = await insertBegrip(trx, { kader, notatie, voorkeursterm, definitie, bron, status });
  await replaceWords(trx, id, kader, input);
  await appendWijziging(trx, { noun: 'begrip', objectId: id, soort: 'gewijzigd', openbaar: status === 'vastgesteld' });
  return id;
}

/** Changes a begrip; `check` sees its version before anything is written. Null when there is none. */
export async function changeBegrip(
  trx: Trx,
  id: string,
  input: BegripInput,
  now: Date,
  check: (versie: number) => void,
) {
  const row = await lockBegrip(trx, id);
  if (!row) return null;
  check(row.versie);
  requireAnonymousBegrip(input);
  const { voorkeursterm, definitie, bron, status } = input;
  const values = Object.fromEntries(
    Object.entries({ voorkeursterm, definitie, bron, status }).filter(([, v]) => v !== undefined),
  );
  await updateBegrip(trx, id, values, now);
  await replaceWords(trx, id, row.kader as Kader, input);
  await appendWijziging(trx, {
    noun: 'begrip',
    objectId: id,
    soort: 'gewijzigd',
    openbaar: (status ?? row.status) === 'vastgesteld',
  });
  return (await listBegrippen(trx, { id, proposals: true }))[0] ?? null;
}
