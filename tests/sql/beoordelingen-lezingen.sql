-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries deleteLezer
delete from lezer
where verhaal_id = $ and account_id = $;

-- queries insertLezer
insert into lezer (verhaal_id, account_id, sinds)
values ($…)
on conflict do nothing;
