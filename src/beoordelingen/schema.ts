import { z } from 'zod';
import { text } from '../http/fields.ts';

export const TerugsturingBody = z
  .strictObject({ redenen: text(4000, 10).describe('Wat er anders moet, en waarom. Voor wie het verhaal indiende.') })
  .meta({
    id: 'Terugsturing',
    examples: [{ redenen: 'Het sleutelmoment mist nog: wanneer merkte je dat het anders ging?' }],
  });

export const StandResponse = z
  .object({
    id: z.uuid(),
    status: z.string(),
    versie: z.int().describe('Nummer van de tekstversie.'),
    ingediendOp: z.iso.datetime().nullable(),
    gepubliceerdOp: z.iso.datetime().nullable(),
  })
  .meta({
    id: 'Stand',
    description: 'Waar een verhaal staat op weg naar publicatie.',
    examples: [
      {
        id: '0d6f8c1e-6d0a-4a54-9a35-0e6f6f6f2c11',
        status: 'ingediend',
        versie: 1,
        ingediendOp: '2026-05-02T08:00:00.000Z',
        gepubliceerdOp: null,
      },
    ],
  });

export const BeoordelingList = z
  .object({
    items: z.array(
      z.object({
        uitkomst: z.enum(['goedgekeurd', 'teruggestuurd']),
        versie: z.int(),
        redenen: z.string(),
        op: z.iso.datetime(),
      }),
    ),
  })
  .meta({
    id: 'Beoordelingen',
    examples: [{ items: [{ uitkomst: 'goedgekeurd', versie: 1, redenen: '', op: '2026-05-03T10:15:00.000Z' }] }],
  });
