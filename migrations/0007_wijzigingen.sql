-- The append-only log of everything that changed in public. Writers queue for one lock, taken before the id is
-- drawn and kept to the end of the transaction, so the order of ids is the order of commits: no reader can skip one.
create table wijziging (
  id bigint generated always as identity primary key,
  noun text not null check (noun in ('verhaal', 'verzameling', 'begrip')),
  object_id uuid not null,
  soort text not null check (soort in ('gepubliceerd', 'gewijzigd', 'verborgen', 'ingetrokken')),
  openbaar boolean not null,
  op timestamptz not null default now()
);
comment on column wijziging.openbaar is 'the public can see this object, or could at an earlier entry';
create index wijziging_object on wijziging (object_id, id);

create function wijziging_op_volgorde() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7293001);
  return null;
end $$;
create trigger wijziging_op_volgorde before insert on wijziging for each statement
  execute function wijziging_op_volgorde();

create function wijziging_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'het wijzigingenlog wordt alleen aangevuld';
end $$;
create trigger wijziging_is_onveranderlijk before update or delete on wijziging for each row
  execute function wijziging_is_onveranderlijk();

-- How far each reader of the log has come.
create table wijziging_lezer (
  naam text primary key,
  positie bigint not null default 0
);
