-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries endVerwijzing
update verwijzing
set beeindigd_op = coalesce(beeindigd_op, $::timestamptz)
where code = $ and eigenaar_id = $;

-- queries findVerwijzing
select w.id, w.code, w.boodschap, w.verloopt_op, w.beeindigd_op, w.aangemaakt_op, w.verzameling_id, z.titel, z.inleiding, z.filter
from verwijzing w
join verzameling z on z.id = w.verzameling_id
where w.code = $;

-- queries insertVerwijzing
insert into verwijzing (code, verzameling_id, eigenaar_id, boodschap, verloopt_op, aangemaakt_op)
values ($…)
returning id, code, boodschap, verloopt_op, beeindigd_op, aangemaakt_op;

-- queries listVerwijzingen
select w.id, w.code, w.boodschap, w.verloopt_op, w.beeindigd_op, w.aangemaakt_op, w.aangemaakt_op::text as key
from verwijzing w
where w.verzameling_id = $::uuid and w.eigenaar_id = $::uuid
order by w.aangemaakt_op desc, w.id desc
limit $;
