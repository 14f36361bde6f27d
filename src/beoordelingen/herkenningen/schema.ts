import { z } from 'zod';

export const HerkennerResponse = z
  .object({
    stand: z
      .enum(['uit', 'niet-gevraagd', 'geen-antwoord', 'geantwoord'])
      .describe('Zolang een tweede herkenner meekijkt en niet heeft geantwoord, wordt niet gepubliceerd.'),
    uitleg: z.string(),
    aantal: z.int().nullable().describe('Hoeveel plekken hij aanwees, ook die wij al vonden.'),
    gevraagdOp: z.iso.datetime().nullable(),
  })
  .meta({
    id: 'Herkenner',
    description: 'Een tweede herkenner van de organisatie zelf. Wat hij vindt, komt bij wat wij vinden.',
    examples: [{ stand: 'uit', uitleg: 'Er kijkt geen tweede herkenner mee.', aantal: null, gevraagdOp: null }],
  });
