-- People who sign in, and the keys they hand to programs. Never shown with a verhaal.
create table account (
  id uuid primary key default gen_random_uuid(),
  naam text not null,
  email text not null unique check (email = lower(email)),
  email_bevestigd boolean not null default false,
  afbeelding text,
  rollen text[] not null default '{}'
    check (rollen <@ array['ervaringswerker', 'redacteur', 'onderzoeker', 'beheerder']),
  actief boolean not null default true,
  aangemaakt_op timestamptz not null default now(),
  gewijzigd_op timestamptz not null default now()
);

create table sleutel (
  id text primary key check (id ~ '^[0-9A-Za-z]{8}$'),
  account_id uuid not null references account (id) on delete cascade,
  naam text not null,
  hash bytea not null,
  rechten text[] not null,
  verloopt_op timestamptz not null,
  laatst_gebruikt_op date,
  ingetrokken_op timestamptz,
  aangemaakt_op timestamptz not null default now()
);
create index sleutel_account on sleutel (account_id);

-- Answers kept 24 hours for Idempotency-Key; the body is encrypted under the client's key.
create table idempotentie (
  client text not null,
  route text not null,
  sleutel_hash bytea not null,
  verzoek_hash bytea not null,
  status integer,
  antwoord bytea,
  object_id uuid,
  aangemaakt_op timestamptz not null default now(),
  primary key (client, route, sleutel_hash)
);
create index idempotentie_aangemaakt on idempotentie (aangemaakt_op);

create table instelling (
  naam text primary key,
  waarde jsonb not null
);
