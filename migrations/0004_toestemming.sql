-- What the verteller allows. Append only; the last row counts and is copied to verhaal.doelen by the database.
create table toestemming (
  id uuid primary key default gen_random_uuid(),
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  nummer integer not null,
  doelen text[] not null check (doelen <@ array['verwijzen', 'openbaar', 'tellen', 'onderzoekstekst', 'apps',
    'onderwijs', 'ai-training']),
  datum date not null,
  vastgelegd_op timestamptz not null default now(),
  unique (verhaal_id, nummer)
);

create function toestemming_geldt() returns trigger language plpgsql as $$
begin
  update verhaal set doelen = new.doelen, versie = versie + 1 where id = new.verhaal_id;
  return null;
end $$;
create trigger toestemming_geldt after insert on toestemming for each row execute function toestemming_geldt();

-- Only what the public could once read is known to the public when it is gone.
alter table verhaal add column ooit_openbaar boolean not null default false;
create function onthoud_openbaar() returns trigger language plpgsql as $$
begin
  new.ooit_openbaar := true;
  return new;
end $$;
create trigger onthoud_openbaar before update of gepubliceerde_versie_id, doelen on verhaal for each row
  when (new.gepubliceerde_versie_id is not null and new.doelen @> array['openbaar'])
  execute function onthoud_openbaar();

create function toestemming_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'een toestemming verandert nooit: leg een nieuwe vast';
end $$;
create trigger toestemming_is_onveranderlijk before update on toestemming
  for each row execute function toestemming_is_onveranderlijk();
