-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- idempotency
delete from idempotentie
where aangemaakt_op < now() - interval '24 hours';

insert into idempotentie (client, route, sleutel_hash, verzoek_hash, status, antwoord, object_id)
values ($…);

select pg_try_advisory_xact_lock(hashtextextended($, 0)) as free;

select verzoek_hash, status, antwoord
from idempotentie
where client = $ and route = $ and sleutel_hash = $;
