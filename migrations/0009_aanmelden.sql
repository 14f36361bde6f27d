-- Signing in by a one-time link, and the sessions that come of it. Only hashes are kept: a stolen table signs nobody in.
alter table account
  drop column email_bevestigd,
  drop column afbeelding,
  add column laatst_aangemeld_op date,
  add column versie integer not null default 1;

create table aanmeldlink (
  hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  verloopt_op timestamptz not null
);
create index aanmeldlink_account on aanmeldlink (account_id);

create table sessie (
  hash bytea primary key,
  account_id uuid not null references account (id) on delete cascade,
  verloopt_op timestamptz not null
);
create index sessie_account on sessie (account_id);
