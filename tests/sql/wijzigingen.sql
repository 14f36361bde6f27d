-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries appendWijziging
insert into wijziging (noun, object_id, soort, openbaar)
values ($… or exists (select
    from wijziging w
    where w.object_id = $::uuid and w.openbaar));

-- queries lastPosition
select max(id) as id
from wijziging;

-- queries listWijzigingen
select id, noun, object_id, soort, openbaar, op
from wijziging
where id > $
order by id
limit $;

select id, noun, object_id, soort, openbaar, op
from wijziging
where noun = $ and id > $
order by id
limit $;

select id, noun, object_id, soort, openbaar, op
from wijziging
where noun = $ and openbaar = $ and id > $
order by id
limit $;

-- queries previousPosition
select max(id) as id
from wijziging
where noun = $ and id < $;

select max(id) as id
from wijziging
where noun = $ and openbaar = $ and id < $;
