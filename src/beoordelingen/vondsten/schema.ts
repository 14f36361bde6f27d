import { z } from 'zod';
import { text } from '../../http/fields.ts';

/** The fields that go through the gate; the text first, for there people are named in full. */
export const VELDEN = ['tekst', 'titel', 'samenvatting', 'eenvoudigeTekst'] as const;
export type Veld = (typeof VELDEN)[number];
export const KLASSEN = ['direct', 'twijfel', 'indirect'] as const;
const BESLUITEN = ['vervangen', 'weglaten', 'laten-staan', 'verzonnen-naam'] as const;

/** Why a possible identifier may stay. Free words are not a reason; `attest` only comes with an import. */
export const REDENEN = [
  'geen-gegeven',
  'openbare-instantie',
  'openbaar-nummer',
  'publiek-figuur',
  'verzonnen',
  'attest',
] as const;
export const gekozenReden = z.enum(REDENEN).exclude(['attest']);

/** Kinds that somebody can point at by hand. */
export const HANDMATIGE_SOORTEN = [
  'persoon',
  'plaats',
  'adres',
  'organisatie',
  'datum',
  'leeftijd',
  'beroep',
  'gezin',
  'diagnose',
  'herkomst',
  'gebeurtenis',
  'nummer',
  'account',
  'onbekend',
] as const;

export const besluitShape = {
  besluit: z.enum(BESLUITEN).nullable(),
  vervanging: z.string().nullable(),
  reden: z.enum(REDENEN).nullable(),
};

export const VondstResponse = z
  .object({
    id: z.uuid(),
    veld: z.enum(VELDEN),
    begin: z.int().describe('Plaats in het veld, in Unicode-codepunten.'),
    eind: z.int(),
    vorm: z.string().describe('Wat er staat. Alleen voor wie het verhaal indiende of leest.'),
    context: z.object({ voor: z.string(), na: z.string() }),
    soort: z.string(),
    klasse: z.enum(KLASSEN),
    groep: z.string(),
    uitleg: z.string(),
    voorstel: z.string(),
    handmatig: z.boolean().describe('Door een mens aangewezen.'),
    ...besluitShape,
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
        handmatig: false,
        besluit: null,
        vervanging: null,
        reden: null,
      },
    ],
  });

export const BesluitBody = z
  .discriminatedUnion('besluit', [
    z.strictObject({
      besluit: z.literal('vervangen'),
      vervanging: text(120, 1).optional().describe('Standaard het voorstel.'),
      heleGroep: z.boolean().optional().describe('Beslis meteen over elke plek van dezelfde groep.'),
    }),
    z.strictObject({ besluit: z.literal('weglaten'), heleGroep: z.boolean().optional() }),
    z.strictObject({ besluit: z.literal('laten-staan'), reden: gekozenReden, heleGroep: z.boolean().optional() }),
  ])
  .meta({ id: 'Besluit', examples: [{ besluit: 'vervangen', vervanging: '[telefoonnummer]', heleGroep: true }] });
export type BesluitBody = z.output<typeof BesluitBody>;

export const VondstParams = z.strictObject({ id: z.uuid(), vondstId: z.uuid() });
export const NieuweVondstBody = z
  .strictObject({
    veld: z.enum(VELDEN),
    citaat: text(200, 1).describe('Wat er letterlijk staat.'),
    soort: z.enum(HANDMATIGE_SOORTEN).default('onbekend'),
    direct: z.boolean().default(true).describe('Wijst dit op zichzelf iemand aan?'),
  })
  .meta({ id: 'VondstNieuw', examples: [{ veld: 'tekst', citaat: 'de Bolle', soort: 'persoon' }] });
export type NieuweVondstBody = z.output<typeof NieuweVondstBody>;
