-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries findByNames
select b.id, b.kader, b.notatie, n.naam, b.status = 'vastgesteld' as vastgesteld, 0 as rang
from unnest($::text[]) n (naam)
join begrip b on b.notatie = n.naam or b.id::text = n.naam
where (b.status = 'vastgesteld' or ($ and b.status = 'voorstel'))
union all select b.id, b.kader, b.notatie, n.naam, b.status = 'vastgesteld', case when t.soort = 'voorkeur' then 1 else 2 end
from unnest($::text[]) n (naam)
join begrip_term t on lower(t.term) = n.naam
join begrip b on b.id = t.begrip_id
where (b.status = 'vastgesteld' or ($ and b.status = 'voorstel'))
order by rang;

-- queries insertBegrip
insert into begrip (kader, notatie, voorkeursterm, definitie, bron, status)
values ($…)
returning id;

-- queries listBegrippen
select x.id, x.kader, x.notatie, x.voorkeursterm, x.definitie, x.bron, x.fase, x.status, x.versie, x.gewijzigd_op, (select coalesce(json_agg(json_build_object('term', t.term, 'soort', t.soort)
      order by t.term), '[]')
  from begrip_term t
  where t.begrip_id = x.id) as termen, ( select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from begrip_relatie r
  join begrip b on b.id = r.doel_id
  where r.begrip_id = x.id and r.soort = 'breder' and b.status = 'vastgesteld') as breder, ( select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from begrip_relatie r
  join begrip b on b.id = r.begrip_id
  where r.doel_id = x.id and r.soort = 'breder' and b.status = 'vastgesteld') as smaller, ( select coalesce(json_agg(json_build_object('id', b.id, 'kader', b.kader, 'notatie', b.notatie, 'term', b.voorkeursterm)
      order by b.volgorde, b.notatie), '[]')
  from begrip_relatie r
  join begrip b on b.id = r.doel_id
  where r.begrip_id = x.id and r.soort = 'verwant' and b.status = 'vastgesteld') as verwant
from begrip x
join begrippenkader k on k.notatie = x.kader
where ($::uuid is null or x.id = $::uuid) and ($::text is null or x.kader = $) and (x.status = 'vastgesteld' or $) and ($::text is null or exists (select
    from begrip_term t
    where t.begrip_id = x.id and strpos(unaccent(lower(t.term)), unaccent(lower($))) > 0))
order by k.volgorde, x.volgorde, x.notatie;

-- queries listKaders
select k.notatie, k.titel, k.uitleg, count(b.id)::int as aantal
from begrippenkader k
left
join begrip b on b.kader = k.notatie and b.status = 'vastgesteld'
group by k.notatie
order by k.volgorde;

-- queries lockBegrip
select *
from begrip
where id = $ for update;

-- queries replaceTerms
delete from begrip_term
where begrip_id = $ and soort = $;

insert into begrip_term (begrip_id, term, soort)
values ($…)
on conflict do nothing;

-- queries updateBegrip
update begrip
set bron = $, versie = versie + $, gewijzigd_op = $
where id = $;

-- queries withNarrower
with recursive onder as ( select i.id as wortel, i.id
  from unnest($::uuid[]) i (id)
  union select o.wortel, r.begrip_id
  from onder o
  join begrip_relatie r on r.doel_id = o.id and r.soort = 'breder' ) select wortel, id
from onder;
