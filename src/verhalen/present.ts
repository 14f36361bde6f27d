import type { BegripRef, Kader } from '../begrippen/schema.ts';
import { presentMoment } from '../sleutelmomenten/present.ts';
import type { Doel } from '../toestemmingen/rules.ts';
import type { VerhaalRow, VerhaalSummaryRow } from './queries.ts';
import { mededelingOf } from './rules.ts';
import type { VerhaalResponse, VerhaalSamenvatting } from './schema.ts';

export function presentSummary(row: VerhaalSummaryRow): VerhaalSamenvatting {
  const of = (kader: Kader) => row.begrippen.filter((b) => b.kader === kader) as BegripRef[];
  return {
    id: row.id,
    versie: row.nummer,
    titel: row.titel,
    samenvatting: row.samenvatting,
    taal: row.taal,
    periode: row.periode_van === null ? null : `${row.periode_van}-${row.periode_tot}`,
    regio: row.regio as VerhaalSamenvatting['regio'],
    vertellersrol: of('tellerrol')[0] ?? null,
    themas: of('thema'),
    leefgebieden: of('leefgebied'),
    zwareInhoud: of('zware-inhoud'),
    fictief: row.fictief,
    mededeling: mededelingOf(row.namen_verzonnen),
    woorden: row.woorden,
    gepubliceerdOp: row.gepubliceerd_op?.toISOString() ?? null,
  };
}

/** One that lies with the redactie, for a redacteur who does not read it yet: what it is about, and none of its words. */
export const presentUnread = (row: VerhaalSummaryRow): VerhaalSamenvatting => ({
  ...presentSummary(row),
  titel: 'Nog niet aangenomen om te lezen',
  samenvatting: '',
  mededeling: null,
});

/** The full verhaal. `working`: for the author or redacteur, with its real state and the toestemming. */
export function presentVerhaal(row: VerhaalRow, working: boolean): VerhaalResponse {
  return {
    ...presentSummary(row),
    status: working ? (row.status as VerhaalResponse['status']) : 'gepubliceerd',
    tekst: row.tekst,
    eenvoudigeTekst: row.eenvoudige_tekst,
    sleutelmomenten: row.sleutelmomenten.map(presentMoment),
    ...(working ? { toestemming: row.doelen as Doel[] } : {}),
  };
}

export interface VersieRow {
  id: string;
  nummer: number;
  titel: string;
  tekst: string;
  samenvatting: string;
  eenvoudige_tekst: string;
  namen_verzonnen: boolean;
  taal: string;
  hash: string;
  aangemaakt_op: Date;
}

export function presentVersie(row: VersieRow, publishedId: string | null) {
  return {
    nummer: row.nummer,
    titel: row.titel,
    tekst: row.tekst,
    samenvatting: row.samenvatting,
    eenvoudigeTekst: row.eenvoudige_tekst,
    taal: row.taal,
    mededeling: mededelingOf(row.namen_verzonnen),
    hash: row.hash,
    gepubliceerd: row.id === publishedId,
    aangemaaktOp: row.aangemaakt_op.toISOString(),
  };
}
