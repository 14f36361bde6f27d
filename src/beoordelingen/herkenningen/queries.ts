import { sql } from 'kysely';
import type { Db, Trx } from '../../db/types.ts';
import type { Herkend, HerkennerFout } from '../../herkenner/port.ts';

/** What the second recogniser said about this text, or why it did not; nothing when nobody asked, or about other words. */
export async function findHerkenning(db: Db, versieId: string, tekstHash: string) {
  const row = await db
    .selectFrom('herkenning')
    .select(['vondsten', 'fout', 'gevraagd_op'])
    .where('versie_id', '=', versieId)
    .where('tekst_hash', '=', tekstHash)
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    vondsten: row.vondsten as Herkend[] | null,
    fout: row.fout as HerkennerFout | null,
    gevraagd_op: row.gevraagd_op,
  };
}
export type HerkenningRow = NonNullable<Awaited<ReturnType<typeof findHerkenning>>>;

/** False when there was an answer already: no later one takes anything of it away. */
export async function storeHerkenning(
  trx: Trx,
  values: { versieId: string; tekstHash: string; answer: readonly Herkend[] | HerkennerFout; now: Date },
): Promise<boolean> {
  const { versieId, tekstHash, answer, now } = values;
  const vondsten = typeof answer === 'string' ? null : JSON.stringify(answer);
  const fout = typeof answer === 'string' ? answer : null;
  const { rows } = await sql`
    insert into herkenning (versie_id, tekst_hash, vondsten, fout, gevraagd_op)
    values (${versieId}::uuid, ${tekstHash}, ${vondsten}::jsonb, ${fout}, ${now})
    on conflict (versie_id) do update set tekst_hash = excluded.tekst_hash, vondsten = excluded.vondsten,
      fout = excluded.fout, gevraagd_op = excluded.gevraagd_op
    where herkenning.vondsten is null or herkenning.tekst_hash <> excluded.tekst_hash
    returning versie_id`.execute(trx);
  return rows.length > 0;
}
