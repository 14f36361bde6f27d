import { readdir, readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { z } from 'zod';
import { KADERS } from '../begrippen/schema.ts';
import type { Db } from '../db/types.ts';

const FOLDER = new URL('../../seed/begrippen/', import.meta.url);

const KaderFile = z.object({
  kader: z.enum(KADERS),
  titel: z.string(),
  uitleg: z.string(),
  begrippen: z.array(
    z.object({
      notatie: z.string(),
      voorkeursterm: z.string(),
      definitie: z.string(),
      alledaags: z.array(z.string()),
      vakterm: z.array(z.string()),
      verborgen: z.array(z.string()).default([]),
      breder: z.array(z.string()).default([]),
      verwant: z.array(z.string()).default([]),
      fase: z.string().nullish(),
      bron: z.string().default(''),
    }),
  ),
});

/**
 * Puts the shared language of this release in the database: adds what is new and leaves what people changed there
 * alone. Returns how many begrippen were added. Runs in one transaction, so a second process sees all or nothing.
 */
export async function loadBegrippen(db: Db): Promise<number> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.json'));
  const files = await Promise.all(
    names.map(async (name) => KaderFile.parse(JSON.parse(await readFile(new URL(name, FOLDER), 'utf8')))),
  );
  if (files.length === 0) throw new Error(`no begrippen in ${FOLDER.pathname}`);
  const kaders = files.map(({ kader, titel, uitleg }) => ({
    notatie: kader,
    titel,
    uitleg,
    volgorde: KADERS.indexOf(kader),
  }));
  const begrippen = files.flatMap(({ kader, begrippen }) =>
    begrippen.map((begrip, volgorde) => ({ ...begrip, kader, volgorde })),
  );
  const termen = begrippen.flatMap(({ kader, notatie, voorkeursterm, alledaags, vakterm, verborgen }) => [
    { kader, notatie, term: voorkeursterm, soort: 'voorkeur' },
    ...alledaags.map((term) => ({ kader, notatie, term, soort: 'alledaags' })),
    ...vakterm.map((term) => ({ kader, notatie, term, soort: 'vakterm' })),
    ...verborgen.map((term) => ({ kader, notatie, term, soort: 'verborgen' })),
  ]);
  const relaties = begrippen.flatMap(({ kader, notatie, breder, verwant }) => [
    ...breder.map((doel) => ({ kader, notatie, doelKader: kader, doel, soort: 'breder' })),
    ...verwant.flatMap((reference) => {
      const [doelKader, doel] = reference.split(':');
      return doel ? [{ kader, notatie, doelKader, doel, soort: 'verwant' }] : [];
    }),
  ]);
  return db.transaction().execute(async (trx) => {
    await sql`insert into begrippenkader (notatie, titel, uitleg, volgorde)
      select * from jsonb_to_recordset(${JSON.stringify(kaders)}::jsonb) as k (notatie text, titel text, uitleg text, volgorde int)
      on conflict do nothing`.execute(trx);
    const added = await sql<{
      id: string;
    }>`insert into begrip (kader, notatie, voorkeursterm, definitie, bron, fase, volgorde)
      select kader, notatie, voorkeursterm, definitie, bron, fase, volgorde from jsonb_to_recordset(${JSON.stringify(begrippen)}::jsonb)
        as b (kader text, notatie text, voorkeursterm text, definitie text, bron text, fase text, volgorde int)
      on conflict do nothing returning id`.execute(trx);
    const ids = added.rows.map((row) => row.id);
    await sql`insert into begrip_term (begrip_id, term, soort)
      select b.id, t.term, t.soort from jsonb_to_recordset(${JSON.stringify(termen)}::jsonb)
        as t (kader text, notatie text, term text, soort text)
      join begrip b on b.kader = t.kader and b.notatie = t.notatie
      where b.id = any(${ids}::uuid[]) on conflict do nothing`.execute(trx);
    await sql`insert into begrip_relatie (begrip_id, doel_id, soort)
      select b.id, d.id, r.soort from jsonb_to_recordset(${JSON.stringify(relaties)}::jsonb)
        as r (kader text, notatie text, "doelKader" text, doel text, soort text)
      join begrip b on b.kader = r.kader and b.notatie = r.notatie
      join begrip d on d.kader = r."doelKader" and d.notatie = r.doel
      where b.id = any(${ids}::uuid[]) and b.id <> d.id on conflict do nothing`.execute(trx);
    return ids.length;
  });
}
