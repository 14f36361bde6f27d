-- A verhaal is its state; everything people read stands in immutable versions.
create table verhaal (
  id uuid primary key default gen_random_uuid(),
  status text not null default 'concept'
    check (status in ('concept', 'ingediend', 'gepubliceerd', 'teruggestuurd', 'ingetrokken')),
  versie integer not null default 1,
  auteur_id uuid references account (id),
  bron text,
  bron_id text,
  bron_hash text,
  fictief boolean not null default false,
  huidige_versie_id uuid,
  gepubliceerde_versie_id uuid,
  gepubliceerd_door uuid references account (id),
  doelen text[] not null default '{}',
  intrekkingscode_hash bytea unique,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now(),
  ingediend_op timestamptz,
  gepubliceerd_op timestamptz,
  eerst_gepubliceerd_op timestamptz,
  ingetrokken_op timestamptz,
  unique (bron, bron_id),
  constraint vier_ogen check (auteur_id is null or gepubliceerd_door is distinct from auteur_id),
  constraint ingetrokken_is_leeg check (
    (status = 'ingetrokken') = (ingetrokken_op is not null)
    and (status <> 'ingetrokken' or (huidige_versie_id is null and gepubliceerde_versie_id is null))
  ),
  constraint gepubliceerd_is_huidig check (status <> 'gepubliceerd' or gepubliceerde_versie_id = huidige_versie_id),
  constraint gepubliceerd_heeft_datum check (gepubliceerde_versie_id is null or gepubliceerd_op is not null)
);
create index verhaal_auteur on verhaal (auteur_id, gewijzigd_op desc, id);
create index verhaal_status on verhaal (status, ingediend_op, id);
create index verhaal_openbaar on verhaal (gepubliceerd_op desc, id desc)
  where gepubliceerde_versie_id is not null and doelen @> array['openbaar'];
create index verhaal_gepubliceerd on verhaal (gepubliceerd_op desc, id desc) where gepubliceerde_versie_id is not null;
create unique index verhaal_gepubliceerde_versie on verhaal (gepubliceerde_versie_id)
  where gepubliceerde_versie_id is not null;

create table verhaal_versie (
  id uuid primary key default gen_random_uuid(),
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  nummer integer not null,
  titel text not null,
  tekst text not null,
  samenvatting text not null default '',
  eenvoudige_tekst text not null default '',
  taal text not null default 'nl',
  periode_van smallint,
  periode_tot smallint,
  regio text check (regio in ('Noord-Nederland', 'Oost-Nederland', 'Zuid-Nederland', 'West-Nederland',
    'Nederland', 'Caribisch Nederland', 'Buitenland')),
  hash text not null,
  woorden integer not null,
  aangemaakt_op timestamptz not null default now(),
  unique (verhaal_id, nummer),
  unique (id, verhaal_id),
  check (periode_van <= periode_tot)
);
alter table verhaal
  add constraint huidige_versie foreign key (huidige_versie_id, id)
    references verhaal_versie (id, verhaal_id) deferrable initially deferred,
  add constraint gepubliceerde_versie foreign key (gepubliceerde_versie_id, id)
    references verhaal_versie (id, verhaal_id) deferrable initially deferred;

create function versie_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'een tekstversie verandert nooit';
end $$;
create trigger versie_is_onveranderlijk before update on verhaal_versie
  for each row execute function versie_is_onveranderlijk();

create table verhaal_versie_begrip (
  versie_id uuid not null references verhaal_versie (id) on delete cascade,
  begrip_id uuid not null,
  kader text not null check (kader in ('thema', 'leefgebied', 'tellerrol', 'zware-inhoud')),
  primary key (versie_id, begrip_id),
  foreign key (begrip_id, kader) references begrip (id, kader)
);
create index verhaal_versie_begrip_begrip on verhaal_versie_begrip (begrip_id, versie_id);
create unique index een_tellerrol on verhaal_versie_begrip (versie_id) where kader = 'tellerrol';

-- A sleutelmoment keeps its id from version to version; its place belongs to one version. Offsets count code points.
create table sleutelmoment (
  versie_id uuid not null references verhaal_versie (id) on delete cascade,
  id uuid not null default gen_random_uuid(),
  soort_id uuid not null references begrip (id),
  fase_id uuid references begrip (id),
  begin integer not null,
  eind integer not null,
  citaat text not null,
  voor text not null,
  na text not null,
  volgorde_tijd integer,
  herijken boolean not null default false,
  primary key (versie_id, id),
  check (0 <= begin and begin < eind)
);
create index sleutelmoment_id on sleutelmoment (id);
create index sleutelmoment_soort on sleutelmoment (soort_id, versie_id);
create index sleutelmoment_fase on sleutelmoment (fase_id, versie_id);

create table sleutelmoment_begrip (
  versie_id uuid not null,
  sleutelmoment_id uuid not null,
  begrip_id uuid not null references begrip (id),
  rol text not null check (rol in ('leefgebied', 'hielp', 'hinderde', 'wie', 'gevoel', 'systeemstap')),
  primary key (versie_id, sleutelmoment_id, rol, begrip_id),
  foreign key (versie_id, sleutelmoment_id) references sleutelmoment (versie_id, id) on delete cascade
);
create index sleutelmoment_begrip_begrip on sleutelmoment_begrip (begrip_id, rol, versie_id);
