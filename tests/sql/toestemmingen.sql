-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries eraseVerhaal
delete from beoordeling
where verhaal_id = $;

delete from idempotentie
where object_id = $;

delete from verhaal_versie
where verhaal_id = $;

delete from verzameling_item
where verhaal_id = $;

update verhaal
set status = $, versie = versie + $, huidige_versie_id = $, gepubliceerde_versie_id = $, ingetrokken_op = $, gewijzigd_op = $
where id = $;

-- queries insertToestemming
insert into toestemming (verhaal_id, nummer, doelen, datum, vastgelegd_op)
values ($, (select coalesce(max(nummer), 0) + 1
    from toestemming
    where verhaal_id = $::uuid), $…);

-- queries listToestemmingen
select nummer, doelen, datum, vastgelegd_op
from toestemming
where verhaal_id = $
order by nummer desc;

-- queries lockByCode
select id, status, doelen, gepubliceerde_versie_id
from verhaal
where intrekkingscode_hash = $ for update;
