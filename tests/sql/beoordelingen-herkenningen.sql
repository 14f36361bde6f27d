-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- queries findHerkenning
select vondsten, fout, gevraagd_op
from herkenning
where versie_id = $ and tekst_hash = $;
