-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries decideVondsten
update vondst
set besluit = $, vervanging = $, reden = $, besloten_door = $, besloten_op = $
where versie_id = $ and id in ($);

-- queries findScan
select *
from anonimisering
where versie_id = $;

-- queries findStand
select v.id, v.status, v.versie, t.nummer, v.ingediend_op, v.gepubliceerd_op
from verhaal as v
inner
join verhaal_versie as t on t.id = v.huidige_versie_id
where v.id = $;

-- queries insertBeoordeling
insert into beoordeling (verhaal_id, versienummer, uitkomst, redenen, door, op)
values ($…);

-- queries insertScan
insert into anonimisering (versie_id, regelsversie, gescand_op)
values ($…);

insert into vondst (versie_id, begin, eind, soort, klasse, groep, uitleg, voorstel, veld)
values ($…);

-- queries listBeoordelingen
select uitkomst, versienummer, redenen, op
from beoordeling
where verhaal_id = $
order by op desc;

-- queries listVondsten
select *
from vondst
where versie_id = $
order by veld, begin;
