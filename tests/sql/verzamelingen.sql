-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteVerzameling
delete from verzameling
where id = $;

-- queries findVerzameling
select z.id, z.versie, z.titel, z.inleiding, z.eigenaar_id, z.openbaar, z.filter, z.aangemaakt_op, z.gewijzigd_op
from verzameling z
where z.id = $::uuid;

-- queries insertVerzameling
insert into verzameling (inleiding, openbaar, filter, titel, eigenaar_id, aangemaakt_op, gewijzigd_op)
values ($…)
returning id;

-- queries listVerzamelingen
select z.id, z.versie, z.titel, z.inleiding, z.eigenaar_id, z.openbaar, z.filter, z.aangemaakt_op, z.gewijzigd_op, z.gewijzigd_op::text as key
from verzameling z
where z.eigenaar_id = $::uuid
order by z.gewijzigd_op desc, z.id desc
limit $;

select z.id, z.versie, z.titel, z.inleiding, z.eigenaar_id, z.openbaar, z.filter, z.aangemaakt_op, z.gewijzigd_op, z.gewijzigd_op::text as key
from verzameling z
where z.openbaar
order by z.gewijzigd_op desc, z.id desc
limit $;

-- queries lockVerzameling
select z.id, z.versie, z.titel, z.inleiding, z.eigenaar_id, z.openbaar, z.filter, z.aangemaakt_op, z.gewijzigd_op
from verzameling z
where z.id = $::uuid for update;

-- queries updateVerzameling
update verzameling
set titel = $, versie = versie + $, gewijzigd_op = $
where id = $
returning versie;

update verzameling
set versie = versie + $, gewijzigd_op = $
where id = $
returning versie;
