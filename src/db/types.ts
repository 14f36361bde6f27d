// Generated from the migrations by `npm run generate`. Do not edit.
import type { Generated, JSONColumnType, Kysely, Transaction } from 'kysely';

type Json = JSONColumnType<object>;

export interface AanmeldlinkTable {
  hash: Buffer;
  account_id: string;
  verloopt_op: Date;
}

export interface AccountTable {
  id: Generated<string>;
  naam: string;
  email: string;
  rollen: Generated<string[]>;
  actief: Generated<boolean>;
  aangemaakt_op: Generated<Date>;
  gewijzigd_op: Generated<Date>;
  laatst_aangemeld_op: string | null;
  versie: Generated<number>;
}

export interface AkkoordTable {
  verhaal_id: string;
  tekst_hash: string;
  wijze: string;
  datum: string;
  door: string | null;
  vastgelegd_op: Generated<Date>;
}

export interface AnonimiseringTable {
  versie_id: string;
  regelsversie: string;
  gescand_op: Generated<Date>;
  tekst_hash: string | null;
  bits: Generated<number>;
  meter_bits: number | null;
  meter_reden: string | null;
  meter_door: string | null;
  attest_id: string | null;
}

export interface AttestTable {
  id: Generated<string>;
  bron: string;
  methode: string;
  eerste_lezer: string;
  tweede_lezer: string;
  datum: string;
  vastgelegd_op: Generated<Date>;
}

export interface BegripTable {
  id: Generated<string>;
  kader: string;
  notatie: string;
  voorkeursterm: string;
  definitie: Generated<string>;
  bron: Generated<string>;
  fase: string | null;
  status: Generated<string>;
  versie: Generated<number>;
  volgorde: Generated<number>;
  gewijzigd_op: Generated<Date>;
}

export interface BegripRelatieTable {
  begrip_id: string;
  doel_id: string;
  soort: string;
}

export interface BegripTermTable {
  begrip_id: string;
  term: string;
  soort: string;
}

export interface BegrippenkaderTable {
  notatie: string;
  titel: string;
  uitleg: string;
  volgorde: number;
}

export interface BeoordelingTable {
  id: Generated<string>;
  verhaal_id: string;
  versienummer: number;
  uitkomst: string;
  redenen: Generated<string>;
  door: string | null;
  op: Generated<Date>;
}

export interface HandelingTable {
  nr: Generated<number>;
  verhaal_id: string;
  versienummer: number;
  wat: string;
  regelsversie: string | null;
  groep: string | null;
  soort: string | null;
  klasse: string | null;
  besluit: string | null;
  reden: string | null;
  aantal: number | null;
  stempels: Generated<string[]>;
  attest_id: string | null;
  rol: string;
  door: string | null;
  op: Generated<Date>;
}

export interface HerkenningTable {
  versie_id: string;
  tekst_hash: string;
  vondsten: Json | null;
  fout: string | null;
  gevraagd_op: Date;
}

export interface IdempotentieTable {
  client: string;
  route: string;
  sleutel_hash: Buffer;
  verzoek_hash: Buffer;
  status: number | null;
  antwoord: Buffer | null;
  object_id: string | null;
  aangemaakt_op: Generated<Date>;
}

export interface InstellingTable {
  naam: string;
  waarde: Json;
}

export interface LezerTable {
  verhaal_id: string;
  account_id: string;
  sinds: Generated<Date>;
}

export interface OrigineelTable {
  versie_id: string;
  verhaal_id: string;
  inhoud: Buffer;
  bewaren_tot: Date;
  aangemaakt_op: Generated<Date>;
}

export interface SessieTable {
  hash: Buffer;
  account_id: string;
  verloopt_op: Date;
}

export interface SleutelTable {
  id: string;
  account_id: string;
  naam: string;
  hash: Buffer;
  rechten: string[];
  verloopt_op: Date;
  laatst_gebruikt_op: string | null;
  ingetrokken_op: Date | null;
  aangemaakt_op: Generated<Date>;
}

export interface SleutelmomentTable {
  versie_id: string;
  id: Generated<string>;
  soort_id: string;
  fase_id: string | null;
  begin: number;
  eind: number;
  citaat: string;
  voor: string;
  na: string;
  volgorde_tijd: number | null;
  herijken: Generated<boolean>;
}

export interface SleutelmomentBegripTable {
  versie_id: string;
  sleutelmoment_id: string;
  begrip_id: string;
  rol: string;
}

export interface ToestemmingTable {
  id: Generated<string>;
  verhaal_id: string;
  nummer: number;
  doelen: string[];
  datum: string;
  vastgelegd_op: Generated<Date>;
}

