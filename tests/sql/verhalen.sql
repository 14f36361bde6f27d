-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteVerhaal
delete from idempotentie
where object_id = $;

delete from verhaal
where id = $;

-- queries findState
select id, status, versie, auteur_id, huidige_versie_id, gepubliceerde_versie_id, eerst_gepubliceerd_op, ooit_openbaar, fictief, doelen, array(select l.account_id
  from lezer l
  join account a on a.id = l.account_id and a.actief
  where l.verhaal_id = verhaal.id) as lezers, coalesce((select nummer
    from verhaal_versie t
    where t.id = huidige_versie_id), 0) as nummer
from verhaal
where id = $;

-- queries insertVerhaal
insert into verhaal (auteur_id, intrekkingscode_hash, aangemaakt_op, gewijzigd_op)
values ($…)
returning id;

-- queries listCurrent
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gewijzigd_op::text as key, exists (select
  from lezer l
  where l.verhaal_id = v.id and l.account_id = $::uuid) as gelezen
from verhaal v
join verhaal_versie t on t.id = v.huidige_versie_id
where ($::uuid is null or v.auteur_id = $::uuid) and ($::uuid is null or v.auteur_id is distinct from $::uuid) and ($::text[] is null or v.status = any($::text[])) and ($::timestamptz is null or (v.gewijzigd_op, v.id) < ($…))
order by v.gewijzigd_op desc, v.id desc
limit $;

-- queries listPublished
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gepubliceerd_op::text as key
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen && $::text[])
order by v.gepubliceerd_op desc, v.id desc
limit $;

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gepubliceerd_op::text as key
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]) and not exists (select
  from verzameling_item i
  where i.verzameling_id = $::uuid and i.verhaal_id = v.id) and exists (select
  from verhaal_versie_begrip f
  where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = any($::uuid[]))
order by v.gepubliceerd_op desc, v.id desc
limit $;

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gepubliceerd_op::text as key
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by v.gepubliceerd_op desc, v.id desc
limit $;

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gepubliceerd_op::text as key
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and (v.gepubliceerd_op, v.id) < ($…)
order by v.gepubliceerd_op desc, v.id desc
limit $;

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, v.gepubliceerd_op::text as key
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and not exists (select
  from verzameling_item i
  where i.verzameling_id = $::uuid and i.verhaal_id = v.id) and exists (select
  from verhaal_versie_begrip f
  where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = any($::uuid[]))
order by v.gepubliceerd_op desc, v.id desc
limit $;

-- queries lockState
select id, status, versie, auteur_id, huidige_versie_id, gepubliceerde_versie_id, eerst_gepubliceerd_op, ooit_openbaar, fictief, doelen, array(select l.account_id
  from lezer l
  join account a on a.id = l.account_id and a.actief
  where l.verhaal_id = verhaal.id) as lezers, coalesce((select nummer
    from verhaal_versie t
    where t.id = huidige_versie_id), 0) as nummer
from verhaal
where id = $ for update;

-- queries readCurrent
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, t.tekst, t.eenvoudige_tekst, v.doelen, ( select coalesce(json_agg(m
      order by m.begin, m.id), '[]')
  from ( select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
          order by b.volgorde, b.notatie), '[]')
      from sleutelmoment_begrip sb
      join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
      where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s
    where s.versie_id = t.id) m) as sleutelmomenten
from verhaal v
join verhaal_versie t on t.id = v.huidige_versie_id
where v.id = $::uuid;

-- queries readPublished
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, t.tekst, t.eenvoudige_tekst, v.doelen, ( select coalesce(json_agg(m
      order by m.begin, m.id), '[]')
  from ( select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
          order by b.volgorde, b.notatie), '[]')
      from sleutelmoment_begrip sb
      join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
      where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s
    where s.versie_id = t.id) m) as sleutelmomenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]);

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, t.tekst, t.eenvoudige_tekst, v.doelen, ( select coalesce(json_agg(m
      order by m.begin, m.id), '[]')
  from ( select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
          order by b.volgorde, b.notatie), '[]')
      from sleutelmoment_begrip sb
      join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
      where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s
    where s.versie_id = t.id) m) as sleutelmomenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']);

-- queries readPublishedMany
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, t.tekst, t.eenvoudige_tekst, v.doelen, ( select coalesce(json_agg(m
      order by m.begin, m.id), '[]')
  from ( select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
          order by b.volgorde, b.notatie), '[]')
      from sleutelmoment_begrip sb
      join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
      where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s
    where s.versie_id = t.id) m) as sleutelmomenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]);

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen, t.tekst, t.eenvoudige_tekst, v.doelen, ( select coalesce(json_agg(m
      order by m.begin, m.id), '[]')
  from ( select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      from begrip b
      where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
          order by b.volgorde, b.notatie), '[]')
      from sleutelmoment_begrip sb
      join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
      where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, row_number() over (order by s.begin, s.id) as volgorde
    from sleutelmoment s
    where s.versie_id = t.id) m) as sleutelmomenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']);

-- queries readSummaries
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]);

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, (select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from verhaal_versie_begrip vb
  join begrip b on b.id = vb.begrip_id and b.status = 'vastgesteld'
  where vb.versie_id = t.id) as begrippen
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']);

-- queries setCurrentVersie
update verhaal
set huidige_versie_id = $
where id = $;

-- queries updateState
update verhaal
set huidige_versie_id = $, gepubliceerde_versie_id = $, gepubliceerd_door = $, status = $, gepubliceerd_op = $, eerst_gepubliceerd_op = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verhaal
set huidige_versie_id = $, status = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verhaal
set status = $, gepubliceerde_versie_id = $, gepubliceerd_door = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verhaal
set status = $, ingediend_op = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verhaal
set status = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verhaal
set versie = versie + $, gewijzigd_op = $
where id = $
returning versie;
