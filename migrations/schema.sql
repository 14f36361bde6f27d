-- The database on one page, read from a migrated one by `npm run generate`. Do not edit: the migrations are the source.
create extension pg_trgm;
create extension unaccent;

create table aanmeldlink (
  hash bytea not null,
  account_id uuid not null,
  verloopt_op timestamp with time zone not null,
  constraint aanmeldlink_pkey PRIMARY KEY (hash),
  constraint aanmeldlink_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX aanmeldlink_account ON aanmeldlink USING btree (account_id);

create table account (
  id uuid not null default gen_random_uuid(),
  naam text not null,
  email text not null,
  rollen text[] not null default '{}'::text[],
  actief boolean not null default true,
  aangemaakt_op timestamp with time zone not null default now(),
  gewijzigd_op timestamp with time zone not null default now(),
  laatst_aangemeld_op date,
  versie integer not null default 1,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_email_key UNIQUE (email),
  constraint account_email_check CHECK ((email = lower(email))),
  constraint account_rollen_check CHECK ((rollen <@ ARRAY['ervaringswerker'::text, 'redacteur'::text, 'onderzoeker'::text, 'beheerder'::text]))
);

create table akkoord (
  verhaal_id uuid not null,
  tekst_hash text not null,
  wijze text not null,
  datum date not null,
  door uuid,
  vastgelegd_op timestamp with time zone not null default now(),
  constraint akkoord_pkey PRIMARY KEY (verhaal_id, tekst_hash),
  constraint akkoord_door_fkey FOREIGN KEY (door) REFERENCES account(id),
  constraint akkoord_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint akkoord_wijze_check CHECK ((wijze = ANY (ARRAY['code'::text, 'samen-gelezen'::text, 'bron'::text])))
);

create table anonimisering (
  versie_id uuid not null,
  regelsversie text not null,
  gescand_op timestamp with time zone not null default now(),
  tekst_hash text,
  bits real not null default 0,
  meter_bits real,
  meter_reden text,
  meter_door uuid,
  attest_id uuid,
  constraint anonimisering_pkey PRIMARY KEY (versie_id),
  constraint anonimisering_attest_id_fkey FOREIGN KEY (attest_id) REFERENCES attest(id),
  constraint anonimisering_meter_door_fkey FOREIGN KEY (meter_door) REFERENCES account(id),
  constraint anonimisering_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES verhaal_versie(id) ON DELETE CASCADE,
  constraint meter_met_reden CHECK (((meter_bits IS NULL) = (meter_reden IS NULL)))
);

create table attest (
  id uuid not null default gen_random_uuid(),
  bron text not null,
  methode text not null,
  eerste_lezer text not null,
  tweede_lezer text not null,
  datum date not null,
  vastgelegd_op timestamp with time zone not null default now(),
  constraint attest_pkey PRIMARY KEY (id),
  constraint twee_mensen CHECK ((lower(btrim(eerste_lezer)) <> lower(btrim(tweede_lezer))))
);

create table begrip (
  id uuid not null default gen_random_uuid(),
  kader text not null,
  notatie text not null,
  voorkeursterm text not null,
  definitie text not null default ''::text,
  bron text not null default ''::text,
  fase text,
  status text not null default 'vastgesteld'::text,
  versie integer not null default 1,
  volgorde integer not null default 0,
  gewijzigd_op timestamp with time zone not null default now(),
  constraint begrip_pkey PRIMARY KEY (id),
  constraint begrip_id_kader_key UNIQUE (id, kader),
  constraint begrip_kader_notatie_key UNIQUE (kader, notatie),
  constraint begrip_kader_fkey FOREIGN KEY (kader) REFERENCES begrippenkader(notatie),
  constraint begrip_notatie_check CHECK ((notatie ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint begrip_status_check CHECK ((status = ANY (ARRAY['voorstel'::text, 'vastgesteld'::text, 'vervallen'::text])))
);

create table begrip_relatie (
  begrip_id uuid not null,
  doel_id uuid not null,
  soort text not null,
  constraint begrip_relatie_pkey PRIMARY KEY (begrip_id, doel_id, soort),
  constraint begrip_relatie_begrip_id_fkey FOREIGN KEY (begrip_id) REFERENCES begrip(id) ON DELETE CASCADE,
  constraint begrip_relatie_doel_id_fkey FOREIGN KEY (doel_id) REFERENCES begrip(id) ON DELETE CASCADE,
  constraint begrip_relatie_check CHECK ((begrip_id <> doel_id)),
  constraint begrip_relatie_soort_check CHECK ((soort = ANY (ARRAY['breder'::text, 'verwant'::text])))
);
CREATE INDEX begrip_relatie_doel ON begrip_relatie USING btree (doel_id, soort);

create table begrip_term (
  begrip_id uuid not null,
  term text not null,
  soort text not null,
  constraint begrip_term_pkey PRIMARY KEY (begrip_id, term),
  constraint begrip_term_begrip_id_fkey FOREIGN KEY (begrip_id) REFERENCES begrip(id) ON DELETE CASCADE,
  constraint begrip_term_soort_check CHECK ((soort = ANY (ARRAY['voorkeur'::text, 'alledaags'::text, 'vakterm'::text, 'verborgen'::text])))
);
CREATE INDEX begrip_term_laag ON begrip_term USING btree (lower(term));

create table begrippenkader (
  notatie text not null,
  titel text not null,
  uitleg text not null,
  volgorde integer not null,
  constraint begrippenkader_pkey PRIMARY KEY (notatie)
);

create table beoordeling (
  id uuid not null default gen_random_uuid(),
  verhaal_id uuid not null,
  versienummer integer not null,
  uitkomst text not null,
  redenen text not null default ''::text,
  door uuid,
  op timestamp with time zone not null default now(),
  constraint beoordeling_pkey PRIMARY KEY (id),
  constraint beoordeling_door_fkey FOREIGN KEY (door) REFERENCES account(id),
  constraint beoordeling_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint beoordeling_uitkomst_check CHECK ((uitkomst = ANY (ARRAY['goedgekeurd'::text, 'teruggestuurd'::text])))
);
CREATE INDEX beoordeling_verhaal ON beoordeling USING btree (verhaal_id, op);

create table handeling (
  nr bigint not null generated always as identity,
  verhaal_id uuid not null,
  versienummer integer not null,
  wat text not null,
  regelsversie text,
  groep text,
  soort text,
  klasse text,
  besluit text,
  reden text,
  aantal integer,
  stempels text[] not null default '{}'::text[],
  attest_id uuid,
  rol text not null,
  door uuid,
  op timestamp with time zone not null default now(),
  constraint handeling_pkey PRIMARY KEY (nr),
  constraint handeling_attest_id_fkey FOREIGN KEY (attest_id) REFERENCES attest(id),
  constraint handeling_door_fkey FOREIGN KEY (door) REFERENCES account(id),
  constraint handeling_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint handeling_rol_check CHECK ((rol = ANY (ARRAY['auteur'::text, 'redacteur'::text, 'verteller'::text, 'beheer'::text]))),
  constraint handeling_wat_check CHECK ((wat = ANY (ARRAY['nagekeken'::text, 'besloten'::text, 'besluit-teruggenomen'::text, 'tweede-lezing'::text, 'toegevoegd'::text, 'vondst-verwijderd'::text, 'gesplitst'::text, 'samengevoegd'::text, 'meter-aanvaard'::text, 'meter-teruggenomen'::text, 'akkoord'::text, 'akkoord-teruggenomen'::text, 'attest'::text, 'gelezen'::text, 'lezing-gestopt'::text, 'gepubliceerd'::text, 'origineel-gelezen'::text, 'herkend'::text, 'herkenner-zweeg'::text])))
);
CREATE INDEX handeling_verhaal ON handeling USING btree (verhaal_id, nr);
CREATE TRIGGER handeling_is_onveranderlijk BEFORE UPDATE ON handeling FOR EACH ROW EXECUTE FUNCTION handeling_is_onveranderlijk();

create table herkenning (
  versie_id uuid not null,
  tekst_hash text not null,
  vondsten jsonb,
  fout text,
  gevraagd_op timestamp with time zone not null,
  constraint herkenning_pkey PRIMARY KEY (versie_id),
  constraint herkenning_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES verhaal_versie(id) ON DELETE CASCADE,
  constraint antwoord_of_fout CHECK (((vondsten IS NULL) <> (fout IS NULL))),
  constraint herkenning_fout_check CHECK ((fout = ANY (ARRAY['onbereikbaar'::text, 'te-traag'::text, 'fout-antwoord'::text, 'te-groot'::text, 'onleesbaar'::text, 'verkeerde-plaatsen'::text])))
);

create table idempotentie (
  client text not null,
  route text not null,
  sleutel_hash bytea not null,
  verzoek_hash bytea not null,
  status integer,
  antwoord bytea,
  object_id uuid,
  aangemaakt_op timestamp with time zone not null default now(),
  constraint idempotentie_pkey PRIMARY KEY (client, route, sleutel_hash)
);
CREATE INDEX idempotentie_aangemaakt ON idempotentie USING btree (aangemaakt_op);

create table instelling (
  naam text not null,
  waarde jsonb not null,
  constraint instelling_pkey PRIMARY KEY (naam)
);

create table lezer (
  verhaal_id uuid not null,
  account_id uuid not null,
  sinds timestamp with time zone not null default now(),
  constraint lezer_pkey PRIMARY KEY (verhaal_id, account_id),
  constraint lezer_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint lezer_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE
);
CREATE INDEX lezer_account ON lezer USING btree (account_id);

create table origineel (
  versie_id uuid not null,
  verhaal_id uuid not null,
  inhoud bytea not null,
  bewaren_tot timestamp with time zone not null,
  aangemaakt_op timestamp with time zone not null default now(),
  constraint origineel_pkey PRIMARY KEY (versie_id),
  constraint origineel_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint origineel_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES verhaal_versie(id) ON DELETE CASCADE
);
CREATE INDEX origineel_bewaren_tot ON origineel USING btree (bewaren_tot);
CREATE INDEX origineel_verhaal ON origineel USING btree (verhaal_id);

create table sessie (
  hash bytea not null,
  account_id uuid not null,
  verloopt_op timestamp with time zone not null,
  constraint sessie_pkey PRIMARY KEY (hash),
  constraint sessie_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE
);
CREATE INDEX sessie_account ON sessie USING btree (account_id);

create table sleutel (
  id text not null,
  account_id uuid not null,
  naam text not null,
  hash bytea not null,
  rechten text[] not null,
  verloopt_op timestamp with time zone not null,
  laatst_gebruikt_op date,
  ingetrokken_op timestamp with time zone,
  aangemaakt_op timestamp with time zone not null default now(),
  constraint sleutel_pkey PRIMARY KEY (id),
  constraint sleutel_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE,
  constraint sleutel_id_check CHECK ((id ~ '^[0-9A-Za-z]{8}$'::text))
);
CREATE INDEX sleutel_account ON sleutel USING btree (account_id);

create table sleutelmoment (
  versie_id uuid not null,
  id uuid not null default gen_random_uuid(),
  soort_id uuid not null,
  fase_id uuid,
  begin integer not null,
  eind integer not null,
  citaat text not null,
  voor text not null,
  na text not null,
  volgorde_tijd integer,
  herijken boolean not null default false,
  constraint sleutelmoment_pkey PRIMARY KEY (versie_id, id),
  constraint sleutelmoment_fase_id_fkey FOREIGN KEY (fase_id) REFERENCES begrip(id),
  constraint sleutelmoment_soort_id_fkey FOREIGN KEY (soort_id) REFERENCES begrip(id),
  constraint sleutelmoment_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES verhaal_versie(id) ON DELETE CASCADE,
  constraint sleutelmoment_check CHECK (((0 <= begin) AND (begin < eind)))
);
CREATE INDEX sleutelmoment_fase ON sleutelmoment USING btree (fase_id, versie_id);
CREATE INDEX sleutelmoment_id ON sleutelmoment USING btree (id);
CREATE INDEX sleutelmoment_soort ON sleutelmoment USING btree (soort_id, versie_id);

create table sleutelmoment_begrip (
  versie_id uuid not null,
  sleutelmoment_id uuid not null,
  begrip_id uuid not null,
  rol text not null,
  constraint sleutelmoment_begrip_pkey PRIMARY KEY (versie_id, sleutelmoment_id, rol, begrip_id),
  constraint sleutelmoment_begrip_begrip_id_fkey FOREIGN KEY (begrip_id) REFERENCES begrip(id),
  constraint sleutelmoment_begrip_versie_id_sleutelmoment_id_fkey FOREIGN KEY (versie_id, sleutelmoment_id) REFERENCES sleutelmoment(versie_id, id) ON DELETE CASCADE,
  constraint sleutelmoment_begrip_rol_check CHECK ((rol = ANY (ARRAY['leefgebied'::text, 'hielp'::text, 'hinderde'::text, 'wie'::text, 'gevoel'::text, 'systeemstap'::text])))
);
CREATE INDEX sleutelmoment_begrip_begrip ON sleutelmoment_begrip USING btree (begrip_id, rol, versie_id);

create table toestemming (
  id uuid not null default gen_random_uuid(),
  verhaal_id uuid not null,
  nummer integer not null,
  doelen text[] not null,
  datum date not null,
  vastgelegd_op timestamp with time zone not null default now(),
  constraint toestemming_pkey PRIMARY KEY (id),
  constraint toestemming_verhaal_id_nummer_key UNIQUE (verhaal_id, nummer),
  constraint toestemming_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint toestemming_doelen_check CHECK ((doelen <@ ARRAY['verwijzen'::text, 'openbaar'::text, 'tellen'::text, 'onderzoekstekst'::text, 'apps'::text, 'onderwijs'::text, 'ai-training'::text]))
);
CREATE TRIGGER toestemming_geldt AFTER INSERT ON toestemming FOR EACH ROW EXECUTE FUNCTION toestemming_geldt();
CREATE TRIGGER toestemming_is_onveranderlijk BEFORE UPDATE ON toestemming FOR EACH ROW EXECUTE FUNCTION toestemming_is_onveranderlijk();

create table verhaal (
  id uuid not null default gen_random_uuid(),
  status text not null default 'concept'::text,
  versie integer not null default 1,
  auteur_id uuid,
  bron text,
  bron_id text,
  bron_hash text,
  fictief boolean not null default false,
  huidige_versie_id uuid,
  gepubliceerde_versie_id uuid,
  gepubliceerd_door uuid,
  doelen text[] not null default '{}'::text[],
  intrekkingscode_hash bytea,
  aangemaakt_op timestamp with time zone not null default now(),
  gewijzigd_op timestamp with time zone not null default now(),
  ingediend_op timestamp with time zone,
  gepubliceerd_op timestamp with time zone,
  eerst_gepubliceerd_op timestamp with time zone,
  ingetrokken_op timestamp with time zone,
  ooit_openbaar boolean not null default false,
  constraint verhaal_pkey PRIMARY KEY (id),
  constraint verhaal_bron_bron_id_key UNIQUE (bron, bron_id),
  constraint verhaal_intrekkingscode_hash_key UNIQUE (intrekkingscode_hash),
  constraint gepubliceerde_versie FOREIGN KEY (gepubliceerde_versie_id, id) REFERENCES verhaal_versie(id, verhaal_id) DEFERRABLE INITIALLY DEFERRED,
  constraint huidige_versie FOREIGN KEY (huidige_versie_id, id) REFERENCES verhaal_versie(id, verhaal_id) DEFERRABLE INITIALLY DEFERRED,
  constraint verhaal_auteur_id_fkey FOREIGN KEY (auteur_id) REFERENCES account(id),
  constraint verhaal_gepubliceerd_door_fkey FOREIGN KEY (gepubliceerd_door) REFERENCES account(id),
  constraint gepubliceerd_heeft_datum CHECK (((gepubliceerde_versie_id IS NULL) OR (gepubliceerd_op IS NOT NULL))),
  constraint gepubliceerd_is_huidig CHECK (((status <> 'gepubliceerd'::text) OR (gepubliceerde_versie_id = huidige_versie_id))),
  constraint ingetrokken_is_leeg CHECK ((((status = 'ingetrokken'::text) = (ingetrokken_op IS NOT NULL)) AND ((status <> 'ingetrokken'::text) OR ((huidige_versie_id IS NULL) AND (gepubliceerde_versie_id IS NULL))))),
  constraint verhaal_status_check CHECK ((status = ANY (ARRAY['concept'::text, 'ingediend'::text, 'gepubliceerd'::text, 'teruggestuurd'::text, 'ingetrokken'::text]))),
  constraint vier_ogen CHECK (((auteur_id IS NULL) OR (gepubliceerd_door IS DISTINCT FROM auteur_id)))
);
CREATE INDEX verhaal_auteur ON verhaal USING btree (auteur_id, gewijzigd_op DESC, id);
CREATE INDEX verhaal_gepubliceerd ON verhaal USING btree (gepubliceerd_op DESC, id DESC) WHERE (gepubliceerde_versie_id IS NOT NULL);
CREATE UNIQUE INDEX verhaal_gepubliceerde_versie ON verhaal USING btree (gepubliceerde_versie_id) WHERE (gepubliceerde_versie_id IS NOT NULL);
CREATE INDEX verhaal_openbaar ON verhaal USING btree (gepubliceerd_op DESC, id DESC) WHERE ((gepubliceerde_versie_id IS NOT NULL) AND (doelen @> ARRAY['openbaar'::text]));
CREATE INDEX verhaal_status ON verhaal USING btree (status, ingediend_op, id);
CREATE TRIGGER komt_ongepubliceerd_binnen BEFORE INSERT ON verhaal FOR EACH ROW WHEN ((new.gepubliceerde_versie_id IS NOT NULL)) EXECUTE FUNCTION komt_ongepubliceerd_binnen();
CREATE TRIGGER onthoud_openbaar BEFORE UPDATE OF gepubliceerde_versie_id, doelen ON verhaal FOR EACH ROW WHEN (((new.gepubliceerde_versie_id IS NOT NULL) AND (new.doelen @> ARRAY['openbaar'::text]))) EXECUTE FUNCTION onthoud_openbaar();
CREATE TRIGGER publicatiepoort BEFORE UPDATE OF gepubliceerde_versie_id ON verhaal FOR EACH ROW WHEN (((new.gepubliceerde_versie_id IS NOT NULL) AND (new.gepubliceerde_versie_id IS DISTINCT FROM old.gepubliceerde_versie_id))) EXECUTE FUNCTION publicatiepoort();
CREATE TRIGGER zoekrij_verdwijnt AFTER DELETE ON verhaal FOR EACH ROW WHEN ((old.gepubliceerde_versie_id IS NOT NULL)) EXECUTE FUNCTION zoekrij_vervalt();
CREATE TRIGGER zoekrij_vervalt AFTER UPDATE OF gepubliceerde_versie_id, doelen ON verhaal FOR EACH ROW WHEN (((old.gepubliceerde_versie_id IS NOT NULL) AND ((new.gepubliceerde_versie_id IS DISTINCT FROM old.gepubliceerde_versie_id) OR (new.doelen = '{}'::text[])))) EXECUTE FUNCTION zoekrij_vervalt();

create table verhaal_versie (
  id uuid not null default gen_random_uuid(),
  verhaal_id uuid not null,
  nummer integer not null,
  titel text not null,
  tekst text not null,
  samenvatting text not null default ''::text,
  eenvoudige_tekst text not null default ''::text,
  taal text not null default 'nl'::text,
  periode_van smallint,
  periode_tot smallint,
  regio text,
  hash text not null,
  woorden integer not null,
  aangemaakt_op timestamp with time zone not null default now(),
  namen_verzonnen boolean not null default false,
  constraint verhaal_versie_pkey PRIMARY KEY (id),
  constraint verhaal_versie_id_verhaal_id_key UNIQUE (id, verhaal_id),
  constraint verhaal_versie_verhaal_id_nummer_key UNIQUE (verhaal_id, nummer),
  constraint verhaal_versie_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint verhaal_versie_check CHECK ((periode_van <= periode_tot)),
  constraint verhaal_versie_regio_check CHECK ((regio = ANY (ARRAY['Noord-Nederland'::text, 'Oost-Nederland'::text, 'Zuid-Nederland'::text, 'West-Nederland'::text, 'Nederland'::text, 'Caribisch Nederland'::text, 'Buitenland'::text])))
);
CREATE TRIGGER versie_is_onveranderlijk BEFORE UPDATE ON verhaal_versie FOR EACH ROW EXECUTE FUNCTION versie_is_onveranderlijk();

create table verhaal_versie_begrip (
  versie_id uuid not null,
  begrip_id uuid not null,
  kader text not null,
  constraint verhaal_versie_begrip_pkey PRIMARY KEY (versie_id, begrip_id),
  constraint verhaal_versie_begrip_begrip_id_kader_fkey FOREIGN KEY (begrip_id, kader) REFERENCES begrip(id, kader),
  constraint verhaal_versie_begrip_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES verhaal_versie(id) ON DELETE CASCADE,
  constraint verhaal_versie_begrip_kader_check CHECK ((kader = ANY (ARRAY['thema'::text, 'leefgebied'::text, 'tellerrol'::text, 'zware-inhoud'::text])))
);
CREATE UNIQUE INDEX een_tellerrol ON verhaal_versie_begrip USING btree (versie_id) WHERE (kader = 'tellerrol'::text);
CREATE INDEX verhaal_versie_begrip_begrip ON verhaal_versie_begrip USING btree (begrip_id, versie_id);

create table verwijzing (
  id uuid not null default gen_random_uuid(),
  code text not null,
  verzameling_id uuid not null,
  eigenaar_id uuid not null,
  boodschap text not null default ''::text,
  verloopt_op timestamp with time zone not null,
  beeindigd_op timestamp with time zone,
  aangemaakt_op timestamp with time zone not null default now(),
  constraint verwijzing_pkey PRIMARY KEY (id),
  constraint verwijzing_code_key UNIQUE (code),
  constraint verwijzing_eigenaar_id_fkey FOREIGN KEY (eigenaar_id) REFERENCES account(id),
  constraint verwijzing_verzameling_id_fkey FOREIGN KEY (verzameling_id) REFERENCES verzameling(id) ON DELETE CASCADE
);
CREATE INDEX verwijzing_verzameling ON verwijzing USING btree (verzameling_id, aangemaakt_op DESC, id);

create table verzameling (
  id uuid not null default gen_random_uuid(),
  versie integer not null default 1,
  titel text not null,
  inleiding text not null default ''::text,
  eigenaar_id uuid not null,
  openbaar boolean not null default false,
  filter jsonb,
  aangemaakt_op timestamp with time zone not null default now(),
  gewijzigd_op timestamp with time zone not null default now(),
  constraint verzameling_pkey PRIMARY KEY (id),
  constraint verzameling_eigenaar_id_fkey FOREIGN KEY (eigenaar_id) REFERENCES account(id)
);
CREATE INDEX verzameling_eigenaar ON verzameling USING btree (eigenaar_id, gewijzigd_op DESC, id);
CREATE INDEX verzameling_openbaar ON verzameling USING btree (gewijzigd_op DESC, id) WHERE openbaar;

create table verzameling_item (
  id uuid not null default gen_random_uuid(),
  verzameling_id uuid not null,
  positie integer not null,
  verhaal_id uuid not null,
  sleutelmoment_id uuid,
  woord text not null default ''::text,
  constraint verzameling_item_pkey PRIMARY KEY (id),
  constraint verzameling_item_verzameling_id_positie_key UNIQUE (verzameling_id, positie) DEFERRABLE INITIALLY DEFERRED,
  constraint verzameling_item_verhaal_id_fkey FOREIGN KEY (verhaal_id) REFERENCES verhaal(id) ON DELETE CASCADE,
  constraint verzameling_item_verzameling_id_fkey FOREIGN KEY (verzameling_id) REFERENCES verzameling(id) ON DELETE CASCADE
);
CREATE INDEX verzameling_item_verhaal ON verzameling_item USING btree (verhaal_id);
CREATE TRIGGER item_is_niet_ingetrokken BEFORE INSERT ON verzameling_item FOR EACH ROW EXECUTE FUNCTION item_is_niet_ingetrokken();

create table vondst (
  id uuid not null default gen_random_uuid(),
  versie_id uuid not null,
  veld text not null,
  begin integer not null,
  eind integer not null,
  soort text not null,
  klasse text not null,
  groep text not null,
  uitleg text not null,
  voorstel text not null,
  besluit text,
  vervanging text,
  reden text,
  besloten_door uuid,
  besloten_op timestamp with time zone,
  bits real not null default 0,
  handmatig boolean not null default false,
  tweede_lezer uuid,
  constraint vondst_pkey PRIMARY KEY (id),
  constraint vondst_versie_id_veld_begin_eind_soort_key UNIQUE (versie_id, veld, begin, eind, soort),
  constraint vondst_besloten_door_fkey FOREIGN KEY (besloten_door) REFERENCES account(id),
  constraint vondst_tweede_lezer_fkey FOREIGN KEY (tweede_lezer) REFERENCES account(id),
  constraint vondst_versie_id_fkey FOREIGN KEY (versie_id) REFERENCES anonimisering(versie_id) ON DELETE CASCADE,
  constraint tweede_lezer_is_een_ander CHECK (((tweede_lezer IS NULL) OR (tweede_lezer <> besloten_door))),
  constraint tweede_lezing_van_besluit CHECK (((tweede_lezer IS NULL) OR (besluit = 'laten-staan'::text))),
  constraint vervanging_hoort_bij_besluit CHECK (((besluit IS NULL) OR ((besluit = ANY (ARRAY['vervangen'::text, 'verzonnen-naam'::text])) = (vervanging IS NOT NULL)))),
  constraint verzonnen_naam_is_voornaam CHECK (((besluit IS DISTINCT FROM 'verzonnen-naam'::text) OR (vervanging ~ '^[A-Z][a-z]{2,11}$'::text))),
  constraint vondst_besluit_check CHECK ((besluit = ANY (ARRAY['vervangen'::text, 'weglaten'::text, 'laten-staan'::text, 'verzonnen-naam'::text]))),
  constraint vondst_check CHECK (((0 <= begin) AND (begin < eind))),
  constraint vondst_check2 CHECK (((besluit IS DISTINCT FROM 'laten-staan'::text) OR (reden IS NOT NULL))),
  constraint vondst_klasse_check CHECK ((klasse = ANY (ARRAY['direct'::text, 'twijfel'::text, 'indirect'::text]))),
  constraint vondst_veld_check CHECK ((veld = ANY (ARRAY['titel'::text, 'tekst'::text, 'samenvatting'::text, 'eenvoudigeTekst'::text])))
);

create table wijziging (
  id bigint not null generated always as identity,
  noun text not null,
  object_id uuid not null,
  soort text not null,
  openbaar boolean not null,
  op timestamp with time zone not null default now(),
  constraint wijziging_pkey PRIMARY KEY (id),
  constraint wijziging_noun_check CHECK ((noun = ANY (ARRAY['verhaal'::text, 'verzameling'::text, 'begrip'::text]))),
  constraint wijziging_soort_check CHECK ((soort = ANY (ARRAY['gepubliceerd'::text, 'gewijzigd'::text, 'verborgen'::text, 'ingetrokken'::text])))
);
CREATE INDEX wijziging_object ON wijziging USING btree (object_id, id);
CREATE TRIGGER wijziging_is_onveranderlijk BEFORE DELETE OR UPDATE ON wijziging FOR EACH ROW EXECUTE FUNCTION wijziging_is_onveranderlijk();
CREATE TRIGGER wijziging_op_volgorde BEFORE INSERT ON wijziging FOR EACH STATEMENT EXECUTE FUNCTION wijziging_op_volgorde();
comment on column wijziging.openbaar is 'the public can see this object, or could at an earlier entry';

create table wijziging_lezer (
  naam text not null,
  positie bigint not null default 0,
  constraint wijziging_lezer_pkey PRIMARY KEY (naam)
);

create table zoek_verhaal (
  nr integer not null generated always as identity,
  verhaal_id uuid not null,
  woorden integer[] not null,
  gewichten smallint[] not null,
  constraint zoek_verhaal_pkey PRIMARY KEY (nr),
  constraint zoek_verhaal_verhaal_id_key UNIQUE (verhaal_id)
);
CREATE TRIGGER zoekwoorden_opruimen AFTER DELETE ON zoek_verhaal FOR EACH ROW EXECUTE FUNCTION zoekwoorden_opruimen();

create table zoek_vermelding (
  woord integer not null,
  gewicht smallint not null,
  nr integer not null,
  constraint zoek_vermelding_pkey PRIMARY KEY (woord, gewicht, nr)
);

create table zoek_woord (
  id integer not null generated always as identity,
  woord text not null,
  klank text not null,
  df integer not null,
  constraint zoek_woord_pkey PRIMARY KEY (id),
  constraint zoek_woord_woord_key UNIQUE (woord)
);
CREATE INDEX zoek_woord_klank ON zoek_woord USING btree (klank) WHERE (klank <> ''::text);
CREATE INDEX zoek_woord_trigram ON zoek_woord USING gin (woord gin_trgm_ops) WHERE (klank <> ''::text);

CREATE OR REPLACE FUNCTION handeling_is_onveranderlijk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'een handeling verandert nooit';
end $function$
;

CREATE OR REPLACE FUNCTION item_is_niet_ingetrokken()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform from verhaal where id = new.verhaal_id and status <> 'ingetrokken' for key share;
  if not found then
    raise exception 'dit verhaal is ingetrokken' using errcode = 'WK002';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION komt_ongepubliceerd_binnen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'poort: een verhaal wordt pas na zijn komst gepubliceerd' using errcode = 'WK001';
end $function$
;

CREATE OR REPLACE FUNCTION onthoud_openbaar()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.ooit_openbaar := true;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION publicatiepoort()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  keek record;
begin
  select a.*, t.hash into keek from anonimisering a join verhaal_versie t on t.id = a.versie_id
    where a.versie_id = new.gepubliceerde_versie_id;
  if not found then
    raise exception 'poort: deze versie is niet nagekeken' using errcode = 'WK001';
  end if;
  if keek.tekst_hash is distinct from keek.hash then
    raise exception 'poort: niet deze tekst is nagekeken' using errcode = 'WK001';
  end if;
  if keek.regelsversie collate "C" < (select i.waarde #>> '{}' from instelling i where i.naam = 'regelsversie') collate "C" then
    raise exception 'poort: de regels zijn intussen strenger' using errcode = 'WK001';
  end if;
  if exists (select from vondst o where o.versie_id = new.gepubliceerde_versie_id
      and o.klasse in ('direct', 'twijfel') and coalesce(o.besluit, '') not in ('laten-staan', 'verzonnen-naam')) then
    raise exception 'poort: niet elke vondst is beslist' using errcode = 'WK001';
  end if;
  if exists (select from vondst o where o.versie_id = new.gepubliceerde_versie_id and o.klasse = 'direct'
      and o.besluit is distinct from 'verzonnen-naam'
      and (o.tweede_lezer is null or o.tweede_lezer is not distinct from new.auteur_id)) then
    raise exception 'poort: wat bleef staan las nog geen tweede lezer' using errcode = 'WK001';
  end if;
  if exists (select from vondst o join verhaal_versie t on t.id = o.versie_id
      where o.versie_id = new.gepubliceerde_versie_id and o.besluit = 'verzonnen-naam' and (not t.namen_verzonnen
        or substr(case o.veld when 'titel' then t.titel when 'samenvatting' then t.samenvatting
          when 'eenvoudigeTekst' then t.eenvoudige_tekst else t.tekst end, o.begin + 1, o.eind - o.begin)
        not in (o.vervanging, o.vervanging || 's', o.vervanging || '''', o.vervanging || '''s'))) then
    raise exception 'poort: een verzonnen naam staat niet waar hij is gezet, of het verhaal zegt het niet' using errcode = 'WK001';
  end if;
  if keek.bits > 17 and (keek.meter_bits is null or keek.meter_bits < keek.bits) then
    raise exception 'poort: samen wijzen de gegevens iemand aan' using errcode = 'WK001';
  end if;
  if not exists (select from akkoord k where k.verhaal_id = new.id and k.tekst_hash = keek.hash) then
    raise exception 'poort: de verteller is het nog niet eens met deze tekst' using errcode = 'WK001';
  end if;
  if exists (select from sleutelmoment s join begrip b on b.id = s.soort_id or b.id = s.fase_id
      where s.versie_id = new.gepubliceerde_versie_id and b.status = 'voorstel') then
    raise exception 'poort: een sleutelmoment heeft een begrip dat nog een voorstel is' using errcode = 'WK001';
  end if;
  if exists (select from sleutelmoment s where s.versie_id = new.gepubliceerde_versie_id and s.herijken) then
    raise exception 'poort: een sleutelmoment staat niet meer op zijn plaats' using errcode = 'WK001';
  end if;
  return new;
end $function$
;

CREATE OR REPLACE FUNCTION toestemming_geldt()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  update verhaal set doelen = new.doelen, versie = versie + 1 where id = new.verhaal_id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION toestemming_is_onveranderlijk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'een toestemming verandert nooit: leg een nieuwe vast';
end $function$
;

CREATE OR REPLACE FUNCTION versie_is_onveranderlijk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'een tekstversie verandert nooit';
end $function$
;

CREATE OR REPLACE FUNCTION wijziging_is_onveranderlijk()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'het wijzigingenlog wordt alleen aangevuld';
end $function$
;

CREATE OR REPLACE FUNCTION wijziging_op_volgorde()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(7293001);
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION zoekrij_vervalt()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock(7293001);
  delete from zoek_verhaal where verhaal_id = old.id;
  return null;
end $function$
;

CREATE OR REPLACE FUNCTION zoekwoorden_opruimen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  delete from zoek_vermelding p using unnest(old.woorden, old.gewichten) o (woord, gewicht)
    where p.woord = o.woord and p.gewicht = o.gewicht and p.nr = old.nr;
  update zoek_woord set df = df - 1 where id = any(old.woorden);
  delete from zoek_woord where id = any(old.woorden) and df <= 0;
  return null;
end $function$
;
