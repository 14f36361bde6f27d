-- The search index of the PostgreSQL engine: a disposable copy, filled from the log and emptied by triggers.
-- `woord` is a stem, `#` and the id of a begrip, or `@` and what a filter asks for. `df` counts the verhalen that have it.
create table zoek_woord (
  id integer generated always as identity primary key,
  woord text not null unique,
  klank text not null,
  df integer not null
) with (fillfactor = 70);
create index zoek_woord_trigram on zoek_woord using gin (woord gin_trgm_ops) where klank <> '';
create index zoek_woord_klank on zoek_woord (klank) where klank <> '';

-- No foreign key: its row lock would cross the lock that writers of the log queue for. A trigger does its work.
create table zoek_verhaal (
  nr integer generated always as identity primary key,
  verhaal_id uuid not null unique,
  woorden integer[] not null,
  gewichten smallint[] not null
);

-- Per word the verhalen that have it, heaviest first when read backwards: a search reads the top of a few lists.
create table zoek_vermelding (
  woord integer not null,
  gewicht smallint not null,
  nr integer not null,
  primary key (woord, gewicht, nr)
);

create function zoekwoorden_opruimen() returns trigger language plpgsql as $$
begin
  delete from zoek_vermelding p using unnest(old.woorden, old.gewichten) o (woord, gewicht)
    where p.woord = o.woord and p.gewicht = o.gewicht and p.nr = old.nr;
  update zoek_woord set df = df - 1 where id = any(old.woorden);
  delete from zoek_woord where id = any(old.woorden) and df <= 0;
  return null;
end $$;
create trigger zoekwoorden_opruimen after delete on zoek_verhaal for each row execute function zoekwoorden_opruimen();

-- What is no longer public leaves the index in the same transaction. The lock is the one of the log (0007): with one
-- lock, withdrawing and indexing the same verhaal wait for each other and never for each other in a circle.
create function zoekrij_vervalt() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(7293001);
  delete from zoek_verhaal where verhaal_id = old.id;
  return null;
end $$;
create trigger zoekrij_vervalt after update of gepubliceerde_versie_id, doelen on verhaal for each row
  when (old.gepubliceerde_versie_id is not null
    and (new.gepubliceerde_versie_id is distinct from old.gepubliceerde_versie_id or new.doelen = '{}'))
  execute function zoekrij_vervalt();
create trigger zoekrij_verdwijnt after delete on verhaal for each row
  when (old.gepubliceerde_versie_id is not null) execute function zoekrij_vervalt();
