-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries appendHandeling
insert into handeling (verhaal_id, versienummer, rol, door, op, wat)
values ($…);

insert into handeling (verhaal_id, versienummer, rol, door, op, wat, besluit)
values ($…);

insert into handeling (verhaal_id, versienummer, rol, door, op, wat, besluit, reden, regelsversie, groep, soort, klasse, aantal, stempels)
values ($…);

insert into handeling (verhaal_id, versienummer, rol, door, op, wat, reden, regelsversie)
values ($…);

insert into handeling (verhaal_id, versienummer, rol, door, op, wat, regelsversie, aantal)
values ($…);

insert into handeling (verhaal_id, versienummer, rol, door, op, wat, regelsversie, groep, soort, klasse, aantal, stempels)
values ($…);

-- queries countAlike
with dit as ( select t.regio, t.periode_van, t.periode_tot, array(select begrip_id
    from verhaal_versie_begrip
    where versie_id = t.id and kader in ('tellerrol', 'thema')) as begrippen, array(select distinct kader
    from verhaal_versie_begrip
    where versie_id = t.id) as kaders
  from verhaal_versie t
  where t.id = $::uuid) select (select count(*)::int
  from ( select 1
    from verhaal v
    join verhaal_versie t on t.id = v.gepubliceerde_versie_id
    where v.id <> $::uuid and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]) and (d.regio is null or t.regio = d.regio) and (d.periode_van is null or (t.periode_van <= d.periode_tot and t.periode_tot >= d.periode_van)) and (d.begrippen = '{}' or t.id in (select b.versie_id
        from verhaal_versie_begrip b
        where b.begrip_id = any(d.begrippen)
        group by b.versie_id
        having count(*) = cardinality(d.begrippen)))
    limit 1000) as gelijk) as aantal, array_remove(array[case when d.regio is not null then 'regio' end, case when d.periode_van is not null then 'periode' end, case when 'tellerrol' = any(d.kaders) then 'vertellersrol' end, case when 'thema' = any(d.kaders) then 'themas' end], null) as kenmerken
from dit d;

-- queries listHandelingen
select h.*, a.methode, a.eerste_lezer, a.tweede_lezer, a.datum as attest_datum
from handeling as h
left
join attest as a on a.id = h.attest_id
where h.verhaal_id = $
order by h.nr desc
limit $;

-- queries listStempels
select distinct unnest(stempels) as stempel
from handeling
where verhaal_id = $;
