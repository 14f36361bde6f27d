import { z } from 'zod';

export const NamenResponse = z
  .object({
    namen: z
      .array(z.string())
      .describe('In willekeurige volgorde. Geen ervan komt in het verhaal voor of begint zoals de echte naam.'),
  })
  .meta({ id: 'VerzonnenNamen', examples: [{ namen: ['Sanne', 'Julia', 'Wendy'] }] });
