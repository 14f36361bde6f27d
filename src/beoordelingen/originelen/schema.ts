import { z } from 'zod';

export const OrigineelResponse = z
  .object({
    titel: z.string(),
    tekst: z.string(),
    samenvatting: z.string(),
    eenvoudigeTekst: z.string(),
    bewarenTot: z.iso.datetime().describe('Daarna is het gewist.'),
  })
  .meta({
    id: 'Origineel',
    examples: [
      {
        titel: 'De la vol post',
        tekst: 'Ze gaf me haar nummer, 06-12345678.',
        samenvatting: '',
        eenvoudigeTekst: '',
        bewarenTot: '2026-08-01T10:15:00.000Z',
      },
    ],
  });
