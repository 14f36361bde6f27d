-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteMoment
delete from sleutelmoment
where versie_id = $ and id = $;

-- queries findMoment
select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from sleutelmoment_begrip sb
  join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
  where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, (select t.namen_verzonnen
  from verhaal_versie t
  where t.id = s.versie_id) as "namenVerzonnen", (select count(*)::int
  from sleutelmoment o
  where o.versie_id = s.versie_id and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
from sleutelmoment s
where s.versie_id = $ and s.id = $;

-- queries findMomentPlace
select distinct t.verhaal_id
from sleutelmoment s
join verhaal_versie t on t.id = s.versie_id
where s.id = $::uuid
limit 1;

-- queries hasMisplacedMoment
select id
from sleutelmoment
where versie_id = $ and herijken = $
limit $;

-- queries hasProposedMoment
select
from sleutelmoment s
join begrip b on b.id in (s.soort_id, s.fase_id)
where s.versie_id = $::uuid and b.status = 'voorstel'
limit 1;

-- queries insertMoment
insert into sleutelmoment (versie_id, id, soort_id, fase_id, begin, eind, citaat, voor, na, volgorde_tijd)
values ($…)
returning id;

insert into sleutelmoment (versie_id, soort_id, fase_id, begin, eind, citaat, voor, na, volgorde_tijd)
values ($…)
returning id;

insert into sleutelmoment_begrip (versie_id, sleutelmoment_id, begrip_id, rol)
values ($…), …
on conflict do nothing;

-- queries listAnchors
select id, begin, eind, citaat, voor, na
from sleutelmoment
where versie_id = $;

-- queries listMomenten
select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from sleutelmoment_begrip sb
  join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
  where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, (select t.namen_verzonnen
  from verhaal_versie t
  where t.id = s.versie_id) as "namenVerzonnen", v.id as "verhaalId", (select count(*)::int
  from sleutelmoment o
  where o.versie_id = s.versie_id and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
from sleutelmoment s
join verhaal v on v.gepubliceerde_versie_id = s.versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen && $::text[])
order by s.id asc
limit $;

select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from sleutelmoment_begrip sb
  join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
  where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, (select t.namen_verzonnen
  from verhaal_versie t
  where t.id = s.versie_id) as "namenVerzonnen", v.id as "verhaalId", (select count(*)::int
  from sleutelmoment o
  where o.versie_id = s.versie_id and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
from sleutelmoment s
join verhaal v on v.gepubliceerde_versie_id = s.versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by s.id asc
limit $;

select s.id, s.begin, s.eind, s.citaat, s.voor, s.na, s.volgorde_tijd as "volgordeTijd", s.herijken, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.soort_id) as soort, (select json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
  from begrip b
  where b.id = s.fase_id) as fase, (select coalesce(json_agg(json_build_object('rol', sb.rol, 'id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from sleutelmoment_begrip sb
  join begrip b on b.id = sb.begrip_id and b.status = 'vastgesteld'
  where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id) as begrippen, (select t.namen_verzonnen
  from verhaal_versie t
  where t.id = s.versie_id) as "namenVerzonnen", v.id as "verhaalId", (select count(*)::int
  from sleutelmoment o
  where o.versie_id = s.versie_id and (o.begin, o.id) <= (s.begin, s.id)) as volgorde
from sleutelmoment s
join verhaal v on v.gepubliceerde_versie_id = s.versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and exists (select
  from sleutelmoment l
  where l.versie_id = s.versie_id and l.soort_id = any($::uuid[]) and case when l.volgorde_tijd is not null and s.volgorde_tijd is not null then l.volgorde_tijd > s.volgorde_tijd else l.begin > s.begin end) and exists (select
  from sleutelmoment e
  where e.versie_id = s.versie_id and e.soort_id = any($::uuid[]) and case when e.volgorde_tijd is not null and s.volgorde_tijd is not null then e.volgorde_tijd < s.volgorde_tijd else e.begin < s.begin end)
order by s.id asc
limit $;
