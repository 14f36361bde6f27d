create table verzameling (
  id uuid primary key default gen_random_uuid(),
  versie integer not null default 1,
  titel text not null,
  inleiding text not null default '',
  eigenaar_id uuid not null references account (id),
  openbaar boolean not null default false,
  filter jsonb,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now()
);
create index verzameling_eigenaar on verzameling (eigenaar_id, gewijzigd_op desc, id);
create index verzameling_openbaar on verzameling (gewijzigd_op desc, id) where openbaar;

create table verzameling_item (
  id uuid primary key default gen_random_uuid(),
  verzameling_id uuid not null references verzameling (id) on delete cascade,
  positie integer not null,
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  sleutelmoment_id uuid,
  woord text not null default '',
  unique (verzameling_id, positie) deferrable initially deferred
);
create index verzameling_item_verhaal on verzameling_item (verhaal_id);

-- A verzameling handed to one unnamed person. Nothing here tells who that is.
create table verwijzing (
  id uuid primary key default gen_random_uuid(),
  code text not null unique,
  verzameling_id uuid not null references verzameling (id) on delete cascade,
  eigenaar_id uuid not null references account (id),
  boodschap text not null default '',
  verloopt_op timestamptz not null,
  beeindigd_op timestamptz,
  aangemaakt_op timestamptz not null default now()
);
create index verwijzing_verzameling on verwijzing (verzameling_id, aangemaakt_op desc, id);
