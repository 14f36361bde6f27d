import { z } from 'zod';
import { text } from '../../http/fields.ts';
import { SleutelmomentResponse } from '../../sleutelmomenten/schema.ts';
import { VerhaalSamenvatting } from '../../verhalen/schema.ts';

export const ItemResponse = z
  .object({
    id: z.uuid(),
    positie: z.int().min(1).describe('De plaats tussen de items die je hier ziet.'),
    woord: z.string().meta({
      description: 'Waarom dit erbij staat, in de woorden van wie verzamelde.',
      examples: ['Let op hoe klein de eerste stap was.'],
    }),
    verhaal: VerhaalSamenvatting,
    sleutelmoment: SleutelmomentResponse.nullable(),
  })
  .meta({ id: 'Item', description: 'Een verhaal of sleutelmoment op zijn plaats in een verzameling.' });
export type ItemResponse = z.output<typeof ItemResponse>;

export const ItemList = z.object({ items: z.array(ItemResponse) }).meta({ id: 'Items' });

const shape = { woord: text(2000), positie: z.int().min(1).max(1000) };

export const CreateItemBody = z
  .strictObject({
    verhaalId: z.uuid(),
    sleutelmomentId: z.uuid().nullish().describe('Wijs een moment in dit verhaal aan.'),
    woord: shape.woord.default(''),
    positie: shape.positie.optional().describe('Waar het komt te staan; zonder dit veld achteraan.'),
  })
  .meta({
    id: 'ItemNieuw',
    examples: [{ verhaalId: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11', woord: 'Let op hoe klein de eerste stap was.' }],
  });
export type CreateItemBody = z.output<typeof CreateItemBody>;

export const ChangeItemBody = z
  .strictObject(shape)
  .partial()
  .meta({ id: 'ItemWijziging', examples: [{ positie: 1 }] });
export type ChangeItemBody = z.output<typeof ChangeItemBody>;

export const ItemParams = z.strictObject({ id: z.uuid(), itemId: z.uuid() });
