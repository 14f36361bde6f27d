-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteItem
delete from verzameling_item
where id = $;

-- queries holdVisible
select v.gepubliceerde_versie_id as versie
from verhaal v
where v.id = $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]) for key share of v;

-- queries insertItem
insert into verzameling_item (verzameling_id, verhaal_id, sleutelmoment_id, woord, positie)
values ($…, (select coalesce(max(positie), 0) + 1
    from verzameling_item
    where verzameling_id = $::uuid))
returning id;

-- queries listOrder
select i.id, (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]) as seen
from verzameling_item i
join verhaal v on v.id = i.verhaal_id
where i.verzameling_id = $::uuid
order by i.positie;

-- queries listVisibleItems
select i.id, i.verhaal_id, i.sleutelmoment_id, i.woord, case when i.sleutelmoment_id is not null then ( select coalesce(json_agg(m
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
    where s.versie_id = v.gepubliceerde_versie_id) m) end as momenten
from verzameling_item i
join verhaal v on v.id = i.verhaal_id
where i.verzameling_id = $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[])
order by i.positie;

select i.id, i.verhaal_id, i.sleutelmoment_id, i.woord, case when i.sleutelmoment_id is not null then ( select coalesce(json_agg(m
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
    where s.versie_id = v.gepubliceerde_versie_id) m) end as momenten
from verzameling_item i
join verhaal v on v.id = i.verhaal_id
where i.verzameling_id = $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by i.positie;

-- queries updateWoord
update verzameling_item
set woord = $
where id = $;
