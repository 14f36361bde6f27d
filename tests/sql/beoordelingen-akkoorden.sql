-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteAkkoorden
delete from akkoord
where verhaal_id = $ and wijze = $;

-- queries findAkkoord
select *
from akkoord
where verhaal_id = $ and tekst_hash = $;

-- queries insertAkkoord
insert into akkoord (verhaal_id, tekst_hash, wijze, datum, door, vastgelegd_op)
values ($…)
on conflict do nothing;

-- queries lockIdByCode
select id
from verhaal
where intrekkingscode_hash = $ for update;
