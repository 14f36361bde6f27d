import { z } from 'zod';
import { VerhaalResponse } from '../verhalen/schema.ts';

export const ListDeltasQuery = z.strictObject({
  after: z
    .string()
    .regex(/^w\d{1,15}$/, { error: 'Neem hier de id over van de laatste delta die je las.' })
    .optional()
    .describe('De id van de laatste delta die je verwerkte. Zonder begin je bij het begin.'),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const DeltaPage = z
  .object({
    items: z.array(
      z.object({
        id: z.string(),
        prevId: z.string().nullable(),
        op: z.iso.datetime(),
        operations: z.array(
          z.object({
            type: z.enum(['create', 'update', 'delete']),
            resourceId: z.uuid(),
            resource: VerhaalResponse.optional().describe('Het hele verhaal zoals het nu is; niet bij delete.'),
          }),
        ),
      }),
    ),
  })
  .meta({
    id: 'Deltas',
    examples: [
      {
        items: [
          {
            id: 'w42',
            prevId: 'w41',
            op: '2026-05-03T10:15:00.000Z',
            operations: [{ type: 'delete', resourceId: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11' }],
          },
        ],
      },
    ],
  });
