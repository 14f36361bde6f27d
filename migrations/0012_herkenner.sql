-- What a second recogniser, chosen by the organisation, said about exactly one text: places and kinds, never words.
create table herkenning (
  versie_id uuid primary key references verhaal_versie (id) on delete cascade,
  tekst_hash text not null,
  vondsten jsonb,
  fout text check (fout in ('onbereikbaar', 'te-traag', 'fout-antwoord', 'te-groot', 'onleesbaar', 'verkeerde-plaatsen')),
  gevraagd_op timestamptz not null,
  constraint antwoord_of_fout check ((vondsten is null) <> (fout is null))
);

alter table handeling
  drop constraint handeling_wat_check,
  add constraint handeling_wat_check check (wat in ('nagekeken', 'besloten', 'besluit-teruggenomen', 'tweede-lezing',
    'toegevoegd', 'vondst-verwijderd', 'gesplitst', 'samengevoegd', 'meter-aanvaard', 'meter-teruggenomen', 'akkoord',
    'akkoord-teruggenomen', 'attest', 'gelezen', 'lezing-gestopt', 'gepubliceerd', 'origineel-gelezen', 'herkend',
    'herkenner-zweeg'));
