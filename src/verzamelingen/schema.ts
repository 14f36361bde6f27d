import { z } from 'zod';
import { VerhaalFilter } from '../filter/schema.ts';
import { text } from '../http/fields.ts';
import { PagingQuery } from '../http/paging.ts';
import { VerhaalSamenvatting } from '../verhalen/schema.ts';
import { ItemResponse } from './items/schema.ts';

const EXAMPLE = {
  id: '5b0c8a34-92c1-4d0e-8f0f-6f1a3c0b7a10',
  versie: 3,
  titel: 'De post durven openen',
  inleiding: 'Drie verhalen over schulden, en over de eerste stap.',
  openbaar: true,
  mijn: false,
  filter: { thema: ['schulden'] },
  aangemaaktOp: '2026-05-03T10:15:00.000Z',
  gewijzigdOp: '2026-05-04T10:15:00.000Z',
};

const Kern = z.object({
  id: z.uuid(),
  versie: z.int().describe('Loopt op bij elke wijziging, ook van de items.'),
  titel: z.string(),
  inleiding: z.string(),
  openbaar: z.boolean().describe('Iedereen kan deze verzameling lezen.'),
  mijn: z.boolean().describe('Deze verzameling is van jou.'),
  filter: VerhaalFilter.nullable().describe('Welke verhalen er verder bij passen; opnieuw gezocht bij elk lezen.'),
  aangemaaktOp: z.iso.datetime(),
  gewijzigdOp: z.iso.datetime(),
});

export const VerzamelingSamenvatting = Kern.meta({ id: 'VerzamelingSamenvatting', examples: [EXAMPLE] });
export type VerzamelingSamenvatting = z.output<typeof VerzamelingSamenvatting>;

export const VerzamelingResponse = Kern.extend({
  items: z.array(ItemResponse).describe('In volgorde, met de inhoud zoals die nu is.'),
}).meta({ id: 'Verzameling', examples: [{ ...EXAMPLE, items: [] }] });
export type VerzamelingResponse = z.output<typeof VerzamelingResponse>;

export const VerzamelingPage = z
  .object({ items: z.array(VerzamelingSamenvatting) })
  .meta({ id: 'Verzamelingen', examples: [{ items: [EXAMPLE] }] });

export const PassendeVerhalenPage = z
  .object({ items: z.array(VerhaalSamenvatting) })
  .meta({ id: 'PassendeVerhalen', description: 'Verhalen die bij een filter passen.' });

const shape = { titel: text(200, 1), inleiding: text(5000), openbaar: z.boolean(), filter: VerhaalFilter.nullable() };

export const CreateVerzamelingBody = z
  .strictObject({
    titel: shape.titel,
    inleiding: shape.inleiding.default(''),
    openbaar: shape.openbaar.default(false),
    filter: shape.filter.default(null),
  })
  .meta({
    id: 'VerzamelingNieuw',
    examples: [
      {
        titel: 'De post durven openen',
        inleiding: 'Drie verhalen over schulden, en over de eerste stap.',
        openbaar: false,
        filter: { thema: ['schulden'] },
      },
    ],
  });
export type CreateVerzamelingBody = z.output<typeof CreateVerzamelingBody>;

export const ChangeVerzamelingBody = z
  .strictObject(shape)
  .partial()
  .meta({ id: 'VerzamelingWijziging', examples: [{ openbaar: true }] });
export type ChangeVerzamelingBody = z.output<typeof ChangeVerzamelingBody>;

export const ListVerzamelingenQuery = z.strictObject({
  ...PagingQuery,
  mijn: z.enum(['true', 'false']).optional().describe('Alleen wat van jou is, ook als het niet openbaar is.'),
});

export const ListPassendeQuery = z.strictObject(PagingQuery);
