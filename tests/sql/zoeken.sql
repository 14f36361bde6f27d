-- What this part sends to the database, written by running it: `npm run generate`. Do not edit.
-- $ stands for a value, $… for a list of them.

-- document countDocuments
select count(*)::int as aantal
from verhaal v
where v.gepubliceerde_versie_id is not null and v.doelen <> '{}';

-- document readBatch
select v.id, t.id as "versieId", t.titel, t.samenvatting, t.tekst, t.eenvoudige_tekst as "eenvoudigeTekst", v.doelen, t.taal, t.regio, t.periode_van as "periodeVan", t.periode_tot as "periodeTot", v.gepubliceerd_op as "gepubliceerdOp", (select coalesce(json_agg(s.citaat
      order by s.begin), '[]')
  from sleutelmoment s
  where s.versie_id = t.id) as citaten, (select coalesce(json_agg(json_build_object('id', x.id, 'plaats', x.plaats)), '[]')
  from ( select vb.begrip_id as id, vb.kader as plaats
    from verhaal_versie_begrip vb
    where vb.versie_id = t.id
    union all select s.soort_id, 'soort'
    from sleutelmoment s
    where s.versie_id = t.id
    union all select s.fase_id, 'fase'
    from sleutelmoment s
    where s.versie_id = t.id and s.fase_id is not null
    union all select sb.begrip_id, case sb.rol when 'leefgebied' then 'm-leefgebied' else sb.rol end
    from sleutelmoment_begrip sb
    where sb.versie_id = t.id ) x
  join begrip b on b.id = x.id and b.status = 'vastgesteld') as begrippen
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.gepubliceerde_versie_id is not null and v.doelen <> '{}' and true
order by v.id
limit $;

select v.id, t.id as "versieId", t.titel, t.samenvatting, t.tekst, t.eenvoudige_tekst as "eenvoudigeTekst", v.doelen, t.taal, t.regio, t.periode_van as "periodeVan", t.periode_tot as "periodeTot", v.gepubliceerd_op as "gepubliceerdOp", (select coalesce(json_agg(s.citaat
      order by s.begin), '[]')
  from sleutelmoment s
  where s.versie_id = t.id) as citaten, (select coalesce(json_agg(json_build_object('id', x.id, 'plaats', x.plaats)), '[]')
  from ( select vb.begrip_id as id, vb.kader as plaats
    from verhaal_versie_begrip vb
    where vb.versie_id = t.id
    union all select s.soort_id, 'soort'
    from sleutelmoment s
    where s.versie_id = t.id
    union all select s.fase_id, 'fase'
    from sleutelmoment s
    where s.versie_id = t.id and s.fase_id is not null
    union all select sb.begrip_id, case sb.rol when 'leefgebied' then 'm-leefgebied' else sb.rol end
    from sleutelmoment_begrip sb
    where sb.versie_id = t.id ) x
  join begrip b on b.id = x.id and b.status = 'vastgesteld') as begrippen
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.gepubliceerde_versie_id is not null and v.doelen <> '{}' and v.id > $::uuid
order by v.id
limit $;

-- document readDocuments
select v.id, t.id as "versieId", t.titel, t.samenvatting, t.tekst, t.eenvoudige_tekst as "eenvoudigeTekst", v.doelen, t.taal, t.regio, t.periode_van as "periodeVan", t.periode_tot as "periodeTot", v.gepubliceerd_op as "gepubliceerdOp", (select coalesce(json_agg(s.citaat
      order by s.begin), '[]')
  from sleutelmoment s
  where s.versie_id = t.id) as citaten, (select coalesce(json_agg(json_build_object('id', x.id, 'plaats', x.plaats)), '[]')
  from ( select vb.begrip_id as id, vb.kader as plaats
    from verhaal_versie_begrip vb
    where vb.versie_id = t.id
    union all select s.soort_id, 'soort'
    from sleutelmoment s
    where s.versie_id = t.id
    union all select s.fase_id, 'fase'
    from sleutelmoment s
    where s.versie_id = t.id and s.fase_id is not null
    union all select sb.begrip_id, case sb.rol when 'leefgebied' then 'm-leefgebied' else sb.rol end
    from sleutelmoment_begrip sb
    where sb.versie_id = t.id ) x
  join begrip b on b.id = x.id and b.status = 'vastgesteld') as begrippen
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.gepubliceerde_versie_id is not null and v.doelen <> '{}' and v.id = any($::uuid[]);

