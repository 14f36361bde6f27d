import type { Trx } from '../../db/types.ts';
import { currentFields } from '../../verhalen/commands.ts';
import type { Doer } from '../anonimisering/commands.ts';
import { deleteOtherVersies, insertOrigineel } from './queries.ts';

const DAY_MS = 86_400_000;

export interface Original {
  titel: string;
  tekst: string;
  samenvatting: string;
  eenvoudigeTekst: string;
}

/**
 * Seals what was written before its details were replaced, and takes that version and every other
 * out of the database: from here on the words stand nowhere but in the seal, and there for `bewaarDagen` days.
 */
export async function sealOriginal(
  trx: Trx,
  { verhaalId, fromId, publishedId }: { verhaalId: string; fromId: string; publishedId: string },
  { kluis, now }: Doer,
  bewaarDagen: number,
): Promise<void> {
  if (fromId !== publishedId && bewaarDagen > 0) {
    const { titel, tekst, samenvatting, eenvoudige_tekst: eenvoudigeTekst } = await currentFields(trx, fromId);
    const original: Original = { titel, tekst, samenvatting, eenvoudigeTekst };
    await insertOrigineel(trx, {
      versie_id: publishedId,
      verhaal_id: verhaalId,
      inhoud: kluis.seal(verhaalId, original),
      bewaren_tot: new Date(now.getTime() + bewaarDagen * DAY_MS),
      aangemaakt_op: now,
    });
  }
  await deleteOtherVersies(trx, verhaalId);
}
