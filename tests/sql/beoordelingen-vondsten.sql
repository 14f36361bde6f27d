-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries confirmVondsten
update vondst
set tweede_lezer = $
where versie_id = $ and id in ($…);

-- queries decideVondsten
update vondst
set besloten_door = $, besloten_op = $, besluit = $, vervanging = $, reden = $, tweede_lezer = $
where versie_id = $ and id in ($);

update vondst
set besloten_door = $, besloten_op = $, besluit = $, vervanging = $, reden = $, tweede_lezer = $
where versie_id = $ and id in ($…);

update vondst
set besluit = $, vervanging = $, reden = $, besloten_door = $, besloten_op = $, tweede_lezer = $
where versie_id = $ and id in ($…);

-- queries deleteVondst
delete from vondst
where versie_id = $ and id in ($);

-- queries findScan
select *
from anonimisering
where versie_id = $;

-- queries insertScan
insert into anonimisering (versie_id, regelsversie, tekst_hash, bits, gescand_op)
values ($…);

insert into anonimisering (versie_id, regelsversie, tekst_hash, bits, gescand_op, meter_bits, meter_reden, meter_door)
values ($…);

-- queries insertVondsten
insert into vondst (versie_id, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, veld)
values ($…)
on conflict do nothing;

insert into vondst (versie_id, begin, eind, soort, klasse, groep, uitleg, voorstel, bits, veld)
values ($…), …
on conflict do nothing;

insert into vondst (versie_id, soort, klasse, groep, uitleg, voorstel, bits, handmatig, begin, eind, veld)
values ($…)
on conflict do nothing;

-- queries listBekend
select a.naam, a.email
from verhaal_versie as t
inner
join verhaal as v on v.id = t.verhaal_id
inner
join account as a on a.id = v.auteur_id
where t.id = $;

-- queries listEarlierVondsten
select f.*, v.auteur_id is not null as heeft_auteur
from verhaal_versie as t
inner
join verhaal as v on v.id = t.verhaal_id
inner
join verhaal_versie as o on o.verhaal_id = t.verhaal_id and o.nummer < t.nummer
inner
join vondst as f on f.versie_id = o.id
where t.id = $
order by o.nummer desc, f.begin;

-- queries listVondsten
select *
from vondst
where versie_id = $
order by array_position($::text[], veld), begin;

-- queries regroupVondsten
update vondst
set groep = $, voorstel = $, besluit = $, vervanging = $, reden = $, besloten_door = $, besloten_op = $, tweede_lezer = $
where versie_id = $ and id in ($);

update vondst
set groep = $, voorstel = $, besluit = $, vervanging = $, reden = $, besloten_door = $, besloten_op = $, tweede_lezer = $
where versie_id = $ and id in ($…);

-- queries setBits
update anonimisering
set bits = $
where versie_id = $;

-- queries setMeter
update anonimisering
set meter_bits = $, meter_reden = $, meter_door = $
where versie_id = $;
