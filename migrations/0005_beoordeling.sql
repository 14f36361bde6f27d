-- Findings of the anonymiser in one version, and what was decided. The form itself is never copied out of the version.
create table anonimisering (
  versie_id uuid primary key references verhaal_versie (id) on delete cascade,
  regelsversie text not null,
  gescand_op timestamptz not null default now()
);

create table vondst (
  id uuid primary key default gen_random_uuid(),
  versie_id uuid not null references anonimisering (versie_id) on delete cascade,
  veld text not null check (veld in ('titel', 'tekst', 'samenvatting', 'eenvoudigeTekst')),
  begin integer not null,
  eind integer not null,
  soort text not null,
  klasse text not null check (klasse in ('direct', 'twijfel', 'indirect')),
  groep text not null,
  uitleg text not null,
  voorstel text not null,
  besluit text check (besluit in ('vervangen', 'laten-staan')),
  vervanging text,
  reden text,
  besloten_door uuid references account (id),
  besloten_op timestamptz,
  unique (versie_id, veld, begin, eind, soort),
  check (0 <= begin and begin < eind),
  check ((besluit = 'vervangen') = (vervanging is not null) or besluit is null),
  check (besluit is distinct from 'laten-staan' or reden is not null)
);

create table beoordeling (
  id uuid primary key default gen_random_uuid(),
  verhaal_id uuid not null references verhaal (id) on delete cascade,
  versienummer integer not null,
  uitkomst text not null check (uitkomst in ('goedgekeurd', 'teruggestuurd')),
  redenen text not null default '',
  door uuid references account (id),
  op timestamptz not null default now()
);
create index beoordeling_verhaal on beoordeling (verhaal_id, op);

-- The gate: no version becomes public unless it was scanned and every direct and doubtful finding is decided.
create function publicatiepoort() returns trigger language plpgsql as $$
begin
  if not exists (select from anonimisering a where a.versie_id = new.gepubliceerde_versie_id) then
    raise exception 'poort: deze versie is niet nagekeken' using errcode = 'WK001';
  end if;
  if exists (select from vondst o where o.versie_id = new.gepubliceerde_versie_id
      and o.klasse in ('direct', 'twijfel') and o.besluit is distinct from 'laten-staan') then
    raise exception 'poort: niet elke vondst is beslist' using errcode = 'WK001';
  end if;
  if exists (select from vondst o where o.versie_id = new.gepubliceerde_versie_id and o.klasse = 'direct'
      and o.besloten_door = new.gepubliceerd_door) then
    raise exception 'poort: wie iets liet staan, publiceert niet ook zelf' using errcode = 'WK001';
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
create trigger publicatiepoort before update of gepubliceerde_versie_id on verhaal for each row
  when (new.gepubliceerde_versie_id is not null
    and new.gepubliceerde_versie_id is distinct from old.gepubliceerde_versie_id)
  execute function publicatiepoort();
