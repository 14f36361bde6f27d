-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries clearRedenen
update beoordeling
set redenen = $
where verhaal_id = $;

-- queries findStand
select v.id, v.status, v.versie, t.nummer, v.ingediend_op, v.gepubliceerd_op
from verhaal as v
inner
join verhaal_versie as t on t.id = v.huidige_versie_id
where v.id = $;

-- queries insertBeoordeling
insert into beoordeling (verhaal_id, versienummer, uitkomst, redenen, door, op)
values ($…);

-- queries listBeoordelingen
select uitkomst, versienummer, redenen, op
from beoordeling
where verhaal_id = $
order by op desc;
