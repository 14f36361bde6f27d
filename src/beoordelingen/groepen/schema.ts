import { z } from 'zod';
import { text } from '../../http/fields.ts';

import { besluitShape, gekozenReden, KLASSEN } from '../vondsten/schema.ts';

export const GroepResponse = z
  .object({
    id: z.string(),
    soort: z.string(),
    klasse: z.enum(KLASSEN).describe('De zwaarste klasse van de plekken in deze groep.'),
    vormen: z.array(z.string()),
    vondsten: z.array(z.uuid()).describe('De plekken, op volgorde. Ze staan onder vondsten.'),
    aantal: z.int(),
    open: z.int().describe('Over hoeveel plekken nog beslist moet worden.'),
    uitleg: z.array(z.string()),
    bits: z.number().describe('Hoeveel deze gegevens de groep mensen kleiner maken, als macht van 2.'),
    voorstel: z.string(),
    ...besluitShape,
    wachtOpTweedeLezer: z.boolean(),
  })
  .meta({
    id: 'Groep',
    examples: [
      {
        id: 'telefoon:1',
        soort: 'telefoon',
        klasse: 'direct',
        vormen: ['06-12345678', '06 1234 5678'],
        vondsten: ['0b2f4f0e-1b7e-4c5b-8f7a-2f5a5f6d7e80'],
        aantal: 1,
        open: 1,
        uitleg: ['Dit is een telefoonnummer.'],
        bits: 0,
        voorstel: '[telefoonnummer]',
        besluit: null,
        vervanging: null,
        reden: null,
        wachtOpTweedeLezer: false,
      },
    ],
  });

export const GroepBesluitBody = z
  .discriminatedUnion('besluit', [
    z.strictObject({ besluit: z.literal('vervangen'), vervanging: text(120, 1).optional() }),
    z.strictObject({ besluit: z.literal('weglaten') }),
    z
      .strictObject({
        besluit: z.literal('verzonnen-naam'),
        naam: z.string().max(40).optional().describe('Een van de namen bij de groep. Standaard kiezen wij er een.'),
      })
      .describe('Een verzonnen voornaam voor een persoon. Bij het verhaal staat dan dat de namen verzonnen zijn.'),
    z.strictObject({ besluit: z.literal('laten-staan'), reden: gekozenReden }),
  ])
  .meta({ id: 'GroepBesluit', examples: [{ besluit: 'vervangen', vervanging: '[mijn ex-man]' }] });
export type GroepBesluitBody = z.output<typeof GroepBesluitBody>;

export const GroepParams = z.strictObject({
  id: z.uuid(),
  groep: z.string().regex(/^[a-z]{1,20}:\d{1,5}$/, { error: 'Een groep heet bijvoorbeeld persoon:1.' }),
});

export const SplitsingBody = z
  .strictObject({ vondsten: z.array(z.uuid()).min(1).max(500).describe('De plekken die een eigen groep worden.') })
  .meta({ id: 'Splitsing', examples: [{ vondsten: ['0b2f4f0e-1b7e-4c5b-8f7a-2f5a5f6d7e80'] }] });

export const SamenvoegingBody = z
  .strictObject({ groep: GroepParams.shape.groep.describe('De groep die in deze opgaat.') })
  .meta({ id: 'Samenvoeging', examples: [{ groep: 'persoon:2' }] });