export interface VerhaalTable {
  id: Generated<string>;
  status: Generated<string>;
  versie: Generated<number>;
  auteur_id: string | null;
  bron: string | null;
  bron_id: string | null;
  bron_hash: string | null;
  fictief: Generated<boolean>;
  huidige_versie_id: string | null;
  gepubliceerde_versie_id: string | null;
  gepubliceerd_door: string | null;
  doelen: Generated<string[]>;
  intrekkingscode_hash: Buffer | null;
  aangemaakt_op: Generated<Date>;
  gewijzigd_op: Generated<Date>;
  ingediend_op: Date | null;
  gepubliceerd_op: Date | null;
  eerst_gepubliceerd_op: Date | null;
  ingetrokken_op: Date | null;
  ooit_openbaar: Generated<boolean>;
}

export interface VerhaalVersieTable {
  id: Generated<string>;
  verhaal_id: string;
  nummer: number;
  titel: string;
  tekst: string;
  samenvatting: Generated<string>;
  eenvoudige_tekst: Generated<string>;
  taal: Generated<string>;
  periode_van: number | null;
  periode_tot: number | null;
  regio: string | null;
  hash: string;
  woorden: number;
  aangemaakt_op: Generated<Date>;
  namen_verzonnen: Generated<boolean>;
}

export interface VerhaalVersieBegripTable {
  versie_id: string;
  begrip_id: string;
  kader: string;
}

export interface VerwijzingTable {
  id: Generated<string>;
  code: string;
  verzameling_id: string;
  eigenaar_id: string;
  boodschap: Generated<string>;
  verloopt_op: Date;
  beeindigd_op: Date | null;
  aangemaakt_op: Generated<Date>;
}

export interface VerzamelingTable {
  id: Generated<string>;
  versie: Generated<number>;
  titel: string;
  inleiding: Generated<string>;
  eigenaar_id: string;
  openbaar: Generated<boolean>;
  filter: Json | null;
  aangemaakt_op: Generated<Date>;
  gewijzigd_op: Generated<Date>;
}

export interface VerzamelingItemTable {
  id: Generated<string>;
  verzameling_id: string;
  positie: number;
  verhaal_id: string;
  sleutelmoment_id: string | null;
  woord: Generated<string>;
}

export interface VondstTable {
  id: Generated<string>;
  versie_id: string;
  veld: string;
  begin: number;
  eind: number;
  soort: string;
  klasse: string;
  groep: string;
  uitleg: string;
  voorstel: string;
  besluit: string | null;
  vervanging: string | null;
  reden: string | null;
  besloten_door: string | null;
  besloten_op: Date | null;
  bits: Generated<number>;
  handmatig: Generated<boolean>;
  tweede_lezer: string | null;
}

export interface WijzigingTable {
  id: Generated<number>;
  noun: string;
  object_id: string;
  soort: string;
  openbaar: boolean;
  op: Generated<Date>;
}

export interface WijzigingLezerTable {
  naam: string;
  positie: Generated<number>;
}

export interface ZoekVerhaalTable {
  nr: Generated<number>;
  verhaal_id: string;
  woorden: number[];
  gewichten: number[];
}

export interface ZoekVermeldingTable {
  woord: number;
  gewicht: number;
  nr: number;
}

export interface ZoekWoordTable {
  id: Generated<number>;
  woord: string;
  klank: string;
  df: number;
}

export interface Database {
  aanmeldlink: AanmeldlinkTable;
  account: AccountTable;
  akkoord: AkkoordTable;
  anonimisering: AnonimiseringTable;
  attest: AttestTable;
  begrip: BegripTable;
  begrip_relatie: BegripRelatieTable;
  begrip_term: BegripTermTable;
  begrippenkader: BegrippenkaderTable;
  beoordeling: BeoordelingTable;
  handeling: HandelingTable;
  herkenning: HerkenningTable;
  idempotentie: IdempotentieTable;
  instelling: InstellingTable;
  lezer: LezerTable;
  origineel: OrigineelTable;
  sessie: SessieTable;
  sleutel: SleutelTable;
  sleutelmoment: SleutelmomentTable;
  sleutelmoment_begrip: SleutelmomentBegripTable;
  toestemming: ToestemmingTable;
  verhaal: VerhaalTable;
  verhaal_versie: VerhaalVersieTable;
  verhaal_versie_begrip: VerhaalVersieBegripTable;
  verwijzing: VerwijzingTable;
  verzameling: VerzamelingTable;
  verzameling_item: VerzamelingItemTable;
  vondst: VondstTable;
  wijziging: WijzigingTable;
  wijziging_lezer: WijzigingLezerTable;
  zoek_verhaal: ZoekVerhaalTable;
  zoek_vermelding: ZoekVermeldingTable;
  zoek_woord: ZoekWoordTable;
}

/** Any connection: outside a transaction, or in one. */
export type Db = Kysely<Database>;
/** Only inside a transaction: functions that must be in one take this. */
export type Trx = Transaction<Database>;
