import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Db, Trx } from '../../src/db/types.ts';
import { anchorQuote } from '../../src/tekst/anchor.ts';
import { countWords, hashFields } from '../../src/tekst/normalise.ts';
import { appendWijziging } from '../../src/wijzigingen/queries.ts';

const HERE = new URL('../../seed/', import.meta.url);
const seed = existsSync(new URL('begrippen/', HERE)) ? HERE : new URL('file:///opt/build/inhoud/');

interface SeedBegrip {
  notatie: string;
  voorkeursterm: string;
  definitie: string;
  alledaags: string[];
  vakterm: string[];
  verborgen: string[];
  breder: string[];
  verwant: string[];
  fase: string | null;
}

export interface SeedVerhaal {
  bronId: string;
  titel: string;
  samenvatting: string;
  tekst: string;
  eenvoudigeTekst: string;
  themas: string[];
  leefgebieden: string[];
  vertellersrol: string;
  zwareInhoud: string[];
  periode: string;
  regio: string;
  toestemming: { doelen: string[]; datum: string };
  sleutelmomenten: {
    soort: string;
    citaat: string;
    fase: string;
    volgordeTijd?: number;
    leefgebieden: string[];
    hielp: string[];
    hinderde: string[];
    wie: string[];
    gevoelens: string[];
    systeemstappen: string[];
  }[];
}

const readJson = (url: URL) => JSON.parse(readFileSync(url, 'utf8'));

export function readSeedVerhalen(): SeedVerhaal[] {
  const folder = existsSync(new URL('verhalen/', seed)) ? new URL('verhalen/', seed) : seed;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    );
}

/** Puts the shared language of the seed in an empty database; resolves to the ids by `kader:notatie`. */
export async function insertBegrippen(db: Db): Promise<Map<string, string>> {
  const folder = new URL('begrippen/', seed);
  const kaders: { kader: string; titel: string; uitleg: string; begrippen: SeedBegrip[] }[] = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readJson(new URL(name, folder)))
    .filter((one) => Array.isArray(one.begrippen));
  const ids = new Map<string, string>();
  await db.transaction().execute(async (trx) => {
    for (const [i, { kader, titel, uitleg, begrippen }] of kaders.entries()) {
      await trx.insertInto('begrippenkader').values({ notatie: kader, titel, uitleg, volgorde: i }).execute();
      const rows = begrippen.map(({ notatie, voorkeursterm, definitie, fase }, volgorde) => ({
        kader,
        notatie,
        voorkeursterm,
        definitie,
        fase,
        volgorde,
      }));
      for (const { id, notatie } of await trx.insertInto('begrip').values(rows).returning(['id', 'notatie']).execute())
        ids.set(`${kader}:${notatie}`, id);
    }
    const terms = kaders.flatMap(({ kader, begrippen }) =>
      begrippen.flatMap((b) =>
        (
          [
            ['voorkeur', [b.voorkeursterm]],
            ['alledaags', b.alledaags],
            ['vakterm', b.vakterm],
            ['verborgen', b.verborgen],
          ] as const
        ).flatMap(([soort, list]) =>
          list.map((term) => ({ begrip_id: ids.get(`${kader}:${b.notatie}`) as string, term, soort })),
        ),
      ),
    );
    for (let at = 0; at < terms.length; at += 500) {
      await trx
        .insertInto('begrip_term')
        .values(terms.slice(at, at + 500))
        .onConflict((c) => c.doNothing())
        .execute();
    }
    const relations = kaders.flatMap(({ kader, begrippen }) =>
      begrippen.flatMap((b) =>
        (
          [
            ['breder', b.breder],
            ['verwant', b.verwant],
          ] as const
        ).flatMap(([soort, list]) =>
          list.flatMap((name) => {
            const doel = ids.get(name.includes(':') ? name : `${kader}:${name}`);
            const van = ids.get(`${kader}:${b.notatie}`) as string;
            return doel && doel !== van ? [{ begrip_id: van, doel_id: doel, soort }] : [];
          }),
        ),
      ),
    );
    if (relations.length > 0)
      await trx
        .insertInto('begrip_relatie')
        .values(relations)
        .onConflict((c) => c.doNothing())
        .execute();
  });
  return ids;
}

