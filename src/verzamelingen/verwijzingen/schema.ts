import { z } from 'zod';
import { text } from '../../http/fields.ts';
import { PagingQuery } from '../../http/paging.ts';
import { VerhaalSamenvatting } from '../../verhalen/schema.ts';
import { ItemResponse } from '../items/schema.ts';

const EXAMPLE = {
  id: '8d1f3a52-4c0b-4b7e-9a55-1b2c3d4e5f60',
  code: 'k7qf9x2mt4',
  url: 'https://wij-kennis.example/v/k7qf9x2mt4',
  boodschap: 'Dit moest ik denken na ons gesprek. Lees het als je eraan toe bent.',
  verlooptOp: '2026-08-01T10:15:00.000Z',
  beeindigdOp: null,
  aangemaaktOp: '2026-05-03T10:15:00.000Z',
};

export const VerwijzingResponse = z
  .object({
    id: z.uuid(),
    code: z.string(),
    url: z.string().describe('Het adres om door te geven. Wie het heeft, kan lezen.'),
    boodschap: z.string(),
    verlooptOp: z.iso.datetime(),
    beeindigdOp: z.iso.datetime().nullable(),
    aangemaaktOp: z.iso.datetime(),
  })
  .meta({ id: 'Verwijzing', examples: [EXAMPLE] });
export type VerwijzingResponse = z.output<typeof VerwijzingResponse>;

export const VerwijzingPage = z.object({ items: z.array(VerwijzingResponse) }).meta({ id: 'Verwijzingen' });

export const CreateVerwijzingBody = z
  .strictObject({
    boodschap: text(2000).default('').describe('Een woord voor wie het krijgt. Noem niemand bij naam.'),
    verlooptOp: z.iso
      .datetime({ offset: true })
      .optional()
      .describe('Tot wanneer het adres werkt: standaard 90 dagen, ten hoogste een jaar.'),
  })
  .meta({ id: 'VerwijzingNieuw', examples: [{ boodschap: EXAMPLE.boodschap }] });
export type CreateVerwijzingBody = z.output<typeof CreateVerwijzingBody>;

export const VerwijzingInhoud = z
  .object({
    boodschap: z.string(),
    verlooptOp: z.iso.datetime(),
    titel: z.string(),
    inleiding: z.string(),
    items: z.array(ItemResponse),
    verhalen: z
      .array(VerhaalSamenvatting)
      .describe('Verhalen die er verder bij passen; de lijst gaat verder via Link.'),
  })
  .meta({
    id: 'VerwijzingInhoud',
    description: 'Wat iemand met dit adres te lezen krijgt.',
    examples: [
      {
        boodschap: EXAMPLE.boodschap,
        verlooptOp: EXAMPLE.verlooptOp,
        titel: 'De post durven openen',
        inleiding: 'Drie verhalen over schulden, en over de eerste stap.',
        items: [],
        verhalen: [],
      },
    ],
  });
export type VerwijzingInhoud = z.output<typeof VerwijzingInhoud>;

export const CodeParams = z.strictObject({ code: z.string().max(40).describe('De code uit het adres.') });
export const ListVerwijzingenQuery = z.strictObject(PagingQuery);
