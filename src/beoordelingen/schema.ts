import { z } from 'zod';
import { text } from '../http/fields.ts';

export const VELDEN = ['titel', 'tekst', 'samenvatting', 'eenvoudigeTekst'] as const;
export type Veld = (typeof VELDEN)[number];
const KLASSEN = ['direct', 'twijfel', 'indirect'] as const;
const BESLUITEN = ['vervangen', 'laten-staan'] as const;

/** Why a possible identifier may stay. Free words are not a reason. */
export const REDENEN = [
  'geen-gegeven',
  'openbare-instantie',
  'openbaar-nummer',
  'publiek-figuur',
  'verzonnen',
] as const;

export const VondstResponse = z
  .object({
    id: z.uuid(),
    veld: z.enum(VELDEN),
    begin: z.int().describe('Plaats in het veld, in Unicode-codepunten.'),
    eind: z.int(),
    vorm: z.string().describe('Wat er staat. Alleen voor wie het verhaal indiende of beoordeelt.'),
    context: z.object({ voor: z.string(), na: z.string() }),
    soort: z.string(),
    klasse: z.enum(KLASSEN),
    groep: z.string(),
    uitleg: z.string(),
    voorstel: z.string(),
    besluit: z.enum(BESLUITEN).nullable(),
    vervanging: z.string().nullable(),
    reden: z.enum(REDENEN).nullable(),
  })
  .meta({
    id: 'Vondst',
    examples: [
      {
        id: '0b2f4f0e-1b7e-4c5b-8f7a-2f5a5f6d7e80',
        veld: 'tekst',
        begin: 120,
        eind: 131,
        vorm: '06-12345678',
        context: { voor: 'Bel mij op ', na: ' als je wilt.' },
        soort: 'telefoon',
        klasse: 'direct',
        groep: 'telefoon:1',
        uitleg: 'Dit is een telefoonnummer.',
        voorstel: '[telefoonnummer]',
        besluit: null,
        vervanging: null,
        reden: null,
      },
    ],
  });

export const AnonimiseringResponse = z
  .object({
    versie: z.int(),
    regelsversie: z.string(),
    open: z.int().describe('Hoeveel vondsten nog beslist moeten worden.'),
    vondsten: z.array(VondstResponse),
  })
  .meta({ id: 'Anonimisering', examples: [{ versie: 1, regelsversie: '2026.11-nummers', open: 0, vondsten: [] }] });

export const BesluitBody = z
  .discriminatedUnion('besluit', [
    z.strictObject({
      besluit: z.literal('vervangen'),
      vervanging: text(120, 1).optional().describe('Standaard het voorstel.'),
      heleGroep: z.boolean().optional().describe('Beslis meteen over elke plek met dezelfde vorm.'),
    }),
    z.strictObject({ besluit: z.literal('laten-staan'), reden: z.enum(REDENEN), heleGroep: z.boolean().optional() }),
  ])
  .meta({ id: 'Besluit', examples: [{ besluit: 'vervangen', vervanging: '[telefoonnummer]', heleGroep: true }] });
export type BesluitBody = z.output<typeof BesluitBody>;

export const VondstParams = z.strictObject({ id: z.uuid(), vondstId: z.uuid() });

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
