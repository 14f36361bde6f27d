-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries eraseAround
delete from akkoord
where verhaal_id = $;

delete from beoordeling
where verhaal_id = $;

delete from handeling
where verhaal_id = $;

delete from idempotentie
where object_id = $;

delete from lezer
where verhaal_id = $;

delete from verzameling_item
where verhaal_id = $;

-- queries eraseVerhaal
delete from verhaal_versie
where verhaal_id = $;

update verhaal
set status = $, versie = versie + $, bron_hash = $, huidige_versie_id = $, gepubliceerde_versie_id = $, ingetrokken_op = $, gewijzigd_op = $
where id = $;

-- queries insertToestemming
insert into toestemming (verhaal_id, nummer, doelen, datum, vastgelegd_op)
values ($, (select coalesce(max(nummer), 0) + 1
    from toestemming
    where verhaal_id = $::uuid), $…);

-- queries listProposalsOf
select distinct b.id
from verhaal_versie t
join ( select versie_id, begrip_id
  from verhaal_versie_begrip
  union all select versie_id, begrip_id
  from sleutelmoment_begrip
  union all select versie_id, soort_id
  from sleutelmoment
  union all select versie_id, fase_id
  from sleutelmoment
  where fase_id is not null) u on u.versie_id = t.id
join begrip b on b.id = u.begrip_id and b.status = 'voorstel'
where t.verhaal_id = $::uuid;

-- queries listToestemmingen
select nummer, doelen, datum, vastgelegd_op
from toestemming
where verhaal_id = $
order by nummer desc;

-- queries lockByCode
select id, status, doelen, gepubliceerde_versie_id, eerst_gepubliceerd_op
from verhaal
where intrekkingscode_hash = $ for update;
