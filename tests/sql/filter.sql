-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries countFacets
select t.regio as waarde, t.regio as term, count(*)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and exists (select
  from verhaal_versie_begrip f
  where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = any($::uuid[])) and v.id = any($::uuid[]) and t.regio is not null
group by 1, 2
order by 3 desc, 1;

select t.regio as waarde, t.regio as term, count(*)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and v.id = any($::uuid[]) and t.regio is not null
group by 1, 2
order by 3 desc, 1;

select t.taal as waarde, t.taal as term, count(*)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and t.taal is not null
group by 1, 2
order by 3 desc, 1;

with recursive omhoog as ( select id as onder, id as boven
  from begrip
  union select o.onder, r.doel_id
  from omhoog o
  join begrip_relatie r on r.begrip_id = o.boven and r.soort = 'breder' ) select b.notatie as waarde, b.voorkeursterm as term, count(distinct v.id)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
cross
join lateral (select f.begrip_id
  from verhaal_versie_begrip f
  where f.versie_id = t.id and f.kader = $) c
join omhoog o on o.onder = c.begrip_id
join begrip b on b.id = o.boven and b.status = 'vastgesteld'
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
group by b.id
order by 3 desc, b.volgorde, b.notatie;

with recursive omhoog as ( select id as onder, id as boven
  from begrip
  union select o.onder, r.doel_id
  from omhoog o
  join begrip_relatie r on r.begrip_id = o.boven and r.soort = 'breder' ) select b.notatie as waarde, b.voorkeursterm as term, count(distinct v.id)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
cross
join lateral (select f.begrip_id
  from verhaal_versie_begrip f
  where f.versie_id = t.id and f.kader = $) c
join omhoog o on o.onder = c.begrip_id
join begrip b on b.id = o.boven and b.status = 'vastgesteld'
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and t.regio = any($::text[]) and v.id = any($::uuid[])
group by b.id
order by 3 desc, b.volgorde, b.notatie;

with recursive omhoog as ( select id as onder, id as boven
  from begrip
  union select o.onder, r.doel_id
  from omhoog o
  join begrip_relatie r on r.begrip_id = o.boven and r.soort = 'breder' ) select b.notatie as waarde, b.voorkeursterm as term, count(distinct v.id)::int as aantal
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
cross
join lateral (select f.begrip_id
  from verhaal_versie_begrip f
  where f.versie_id = t.id and f.kader = $) c
join omhoog o on o.onder = c.begrip_id
join begrip b on b.id = o.boven and b.status = 'vastgesteld'
where (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']) and v.id = any($::uuid[])
group by b.id
order by 3 desc, b.volgorde, b.notatie;
