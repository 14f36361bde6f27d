-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries countLiveSleutels
select count(*) as live
from sleutel
where account_id = $ and ingetrokken_op is null and verloopt_op > $;

-- queries findSleutel
select s.id, s.hash, s.rechten, s.laatst_gebruikt_op, a.id as account_id, a.rollen
from sleutel as s
inner
join account as a on a.id = s.account_id
where s.id = $ and s.ingetrokken_op is null and s.verloopt_op > $ and a.actief = $;

-- queries insertAccount
insert into account (naam, email, rollen, aangemaakt_op, gewijzigd_op)
values ($…)
on conflict (email) do nothing
returning id, naam, email, rollen, actief, laatst_aangemeld_op, aangemaakt_op, gewijzigd_op, versie;

-- queries insertSleutel
insert into sleutel (id, account_id, naam, hash, rechten, verloopt_op, aangemaakt_op)
values ($…);

insert into sleutel (id, naam, rechten, verloopt_op, aangemaakt_op, account_id, hash)
values ($…);

-- queries listAccounts
select id, naam, email, rollen, actief, laatst_aangemeld_op, aangemaakt_op, gewijzigd_op, versie, aangemaakt_op::text as key
from account
where true
order by aangemaakt_op desc, id::text desc
limit $;

-- queries listSleutels
select id, naam, rechten, verloopt_op, laatst_gebruikt_op, ingetrokken_op, aangemaakt_op, aangemaakt_op::text as key
from sleutel
where account_id = $::uuid and true
order by aangemaakt_op desc, id::text desc
limit $;

-- queries lockAccount
select id, naam, email, rollen, actief, laatst_aangemeld_op, aangemaakt_op, gewijzigd_op, versie
from account
where id = $ for update;

-- queries lockBeheerders
select id, email, laatst_aangemeld_op
from account
where actief = $ and rollen @> array['beheerder']
order by aangemaakt_op, id for update;

-- queries revokeSleutels
update sleutel
set ingetrokken_op = $
where account_id = $ and ingetrokken_op is null and id = $;

-- queries touchSleutel
update sleutel
set laatst_gebruikt_op = $
where id = $;

-- queries updateAccount
update account
set naam = $, versie = versie + $, gewijzigd_op = $
where id = $
returning id, naam, email, rollen, actief, laatst_aangemeld_op, aangemaakt_op, gewijzigd_op, versie;

-- queries upsertAccount
insert into account (email, naam, rollen)
values ($…)
on conflict (email) do update
set rollen = array(select distinct unnest(account.rollen || excluded.rollen))
returning id;
