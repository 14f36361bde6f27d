-- The gate in full: who reads, what was decided and read again, how recognisable the rest is, what the verteller agreed to.

-- A redacteur reads the words of a verhaal only as its reader.
create table lezer (
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  account_id uuid not null references account (id) on delete cascade,
  sinds timestamptz not null default now(),
  primary key (verhaal_id, account_id)
);
create index lezer_account on lezer (account_id);

-- Two named people say how a collection was anonymised and read before it came here.
create table attest (
  id uuid primary key default gen_random_uuid(),
  bron text not null,
  methode text not null,
  eerste_lezer text not null,
  tweede_lezer text not null,
  datum date not null,
  vastgelegd_op timestamptz not null default now(),
  constraint twee_mensen check (lower(btrim(eerste_lezer)) <> lower(btrim(tweede_lezer)))
);

alter table anonimisering
  add column tekst_hash text,
  add column bits real not null default 0,
  add column meter_bits real,
  add column meter_reden text,
  add column meter_door uuid references account (id),
  add column attest_id uuid references attest (id),
  add constraint meter_met_reden check ((meter_bits is null) = (meter_reden is null));

alter table vondst
  add column bits real not null default 0,
  add column handmatig boolean not null default false,
  add column tweede_lezer uuid references account (id),
  drop constraint vondst_besluit_check,
  add constraint vondst_besluit_check check (besluit in ('vervangen', 'weglaten', 'laten-staan')),
  add constraint tweede_lezer_is_een_ander check (tweede_lezer is null or tweede_lezer <> besloten_door),
  add constraint tweede_lezing_van_besluit check (tweede_lezer is null or besluit = 'laten-staan');

-- The verteller agreed to exactly this text.
create table akkoord (
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  tekst_hash text not null,
  wijze text not null check (wijze in ('code', 'samen-gelezen', 'bron')),
  datum date not null,
  door uuid references account (id),
  vastgelegd_op timestamptz not null default now(),
  primary key (verhaal_id, tekst_hash)
);

-- Who delivered a verhaal before this existed agreed to it as it came.
insert into akkoord (verhaal_id, tekst_hash, wijze, datum)
  select v.id, t.hash, 'bron', c.datum from verhaal v join verhaal_versie t on t.id = v.huidige_versie_id
    join toestemming c on c.verhaal_id = v.id and c.nummer = 1
  where v.auteur_id is null;

-- What was written before anything was replaced, encrypted; gone when its time is over.
create table origineel (
  versie_id uuid primary key references verhaal_versie (id) on delete cascade,
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  inhoud bytea not null,
  bewaren_tot timestamptz not null,
  aangemaakt_op timestamptz not null default now()
);
create index origineel_bewaren_tot on origineel (bewaren_tot);
create index origineel_verhaal on origineel (verhaal_id);

-- Who did what to make a verhaal safe: groups, rules, decisions and a keyed hash of each form, never the form.
create table handeling (
  nr bigint generated always as identity primary key,
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  versienummer integer not null,
  wat text not null check (wat in ('nagekeken', 'besloten', 'besluit-teruggenomen', 'tweede-lezing', 'toegevoegd',
    'vondst-verwijderd', 'gesplitst', 'samengevoegd', 'meter-aanvaard', 'meter-teruggenomen', 'akkoord',
    'akkoord-teruggenomen', 'attest', 'gelezen', 'lezing-gestopt', 'gepubliceerd', 'origineel-gelezen')),
  regelsversie text,
  groep text,
  soort text,
  klasse text,
  besluit text,
  reden text,
  aantal integer,
  stempels text[] not null default '{}',
  attest_id uuid references attest (id),
  rol text not null check (rol in ('auteur', 'redacteur', 'verteller', 'beheer')),
  door uuid references account (id),
  op timestamptz not null default now()
);
create index handeling_verhaal on handeling (verhaal_id, nr);

create function handeling_is_onveranderlijk() returns trigger language plpgsql as $$
begin
  raise exception 'een handeling verandert nooit';
end $$;
create trigger handeling_is_onveranderlijk before update on handeling
  for each row execute function handeling_is_onveranderlijk();

-- Nobody comes in published: the gate stands at the change.
create function komt_ongepubliceerd_binnen() returns trigger language plpgsql as $$
begin
  raise exception 'poort: een verhaal wordt pas na zijn komst gepubliceerd' using errcode = 'WK001';
end $$;
create trigger komt_ongepubliceerd_binnen before insert on verhaal for each row
  when (new.gepubliceerde_versie_id is not null) execute function komt_ongepubliceerd_binnen();

-- The gate, once more, by the database itself. 17 bits: fewer than about 140 people in the country are left.
create or replace function publicatiepoort() returns trigger language plpgsql as $$
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
      and o.klasse in ('direct', 'twijfel') and o.besluit is distinct from 'laten-staan') then
    raise exception 'poort: niet elke vondst is beslist' using errcode = 'WK001';
  end if;
  if exists (select from vondst o where o.versie_id = new.gepubliceerde_versie_id and o.klasse = 'direct'
      and (o.tweede_lezer is null or o.tweede_lezer is not distinct from new.auteur_id)) then
    raise exception 'poort: wat bleef staan las nog geen tweede lezer' using errcode = 'WK001';
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
end $$;
