-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteOtherVersies
delete from verhaal_versie t using verhaal v
where v.id = t.verhaal_id and v.id = $::uuid and t.id is distinct from v.huidige_versie_id and t.id is distinct from v.gepubliceerde_versie_id;

-- queries findOrigineel
select inhoud, bewaren_tot
from origineel
where verhaal_id = $ and bewaren_tot > $
order by aangemaakt_op desc
limit $;

-- queries insertOrigineel
insert into origineel (versie_id, verhaal_id, inhoud, bewaren_tot, aangemaakt_op)
values ($…);
