-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteAkkoord
delete from akkoord
where verhaal_id = $ and tekst_hash = $ and wijze = $;

-- queries deleteAkkoorden
delete from akkoord
where verhaal_id = $ and tekst_hash not in (select t.hash
  from verhaal as v
  inner
  join verhaal_versie as t on t.id = v.gepubliceerde_versie_id
  where v.id = $);

-- queries findAkkoord
select *
from akkoord
where verhaal_id = $ and tekst_hash = $;

-- queries insertAkkoord
insert into akkoord (verhaal_id, tekst_hash, wijze, datum, door, vastgelegd_op)
values ($…)
on conflict (verhaal_id, tekst_hash) do update
set verhaal_id = $, tekst_hash = $, wijze = $, datum = $, door = $, vastgelegd_op = $
where akkoord.wijze = $ and excluded.wijze = $
returning wijze;

-- queries lockIdByCode
select id
from verhaal
where intrekkingscode_hash = $ for update;

-- queries wasRefused
select h.wat, h.versienummer, t.hash
from handeling as h
left
join verhaal_versie as t on t.verhaal_id = h.verhaal_id and t.nummer = h.versienummer
where h.verhaal_id = $ and h.rol = $
order by h.nr desc
limit $;
