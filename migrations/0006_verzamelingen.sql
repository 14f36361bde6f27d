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

-- A verhaal that is withdrawn while somebody adds it stays out.
create function item_is_niet_ingetrokken() returns trigger language plpgsql as $$
begin
  perform from verhaal where id = new.verhaal_id and status <> 'ingetrokken' for key share;
  if not found then
    raise exception 'dit verhaal is ingetrokken' using errcode = 'WK002';
  end if;
  return new;
end $$;
create trigger item_is_niet_ingetrokken before insert on verzameling_item for each row
  execute function item_is_niet_ingetrokken();

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