/** Inserts and publishes one verhaal as the commands would; resolves to its id. */
export async function publishSeed(
  trx: Trx,
  ids: ReadonlyMap<string, string>,
  seedVerhaal: SeedVerhaal,
  op = new Date(),
): Promise<string> {
  const s = seedVerhaal;
  const idOf = (kader: string, notatie: string) => {
    const other = kader === 'wat-hielp' ? 'wat-hinderde' : 'wat-hielp';
    return ids.get(`${kader}:${notatie}`) ?? (kader.startsWith('wat-') ? ids.get(`${other}:${notatie}`) : undefined);
  };
  const { id } = await trx
    .insertInto('verhaal')
    .values({ bron: 'voorbeeld', bron_id: s.bronId, fictief: true })
    .returning('id')
    .executeTakeFirstOrThrow();
  const versie = await trx
    .insertInto('verhaal_versie')
    .values({
      verhaal_id: id,
      nummer: 1,
      titel: s.titel,
      tekst: s.tekst,
      samenvatting: s.samenvatting,
      eenvoudige_tekst: s.eenvoudigeTekst,
      periode_van: Number(s.periode.slice(0, 4)),
      periode_tot: Number(s.periode.slice(5)),
      regio: s.regio,
      hash: hashFields([s.titel, s.tekst]),
      woorden: countWords(s.tekst),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const labels = [
    ...s.themas.map((n) => ['thema', n] as const),
    ...s.leefgebieden.map((n) => ['leefgebied', n] as const),
    ...s.zwareInhoud.map((n) => ['zware-inhoud', n] as const),
    ['tellerrol', s.vertellersrol] as const,
  ].flatMap(([kader, notatie]) => {
    const begrip = idOf(kader, notatie);
    return begrip ? [{ versie_id: versie.id, begrip_id: begrip, kader }] : [];
  });
  if (labels.length > 0)
    await trx
      .insertInto('verhaal_versie_begrip')
      .values(labels)
      .onConflict((c) => c.doNothing())
      .execute();
  for (const m of s.sleutelmomenten) {
    const anchor = anchorQuote(s.tekst, m);
    const soort = idOf('sleutelmoment', m.soort);
    if (typeof anchor === 'string' || !soort) continue;
    const moment = await trx
      .insertInto('sleutelmoment')
      .values({
        versie_id: versie.id,
        soort_id: soort,
        fase_id: idOf('fase', m.fase) ?? null,
        ...anchor,
        volgorde_tijd: m.volgordeTijd ?? null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const parts = [
      ['leefgebied', 'leefgebied', m.leefgebieden],
      ['hielp', 'wat-hielp', m.hielp],
      ['hinderde', 'wat-hinderde', m.hinderde],
      ['wie', 'wie', m.wie],
      ['gevoel', 'gevoel', m.gevoelens],
      ['systeemstap', 'systeemstap', m.systeemstappen],
    ] as const;
    const rows = parts.flatMap(([rol, kader, names]) =>
      names.flatMap((name) => {
        const begrip = idOf(kader, name);
        return begrip ? [{ versie_id: versie.id, sleutelmoment_id: moment.id, begrip_id: begrip, rol }] : [];
      }),
    );
    if (rows.length > 0)
      await trx
        .insertInto('sleutelmoment_begrip')
        .values(rows)
        .onConflict((c) => c.doNothing())
        .execute();
  }
  await trx.insertInto('anonimisering').values({ versie_id: versie.id, regelsversie: 'test' }).execute();
  await trx
    .insertInto('toestemming')
    .values({ verhaal_id: id, nummer: 1, doelen: s.toestemming.doelen, datum: s.toestemming.datum })
    .execute();
  await sql`update verhaal set status = 'gepubliceerd', huidige_versie_id = ${versie.id}::uuid,
    gepubliceerde_versie_id = ${versie.id}::uuid, gepubliceerd_op = ${op}, eerst_gepubliceerd_op = ${op} where id = ${id}::uuid`.execute(
    trx,
  );
  await appendWijziging(trx, {
    noun: 'verhaal',
    objectId: id,
    soort: 'gepubliceerd',
    openbaar: s.toestemming.doelen.includes('openbaar'),
  });
  return id;
}

/** The whole seed, published; resolves to the ids by bronId. */
export async function loadSeed(db: Db): Promise<{ begrippen: Map<string, string>; verhalen: Map<string, string> }> {
  const begrippen = await insertBegrippen(db);
  const verhalen = new Map<string, string>();
  await db.transaction().execute(async (trx) => {
    for (const one of readSeedVerhalen()) verhalen.set(one.bronId, await publishSeed(trx, begrippen, one));
  });
  return { begrippen, verhalen };
}