-- lexicon addNearest
select q.i, n.woord, n.df
from unnest($…) q (i, stam, klank)
cross
join lateral ( (select woord, df
    from zoek_woord
    where klank <> '' and woord % q.stam
    order by similarity(woord, q.stam) desc, df desc
    limit 30)
  union (select woord, df
    from zoek_woord
    where klank <> '' and klank = q.klank
    limit 10) ) n;

-- lexicon findVarianten
select woord, df
from zoek_woord
where woord = any($::text[])
union (select woord, df
  from zoek_woord
  where klank <> '' and woord like any($::text[])
  order by df desc
  limit 400);

-- postgres countVerhalen
select count(*)::int as count
from zoek_verhaal;

-- postgres rebuild
analyze;

vacuum (analyze) zoek_vermelding, zoek_verhaal, zoek_woord;

-- postgres searchIndex
with clause as ( select c.clause, c.heel, w.id as woord, c.factor * ln(1 + greatest(0, $::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
  from unnest($…) c (clause, woord, factor, heel)
  left
  join zoek_woord w on w.woord = c.woord ), found as ( select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
  from clause c
  cross
  join lateral ( select p.nr, p.gewicht
    from zoek_vermelding p
    where p.woord = c.woord
    order by p.gewicht desc, p.nr desc
    limit $) p
  group by c.clause, p.nr ), ranked as ( select nr, sum(score) / $ as score, bool_or(heel) as heel
  from found
  group by nr
  order by score desc
  limit $ ), floor as ( select $ * coalesce(sum(best), 0) as score
  from ( select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
    from clause
    where clause < $
    group by clause) b ) select v.id, r.score, r.heel
from ranked r
join zoek_verhaal z on z.nr = r.nr
join verhaal v on v.id = z.verhaal_id
where (r.heel or r.score >= (select score
    from floor)) and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[])
order by r.score desc, v.id
limit $;

with clause as ( select c.clause, c.heel, w.id as woord, c.factor * ln(1 + greatest(0, $::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
  from unnest($…) c (clause, woord, factor, heel)
  left
  join zoek_woord w on w.woord = c.woord ), found as ( select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
  from clause c
  cross
  join lateral ( select p.nr, p.gewicht
    from zoek_vermelding p
    where p.woord = c.woord
    order by p.gewicht desc, p.nr desc
    limit $) p
  group by c.clause, p.nr ), ranked as ( select nr, sum(score) / $ as score, bool_or(heel) as heel
  from found
  group by nr
  order by score desc
  limit $ ), floor as ( select $ * coalesce(sum(best), 0) as score
  from ( select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
    from clause
    where clause < $
    group by clause) b ) select v.id, r.score, r.heel
from ranked r
join zoek_verhaal z on z.nr = r.nr
join verhaal v on v.id = z.verhaal_id
where (r.heel or r.score >= (select score
    from floor)) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by r.score desc, v.id
limit $;

with clause as ( select c.clause, c.heel, w.id as woord, c.factor * ln(1 + greatest(0, $::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
  from unnest($…) c (clause, woord, factor, heel)
  left
  join zoek_woord w on w.woord = c.woord ), found as ( select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
  from clause c
  cross
  join lateral ( select p.nr, p.gewicht
    from zoek_vermelding p
    where p.woord = c.woord and (p.nr in (select m.nr
        from zoek_vermelding m
        where m.woord in (select id
          from zoek_woord
          where woord = any($::text[])))) is true
    order by p.gewicht desc, p.nr desc
    limit $) p
  group by c.clause, p.nr ), ranked as ( select nr, sum(score) / $ as score, bool_or(heel) as heel
  from found
  group by nr
  order by score desc
  limit $ ), floor as ( select $ * coalesce(sum(best), 0) as score
  from ( select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
    from clause
    where clause < $
    group by clause) b ) select v.id, r.score, r.heel
from ranked r
join zoek_verhaal z on z.nr = r.nr
join verhaal v on v.id = z.verhaal_id
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (r.heel or r.score >= (select score
    from floor)) and exists (select
  from verhaal_versie_begrip f
  where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = any($::uuid[])) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by r.score desc, v.id
limit $;

with clause as ( select c.clause, c.heel, w.id as woord, c.factor * ln(1 + greatest(0, $::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
  from unnest($…) c (clause, woord, factor, heel)
  left
  join zoek_woord w on w.woord = c.woord ), found as ( select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
  from clause c
  cross
  join lateral ( select p.nr, p.gewicht
    from zoek_vermelding p
    where p.woord = c.woord and (p.nr in (select m.nr
        from zoek_vermelding m
        where m.woord in (select id
          from zoek_woord
          where woord = any($::text[])))) is true
    order by p.gewicht desc, p.nr desc
    limit $) p
  group by c.clause, p.nr ), ranked as ( select nr, sum(score) / $ as score, bool_or(heel) as heel
  from found
  group by nr
  order by score desc
  limit $ ), floor as ( select $ * coalesce(sum(best), 0) as score
  from ( select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
    from clause
    where clause < $
    group by clause) b ) select v.id, r.score, r.heel
from ranked r
join zoek_verhaal z on z.nr = r.nr
join verhaal v on v.id = z.verhaal_id
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (r.heel or r.score >= (select score
    from floor)) and t.regio = any($::text[]) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by r.score desc, v.id
limit $;

with clause as ( select c.clause, c.heel, w.id as woord, c.factor * ln(1 + greatest(0, $::real - coalesce(w.df, 0) + 0.5) / (coalesce(w.df, 0) + 0.5)) as factor
  from unnest($…) c (clause, woord, factor, heel)
  left
  join zoek_woord w on w.woord = c.woord ), found as ( select c.clause, p.nr, max(c.factor * p.gewicht) as score, bool_or(c.heel) as heel
  from clause c
  cross
  join lateral ( select p.nr, p.gewicht
    from zoek_vermelding p
    where p.woord = c.woord and (p.nr in (select m.nr
        from zoek_vermelding m
        where m.woord in (select id
          from zoek_woord
          where woord = any($::text[])))) is true and (p.nr in (select m.nr
        from zoek_vermelding m
        where m.woord in (select id
          from zoek_woord
          where woord = any($::text[])))) is true
    order by p.gewicht desc, p.nr desc
    limit $) p
  group by c.clause, p.nr ), ranked as ( select nr, sum(score) / $ as score, bool_or(heel) as heel
  from found
  group by nr
  order by score desc
  limit $ ), floor as ( select $ * coalesce(sum(best), 0) as score
  from ( select coalesce(max(factor) filter (where woord is not null), max(factor)) as best
    from clause
    where clause < $
    group by clause) b ) select v.id, r.score, r.heel
from ranked r
join zoek_verhaal z on z.nr = r.nr
join verhaal v on v.id = z.verhaal_id
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where (r.heel or r.score >= (select score
    from floor)) and exists (select
  from verhaal_versie_begrip f
  where f.versie_id = v.gepubliceerde_versie_id and f.begrip_id = any($::uuid[])) and t.regio = any($::text[]) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar'])
order by r.score desc, v.id
limit $;

-- postgres writeIndex
delete from zoek_verhaal
where verhaal_id = any($::uuid[]);

insert into zoek_woord (woord, klank, df) select *
from unnest($…)
on conflict (woord) do update
set df = zoek_woord.df + excluded.df
returning id, woord;

select pg_advisory_xact_lock(7293001);

select v.gepubliceerde_versie_id as id
from verhaal v
where v.gepubliceerde_versie_id = any($::uuid[]) and v.doelen <> '{}';

with nieuw as ( insert into zoek_verhaal (verhaal_id, woorden, gewichten) select d.id, d.woorden, d.gewichten
  from jsonb_to_recordset($::jsonb) d (id uuid, woorden int[], gewichten smallint[])
  returning nr, woorden, gewichten ) insert into zoek_vermelding (woord, gewicht, nr) select u.woord, u.gewicht, n.nr
from nieuw n
cross
join lateral unnest(n.woorden, n.gewichten) u (woord, gewicht);

-- queries readBegripRefs
select b.id, b.kader, b.notatie, b.voorkeursterm as term, b.volgorde, b.status = 'vastgesteld' as vast
from begrip b
where b.id = any($::uuid[]);

-- queries readHits
select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, t.tekst, array(select vb.begrip_id::text
  from verhaal_versie_begrip vb
  where vb.versie_id = t.id) as begrippen, (select coalesce(json_agg(json_build_object('id', s.id, 'begin', s.begin, 'eind', s.eind, 'citaat', s.citaat, 'voor', s.voor, 'na', s.na, 'volgordeTijd', s.volgorde_tijd, 'herijken', s.herijken, 'soort', s.soort_id, 'fase', s.fase_id, 'volgorde', s.volgorde, 'begrippen', coalesce(( select json_agg(json_build_object('id', sb.begrip_id, 'rol', sb.rol))
            from sleutelmoment_begrip sb
            where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id), '[]'))), '[]')
  from (select o.*, row_number() over (order by o.begin, o.id) as volgorde
    from sleutelmoment o
    where o.versie_id = t.id) s
  where s.soort_id = any($::uuid[]) or s.citaat ilike any($::text[]) or exists (select
    from sleutelmoment_begrip sb
    where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id and sb.begrip_id = any($::uuid[]))) as momenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen && $::text[]);

select v.id, v.status, v.versie, t.nummer, t.titel, t.samenvatting, t.taal, t.periode_van, t.periode_tot, t.regio, v.fictief, t.namen_verzonnen, t.woorden, v.gepubliceerd_op, t.tekst, array(select vb.begrip_id::text
  from verhaal_versie_begrip vb
  where vb.versie_id = t.id) as begrippen, (select coalesce(json_agg(json_build_object('id', s.id, 'begin', s.begin, 'eind', s.eind, 'citaat', s.citaat, 'voor', s.voor, 'na', s.na, 'volgordeTijd', s.volgorde_tijd, 'herijken', s.herijken, 'soort', s.soort_id, 'fase', s.fase_id, 'volgorde', s.volgorde, 'begrippen', coalesce(( select json_agg(json_build_object('id', sb.begrip_id, 'rol', sb.rol))
            from sleutelmoment_begrip sb
            where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id), '[]'))), '[]')
  from (select o.*, row_number() over (order by o.begin, o.id) as volgorde
    from sleutelmoment o
    where o.versie_id = t.id) s
  where s.soort_id = any($::uuid[]) or s.citaat ilike any($::text[]) or exists (select
    from sleutelmoment_begrip sb
    where sb.versie_id = s.versie_id and sb.sleutelmoment_id = s.id and sb.begrip_id = any($::uuid[]))) as momenten
from verhaal v
join verhaal_versie t on t.id = v.gepubliceerde_versie_id
where v.id = any($::uuid[]) and (v.gepubliceerde_versie_id is not null and v.doelen @> array['openbaar']);

-- sync readPosition
select positie
from wijziging_lezer
where naam = $;

-- sync rebuildMachine
insert into wijziging_lezer (naam, positie)
values ($…)
on conflict (naam) do update
set positie = excluded.positie;

-- sync step
select positie
from wijziging_lezer
where naam = $
for update skip locked;

update wijziging_lezer
set positie = greatest(positie, $::bigint)
where naam = $;

-- woordenboek loadWoordenboek
select b.id, b.kader, b.definitie, (select coalesce(json_agg(json_build_object('term', t.term, 'soort', t.soort)), '[]')
  from (select b.voorkeursterm as term, 'voorkeur' as soort
    union select t.term, t.soort
    from begrip_term t
    where t.begrip_id = b.id) t) as termen, (select coalesce(json_agg(r.doel_id), '[]')
  from begrip_relatie r
  where r.begrip_id = b.id and r.soort = 'breder') as breder, (select coalesce(json_agg(r.doel_id), '[]')
  from begrip_relatie r
  where r.begrip_id = b.id and r.soort = 'verwant') as verwant
from begrip b
where b.status = 'vastgesteld'
order by b.kader, b.volgorde, b.id;
