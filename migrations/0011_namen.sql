-- A person may get a made-up first name in place of a label. The version says that its names are made up, wherever it is read.

alter table verhaal_versie add column namen_verzonnen boolean not null default false;

-- One plain first name: nothing that could be somebody in full.
alter table vondst
  drop constraint vondst_besluit_check,
  add constraint vondst_besluit_check check (besluit in ('vervangen', 'weglaten', 'laten-staan', 'verzonnen-naam')),
  drop constraint vondst_check1,
  add constraint vervanging_hoort_bij_besluit check
    (besluit is null or (besluit in ('vervangen', 'verzonnen-naam')) = (vervanging is not null)),
  add constraint verzonnen_naam_is_voornaam check (besluit is distinct from 'verzonnen-naam' or vervanging ~ '^[A-Z][a-z]{2,11}$');

-- The gate as before, that also knows a made-up name: it stands exactly where it was put, and the version says so.
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
end $$;
