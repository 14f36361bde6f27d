create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- The shared language (SKOS): kaders, begrippen, every word people use for them.
create table begrippenkader (
  notatie text primary key,
  titel text not null,
  uitleg text not null,
  volgorde integer not null
);

create table begrip (
  id uuid primary key default gen_random_uuid(),
  kader text not null references begrippenkader (notatie),
  notatie text not null check (notatie ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  voorkeursterm text not null,
  definitie text not null default '',
  bron text not null default '',
  fase text,
  status text not null default 'vastgesteld' check (status in ('voorstel', 'vastgesteld', 'vervallen')),
  versie integer not null default 1,
  volgorde integer not null default 0,
  gewijzigd_op timestamptz not null default now(),
  unique (kader, notatie),
  unique (id, kader)
);

create table begrip_term (
  begrip_id uuid not null references begrip (id) on delete cascade,
  term text not null,
  soort text not null check (soort in ('voorkeur', 'alledaags', 'vakterm', 'verborgen')),
  primary key (begrip_id, term)
);
create index begrip_term_laag on begrip_term (lower(term));

create table begrip_relatie (
  begrip_id uuid not null references begrip (id) on delete cascade,
  doel_id uuid not null references begrip (id) on delete cascade,
  soort text not null check (soort in ('breder', 'verwant')),
  primary key (begrip_id, doel_id, soort),
  check (begrip_id <> doel_id)
);
create index begrip_relatie_doel on begrip_relatie (doel_id, soort);
