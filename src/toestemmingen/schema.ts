import { z } from 'zod';
import { datum, text } from '../http/fields.ts';
import { DOELEN } from './rules.ts';

export const ToestemmingBody = z
  .strictObject({
    doelen: z.array(z.enum(DOELEN)).max(DOELEN.length).describe('Waarvoor het verhaal gebruikt mag worden.'),
    datum: datum.optional().describe('Wanneer de verteller dit zei; standaard vandaag.'),
  })
  .meta({ id: 'ToestemmingNieuw', examples: [{ doelen: ['verwijzen', 'openbaar', 'tellen'], datum: '2026-05-01' }] });

export const ToestemmingResponse = z
  .object({
    doelen: z.array(z.enum(DOELEN)),
    datum: z.iso.date(),
    historie: z.array(
      z.object({
        nummer: z.int(),
        doelen: z.array(z.enum(DOELEN)),
        datum: z.iso.date(),
        vastgelegdOp: z.iso.datetime(),
      }),
    ),
  })
  .meta({
    id: 'Toestemming',
    examples: [
      {
        doelen: ['verwijzen', 'openbaar', 'tellen'],
        datum: '2026-05-01',
        historie: [
          {
            nummer: 1,
            doelen: ['verwijzen', 'openbaar', 'tellen'],
            datum: '2026-05-01',
            vastgelegdOp: '2026-05-01T09:00:00.000Z',
          },
        ],
      },
    ],
  });

export const IntrekkingBody = z
  .strictObject({
    code: text(60, 8).describe('De code van het papier. Hoofdletters, spaties en streepjes maken niet uit.'),
    doelen: z
      .array(z.enum(DOELEN))
      .min(1)
      .optional()
      .describe('Trek alleen deze doelen in. Zonder dit veld gaat het hele verhaal weg.'),
  })
  .meta({ id: 'IntrekkingNieuw', examples: [{ code: 'K7QF-9X2M-T4RD-8WZC' }] });

export const IntrekkingResponse = z
  .object({
    ingetrokken: z.boolean().describe('Het hele verhaal is weg.'),
    doelen: z.array(z.enum(DOELEN)).describe('Wat nog mag.'),
  })
  .meta({ id: 'Intrekking', examples: [{ ingetrokken: true, doelen: [] }] });
