-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries insertVersie
insert into verhaal_versie (titel, tekst, samenvatting, eenvoudige_tekst, taal, periode_van, periode_tot, regio, hash, woorden, namen_verzonnen, verhaal_id, nummer, aangemaakt_op)
values ($…, (select coalesce(max(nummer), 0) + 1
    from verhaal_versie
    where verhaal_id = $::uuid), $)
returning id, nummer;

insert into verhaal_versie (titel, tekst, samenvatting, eenvoudige_tekst, taal, periode_van, periode_tot, regio, namen_verzonnen, hash, woorden, verhaal_id, nummer, aangemaakt_op)
values ($…, (select coalesce(max(nummer), 0) + 1
    from verhaal_versie
    where verhaal_id = $::uuid), $)
returning id, nummer;

-- queries insertVersieBegrippen
insert into verhaal_versie_begrip (versie_id, begrip_id, kader)
values ($…), …
on conflict do nothing;

-- queries listVersieBegrippen
select begrip_id as id, kader
from verhaal_versie_begrip
where versie_id = $;

-- queries listVersies
select *
from verhaal_versie
where verhaal_id = $
order by nummer;

select *
from verhaal_versie
where verhaal_id = $ and id in ($)
order by nummer;

select *
from verhaal_versie
where verhaal_id = $ and id in ($) and nummer = $
order by nummer;

select *
from verhaal_versie
where verhaal_id = $ and nummer = $
order by nummer;

-- queries readVersie
select *
from verhaal_versie
where id = $;
